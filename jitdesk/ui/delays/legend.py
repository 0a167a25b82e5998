"""The words around the curves: whose line is whose and how late, the minutes, what the marks mean."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import MINUTE_S
from jitdesk.domain.wording import signed_text
from jitdesk.scene.delays import DelayPicture
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.delays.geometry import MinuteScale
from jitdesk.ui.delays.line_styles import LineStyle, paint_marker
from jitdesk.ui.theme import Theme

_ROW, _TOP = 23, 8
_SCALE_WIDTH = 52
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def paint_legend(
    painter: QPainter, height: int, picture: DelayPicture, styles: Sequence[LineStyle], theme: Theme
) -> None:
    """Paint a row a line, as many as fit, and then in a word all others."""
    top, high, right = SECTION_HEIGHT + _TOP, theme.px(_ROW), theme.header_width - theme.px(_SCALE_WIDTH)
    room = max((height - top - high) // high, 1)
    for number, (line, style) in enumerate(zip(picture.lines[:room], styles, strict=False)):
        area = QRect(0, top + number * high, right, high)
        _paint_sample(painter, area.center().y(), style)
        bold = number == picture.selected_line or style.worst
        painter.setFont(theme.font(12.5, 600 if bold else 400))
        painter.setPen(theme.colours.text)
        late = signed_text(line.delay_s)
        names = area.adjusted(48, 0, -painter.fontMetrics().horizontalAdvance(late) - 8, 0)
        name = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, names.width())
        painter.drawText(names, _MIDDLE, name)
        painter.drawText(area, _RIGHT, late)
    below = QRect(16, top + min(len(picture.lines), room) * high, right - 16, high)
    rest = _rest(picture, len(picture.lines) - room)
    painter.setFont(theme.font(12))
    if painter.fontMetrics().horizontalAdvance(rest) > below.width():
        painter.setFont(theme.font(11))
    painter.setPen(theme.colours.text2)
    painter.drawText(below, _MIDDLE, rest)


def _paint_sample(painter: QPainter, middle: int, style: LineStyle) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(style.pen())
    painter.drawLine(16, middle, 38, middle)
    paint_marker(painter, style.marker, QPoint(27, middle), style.colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _rest(picture: DelayPicture, hidden: int) -> str:
    """Return what is said of the suppliers without a row."""
    more = len(picture.crowd) + max(hidden, 0)
    on_time = counted("{n} supplier on time", "{n} suppliers on time", picture.on_time)
    return say("{more} more · {on_time} on time", more=more, on_time=picture.on_time) if more else on_time


def paint_minute_ground(
    painter: QPainter, area: QRect, minutes: MinuteScale, tolerance_s: int, theme: Theme
) -> None:
    """Paint what is on time, and a line at each labelled minute, over the plot's area."""
    top, bottom = minutes.y(tolerance_s), minutes.y(-tolerance_s)
    painter.setOpacity(0.75)
    painter.fillRect(QRectF(area.left(), area.top() + top, area.width(), bottom - top), theme.colours.ok_soft)
    painter.setOpacity(1)
    for minute in minutes.labelled():
        y = area.top() + round(minutes.y(minute * MINUTE_S))
        painter.fillRect(area.left(), y, area.width(), 1, theme.colours.grid)


def paint_minutes(painter: QPainter, minutes: MinuteScale, theme: Theme) -> None:
    """Paint the labels of the minutes beside the plot."""
    painter.setFont(theme.font(11))
    bottom = SECTION_HEIGHT + minutes.height
    for minute in minutes.labelled():
        y = SECTION_HEIGHT + round(minutes.y(minute * MINUTE_S))
        area = QRect(0, y - theme.px(8), theme.header_width - 8, theme.px(16))
        if area.top() > SECTION_HEIGHT and area.bottom() < bottom:
            painter.setPen(theme.colours.text3)
            painter.drawText(area, _RIGHT, signed_text(minute * MINUTE_S))


def paint_marker_legend(painter: QPainter, width: int, zoom: str, theme: Theme) -> int:
    """Paint what the marks of a promise history mean at the right of the section's head.

    Returns the pixel where they begin.
    """
    right = width - 12
    marks = [(say("estimated"), "disc"), (say("confirmed"), "diamond"), (say("promised"), "ring")]
    painter.setFont(theme.font(12))
    for text, marker in marks if zoom != "week" else marks[::2]:
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(theme.colours.text2)
        painter.drawText(QRect(right - wide, 0, wide + 1, SECTION_HEIGHT), _MIDDLE, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours.text2, 1.5))
        paint_marker(painter, marker, QPoint(right - wide - 11, SECTION_HEIGHT // 2), theme.colours.text2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        right -= wide + 36
    return right + 16
