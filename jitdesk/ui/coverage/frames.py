"""Frames around rows of the coverage band."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter


def paint_frame(painter: QPainter, area: QRect, part: QRect, thick: int, ink: QColor) -> None:
    """Paint what reaches into a part of a frame: four bars cost a tenth of an outline with a pen."""
    upright, level = QSize(thick, area.height()), QSize(area.width(), thick)
    painter.fillRect(QRect(area.topLeft(), level), ink)
    painter.fillRect(QRect(area.bottomLeft() - QPoint(0, thick - 1), level), ink)
    if part.left() < area.left() + thick:
        painter.fillRect(QRect(area.topLeft(), upright), ink)
    if part.right() > area.right() - thick:
        painter.fillRect(QRect(area.topRight() - QPoint(thick - 1, 0), upright), ink)
