"""What bars say, in their boxes and beside them: words, icons, tags, and the plates behind."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter

from jitdesk.scene.bars.labels import AIR, OUTSIDE_GAP, Labels
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.level import TAG_WIDTHS, Level
from jitdesk.scene.bars.said import Said
from jitdesk.scene.bars.scene import BarScene, Places
from jitdesk.scene.bars.state import BarState
from jitdesk.ui.canvas.device_pixels import DevicePixels, fill_rects
from jitdesk.ui.deliveries.atlas import Floats
from jitdesk.ui.deliveries.bar_stamps import SPINE, TAG_HEIGHT, TEXT_AIR, BarStamps
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.theme import Theme

# A bar as high as this leaves room for the progress below its second line.
TALL = 36
# Of the first and second line: for one line, for two in a tall bar, for two in others.
_MIDDLE_SHARES = np.array([[0.5, 0.28, 0.285], [0.5, 0.63, 0.715]])
_LEAST_ICON_ROOM, _LEAST_TWO_LINES = 6, 20

Bools = NDArray[np.bool_]
# Stamps, where their left upper corners go in logical pixels, and how many device pixels above that.
Marks = tuple[Ints, Ints | Floats, Ints | Floats, Ints]


@dataclass(frozen=True, eq=False)
class ShownBars:
    """Bars that are being painted, as columns of one length.

    Attributes
    ----------
    places : Places
        Their boxes.
    states : ndarray of int64
        A `BarState` each.
    said : Said
        What they would like to say.
    labels : Labels
        What of it fits.
    levels, level : tuple of Level, ndarray of int64
        The levels of detail, and which of them each bar has.
    device : DevicePixels
        Where logical pixels lie.
    """

    places: Places
    states: Ints
    said: Said
    labels: Labels
    levels: tuple[Level, ...]
    level: Ints
    device: DevicePixels

    @classmethod
    def of(cls, scene: BarScene, places: Places, device: DevicePixels) -> "ShownBars":
        """Return all that painting has to know of bars."""
        said, labels = scene.labels(places)
        states = scene.bars.state[places.bar].astype(np.int64)
        return cls(places, states, said, labels, *scene.levels(places.bar), device)

    def of_level(self, attribute: str) -> NDArray[np.float64]:
        """Return a length of each bar's level."""
        lengths = np.array([getattr(level, attribute) for level in self.levels], np.float64)
        return np.asarray(lengths[self.level])


class BarWords:
    """Places what bars say; the stamps are made, not yet painted."""

    def __init__(self, theme: Theme, stamps: BarStamps) -> None:
        self._theme, self._texts, self._atlas, self._stamps = theme, stamps.texts, stamps.atlas, stamps
        self._tag_widths = np.array([theme.px(width) for width in TAG_WIDTHS])
        of_state = looks(theme.colours)
        self._looks = [of_state[state] for state in BarState]
        self._spines = np.array([SPINE if look.spine else 0 for look in self._looks])
        self._quiet = np.array([look.text == theme.colours.done_text for look in self._looks])
        self._hatched = np.array([look.hatched for look in self._looks])
        self._grounds = theme.colours.past, theme.colours.surface
        self._styles = lru_cache(maxsize=64)(self._styles_of)

    def _styles_of(self, level: Level) -> Ints:
        """Return styles by state, place (inside, outside) and line (name, part)."""
        colours, style = self._theme.colours, self._stamps.style
        made = []
        for look, quiet in zip(self._looks, self._quiet.tolist(), strict=True):
            name = style(level.name_px, 600, look.text, struck=look.struck)
            outside = style(level.name_px, 600, colours.text2 if quiet else colours.text)
            part, beside = style(level.part_px, 400, look.second), style(level.part_px, 400, colours.text2)
            made.append(((name, part), (outside, beside)))
        return np.array(made, np.int64)

    def draw(self, painter: QPainter, shown: ShownBars) -> None:
        """Paint all words, icons and tags."""
        parts = [part for part in (*self._lines(shown), self._icons(shown), self._tags(shown)) if part]
        if parts:
            stamps, x, y, above = (np.concatenate(column) for column in zip(*parts, strict=True))
            device = shown.device
            self._atlas.draw(painter, stamps, device.x(x), device.y(y) - above)

    def _lines(self, shown: ShownBars) -> Iterator[Marks | None]:
        """Yield names, what stands beside them, and second lines."""
        places, labels = shown.places, shown.labels
        inside = labels.outside == 0
        styles = np.stack([self._styles(level) for level in shown.levels])
        name, part = styles[shown.level, shown.states, (~inside).astype(np.int64)].T
        x = np.where(inside, places.left + shown.of_level("pad"), places.x + places.w + OUTSIDE_GAP)
        two_lines = (labels.second > 0) | (labels.icon_line == 2)
        first, second = self._middles(places.h, two_lines, shown.said.unloaded >= 0)
        yield self._line(places, labels.name, name, x, first)
        yield self._line(places, labels.second, part, x, second)
        if labels.beside.any():
            x = x + self._width(shown, labels.name, 600) + np.where(labels.second > 0, 8, 6)
            yield self._line(places, labels.beside, part, x, first)

    def _width(self, shown: ShownBars, texts: NDArray[np.int32], weight: int) -> Ints:
        """Return the widths of names (600) or parts (400) at the bars' levels."""
        widths = np.zeros(len(texts), np.int64)
        for number, level in enumerate(shown.levels):
            at, px = shown.level == number, level.name_px if weight == 600 else level.part_px
            widths[at] = self._texts.widths(texts[at], px, weight)
        return widths

    def _line(
        self,
        places: Places,
        texts: NDArray[np.int32],
        styles: Ints,
        x: Ints | Floats,
        middle: Floats,
    ) -> Marks | None:
        at = texts.nonzero()[0]
        if not len(at):
            return None
        styles = styles[at]
        stamps = self._stamps.words(self._stamps.word_keys(texts[at], styles))
        baseline = places.y[at] + np.rint(middle[at] + self._stamps.drop(styles))
        return stamps, x[at] - TEXT_AIR, baseline, self._stamps.rise(styles)

    def _icons(self, shown: ShownBars) -> Marks | None:
        """Return the icons: right on their line, or in the middle of what is in view."""
        places, labels = shown.places, shown.labels
        alone = labels.icon_line == 0
        spine = np.where(places.left == places.x, self._spines[shown.states], 0)
        room = places.right - places.left - spine - 2
        fits = np.minimum(np.minimum(labels.icon_px + 2, room), places.h - 2)
        edge = np.where(alone, np.where(room >= _LEAST_ICON_ROOM, fits, 0), labels.icon_px)
        at = np.flatnonzero((labels.icon > 0) & (edge > 0))
        if not len(at):
            return None
        tag = np.where((labels.tag > 0) & (labels.icon_line == 2), self._tag_widths[labels.tag] + 2, 0)
        x = np.where(alone, (places.left + spine + places.right - edge) / 2, places.right - AIR - tag - edge)
        tall = (shown.of_level("lines") == 2) & (places.h > self._theme.px(_LEAST_TWO_LINES))
        first, second = self._middles(places.h, (labels.second > 0) | tall, shown.said.unloaded >= 0)
        middle = np.where(alone, places.h / 2, np.where(labels.icon_line == 1, first, second))
        y = places.y + middle - edge / 2
        stamps = self._stamps.icons(self._stamps.icon_keys(labels.icon[at], shown.states[at], edge[at]))
        return stamps, x[at], y[at], np.zeros(len(at), np.int64)

    def _tags(self, shown: ShownBars) -> Marks | None:
        at = shown.labels.tag.nonzero()[0]
        if not len(at):
            return None
        places, tag = shown.places.rows(at), shown.labels.tag[at].astype(np.int64)
        _, middle = self._middles(places.h, np.ones(len(tag), np.bool_), shown.said.unloaded[at] >= 0)
        x, y = (
            places.right - AIR - self._tag_widths[tag],
            places.y + np.rint(middle - self._theme.px(TAG_HEIGHT) / 2),
        )
        keys = self._stamps.tag_keys(tag, self._quiet[shown.states[at]])
        return self._stamps.tags(keys), x, y, np.zeros(len(at), np.int64)

    def _middles(self, h: Ints, two_lines: Bools, unloading: Bools) -> tuple[Floats, Floats]:
        """Return the heights of the two lines' middles; progress moves them up where it has no room."""
        tall = h >= self._theme.px(TALL)
        first, second = _MIDDLE_SHARES[:, np.where(two_lines, np.where(tall, 1, 2), 0)]
        up = unloading & ~tall
        return np.multiply(h, first) - up, np.multiply(h, second) - 2 * up

    def plates(self, painter: QPainter, shown: ShownBars) -> None:
        """Clear the ground behind labels that stand beside their bar, and the hatch behind others."""
        places, labels = shown.places, shown.labels
        outside, quiet = labels.outside > 0, self._quiet[shown.states]
        left = places.x + places.w + OUTSIDE_GAP - 2
        right = left + labels.outside - OUTSIDE_GAP
        _plate(painter, shown, outside & quiet, left, right, 1, self._grounds[0])
        _plate(painter, shown, outside & ~quiet, left, right, 1, self._grounds[1])
        hatched = self._hatched[shown.states] & ~outside & (labels.name > 0)
        if hatched.any():
            left = places.left + shown.of_level("pad").astype(np.int64) - 2
            right = left + self._label_width(shown) + 4
            _plate(painter, shown, hatched, left, right, 2, self._looks[BarState.HOLD].fill)

    def _label_width(self, shown: ShownBars) -> Ints:
        labels = shown.labels
        beside = np.where(labels.beside > 0, self._width(shown, labels.beside, 400) + 8, 0)
        first = self._width(shown, labels.name, 600) + beside
        return np.maximum(first, self._width(shown, labels.second, 400))


def _plate(
    painter: QPainter, shown: ShownBars, which: Bools, left: Ints, right: Ints, margin: int, colour: QColor
) -> None:
    at = which.nonzero()[0]
    if len(at):
        y, h, device = shown.places.y[at], shown.places.h[at], shown.device
        edges = device.x(left[at]), device.y(y + margin), device.x(right[at]), device.y(y + h - margin)
        fill_rects(painter, *edges, colour)
