"""The axis of the month: weeks over days."""

from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from jitdesk.domain.wording import days_text, week_text, weekday_text
from jitdesk.scene.time_layers import DayMark, TimeLayers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.tiers import Tiers, parts_below
from jitdesk.ui.theme import Theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WeeksPainter:
    """Paints the month's weeks above, its days below; today filled."""

    def __init__(self, theme: Theme) -> None:
        self._theme, self._tiers = theme, Tiers.of(theme)

    def paint(self, painter: QPainter, layers: TimeLayers, scale: TimeScale, part: QRect) -> None:
        """Paint what reaches into a part of the axis."""
        lower = parts_below(painter, self._tiers.upper)
        for day in layers.days:
            is_monday = day.date.weekday() == 0
            if part.top() < self._tiers.upper and (is_monday or day is layers.days[0]):
                self._paint_week(painter, day, layers, scale)
            is_shown = any(rect.left() <= day.end_x and day.x <= rect.right() for rect in lower)
            if not is_monday and not is_shown:
                continue
            top = 0 if is_monday else self._tiers.upper + 4
            painter.fillRect(day.x, top, 1, self._tiers.height - top, self._theme.colours.border)
            if is_shown:
                self._paint_day(painter, day, layers)

    def _paint_week(self, painter: QPainter, first: DayMark, layers: TimeLayers, scale: TimeScale) -> None:
        """Paint a week's number and dates over its days."""
        monday = first.date - timedelta(days=first.date.weekday())
        sunday = monday + timedelta(days=6)
        end_x = min(max(day.end_x for day in layers.days if day.date <= sunday), scale.width)
        dates = days_text(monday, sunday)
        x, week = max(first.x, 0) + 8, week_text(monday)
        painter.setFont(self._theme.font(12.5, 600))
        painter.setPen(self._theme.colours.text)
        width = painter.fontMetrics().horizontalAdvance(week)
        if x + width > end_x:
            return
        painter.drawText(QRect(x, 0, width, self._tiers.upper), _MIDDLE, week)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colours.text2)
        if x + width + 8 + painter.fontMetrics().horizontalAdvance(dates) <= end_x:
            painter.drawText(QRect(x + width + 8, 0, end_x - x, self._tiers.upper), _MIDDLE, dates)

    def _paint_day(self, painter: QPainter, day: DayMark, layers: TimeLayers) -> None:
        colours, theme, top = self._theme.colours, self._theme, self._tiers.upper
        area = QRectF(day.x, top, day.end_x - day.x, self._tiers.height - top)
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
        for y, font, text, colour in (
            (top + 2, theme.font(11), weekday_text(day.date)[:2], quiet),
            (top + theme.px(17), theme.font(12.5, 600), str(day.date.day), ink),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QRectF(day.x, y, area.width(), theme.px(16)), Qt.AlignmentFlag.AlignCenter, text)
