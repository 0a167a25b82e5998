"""The consumption rows that count, and the stretches of working time over which they draw."""

from dataclasses import dataclass
from math import lcm

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.plan import Plan
from jitdesk.planning.clocks import Clocks
from jitdesk.planning.groups import distinct
from jitdesk.planning.locations import Locations
from jitdesk.planning.renewal import columns_of

Ints = NDArray[np.int64]

_BLOCK = 2**16


@dataclass(frozen=True, eq=False)
class Draws:
    """The consumption rows that count: of a counted location, with working time and a quantity.

    Attributes
    ----------
    location, line : ndarray of int64
        Rows in coverage and in ``lines``.
    start, end : ndarray of int64
        UTC seconds, [start, end).
    quantity : ndarray of int64
        Thousandths.
    worked : ndarray of int64
        Seconds that the line works in [start, end).
    idle : ndarray of int64
        Rows of ``consumption`` that have a quantity but no working time.
    """

    location: Ints
    line: Ints
    start: Ints
    end: Ints
    quantity: Ints
    worked: Ints
    idle: Ints

    @classmethod
    def of(cls, plan: Plan, locations: Locations, clocks: Clocks, line_clock: Ints) -> "Draws":
        """Return the rows of a plan that count; ``line_clock`` is the clock of each row in ``lines``."""
        # Block by block, so that what is worked out of two million rows stays in the processor's cache.
        blocks = (
            cls._of_block(plan, locations, clocks, line_clock, slice(row, row + _BLOCK))
            for row in range(0, max(len(plan["consumption"]), 1), _BLOCK)
        )
        columns = zip(*(columns_of(block).values() for block in blocks), strict=True)
        return cls(*map(np.concatenate, columns))

    @classmethod
    def _of_block(
        cls, plan: Plan, locations: Locations, clocks: Clocks, line_clock: Ints, block: slice
    ) -> "Draws":
        """Return those of one block of rows."""
        table, line = plan["consumption"], plan["consumption"].rows_in("line", plan["lines"])
        counts = (locations.consumption[block] >= 0) & (line[block] >= 0) & (table["quantity"][block] > 0)
        asked = block.start + np.flatnonzero(counts)
        start, end = table["from"][asked], table["to"][asked]
        on = line_clock[line[asked]]
        begun = clocks.worked(on, start)
        worked = clocks.worked(on, end) - begun
        works = worked > 0
        location = locations.consumption[asked]
        kept = np.flatnonzero(works & (locations.stock_row[location] >= 0))
        asked, idle = asked[kept], asked[~works]
        columns = (location[kept], line[asked], table["quantity"][asked], worked[kept], begun[kept])
        first, last, count = _continued(*columns)
        return cls(
            columns[0][first],
            columns[1][first],
            start[kept][first],
            end[kept][last],
            columns[2][first] * count,
            columns[3][first] * count,
            idle,
        )


def _continued(
    location: Ints, line: Ints, quantity: Ints, worked: Ints, begun: Ints
) -> tuple[Ints, Ints, Ints]:
    """Return the first and the last of the rows that go on where the row above ends, and how many they are.

    Shift after shift of one line and one quantity draw as evenly as one long row does.
    """
    same = (np.diff(column) == 0 for column in (location, line, quantity, worked))
    goes_on = np.logical_and.reduce([*same, begun[1:] == begun[:-1] + worked[:-1]])
    first = np.flatnonzero(np.append(True, ~goes_on)[: len(location)])
    last = np.append(first[1:], len(location)) - 1
    return first, last[: len(first)], np.diff(np.append(first, len(location)))


def scales(rows: Draws, locations: int) -> Array:
    """Return for each location the least scale in which every row's rate is a whole number, as objects."""
    denominators = rows.worked // np.gcd(rows.quantity, rows.worked)
    pairs = distinct((rows.location << 32) + denominators)
    starts = np.searchsorted(pairs, np.arange(locations + 1) << 32)
    listed = pairs & 0xFFFFFFFF
    scale = np.ones(locations, dtype=object)
    alone = np.flatnonzero(np.diff(starts) == 1)
    scale[alone] = listed[starts[alone]]
    for row in np.flatnonzero(np.diff(starts) > 1).tolist():
        scale[row] = lcm(*listed[starts[row] : starts[row + 1]].tolist())
    return scale


@dataclass(frozen=True, eq=False)
class Stretches:
    """Stretches of the locations' clocks over which a consumption row draws evenly.

    Attributes
    ----------
    row : ndarray of int64
        Position in `Draws`.
    start, end : ndarray of int64
        Working seconds of the location's clock, [start, end).
    """

    row: Ints
    start: Ints
    end: Ints

    @classmethod
    def of(cls, rows: Draws, clocks: Clocks, line_clock: Ints, clock: Ints) -> "Stretches":
        """Return the stretches of these rows, on the clock of each location."""
        on = clock[rows.location]
        is_alike = clocks.worked(on, rows.end) - clocks.worked(on, rows.start) == rows.worked
        alike, other = np.flatnonzero(is_alike), np.flatnonzero(~is_alike)
        # Where the location's clock also runs for other lines, the row draws only while its own line works.
        owner, starts, ends = _line_pieces(
            clocks, line_clock[rows.line[other]], on[other], rows.start[other], rows.end[other]
        )
        row = np.concatenate([alike, other[owner]])
        return cls(
            row,
            clocks.worked(on[row], np.concatenate([rows.start[alike], starts])),
            clocks.worked(on[row], np.concatenate([rows.end[alike], ends])),
        )


def _line_pieces(clocks: Clocks, own: Ints, on: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the pieces of [start, end) in which a row's own clock runs; see `Clocks.pieces_within`.

    Pieces between which the location's clock stands still as well are one.
    """
    pairs, pair = np.unique(np.stack([own, on], axis=1), axis=0, return_inverse=True)
    calendars = [clocks.joined(*clock) for clock in pairs.tolist()]
    return Clocks.of(calendars, clocks.start, clocks.end).pieces_within(pair, start, end)
