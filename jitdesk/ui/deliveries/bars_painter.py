"""The bars, in rows that are high enough for words: all that are shown with a few calls.

Everything is worked out in device pixels, so that a bar is the same picture wherever it lies.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box, Places
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.atlas import Atlas, DevicePixels, fill_rects, on_device
from jitdesk.ui.deliveries.bar_stamps import RADIUS, SPINE, BarStamps
from jitdesk.ui.deliveries.bar_words import TALL, BarWords, ShownBars
from jitdesk.ui.theme import Theme

_PROGRESS = 3
# Dashes and hatches come again after so many pixels; a longer bar repeats that much of its body.
_PERIOD, _TILE, _CAP = 504, 640, RADIUS + 1
_SMALL = 2 * SPINE + _CAP


class BarsPainter:
    """Paints bars; x and y as in `BarScene`."""

    def __init__(self, theme: Theme, texts: Texts) -> None:
        self._theme = theme
        self._atlas = Atlas()
        self._stamps = BarStamps(theme, texts, self._atlas)
        self._words = BarWords(theme, texts, self._atlas, self._stamps)

    def paint(self, painter: QPainter, scene: BarScene, bars: Ints, scale: TimeScale) -> None:
        """Paint bars that have words, as far as they reach into the painter's clip.

        Parameters
        ----------
        painter : QPainter
            Where to.
        scene : BarScene
            What stands where.
        bars : ndarray of int64
            The bars to paint, in order.
        scale : TimeScale
            The clock.
        """
        places = scene.places(bars, scale)
        shown = (places.right > places.left) & _reaching(places, painter)
        if shown.any():
            self._paint(painter, scene, places.rows(shown))

    def bar(self, painter: QPainter, scene: BarScene, bar: int, box: Box, scale: TimeScale) -> None:
        """Paint one bar at a box, with all the room that it needs beside it."""
        left, right = max(box.x, 0), min(box.right, scale.width)
        if right > left:
            cells = (bar, box.x, box.y, box.w, box.h, MOST_GAP, left, right)
            self._paint(painter, scene, Places(*(np.array([cell]) for cell in cells)))

    def _paint(self, painter: QPainter, scene: BarScene, places: Places) -> None:
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            shown = ShownBars.of(scene, places, device)
            self._bodies(painter, shown)
            self._progress(painter, shown)
            self._words.plates(painter, shown)
            self._words.draw(painter, shown)

    def _bodies(self, painter: QPainter, shown: ShownBars) -> None:
        """Paint all bodies: small ones whole, others left part and right end."""
        places, device = shown.places, shown.device
        x, y = device.x(places.x), device.y(places.y)
        w, h = device.x(places.x + places.w) - x, device.y(places.y + places.h) - y
        x, w = _cut(places, x, w, device)
        tile, cap = round(_TILE * device.ratio), round(_CAP * device.ratio)
        small = w <= _SMALL * device.ratio
        stamps = self._stamps.bodies(self._stamps.body_keys(shown.states, np.where(small, w, tile), h))
        left = np.where(small, w, np.minimum(w, tile) - cap)
        self._atlas.draw(painter, stamps, x, y, np.zeros(len(x), np.int64), left)
        large = (~small).nonzero()[0]
        stamps, x, y, w = stamps[large], x[large], y[large], w[large]
        self._middles(painter, stamps, x, y, w - cap, device)
        self._atlas.draw(painter, stamps, x + w - cap, y, np.full(len(x), tile - cap), np.full(len(x), cap))

    def _middles(
        self, painter: QPainter, stamps: Ints, x: Ints, y: Ints, w: Ints, device: DevicePixels
    ) -> None:
        """Paint what lies between the left part and the right end of long bars: the middle of one again."""
        period, done = round(_PERIOD * device.ratio), round(_TILE * device.ratio) - round(_CAP * device.ratio)
        skip = done - period
        while (longer := w > done).any():
            stamps, x, y, w = stamps[longer], x[longer], y[longer], w[longer]
            width = np.minimum(w - done, period)
            self._atlas.draw(painter, stamps, x + done, y, np.full(len(x), skip), width)
            done += period

    def _progress(self, painter: QPainter, shown: ShownBars) -> None:
        """Paint how much is unloaded along the bottom edge of the bars."""
        at = (shown.said.unloaded >= 0).nonzero()[0]
        if not len(at):
            return
        places, device = shown.places.rows(at), shown.device
        spine = np.minimum(SPINE, places.w // 3)
        right = places.x + np.clip(places.w * shown.said.unloaded[at] // 1000, spine, places.w - 2)
        high = np.where(places.h >= TALL, _PROGRESS + 2, _PROGRESS)
        bottom = places.y + places.h - 1
        edges = device.x(places.x + spine), device.y(bottom - high), device.x(right), device.y(bottom)
        fill_rects(painter, *edges, self._theme.colours.unload_fill)


def _reaching(places: Places, painter: QPainter) -> NDArray[np.bool_]:
    """Tell which bars reach into what has to be painted, with the room for their label."""
    clip = painter.clipBoundingRect()
    return (places.right + places.gap >= clip.left()) & (places.left <= clip.right())


def _cut(places: Places, x: Ints, w: Ints, device: DevicePixels) -> tuple[Ints, Ints]:
    """Return bars without most of what lies outside the view, cut by whole periods."""
    period = round(_PERIOD * device.ratio)
    before = np.maximum(places.left - places.x - _PERIOD, 0) // _PERIOD * period
    behind = np.maximum(places.x + places.w - places.right - _PERIOD, 0) // _PERIOD * period
    return x + before, w - before - behind
