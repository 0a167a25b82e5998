"""When each delivery is expected at its door, and when its parts can be used.

Source
------
PLANT_TABLES.md, "Supply S(t)".
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array, Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.tables import ARRIVED, IN_TRANSIT, PLANNED, RECEIVED, UNLOADING
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.planning.destinations import Destinations
from jitdesk.planning.groups import picked
from jitdesk.planning.renewal import columns_of, renew

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_OPEN, _HERE, _AT_THE_DOOR, _TAKEN_IN, _OVER = range(5)
_ASK_AHEAD_S = 7 * HOUR_S  # earlier nobody waits for an answer yet
_STAGE = {PLANNED: _OPEN, IN_TRANSIT: _OPEN, ARRIVED: _HERE, UNLOADING: _AT_THE_DOOR, RECEIVED: _TAKEN_IN}
_TIMES = ("slot_start", "slot_end", "arrived_at", "unloading_at", "received_at", "on_hold")


@dataclass(frozen=True, slots=True, eq=False)
class Arrivals:
    """What each delivery brings, and when: arrays over ``deliveries`` and over ``delivery_lines``.

    Attributes
    ----------
    begin : ndarray of int64
        A delivery's expected start at the door, UTC seconds; where it was, for one that is over; UNKNOWN
        where nobody knows.
    unloading_s : ndarray of int64
        Seconds from ``begin`` until it is empty.
    ends : ndarray of int64
        ``begin + unloading_s``; UNKNOWN without a begin.
    open : ndarray of bool
        Planned or in transit.
    ended : ndarray of bool
        Received, refused, no show or cancelled.
    overdue : ndarray of bool
        Open, and its begin passed longer ago than the plant's tolerance.
    unplanned : ndarray of bool
        Not ended, and without a slot, a door or a supplier: it stands in the tray.
    held : ndarray of bool
        The delivery itself is on hold.
    answered : ndarray of bool
        Somebody confirmed or estimated a time.
    empty_at : ndarray of int64
        UTC second from which its lines, where they are not held, count as supply; UNKNOWN = they do not.
    due_empty_at : ndarray of int64
        The same by the plan alone: without holds, whatever is overdue.
    received : ndarray of bool
        It was taken in.
    line_delivery : ndarray of int64
        For each delivery line the row of its delivery; -1 for none.
    location : ndarray of int64
        For each delivery line the row in coverage that it goes to; -1 for none.
    dock_to_line_s : ndarray of int64
        For each delivery line the seconds from empty truck to usable part.
    usable_at : ndarray of int64
        For each delivery line the UTC second from which it can be used; UNKNOWN = never.
    due_at : ndarray of int64
        For each delivery line when it would be usable by the plan alone: without holds, whatever is overdue.
    receipt_qty : ndarray of int64
        For each delivery line the thousandths that come.
    line_held : ndarray of bool
        Whether the delivery line or its delivery is on hold.
    """

    begin: Ints
    unloading_s: Ints
    ends: Ints
    open: Flags
    ended: Flags
    overdue: Flags
    unplanned: Flags
    held: Flags
    answered: Flags
    empty_at: Ints
    due_empty_at: Ints
    received: Flags
    line_delivery: Ints
    location: Ints
    dock_to_line_s: Ints
    usable_at: Ints
    due_at: Ints
    receipt_qty: Ints
    line_held: Flags

    @classmethod
    def of(cls, plan: Plan, now: int, promises: Promises, destinations: Destinations) -> "Arrivals":
        """Return the arrivals of a plan as of now (UTC seconds)."""
        trucks = _trucks(plan, now, promises, np.arange(len(plan.deliveries)))
        lines = np.arange(len(plan.delivery_lines))
        loads = _loads(plan, trucks, destinations, lines)
        return cls(**trucks, **loads, **_routes(plan, destinations))

    def again(
        self,
        plan: Plan,
        now: int,
        promises: Promises,
        destinations: Destinations,
        deliveries: Ints,
        lines: Ints,
    ) -> "Arrivals":
        """Return the arrivals where only these deliveries and lines may have become others."""
        cells = _trucks(plan, now, promises, deliveries)
        came = renew(self, len(plan.deliveries), deliveries, cells)
        loads = _loads(plan, columns_of(came), destinations, lines)
        loaded = renew(came, len(plan.delivery_lines), lines, loads)
        return replace(loaded, **_routes(plan, destinations))

    @property
    def counts(self) -> Flags:
        """For each delivery whether its lines, where they are not held, count as supply."""
        counts: Flags = self.empty_at != UNKNOWN
        return counts

    def unanswered(self, now: int) -> Flags:
        """For each delivery whether it begins within hours from now on and nobody has told when it comes."""
        due: Flags = (self.begin != UNKNOWN) & (self.begin <= now + _ASK_AHEAD_S)
        return due & self.open & ~self.answered & ~self.overdue

    def moved_by_the_clock(self, then: int, now: int) -> Ints:
        """Return the deliveries that may not be at a later now what they are here, at ``then``.

        Those that could have begun by then have not, or take longer than their time; a truck that unloads
        within its time is empty when it was to be.
        """
        due = ~self.ended & ~self.overdue & (self.begin != UNKNOWN) & (self.begin <= now)
        in_time = (self.begin < then) & (self.empty_at == self.ends) & (self.ends > now)
        return np.flatnonzero(due & ~in_time)


def moved_trucks(
    plan: Plan, now: int, promises: Promises, rows: Ints, start: Ints, unloading_s: Ints
) -> tuple[Ints, Ints]:
    """Return what follows when these deliveries get the slots [start, start + unloading_s).

    Returns
    -------
    begin, empty_at : ndarray of int64
        As in `Arrivals`, in the order of the rows.
    """
    cells = _cells(plan.deliveries, rows)
    cells["slot_start"] = start
    begin, _, empty = _times(plan, cells, unloading_s, promises.estimate[rows], now)
    return begin, empty


def _cells(deliveries: Table, rows: Ints) -> dict[str, Array]:
    """Return what is known of these deliveries, with the stage that their status means."""
    cells = {name: deliveries[name][rows] for name in _TIMES}
    status, stages = deliveries.texts("status")[rows], np.full(len(rows), _OVER, np.int64)
    for word, stage in _STAGE.items():
        stages[status.is_one_of((word,))] = stage
    return {**cells, "stage": stages}


def _trucks(plan: Plan, now: int, promises: Promises, rows: Ints) -> dict[str, Array]:
    """Return the columns of these deliveries."""
    cells = _cells(plan.deliveries, rows)
    stage, held = cells["stage"], cells["on_hold"] != 0
    unloading = _unloading_s(plan, cells)
    estimate = promises.estimate[rows]
    begin, overdue, empty = _times(plan, cells, unloading, estimate, now)
    due = np.where((stage == _OVER) | (begin == UNKNOWN), UNKNOWN, begin + unloading)
    return {
        "begin": begin,
        "unloading_s": unloading,
        "ends": _later(begin, unloading),
        "open": stage == _OPEN,
        "ended": stage >= _TAKEN_IN,
        "overdue": overdue,
        "unplanned": (stage < _TAKEN_IN) & _lacks_a_place(plan.deliveries, rows),
        "held": held,
        "answered": estimate != UNKNOWN,
        "empty_at": empty,
        "due_empty_at": np.where(stage == _TAKEN_IN, cells["received_at"], due),
        "received": stage == _TAKEN_IN,
    }


def _loads(
    plan: Plan, trucks: Mapping[str, Array], destinations: Destinations, rows: Ints
) -> dict[str, Array]:
    """Return the columns of these delivery lines, given those of all deliveries."""
    lines = plan.delivery_lines
    of = lines.rows_in("delivery", plan.deliveries)[rows]
    location, dock_s = destinations.location[rows], destinations.dock_to_line_s[rows]
    line_held = (lines["on_hold"][rows] != 0) | picked(trucks["held"], of, default=False)
    taken_in = picked(trucks["received"], of, default=False)
    received = lines["received_quantity"][rows]
    lost = taken_in & ~_received_after_count(plan, of, location, destinations)
    usable = _later(picked(trucks["empty_at"], of, default=UNKNOWN), dock_s)
    due = _later(picked(trucks["due_empty_at"], of, default=UNKNOWN), dock_s)
    return {
        "usable_at": np.where(line_held | lost, UNKNOWN, usable),
        "due_at": np.where(lost, UNKNOWN, due),
        "receipt_qty": np.where(taken_in & (received != UNKNOWN), received, lines["quantity"][rows]),
        "line_held": line_held,
    }


def _routes(plan: Plan, destinations: Destinations) -> dict[str, Array]:
    """Return whence and whither all delivery lines go."""
    return {
        "line_delivery": plan.delivery_lines.rows_in("delivery", plan.deliveries),
        "location": destinations.location,
        "dock_to_line_s": destinations.dock_to_line_s,
    }


def _times(
    plan: Plan, cells: Mapping[str, Array], unloading: Ints, estimate: Ints, now: int
) -> tuple[Ints, Flags, Ints]:
    """Return when each delivery begins, whether it is overdue, and when it is empty and counts."""
    stage = cells["stage"]
    begin = _begins(cells, estimate, now)
    tolerance_s = plan.settings.on_time_tolerance_min * MINUTE_S
    overdue = (stage == _OPEN) & (begin != UNKNOWN) & (begin + tolerance_s < now)
    empty = _out_of_the_truck(cells, begin, unloading, now)
    empty[overdue | (cells["on_hold"] != 0)] = UNKNOWN
    return begin, overdue, empty


def _later(instants: Ints, seconds: Ints) -> Ints:
    return np.where(instants == UNKNOWN, UNKNOWN, instants + np.where(instants == UNKNOWN, 0, seconds))


def _unloading_s(plan: Plan, cells: Mapping[str, Array]) -> Ints:
    """Return the seconds that each delivery stands at the door: its slot's length, else the plant's usual."""
    start, end = cells["slot_start"], cells["slot_end"]
    slotted = (start != UNKNOWN) & (end != UNKNOWN) & (end >= start)
    usual = plan.settings.default_unload_min * MINUTE_S
    return np.where(slotted, end - np.where(slotted, start, 0), usual)


def _begins(cells: Mapping[str, Array], estimate: Ints, now: int) -> Ints:
    """Return when each delivery is expected to begin, or began, to unload."""
    slot, arrived, at_door = cells["slot_start"], cells["arrived_at"], cells["unloading_at"]
    stage, received = cells["stage"], cells["received_at"]
    expected = np.maximum(slot, estimate)  # UNKNOWN is less than every instant
    came = np.maximum(slot, arrived)
    here = np.where(came != UNKNOWN, came, now)
    begin = np.where(stage == _OPEN, expected, here)
    begin = np.where((stage >= _AT_THE_DOOR) & (at_door != UNKNOWN), at_door, begin)
    past = (stage >= _TAKEN_IN) & (at_door == UNKNOWN)
    stood = np.where(came != UNKNOWN, came, np.maximum(expected, received))
    # Taken in before its slot: then it did not wait for it.
    stood = np.where(received != UNKNOWN, np.minimum(stood, received), stood)
    return np.where(past, stood, begin)


def _out_of_the_truck(cells: Mapping[str, Array], begin: Ints, unloading: Ints, now: int) -> Ints:
    """Return when each truck is empty, or was received; UNKNOWN for never. Holds are not looked at."""
    stage = cells["stage"]
    waiting = np.maximum(begin, now) + unloading
    at_door = np.maximum(begin + unloading, now)
    never = (stage == _OVER) | (begin == UNKNOWN)
    out = np.where(stage == _AT_THE_DOOR, at_door, waiting)
    return np.where(stage == _TAKEN_IN, cells["received_at"], np.where(never, UNKNOWN, out))


def _lacks_a_place(deliveries: Table, rows: Ints) -> Flags:
    no_door, no_supplier = (deliveries.texts(name)[rows].is_one_of(("",)) for name in ("door", "supplier"))
    lacks: Flags = (deliveries["slot_start"][rows] == UNKNOWN) | no_door | no_supplier
    return lacks


def _received_after_count(plan: Plan, of: Ints, location: Ints, destinations: Destinations) -> Flags:
    """Return for each delivery line whether it was received after its location was counted."""
    received = picked(plan.deliveries["received_at"], of, default=UNKNOWN)
    counted = picked(destinations.locations.counted(plan, "counted_at"), location, default=UNKNOWN)
    after: Flags = (received != UNKNOWN) & (received > counted)
    return after
