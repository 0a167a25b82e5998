"""What dragged deliveries would do to the lines they feed, at any time they may be dropped.

Source
------
PLANT_TABLES.md, "While it is dragged". Whose fault a stop is: up to the instant at which a location runs out
it has had all that came before. So what is usable by then is not to blame, and what is usable later would
have prevented the stop by coming earlier. How long a gap lasts and where stock gets low is projected anew,
for the deliveries' own locations only.
"""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.values import HOUR_S, UNKNOWN, known
from jitdesk.planning.arrivals import moved_trucks
from jitdesk.planning.clashes import Clashes
from jitdesk.planning.consequences import Consequence, LineStop, Preview, Slot
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.deadlines import Deadlines
from jitdesk.planning.groups import distinct, members
from jitdesk.planning.line_stops import line_stops
from jitdesk.planning.projection import Projection
from jitdesk.planning.supply import Instead

Ints = NDArray[np.int64]

_NEVER = np.iinfo(np.int64).max


class Drag:
    """Deliveries under the pointer: made when the button goes down, asked at every move.

    Parameters
    ----------
    plan, now, promises, coverage, deadlines, clashes
        The outlook's own.
    *deliveries : str
        Their numbers, the one that leads first; they must be in the plan.
    """

    def __init__(
        self,
        plan: Plan,
        now: int,
        promises: Promises,
        coverage: Coverage,
        deadlines: Deadlines,
        clashes: Clashes,
        *deliveries: str,
    ) -> None:
        self._plan, self._now, self._promises = plan, now, promises
        self._supply, self._clashes = coverage.supply, clashes
        self._rows = np.array([_row(plan, delivery) for delivery in deliveries])
        self._look_ahead_end = now + round(plan.settings.look_ahead_h * HOUR_S)
        arrivals = self._supply.arrivals
        own = np.sort(members(*plan.delivery_lines.groups("delivery", plan.deliveries), self._rows))
        counted = self._supply.demand.locations.are_counted(arrivals.location[own])
        self._lines = own[counted & (arrivals.receipt_qty[own] > 0)]
        order = np.argsort(self._rows)
        # Which of the dragged ones brings each line.
        self._truck = order[np.searchsorted(self._rows[order], arrivals.line_delivery[self._lines])]
        self._over = arrivals.ended[self._rows][self._truck]
        self._locations = distinct(arrivals.location[self._lines])
        self._place = np.searchsorted(self._locations, arrivals.location[self._lines])
        self.unloading_s = int(arrivals.unloading_s[self._rows[0]])
        self._deadlines = deadlines
        self._stops: dict[tuple[int, int, int], tuple[tuple[str, int], ...]] = {}
        self._consequences: dict[tuple[int | None, int, bytes], Consequence] = {}
        self._insteads: dict[tuple[int, ...], Instead] = {}

    def at(self, start: int, door: str | None = None) -> Preview:
        """Return the hint for a drop of one delivery at ``start`` (UTC second) and a door, else its own."""
        if door is None:
            door = str(self._plan.deliveries["door"][self._rows[0]])
        return self.at_all((Slot(start, start + self.unloading_s, door),))

    def at_all(self, slots: Sequence[Slot]) -> Preview:
        """Return the hint for a drop of all dragged ones, each in its slot, in their order."""
        start, end = np.array([slot.start for slot in slots]), np.array([slot.end for slot in slots])
        begin, empty = moved_trucks(self._plan, self._now, self._promises, self._rows, start, end - start)
        dragged, expected = self._usable_from(end), self._usable_from(empty)
        if self._over.any():  # what is over is not changed by another slot
            usable = self._supply.arrivals.usable_at[self._lines]
            dragged, expected = (np.where(self._over, usable, at) for at in (dragged, expected))
        same = np.array_equal(dragged, expected) and np.array_equal(begin, start)
        lasts_s = slots[0].end - slots[0].start
        expected_begin = known(int(begin[0]))
        return Preview(
            as_dragged=self._consequence(slots[0].start, lasts_s, dragged),
            as_expected=None if same else self._consequence(expected_begin, lasts_s, expected),
            latest_safe_start=self._safe_start(lasts_s),
            binding_part=self.binding_part,
            clashes_with=self._clashing(slots),
            passed=bool(((start < self._now) & (start != self._supply.arrivals.begin[self._rows])).any()),
            before=self.before,
        )

    @cached_property
    def before(self) -> Consequence:
        """What follows as the plan stands."""
        arrivals = self._supply.arrivals
        begin = known(int(arrivals.begin[self._rows[0]]))
        return self._consequence(begin, self.unloading_s, arrivals.usable_at[self._lines])

    @property
    def location_rows(self) -> tuple[int, ...]:
        """The rows in coverage that they feed."""
        return tuple(self._locations.tolist())

    def instead(self, *ends: int) -> Instead:
        """Return when their lines are usable if they are unloaded at these UTC seconds, for curves.

        The same ends have the same one: whatever was worked out from it holds when the drag comes back.
        """
        if ends not in self._insteads:
            self._insteads[ends] = Instead(self._lines, self._usable_from(np.array(ends)))
        return self._insteads[ends]

    # -- the way to safety ------------------------------------------------------------------------

    @property
    def latest_safe_start(self) -> int | None:
        """The last start (UTC second) of the first at which no line stops because of them, if all move alike.

        None where they answer for no line.
        """
        return self._deadline[0]

    @property
    def binding_part(self) -> str:
        """The part that sets the latest safe start; "" for none."""
        part = self._deadline[1]
        return str(self._plan["parts"]["part"][part]) if part >= 0 else ""

    def _safe_start(self, lasts_s: int) -> int | None:
        """Return the latest safe start of the first where its unloading takes so long."""
        latest = self.latest_safe_start
        return None if latest is None else latest + self.unloading_s - lasts_s

    @cached_property
    def _deadline(self) -> tuple[int | None, int]:
        """The latest safe start, and the row in ``parts`` of what sets it; -1 for none."""
        if len(self._rows) > 1:
            return self._joint_deadline()
        row, deadlines = int(self._rows[0]), self._deadlines
        return known(int(deadlines.latest_safe_start[row])), int(deadlines.binding_part[row])

    def _joint_deadline(self) -> tuple[int | None, int]:
        """Return the deadline of several that keep their distances.

        Without them a location runs out at r. Whatever of them comes next after r has to be usable by r,
        which bounds by how much all may move. Moved by that, it may run out later for want of the next of
        them, which bounds them again, until no stop is their fault.
        """
        arrivals = self._supply.arrivals
        begin, usable = arrivals.begin[self._rows], self._usable_from(arrivals.ends[self._rows])
        comes = usable != UNKNOWN
        moved, shift, binding = np.full(len(usable), UNKNOWN), 0, -1
        while True:
            run_out = self._projection(moved).run_out_at
            late = comes & ((moved == UNKNOWN) | (moved > run_out[self._place]))
            after = np.full(len(self._locations), _NEVER)
            np.minimum.at(after, self._place[late], usable[late])
            bounds = (run_out != UNKNOWN) & (after != _NEVER)
            if not bounds.any():
                break
            binding = int(np.argmin(np.where(bounds, run_out - after, _NEVER)))
            shift = int(run_out[binding] - after[binding])
            if begin.min() + shift < self._now:
                break
            moved = np.where(comes, usable + shift, UNKNOWN)
        if binding < 0:
            return None, -1
        part = self._supply.demand.locations.part_row[self._locations[binding]]
        return int(begin[0]) + shift, int(part)

    # -- consequences -----------------------------------------------------------------------------

    def _clashing(self, slots: Sequence[Slot]) -> tuple[int, ...]:
        """Return the other deliveries that stand at one of the doors then."""
        found = (self._clashes.at(slot.door, slot.start, slot.end, int(self._rows[0])) for slot in slots)
        own = set(self._rows.tolist())
        return tuple(row for row in dict.fromkeys(row for rows in found for row in rows) if row not in own)

    def _usable_from(self, empty_at: Ints) -> Ints:
        """Return when each line is usable if the trucks are empty then; held ones never are."""
        arrivals, empty = self._supply.arrivals, empty_at[self._truck]
        never = arrivals.line_held[self._lines] | (empty == UNKNOWN)
        return np.where(never, UNKNOWN, empty + arrivals.dock_to_line_s[self._lines])

    def _projection(self, usable: Ints) -> Projection:
        return self._supply.projection(self._locations, Instead(self._lines, usable))

    def _consequence(self, begin: int | None, lasts_s: int, usable: Ints) -> Consequence:
        """Return what follows; what the supplier expects comes again with every move of the pointer."""
        key = (begin, lasts_s, usable.tobytes())
        if key not in self._consequences:
            self._consequences[key] = self._projected(begin, lasts_s, usable)
        return self._consequences[key]

    def _projected(self, begin: int | None, lasts_s: int, usable: Ints) -> Consequence:
        projection = self._projection(usable)
        stops = self._line_stops(projection, self._are_to_blame(projection, usable))
        comes, latest = usable[usable != UNKNOWN], self._safe_start(lasts_s)
        return Consequence(
            begin=begin,
            ends=None if begin is None else begin + lasts_s,
            usable_at=int(comes.min()) if len(comes) else None,
            stops=stops,
            lows=self._lows(projection),
            spare_s=None if begin is None or latest is None else latest - begin,
            location_rows=self.location_rows,
            as_safe=not any(stop.caused for stop in stops),
        )

    def _are_to_blame(self, projection: Projection, usable: Ints) -> NDArray[np.bool_]:
        """Return for each location whether something of them comes too late to prevent its stop."""
        last = np.full(len(self._locations), UNKNOWN)
        np.maximum.at(last, self._place, usable)
        run_out = projection.run_out_at
        late: NDArray[np.bool_] = (run_out != UNKNOWN) & ((last == UNKNOWN) | (last > run_out))
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


def _row(plan: Plan, delivery: str) -> int:
    row = plan.deliveries.row_number(delivery)
    if row is None:
        raise KeyError(delivery)
    return row
