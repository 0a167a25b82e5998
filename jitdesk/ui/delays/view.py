"""The delay band as something to look at: curves on the shared clock, legend and labels painted beside them.

pyqtgraph takes half a second to import, so the band paints its frame without it; whoever has imported it in
a worker thread calls `draw_with`.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import DelayPicture, DelaySpan, FollowedCurves, delay_picture
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.canvas.section_head import paint_focus
from jitdesk.ui.delays.folding import Folding
from jitdesk.ui.delays.frame_painter import FramePainter
from jitdesk.ui.delays.geometry import MinuteScale
from jitdesk.ui.delays.line_styles import LineStyle, line_styles
from jitdesk.ui.delays.overlay import DelayOverlay
from jitdesk.ui.delays.plot import DelayPlot
from jitdesk.ui.theme import Theme

_RESTING_MS = 150
_LEAST_PLOT = 96
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


class DelayView(QWidget):
    """Draws what promises and arrivals say, and nothing else; `DelayBand` adds what hands do.

    It follows the axis after the other bands have painted, so that it never holds them up.

    Signals
    -------
    folded
        It has been folded to its head, or unfolded.
    past_wanted(object)
        The `FollowedCurves` of past days that came into view; `show_past` takes them back with what is known
        of deliveries that are gone.
    """

    folded = Signal()
    past_wanted = Signal(object)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis, self._scale = axis, axis.scale
        self._theme = theme
        self._outlook: Outlook | None = None
        self._selected = ""
        self._followed: FollowedCurves | None = None
        self._picture: DelayPicture | None = None
        self.styles: tuple[LineStyle, ...] = ()
        self._is_stale = False
        self._said: tuple[object, ...] = ()
        self._minutes = MinuteScale.of(None, 1)
        self._frame = FramePainter(theme)
        self._plot: DelayPlot | None = None
        self.overlay = DelayOverlay(self)
        self._stops: tuple[int, ...] = ()
        self._folding = Folding()
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self._on_followed)
        self._ask_past = QTimer(self, singleShot=True, interval=_RESTING_MS)
        self._ask_past.timeout.connect(self._on_resting)
        self._fit_height()
        axis.moved.connect(self._follow.start)

    def sizeHint(self) -> QSize:
        return QSize(900, 205)

    # -- what is shown ----------------------------------------------------------------------------

    def draw_with(self, pyqtgraph: Any) -> None:
        """Build the plot; called once, when pyqtgraph has been imported."""
        if self._plot is None:
            self._plot = DelayPlot(pyqtgraph, self)
            self._plot.widget.lower()
            self._place()
            self._spoil()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme, self._frame, self._said = theme, FramePainter(theme), ()
        self._place()
        self._spoil()

    def show_outlook(self, outlook: Outlook) -> None:
        """Draw another outlook's promises and arrivals."""
        self._outlook = outlook
        self._refresh()

    def show_curves(self, followed: FollowedCurves) -> None:
        """Draw curves that are followed elsewhere."""
        self._outlook, self._followed = followed.outlook, followed
        self._picture = delay_picture(followed, self._selected)
        self._spoil()

    def show_past(self, followed: FollowedCurves) -> None:
        """Draw curves with deliveries that are gone, if their days are still the ones in view."""
        if self._outlook is not None and self._followed is not None and self._followed.span == followed.span:
            self.show_curves(FollowedCurves.of(self._outlook, followed.span, followed))

    def select(self, delivery: str) -> None:
        """Draw the promise history of a delivery; "" for none."""
        if delivery != self._selected:
            self._selected = delivery
            self._refresh()

    def show_stops(self, instants: tuple[int, ...]) -> None:
        """Set the instants at which lines stop, the next one first."""
        self._stops = instants
        self.overlay.update()

    def _refresh(self) -> None:
        if self._outlook is not None:
            self.show_curves(FollowedCurves.of(self._outlook, self._span(self._outlook), self._followed))

    def _span(self, outlook: Outlook) -> DelaySpan:
        """Return the day or week of now; of what is in view where that lies wholly before."""
        current = DelaySpan.around(outlook, outlook.now, self._scale.zoom)
        if self._scale.end > current.start:
            return current
        return DelaySpan.around(outlook, self._scale.t(self._scale.width / 2), self._scale.zoom)

    def _spoil(self) -> None:
        """Draw everything anew, once the other bands have painted."""
        lines = self._picture.lines if self._picture else ()
        tolerance_min = self._outlook.plan.settings.on_time_tolerance_min if self._outlook else 15
        self.styles = line_styles(lines, tolerance_min * MINUTE_S, self._theme)
        self._minutes = MinuteScale.of(self._picture, self.plot_area.height())
        self._is_stale = True
        self._follow.start()

    @Slot()
    def _on_followed(self) -> None:
        self._axis.soon(self._catch_up)

    def _catch_up(self) -> None:
        """Catch up with all that has happened since: another picture, another clock."""
        self._scale = self._axis.scale
        outlook, followed = self._outlook, self._followed
        if outlook is not None and followed is not None and followed.span != self._span(outlook):
            self._refresh()
            self._ask_past.start()
        self._fit_height()
        if self._is_stale:
            self._is_stale = False
            if self._plot is not None and self._picture is not None:
                self._plot.show(self._picture.lines, self.styles)
            self._update_words()
        self._move()

    def _update_words(self) -> None:
        """Paint head and left column anew where they say something else: most steps change a curve only."""
        picture = self._picture
        words = picture and (
            [(line.name, line.delay_s) for line in picture.lines],
            (picture.selected_line, picture.on_time, len(picture.crowd), picture.sentence),
        )
        said = (words, self.styles, self._minutes, self._scale.zoom, self.is_folded)
        if said != self._said:
            self._said = said
            self.update()

    @Slot()
    def _on_resting(self) -> None:
        """Ask for the past only once the view rests there: somebody may fly over months."""
        if self._followed is not None and self._followed.is_over:
            self.past_wanted.emit(self._followed)

    def _move(self) -> None:
        """Bring the plot to where the clock is."""
        scale = self._scale
        if self._plot is not None and not self.is_folded:
            left = scale.origin + scale.scrolled * HOUR_S / scale.px_per_hour
            right = left + scale.width * HOUR_S / scale.px_per_hour
            self._plot.show_range(left, right, self._minutes.low, self._minutes.high)
        # The overlay lies over all of it: one region, painted once.
        self.update(self.plot_area)

    # -- folding ----------------------------------------------------------------------------------

    @property
    def is_folded(self) -> bool:
        """Whether only the head is shown, with everything in one sentence."""
        doors = len(self._outlook.plan["doors"]) if self._outlook is not None else 0
        bands = self.parentWidget()
        # Of the design: larger text needs more of the height.
        height = None if bands is None else round(bands.height() / self._theme.scale)
        return self._folding.is_folded(self._scale.zoom, doors, height)

    @property
    def folds(self) -> dict[str, bool]:
        """At which zooms somebody folded or unfolded it."""
        return self._folding.said

    def take_folds(self, folds: Mapping[str, bool]) -> None:
        """Take what was folded and unfolded before."""
        self._folding.take(folds)
        self._spoil()

    def fold(self, folded: bool) -> None:
        """Fold or unfold the band at this zoom, until it is told otherwise."""
        self._folding.say(self._scale.zoom, folded)
        self._spoil()

    def _fit_height(self) -> None:
        folded, before = self.is_folded, self.maximumHeight()
        self.setMinimumHeight(SECTION_HEIGHT if folded else SECTION_HEIGHT + _LEAST_PLOT)
        self.setMaximumHeight(SECTION_HEIGHT if folded else _NO_LIMIT)
        self.overlay.setVisible(not folded)
        if self._plot is not None:
            self._plot.widget.setVisible(not folded)
        if self.maximumHeight() != before:
            self.folded.emit()

    # -- geometry ---------------------------------------------------------------------------------

    @property
    def plot_area(self) -> QRect:
        """Where the curves are, in the band's pixels."""
        height = max(self.height() - SECTION_HEIGHT, 1)
        return QRect(
            self._theme.header_width, SECTION_HEIGHT, self.width() - self._theme.header_width, height
        )

    def delay_y(self, delay_s: float) -> float:
        """Return the pixel row of a delay, in the band's pixels."""
        return SECTION_HEIGHT + self._minutes.y(delay_s)

    def instant_x(self, instant: int) -> int:
        """Return the pixel column of an instant, in the band's pixels."""
        return self._theme.header_width + self._scale.x(instant)

    def _place(self) -> None:
        self.overlay.setGeometry(self.plot_area)
        if self._plot is not None:
            self._plot.widget.setGeometry(self.plot_area)

    def moveEvent(self, event: QMoveEvent) -> None:
        # The bands above have more or less room than before, and so may this one.
        self._follow.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._spoil()

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        outlook, picture, rect = self._outlook, self._picture, event.rect()
        if self.is_folded:
            self._frame.paint_folded(painter, self.width(), picture.sentence if picture else "")
            paint_focus(painter, self, self._theme)
            return
        if outlook is not None and picture is not None:
            self._frame.paint_ground(painter, self.plot_area, outlook, picture, self._scale, self._minutes)
        # Panning leaves the left column and the head alone.
        if rect.left() < self._theme.header_width:
            self._frame.paint_left(painter, self.height(), self._minutes, picture, self.styles)
        if rect.top() < SECTION_HEIGHT:
            self._frame.paint_head(painter, self.width(), self._scale.zoom)
            paint_focus(painter, self, self._theme)

    # -- what the overlay asks --------------------------------------------------------------------

    @property
    def painted(self) -> tuple[Outlook, DelayPicture, Theme, tuple[int, ...]] | None:
        """What the overlay labels: outlook, picture, theme and the stops; None while there is none."""
        if self._outlook is None or self._picture is None:
            return None
        return self._outlook, self._picture, self._theme, self._stops

    @property
    def is_near(self) -> bool:
        """Whether the zoom leaves room for every promise of the selected delivery."""
        return self._scale.zoom in ("hour", "day")

    @property
    def is_nearest(self) -> bool:
        """Whether the zoom leaves room for words at the steps."""
        return self._scale.zoom == "hour"
