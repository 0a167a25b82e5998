"""Many small pictures in one, so that thousands of them are painted with one call.

A stamp is painted once, in device pixels, and kept from plan to plan; where it goes is columns of numbers.
"""

from collections.abc import Callable
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import Shiboken

from jitdesk.scene.bars.lanes import Ints

_WIDTH, _LEAST_HEIGHT, _MOST_HEIGHT = 2048, 512, 4096
_AIR = 1  # between stamps, so that none borrows its neighbour's edge
# The columns of a QPainter.PixmapFragment.
_X, _Y, _LEFT, _TOP, _W, _H, _SCALE_X, _SCALE_Y, _ROTATION, _OPACITY = range(10)

PaintStamp = Callable[[QPainter, int], None]
SizeOf = Callable[[int], tuple[int, int]]
Floats = NDArray[np.float64]


class Atlas:
    """The one picture; it is forgotten when the screen's ratio changes or when it has grown too large."""

    def __init__(self) -> None:
        self.ratio = 1.0
        self.boxes: Ints = np.zeros((1024, 4), np.int64)
        self._count = 0
        self._known: list[dict[int, int]] = []
        self._sheet = QPixmap()
        self._painter: QPainter | None = None
        self._fragments = _blank_fragments(1024)
        self._forget()

    def _forget(self) -> None:
        for known in self._known:
            known.clear()
        self._count = 0
        self._x = self._y = self._shelf = 0
        self._sheet = self._blank(_LEAST_HEIGHT)

    def _blank(self, height: int) -> QPixmap:
        sheet = QPixmap(QSize(_WIDTH, height))
        sheet.setDevicePixelRatio(self.ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        return sheet

    def fit(self, ratio: float) -> None:
        """Get ready for painting on a screen; what has been kept holds unless the screen is another one."""
        if ratio != self.ratio or self._y > _MOST_HEIGHT:
            self.ratio = ratio
            self._forget()

    def kind(self, size: SizeOf, paint: PaintStamp) -> Callable[[Ints], Ints]:
        """Return the finder of one kind of stamps: from keys to rows of `boxes`.

        Parameters
        ----------
        size : callable
            Returns a stamp's width and height in device pixels for its key.
        paint : callable
            Paints it in logical pixels, its corner at the origin.
        """
        known: dict[int, int] = {}
        self._known.append(known)

        def find(keys: Ints) -> Ints:
            wanted = keys.tolist()
            found = [known.get(key, -1) for key in wanted]
            if -1 in found:
                for place, key in enumerate(wanted):
                    if key not in known:
                        known[key] = self._stamp(key, size(key), paint)
                    found[place] = known[key]
                self._finish()
            return np.array(found, np.int64)

        return find

    def _stamp(self, key: int, size: tuple[int, int], paint: PaintStamp) -> int:
        w, h = min(size[0], _WIDTH), size[1]
        cell = QRect(*self._room(w, h), w, h)
        painter = self._painter or self._begin()
        painter.save()
        painter.translate(cell.x() / self.ratio, cell.y() / self.ratio)
        painter.setClipRect(QRectF(0, 0, w / self.ratio, h / self.ratio))
        paint(painter, key)
        painter.restore()
        if self._count == len(self.boxes):
            self.boxes = np.concatenate([self.boxes, np.zeros_like(self.boxes)])
        self.boxes[self._count] = (cell.x(), cell.y(), w, h)
        self._count += 1
        return self._count - 1

    def _room(self, w: int, h: int) -> tuple[int, int]:
        """Return a free corner: on the shelf, on a new one, on a higher sheet."""
        if self._x + w > _WIDTH:
            self._x, self._y, self._shelf = 0, self._y + self._shelf, 0
        while self._y + h > self._sheet.height():
            self._grow()
        corner = self._x, self._y
        self._x += w + _AIR
        self._shelf = max(self._shelf, h + _AIR)
        return corner

    def _grow(self) -> None:
        self._finish()
        sheet = self._blank(self._sheet.height() * 2)
        painter = QPainter(sheet)
        painter.drawPixmap(0, 0, self._sheet)
        painter.end()
        self._sheet = sheet

    def _begin(self) -> QPainter:
        self._painter = QPainter(self._sheet)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return self._painter

    def _finish(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None

    def draw(
        self, painter: QPainter, stamps: Ints, x: Ints, y: Ints, skip: Ints | int = 0, w: Ints | None = None
    ) -> None:
        """Paint stamps, in order.

        Parameters
        ----------
        painter : QPainter
            Stands in device pixels.
        stamps : ndarray of int64
            Rows of `boxes`.
        x, y : ndarray of int64
            Where their left upper corners go.
        skip : ndarray of int64 or int
            How many pixels of each are left out at the left.
        w : ndarray of int64, optional
            How many are painted from there on, if not all.
        """
        count = len(stamps)
        if not count:
            return
        if count > len(self._fragments):
            self._fragments = _blank_fragments(2 * count)
        fragments, boxes = self._fragments[:count], self.boxes[stamps]
        w = boxes[:, 2] if w is None else w
        fragments[:, _X], fragments[:, _Y] = x + w / 2, y + boxes[:, 3] / 2
        fragments[:, _LEFT] = boxes[:, 0] + skip
        fragments[:, _TOP], fragments[:, _W], fragments[:, _H] = boxes[:, 1], w, boxes[:, 3]
        # The array itself, read as Qt's fragments: one call and no copy.
        first = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(cast(QPainter.PixmapFragment, first), count, self._sheet)


def _blank_fragments(count: int) -> Floats:
    fragments = np.zeros((count, 10))
    fragments[:, [_SCALE_X, _SCALE_Y, _OPACITY]] = 1
    return fragments
