"""What a dragged delivery would do to the lines it feeds, at any time it may be dropped.

Source
------
PLANT_TABLES.md, "While it is dragged". PLANNING.md's closed form says whose fault a stop is: without the
delivery a location runs out at r0, so it prevents that stop exactly when it is usable by r0. How long a gap
lasts and where stock gets low is projected anew, for the delivery's own locations only.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.values import HOUR_S, UNKNOWN, known
from jitdesk.planning.arrivals import MovedTruck
from jitdesk.planning.clashes import Clashes
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.deadlines import Deadlines
from jitdesk.planning.line_stops import line_stops
from jitdesk.planning.projection import Projection
from jitdesk.planning.supply import Instead

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LineStop:
    """One line that stops for lack of one part.

    Attributes
    ----------
    line, part : str
        Which line, for lack of what.
    at : int
        UTC second of the line's first demand that is not served.
    until : int or None
        When supply catches up; ``None`` if it never does before the plan ends.
    qty : int
        Largest shortfall in thousandths.
    stop_s : int
        Seconds that any of the stock's lines works in this gap.
    caused : bool
        Whether the delivery would have prevented it by coming earlier.
    """

    line: str
    part: str
    at: int
    until: int | None
    qty: int
    stop_s: int
    caused: bool


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows when a delivery begins unloading at one instant.

    Attributes
    ----------
    begin, ends : int or None
        Unloading [begin, ends) in UTC seconds; ``None`` where nobody knows.
    usable_at : int or None
        When the first of its parts is at the line; ``None`` if it counts nowhere (on hold, overdue).
    stops : tuple of LineStop
        Of the locations that it feeds, those within the look-ahead or caused by it: caused ones first, then
        by time.
    lows : tuple of (line, part, at)
        Where stock gets low without a stop before it, by time.
    spare_s : int or None
        Seconds from ``begin`` to the latest safe start, negative when too late; ``None`` without one.
    location_rows : tuple of int
        The rows in coverage that it feeds.
    as_safe : bool
        Whether no line stops because of this delivery.
    """

    begin: int | None
    ends: int | None
    usable_at: int | None
    stops: tuple[LineStop, ...]
    lows: tuple[tuple[str, str, int], ...]
    spare_s: int | None
    location_rows: tuple[int, ...]
    as_safe: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The hint while a delivery is dragged.

    Attributes
    ----------
    as_dragged : Consequence
        If it comes as dragged.
    as_expected : Consequence or None
        As the supplier expects, which is what coverage says after the drop; ``None`` where it is the same.
    latest_safe_start : int or None
        UTC second, ``None`` where the delivery answers for no line.
    binding_part : str
        The part that sets it.
    clashes_with : tuple of int
        Rows of the deliveries that stand at that door then.
    passed : bool
        Whether the dragged time lies before now.
    before : Consequence
        As the plan stands.
    """

    as_dragged: Consequence
    as_expected: Consequence | None
    latest_safe_start: int | None
    binding_part: str
    clashes_with: tuple[int, ...]
    passed: bool
    before: Consequence


class Drag:
    """A delivery under the pointer: made when the button goes down, asked at every move.

    Parameters
    ----------
    plan, now, promises, coverage, deadlines, clashes
        The outlook's own.
    delivery : str
        Its number; it must be in the plan.
    """

    def __init__(
        self,
        plan: Plan,
        now: int,
        promises: Promises,
        coverage: Coverage,
        deadlines: Deadlines,
        clashes: Clashes,
        delivery: str,
    ) -> None:
        row = plan.deliveries.row_number(delivery)
        if row is None:
            raise KeyError(delivery)
        self._plan, self._now, self._promises = plan, now, promises
        self._supply, self._clashes, self._row = coverage.supply, clashes, row
        self._look_ahead_end = now + round(plan.settings.look_ahead_h * HOUR_S)
        arrivals = self._supply.arrivals
        starts, lines = plan.delivery_lines.groups("delivery", plan.deliveries)
        own = lines[starts[row] : starts[row + 1]]
        counted = self._supply.demand.locations.are_counted(arrivals.location[own])
        self._lines = own[counted & (arrivals.receipt_qty[own] > 0)]
        self._locations = np.unique(arrivals.location[self._lines])
        self.unloading_s = int(arrivals.unloading_s[row])
        self.latest_safe_start = known(int(deadlines.latest_safe_start[row]))
        binding = int(deadlines.binding_part[row])
        self.binding_part = str(plan["parts"]["part"][binding]) if binding >= 0 else ""
        self._run_out_without = self._projection(np.full(len(self._lines), UNKNOWN)).run_out_at
        self._stops: dict[tuple[int, int, int], tuple[tuple[str, int], ...]] = {}
        self._consequences: dict[tuple[int | None, bytes], Consequence] = {}
        self._insteads: dict[int, Instead] = {}

    def at(self, start: int, door: str | None = None) -> Preview:
        """Return the hint for a drop at ``start`` (UTC second) and a door; by default its own."""
        if door is None:
            door = str(self._plan.deliveries["door"][self._row])
        end = start + self.unloading_s
        truck = MovedTruck.of(self._plan, self._now, self._promises, self._row, start, self.unloading_s)
        dragged, expected = self._usable_from(end), self._usable_from(truck.usable_from)
        if self._supply.arrivals.ended[self._row]:  # what is over is not changed by another slot
            dragged = expected = self._supply.arrivals.usable_at[self._lines]
        same = bool(np.array_equal(dragged, expected)) and truck.begin == start
        return Preview(
            as_dragged=self._consequence(start, dragged),
            as_expected=None if same else self._consequence(truck.begin, expected),
            latest_safe_start=self.latest_safe_start,
            binding_part=self.binding_part,
            clashes_with=self._clashes.at(door, start, end, self._row),
            passed=start < self._now,
            before=self.before,
        )

    @cached_property
    def before(self) -> Consequence:
        """What follows as the plan stands."""
        arrivals = self._supply.arrivals
        return self._consequence(known(int(arrivals.begin[self._row])), arrivals.usable_at[self._lines])

    @property
    def location_rows(self) -> tuple[int, ...]:
        """The rows in coverage that it feeds."""
        return tuple(self._locations.tolist())

    def instead(self, start: int) -> Instead:
        """Return when its lines are usable if it comes as dragged, for curves beside others.

        The same start has the same one: whatever was worked out from it holds when the drag comes back.
        """
        if start not in self._insteads:
            self._insteads[start] = Instead(self._lines, self._usable_from(start + self.unloading_s))
        return self._insteads[start]

    def _usable_from(self, empty_at: int | None) -> Ints:
        """Return when each of its lines is usable if the truck is empty then; held ones never are."""
        arrivals = self._supply.arrivals
        if empty_at is None:
            return np.full(len(self._lines), UNKNOWN)
        usable = empty_at + arrivals.dock_to_line_s[self._lines]
        return np.where(arrivals.line_held[self._lines], UNKNOWN, usable)

    def _projection(self, usable: Ints) -> Projection:
        return self._supply.projection(self._locations, Instead(self._lines, usable))

    def _consequence(self, begin: int | None, usable: Ints) -> Consequence:
        """Return what follows; what the supplier expects comes again with every move of the pointer."""
        key = (begin, usable.tobytes())
        if key not in self._consequences:
            self._consequences[key] = self._projected(begin, usable)
        return self._consequences[key]

    def _projected(self, begin: int | None, usable: Ints) -> Consequence:
        projection = self._projection(usable)
        stops = self._line_stops(projection, self._is_caused(usable))
        comes = usable[usable != UNKNOWN]
        spare = None if begin is None or self.latest_safe_start is None else self.latest_safe_start - begin
        return Consequence(
            begin=begin,
            ends=None if begin is None else begin + self.unloading_s,
            usable_at=int(comes.min()) if len(comes) else None,
            stops=stops,
            lows=self._lows(projection),
            spare_s=spare,
            location_rows=self.location_rows,
            as_safe=not any(stop.caused for stop in stops),
        )

    def _is_caused(self, usable: Ints) -> NDArray[np.bool_]:
        """Return for each location whether the delivery comes too late to prevent its stop."""
        first = np.full(len(self._locations), np.iinfo(np.int64).max)
        place = np.searchsorted(self._locations, self._supply.arrivals.location[self._lines])
        np.minimum.at(first, place[usable != UNKNOWN], usable[usable != UNKNOWN])
        late: NDArray[np.bool_] = (self._run_out_without != UNKNOWN) & (first > self._run_out_without)
        return late

    def _line_stops(self, projection: Projection, caused: NDArray[np.bool_]) -> tuple[LineStop, ...]:
        run_out = projection.run_out_at
        named = (run_out != UNKNOWN) & (caused | (run_out <= self._look_ahead_end))
        stop_s = self._supply.stop_s(self._locations, projection)
        parts = self._plan["parts"]["part"][self._supply.demand.locations.part_row[self._locations]]
        stops = [
            LineStop(
                line,
                str(parts[n]),
                at,
                known(int(projection.missing_until[n])),
                int(projection.missing_qty[n]),
                int(stop_s[n]),
                bool(caused[n]),
            )
            for n in np.flatnonzero(named).tolist()
            for line, at in self._stopped_lines(
                int(self._locations[n]), int(run_out[n]), int(projection.missing_until[n])
            )
        ]
        return tuple(sorted(stops, key=lambda stop: (not stop.caused, stop.at, stop.line, stop.part)))

    def _stopped_lines(self, row: int, begin: int, until: int) -> tuple[tuple[str, int], ...]:
        """Return which lines stop in a gap; the same gaps come again and again while dragging."""
        key = (row, begin, until)
        if key not in self._stops:
            self._stops[key] = line_stops(self._plan, self._supply, row, begin, until)
        return self._stops[key]

    def _lows(self, projection: Projection) -> tuple[tuple[str, str, int], ...]:
        """Return where stock gets low within the look-ahead and no line stops within it."""
        low, out = projection.low_at, projection.run_out_at
        soon = (low != UNKNOWN) & (low <= self._look_ahead_end)
        soon &= (out == UNKNOWN) | (out > self._look_ahead_end)
        lines, parts = self._plan["lines"]["line"], self._plan["parts"]["part"]
        locations = self._supply.demand.locations
        lows = [
            (
                str(lines[line]),
                str(parts[locations.part_row[self._locations[n]]]),
                int(low[n]),
            )
            for n in np.flatnonzero(soon).tolist()
            for line in self._supply.demand.lines_of(int(self._locations[n])).tolist()
        ]
        return tuple(sorted(lows, key=lambda told: (told[2], told[0], told[1])))
