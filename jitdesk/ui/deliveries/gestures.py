"""What the pointer does from press to release: move a delivery, or pan. The press makes the gesture."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.scene.bars.drag import SNAP_S, Held, Holding, snapped
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.time_axis import TimeAxis

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


class MoveDelivery:
    """Holds a delivery over the plan; nothing is changed before it is dropped.

    Parameters
    ----------
    holding : Holding
        The delivery, its engine, its neighbours.
    grip : Pointer
        Where it was pressed.
    scale : TimeScale
        The clock at the press.
    """

    def __init__(self, holding: Holding, grip: Pointer, scale: TimeScale) -> None:
        self.holding = holding
        self._grip_s = scale.t(grip.x) - holding.was_start if holding.was_start is not None else 0
        home = holding.was_start if holding.was_start is not None else self._snap(scale.t(grip.x), scale.zoom)
        self._place = home, holding.was_door or grip.door
        self._held: Held | None = None
        self.at_safe_start = False

    @property
    def held(self) -> Held:
        """Where it is held, with what follows; a press that is a pull already asks once."""
        if self._held is None:
            self._held = self.holding.at(*self._place)
        return self._held

    def move(self, at: Pointer, scale: TimeScale) -> Held:
        """Return where the delivery is held for a pointer.

        Alt steps by minutes, Shift keeps the door, Ctrl keeps the time.
        """
        start, (_, door) = self._start_at(at, scale), self._place
        if not self.holding.scene.rows.of_door:
            return self._hold(start, door)
        if not at.modifiers & Qt.KeyboardModifier.ShiftModifier:
            door = at.door
        elif self.holding.was_door:
            door = self.holding.was_door
        return self._hold(start, door)

    def snap_to_safe(self) -> Held:
        """Hold it at its latest safe start, until the pointer leaves that."""
        safe = self.held.preview.latest_safe_start
        if safe is None:
            return self.held
        self.at_safe_start = True
        return self._hold(safe, self.held.door)

    def step(self, seconds: int, doors: int, scale: TimeScale) -> Held:
        """Move by keys: whole steps of the clock, whole doors."""
        start = self.held.start + seconds
        step_s = SNAP_S[scale.zoom]
        if abs(seconds) == step_s:
            start = snapped(self.holding.outlook.plan, start, step_s)
        order = list(self.holding.scene.rows.of_door) or [self.held.door]
        at = order.index(self.held.door) + doors
        return self._hold(start, order[min(max(at, 0), len(order) - 1)])

    def finish(self) -> Held | None:
        """Return where it was dropped; None when nothing changes."""
        return self.held if self.held.moved and not self.held.preview.passed else None

    def _hold(self, start: int, door: str) -> Held:
        if (start, door) != self._place:
            self._place, self._held = (start, door), None
        return self.held

    def _start_at(self, at: Pointer, scale: TimeScale) -> int:
        was = self.holding.was_start
        if was is not None and at.modifiers & Qt.KeyboardModifier.ControlModifier:
            return was
        wanted = scale.t(at.x) - self._grip_s
        if was is not None and abs(scale.x(wanted) - scale.x(was)) <= _HOME_PX:
            return was
        if at.modifiers & Qt.KeyboardModifier.AltModifier:
            return snapped(self.holding.outlook.plan, wanted, MINUTE_S)
        if self.at_safe_start and abs(wanted - self.held.start) < SNAP_S[scale.zoom]:
            return self.held.start
        self.at_safe_start = False
        return self._snap(wanted, scale.zoom)

    def _snap(self, instant: int, zoom: str) -> int:
        return snapped(self.holding.outlook.plan, instant, SNAP_S[zoom])


def key_step_s(modifiers: Qt.KeyboardModifier, zoom: str) -> int:
    """Return how far an arrow key moves a delivery: the zoom's step, an hour with Ctrl, a minute with Alt."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return HOUR_S
    return MINUTE_S if modifiers & Qt.KeyboardModifier.AltModifier else SNAP_S[zoom]


def is_drag(pressed: QPoint, at: QPoint) -> bool:
    """Tell whether the pointer has gone far enough from its press to mean a drag."""
    return (at - pressed).manhattanLength() >= max(QApplication.startDragDistance(), 5)
