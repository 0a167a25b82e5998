"""The delay band: pyqtgraph's curves on the shared clock, with the legend and the labels painted beside them.

pyqtgraph takes half a second to import, so the band paints its frame without it; whoever has imported it in
a worker thread calls `draw_with`.
"""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from jitdesk.domain.values import HOUR_S, MINUTE_S, wall_from_utc
from jitdesk.domain.wording import minutes_text, signed_text, time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import DelayLine, DelayPicture, DelayPoint, delay_picture
from jitdesk.scene.time_layers import TimeLayers, midnight, time_layers
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.delays.line_styles import LineStyle, line_style, paint_marker
from jitdesk.ui.delays.overlay import DelayOverlay
from jitdesk.ui.delays.plot import DelayPlot
from jitdesk.ui.section_head import paint_section_head
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT, TimeAxis
from jitdesk.ui.time_background import paint_time_background
from jitdesk.ui.wheel import turn_wheel

_NEAR_PX = 8
_LEAST_TOP_MIN, _LEAST_BOTTOM_MIN = 120, -20
_LEGEND_ROW = 23


class DelayBand(QWidget):
    """Draws what promises and arrivals say, and nothing else.

    Signals
    -------
    delivery_chosen(str)
        The delivery behind the point that was clicked.
    """

    delivery_chosen = Signal(str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._theme = theme
        self._outlook: Outlook | None = None
        self._selected = ""
        self._picture: DelayPicture | None = None
        self._layers: TimeLayers | None = None
        self._shows_week = False
        self._plotted: tuple[DelayPicture, int, Theme] | None = None
        self._plot: DelayPlot | None = None
        self.overlay = DelayOverlay(self)
        self._stops: tuple[int, ...] = ()
        self.setMouseTracking(True)
        self.setMinimumHeight(SECTION_HEIGHT + 96)
        self.setAccessibleName("Supplier delay")
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        return QSize(900, 205)

    # -- what is shown ----------------------------------------------------------------------------

    def draw_with(self, pyqtgraph: Any) -> None:
        """Build the plot; called once, when pyqtgraph has been imported."""
        if self._plot is None:
            self._plot = DelayPlot(pyqtgraph, self)
            self._plot.widget.lower()
            self._place()
            self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._refresh()

    def show_outlook(self, outlook: Outlook) -> None:
        """Draw another outlook's promises and arrivals."""
        self._outlook = outlook
        self._refresh()

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
        outlook = self._outlook
        if outlook is None:
            return
        zone = outlook.plan.zone
        first = wall_from_utc(outlook.now, zone).date()
        self._shows_week = self._axis.scale.zoom == "week"
        if self._shows_week:
            first -= timedelta(days=first.weekday())
        last = first + timedelta(days=7 if self._shows_week else 1)
        self._picture = delay_picture(outlook, midnight(first, zone), midnight(last, zone), self._selected)
        # A new plot costs more than all other bands: most steps say nothing new about delays.
        wanted = (self._picture, outlook.now, self._theme)
        if self._plot is not None and wanted != self._plotted:
            self._plot.show(self._picture, outlook.now, self.styles(), self._tolerance_min(), self._theme)
            self._plotted = wanted
        self._follow_axis()

    def _follow_axis(self) -> None:
        self._layers = None
        self._move_plot()
        self.update()
        self.overlay.update()

    def styles(self) -> dict[str, LineStyle]:
        """Return each drawn supplier's own dash, marker and colour."""
        lines = self._picture.lines if self._picture else ()
        tolerance_s = self._tolerance_min() * MINUTE_S
        return {
            line.supplier: line_style(number, self._theme, worst=number == 0 and line.delay_s > tolerance_s)
            for number, line in enumerate(lines)
        }

    def _tolerance_min(self) -> int:
        return self._outlook.plan.settings.on_time_tolerance_min if self._outlook else 15

    # -- geometry ---------------------------------------------------------------------------------

    @property
    def plot_area(self) -> QRect:
        """Where the curves are, in the band's pixels."""
        return QRect(
            HEADER_WIDTH, SECTION_HEIGHT, self.width() - HEADER_WIDTH, self.height() - SECTION_HEIGHT
        )

    @property
    def minutes(self) -> tuple[int, int]:
        """The lowest and the highest delay in minutes that fit into the band."""
        delays = [
            point.delay_s for line in (self._picture.lines if self._picture else ()) for point in line.points
        ]
        delays += [promise.delay_s for promise in (self._picture.promises if self._picture else ())]
        top = max([_LEAST_TOP_MIN, *(delay // MINUTE_S for delay in delays)])
        bottom = min([_LEAST_BOTTOM_MIN, *(delay // MINUTE_S for delay in delays)])
        return bottom - 8, top + 20

    def delay_y(self, delay_s: float) -> float:
        """Return the pixel row of a delay, in the band's pixels."""
        low, high = self.minutes
        area = self.plot_area
        return area.bottom() + 1 - (delay_s / MINUTE_S - low) / (high - low) * area.height()

    def instant_x(self, instant: int) -> int:
        """Return the pixel column of an instant, in the band's pixels."""
        return HEADER_WIDTH + self._axis.scale.x(instant)

    def _place(self) -> None:
        area = self.plot_area
        self.overlay.setGeometry(area)
        if self._plot is not None:
            self._plot.widget.setGeometry(area)

    def _move_plot(self) -> None:
        if self._plot is not None:
            scale = self._axis.scale
            left = scale.origin + scale.scrolled * HOUR_S / scale.px_per_hour
            self._plot.show_range(left, left + scale.width * HOUR_S / scale.px_per_hour, *self.minutes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._move_plot()

    @Slot()
    def _on_axis_moved(self) -> None:
        if self._shows_week != (self._axis.scale.zoom == "week"):
            self._refresh()
        else:
            self._follow_axis()

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, outlook = self._theme, self._outlook
        painter.fillRect(0, 0, HEADER_WIDTH, self.height(), theme.colours.header)
        if outlook is not None:
            scale = self._axis.scale
            if self._layers is None:
                self._layers = time_layers(outlook, scale)
            paint_time_background(
                painter, self.plot_area, self._layers, theme, scale.x(outlook.now), scale.zoom
            )
            self._paint_tolerance(painter)
            self._paint_scale(painter)
            self._paint_legend(painter)
        said = "minutes late, worst delivery of each supplier" if self._axis.scale.zoom == "week" else ""
        paint_section_head(
            painter,
            self.width(),
            "Supplier delay",
            said or "minutes late against the promise, as reported",
            theme,
        )
        self._paint_marker_legend(painter)
        painter.fillRect(HEADER_WIDTH - 1, 0, 1, self.height(), theme.colours.border_strong)

    def _paint_tolerance(self, painter: QPainter) -> None:
        tolerance_s = self._tolerance_min() * MINUTE_S
        top, bottom = self.delay_y(tolerance_s), self.delay_y(-tolerance_s)
        tint = self._theme.colours.ok_soft
        painter.setOpacity(0.75)
        painter.fillRect(QRectF(HEADER_WIDTH, top, self.plot_area.width(), bottom - top), tint)
        painter.setOpacity(1)

    def _paint_scale(self, painter: QPainter) -> None:
        low, high = self.minutes
        step = next(step for step in (30, 60, 120, 240, 480, 1440, 10**6) if (high - low) / step <= 6)
        painter.setFont(self._theme.font(11))
        for minute in range(-(-low // step) * step, high, step):
            y = round(self.delay_y(minute * MINUTE_S))
            painter.fillRect(HEADER_WIDTH, y, self.plot_area.width(), 1, self._theme.colours.grid)
            painter.setPen(self._theme.colours.text3)
            label = signed_text(minute * MINUTE_S)
            area = QRect(HEADER_WIDTH - 52, y - 8, 44, 16)
            if area.top() > SECTION_HEIGHT and area.bottom() < self.height():
                painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_legend(self, painter: QPainter) -> None:
        if self._picture is None:
            return
        theme, top = self._theme, SECTION_HEIGHT + 8
        styles = self.styles()
        room = max((self.height() - top - _LEGEND_ROW) // _LEGEND_ROW, 1)
        for line in self._picture.lines[:room]:
            style = styles[line.supplier]
            middle = top + _LEGEND_ROW // 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(style.pen())
            painter.drawLine(16, middle, 38, middle)
            paint_marker(painter, style.marker, QPoint(27, middle), style.colour)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            bold = line.supplier == self._picture.selected or style.worst
            painter.setFont(theme.font(12.5, 600 if bold else 400))
            painter.setPen(theme.colours.text)
            area = QRect(48, top, HEADER_WIDTH - 100, _LEGEND_ROW)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, line.name)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, signed_text(line.delay_s)
            )
            top += _LEGEND_ROW
        painter.setFont(theme.font(12))
        painter.setPen(theme.colours.text2)
        rest = len(self._picture.lines) - room
        said = f"{self._picture.on_time} suppliers on time" if rest <= 0 else f"{rest} more, late or early"
        painter.drawText(QRect(16, top, HEADER_WIDTH - 60, _LEGEND_ROW), Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_marker_legend(self, painter: QPainter) -> None:
        theme, right = self._theme, self.width() - 12
        painter.setFont(theme.font(12))
        for text, marker in (("estimated", "disc"), ("confirmed", "diamond"), ("promised", "ring")):
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(theme.colours.text2)
            painter.drawText(
                QRect(right - width, 0, width + 1, SECTION_HEIGHT), Qt.AlignmentFlag.AlignVCenter, text
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours.text2, 1.5))
            paint_marker(
                painter, marker, QPoint(right - width - 11, SECTION_HEIGHT // 2), theme.colours.text2
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            right -= width + 36

    # -- what the overlay asks --------------------------------------------------------------------

    @property
    def painted(self) -> tuple[Outlook, DelayPicture, Theme, tuple[int, ...]] | None:
        """What the overlay labels: outlook, picture, theme and the stops; None while there is none."""
        if self._outlook is None or self._picture is None:
            return None
        return self._outlook, self._picture, self._theme, self._stops

    def point_near(self, position: QPoint) -> tuple[DelayLine, DelayPoint] | None:
        """Return the step nearest to a place in the plot area, within reach of the pointer."""
        best: tuple[float, DelayLine, DelayPoint] | None = None
        for line in self._picture.lines if self._picture else ():
            for point in line.points:
                dx = self.instant_x(point.known_at) - HEADER_WIDTH - position.x()
                dy = self.delay_y(point.delay_s) - SECTION_HEIGHT - position.y()
                distance = max(abs(dx), abs(dy))
                if distance <= _NEAR_PX and (best is None or distance < best[0]):
                    best = (distance, line, point)
        return None if best is None else (best[1], best[2])

    def hover(self, position: QPoint, global_position: QPoint) -> None:
        """Say which document stands behind the step under the pointer."""
        found = self.point_near(position)
        if found is None or self._outlook is None:
            QToolTip.hideText()
            return
        line, point = found
        when = time_text(point.known_at, self._outlook.plan.zone)
        document = point.document or "no document named"
        text = f"{when}  {line.name}, delivery {point.delivery}: {minutes_text(point.delay_s)} ({document})"
        QToolTip.showText(global_position, plain_tooltip(text), self)

    def press(self, event: QMouseEvent) -> None:
        """Choose the delivery behind the step that was clicked."""
        found = self.point_near(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.delivery_chosen.emit(found[1].delivery)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, None, HEADER_WIDTH)
