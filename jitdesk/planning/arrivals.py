"""When each delivery is expected at its door, and when its parts can be used.

Source
------
PLANT_TABLES.md, "Supply S(t)".
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array, Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.tables import ARRIVED, IN_TRANSIT, PLANNED, RECEIVED, UNLOADING
from jitdesk.domain.values import MINUTE_S, UNKNOWN, known
from jitdesk.planning.destinations import Destinations

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_OPEN, _HERE, _AT_THE_DOOR, _TAKEN_IN, _OVER = range(5)
_STAGE = {PLANNED: _OPEN, IN_TRANSIT: _OPEN, ARRIVED: _HERE, UNLOADING: _AT_THE_DOOR, RECEIVED: _TAKEN_IN}


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
    counts : ndarray of bool
        Whether its lines, where they are not held, count as supply.
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
    counts: Flags
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
        deliveries, lines = plan.deliveries, plan.delivery_lines
        stage, unloading = _stages(deliveries), _unloading_s(plan)
        begin, overdue, usable = _trucks(plan, deliveries, unloading, promises.estimate, now)
        held = deliveries["on_hold"] != 0
        due = np.where((stage == _OVER) | (begin == UNKNOWN), UNKNOWN, begin + unloading)
        due = np.where(stage == _TAKEN_IN, deliveries["received_at"], due)
        of = lines.rows_in("delivery", deliveries)
        location, dock_s = destinations.location, destinations.dock_to_line_s
        line_held = (lines["on_hold"] != 0) | _picked(held, of, default=False)
        taken_in = _picked(stage, of, default=_OVER) == _TAKEN_IN
        received = lines["received_quantity"]
        after_count = _received_after_count(plan, of, destinations)
        line_usable = _later(_picked(usable, of, default=UNKNOWN), dock_s)
        line_due = _later(_picked(due, of, default=UNKNOWN), dock_s)
        return cls(
            begin=begin,
            unloading_s=unloading,
            ends=_later(begin, unloading),
            open=stage == _OPEN,
            ended=stage >= _TAKEN_IN,
            overdue=overdue,
            unplanned=(stage < _TAKEN_IN) & _lacks_a_place(deliveries),
            held=held,
            answered=promises.estimate != UNKNOWN,
            counts=usable != UNKNOWN,
            line_delivery=of,
            location=location,
            dock_to_line_s=dock_s,
            usable_at=np.where(line_held | (taken_in & ~after_count), UNKNOWN, line_usable),
            due_at=np.where(taken_in & ~after_count, UNKNOWN, line_due),
            receipt_qty=np.where(taken_in & (received != UNKNOWN), received, lines["quantity"]),
            line_held=line_held,
        )


@dataclass(frozen=True, slots=True)
class MovedTruck:
    """What a delivery would do in another slot; ``None`` = nobody knows, or it counts nowhere."""

    begin: int | None
    usable_from: int | None  # when the truck is empty; the way to the line comes on top

    @classmethod
    def of(
        cls, plan: Plan, now: int, promises: Promises, row: int, start: int, unloading_s: int
    ) -> "MovedTruck":
        """Return what follows when the delivery in this row gets the slot [start, start + unloading_s)."""
        columns = {name: column[row : row + 1] for name, column in plan.deliveries.columns.items()}
        columns["slot_start"] = np.array([start], np.int64)
        deliveries = Table(plan.deliveries.schema, columns)
        unloading = np.array([unloading_s], np.int64)
        begin, _, usable = _trucks(plan, deliveries, unloading, promises.estimate[row : row + 1], now)
        return cls(known(int(begin[0])), known(int(usable[0])))


def _stages(deliveries: Table) -> Ints:
    return np.array([_STAGE.get(status, _OVER) for status in deliveries["status"].tolist()], np.int64)


def _trucks(
    plan: Plan, deliveries: Table, unloading: Ints, estimate: Ints, now: int
) -> tuple[Ints, Flags, Ints]:
    """Return when each delivery begins, whether it is overdue, and when it is empty and counts."""
    stage = _stages(deliveries)
    begin = _begins(deliveries, stage, estimate, now)
    tolerance_s = plan.settings.on_time_tolerance_min * MINUTE_S
    overdue = (stage == _OPEN) & (begin != UNKNOWN) & (begin + tolerance_s < now)
    usable = _out_of_the_truck(deliveries, stage, begin, unloading, now)
    usable[overdue | (deliveries["on_hold"] != 0)] = UNKNOWN
    return begin, overdue, usable


def _later(instants: Ints, seconds: Ints) -> Ints:
    return np.where(instants == UNKNOWN, UNKNOWN, instants + np.where(instants == UNKNOWN, 0, seconds))


def _picked(values: Array, rows: Ints, default: int | bool) -> Array:
    """Return the values at these rows, the default where the row is -1."""
    if not len(values):
        return np.full(len(rows), default, values.dtype)
    return np.where(rows >= 0, values[rows], default)


def _unloading_s(plan: Plan) -> Ints:
    """Return the seconds that each delivery stands at the door: its slot's length, else the plant's usual."""
    start, end = plan.deliveries["slot_start"], plan.deliveries["slot_end"]
    slotted = (start != UNKNOWN) & (end != UNKNOWN) & (end >= start)
    usual = plan.settings.default_unload_min * MINUTE_S
    return np.where(slotted, end - np.where(slotted, start, 0), usual)


def _begins(deliveries: Table, stage: Ints, estimate: Ints, now: int) -> Ints:
    """Return when each delivery is expected to begin, or began, to unload."""
    slot, arrived, at_door = deliveries["slot_start"], deliveries["arrived_at"], deliveries["unloading_at"]
    expected = np.maximum(slot, estimate)  # UNKNOWN is less than every instant
    came = np.maximum(slot, arrived)
    here = np.where(came != UNKNOWN, came, now)
    begin = np.where(stage == _OPEN, expected, here)
    begin = np.where((stage >= _AT_THE_DOOR) & (at_door != UNKNOWN), at_door, begin)
    past = (stage >= _TAKEN_IN) & (at_door == UNKNOWN)
    received = deliveries["received_at"]
    stood = np.where(came != UNKNOWN, came, np.maximum(expected, received))
    # Taken in before its slot: then it did not wait for it.
    stood = np.where(received != UNKNOWN, np.minimum(stood, received), stood)
    return np.where(past, stood, begin)


def _out_of_the_truck(deliveries: Table, stage: Ints, begin: Ints, unloading: Ints, now: int) -> Ints:
    """Return when each truck is empty, or was received; UNKNOWN for never. Holds are not looked at."""
    waiting = np.maximum(begin, now) + unloading
    at_door = np.maximum(begin + unloading, now)
    never = (stage == _OVER) | (begin == UNKNOWN)
    out = np.where(stage == _AT_THE_DOOR, at_door, waiting)
    return np.where(stage == _TAKEN_IN, deliveries["received_at"], np.where(never, UNKNOWN, out))


def _lacks_a_place(deliveries: Table) -> Flags:
    no_door, no_supplier = deliveries["door"] == "", deliveries["supplier"] == ""
    lacks: Flags = (deliveries["slot_start"] == UNKNOWN) | no_door.astype(bool) | no_supplier.astype(bool)
    return lacks


def _received_after_count(plan: Plan, of: Ints, destinations: Destinations) -> Flags:
    """Return for each delivery line whether it was received after its location was counted."""
    received = _picked(plan.deliveries["received_at"], of, default=UNKNOWN)
    counted_at = destinations.locations.counted(plan, "counted_at")
    counted = _picked(counted_at, destinations.location, default=UNKNOWN)
    after: Flags = (received != UNKNOWN) & (received > counted)
    return after
