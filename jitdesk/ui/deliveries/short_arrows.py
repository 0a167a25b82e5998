"""Arrows of late trucks that have no room for words: the tick of the promise, and the arrow to the bar."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.bars.state import BarState
from jitdesk.ui.canvas.device_pixels import on_device
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.strokes import dashes, pen, spot
from jitdesk.ui.deliveries.wide_stamps import Slicing, draw_wide
from jitdesk.ui.theme import Theme

_SIZE = 4096  # the places of a size in a key
# The head reaches as far to the left of the shortest arrows, and below the bar.
_AIR, _BELOW = 8, 3
_ARROW = Slicing(tile=160, cap=8, period=64, small=3 * _AIR)


class ShortArrows:
    """Paints many short arrows with a few calls; x and y as in `BarScene`.

    Parameters
    ----------
    theme : Theme
        Colours.
    atlas : Atlas
        Keeps what has been painted.
    """

    def __init__(self, theme: Theme, atlas: Atlas) -> None:
        of_state = looks(theme.colours)
        self._inks = [of_state[state].ink for state in BarState]
        self._atlas = atlas
        self._arrows = atlas.kind(self._arrow_size, self._paint_arrow)
        self._ticks = atlas.kind(self._tick_size, self._paint_tick)

    def paint(self, painter: QPainter, promised: Ints, x: Ints, y: Ints, h: Ints, states: Ints) -> None:
        """Paint arrows in the channel below their bars.

        Parameters
        ----------
        painter : QPainter
            Where to.
        promised, x : ndarray of int64
            The pixels where they begin, and where their bars do.
        y, h : ndarray of int64
            Tops and heights of the bars.
        states : ndarray of int64
            A `BarState` each: its ink.
        """
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            keys = (states * _SIZE + h) * _SIZE
            self._atlas.draw(painter, self._ticks(keys), device.x(promised), device.y(y + 1))
            left, slicing = device.x(promised - _AIR), _ARROW.on_device(device.ratio)
            width, top = device.x(x) - left, device.y(y)
            draw_wide(painter, self._atlas, lambda w: self._arrows(keys + w), left, top, width, slicing)

    def _arrow_size(self, key: int) -> tuple[int, int]:
        return key % _SIZE, round((key // _SIZE % _SIZE + _BELOW) * self._atlas.ratio)

    def _paint_arrow(self, painter: QPainter, key: int) -> None:
        end, ink = key % _SIZE / self._atlas.ratio, self._inks[key // _SIZE // _SIZE]
        y = key // _SIZE % _SIZE - 1.5
        painter.setPen(pen(ink, 1.3))
        painter.drawLine(QPointF(_AIR, y), QPointF(end - 4, y))
        spot(painter, [QPointF(end - 1, y), QPointF(end - 7, y - 3.5), QPointF(end - 7, y + 3.5)], ink)

    def _tick_size(self, key: int) -> tuple[int, int]:
        ratio = self._atlas.ratio
        return max(round(ratio), 1), round((key // _SIZE % _SIZE - 2) * ratio)

    def _paint_tick(self, painter: QPainter, key: int) -> None:
        line = Box(0, 0, 1, key // _SIZE % _SIZE - 2)
        dashes(painter, line, self._inks[key // _SIZE // _SIZE], (2, 2))
