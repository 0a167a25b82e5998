"""What the largest plant means to its lines: against a bare sum, against pandas, against budgets.

All are measured in turn in one process, medians of several rounds, in the seconds that the thread itself
worked: other programs on the machine change little.
"""

import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from jitdesk.demo import largest
from jitdesk.domain.columns import Array
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.projection import Moment, first_shortages, run_out_instants
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand
from tests.benchmarks.measured import Row, of_budget, row
from tests.benchmarks.wide_plant import LARGEST, NOW, plan_of

ROUNDS = 9
FULL_TARGET, DETECT_TARGET, PANDAS_TARGET = 35.0, 10.0, 35.0
_FRESH_BUDGET_MS, _IMPORT_BUDGET_MS, _MOVE_BUDGET_MS, _TICK_BUDGET_MS = 1000.0, 500.0, 25.0, 40.0
_CURVE_BUDGET_MS = 1.0
_IMPORTED = 10_000


def measure() -> list[Row]:
    """Return the figures of the demo's largest plant, and of one as large where most parts run out."""
    demo, _ = largest.made(NOW)
    return [*_sums("largest", demo), *_sums("short of parts", plan_of(LARGEST)), *_outlooks(demo)]


def _sums(name: str, plan: Plan) -> list[Row]:
    """Return what finding run-outs costs beside a sum of the same events, and beside pandas."""
    supply = Outlook(plan, NOW).coverage.supply
    supply.forget()
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
    size = f"{name}: {len(rows)} locations, {dry} run out, {len(events)} events"
    return [
        row(f"run-out of every location ({size})", full, "ms", "np.cumsum", floor, FULL_TARGET),
        row(f"detecting shortages only ({size})", detect, "ms", "np.cumsum", floor, DETECT_TARGET),
        row(f"times faster than pandas ({size})", full, "ms", "pandas", pandas, PANDAS_TARGET, faster=True),
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


def _outlooks(plan: Plan) -> list[Row]:
    """Return what everything that is said of a plan costs: at first, after a step, a minute, an import."""
    before = _whole(Outlook(plan, NOW))
    coming = np.flatnonzero(before.arrivals.open & (before.arrivals.begin > NOW + 3600))
    moved, imported = _later(plan, coming[:1]), _later(plan, coming[:_IMPORTED])
    fresh, move, tick, many, curve = _in_turn(
        lambda: _whole(Outlook(plan, NOW)),
        lambda: _whole(Outlook(moved, NOW, before)),
        lambda: _whole(Outlook(plan, NOW + 60, before)),
        lambda: _whole(Outlook(imported, NOW, before)),
        lambda: before.coverage.curve(7, NOW - 6 * 3600, NOW + 10 * 3600),
    )
    return [
        of_budget("outlook from scratch, largest", fresh, _FRESH_BUDGET_MS),
        of_budget("outlook after one move, largest", move, _MOVE_BUDGET_MS),
        of_budget("outlook after a minute, largest", tick, _TICK_BUDGET_MS),
        of_budget(f"outlook after {_IMPORTED} changed deliveries, largest", many, _IMPORT_BUDGET_MS),
        of_budget("one coverage curve, largest", curve, _CURVE_BUDGET_MS),
    ]


def _whole(outlook: Outlook) -> Outlook:
    """Ask an outlook for all that the window shows: its problems need every part of it."""
    outlook.problems()
    return outlook


def _later(plan: Plan, deliveries: Array) -> Plan:
    """Return the plan with these deliveries half an hour later."""
    cells = {
        name: [(row, int(plan.deliveries[name][row]) + 1800) for row in deliveries.tolist()]
        for name in ("slot_start", "slot_end")
    }
    return Plan({**plan.tables, "deliveries": plan.deliveries.with_cells(cells)})


def _in_turn(*jobs: Callable[[], Any]) -> list[float]:
    """Return the median milliseconds of each job, all of them run in turn."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(ROUNDS):
        for job, taken in zip(jobs, times, strict=True):
            began = time.thread_time()
            job()
            taken.append((time.thread_time() - began) * 1000)
    return [statistics.median(taken) for taken in times]
