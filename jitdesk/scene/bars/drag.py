"""A delivery held over the plan: where it snaps to, where it would be safe, what follows."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, UNKNOWN, wall_from_utc
from jitdesk.planning.consequences import Preview, Slot
from jitdesk.planning.drag import Drag
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import spans_at_door
from jitdesk.scene.bars.faces import supplier_said
from jitdesk.scene.bars.scene import BarScene
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.ground import between, merged

SNAP_S = {"hour": 5 * MINUTE_S, "day": 15 * MINUTE_S, "week": HOUR_S, "month": DAY_S}
_LATE_ZONE_S = 4 * HOUR_S


@dataclass(frozen=True, slots=True)
class HeldBar:
    """One delivery while it is dragged.

    Attributes
    ----------
    delivery : str
        Which one.
    slot : Slot
        Where it is held.
    was : Slot or None
        Where its bar stood; None from the tray.
    has_slot : bool
        Whether its slot holds where it is dropped at its old time; without one, or where a time was named, it
        gets a slot there.
    """

    delivery: str
    slot: Slot
    was: Slot | None
    has_slot: bool

    @property
    def keeps_start(self) -> bool:
        """Whether it is held at the time of its slot."""
        return self.has_slot and self.was is not None and self.slot.start == self.was.start


@dataclass(frozen=True, slots=True)
class Held:
    """Deliveries while they are dragged together; mostly it is one.

    Attributes
    ----------
    bars : tuple of HeldBar
        The one under the pointer leads.
    preview : Preview
        What follows.
    """

    bars: tuple[HeldBar, ...]
    preview: Preview

    @property
    def delivery(self) -> str:
        """The delivery that leads."""
        return self.bars[0].delivery

    @property
    def start(self) -> int:
        """Where the first is held, in UTC seconds."""
        return self.bars[0].slot.start

    @property
    def end(self) -> int:
        """When the first is empty, in UTC seconds."""
        return self.bars[0].slot.end

    @property
    def door(self) -> str:
        """At which door the first is held."""
        return self.bars[0].slot.door

    @property
    def was_start(self) -> int | None:
        """Where the first bar stood; None from the tray."""
        was = self.bars[0].was
        return was.start if was is not None else None

    @property
    def shift_s(self) -> int:
        """By how much they are held later than they stood, in seconds."""
        return 0 if self.was_start is None else self.start - self.was_start

    @property
    def ends(self) -> tuple[int, ...]:
        """When each is empty, in UTC seconds."""
        return tuple(bar.slot.end for bar in self.bars)

    @property
    def moved(self) -> bool:
        """Whether any is held elsewhere than it stood, or for another time."""
        return any(bar.slot != bar.was or not bar.has_slot for bar in self.bars)

    @property
    def lasts_anew(self) -> bool:
        """Whether it is held for another time than its unloading takes."""
        slot, was = self.bars[0].slot, self.bars[0].was
        return was is not None and slot.end - slot.start != was.end - was.start


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the target row: safe, or too late for the line; [start, end) in UTC seconds."""

    safe: bool
    start: int
    end: int


def snapped(plan: Plan, instant: int, step_s: int) -> int:
    """Return the nearest multiple of a step on the plant's clock."""
    offset = wall_from_utc(instant, plan.zone).utcoffset()
    shift = int(offset.total_seconds()) if offset else 0
    return (instant + shift + step_s // 2) // step_s * step_s - shift


class Holding:
    """Deliveries from press to release: everything that can be known at the press is.

    Parameters
    ----------
    scene : BarScene
        The band's picture at the press.
    *deliveries : str
        The deliveries that are held, the one under the pointer first; of several each has a bar.
    staying : tuple of str
        Why others that were selected stay where they are.
    """

    def __init__(self, scene: BarScene, *deliveries: str, staying: tuple[str, ...] = ()) -> None:
        self.deliveries, self.staying = deliveries, staying
        self._drag: Drag = scene.outlook.drag(*deliveries)
        self.shown_in(scene)
        plan = scene.outlook.plan.deliveries
        rows = np.array([plan.row_number(delivery) for delivery in deliveries], np.int64)
        begin, end = spans_at_door(scene.outlook, rows)
        self.lasts_s = max(int(scene.outlook.arrivals.unloading_s[rows[0]]), MINUTE_S)
        doors = plan["door"][rows].tolist()
        self._has_slot = (plan["slot_start"][rows] != UNKNOWN).tolist()
        self.was = [
            Slot(*span) if bar is not None else None
            for bar, *span in zip(self.held_bars, begin.tolist(), end.tolist(), doors, strict=True)
        ]

    def shown_in(self, scene: BarScene) -> None:
        """Take other rows of the same plan: some have been unfolded meanwhile."""
        self.scene = scene
        self.held_bars = [scene.bar_of(delivery) for delivery in self.deliveries]
        self._doors = list(scene.rows.of_door)
        self._place_of_door = {door: place for place, door in enumerate(self._doors)}
        self._taken_in: dict[int, list[tuple[int, int]]] = {}

    @property
    def outlook(self) -> Outlook:
        """The outlook at the press; what comes in meanwhile waits for the drop."""
        return self.scene.outlook

    @property
    def drag(self) -> Drag:
        """The engine's answer to every time they may be held at."""
        return self._drag

    @property
    def was_start(self) -> int | None:
        """Where the first bar stood, in UTC seconds; None from the tray."""
        return self.was[0].start if self.was[0] is not None else None

    @property
    def was_door(self) -> str:
        """At which door the first stood; "" in the tray."""
        return self.was[0].door if self.was[0] is not None else ""

    def at(self, start: int, door: str, *, is_named: bool = False) -> Held:
        """Return what follows from a start and a door of the first; the others keep their distances.

        Parameters
        ----------
        is_named : bool
            Whether the time was named, not only kept: then it becomes the slot, also where it is expected.
        """
        first = Slot(start, start + self.lasts_s, door)
        if len(self.deliveries) == 1:
            return self._held([first], is_named=is_named)
        shift = start - (self.was_start or 0)
        doors = self._doors_beside(door)
        slots = [
            Slot(was.start + shift, was.end + shift, at)
            for was, at in zip(self.was, doors, strict=True)
            if was
        ]
        return self._held(slots)

    def within(self, slot: Slot) -> Held:
        """Return what follows if the only delivery is unloaded within a slot."""
        return self._held([slot])

    def _held(self, slots: list[Slot], *, is_named: bool = False) -> Held:
        has_slot = [False] if is_named else self._has_slot
        bars = tuple(map(HeldBar, self.deliveries, slots, self.was, has_slot))
        return Held(bars, self._drag.at_all(slots))

    def _doors_beside(self, door: str) -> list[str]:
        """Return the doors of all where the first is held at one: each goes by as many rows."""
        place = self._place_of_door
        old = [was.door if was else "" for was in self.was]
        shown = [place[each] for each in old if each in place]
        if door not in place or old[0] not in place:
            return old
        by = min(max(place[door] - place[old[0]], -min(shown)), len(self._doors) - 1 - max(shown))
        return [self._doors[place[each] + by] if each in place else each for each in old]

    def door_beside(self, door: str, rows: int) -> str:
        """Return the door so many rows below another one, within those that are shown."""
        if door not in self._place_of_door:
            return door
        return self._doors[min(max(self._place_of_door[door] + rows, 0), len(self._doors) - 1)]

    def zones(self, held: Held) -> tuple[Zone, ...]:
        """Return the safe stretches of the target row from now on, and the late one behind them."""
        limit, lasts_s = held.preview.latest_safe_start, held.end - held.start
        row = self.scene.rows.of_door.get(held.door)
        if limit is None or row is None:
            return ()
        now = self.outlook.now
        safe_end = limit + lasts_s
        taken = self._taken(row)
        safe = [
            Zone(True, start, end)
            for start, end in (between(taken, now, safe_end) if safe_end > now else ())
            if end - start >= lasts_s
        ]
        late_from = max(safe_end, now)
        late = next(iter(between(taken, late_from, late_from + _LATE_ZONE_S)), None)
        return (*safe, *((Zone(False, *late),) if late and late[1] > late[0] else ()))

    def _taken(self, row: int) -> list[tuple[int, int]]:
        """Return when other trucks stand at a row's door from now on."""
        if row not in self._taken_in:
            bars = self.scene.bars
            found = bars.in_row(row)
            mine = slice(found.start, found.stop)
            others = (bars.end[mine] > self.outlook.now) & (bars.state[mine] != BarState.CANCELLED)
            others[[bar - found.start for bar in self.held_bars if bar is not None and bar in found]] = False
            spans = zip(bars.start[mine][others].tolist(), bars.end[mine][others].tolist(), strict=True)
            self._taken_in[row] = merged(spans)
        return self._taken_in[row]

    @property
    def supplier(self) -> str:
        """The short name of the first one's supplier."""
        row = self.outlook.plan.find("deliveries", self.deliveries[0])
        return supplier_said(self.outlook, str(row["supplier"]) if row else "")[0]
