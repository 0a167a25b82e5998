"""What all bands share: one time scale, moved in one place."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from jitdesk.domain.values import HOUR_S
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.work.turns import Part, Turns

SECTION_HEIGHT = 24
# Of the rail at a band's right edge, which shows where in all rows something is wrong.
RAIL_WIDTH = 14


class TimeAxis(QObject):
    """Holds the time scale; whoever pans or zooms does it here, and every band follows.

    Parameters
    ----------
    scale : TimeScale
    parent : QObject, optional
    turns : Turns, optional
        Those of a window with several bands, see `soon`.

    Signals
    -------
    moved
        The scale has changed.
    """

    moved = Signal()

    def __init__(self, scale: TimeScale, parent: QObject | None = None, turns: Turns | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._turns = turns

    def soon(self, part: Part) -> None:
        """Have a band do something long: where several share a window in a turn of its own, else at once."""
        if self._turns is None:
            part()
        else:
            self._turns.first(part)

    def paint_soon(self, part: Part) -> None:
        """Have a band ask for much to be painted: like `soon`, after all that may change what."""
        if self._turns is None:
            part()
        else:
            self._turns.paint(part)

    @property
    def scale(self) -> TimeScale:
        """The scale that all bands paint with."""
        return self._scale

    def show(self, scale: TimeScale) -> None:
        """Move all bands to a scale."""
        if scale != self._scale:
            self._scale = scale
            self.moved.emit()

    def pan(self, px: int) -> None:
        """Move by whole pixels; positive shows later times."""
        self.show(self._scale.panned(px))

    def zoom(self, factor: float, at_x: float) -> None:
        """Zoom around a pixel."""
        self.show(self._scale.zoomed(factor, at_x))

    def fit(self, start: int, end: int) -> None:
        """Show just the time within [start, end), in UTC seconds."""
        width = self._scale.width
        self.show(TimeScale(start, width * HOUR_S / max(end - start, 1), width))

    def resize(self, width: int) -> None:
        """Set how many pixels are visible right of the row header."""
        self.show(replace(self._scale, width=max(width, 1)))

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll just as far as needed to show a time span; the zoom stays."""
        scale = self._scale
        if start >= scale.start and end <= scale.end:
            return
        third = (scale.end - scale.start) // 3
        self.show(scale.starting_at(start - third))
