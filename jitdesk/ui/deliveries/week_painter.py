"""The week: slim marks by the thousand, and words in the lane above where something is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from weakref import ref

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from jitdesk.domain.values import UNKNOWN
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.said import ICON_NAMES
from jitdesk.scene.bars.scene import BarScene, Box, Places
from jitdesk.scene.bars.state import ICONS, BarState
from jitdesk.scene.bars.week import WORD_PX, WORD_WEIGHT, WeekMarks, week_marks
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.device_pixels import DevicePixels, fill_rects, on_device
from jitdesk.ui.deliveries.bar_stamps import HALO, TEXT_AIR, BarStamps
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.wide_stamps import Slicing, cut_to_view, draw_wide
from jitdesk.ui.theme import Theme

_LANE = 14
_LEAST_COUNTED, _LEAST_COUNTED_HEIGHT = 26, 12
_LEAST_TICK, _TICK = 3, 2
# As far as words reach beyond their mark.
_WORD_REACH = 200
_MARK = Slicing(tile=256, cap=8, period=200, small=40)
# Dashes come again after whole pixels of the screen at every usual ratio.
_DASHED = Slicing(tile=256, cap=4, period=192, small=40)
_STATE_ICONS = np.array([ICON_NAMES.index(ICONS[state]) for state in BarState])
_CLASH_ICON = ICON_NAMES.index("clash")


class WeekPainter:
    """Paints marks; x and y as in `BarScene`."""

    def __init__(self, theme: Theme, stamps: BarStamps) -> None:
        self._theme, self._stamps, self._atlas = theme, stamps, stamps.atlas
        of_state = looks(theme.colours)
        self._looks = [of_state[state] for state in BarState]
        self._style = stamps.style(WORD_PX, WORD_WEIGHT, theme.colours.text)
        # The last marks, and what they were made for.
        self._marks: WeekMarks | None = None
        self._marks_for: Callable[[], BarScene | None] = lambda: None
        self._unpanned: TimeScale | None = None
        self._rows = range(0)

    def paint(
        self, painter: QPainter, scene: BarScene, area: Box, scale: TimeScale, without: Sequence[int] = ()
    ) -> None:
        """Paint the marks of an area, exceptions last and with their words."""
        rows = scene.rows.between(area.y, area.bottom)
        marks = self._marks_of(scene, scale, rows)
        start, end = scale.t(area.x - _LANE), scale.t(area.right + _LANE) + 1
        shown = scene.visible(Box(area.x - _WORD_REACH, area.y, area.w + 2 * _WORD_REACH, area.h), scale)
        loud = shown[scene.standing_out[shown]]
        for bar in without:
            loud = loud[loud != bar]
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            self._quiet(painter, marks, marks.spans.visible(rows, start, end), scale, device)
            if len(loud):
                self._exceptions(painter, scene, scene.places(loud, scale), scale, device)
                self._words(painter, scene, marks, loud, scale, device)

    def _marks_of(self, scene: BarScene, scale: TimeScale, rows: range) -> WeekMarks:
        """Return the marks of these rows and those around, for as long as zoom and plan stay."""
        unpanned = replace(scale, scrolled=0, width=0)
        if self._marks_for() is not scene or self._unpanned != unpanned or not _within(rows, self._rows):
            around = len(rows)
            self._rows = range(max(rows.start - around, 0), rows.stop + around)
            self._marks_for, self._unpanned = ref(scene), unpanned
            self._marks = week_marks(scene, unpanned, self._rows)
        assert self._marks is not None
        return self._marks

    def _quiet(
        self, painter: QPainter, marks: WeekMarks, places: Ints, scale: TimeScale, device: DevicePixels
    ) -> None:
        """Paint all marks of one state at once."""
        x, y, w, h = marks.box[places].T
        x, states = x - scale.scrolled, marks.state[places]
        line = max(round(device.ratio), 1)
        left, top, right, bottom = device.x(x), device.y(y), device.x(x + w), device.y(y + h)
        for state in np.unique(states).tolist():
            look, at = self._looks[state], (states == state).nonzero()[0]
            edges = left[at], top[at], right[at], bottom[at]
            if look.dash:
                self._dashed(painter, state, edges, device)
            else:
                fill_rects(painter, *edges, look.ink)
                inner = edges[0] + line, edges[1] + line, edges[2] - line, edges[3] - line
                fill_rects(painter, *inner, look.fill)
        counted = (marks.count[places] > 1) & (w >= _LEAST_COUNTED) & (h >= _LEAST_COUNTED_HEIGHT)
        at = counted.nonzero()[0]
        said = [f"×{count}" for count in marks.count[places[at]].tolist()]
        self._text(painter, said, x[at] + 4, (y + h / 2)[at], device)

    def _dashed(
        self, painter: QPainter, state: int, edges: tuple[Ints, Ints, Ints, Ints], device: DevicePixels
    ) -> None:
        """Paint marks of a dashed state: as stamps, for a pen begins its dashes at the edge of the clip."""
        left, top, right, bottom = edges
        keys = self._stamps.body_keys(np.full(len(left), state), bottom - top)
        stamps, slicing = self._stamps.dashed, _DASHED.on_device(device.ratio)
        draw_wide(painter, self._atlas, lambda width: stamps(keys + width), left, top, right - left, slicing)

    def _text(
        self, painter: QPainter, said: list[str], x: Ints, middle: NDArray[np.float64], device: DevicePixels
    ) -> None:
        if said:
            number = self._stamps.texts.number
            styles = np.full(len(said), self._style)
            texts = np.array([number(text) for text in said], np.int32)
            stamps = self._stamps.words(self._stamps.word_keys(texts, styles))
            top = device.y(np.rint(middle + self._stamps.drop(styles))) - self._stamps.rise(styles)
            self._atlas.draw(painter, stamps, device.x(x - TEXT_AIR), top)

    def _exceptions(
        self, painter: QPainter, scene: BarScene, places: Places, scale: TimeScale, device: DevicePixels
    ) -> None:
        """Paint marks that stand out, with their icons and halos."""
        states = scene.bars.state[places.bar].astype(np.int64)
        # A clash is shown where nothing worse is wrong, in the ink of what is late.
        clash = scene.clashing[places.bar] & (states <= BarState.CONFIRMED)
        inks = np.where(clash, BarState.LATE, states)
        self._ticks(painter, scene, places, inks, scale, device)
        slicing = _MARK.on_device(device.ratio)
        x, w = cut_to_view(places.x, places.w, scale.width, _MARK)
        halo = round(HALO * device.ratio)
        left, right, top = device.x(x) - halo, device.x(x + w) + halo, device.y(places.y) - halo
        keys = self._stamps.mark_keys(states, inks, device.y(places.y + places.h) + halo - top)
        marks = self._stamps.marks
        draw_wide(painter, self._atlas, lambda width: marks(keys + width), left, top, right - left, slicing)
        icons = np.where(clash, _CLASH_ICON, _STATE_ICONS[states])
        levels, of_bar = scene.levels(places.bar)
        edges = np.minimum(np.array([level.icon_px for level in levels])[of_bar], places.h - 1)
        # Whole pixels: a half would round to one side or the other with every pan.
        x, y = places.x + np.rint((places.w - edges) / 2), places.y + np.rint((places.h - edges) / 2)
        at = (icons > 0).nonzero()[0]
        stamps = self._stamps.icons(self._stamps.icon_keys(icons[at], inks[at], edges[at]))
        self._atlas.draw(painter, stamps, device.x(x[at]), device.y(y[at]))

    def _ticks(
        self,
        painter: QPainter,
        scene: BarScene,
        places: Places,
        inks: Ints,
        scale: TimeScale,
        device: DevicePixels,
    ) -> None:
        """Paint when each truck was promised, and the line from there to its mark."""
        promised = scene.bars.promised[places.bar]
        x = scale.xs(promised)
        ticked = (promised != UNKNOWN) & (places.x - x >= _LEAST_TICK)
        middle, bottom = places.y + places.h // 2, places.y + places.h
        for state in np.unique(inks[ticked]).tolist():
            at, ink = (ticked & (inks == state)).nonzero()[0], self._looks[state].ink
            tick = device.x(x[at]), device.y(places.y[at]), device.x(x[at] + _TICK), device.y(bottom[at])
            line = tick[0], device.y(middle[at]), device.x(places.x[at]), device.y(middle[at] + 1)
            fill_rects(painter, *tick, ink)
            fill_rects(painter, *line, ink)

    def _words(
        self,
        painter: QPainter,
        scene: BarScene,
        marks: WeekMarks,
        loud: Ints,
        scale: TimeScale,
        device: DevicePixels,
    ) -> None:
        words = [(bar, marks.words[bar]) for bar in loud.tolist() if bar in marks.words]
        if not words:
            return
        x = np.array([scene.box(bar, scale).x + word.offset for bar, word in words])
        w = np.array([word.width for _, word in words])
        top = scene.rows.tops[scene.bars.row[np.array([bar for bar, _ in words])]] + 1
        plate = device.x(x - 1), device.y(top), device.x(x - 1 + w), device.y(top + _LANE - 1)
        fill_rects(painter, *plate, self._theme.colours.surface)
        self._text(painter, [word.text for _, word in words], x + 1, top + _LANE / 2, device)


def _within(rows: range, others: range) -> bool:
    return others.start <= rows.start and rows.stop <= others.stop
