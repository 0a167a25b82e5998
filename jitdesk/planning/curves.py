"""How the stock of locations goes down and up, as lines that can be painted: all of them at once.

Only a picture: no instant that is said anywhere is taken from the points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
NO_LINES: Ints = np.zeros(0, np.int64)
Points = tuple[Ints, Ints, Floats, NDArray[np.bool_]]


def curves(
    supply: Supply,
    rows: Ints,
    t0: int,
    t1: int,
    instead: Instead | None = None,
    doubtful: Ints = NO_LINES,
) -> Curves:
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
    doubtful : ndarray of int64, optional
        Delivery lines, rising: the gaps are told, too, that there would be if these never came.
    """
    points: list[Points] = []
    times: list[tuple[Ints, ...]] = []
    doubts: list[tuple[Ints, ...]] = []
    fed = np.unique(supply.arrivals.location[doubtful])
    for demand, mine in _counted(supply, rows):
        own = rows[mine]
        # In one pass, locations in doubt come a second time.
        again = np.flatnonzero(np.isin(own, fed)) if len(fed) else NO_LINES
        twice = np.concatenate([own, own[again]])
        receipts = supply.receipts(demand, twice, _InDoubt.of_rows(supply, own, instead, doubtful))
        for gap in gaps(demand, receipts, supply.moment(demand, twice)):
            firm = int(np.searchsorted(gap.position, len(own)))
            times.append((mine[gap.position[:firm]], gap.begin[:firm], gap.until[:firm]))
            second = mine[again[gap.position[firm:] - len(own)]]
            doubts.append((second, gap.begin[firm:], gap.until[firm:]))
            if not (gap.begin < t1).any():
                break
        start = np.maximum(t0, supply.limits.counted_at[twice])
        shown = (demand.total(twice) > 0).astype(bool) & (start < t1)
        shown[len(own) :] = False
        of, at, hours, lasts = _points(demand, receipts, np.where(shown, start, t1), t0, t1)
        points.append((mine[of], at, hours, lasts))
    of, at, hours, lasts = _sorted(points, 4)
    return Curves(
        rows,
        of,
        at,
        np.asarray(hours, np.float64),
        np.asarray(lasts, bool),
        *_receipts_within(supply, rows, of[np.flatnonzero(np.diff(of, prepend=-1))], t0, t1, instead),
        *_sorted(times, 3),
        *_sorted(doubts, 3),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _InDoubt(Instead):
    """Other times, and for all entries after the first ones, those of locations in doubt, some never."""

    firm: int
    doubtful: Ints
    other: Instead | None

    @classmethod
    def of_rows(cls, supply: Supply, firm: Ints, other: Instead | None, doubtful: Ints) -> "Instead | None":
        """Return what is instead where these rows come first, without doubt."""
        if not len(doubtful):
            return other
        starts, _ = supply.lines_to
        many = int((starts[firm + 1] - starts[firm]).sum())
        return cls(NO_LINES, NO_LINES, many, doubtful, other)

    def of(self, line: Ints, usable_at: Ints) -> Ints:
        usable = usable_at.copy() if self.other is None else self.other.of(line, usable_at)
        usable[self.firm :][np.isin(line[self.firm :], self.doubtful)] = UNKNOWN
        return usable


def _counted(supply: Supply, rows: Ints) -> Iterator[tuple[ScaledDemand, Ints]]:
    """Yield the positions in ``rows`` of counted locations that each half of the demand holds."""
    counted = np.flatnonzero(supply.demand.locations.stock_row[rows] >= 0)
    for demand, half in supply.halves(rows[counted]):
        yield demand, counted[half]


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
