"""The bars, in rows that are high enough for words: all that are shown with a few calls.

Everything is worked out in device pixels, so that a bar is the same picture wherever it lies.
"""

import numpy as np
from PySide6.QtGui import QPainter

from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box, Places
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.atlas import Atlas, DevicePixels, Floats, fill_rects, on_device
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
        """Paint bars that have words.

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
        shown = places.right > places.left
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
            # A stamp that is made may move the others, so all are made before the first is placed.
            bodies, words = self._bodies(shown), self._words.fragments(shown)
            self._atlas.draw(painter, bodies)
            self._progress(painter, shown)
            self._words.plates(painter, shown)
            self._atlas.draw(painter, words)

    def _bodies(self, shown: ShownBars) -> Floats:
        """Return the fragments of all bodies: small ones whole, others left part and right end."""
        places, device = shown.places, shown.device
        x, y = device.x(places.x), device.y(places.y)
        w, h = device.x(places.x + places.w) - x, device.y(places.y + places.h) - y
        x, w = _cut(places, x, w, device)
        small = w <= _SMALL * device.ratio
        tile, cap = round(_TILE * device.ratio), round(_CAP * device.ratio)
        stamps = self._stamps.bodies(self._stamps.body_keys(shown.states, np.where(small, w, tile), h))
        whole = self._atlas.fragments(stamps[small], x[small], y[small])
        large = ~small
        stamps, x, y, w = stamps[large], x[large], y[large], w[large]
        ends = self._atlas.fragments(stamps, x + w - cap, y, tile - cap, np.full(len(x), cap))
        return np.concatenate([whole, *self._left_parts(stamps, x, y, w - cap, device), ends])

    def _left_parts(self, stamps: Ints, x: Ints, y: Ints, w: Ints, device: DevicePixels) -> list[Floats]:
        """Return the left part of each body, and for long ones its middle again and again."""
        period = round(_PERIOD * device.ratio)
        first = round((_TILE - _CAP) * device.ratio)
        parts = [self._atlas.fragments(stamps, x, y, 0, np.minimum(w, first))]
        done = first
        while (longer := w > done).any():
            stamps, x, y, w = stamps[longer], x[longer], y[longer], w[longer]
            width = np.minimum(w - done, period)
            parts.append(self._atlas.fragments(stamps, x + done, y, first - period, width))
            done += period
        return parts

    def _progress(self, painter: QPainter, shown: ShownBars) -> None:
        """Paint how much is unloaded along the bottom edge of the bars."""
        shown = shown.rows(shown.said.unloaded >= 0)
        places, device = shown.places, shown.device
        spine = np.minimum(SPINE, places.w // 3)
        right = places.x + np.clip(places.w * shown.said.unloaded // 1000, spine, places.w - 2)
        high = np.where(places.h >= TALL, _PROGRESS + 2, _PROGRESS)
        bottom = places.y + places.h - 1
        edges = device.x(places.x + spine), device.y(bottom - high), device.x(right), device.y(bottom)
        fill_rects(painter, *edges, self._theme.colours.unload_fill)


def _cut(places: Places, x: Ints, w: Ints, device: DevicePixels) -> tuple[Ints, Ints]:
    """Return bars without most of what lies outside the view, cut by whole periods."""
    period = round(_PERIOD * device.ratio)
    before = np.maximum(places.left - places.x - _PERIOD, 0) // _PERIOD * period
    behind = np.maximum(places.x + places.w - places.right - _PERIOD, 0) // _PERIOD * period
    return x + before, w - before - behind
