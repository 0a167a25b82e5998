"""How a location's stock goes down and up, as a line that can be painted.

Only a picture: no instant that is said anywhere is taken from it.
"""

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.curve import Curve, CurveReceipt
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand
from jitdesk.planning.supply import Instead, Supply

Ints = NDArray[np.int64]
_NOTHING = Curve(np.zeros(0, np.int64), np.zeros(0), ())


def curve(plan: Plan, supply: Supply, row: int, t0: int, t1: int, instead: Instead | None = None) -> Curve:
    """Return the working hours of stock of a location within [t0, t1], from its count on.

    Parameters
    ----------
    plan, supply
        As they belong together.
    row : int
        The location.
    t0, t1 : int
        UTC seconds.
    instead : Instead, optional
        Where delivery lines are usable at other times than the arrivals say.
    """
    rows = np.array([row])
    start = max(t0, int(supply.limits.counted_at[row]))
    if supply.demand.locations.stock_row[row] < 0 or start >= t1:
        return _NOTHING
    demand, _ = next(supply.halves(rows))
    if not demand.total(rows)[0]:
        return _NOTHING
    receipts = supply.receipts(demand, rows, instead)
    at, hours = _points(demand, receipts, start, t1)
    return Curve(at, hours, _receipts_between(plan, supply, row, start, t1, instead))


def _points(
    demand: ScaledDemand, receipts: Receipts, start: int, end: int
) -> tuple[Ints, NDArray[np.float64]]:
    """Return the corners of the curve: where work stops or resumes, where stock ends, and at receipts."""
    stock = receipts.stock_before()
    row, clock = receipts.rows, demand.clock[receipts.rows]
    bounds = np.clip(receipts.at, start, end)
    stretches = np.flatnonzero(
        np.append(True, bounds[1:] > bounds[:-1]) & (np.append(start, bounds[:-1]) < end)
    )
    _, begins, ends = demand.clocks.pieces_within(clock, np.array([start]), np.array([end]))
    corners = np.union1d(begins, ends)
    many = np.repeat(row, len(stretches))
    base = np.repeat(receipts.base, len(stretches))
    empty = _empty_at(demand, many, stock[stretches], base)
    instants, hours = [], []
    for stretch, runs_dry in zip(stretches.tolist(), empty.tolist(), strict=True):
        low = int(bounds[stretch - 1]) if stretch else start
        high = int(bounds[stretch])
        dry_at = int(demand.clocks.resumed(clock, np.array([int(runs_dry)]))[0])
        inner = corners[(corners > low) & (corners < high)].tolist()
        at = np.array(sorted({low, high, *inner, *([dry_at] if low < dry_at < high else [])}), np.int64)
        instants.append(at)
        hours.append(np.maximum(runs_dry - demand.clocks.worked(clock, at), 0) / HOUR_S)
    return np.concatenate(instants), np.concatenate(hours)


def _empty_at(demand: ScaledDemand, row: Ints, stock: Ints, base: NDArray) -> NDArray[np.float64]:  # type: ignore[type-arg]
    """Return the working second at which each stock is used up; past the plan's end at its average rate."""
    covered = demand.covered_by(row, stock, base)
    total = demand.total(row)
    last = demand.at[demand.ptr[row + 1] - 1]
    beyond = np.maximum(covered - total, 0).astype(np.float64) / total.astype(np.float64) * last
    lasting = (covered >= total).astype(bool)
    return np.where(lasting, last + beyond, demand.lasts_until(row, covered)).astype(np.float64)


def _receipts_between(
    plan: Plan, supply: Supply, row: int, start: int, end: int, instead: Instead | None
) -> tuple[CurveReceipt, ...]:
    arrivals = supply.arrivals
    starts, lines = supply.lines_to
    mine = lines[starts[row] : starts[row + 1]]
    usable = arrivals.usable_at[mine] if instead is None else instead.of(mine, arrivals.usable_at[mine])
    at = np.where(usable != UNKNOWN, usable, arrivals.due_at[mine])
    shown = np.flatnonzero((at >= start) & (at <= end))
    shown = shown[np.argsort(at[shown], kind="stable")]
    names = plan.deliveries["delivery"]
    return tuple(
        CurveReceipt(
            int(at[n]),
            str(names[arrivals.line_delivery[mine[n]]]),
            int(arrivals.receipt_qty[mine[n]]),
            bool(usable[n] != UNKNOWN),
        )
        for n in shown
    )
