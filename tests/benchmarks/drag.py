"""What a drag costs: the button goes down, the pointer moves, the window has painted what follows."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from tests.benchmarks.wide_plant import LARGEST, NOW, PLANT, Size, plan_of

PARTS = 100
_DOWNS, _MOVES, _WARM_UP = 40, 200, 20
_DOWN_BUDGET_MS, _MOVE_BUDGET_MS = 8.0, 8.0  # of issue 3: mouse event to painted, a truck with 100 parts


def measure() -> list[dict[str, Any]]:
    """Return the 95th percentiles of the engine alone, then of the real window."""
    engine = [row for name, size in (("plant", PLANT), ("largest", LARGEST)) for row in _of(name, size)]
    return engine + _painted()


def _painted() -> list[dict[str, Any]]:
    # Qt is wanted only here.
    from tests.benchmarks.live_window import (
        demo_plan,
        drag_frames_ms,
        fullest_truck,
        window_on,
        with_many_parts,
    )

    measured = []
    plans = {size: demo_plan(size) for size in ("small", "plant")}
    trucks = [(f"{size}, its fullest truck", plan, fullest_truck(plan)) for size, plan in plans.items()]
    trucks.append(
        (f"plant, a truck with {PARTS} parts, all rows in view its own", *with_many_parts("plant", PARTS))
    )
    for name, plan, truck in trucks:
        with window_on(plan) as window:
            drag_frames_ms(window, truck, _WARM_UP)
            painted = float(np.percentile(drag_frames_ms(window, truck, _MOVES), 95))
        measured.append(_row(f"mouse move to painted, {name}, p95", painted, _MOVE_BUDGET_MS))
    return measured


def _of(name: str, size: Size) -> list[dict[str, Any]]:
    outlook = Outlook(plan_of(size, biggest_truck=PARTS), NOW)
    truck = str(outlook.plan.deliveries["delivery"][0])
    assert outlook.deadlines is not None  # worked out before anybody drags
    down = _p95_ms(lambda _: outlook.drag(truck), _DOWNS)
    drag = outlook.drag(truck)
    move = _p95_ms(lambda n: drag.at(NOW + HOUR_S + n * 60), _MOVES)
    return [
        _row(f"mouse down, {PARTS} parts, {name}, p95", down, _DOWN_BUDGET_MS),
        _row(f"mouse move to hint, {PARTS} parts, {name}, p95", move, _MOVE_BUDGET_MS),
    ]


def _p95_ms(job: Callable[[int], Any], rounds: int) -> float:
    taken = []
    for number in range(rounds):
        began = time.perf_counter()
        job(number)
        taken.append(time.perf_counter() - began)
    return float(np.percentile(taken, 95) * 1000)


def _row(measure: str, value: float, budget: float) -> dict[str, Any]:
    return {
        "benchmark": "drag",
        "measure": measure,
        "value": round(value, 3),
        "unit": "ms",
        "against": "budget",
        "against_value": budget,
        "ratio": round(value / budget, 3),
        "target": 1.0,
        "met": value <= budget,
    }
