"""Paints the strips of coverage rows: bodies, blocks without parts, landings, and the words over them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import floor

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from jitdesk.scene.strip_columns import covered_grid, strip_columns
from jitdesk.scene.strip_marks import Word, blocks
from jitdesk.scene.strip_rows import StripRows
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.device_pixels import Ints, fill_rects
from jitdesk.ui.coverage.strip_raster import StripRaster
from jitdesk.ui.deliveries.strokes import faded, hatches
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_FLAT_AIR = 3  # above and below three levels
_TRIANGLE = 4
_HATCH_STEP = 8
LANDING_PX = 6


@dataclass(frozen=True, slots=True)
class StripPlace:
    """Where strips are painted.

    Attributes
    ----------
    left : int
        Where pixel 0 of the scale is.
    top : int
        Where the first row begins.
    height : int
        Of a row.
    """

    left: int
    top: int
    height: int

    def row(self, position: int) -> int:
        """Return where a row begins."""
        return self.top + position * self.height


class StripPainter:
    """Paints many strips at once.

    Parameters
    ----------
    theme : Theme
        Colours and type.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._raster = lru_cache(maxsize=4)(lambda ratio: StripRaster(theme, ratio))
        self._word = lru_cache(maxsize=512)(self._word_picture)
        self._triangle = lru_cache(maxsize=8)(self._triangle_picture)

    def paint(
        self, painter: QPainter, strips: StripRows, scale: TimeScale, place: StripPlace, part: QRect
    ) -> None:
        """Paint what lies within a part, but for the words: lines that cross all bands come between."""
        left, right = max(part.left() - place.left, 0), part.right() + 1 - place.left
        if right <= left or not len(strips.limit_h):
            return
        self._bodies(painter, strips, scale, place, (left, right))
        self._blocks(painter, strips, scale, place, (left, right))
        if strips.look.part_of == "all":
            self._landings(painter, strips, scale, place, (left, right))

    def _bodies(
        self, painter: QPainter, strips: StripRows, scale: TimeScale, place: StripPlace, view: tuple[int, int]
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        # The column before the first one tells whether that is a step.
        grid = covered_grid(scale, ratio, view[0] - 1, view[1])
        above, below = _air(strips, self._theme)
        edges = [_device(place.row(row) + above, ratio) for row in range(len(strips.limit_h))]
        height = floor((place.height - above - below) * ratio)
        if height <= 0:
            return
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        skipped = floor(view[0] * ratio) - grid.first
        corner = QPoint(_device(place.left, ratio) + grid.first + skipped, edges[0])
        tops = [edge - edges[0] for edge in edges]
        first = floor(grid.first + scale.scrolled * ratio)
        self._raster(ratio).paint(
            painter, strips, strip_columns(strips, grid), corner, tops, height, first, skipped
        )
        painter.restore()

    def _blocks(
        self, painter: QPainter, strips: StripRows, scale: TimeScale, place: StripPlace, view: tuple[int, int]
    ) -> None:
        found = blocks(strips, scale)
        seen = np.flatnonzero((found.end_x > view[0] - 2) & (found.x < view[1] + 2))
        if not len(seen):
            return
        # Far outside, a block may end where it likes; its hatch hangs on its true corner.
        left = place.left + np.maximum(found.x[seen], -_HATCH_STEP)
        right = place.left + np.minimum(found.end_x[seen], scale.width + _HATCH_STEP)
        top = place.row(0) + found.of[seen] * place.height + 2
        bottom, colours = top + place.height - 5, self._theme.colours
        fill_rects(painter, left, top, right, bottom, colours.stop_fill)
        corners = zip((place.left + found.x[seen]).tolist(), top.tolist(), strict=True)
        rects = map(QRectF, left, top, right - left, bottom - top)
        hatches(painter, rects, faded(colours.stop, 0.55), 6, corners)
        for edges in _frame_edges(left, top, right, bottom):
            fill_rects(painter, *edges, colours.stop)

    def _landings(
        self, painter: QPainter, strips: StripRows, scale: TimeScale, place: StripPlace, view: tuple[int, int]
    ) -> None:
        xs = scale.xs(strips.landed_at)
        seen = np.flatnonzero((xs > view[0] - LANDING_PX) & (xs < view[1] + LANDING_PX))
        ratio, colours = painter.device().devicePixelRatioF(), self._theme.colours
        past, ahead = (self._triangle(ink.rgba(), ratio) for ink in (colours.done, colours.text2))
        cells = zip(
            strips.landed_of[seen].tolist(), xs[seen].tolist(), strips.landed_at[seen].tolist(), strict=True
        )
        for row, x, at in cells:
            corner = QPoint(place.left + x - _TRIANGLE - 1, place.row(row + 1) - 2 - 2 * _TRIANGLE)
            painter.drawPixmap(on_pixel(corner, ratio), past if at <= strips.now else ahead)

    def _triangle_picture(self, ink: int, ratio: float) -> QPixmap:
        edge = 2 * _TRIANGLE
        picture = _blank(edge + 2, edge, ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(ink))
        tip = QPointF(_TRIANGLE + 1, edge - 1.6 * _TRIANGLE)
        painter.drawPolygon(QPolygonF([tip, QPointF(edge + 1, edge), QPointF(1, edge)]))
        painter.end()
        return picture

    def words(self, painter: QPainter, words: Iterable[Word], place: StripPlace, part: QRect) -> None:
        """Paint those words that reach into a part."""
        ratio = painter.device().devicePixelRatioF()
        for word in words:
            x, y = place.left + word.x, place.row(word.of) + word.y
            if part.intersects(QRect(x - 1, y - 1, word.w + 2, word.h + 2)):
                picture = self._word(word.kind, word.text, word.letters, word.w, word.h, ratio)
                painter.drawPixmap(on_pixel(QPoint(x - 1, y - 1), ratio), picture)

    def _word_picture(self, kind: str, text: str, letters: int, w: int, h: int, ratio: float) -> QPixmap:
        colours = self._theme.colours
        picture = _blank(w + 2, h + 2, ratio)
        painter = QPainter(picture)
        painter.translate(1, 1)
        if kind == "low":
            paint_icon(painter, "warning", QRectF(0, 0, w, h), colours.warn)
        elif kind == "stop":
            painter.fillRect(-1, 0, w + 2, h, colours.surface)
            self._centred(painter, QRectF(-1, 0, w + 2, h), text, letters, 700, colours.stop)
        else:
            edge, ink = (
                (colours.stop, colours.stop) if kind == "missing" else (colours.border_strong, colours.text)
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, 1.2 if kind == "missing" else 1))
            painter.setBrush(colours.surface)
            plate = QRectF(0.5, 0.5, w - 1, h - 1)
            painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
            self._centred(painter, plate, text, letters, 600, ink)
        painter.end()
        return picture

    def _centred(
        self, painter: QPainter, plate: QRectF, text: str, letters: int, weight: int, ink: QColor
    ) -> None:
        painter.setPen(ink)
        painter.setFont(self._theme.font(letters, weight))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _frame_edges(left: Ints, top: Ints, right: Ints, bottom: Ints) -> Iterator[tuple[Ints, Ints, Ints, Ints]]:
    """Yield the sides of frames just outside boxes, and the pixels that round their corners."""
    yield left + 1, top - 1, right - 1, top
    yield left + 1, bottom, right - 1, bottom + 1
    yield left - 1, top + 1, left, bottom - 1
    yield right, top + 1, right + 1, bottom - 1
    for x in (left, right - 1):
        for y in (top, bottom - 1):
            yield x, y, x + 1, y + 1


def _air(strips: StripRows, theme: Theme) -> tuple[int, int]:
    """Return how much of a row's height is left above and below its body."""
    if not strips.look.flat:
        return 1, 2
    air = 1 + (_FLAT_AIR if strips.look.row >= 20 else 2)
    return air, air + 1


def _device(length: int, ratio: float) -> int:
    """Return where a pixel of the design begins on the screen."""
    return floor(length * ratio + 0.5)


def on_pixel(at: QPoint, ratio: float) -> QPointF:
    """Return a point moved to where the screen's next pixel begins: Qt rounds halves now up, now down."""
    return QPointF(_device(at.x(), ratio) / ratio, _device(at.y(), ratio) / ratio)


def _blank(w: int, h: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(w, h) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def hatch(ink: QColor) -> QBrush:
    """Return the diagonal hatch that means "no parts" in this ink."""
    return QBrush(faded(ink, 0.55), Qt.BrushStyle.BDiagPattern)
