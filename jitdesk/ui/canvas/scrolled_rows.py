"""What scrolls a band that keeps its picture: rows up and down, time left and right."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QScrollBar, QWidget

from jitdesk.ui.axis.time_axis import RAIL_WIDTH
from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.canvas.overview_rail import OverviewRail
from jitdesk.ui.theme import Theme


class ScrolledRows(QObject):
    """Rows of which some are in view, with the rail at their right.

    Parameters
    ----------
    band : QWidget
        What shows the rows.
    kept : KeptPicture
        The band's picture: whatever scrolls is moved there.
    body : callable
        Returns the rows' part of the band, headers included.
    theme : Theme
        Colours of the rail, and how wide the headers are.

    Attributes
    ----------
    bar : QScrollBar
        Range and place of the rows; the rail stands in for it.
    rail : OverviewRail
        Shown where there is more to see than is in view.
    """

    def __init__(self, band: QWidget, kept: KeptPicture, body: Callable[[], QRect], theme: Theme) -> None:
        super().__init__(band)
        self._kept, self._body, self._theme = kept, body, theme
        self.bar = QScrollBar(Qt.Orientation.Vertical, band)
        self.bar.hide()
        self.rail = OverviewRail(self.bar, theme, band)
        self._at = 0
        self.bar.valueChanged.connect(self._on_scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self.rail.set_theme(theme)

    @property
    def at(self) -> int:
        """How many pixels of the rows are above the view."""
        return self._at

    @property
    def has_rail(self) -> bool:
        """Whether the rail lies over the time's right end."""
        return not self.rail.isHidden()

    def scroll(self, px: int) -> None:
        """Scroll; positive shows lower rows."""
        self.bar.setValue(self._at + px)

    def show_span(self, top: int, bottom: int) -> None:
        """Scroll just as far as needed to show what lies between two heights of the rows."""
        height = self._body().height()
        if top < self._at:
            self.bar.setValue(top)
        elif bottom > self._at + height:
            self.bar.setValue(bottom - height)

    def fit(self, over: int, *, with_rail: bool) -> None:
        """Take over how many pixels of the rows find no room; the rail may be there without any."""
        body = self._body()
        self.bar.setRange(0, over)
        self.bar.setPageStep(max(body.height(), 1))
        self.rail.setGeometry(body.right() + 1 - RAIL_WIDTH, body.top(), RAIL_WIDTH, body.height())
        has_rail = over > 0 or with_rail
        if has_rail is not self.has_rail:
            self.rail.setVisible(has_rail)
            self._kept.spoil(self.rail.geometry())

    def pan(self, by: int) -> None:
        """Move the time area sideways, by pixels to the right."""
        self._move(by, 0, self._body().adjusted(self._theme.header_width, 0, 0, 0))

    @Slot(int)
    def _on_scrolled(self, at: int) -> None:
        by, self._at = self._at - at, at
        if by:
            self._move(0, by, self._body())

    def _move(self, dx: int, dy: int, rect: QRect) -> None:
        self._kept.scroll(dx, dy, rect.adjusted(0, 0, -RAIL_WIDTH, 0) if self.has_rail else rect)
