"""The run-out of every location of the largest plant, against a bare sum and against pandas.

All are measured in turn in one process, medians of several rounds: only the ratios count.
"""

import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from jitdesk.domain.columns import Array
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.projection import Moment, first_shortages, run_out_instants
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand
from tests.benchmarks.wide_plant import LARGEST, NOW, PLANT, plan_of

ROUNDS = 9
FULL_TARGET, DETECT_TARGET, PANDAS_TARGET = 35.0, 10.0, 35.0
_FRESH_BUDGET_MS, _AGAIN_BUDGET_MS, _CURVE_BUDGET_MS = 1000.0, 16.0, 1.0


def measure() -> list[dict[str, Any]]:
    """Return the coverage figures of the largest plant and of the mid-size one."""
    return [*_largest(), *_plant()]


def _largest() -> list[dict[str, Any]]:
    plan = plan_of(LARGEST)
    supply = Outlook(plan, NOW).coverage.supply
    rows = supply.counted_rows()
    (demand, _), *others = supply.halves(rows)
    assert not others, "all locations of the benchmark fit in int64"
    receipts, moment = supply.receipts(demand, rows), supply.moment(demand, rows)
    events = np.ascontiguousarray(receipts.qty)
    full, detect, floor, pandas = _in_turn(
        lambda: _run_outs(demand, receipts, moment),
        lambda: first_shortages(receipts, receipts.stock_before(), moment),
        lambda: np.cumsum(events),
        lambda: _by_pandas(plan, receipts),
    )
    dry = len(_run_outs(demand, receipts, moment))
    size = f"{len(rows)} locations, {dry} run out, {len(events)} events"
    return [
        _row(f"run-out of every location ({size})", full, "np.cumsum", floor, full / floor, FULL_TARGET),
        _row(f"detecting shortages only ({size})", detect, "np.cumsum", floor, detect / floor, DETECT_TARGET),
        _row(
            f"times faster than pandas ({size})",
            full,
            "pandas",
            pandas,
            pandas / full,
            PANDAS_TARGET,
            least=True,
        ),
    ]


def _run_outs(demand: ScaledDemand, receipts: Receipts, moment: Moment) -> Array:
    """Return the run-out instants of all locations that run out."""
    stock = receipts.stock_before()
    first = first_shortages(receipts, stock, moment)
    out = np.flatnonzero(first >= 0)
    return run_out_instants(
        demand, receipts.rows[out], stock[first[out]], receipts.base[out], moment.consumed[out]
    )


def _by_pandas(plan: Plan, receipts: Receipts) -> Any:
    """Return the first shift in which each part falls below nothing: what a careful script would do."""
    consumption = plan["consumption"]
    moves = pd.concat(
        [
            pd.DataFrame(
                {
                    "part": consumption.rows_in("part", plan["parts"]),
                    "at": consumption["to"],
                    "change": -consumption["quantity"],
                }
            ),
            pd.DataFrame(
                {
                    "part": receipts.of,
                    "at": receipts.at,
                    "change": receipts.qty,
                }
            ),
        ],
        ignore_index=True,
    ).sort_values(["part", "at"], kind="stable")
    moves["stock"] = (
        moves.groupby("part")["change"].cumsum() + np.asarray(plan["stock"]["quantity"])[moves["part"]]
    )
    return moves[moves["stock"] < 0].groupby("part")["at"].first()


def _plant() -> list[dict[str, Any]]:
    plan = plan_of(PLANT)
    before = Outlook(plan, NOW)
    deliveries = plan.deliveries.with_cells(
        {"slot_start": [(700, NOW + 7200)], "slot_end": [(700, NOW + 9900)]}
    )
    moved = Plan({**plan.tables, "deliveries": deliveries})
    fresh, again, curve = _in_turn(
        lambda: Outlook(plan, NOW),
        lambda: Outlook(moved, NOW, before),
        lambda: before.coverage.curve(7, NOW - 6 * 3600, NOW + 10 * 3600),
    )
    return [
        _budget("outlook from scratch, plant", fresh, _FRESH_BUDGET_MS),
        _budget("outlook after one move, plant", again, _AGAIN_BUDGET_MS),
        _budget("one coverage curve, plant", curve, _CURVE_BUDGET_MS),
    ]


def _in_turn(*jobs: Callable[[], Any]) -> list[float]:
    """Return the median milliseconds of each job, all of them run in turn."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(ROUNDS):
        for job, taken in zip(jobs, times, strict=True):
            began = time.perf_counter()
            job()
            taken.append((time.perf_counter() - began) * 1000)
    return [statistics.median(taken) for taken in times]


def _budget(measure: str, value: float, budget: float) -> dict[str, Any]:
    return _row(measure, value, "budget", budget, value / budget, 1.0)


def _row(
    measure: str,
    value: float,
    against: str,
    against_value: float,
    ratio: float,
    target: float,
    *,
    least: bool = False,
) -> dict[str, Any]:
    return {
        "benchmark": "coverage",
        "measure": measure,
        "value": round(value, 3),
        "unit": "ms",
        "against": against,
        "against_value": round(against_value, 3),
        "ratio": round(ratio, 3),
        "target": target,
        "met": ratio >= target if least else ratio <= target,
    }
