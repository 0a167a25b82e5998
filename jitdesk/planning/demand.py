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

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.calendar import WorkingTime
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.working_pieces import Pieces
from jitdesk.planning.clocks import Clocks
from jitdesk.planning.draws import Draws, Stretches, scales
from jitdesk.planning.groups import distinct, grouped, runs
from jitdesk.planning.locations import Locations
from jitdesk.planning.scaled_demand import ScaledDemand

Ints = NDArray[np.int64]

_INT64_ROOM = 2.0**61
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
    scaled: ScaledDemand
    wide: ScaledDemand
    is_wide: NDArray[np.bool_]
    line_clock: Ints

    @classmethod
    def of(cls, plan: Plan, locations: Locations, working: WorkingTime) -> "Demand":
        """Return the demand of a plan's consumption rows."""
        lines_ptr, lines = _drawing_lines(plan, locations)
        calendars, line_clock, clock = _calendars(plan, working, lines_ptr, lines)
        clocks = Clocks.of(calendars, working.start, working.end)
        rows = Draws.of(plan, locations, clocks, line_clock)
        scale = scales(rows, len(locations))
        total = np.bincount(rows.location, rows.quantity, len(locations))
        is_wide = np.maximum(total, 1) * scale.astype(np.float64) >= _INT64_ROOM
        horizon = np.full(len(locations), UNKNOWN, np.int64)
        drawn = np.flatnonzero(locations.consumption >= 0)
        np.maximum.at(horizon, locations.consumption[drawn], plan["consumption"]["to"][drawn])
        stretches = Stretches.of(rows, clocks, line_clock, clock)
        return cls(
            locations,
            clocks,
            clock,
            lines_ptr,
            lines,
            horizon,
            rows.idle,
            ScaledDemand.of(stretches, rows, scale, ~is_wide, clocks, clock, np.dtype(np.int64)),
            ScaledDemand.of(stretches, rows, scale, is_wide, clocks, clock, np.dtype(object)),
            is_wide,
            line_clock,
        )

    def lines_of(self, row: int) -> Ints:
        """Return the rows in ``lines`` of the lines that draw from a location."""
        return self.lines[self.lines_ptr[row] : self.lines_ptr[row + 1]]

    @cached_property
    def ends(self) -> Ints:
        """The working second of each location's clock from which on nothing is consumed."""
        last = (half.at[half.ptr[1:] - 1] for half in (self.wide, self.scaled))
        return np.where(self.is_wide, *last)

    @cached_property
    def rows_of(self) -> tuple[Ints, Ints]:
        """The consumption rows of each location, as CSR (starts, rows)."""
        return grouped(self.locations.consumption, len(self.locations))


def _drawing_lines(plan: Plan, locations: Locations) -> tuple[Ints, Ints]:
    """Return the lines of each location as CSR: those that consume from it, and its own."""
    line_row = plan["consumption"].rows_in("line", plan["lines"])
    own = np.flatnonzero(locations.line_row >= 0)
    starts = runs(locations.consumption, line_row)[:-1]
    drawn = starts[(locations.consumption[starts] >= 0) & (line_row[starts] >= 0)]
    pairs = distinct(
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
