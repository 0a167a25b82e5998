"""What every stock location consumes over time, exactly.

Consumption is linear in the working time of a location's lines between a few knots. Its values are kept in a
scale of their own a location, the least common multiple of its rows' denominators, in which they are whole
numbers at every working second: int64 where that fits, Python's unbounded ints in the few locations where it
does not. So no rounding and no fraction ever enters.

Source
------
PLANT_TABLES.md, "Consumption C(t)" and "Exact".
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import lcm
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.calendar import WorkingTime
from jitdesk.domain.columns import Array
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.working_pieces import Pieces
from jitdesk.planning.clocks import Clocks
from jitdesk.planning.locations import Locations

Ints = NDArray[np.int64]

_INT64_ROOM = 2**61
_LINE_BITS = 20


@dataclass(frozen=True, eq=False)
class Demand:
    """Consumption of all locations; it does not depend on now, on counts or on deliveries.

    Attributes
    ----------
    locations : Locations
    clocks : Clocks
        Working clocks; ``clock[row]`` runs while any of the location's lines works.
    clock : ndarray of int64
    lines_ptr, lines : ndarray of int64
        CSR: the rows in ``lines`` of the lines that draw from each location, sorted.
    horizon : ndarray of int64
        UTC second at which each location's last consumption row ends; UNKNOWN without any.
    idle : ndarray of int64
        Rows of ``consumption`` whose window holds no working time.
    scaled : ScaledDemand
        The locations whose scaled numbers fit in int64.
    wide : ScaledDemand
        All others, in unbounded ints.
    is_wide : ndarray of bool
        Which of the two holds a location.
    line_clock : ndarray of int64
        The clock of each row in ``lines``.
    """

    locations: Locations
    clocks: Clocks
    clock: Ints
    lines_ptr: Ints
    lines: Ints
    horizon: Ints
    idle: Ints
    scaled: "ScaledDemand"
    wide: "ScaledDemand"
    is_wide: NDArray[np.bool_]
    line_clock: Ints

    @classmethod
    def of(cls, plan: Plan, locations: Locations, working: WorkingTime) -> "Demand":
        """Return the demand of a plan's consumption rows."""
        lines_ptr, lines = _drawing_lines(plan, locations)
        calendars, line_clock, clock = _calendars(plan, working, lines_ptr, lines)
        clocks = Clocks.of(calendars, working.start, working.end)
        rows = _Rows.of(plan, locations, clocks, line_clock, clock)
        scale = _scales(rows, len(locations))
        total = np.bincount(rows.location, rows.quantity, len(locations))
        is_wide = np.array(
            [s >= _INT64_ROOM or t * s >= _INT64_ROOM for s, t in zip(scale, total.tolist(), strict=True)],
            bool,
        )
        horizon = np.full(len(locations), UNKNOWN, np.int64)
        drawn = np.flatnonzero(locations.consumption >= 0)
        np.maximum.at(horizon, locations.consumption[drawn], plan["consumption"]["to"][drawn])
        segments = _Segments.of(rows, clocks, line_clock, clock)
        return cls(
            locations,
            clocks,
            clock,
            lines_ptr,
            lines,
            horizon,
            rows.idle,
            ScaledDemand.of(segments, rows, scale, ~is_wide, clocks, clock, np.dtype(np.int64)),
            ScaledDemand.of(segments, rows, scale, is_wide, clocks, clock, np.dtype(object)),
            is_wide,
            line_clock,
        )

    def lines_of(self, row: int) -> Ints:
        """Return the rows in ``lines`` of the lines that draw from a location."""
        return self.lines[self.lines_ptr[row] : self.lines_ptr[row + 1]]

    @cached_property
    def rows_of(self) -> tuple[Ints, Ints]:
        """The consumption rows of each location, as CSR (starts, rows)."""
        return grouped(self.locations.consumption, len(self.locations))


def grouped(owner: Ints, owners: int) -> tuple[Ints, Ints]:
    """Return the positions of each owner as CSR (starts, positions); negative owners are left out."""
    order = np.argsort(owner, kind="stable")
    order = order[np.searchsorted(owner[order], 0) :]
    return np.searchsorted(owner[order], np.arange(owners + 1)), order


def _drawing_lines(plan: Plan, locations: Locations) -> tuple[Ints, Ints]:
    """Return the lines of each location as CSR: those that consume from it, and its own."""
    line_row = plan["consumption"].rows_in("line", plan["lines"])
    own = np.flatnonzero(locations.line_row >= 0)
    drawn = np.flatnonzero((locations.consumption >= 0) & (line_row >= 0))
    pairs = np.unique(
        np.concatenate(
            [
                (locations.consumption[drawn] << _LINE_BITS) + line_row[drawn],
                (own << _LINE_BITS) + locations.line_row[own],
            ]
        )
    )
    starts = np.searchsorted(pairs, np.arange(len(locations) + 1) << _LINE_BITS)
    return starts, pairs & ((1 << _LINE_BITS) - 1)


def _calendars(
    plan: Plan, working: WorkingTime, lines_ptr: Ints, lines: Ints
) -> tuple[list[Pieces], Ints, Ints]:
    """Return the distinct calendars, the number of each line's, and of each location's union of lines."""
    numbers: dict[Pieces, int] = {}
    names = [str(name) for name in plan["lines"]["line"]]
    line_clock = [numbers.setdefault(working.pieces(name), len(numbers)) for name in names]
    of_lines: dict[tuple[int, ...], int] = {}
    clock = np.zeros(len(lines_ptr) - 1, np.int64)
    listed, ptr = lines.tolist(), lines_ptr.tolist()
    for row in range(len(clock)):
        drawing = tuple(listed[ptr[row] : ptr[row + 1]])
        if drawing not in of_lines:
            union = working.union(names[line] for line in drawing)
            of_lines[drawing] = numbers.setdefault(union, len(numbers))
        clock[row] = of_lines[drawing]
    return list(numbers), np.array(line_clock, np.int64), clock


@dataclass(frozen=True, eq=False)
class _Rows:
    """The consumption rows that count: of a counted location, with working time and a quantity."""

    location: Ints
    line: Ints
    start: Ints
    end: Ints
    quantity: Ints
    worked: Ints  # seconds that the line works in [start, end)
    idle: Ints  # rows of the table that have a quantity but no working time

    @classmethod
    def of(cls, plan: Plan, locations: Locations, clocks: Clocks, line_clock: Ints, clock: Ints) -> "_Rows":
        table = plan["consumption"]
        line = table.rows_in("line", plan["lines"])
        asked = np.flatnonzero((locations.consumption >= 0) & (line >= 0) & (table["quantity"] > 0))
        start, end = table["from"][asked], table["to"][asked]
        on = line_clock[line[asked]]
        worked = clocks.worked(on, end) - clocks.worked(on, start)
        works = worked > 0
        location = locations.consumption[asked]
        kept = np.flatnonzero(works & (locations.stock_row[location] >= 0))
        return cls(
            location[kept],
            line[asked][kept],
            start[kept],
            end[kept],
            table["quantity"][asked][kept],
            worked[kept],
            asked[~works],
        )


def _scales(rows: _Rows, locations: int) -> list[int]:
    """Return for each location the least scale in which every row's rate is a whole number."""
    denominators = rows.worked // np.gcd(rows.quantity, rows.worked)
    pairs = np.unique((rows.location << 32) + denominators)
    starts = np.searchsorted(pairs, np.arange(locations + 1) << 32).tolist()
    listed = (pairs & 0xFFFFFFFF).tolist()
    return [lcm(*listed[a:b]) for a, b in pairwise(starts)]


@dataclass(frozen=True, eq=False)
class _Segments:
    """Stretches of the locations' clocks over which a consumption row draws evenly."""

    row: Ints  # position in _Rows
    start: Ints  # working seconds of the location's clock
    end: Ints

    @classmethod
    def of(cls, rows: _Rows, clocks: Clocks, line_clock: Ints, clock: Ints) -> "_Segments":
        on = clock[rows.location]
        alike = np.flatnonzero(line_clock[rows.line] == on)
        other = np.flatnonzero(line_clock[rows.line] != on)
        # Where the location's clock also runs for other lines, the row draws only while its own line works.
        owner, starts, ends = clocks.pieces_within(
            line_clock[rows.line[other]], rows.start[other], rows.end[other]
        )
        row = np.concatenate([alike, other[owner]])
        return cls(
            row,
            clocks.worked(on[row], np.concatenate([rows.start[alike], starts])),
            clocks.worked(on[row], np.concatenate([rows.end[alike], ends])),
        )


@dataclass(frozen=True, eq=False)
class ScaledDemand:
    """Knots of the cumulative consumption, in each location's own scale.

    Attributes
    ----------
    scale : ndarray of int
        How many units make a thousandth of the part's base unit.
    ptr : ndarray of int64
        CSR: the knots of each location; the first one is at working second 0.
    at : ndarray of int64
        Working seconds of the location's clock, rising.
    consumed, rate : ndarray of int
        Scaled consumption until the knot, and per working second after it; 0 after the last.
    """

    clocks: Clocks
    clock: Ints
    scale: Array
    ptr: Ints
    at: Ints
    consumed: Array
    rate: Array
    _keys: Ints

    @classmethod
    def of(
        cls,
        segments: _Segments,
        rows: _Rows,
        scale: list[int],
        mine: NDArray[np.bool_],
        clocks: Clocks,
        clock: Ints,
        kind: np.dtype[Any],
    ) -> "ScaledDemand":
        """Return the knots of the locations that are mine; the others consume nothing here."""
        held = np.flatnonzero(mine[rows.location[segments.row]])
        row, starts, ends = segments.row[held], segments.start[held], segments.end[held]
        scales = np.array([s if own else 1 for s, own in zip(scale, mine.tolist(), strict=True)], dtype=kind)
        location = rows.location[row]
        rate = rows.quantity[row].astype(kind) * scales[location] // rows.worked[row].astype(kind)
        span = clocks.end - clocks.start + 2
        every = np.arange(len(scales))
        keys = np.concatenate([every * span, location * span + starts, location * span + ends])
        steps = np.concatenate([np.zeros(len(every), kind), rate, -rate])
        knots, knot = np.unique(keys, return_inverse=True)
        change = np.zeros(len(knots), kind)
        np.add.at(change, knot, steps)
        after = np.cumsum(change)  # every location's changes sum up to 0
        owner = knots // span
        at = knots - owner * span
        grown = np.zeros(len(knots), kind)
        grown[1:] = after[:-1] * np.where(owner[1:] == owner[:-1], at[1:] - at[:-1], 0).astype(kind)
        ptr = np.searchsorted(owner, np.arange(len(scales) + 1))
        total = np.cumsum(grown)
        return cls(clocks, clock, scales, ptr, at, total - total[ptr[:-1]][owner], after, knots)

    def consumed_at(self, row: Ints, worked: Ints) -> Array:
        """Return the scaled consumption of locations until working seconds of their clocks."""
        span = self.clocks.end - self.clocks.start + 2
        knot = np.searchsorted(self._keys, row * span + np.minimum(worked, span - 1), side="right") - 1
        past = (worked - self.at[knot]).astype(self.rate.dtype)
        consumed: Array = self.consumed[knot] + self.rate[knot] * past
        return consumed

    def total(self, row: Ints) -> Array:
        """Return the scaled consumption until the horizon."""
        total: Array = self.consumed[self.ptr[row + 1] - 1]
        return total

    def covered_by(self, row: Ints, stock: Ints, base: Array) -> Array:
        """Return the scaled consumption up to which a stock lasts that was counted at consumption ``base``.

        Stock beyond all that will be consumed, and stock below nothing, decide no more than a piece more or
        less would: they are cut so that the product stays in range.
        """
        scale = self.scale[row]
        enough = (self.total(row) // scale + 1).astype(np.int64)
        covered: Array = np.clip(stock, -1, enough).astype(scale.dtype) * scale + base
        return covered

    def needed(self, row: Ints, consumed: Array, base: Array) -> Ints:
        """Return the least stock (thousandths, counted at ``base``) that serves consumption up to there."""
        return (-((base - consumed) // self.scale[row])).astype(np.int64)

    def lasts_until(self, row: Ints, covered: Array) -> Ints:
        """Return the working second from which consumption exceeds what is covered, rounded down.

        Where consumption pauses just there, it is the second at which it goes on. Past the location's last
        knot nothing is consumed: that knot's second then.
        """
        low, high = self.ptr[row], self.ptr[row + 1] - 1
        while np.any(low < high):
            middle = (low + high + 1) // 2
            within = (self.consumed[middle] <= covered).astype(bool)
            low = np.where(within, middle, low)
            high = np.where(within, high, middle - 1)
        rate = self.rate[low]
        left = np.maximum(covered - self.consumed[low], 0) // np.where(rate > 0, rate, 1)
        return self.at[low] + np.where(rate > 0, left, 0).astype(np.int64)
