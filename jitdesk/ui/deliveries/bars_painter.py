"""The bars, in rows that are high enough for words: all that are shown with a few calls.

Everything is worked out in device pixels, so that a bar is the same picture wherever it lies.
"""

from collections.abc import Callable
from weakref import ref

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box, Places
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.canvas.device_pixels import fill_rects, in_clip, on_device
from jitdesk.ui.deliveries.bar_stamps import RADIUS, SPINE, BarStamps
from jitdesk.ui.deliveries.bar_words import TALL, BarWords, ShownBars
from jitdesk.ui.deliveries.wide_stamps import Slicing, cut_to_view, draw_wide
from jitdesk.ui.theme import Theme

_PROGRESS, _LOW = 3, 20
# Dashes and hatches come again after so many pixels.
_BODY = Slicing(tile=640, cap=RADIUS + 1, period=504, small=2 * SPINE + RADIUS + 1)


class BarsPainter:
    """Paints bars; x and y as in `BarScene`."""

    def __init__(self, theme: Theme, stamps: BarStamps) -> None:
        self._theme, self._stamps, self._atlas = theme, stamps, stamps.atlas
        self._words = BarWords(theme, stamps)
        # The bar that was painted alone last; only its place changes while it is dragged.
        self._single = QPixmap()
        self._single_of: Callable[[], BarScene | None] = lambda: None
        self._single_looks: tuple[float, ...] = ()

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
        shown = (places.right > places.left) & in_clip(painter, places.left, places.right + places.gap)
        if shown.any():
            self._paint(painter, scene, places.rows(shown))

    def bar(self, painter: QPainter, scene: BarScene, bar: int, box: Box, scale: TimeScale) -> None:
        """Paint one bar at a box, with all the room that it needs beside it: the one that is dragged."""
        left, right = max(box.x, 0), min(box.right, scale.width)
        if right <= left:
            return
        looks = (bar, box.w, box.h, left - box.x, right - box.x, painter.device().devicePixelRatioF())
        if self._single_of() is not scene or looks != self._single_looks:
            self._single = self._picture(scene, *looks)
            self._single_of, self._single_looks = ref(scene), looks
        draw_aligned(painter, QPointF(left, box.y), self._single)

    def _picture(
        self, scene: BarScene, bar: int, w: int, h: int, left: int, right: int, ratio: float
    ) -> QPixmap:
        """Return the picture of a bar of which [left, right) is in view."""
        picture = QPixmap(QSize(right - left + MOST_GAP, h) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        cells = (bar, -left, 0, w, h, MOST_GAP, 0, right - left)
        self._paint(painter, scene, Places(*(np.array([cell]) for cell in cells)))
        painter.end()
        return picture

    def _paint(self, painter: QPainter, scene: BarScene, places: Places) -> None:
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            shown = ShownBars.of(scene, places, device)
            self._bodies(painter, shown)
            self._progress(painter, shown)
            self._words.plates(painter, shown)
            self._words.draw(painter, shown)

    def _bodies(self, painter: QPainter, shown: ShownBars) -> None:
        places, device = shown.places, shown.device
        x, w = cut_to_view(places.x, places.w, int(places.right.max()), _BODY)
        left, right, top = device.x(x), device.x(x + w), device.y(places.y)
        keys = self._stamps.body_keys(shown.states, device.y(places.y + places.h) - top)
        stamps, slicing = self._stamps.bodies, _BODY.on_device(device.ratio)
        draw_wide(painter, self._atlas, lambda width: stamps(keys + width), left, top, right - left, slicing)

    def _progress(self, painter: QPainter, shown: ShownBars) -> None:
        """Paint how much is unloaded along the bottom edge of the bars."""
        at = (shown.said.unloaded >= 0).nonzero()[0]
        if not len(at):
            return
        places, device = shown.places.rows(at), shown.device
        spine = np.minimum(SPINE, places.w // 3)
        right = places.x + np.clip(places.w * shown.said.unloaded[at] // 1000, spine, places.w - 2)
        # In a bar for one line of text it lies on the outline: there is no room above that.
        low, tall = places.h < self._theme.px(_LOW), places.h >= self._theme.px(TALL)
        high = np.select([low, tall], [_PROGRESS - 1, _PROGRESS + 2], _PROGRESS)
        bottom = places.y + places.h - ~low
        edges = device.x(places.x + spine), device.y(bottom - high), device.x(right), device.y(bottom)
        fill_rects(painter, *edges, self._theme.colours.unload_fill)
