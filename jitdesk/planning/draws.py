"""The consumption rows that count, and the stretches of working time over which they draw."""

from dataclasses import dataclass
from itertools import pairwise
from math import lcm

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.planning.clocks import Clocks
from jitdesk.planning.locations import Locations

Ints = NDArray[np.int64]


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


def scales(rows: Draws, locations: int) -> list[int]:
    """Return for each location the least scale in which every row's rate is a whole number."""
    denominators = rows.worked // np.gcd(rows.quantity, rows.worked)
    pairs = np.unique((rows.location << 32) + denominators)
    starts = np.searchsorted(pairs, np.arange(locations + 1) << 32).tolist()
    listed = (pairs & 0xFFFFFFFF).tolist()
    return [lcm(*listed[a:b]) for a, b in pairwise(starts)]


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
