"""Other times and doors for a delivery: what is free, what it does to the lines, what it asks of the truck.

An earlier start is safer and asks more of the truck. So of all free starts those are offered that ask least:
the last safe one, the last one with some air before it, and between that and the truck's own time a few that
stop a line for ever longer. A truck that comes in time is offered the earliest starts from then on.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ARRIVED
from jitdesk.domain.values import DAY_S, MINUTE_S, UNKNOWN, known, wall_from_utc
from jitdesk.domain.working_pieces import Span
from jitdesk.planning.consequences import Consequence, LineStop
from jitdesk.planning.outlook import Outlook

Ints = NDArray[np.int64]

MOST = 5
"""How many starts are offered."""

STEP_S = 15 * MINUTE_S
"""Starts lie on the quarters of the plant's clock, and where it is last safe."""

AHEAD_S = 3 * DAY_S
"""How far beyond the truck's own time is looked."""


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A start at a door at which nobody else is expected.

    Attributes
    ----------
    start, end : int
        Unloading, [start, end) in UTC seconds.
    door : str
        Which door.
    consequence : Consequence
        What follows if the truck comes then.
    faster_s : int
        Seconds by which the truck would have to come earlier than it is expected; 0 where it need not.
    """

    start: int
    end: int
    door: str
    consequence: Consequence
    faster_s: int

    @property
    def stop(self) -> LineStop | None:
        """The first line stop that the delivery still causes; ``None`` where it causes none."""
        return next((stop for stop in self.consequence.stops if stop.caused), None)


@dataclass(frozen=True, slots=True)
class FreeSlots:
    """What may be done about a delivery.

    Attributes
    ----------
    slots : tuple of FreeSlot
        At most five, by start: the safest first.
    by_van : LineStop or None
        The stop that the delivery causes as the plan stands: its ``qty`` at its line by ``at`` prevents it,
        and the truck may come as it comes.
    """

    slots: tuple[FreeSlot, ...]
    by_van: LineStop | None


def free_slots(outlook: Outlook, delivery: str) -> FreeSlots:
    """Return the starts that are offered for a delivery.

    Raises
    ------
    KeyError
        If there is no such delivery.
    """
    drag = outlook.drag(delivery)
    row = outlook.plan.deliveries.row_number(delivery)
    assert row is not None
    expected, lasts_s = _expected(outlook, row), max(drag.unloading_s, MINUTE_S)
    reach = max(expected, outlook.now)
    starts = _starts(outlook, row, reach, drag.latest_safe_start)
    doors = _free_doors(outlook, row, starts, lasts_s)
    free = starts[[start in doors for start in starts.tolist()]]
    slots = tuple(
        FreeSlot(
            start,
            start + lasts_s,
            doors[start],
            drag.at(start, doors[start]).as_dragged,
            max(expected - start, 0),
        )
        for start in chosen(free, drag.latest_safe_start, reach).tolist()
    )
    return FreeSlots(slots, next((stop for stop in drag.before.stops if stop.caused), None))


def chosen(free: Ints, latest_safe_start: int | None, reach: int) -> Ints:
    """Return the starts that are offered, rising.

    Parameters
    ----------
    free : ndarray of int64
        All free starts, UTC seconds, rising.
    latest_safe_start : int or None
        ``None`` where no line waits for the delivery.
    reach : int
        When the truck can be there by itself.
    """
    if latest_safe_start is None or latest_safe_start >= reach:
        in_time: Ints = free[free >= reach][:MOST]
        return in_time
    safe, late = free[free <= latest_safe_start], free[free > latest_safe_start]
    picked = safe[-1:]
    if len(picked):
        picked = np.concatenate([safe[safe <= latest_safe_start - STEP_S][-1:], picked])
        picked = picked[np.append(True, np.diff(picked) > 0)[: len(picked)]]
    # The first start that needs no faster truck is the last one that is worth it.
    late = late[: int(np.searchsorted(late, reach)) + 1]
    rest = min(MOST - len(picked), len(late))
    spread = -(-np.arange(1, rest + 1) * len(late) // max(rest, 1)) - 1
    return np.concatenate([picked, late[spread]])


def _expected(outlook: Outlook, row: int) -> int:
    """Return when the truck is expected by whoever said so last, else by its slot; now if it is here."""
    plan = outlook.plan
    if plan.deliveries["status"][row] == ARRIVED:
        return outlook.now
    estimate = known(int(outlook.promises.estimate[row]))
    slot = known(int(plan.deliveries["slot_start"][row]))
    return next((at for at in (estimate, slot) if at is not None), outlook.now)


def _starts(outlook: Outlook, row: int, reach: int, latest_safe_start: int | None) -> Ints:
    """Return the starts that are looked at, rising: quarters, the last safe minute, and as it is.

    From now on, but no longer before the last safe one than after the truck's own time.
    """
    now = outlook.now
    offset = wall_from_utc(now, outlook.plan.zone).utcoffset()
    shift = int(offset.total_seconds()) if offset else 0
    more = [int(outlook.arrivals.begin[row])]
    begin, end = now, reach + AHEAD_S
    if latest_safe_start is not None:
        more.append(latest_safe_start // MINUTE_S * MINUTE_S)
        begin = max(now, min(latest_safe_start, reach) - AHEAD_S)
    quarters = np.arange(-(-(begin + shift) // STEP_S) * STEP_S - shift, end, STEP_S)
    added = [at for at in more if at != UNKNOWN and begin <= at < end]
    starts = np.sort(np.concatenate([quarters, np.array(added, np.int64)]))
    distinct: Ints = starts[np.append(True, np.diff(starts) > 0)]
    return distinct


def _free_doors(outlook: Outlook, row: int, starts: Ints, lasts_s: int) -> dict[int, str]:
    """Return the starts at which a door is free for long enough, each with the nearest such door."""
    found: dict[int, str] = {}
    left, opening = starts, _Opening(outlook.plan, int(starts[0]), int(starts[-1]) + lasts_s)
    for door in doors_for(outlook.plan, row):
        fits = opening.fits(door, left, lasts_s) & ~outlook.clashes.are_taken(door, left, lasts_s, row)
        found.update(dict.fromkeys(left[fits].tolist(), door))
        left = left[~fits]
        if not len(left):
            break
    return found


class _Opening:
    """When doors are open within [t0, t1); doors of the same hours are looked up once."""

    def __init__(self, plan: Plan, t0: int, t1: int) -> None:
        self._plan, self._t0, self._t1 = plan, t0, t1
        doors = plan["doors"]
        columns = (doors[name].tolist() for name in ("door", "weekdays", "opens", "closes"))
        self._hours = {door: hours for door, *hours in zip(*columns, strict=True)}
        self._closed = set(plan["door_closures"]["door"].tolist())
        self._spans: dict[tuple[str, ...], list[Span]] = {}

    def fits(self, door: str, starts: Ints, lasts_s: int) -> NDArray[np.bool_]:
        """Return whether a door is open from each of these starts on for so long."""
        fits = np.zeros(len(starts), bool)
        for begin, end in self._of(door):
            first, last = np.searchsorted(starts, [begin, end - lasts_s + 1]).tolist()
            fits[first : max(first, last)] = True
        return fits

    def _of(self, door: str) -> list[Span]:
        alike = (door,) if door in self._closed else tuple(self._hours[door])
        if alike not in self._spans:
            self._spans[alike] = open_spans(self._plan, door, self._t0, self._t1)
        return self._spans[alike]


def doors_for(plan: Plan, row: int) -> list[str]:
    """Return the doors that a delivery can go to, the nearest first: its own, those of its hall, others.

    Only doors of its door's kind: a side loader cannot be unloaded at a ramp. A delivery without a door is
    taken for what its supplier's deliveries mostly are; where nothing is known, every door will do.
    """
    doors = plan["doors"]
    names, halls, kinds = (doors[name].tolist() for name in ("door", "hall", "kind"))
    home = str(plan.deliveries["door"][row]) or _usual_door(plan, row)
    if home not in names:
        return [str(name) for name in names]
    hall, kind = halls[names.index(home)], kinds[names.index(home)]
    alike = [n for n in range(len(names)) if kinds[n] == kind]
    alike.sort(key=lambda n: (names[n] != home, halls[n] != hall))
    return [str(names[n]) for n in alike]


def _usual_door(plan: Plan, row: int) -> str:
    """Return the door at which most deliveries of a delivery's supplier stand; "" where none does."""
    deliveries = plan.deliveries
    supplier, door = deliveries.texts("supplier"), deliveries.texts("door")
    if not deliveries["supplier"][row]:
        return ""
    mine = np.flatnonzero((supplier.codes == supplier.codes[row]) & ~door.is_one_of(("",)))
    if not len(mine):
        return ""
    most = int(np.bincount(door.codes[mine]).argmax())
    return str(deliveries["door"][mine[np.flatnonzero(door.codes[mine] == most)[0]]])
