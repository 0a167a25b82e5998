"""Scrolling while the pointer holds something and rests near an edge of the view."""

from math import ceil

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal, Slot

_EDGE_PX, _EVERY_MS, _MOST_PX = 28, 30, 20


class EdgeScroll(QObject):
    """Tells again and again by how much to scroll; the nearer the pointer is to the edge, the more.

    Signals
    -------
    reached : (int, int)
        Pixels by which time and rows should scroll.
    """

    reached = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._push = (0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def watch(self, at: QPoint, view: QRect) -> None:
        """Scroll for as long as the pointer rests near the edges of a view."""
        self._push = _push(at.x(), view.left(), view.right()), _push(at.y(), view.top(), view.bottom())
        if self._push == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Scroll no longer."""
        self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        self.reached.emit(*self._push)


def _push(at: int, first: int, last: int) -> int:
    """Return by how many pixels to scroll: all of them at the edge and beyond it."""
    before, after = first + _EDGE_PX - at, at - last + _EDGE_PX
    deep = min(max(before, after, 0), _EDGE_PX)
    px = ceil(deep * _MOST_PX / _EDGE_PX)
    return -px if before > after else px
