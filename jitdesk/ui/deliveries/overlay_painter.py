"""What lies over the bars: focus and hover, the link to the line, and a delivery that is being dragged."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from math import ceil
from weakref import ref

import numpy as np
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from jitdesk.domain.language import say
from jitdesk.domain.wording import time_text
from jitdesk.scene.bars.drag import Held, HeldBar
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.canvas.device_pixels import DevicePixels, on_device
from jitdesk.ui.deliveries.bar_stamps import BarStamps
from jitdesk.ui.deliveries.bars_painter import BarsPainter
from jitdesk.ui.deliveries.strokes import (
    dashes,
    draw_text,
    faded,
    framed,
    pen,
    rect_of,
    text_width,
)
from jitdesk.ui.deliveries.wide_stamps import Slicing, cut_to_view, draw_wide
from jitdesk.ui.theme import Theme

RING = 4
_FRAME = Slicing(tile=256, cap=12, period=200, small=40)
_LINK_DASH = (2, 3)
_GHOST_DASH = (5.0, 3.0)
# As far as the dragged bar's ring and shadow reach beyond it.
_AROUND = 10
# Held bars that are kept as pictures; the oldest goes first.
_MOST_KEPT = 160
_WAS_HERE = 120  # as far as words beside a ghost or a held bar may reach
_BESIDE = 8


Spans = Sequence[tuple[int, int]]


class OverlayPainter:
    """Paints marks of attention; x and y as in `BarScene`."""

    def __init__(self, theme: Theme, bars: BarsPainter, stamps: BarStamps) -> None:
        self._theme = theme
        self._bars, self._stamps, self._atlas = bars, stamps, stamps.atlas
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        # A drag shows the same one at every step.
        self._ghost = lru_cache(maxsize=4)(self._ghost_picture)

    def ring(self, painter: QPainter, box: Box, view: int, *, focused: bool) -> None:
        """Paint the selection: 2 px accent, 2 px off; the surface shows between when it has the keys."""
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            reach = sum(self._stamps.ring_widths(focused=focused))
            self._around(painter, self._stamps.rings, int(focused), box, reach, view, device)

    def outline(self, painter: QPainter, box: Box, view: int, state: BarState) -> None:
        """Paint the hover outline in the ink of a bar's state."""
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            self._around(painter, self._stamps.outlines, state, box, round(device.ratio), view, device)

    def _around(
        self,
        painter: QPainter,
        stamps: Callable[[Ints], Ints],
        style: int,
        box: Box,
        reach: int,
        view: int,
        device: DevicePixels,
    ) -> None:
        """Paint a stamp around a box as far as it is near the view; it reaches so many device pixels off."""
        x, w = cut_to_view(np.array([box.x]), np.array([box.w]), view, _FRAME)
        left, right, top = device.x(x) - reach, device.x(x + w) + reach, device.y(np.array([box.y])) - reach
        keys = self._stamps.body_keys(np.array([style]), device.y(np.array([box.bottom])) + reach - top)
        slicing = _FRAME.on_device(device.ratio)
        draw_wide(painter, self._atlas, lambda width: stamps(keys + width), left, top, right - left, slicing)

    def link(self, painter: QPainter, box: Box, usable_x: int, covered: Spans, bottom: int) -> None:
        """Paint the dotted link from a bar's end to where its parts reach the line, behind what covers it.

        Parameters
        ----------
        painter : QPainter
            Where to.
        box : Box
            The bar.
        usable_x : int
            Where its parts reach the line.
        covered : sequence of (int, int)
            Tops and bottoms of bars and their labels at that x, from top to bottom.
        bottom : int
            Where the link ends.
        """
        top, accent = box.bottom + RING, self._theme.colours.accent
        if usable_x - box.right > 1:
            top = box.bottom - 4
            level = Box(box.right + RING, top, usable_x - box.right - RING, 2)
            dashes(painter, level, accent, _LINK_DASH, upright=False)
        for begin, end in (*covered, (bottom, bottom)):
            if begin > top:
                dashes(painter, Box(usable_x - 1, top, 2, begin - top), accent, _LINK_DASH)
            top = max(top, end)

    def target_row(self, painter: QPainter, row: Box) -> None:
        """Tint the row that the delivery would be dropped in."""
        painter.fillRect(rect_of(row), faded(self._theme.colours.accent, 0.08))

    def ghost(self, painter: QPainter, box: Box, start: int | None, scene: BarScene) -> None:
        """Paint where a delivery was: dashed, with its time; None is one of many, without words."""
        text = time_text(start, scene.outlook.plan.zone) if start is not None else ""
        ratio = painter.device().devicePixelRatioF()
        draw_aligned(painter, QPointF(box.x, box.y), self._ghost(box.w, box.h, text, ratio))

    def _ghost_picture(self, w: int, h: int, text: str, ratio: float) -> QPixmap:
        colours, plain, font = self._theme.colours, self._theme.font(12), self._theme.font(12, 500)
        was_here = say("was here")
        beside, width = text_width(was_here, plain) + 2 * _BESIDE, text_width(text, font)
        picture = _blank(QSize(w + ceil(beside), h), ratio)
        painter = QPainter(picture)
        framed(painter, Box(0, 0, w, h), colours.border_strong, colours.surface, _GHOST_DASH, 1.5)
        if text and w >= width + 6 and h >= 16:
            draw_text(painter, (w - width) / 2, h / 2, text, font, colours.text2)
        if text and h >= 12:
            # Lines of the time pause behind words beside a bar.
            plate = Box(w + _BESIDE - 2, 1, ceil(beside) - 2 * _BESIDE + 4, h - 2)
            painter.fillRect(rect_of(plate), colours.surface)
            draw_text(painter, w + _BESIDE, h / 2, was_here, plain, colours.text2)
        painter.end()
        return picture

    def rubber_band(self, painter: QPainter, box: Box) -> None:
        """Paint what is drawn around bars to select them."""
        accent = self._theme.colours.accent
        painter.setPen(pen(accent, 1))
        painter.setBrush(faded(accent, 0.1))
        painter.drawRect(rect_of(box).adjusted(0.5, 0.5, -0.5, -0.5))

    def crosshair(self, painter: QPainter, box: Box, bottom: int) -> None:
        """Paint the dotted lines up to the axis and down to the coverage rows."""
        accent, below = self._theme.colours.accent, box.bottom + RING
        dashes(painter, Box(box.x - 1, 0, 2, box.y - RING), accent, _LINK_DASH)
        dashes(painter, Box(box.right - 1, below, 2, bottom - below), accent, _LINK_DASH)

    def held(self, painter: QPainter, scene: BarScene, bar: int | None, box: Box, scale: TimeScale) -> None:
        """Paint the dragged bar itself with its ring and shadow."""
        # A bar that sticks out of the view keeps its words to what is in view.
        whole = box.x >= 0 and box.right <= scale.width
        at = Box(0, 0, box.w, box.h) if whole else Box(box.x, 0, box.w, box.h)
        ratio = painter.device().devicePixelRatioF()
        key = (ref(scene), bar, at.x, box.w, box.h, ratio)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            width = box.w if whole else scale.width
            self._kept[key] = self._held_picture(scene, bar, at, replace(scale, width=width), ratio)
        left = np.array([(box.x if whole else 0) - _AROUND])
        with on_device(painter) as device:
            top = device.y(np.array([box.y - _AROUND]))
            painter.drawPixmap(int(device.x(left)[0]), int(top[0]), self._kept[key])

    def _held_picture(
        self, scene: BarScene, bar: int | None, box: Box, scale: TimeScale, ratio: float
    ) -> QPixmap:
        """Return the dragged bar as a picture in device pixels: it looks the same from step to step."""
        picture = QPixmap(QSize(scale.width + MOST_GAP + _AROUND, box.h + 2 * _AROUND) * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(ratio, ratio)
        painter.translate(_AROUND, _AROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._held(painter, scene, bar, box, scale)
        painter.end()
        return picture

    def _held(self, painter: QPainter, scene: BarScene, bar: int | None, box: Box, scale: TimeScale) -> None:
        for spread in (6, 4, 2):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(self._theme.colours.shadow, 0.07))
            painter.drawRoundedRect(rect_of(box.grown(spread)).translated(0, 2), 6, 6)
        if bar is not None:
            self._bars.bar(painter, scene, bar, box, scale)
        else:
            painter.setBrush(self._theme.colours.plan_fill)
            painter.setPen(pen(self._theme.colours.plan, 1.3, _GHOST_DASH))
            painter.drawRoundedRect(rect_of(box).adjusted(1, 1, -1, -1), 4, 4)
        self.ring(painter, box, scale.width, focused=True)


def _blank(size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def reach_of(box: Box) -> QRect:
    """Return as far as a held bar's ring, shadow and label may reach."""
    around = box.grown(_AROUND)
    return QRect(around.x, around.y, around.w + MOST_GAP, around.h)


def held_box(scene: BarScene, held: HeldBar, scale: TimeScale) -> Box:
    """Return where a held delivery is painted: across the whole height of its row's bars."""
    slot = held.slot
    row, x = scene.row_of(held.delivery, slot.door), scale.x(slot.start)
    top, height = int(scene.rows.bar_tops[row]), int(scene.rows.bar_heights[row])
    return Box(x, top, max(scale.x(slot.end) - x, 5), height)


def held_reach(scene: BarScene, held: HeldBar, scale: TimeScale) -> Box:
    """Return where a held delivery is painted, with its label."""
    box = held_box(scene, held, scale)
    return Box(box.x, box.y, box.w + _WAS_HERE, box.h)


def ghost_reach(scene: BarScene, held: Held, scale: TimeScale) -> Box | None:
    """Return where the first of the held deliveries was, with the words beside it; None if it was nowhere."""
    first = held.bars[0]
    bar = scene.bar_of(first.delivery)
    if bar is None or first.was is None:
        return None
    box = scene.box(bar, scale)
    return Box(box.x, box.y, box.w + _WAS_HERE, box.h)


def is_ghost_clear(scene: BarScene, held: Held, scale: TimeScale) -> bool:
    """Tell whether no held bar lies, with its label, over what is said of where the first was."""
    ghost = ghost_reach(scene, held, scale)
    places = (held_reach(scene, each, scale).grown(RING) for each in held.bars)
    return ghost is not None and not any(place.touches(ghost) for place in places)
