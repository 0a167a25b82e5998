"""What a pan only carries along, painted once in tiles that hang on the time: a bared strip is a copy of one.

A strip costs nearly what the whole costs, for its few bars have to be found among all. So what does not look
to the view's edges is painted a tile at a time, and no more while the view goes to and fro.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale

_WIDE = 512
# Twelve of 512 by 1000 pixels are 24 MB.
_MOST_TILES = 12
# Of the view's width: more than that is painted at once, as cheaply as its tiles would be.
_STRIP_SHARE = 0.4

Paint = Callable[[QPainter, Box, TimeScale], None]


class Carried:
    """Paints strips of a band from tiles.

    Parameters
    ----------
    paint : callable
        Paints an area opaquely, also one beyond the view's edges, all alike wherever these are; the painter
        stands at pixel 0 of the scale and is clipped to the area.
    """

    def __init__(self, paint: Paint) -> None:
        self._paint = paint
        self._tiles: dict[int, QPixmap] = {}
        self._hangs_on: tuple[TimeScale, float] | None = None
        self._top = self._bottom = 0

    def clear(self) -> None:
        """Forget the tiles: something in them has changed."""
        self._tiles.clear()

    def paint(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        """Paint what of an area lies within the painter's clip, which has a rectangle at least."""
        parts = [part for part in painter.clipRegion()]  # type: ignore[attr-defined]  # noqa: C416
        ratio = painter.device().devicePixelRatioF()
        # Between the screen's pixels a tile would lie otherwise than what it stands for.
        is_strip = sum(part.width() for part in parts) <= scale.width * _STRIP_SHARE
        if not ratio.is_integer() or not is_strip or scale.width < _WIDE:
            self._paint(painter, area, scale)
            return
        self._fit(area, scale, ratio)
        for part in parts:
            first, last = ((x + scale.scrolled) // _WIDE for x in (part.left(), part.right()))
            for number in range(first, last + 1):
                self._copy(painter, number, part, scale, ratio)

    def _fit(self, area: Box, scale: TimeScale, ratio: float) -> None:
        hangs_on = replace(scale, scrolled=0, width=0), ratio
        if hangs_on != self._hangs_on or area.y < self._top or area.bottom > self._bottom:
            self._tiles.clear()
            self._hangs_on, self._top, self._bottom = hangs_on, area.y, area.bottom

    def _copy(self, painter: QPainter, number: int, part: QRect, scale: TimeScale, ratio: float) -> None:
        tile = self._tiles.pop(number, None) or self._painted(number, scale, ratio)
        self._tiles[number] = tile  # the last that was asked for is the last to go
        if len(self._tiles) > _MOST_TILES:
            del self._tiles[next(iter(self._tiles))]
        corner = QPoint(number * _WIDE - scale.scrolled, self._top)
        shown = part & QRect(corner, QSize(_WIDE, self._bottom - self._top))
        source = QRect((shown.topLeft() - corner) * ratio, shown.size() * ratio)
        painter.drawPixmap(shown, tile, source)

    def _painted(self, number: int, scale: TimeScale, ratio: float) -> QPixmap:
        area = Box(number * _WIDE - scale.scrolled, self._top, _WIDE, self._bottom - self._top)
        tile = QPixmap(QSize(area.w, area.h) * ratio)
        tile.setDevicePixelRatio(ratio)
        painter = QPainter(tile)
        try:
            painter.translate(-area.x, -area.y)
            painter.setClipRect(QRect(area.x, area.y, area.w, area.h), Qt.ClipOperation.IntersectClip)
            self._paint(painter, area, scale)
        finally:
            painter.end()
        return tile
