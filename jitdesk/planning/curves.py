"""How the stock of locations goes down and up, as lines that can be painted: all of them at once.

Only a picture: no instant that is said anywhere is taken from the points.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.curve import Curves
from jitdesk.planning.gaps import gaps
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand
from jitdesk.planning.supply import Instead, Supply

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Points = tuple[Ints, Ints, Floats, NDArray[np.bool_]]


def curves(supply: Supply, rows: Ints, t0: int, t1: int, instead: Instead | None = None) -> Curves:
    """Return the working hours of stock of locations within [t0, t1], each from its count on.

    Parameters
    ----------
    supply : Supply
    rows : ndarray of int64
        The locations; those that nobody counted, or that consume nothing, have no points.
    t0, t1 : int
        UTC seconds.
    instead : Instead, optional
        Where delivery lines are usable at other times than the arrivals say.
    """
    points: list[Points] = []
    times: list[tuple[Ints, ...]] = []
    for demand, mine in _counted(supply, rows):
        own = rows[mine]
        receipts = supply.receipts(demand, own, instead)
        times += _gaps(supply, demand, receipts, mine, t1)
        start = np.maximum(t0, supply.limits.counted_at[own])
        shown = (demand.total(own) > 0).astype(bool) & (start < t1)
        of, at, hours, lasts = _points(demand, receipts, np.where(shown, start, t1), t0, t1)
        points.append((mine[of], at, hours, lasts))
    gap_of, gap_begin, gap_until = _sorted(times, 3)
    of, at, hours, lasts = _sorted(points, 4)
    drawn = np.unique(of)
    return Curves(
        rows,
        of,
        at,
        np.asarray(hours, np.float64),
        np.asarray(lasts, bool),
        *_receipts_within(supply, rows, drawn, t0, t1, instead),
        gap_of,
        gap_begin,
        gap_until,
    )


def gaps_before(supply: Supply, rows: Ints, t1: int, instead: Instead) -> tuple[Ints, Ints, Ints]:
    """Return only the gaps of such curves: position in ``rows``, begin and until, by row and time."""
    times: list[tuple[Ints, ...]] = []
    for demand, mine in _counted(supply, rows):
        times += _gaps(supply, demand, supply.receipts(demand, rows[mine], instead), mine, t1)
    of, begin, until = _sorted(times, 3)
    return of, begin, until


def _counted(supply: Supply, rows: Ints) -> Iterator[tuple[ScaledDemand, Ints]]:
    """Yield the positions in ``rows`` of counted locations that each half of the demand holds."""
    counted = np.flatnonzero(supply.demand.locations.stock_row[rows] >= 0)
    for demand, half in supply.halves(rows[counted]):
        yield demand, counted[half]


def _gaps(
    supply: Supply, demand: ScaledDemand, receipts: Receipts, mine: Ints, t1: int
) -> Iterator[tuple[Ints, ...]]:
    for gap in gaps(demand, receipts, supply.moment(demand, receipts.rows)):
        yield mine[gap.position], gap.begin, gap.until
        if not (gap.begin < t1).any():
            return


def _sorted(columns: Sequence[tuple[Array, ...]], many: int) -> tuple[Array, ...]:
    """Return columns that came in parts as whole ones, by location and time."""
    if not columns:
        return (np.zeros(0, np.int64),) * many
    whole = tuple(np.concatenate(part) for part in zip(*columns, strict=True))
    order = np.argsort(whole[0], kind="stable")
    return tuple(column[order] for column in whole)


def _points(demand: ScaledDemand, receipts: Receipts, start: Ints, t0: int, t1: int) -> Points:
    """Return the corners of the curves: where work stops or resumes, where stock ends, and at receipts.

    A stretch of a curve lies between two receipts; one that begins at its end, t1, has none.
    """
    ends = np.minimum(np.maximum(receipts.at, start[receipts.of]), t1)
    begins = np.where(
        np.append(True, receipts.of[1:] != receipts.of[:-1]), start[receipts.of], np.append(t1, ends[:-1])
    )
    kept = np.flatnonzero(begins < ends)
    of, low, high = receipts.of[kept], begins[kept], ends[kept]
    rows = receipts.rows[of]
    clock = demand.clock[rows]
    empty, lasts = _empty_at(demand, rows, receipts.stock_before()[kept], receipts.base[of])
    dry = demand.clocks.resumed(clock, empty.astype(np.int64))
    owner, works, rests = demand.clocks.pieces_within(
        demand.clock[receipts.rows], start, np.full(len(start), t1)
    )
    span = t1 - t0 + 1
    corners = np.concatenate([works, rests])
    keys = np.concatenate([owner, owner]) * span + (corners - t0)
    stretch = np.searchsorted(of * span + (low - t0), keys, side="right") - 1
    inner = np.flatnonzero(stretch >= 0)
    inner = inner[(corners[inner] > low[stretch[inner]]) & (corners[inner] < high[stretch[inner]])]
    dries = np.flatnonzero((low < dry) & (dry < high))
    every = np.arange(len(of))
    stretch = np.concatenate([every, every, stretch[inner], dries])
    corner = np.unique(stretch * span + (np.concatenate([low, high, corners[inner], dry[dries]]) - t0))
    stretch = corner // span
    at = corner - stretch * span + t0
    hours = np.maximum(empty[stretch] - demand.clocks.worked(clock[stretch], at), 0) / HOUR_S
    return of[stretch], at, hours, lasts[stretch]


def _empty_at(demand: ScaledDemand, row: Ints, stock: Ints, base: Array) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the working second at which each stock is used up, and whether that is past the plan's end.

    There it would go on at its average rate.
    """
    covered = demand.covered_by(row, stock, base)
    total = demand.total(row)
    last = demand.at[demand.ptr[row + 1] - 1]
    beyond = np.maximum(covered - total, 0).astype(np.float64) / total.astype(np.float64) * last
    lasts = (covered >= total).astype(bool)
    return np.where(lasts, last + beyond, demand.lasts_until(row, covered)).astype(np.float64), lasts


def _receipts_within(
    supply: Supply, rows: Ints, drawn: Ints, t0: int, t1: int, instead: Instead | None
) -> tuple[Ints, Ints, Ints, NDArray[np.bool_]]:
    """Return the receipts of the curves that are drawn; what counts nowhere stands where it was due."""
    arrivals, (starts, lines) = supply.arrivals, supply.lines_to
    own = rows[drawn]
    counts = starts[own + 1] - starts[own]
    of = np.repeat(drawn, counts)
    line = lines[np.arange(len(of)) - np.repeat(np.cumsum(counts) - counts - starts[own], counts)]
    usable = arrivals.usable_at[line]
    if instead is not None:
        usable = instead.of(line, usable)
    at = np.where(usable != UNKNOWN, usable, arrivals.due_at[line])
    shown = np.flatnonzero((at >= np.maximum(t0, supply.limits.counted_at[rows[of]])) & (at <= t1))
    shown = shown[np.lexsort((at[shown], of[shown]))]
    return of[shown], at[shown], arrivals.receipt_qty[line[shown]], usable[shown] != UNKNOWN
