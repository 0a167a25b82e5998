"""Painting on the screen's own pixels, whatever their ratio to logical ones: pictures there stay pictures.

A picture between pixels is blended anew with every part of it that is painted, and each time otherwise.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from shiboken6 import Shiboken

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class DevicePixels:
    """How logical pixels of a painter lie on its device; all layers round alike, whatever the clip."""

    def __init__(self, painter: QPainter) -> None:
        transform = painter.deviceTransform()
        self.ratio: float = transform.m11()
        self._dx, self._dy = transform.dx(), transform.dy()

    def x(self, x: Ints | Floats) -> Ints:
        """Return the device pixels of places along."""
        return _rounded(x * self.ratio + self._dx)

    def y(self, y: Ints | Floats) -> Ints:
        """Return the device pixels of places down."""
        return _rounded(y * self.ratio + self._dy)


def _rounded(pixels: NDArray[np.floating[Any]]) -> Ints:
    # A half goes up even where the ratio's product falls short of it by a hair.
    whole: Ints = np.floor(pixels + (0.5 + 1e-6)).astype(np.int64)
    return whole


def in_clip(painter: QPainter, left: Ints, right: Ints) -> NDArray[np.bool_]:
    """Tell which upright strips reach into what has to be painted.

    Parameters
    ----------
    painter : QPainter
        Clipped to one rectangle or to several.
    left, right : ndarray of int64
        From and to pixels, both included.
    """
    reaching = np.zeros(len(left), np.bool_)
    for part in painter.clipRegion():  # type: ignore[attr-defined]
        reaching |= (right >= part.left()) & (left <= part.right() + 1)
    return reaching


@contextmanager
def on_device(painter: QPainter) -> Iterator[DevicePixels]:
    """Have a painter stand in device pixels until the block ends."""
    device = DevicePixels(painter)
    painter.save()
    painter.setWorldTransform(painter.deviceTransform().inverted()[0] * painter.worldTransform())
    try:
        yield device
    finally:
        painter.restore()


def fill_rects(painter: QPainter, left: Ints, top: Ints, right: Ints, bottom: Ints, colour: QColor) -> None:
    """Fill rectangles of one colour, given by their edges, with one call."""
    if len(left):
        rects = np.empty((len(left), 4))
        rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3] = left, top, right - left, bottom - top
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawRects(cast(QRectF, Shiboken.wrapInstance(rects.ctypes.data, QRectF)), len(rects))
