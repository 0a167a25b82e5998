"""What bars are put together from: bodies, words, icons and tags, each painted once."""

from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from jitdesk.scene.bars.labels import TAG_PX, TAGS
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.level import TAG_WIDTHS
from jitdesk.scene.bars.said import ICON_NAMES
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.bars.texts import Texts
from jitdesk.ui.deliveries.atlas import Atlas, Floats
from jitdesk.ui.deliveries.looks import BarLook, looks
from jitdesk.ui.deliveries.strokes import draw_text, faded, hatch, pen
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

SPINE, RADIUS, TAG_HEIGHT = 5, 4, 12
_SIZE, _STYLE = 4096, 256  # the places of a size, and of a style, in a key
_EDGE_STEPS = 4
# Before and behind a text, for letters that lean out of it.
TEXT_AIR = 2
# Around a mark that stands out.
HALO = 2


class BarStamps:
    """The stamps of bars in a theme.

    Parameters
    ----------
    theme : Theme
        Colours and type.
    texts : Texts
        What the words' numbers say.
    atlas : Atlas
        Keeps what has been painted.

    Attributes
    ----------
    bodies, dashed, marks, words, icons, tags, rings, outlines : callable
        From keys (`mark_keys`, `word_keys`, `icon_keys`, `tag_keys`, else `body_keys`, for rings of
        whether the band has the keys) to stamps.
    """

    def __init__(self, theme: Theme, texts: Texts, atlas: Atlas) -> None:
        self._theme, self.texts, self.atlas = theme, texts, atlas
        of_state = looks(theme.colours)
        self._looks = [of_state[state] for state in BarState]
        self._styles: list[tuple[QFont, QFontMetricsF, QColor]] = []
        self._heights: Floats = np.zeros((0, 2))  # of capitals and ascents, by style
        self._style_numbers: dict[tuple[float, int, int, bool], int] = {}
        self.bodies = atlas.kind(self._body_size, self._paint_body)
        self.dashed = atlas.kind(self._body_size, self._paint_dashed)
        self.marks = atlas.kind(self._body_size, self._paint_mark)
        self.rings = atlas.kind(self._body_size, self._paint_ring)
        self.outlines = atlas.kind(self._body_size, self._paint_outline)
        self.words = atlas.kind(self._word_size, self._paint_word)
        self.icons = atlas.kind(self._icon_size, self._paint_icon)
        self.tags = atlas.kind(self._tag_size, self._paint_tag)

    # Bodies

    @staticmethod
    def body_keys(states: Ints, h: Ints) -> Ints:
        """Return the keys of bodies that are 0 wide; height, and width to be added, in device pixels."""
        return (states * _SIZE + h) * _SIZE

    def _body_size(self, key: int) -> tuple[int, int]:
        return key % _SIZE, key // _SIZE % _SIZE

    def _paint_body(self, painter: QPainter, key: int) -> None:
        w, h = self._body_size(key)
        rect = QRectF(0, 0, w / self.atlas.ratio, h / self.atlas.ratio)
        _paint_body(painter, rect, self._looks[key // _SIZE // _SIZE])

    # Marks of the week

    def _paint_dashed(self, painter: QPainter, key: int) -> None:
        """Paint a quiet mark's fill and dashes: two hairlines' lengths each, on the screen's own pixels."""
        ratio, look = self.atlas.ratio, self._looks[key // _SIZE // _SIZE]
        w, h, line = *self._body_size(key), max(round(ratio), 1)
        painter.scale(1 / ratio, 1 / ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(look.fill)
        painter.setPen(pen(look.ink, line, (2.0 * line, 2.0 * line)))
        painter.drawRect(line // 2, line // 2, w - line, h - line)

    @staticmethod
    def mark_keys(states: Ints, inks: Ints, h: Ints) -> Ints:
        """Return the keys of marks in one state's fill and one's ink, 0 wide; sizes with their halo."""
        return BarStamps.body_keys(states * len(BarState) + inks, h)

    def _paint_mark(self, painter: QPainter, key: int) -> None:
        w, h = (size / self.atlas.ratio - 2 * HALO for size in self._body_size(key))
        state, ink = divmod(key // _SIZE // _SIZE, len(BarState))
        box = QRectF(HALO, HALO, w, h)
        painter.setPen(pen(self._theme.colours.surface, 2))
        painter.setBrush(self._looks[state].fill)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
        painter.setPen(pen(self._looks[ink].ink, 1.2))
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)

    # What lies around a bar; Qt's own curves would look otherwise with every clip

    def ring_widths(self, *, focused: bool) -> tuple[int, int]:
        """Return a ring's air and stroke in device pixels."""
        gap, width = (round(px * self.atlas.ratio) for px in (2 if focused else 1, 2))
        return gap, width

    def _paint_ring(self, painter: QPainter, key: int) -> None:
        """Paint the selection's ring around the bar in the stamp's middle: surface, then accent."""
        (w, h), ratio, colours = self._body_size(key), self.atlas.ratio, self._theme.colours
        gap, width = self.ring_widths(focused=bool(key // _SIZE // _SIZE))
        painter.scale(1 / ratio, 1 / ratio)
        for edge, thick, ink in ((width + gap / 2, gap, colours.surface), (width / 2, width, colours.accent)):
            radius = 4 * ratio + gap + width / 2 - edge
            painter.setPen(pen(ink, thick))
            painter.drawRoundedRect(QRectF(edge, edge, w - 2 * edge, h - 2 * edge), radius, radius)

    def _paint_outline(self, painter: QPainter, key: int) -> None:
        """Paint the outline of a hovered bar, half of it outside."""
        w, h = (size / self.atlas.ratio for size in self._body_size(key))
        painter.setPen(pen(self._looks[key // _SIZE // _SIZE].ink, 2))
        painter.drawRoundedRect(QRectF(1, 1, w - 2, h - 2), 4, 4)

    # Words

    def style(self, px: float, weight: int, colour: QColor, *, struck: bool = False) -> int:
        """Return the number of a style of type."""
        key = (px, weight, colour.rgba(), struck)
        number = self._style_numbers.setdefault(key, len(self._styles))
        if number == len(self._styles):
            font = self._theme.font(px, weight)
            font.setStrikeOut(struck)
            metrics = QFontMetricsF(font)
            self._styles.append((font, metrics, colour))
            self._heights = np.append(self._heights, [(metrics.capHeight(), metrics.ascent())], axis=0)
        return number

    def drop(self, styles: Ints) -> Floats:
        """Return how far below the middle of its capitals each style's baseline lies."""
        return np.asarray(self._heights[styles, 0] / 2)

    def rise(self, styles: Ints) -> Ints:
        """Return the device pixels from the tops of words' stamps to their baselines."""
        return np.asarray(np.ceil(self._heights[styles, 1] * self.atlas.ratio), np.int64)

    @staticmethod
    def word_keys(texts: NDArray[np.int32], styles: Ints) -> Ints:
        """Return the keys of words, by their numbers in `Texts`."""
        return texts.astype(np.int64) * _STYLE + styles

    def _word_size(self, key: int) -> tuple[int, int]:
        _, metrics, _ = self._styles[key % _STYLE]
        width = metrics.horizontalAdvance(self.texts[key // _STYLE]) + 2 * TEXT_AIR
        return ceil(width * self.atlas.ratio), self._rise(key) + ceil(metrics.descent() * self.atlas.ratio)

    def _rise(self, key: int) -> int:
        return int(self.rise(np.array([key % _STYLE]))[0])

    def _paint_word(self, painter: QPainter, key: int) -> None:
        font, _, colour = self._styles[key % _STYLE]
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(TEXT_AIR, self._rise(key) / self.atlas.ratio), self.texts[key // _STYLE])

    # Icons and tags

    @staticmethod
    def icon_keys(icons: NDArray[np.int32], states: Ints, edges: NDArray[np.float64]) -> Ints:
        """Return the keys of icons in their states' inks."""
        steps = np.floor(edges * _EDGE_STEPS).astype(np.int64)
        return (icons.astype(np.int64) * _STYLE + states) * _SIZE + steps

    def _edge(self, key: int) -> float:
        return key % _SIZE / _EDGE_STEPS

    def _icon_size(self, key: int) -> tuple[int, int]:
        edge = max(round(self._edge(key) * self.atlas.ratio), 1)
        return edge, edge

    def _paint_icon(self, painter: QPainter, key: int) -> None:
        edge, ink = self._edge(key), self._looks[key // _SIZE % _STYLE].ink
        paint_icon(painter, ICON_NAMES[key // _SIZE // _STYLE], QRectF(0, 0, edge, edge), ink)

    @staticmethod
    def tag_keys(tags: Ints, quiet: NDArray[np.bool_]) -> Ints:
        """Return the keys of tags, by their places in `TAGS`; those of bars that are done are quiet."""
        return tags + len(TAGS) * quiet

    def _tag_size(self, key: int) -> tuple[int, int]:
        ratio, px, width = self.atlas.ratio, self._theme.px, TAG_WIDTHS[key % len(TAGS)]
        return round(px(width) * ratio), round(px(TAG_HEIGHT) * ratio)

    def _paint_tag(self, painter: QPainter, key: int) -> None:
        quiet, tag = divmod(key, len(TAGS))
        colours, font = self._theme.colours, self._theme.font(TAG_PX, 700)
        plate = QRectF(0, 0, self._theme.px(TAG_WIDTHS[tag]), self._theme.px(TAG_HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.done_text if quiet else colours.jis)
        painter.drawRoundedRect(plate, 2.5, 2.5)
        x = plate.center().x() - QFontMetricsF(font).horizontalAdvance(TAGS[tag]) / 2
        draw_text(painter, x, plate.center().y(), TAGS[tag], font, colours.jis_text)


def _paint_body(painter: QPainter, rect: QRectF, look: BarLook) -> None:
    half = look.outline / 2
    outline = rect.adjusted(half, half, -half, -half)
    radius = min(RADIUS, rect.height() / 3, rect.width() / 3)
    whole = QPainterPath()
    whole.addRoundedRect(outline, radius, radius)
    painter.fillPath(whole, look.fill)
    painter.save()
    painter.setClipPath(whole, Qt.ClipOperation.IntersectClip)
    if look.hatched:
        hatch(painter, rect, faded(look.ink, 0.28), 7)
    if look.spine:
        painter.fillRect(QRectF(0, 0, min(SPINE, rect.width() / 3), rect.height()), look.ink)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(look.ink, look.outline, look.dash))
    painter.drawRoundedRect(outline, radius, radius)
