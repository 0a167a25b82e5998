"""What the pointer does from press to release: move deliveries, their ends, or pan. The press makes it."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.consequences import Slot
from jitdesk.scene.bars.drag import SNAP_S, Held, Holding, snapped
from jitdesk.scene.time_scale import TimeScale
from jitdesk.services.moves import LEAST_UNLOADING_S
from jitdesk.ui.axis.time_axis import TimeAxis

# Back within this many pixels of the old place, a delivery clicks into its old time.
_HOME_PX = 4


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer: pixels from the time area's left edge, the door in whose row it is, the modifiers."""

    x: int
    door: str
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier


class PanView:
    """Moves time and rows with the pointer."""

    def __init__(self, axis: TimeAxis, scroll_rows: Callable[[int], None], at: QPoint) -> None:
        self._axis = axis
        self._scroll_rows = scroll_rows
        self._at = at

    def move(self, at: QPoint) -> None:
        """Follow the pointer: one axis after the other."""
        by = at - self._at
        self._at = at
        if by.x():
            self._axis.pan(-by.x())
        if by.y():
            self._scroll_rows(-by.y())


class HoldDeliveries(ABC):
    """Holds deliveries over the plan; nothing is changed before they are dropped.

    Attributes
    ----------
    holding : Holding
        The deliveries, their engine, their neighbours.
    """

    def __init__(self, holding: Holding) -> None:
        self.holding = holding
        self._held: Held | None = None

    @property
    def held(self) -> Held:
        """Where they are held, with what follows; a press that is a pull already asks once."""
        if self._held is None:
            self._held = self._asked()
        return self._held

    @abstractmethod
    def _asked(self) -> Held:
        """Ask what follows from where they are held."""

    @property
    @abstractmethod
    def at(self) -> int:
        """The UTC second that is being moved."""

    @abstractmethod
    def move(self, at: Pointer, scale: TimeScale) -> Held:
        """Return where they are held for a pointer."""

    @abstractmethod
    def put(self, instant: int, door: str = "", *, is_named: bool = False) -> Held:
        """Hold what is being moved at a UTC second, which may have been named; a door of "" stays."""

    def step(self, seconds: int, rows: int, scale: TimeScale) -> Held:
        """Move by keys: whole steps of the clock, whole rows."""
        instant, step_s = self.at + seconds, SNAP_S[scale.zoom]
        if abs(seconds) == step_s:
            instant = self._snap(instant, step_s)
        return self.put(instant, self.holding.door_beside(self.held.door, rows))

    @abstractmethod
    def snap_to_safe(self) -> Held:
        """Hold them at their latest safe start, until the pointer leaves that."""

    def finish(self) -> Held | None:
        """Return where they were dropped; None when nothing changes."""
        return self.held if self.held.moved and not self.held.preview.passed else None

    def _instant(self, wanted: int, was: int | None, at: Pointer, scale: TimeScale) -> int:
        """Return where the pointer means: back where it was, or the nearest step of the clock."""
        if was is not None and abs(scale.x(wanted) - scale.x(was)) <= _HOME_PX:
            return was
        by_minutes = bool(at.modifiers & Qt.KeyboardModifier.AltModifier)
        return self._snap(wanted, MINUTE_S if by_minutes else SNAP_S[scale.zoom])

    def _snap(self, instant: int, step_s: int) -> int:
        return snapped(self.holding.outlook.plan, instant, step_s)


class MoveDeliveries(HoldDeliveries):
    """Moves deliveries to other times and doors; all keep their distances to the first.

    Parameters
    ----------
    holding : Holding
        The deliveries.
    grip : Pointer
        Where the first was pressed.
    scale : TimeScale
        The clock at the press.
    """

    def __init__(self, holding: Holding, grip: Pointer, scale: TimeScale) -> None:
        super().__init__(holding)
        was = holding.was_start
        self._grip_s = scale.t(grip.x) - was if was is not None else 0
        home = was if was is not None else self._snap(scale.t(grip.x), SNAP_S[scale.zoom])
        self._place = home, holding.was_door or grip.door, False
        self._at_safe_start = False

    def _asked(self) -> Held:
        start, door, is_named = self._place
        return self.holding.at(start, door, is_named=is_named)

    @property
    def at(self) -> int:
        """The UTC second at which the first begins."""
        return self._place[0]

    def move(self, at: Pointer, scale: TimeScale) -> Held:
        """Return where they are held for a pointer.

        Alt steps by minutes, Shift keeps the door, Ctrl keeps the time.
        """
        start, door = self._start_at(at, scale), self._place[1]
        if not self.holding.scene.rows.of_door:
            return self.put(start, door)
        if not at.modifiers & Qt.KeyboardModifier.ShiftModifier:
            door = at.door
        elif self.holding.was_door:
            door = self.holding.was_door
        return self.put(start, door)

    def snap_to_safe(self) -> Held:
        safe = self.held.preview.latest_safe_start
        if safe is None:
            return self.held
        self._at_safe_start = True
        return self.put(safe)

    def put(self, instant: int, door: str = "", *, is_named: bool = False) -> Held:
        place = instant, door or self._place[1], is_named
        if place != self._place:
            self._place, self._held = place, None
        return self.held

    def _start_at(self, at: Pointer, scale: TimeScale) -> int:
        was = self.holding.was_start
        if was is not None and at.modifiers & Qt.KeyboardModifier.ControlModifier:
            return was
        wanted = scale.t(at.x) - self._grip_s
        if self._at_safe_start and abs(wanted - self.at) < SNAP_S[scale.zoom]:
            return self.at
        self._at_safe_start = False
        return self._instant(wanted, was, at, scale)


class ResizeDelivery(HoldDeliveries):
    """Moves the start or the end of an unloading.

    Parameters
    ----------
    holding : Holding
        The one delivery; it has a bar.
    grip : Pointer
        Where its edge was pressed.
    scale : TimeScale
        The clock at the press.
    keeps_start : bool
        Whether its end is moved, else its start.
    """

    def __init__(self, holding: Holding, grip: Pointer, scale: TimeScale, *, keeps_start: bool) -> None:
        super().__init__(holding)
        assert holding.was[0] is not None
        self._keeps_start = keeps_start
        self._was = self._slot = holding.was[0]
        self._grip_s = scale.t(grip.x) - self.at

    def _asked(self) -> Held:
        return self.holding.within(self._slot)

    @property
    def at(self) -> int:
        """The UTC second of the edge."""
        return self._slot.end if self._keeps_start else self._slot.start

    def move(self, at: Pointer, scale: TimeScale) -> Held:
        """Return how long it takes for a pointer; Alt steps by minutes."""
        was = self._was.end if self._keeps_start else self._was.start
        return self.put(self._instant(scale.t(at.x) - self._grip_s, was, at, scale))

    def put(self, instant: int, door: str = "", *, is_named: bool = False) -> Held:
        """Move the edge to a UTC second, as far as five minutes are left; the door stays."""
        was = self._was
        if self._keeps_start:
            end = max(instant, was.start + LEAST_UNLOADING_S, min(self.holding.outlook.now, was.end))
            slot = Slot(was.start, end, was.door)
        else:
            slot = Slot(min(instant, was.end - LEAST_UNLOADING_S), was.end, was.door)
        if slot != self._slot:
            self._slot, self._held = slot, None
        return self.held

    def snap_to_safe(self) -> Held:
        """Stay: how long an unloading takes is no matter of what would be safe."""
        return self.held


def key_step_s(modifiers: Qt.KeyboardModifier, zoom: str) -> int:
    """Return how far an arrow key moves a delivery: the zoom's step, an hour with Ctrl, a minute with Alt."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return HOUR_S
    return MINUTE_S if modifiers & Qt.KeyboardModifier.AltModifier else SNAP_S[zoom]


def is_drag(pressed: QPoint, at: QPoint) -> bool:
    """Tell whether the pointer has gone far enough from its press to mean a drag."""
    return (at - pressed).manhattanLength() >= max(QApplication.startDragDistance(), 5)
