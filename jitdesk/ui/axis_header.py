"""The axis above the bands: shifts or days, hours, and the rail with now, the stops and the dragged time."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import DASH, MONTHS, WEEKDAYS, clock_text, time_text, week_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.flags import Flag, LineStop, line_stops, place_flags
from jitdesk.scene.time_layers import DayMark, TimeLayers, time_layers
from jitdesk.scene.time_scale import TimeScale, only_panned
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.kept_picture import KeptPicture
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, RAIL_WIDTH, TimeAxis
from jitdesk.ui.wheel import turn_wheel

_TIERS = (20, 18, 18)
_ICON_PX = 11
_FLAG_PADDING = 6
# As far as the words of an hour reach to the right of its tick.
_TICK_REACH = 65


class AxisHeader(QWidget):
    """Paints the shared time axis; dragging it pans, clicking a flag goes to its stop.

    Signals
    -------
    stop_chosen(str, int)
        Line and instant of the flag that was clicked.
    """

    stop_chosen = Signal(str, int)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis, self._scale = axis, axis.scale
        self._theme = theme
        self._tiers = tuple(theme.px(height) for height in _TIERS)
        self._outlook: Outlook | None = None
        self._stops: tuple[LineStop, ...] = ()
        self._kept = KeptPicture(self, self._paint)
        self._pill: tuple[int, int, str] | None = None
        self._grabbed_x: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(sum(self._tiers))
        self.setAccessibleName("Time axis")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        return QSize(900, sum(self._tiers))

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        # The heights of shifts or days, of hours, and of the rail.
        self._tiers = tuple(theme.px(height) for height in _TIERS)
        self.setFixedHeight(sum(self._tiers))
        self._kept.spoil()

    def show_outlook(self, outlook: Outlook) -> None:
        """Paint another outlook's now, shifts and stops."""
        self._outlook = outlook
        self._stops = line_stops(outlook)
        stops = (
            f"{stop.line} stops {clock_text(stop.at, outlook.now, outlook.plan.zone)}" for stop in self._stops
        )
        self.setAccessibleDescription(", ".join(stops))
        self._kept.spoil()

    def show_pill(self, start: int, end: int, text: str) -> None:
        """Show the time to which a delivery is being dragged."""
        self._update_pill()
        self._pill = (start, end, text)
        self._update_pill()

    def hide_pill(self) -> None:
        """Take the dragged time away."""
        self._update_pill()
        self._pill = None

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._kept.show(painter, event.region())
        if self._pill is not None:
            self._paint_drag_pill(painter, self._pill[2])
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        colours = self._theme.colours
        painter.fillRect(rect, colours.header)
        self._paint_corner(painter)
        if self._outlook is None:
            return
        layers = time_layers(self._outlook, self._axis.scale)
        part = rect.translated(-HEADER_WIDTH, 0)
        painter.save()
        # Over the rail of the month's bands no day begins.
        spare = RAIL_WIDTH if self._axis.scale.zoom == "month" else 0
        time_area = self.rect().adjusted(HEADER_WIDTH, 0, -spare, 0)
        painter.setClipRect(time_area, Qt.ClipOperation.IntersectClip)
        painter.translate(HEADER_WIDTH, 0)
        if self._axis.scale.zoom == "month":
            self._paint_weeks(painter, layers, part)
        elif self._axis.scale.zoom == "week":
            self._paint_days(painter, layers)
        else:
            self._paint_hours(painter, layers, part)
        if self._axis.scale.zoom != "month" and part.bottom() >= self._rail_top:
            self._paint_rail(painter, self._outlook)
        painter.restore()
        painter.fillRect(HEADER_WIDTH - 1, 0, 1, self.height(), colours.border_strong)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.border)

    def _paint_corner(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colours.text2)
        zone = ""
        if self._outlook is not None:
            zone = f" ({wall_from_utc(self._outlook.now, self._outlook.plan.zone).tzname()})"
        painter.drawText(
            QRect(14, 2, HEADER_WIDTH - 18, self._tiers[0]),
            Qt.AlignmentFlag.AlignVCenter,
            f"Plant time{zone}",
        )

    @property
    def _rail_top(self) -> int:
        return self._tiers[0] + self._tiers[1]

    def _paint_hours(self, painter: QPainter, layers: TimeLayers, part: QRect) -> None:
        colours, rail_top = self._theme.colours, self._rail_top
        for x, end_x in layers.breaks:
            painter.fillRect(x, self.height() - 4, end_x - x, 3, colours.border_strong)
        painter.setFont(self._theme.font(12.5, 500))
        has_ticks = part.bottom() >= self._tiers[0]
        for tick in layers.ticks if has_ticks else ():
            if not part.left() - _TICK_REACH <= tick.x <= part.right():
                continue
            top = self._tiers[0] + 2 if tick.label else rail_top + (8 if tick.major else 12)
            painter.fillRect(
                tick.x, top, 1, self.height() - top, colours.border if tick.major else colours.grid
            )
            if tick.label and tick.x > -4:
                painter.setPen(colours.text)
                area = QRect(tick.x + 5, self._tiers[0], _TICK_REACH - 5, self._tiers[1])
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, tick.label)
        painter.setFont(self._theme.font(12.5, 600))
        for shift in layers.shifts:
            painter.fillRect(shift.x, 0, 1, self.height(), colours.border_strong)
            if part.top() >= self._tiers[0]:
                continue
            self._paint_words_in_span(
                painter, shift.x, shift.end_x, 0, (shift.text, shift.short), colours.text
            )

    def _paint_days(self, painter: QPainter, layers: TimeLayers) -> None:
        colours = self._theme.colours
        for x, end_x in layers.weekends:
            painter.fillRect(x, 0, end_x - x, self.height(), colours.weekend)
        for day in layers.days:
            if day.today:
                painter.fillRect(day.x, 0, day.end_x - day.x, self._tiers[0], colours.accent_soft)
            painter.fillRect(day.x, 0, 1, self.height(), colours.border_strong)
            painter.setFont(self._theme.font(13, 600))
            texts = (f"{day.text}  today", day.text) if day.today else (day.text,)
            ink = colours.accent if day.today else colours.text
            self._paint_words_in_span(painter, day.x, day.end_x, 0, texts, ink)
        painter.setFont(self._theme.font(11))
        for shift in layers.shifts:
            painter.fillRect(shift.x, self._tiers[0] + 4, 1, 12, colours.border)
            area = QRect(shift.x, self._tiers[0], shift.end_x - shift.x, self._tiers[1])
            if painter.fontMetrics().horizontalAdvance(shift.short) + 4 <= area.width():
                painter.setPen(colours.text2)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shift.short)
        self._paint_closed(painter, layers)

    def _paint_closed(self, painter: QPainter, layers: TimeLayers) -> None:
        """Say of each day of a weekend on which nobody works that it is closed."""
        painter.setPen(self._theme.colours.text2)
        width = painter.fontMetrics().horizontalAdvance("closed")
        for day in layers.days:
            for x, end_x in layers.weekends:
                start, end = max(x, day.x), min(end_x, day.end_x)
                if end - start >= width + 8:
                    area = QRect(start, self._tiers[0], end - start, self._tiers[1])
                    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "closed")

    def _paint_weeks(self, painter: QPainter, layers: TimeLayers, part: QRect) -> None:
        """Paint the month's weeks above, its days below; today filled."""
        colours, height = self._theme.colours, self.height()
        for day in layers.days:
            is_monday = day.date.weekday() == 0
            if part.top() < self._tiers[0] and (is_monday or day is layers.days[0]):
                self._paint_week(painter, day, layers)
            if day.end_x < part.left() or day.x > part.right():
                continue
            top = 0 if is_monday else self._tiers[0] + 4
            painter.fillRect(day.x, top, 1, height - top, colours.border)
            if part.bottom() < self._tiers[0]:
                continue
            area = QRectF(day.x, self._tiers[0], day.end_x - day.x, height - self._tiers[0])
            idle = sum(max(min(end_x, day.end_x) - max(x, day.x), 0) for x, end_x in layers.weekends)
            if idle * 2 > day.end_x - day.x:
                painter.fillRect(area.adjusted(1, 0, 0, 0), colours.weekend)
            ink, quiet = colours.text, colours.text2
            if day.today:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.now)
                painter.drawRoundedRect(area.adjusted(0, 1, 0, 4), 4, 4)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                ink = quiet = colours.now_text
            for top, font, text, colour in (
                (self._tiers[0] + 2, self._theme.font(11), WEEKDAYS[day.date.weekday()][:2], quiet),
                (self._tiers[0] + self._theme.px(17), self._theme.font(12.5, 600), str(day.date.day), ink),
            ):
                painter.setFont(font)
                painter.setPen(colour)
                painter.drawText(
                    QRectF(day.x, top, area.width(), self._theme.px(16)), Qt.AlignmentFlag.AlignCenter, text
                )

    def _paint_week(self, painter: QPainter, first: DayMark, layers: TimeLayers) -> None:
        """Paint a week's number and dates over its days."""
        monday = first.date - timedelta(days=first.date.weekday())
        sunday = monday + timedelta(days=6)
        end_x = max(day.end_x for day in layers.days if day.date <= sunday)
        begins = f"{monday.day}" + (f" {MONTHS[monday.month - 1]} " if monday.month != sunday.month else "")
        gap = " " if begins.endswith(" ") else ""
        dates = f"{begins}{DASH}{gap}{sunday.day} {MONTHS[sunday.month - 1]}"
        x, week = max(first.x, 0) + 8, week_text(monday)
        painter.setFont(self._theme.font(12.5, 600))
        painter.setPen(self._theme.colours.text)
        width = painter.fontMetrics().horizontalAdvance(week)
        if x + width > end_x:
            return
        painter.drawText(QRect(x, 0, width, self._tiers[0]), Qt.AlignmentFlag.AlignVCenter, week)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colours.text2)
        if x + width + 8 + painter.fontMetrics().horizontalAdvance(dates) <= end_x:
            area = QRect(x + width + 8, 0, end_x - x, self._tiers[0])
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, dates)

    def _paint_words_in_span(
        self, painter: QPainter, x: int, end_x: int, top: int, texts: tuple[str, ...], ink: QColor
    ) -> None:
        """Paint the longest of the texts that fits into the visible part of a span."""
        start, end = max(x, 0), min(end_x, self._axis.scale.width)
        for text in texts:
            if painter.fontMetrics().horizontalAdvance(text) + 12 <= end - start:
                painter.setPen(ink)
                painter.drawText(
                    QRect(start + 9, top, end - start, self._tiers[0]), Qt.AlignmentFlag.AlignVCenter, text
                )
                return

    def _paint_rail(self, painter: QPainter, outlook: Outlook) -> None:
        for flag in self._flags(outlook):
            self._paint_flag(painter, flag)
        self._paint_now(painter, outlook)

    def _flags(self, outlook: Outlook) -> tuple[Flag, ...]:
        return self._placed_flags(outlook, self._axis.scale)

    def _placed_flags(self, outlook: Outlook, scale: TimeScale) -> tuple[Flag, ...]:
        metrics = QFontMetrics(self._theme.font(12, 700))
        extra = _ICON_PX + 3 * _FLAG_PADDING
        return place_flags(self._stops, scale, outlook, lambda text: metrics.horizontalAdvance(text) + extra)

    def _paint_flag(self, painter: QPainter, flag: Flag) -> None:
        colours, top = self._theme.colours, self._tiers[0] + self._tiers[1]
        plate = QRectF(flag.x + 0.5, top + 0.5, flag.width - 1, self._tiers[2] - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.stop, 1))
        painter.setBrush(colours.stop if flag.filled else colours.stop_soft)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ink = colours.text_inv if flag.filled else colours.stop
        paint_icon(painter, "stop", QRectF(flag.x + 5, top + 3, _ICON_PX, _ICON_PX), ink)
        painter.setPen(ink)
        painter.setFont(self._theme.font(12, 700))
        indent = _ICON_PX + (18 if flag.docked == "left" else 8)
        area = QRectF(flag.x + indent, top, flag.width - indent, self._tiers[2] - 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, flag.text)
        if flag.docked:
            name, x = ("chevron-right", flag.width - 13) if flag.docked == "right" else ("chevron-left", 16)
            paint_icon(painter, name, QRectF(flag.x + x, top + 4, 10, 10), ink)

    def _paint_now(self, painter: QPainter, outlook: Outlook) -> None:
        x = self._axis.scale.x(outlook.now)
        if not -20 <= x <= self._axis.scale.width + 20:
            return
        colours, top = self._theme.colours, self._tiers[0] + self._tiers[1]
        # In the week, where an hour is narrow, the pill leaves what is to come in view.
        width = self._theme.px(47)
        left = x - width + 3 if self._axis.scale.zoom == "week" else x - width // 2
        plate = QRectF(left - 0.5, top + 0.5, width, self._tiers[2] - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.now)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(x - 1, top + self._tiers[2] - 3, 2, 3, colours.now)
        painter.setPen(colours.now_text)
        painter.setFont(self._theme.font(12.5, 700))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, time_text(outlook.now, outlook.plan.zone))

    def _pill_plate(self) -> QRectF:
        """Return where the dragged time stands: over the middle of its bar, as far as that is in view."""
        if self._pill is None:
            return QRectF()
        start, end, text = self._pill
        scale = self._axis.scale
        width = QFontMetrics(self._theme.font(12.5, 700)).horizontalAdvance(text) + 20
        middle = (scale.x(start) + scale.x(end)) / 2
        left = min(max(middle - width / 2, 0), scale.width - width)
        return QRectF(HEADER_WIDTH + left, self._tiers[0], width, self._tiers[1])

    def _update_pill(self) -> None:
        self.update(self._pill_plate().toAlignedRect().adjusted(-1, -1, 1, 1))

    def _paint_drag_pill(self, painter: QPainter, text: str) -> None:
        colours, plate = self._theme.colours, self._pill_plate()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colours.text_inv)
        painter.setFont(self._theme.font(12.5, 700))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    # -- input ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._outlook is not None and event.position().y() >= self._tiers[0] + self._tiers[1]:
            x = event.position().x() - HEADER_WIDTH
            for flag in self._flags(self._outlook):
                if flag.x <= x < flag.x + flag.width:
                    self.stop_chosen.emit(flag.stops[0].line, flag.stops[0].at)
                    return
        self._grabbed_x = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_x is not None:
            moved = round(self._grabbed_x - event.position().x())
            self._axis.pan(moved)
            self._grabbed_x -= moved

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed_x = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, None, HEADER_WIDTH)

    @Slot()
    def _on_axis_moved(self) -> None:
        before, self._scale = self._scale, self._axis.scale
        if self._outlook is None or not only_panned(before, self._scale) or self._scale.zoom == "week":
            self._kept.spoil()
        else:
            self._panned(self._outlook, before)

    def _panned(self, outlook: Outlook, before: TimeScale) -> None:
        """Move what is painted; words that keep to the view, and flags that dock at its edge, come anew."""
        by = before.scrolled - self._scale.scrolled
        spare = RAIL_WIDTH if self._scale.zoom == "month" else 0
        area = self.rect().adjusted(HEADER_WIDTH, 0, -spare, -1)
        self._kept.scroll(by, 0, area)
        self._kept.spoil(QRect(area.left(), 0, area.width(), self._tiers[0]))
        # A label that was cut at the left edge is whole now, or the other way round.
        self._kept.spoil(QRect(area.left(), 0, abs(by) + _TICK_REACH, area.height()))
        if self._scale.zoom != "month" and self._flags_at(outlook, before, by) != self._flags(outlook):
            self._kept.spoil(QRect(area.left(), self._rail_top, area.width(), self._tiers[2]))

    def _flags_at(self, outlook: Outlook, before: TimeScale, by: int) -> tuple[Flag, ...]:
        """Return the flags as a pan has carried them from where they were."""
        return tuple(replace(flag, x=flag.x + by) for flag in self._placed_flags(outlook, before))
