"""The axis's tiers: shifts over hours, or days over shifts."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from jitdesk.domain.language import say
from jitdesk.scene.time_layers import DayMark, ShiftMark, Tick, TimeLayers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.theme import Theme

# As far as the words of an hour reach to the right of its tick.
TICK_REACH = 65
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Tiers:
    """The heights in pixels of shifts or days, of the hours below, and of the rail."""

    upper: int
    lower: int
    rail: int

    @classmethod
    def of(cls, theme: Theme) -> "Tiers":
        """Return the heights at a theme's text size."""
        return cls(theme.px(20), theme.px(18), theme.px(18))

    @property
    def rail_top(self) -> int:
        """Where the rail begins."""
        return self.upper + self.lower

    @property
    def height(self) -> int:
        """The height of all three."""
        return self.rail_top + self.rail


def parts_below(painter: QPainter, top: int) -> list[QRect]:
    """Return the parts of what has to be painted that reach below a height."""
    return [part for part in painter.clipRegion() if part.bottom() >= top]  # type: ignore[attr-defined]


class HoursPainter:
    """Paints the shifts above, the hours below."""

    def __init__(self, theme: Theme) -> None:
        self._theme, self._tiers = theme, Tiers.of(theme)

    def paint(self, painter: QPainter, layers: TimeLayers, scale: TimeScale, part: QRect) -> None:
        """Paint what reaches into a part of the axis."""
        colours, tiers = self._theme.colours, self._tiers
        for x, end_x in layers.breaks:
            painter.fillRect(x, tiers.height - 4, end_x - x, 3, colours.border_strong)
        parts = [(each.left() - TICK_REACH, each.right()) for each in parts_below(painter, tiers.upper)]
        for tick in layers.ticks:
            if any(left <= tick.x <= right for left, right in parts):
                self._paint_tick(painter, tick, scale)
        for shift in layers.shifts:
            painter.fillRect(shift.x, 0, 1, tiers.height, colours.border_strong)
        if part.top() < tiers.upper:
            self._paint_words(painter, layers, scale)

    def _paint_words(self, painter: QPainter, layers: TimeLayers, scale: TimeScale) -> None:
        """Name the shifts, and between their names the breaks that are wide enough."""
        colours, tiers = self._theme.colours, self._tiers
        painter.setFont(self._theme.font(12.5, 600))
        named = []
        for shift in layers.shifts:
            area = _in_view(shift.x, shift.end_x, scale, tiers)
            end = _paint_longest(painter, area, (shift.text, shift.short), colours.text2)
            named.append((area.left(), end))
        painter.setFont(self._theme.font(12))
        painter.setPen(colours.text2)
        width = painter.fontMetrics().horizontalAdvance("break") + 8
        for x, end_x in layers.breaks if scale.zoom == "hour" else ():
            room = _in_view(x, end_x, scale, tiers)
            room.setLeft(max([room.left(), *(end for start, end in named if start < room.right())]))
            if room.width() >= width:
                painter.drawText(room, _CENTRE, "break")

    def _paint_tick(self, painter: QPainter, tick: Tick, scale: TimeScale) -> None:
        """Paint a tick; its words only where all of them are in view, among halves the hours' are bold."""
        colours, tiers = self._theme.colours, self._tiers
        top = tiers.upper + 2 if tick.label else tiers.rail_top + (8 if tick.major else 12)
        painter.fillRect(tick.x, top, 1, tiers.height - top, colours.border if tick.major else colours.grid)
        stands_out = scale.zoom == "hour" and tick.whole_hour
        painter.setFont(self._theme.font(12.5, 600 if stands_out else 500))
        end = tick.x + 5 + painter.fontMetrics().horizontalAdvance(tick.label)
        if tick.label and tick.x > -4 and end <= scale.width:
            painter.setPen(colours.text if stands_out else colours.text2)
            area = QRect(tick.x + 5, tiers.upper, TICK_REACH - 5, tiers.lower)
            painter.drawText(area, _MIDDLE, tick.label)


class DaysPainter:
    """Paints the week's days above, their shifts below."""

    def __init__(self, theme: Theme) -> None:
        self._theme, self._tiers = theme, Tiers.of(theme)

    def paint(self, painter: QPainter, layers: TimeLayers, scale: TimeScale, _part: QRect) -> None:
        """Paint all of it: seven days are soon painted."""
        for x, end_x in layers.weekends:
            painter.fillRect(x, 0, end_x - x, self._tiers.height, self._theme.colours.weekend)
        for day in layers.days:
            self._paint_day(painter, day, scale)
        painter.setFont(self._theme.font(11))
        for shift in layers.shifts:
            self._paint_shift(painter, shift)
        self._paint_closed(painter, layers)

    def _paint_day(self, painter: QPainter, day: DayMark, scale: TimeScale) -> None:
        colours, tiers = self._theme.colours, self._tiers
        if day.today:
            painter.fillRect(day.x, 0, day.end_x - day.x, tiers.upper, colours.accent_soft)
        painter.fillRect(day.x, 0, 1, tiers.height, colours.border_strong)
        painter.setFont(self._theme.font(13, 600))
        texts = (say("{day}  today", day=day.text), day.text) if day.today else (day.text,)
        ink = colours.accent if day.today else colours.text
        _paint_longest(painter, _in_view(day.x, day.end_x, scale, tiers), texts, ink)

    def _paint_shift(self, painter: QPainter, shift: ShiftMark) -> None:
        colours, tiers = self._theme.colours, self._tiers
        painter.fillRect(shift.x, tiers.upper + 4, 1, 12, colours.border)
        area = QRect(shift.x, tiers.upper, shift.end_x - shift.x, tiers.lower)
        if painter.fontMetrics().horizontalAdvance(shift.short) + 4 <= area.width():
            painter.setPen(colours.text2)
            painter.drawText(area, _CENTRE, shift.short)

    def _paint_closed(self, painter: QPainter, layers: TimeLayers) -> None:
        """Say of each day of a weekend on which nobody works that it is closed."""
        painter.setPen(self._theme.colours.text2)
        closed = say("closed")
        width = painter.fontMetrics().horizontalAdvance(closed)
        for day in layers.days:
            for x, end_x in layers.weekends:
                start, end = max(x, day.x), min(end_x, day.end_x)
                if end - start >= width + 8:
                    area = QRect(start, self._tiers.upper, end - start, self._tiers.lower)
                    painter.drawText(area, _CENTRE, closed)


def _in_view(x: int, end_x: int, scale: TimeScale, tiers: Tiers) -> QRect:
    """Return where in the upper tier a span is in view."""
    start = max(x, 0)
    return QRect(start, 0, min(end_x, scale.width) - start, tiers.upper)


def _paint_longest(painter: QPainter, area: QRect, texts: tuple[str, ...], ink: QColor) -> int:
    """Paint the longest of the texts that fits; return where it ends."""
    for text in texts:
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        if width <= area.width():
            painter.setPen(ink)
            painter.drawText(area.translated(9, 0), _MIDDLE, text)
            return area.left() + width
    return area.left()
