"""What a drag costs: the button goes down, the pointer moves, the window has painted what follows.

Processor time of the own thread: what else runs on the machine does not count.
"""

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.drag import Drag
from jitdesk.planning.outlook import Outlook
from tests.benchmarks.measured import Row, of_budget
from tests.benchmarks.wide_plant import LARGEST, NOW, PLANT, Size, plan_of

PARTS = 100
_DOWNS, _STEPS, _ROUNDS = 40, 120, 5
_BUDGET_MS = 8.0  # of issue 3: mouse event to painted, a truck with 100 parts


def measure() -> list[Row]:
    """Return the 95th percentiles of the engine alone, then of the real window."""
    engine = [row for name, size in (("plant", PLANT), ("largest", LARGEST)) for row in _of(name, size)]
    return [*engine, *(row for size in ("small", "plant", "largest") for row in _painted(size))]


def _painted(size: str) -> Iterator[Row]:
    # Qt is wanted only here.
    from tests.benchmarks.live_window import demo_plan, fullest_truck, with_many_parts

    plan = demo_plan(size)
    outlook = Outlook(plan, NOW)
    truck = fullest_truck(outlook)
    yield from _dragged(f"{size}, its fullest truck", plan, truck)
    full = with_many_parts(outlook, truck, PARTS)
    yield from _dragged(f"{size}, a truck with {PARTS} parts, all rows in view its own", full, truck)


def _dragged(name: str, plan: Plan, truck: str) -> Iterator[Row]:
    """Yield the costs of the same drag, made several times: the median of the rounds counts for each step."""
    from tests.benchmarks.live_window import drag, window_on

    with window_on(plan) as window:
        drag(window, truck, _STEPS // 4)
        rounds = [drag(window, truck, _STEPS) for _ in range(_ROUNDS)]
    yield of_budget(
        f"mouse down to painted, {name}, median", float(np.median([each.down for each in rounds])), _BUDGET_MS
    )
    steps = np.median([each.steps for each in rounds], axis=0)
    yield of_budget(f"mouse move to painted, {name}, p95", float(np.percentile(steps, 95)), _BUDGET_MS)


def _of(name: str, size: Size) -> list[Row]:
    outlook = Outlook(plan_of(size, biggest_truck=PARTS), NOW)
    truck = str(outlook.plan.deliveries["delivery"][0])
    assert outlook.deadlines is not None  # worked out before anybody drags
    parts = (outlook.promises, outlook.coverage, outlook.deadlines, outlook.clashes)
    # Anew each time: an outlook remembers the last one.
    down = _p95_ms(lambda _: Drag(outlook.plan, NOW, *parts, truck), _DOWNS)
    drag = outlook.drag(truck)
    move = _p95_ms(lambda n: drag.at(NOW + HOUR_S + n * 60), _STEPS)
    return [
        of_budget(f"mouse down, {PARTS} parts, {name}, p95", down, _BUDGET_MS),
        of_budget(f"mouse move to hint, {PARTS} parts, {name}, p95", move, _BUDGET_MS),
    ]


def _p95_ms(job: Callable[[int], Any], rounds: int) -> float:
    taken = []
    for number in range(rounds):
        began = time.thread_time()
        job(number)
        taken.append(time.thread_time() - began)
    return float(np.percentile(taken, 95) * 1000)
