"""Painting a picture on the screen's own pixels; without numpy, for icons are on the way to the first one."""

from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap


def draw_aligned(painter: QPainter, corner: QPointF, picture: QPixmap) -> None:
    """Paint a picture, pixel by pixel, on those of the device that are nearest to a corner."""
    transform = painter.deviceTransform()
    at = transform.map(corner)
    left, top = (floor(edge + 0.5 + 1e-6) for edge in (at.x(), at.y()))
    # In logical pixels Qt would scale the picture to itself, at some ratios otherwise with every clip.
    painter.save()
    painter.setWorldTransform(transform.inverted()[0] * painter.worldTransform())
    painter.drawPixmap(QRectF(left, top, picture.width(), picture.height()), picture, QRectF(picture.rect()))
    painter.restore()
