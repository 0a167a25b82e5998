"""What a drag costs before anything is painted: the button goes down, the pointer moves."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from tests.benchmarks.wide_plant import LARGEST, NOW, PLANT, Size, plan_of

PARTS = 100
_DOWNS, _MOVES = 40, 200
_DOWN_BUDGET_MS, _MOVE_BUDGET_MS = 8.0, 8.0  # of issue 3: mouse event to painted, a truck with 100 parts


def measure() -> list[dict[str, Any]]:
    """Return the 95th percentiles for a truck with a hundred parts in both plants."""
    return [row for name, size in (("plant", PLANT), ("largest", LARGEST)) for row in _of(name, size)]


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
