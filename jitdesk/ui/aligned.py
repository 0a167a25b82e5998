"""Painting a picture on the screen's own pixels; without numpy, for icons are on the way to the first one."""

from math import floor

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap


def draw_aligned(painter: QPainter, corner: QPointF, picture: QPixmap) -> None:
    """Paint a picture on the pixels that are nearest to a corner."""
    transform = painter.deviceTransform()
    at = transform.map(corner)
    nearest = QPointF(*(floor(edge + 0.5 + 1e-6) for edge in (at.x(), at.y())))
    painter.drawPixmap(corner + (nearest - at) / transform.m11(), picture)
