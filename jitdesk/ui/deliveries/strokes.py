"""Strokes that several layers of the bands share."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from jitdesk.scene.bars.scene import Box


def rect_of(box: Box) -> QRectF:
    """Return a box as Qt's rectangle."""
    return QRectF(box.x, box.y, box.w, box.h)


def pen(colour: QColor, width: float = 1.0, dash: tuple[float, ...] = ()) -> QPen:
    """Return a flat pen; dashes in pixels."""
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        made.setDashPattern([length / width for length in dash])
    return made


def faded(colour: QColor, share: float) -> QColor:
    """Return a colour at a share (0 to 1) of its strength."""
    made = QColor(colour)
    made.setAlphaF(share)
    return made


def draw_text(
    painter: QPainter, x: float, middle: float, text: str, font: QFont, colour: QColor, *, right: bool = False
) -> float:
    """Paint a line of plain text with its capitals centred on a height; return its width.

    With ``right`` the text ends at x, else it begins there.
    """
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(x - width if right else x, round(middle + metrics.capHeight() / 2)), text)
    return width


def hatch(
    painter: QPainter, rect: QRectF, colour: QColor, step: int = 8, shown: QRectF | None = None
) -> None:
    """Paint diagonal hairlines that hang on the rectangle's corner, whatever part of it is shown."""
    shown = rect if shown is None else rect.intersected(shown)
    if shown.isEmpty():
        return
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.0))
    height = rect.height()
    first = floor((shown.left() - height - rect.left()) / step)
    last = ceil((shown.right() - rect.left()) / step)
    for number in range(first, last + 1):
        x = rect.left() + number * step
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()))
    painter.restore()


def spot(painter: QPainter, points: list[QPointF], colour: QColor) -> None:
    """Paint a filled polygon."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(points)
