"""One move of a delivery on screen: the gesture, its hint, and the scrolling at the edges."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.hint import hint_of
from jitdesk.scene.bars.place import place_card
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.cards import HintCard
from jitdesk.ui.deliveries.gestures import MoveDelivery, Pointer
from jitdesk.ui.theme import Theme

_EDGE_PX, _EDGE_STEP, _EDGE_EVERY_MS = 28, 12, 30
_HINT_MARGIN = 8


class Moving(QObject):
    """A delivery that is being moved, by pointer or by keys.

    Signals
    -------
    held : Held
        It is held elsewhere than before.
    edge_reached : (int, int)
        The pointer rests at an edge: pixels by which time and rows should scroll.
    """

    held = Signal(object)
    edge_reached = Signal(int, int)

    def __init__(self, gesture: MoveDelivery, band: QWidget, theme: Theme, *, by_keys: bool) -> None:
        super().__init__(band)
        self.gesture = gesture
        self.by_keys = by_keys
        self._band = band
        self._hint = HintCard(band.window(), theme)
        self._push = (0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(_EDGE_EVERY_MS)
        self._timer.timeout.connect(self._on_edge_time)

    def move(self, at: Pointer, scale: TimeScale) -> None:
        """Follow the pointer."""
        self._tell(lambda: self.gesture.move(at, scale))

    def step(self, seconds: int, doors: int, scale: TimeScale) -> None:
        """Move by keys."""
        self._tell(lambda: self.gesture.step(seconds, doors, scale))

    def snap_to_safe(self) -> None:
        """Hold it at its latest safe start."""
        self._tell(self.gesture.snap_to_safe)

    def _tell(self, act: Callable[[], Held]) -> None:
        before = self.gesture.held
        if act() is not before:
            self.held.emit(self.gesture.held)

    def show_hint(self, anchor: Box, keep_clear: tuple[Box, ...]) -> None:
        """Show what follows beside the held bar; boxes are in the window's pixels."""
        size = self._hint.take(hint_of(self.gesture.holding, self.gesture.held))
        window = self._band.window().rect()
        margin = _HINT_MARGIN
        bounds = Box(margin, margin, window.width() - 2 * margin, window.height() - 2 * margin)
        place = place_card(size.width(), size.height(), anchor, keep_clear, bounds)
        self._hint.show_at(place.x, place.y, size)

    def watch_edges(self, at: QPoint, left: int, top: int, right: int, bottom: int) -> None:
        """Scroll for as long as the pointer rests within a few pixels of the view's edges."""
        self._push = _push(at.x(), left, right), _push(at.y(), top, bottom)
        if self._push == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_edge_time(self) -> None:
        self.edge_reached.emit(*self._push)

    def end(self) -> None:
        """Take the hint away."""
        self._timer.stop()
        self._hint.hide()
        self._hint.deleteLater()
        self.deleteLater()


def _push(at: int, first: int, last: int) -> int:
    if at < first + _EDGE_PX:
        return -_EDGE_STEP
    return _EDGE_STEP if at > last - _EDGE_PX else 0
