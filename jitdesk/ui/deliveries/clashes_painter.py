"""Which two trucks share a door: brackets, the diamond, and names where bars have no words."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from jitdesk.domain.language import say
from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.device_pixels import fill_rects, in_clip, on_device
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.strokes import draw_text, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

# As far as the hour's words and the diamond stand to the left of a clash.
_ICON, _BRACKET, _REACH = 13, 2, 130
# Longer names of two trucks are left to the card: they would reach further than any label.
_MOST_NAMES = MOST_GAP - 10
# Rows that are lower split into lanes without words.
_LEAST_WITH_NAMES = 34
_MIDDLE = 0.72  # of the row's height


class ClashesPainter:
    """Paints clashes; x and y as in `BarScene`.

    Parameters
    ----------
    theme : Theme
        Colours and type.
    atlas : Atlas
        Keeps the diamonds.
    """

    def __init__(self, theme: Theme, atlas: Atlas) -> None:
        self._theme, self._atlas = theme, atlas
        self._icons = atlas.kind(self._icon_size, self._paint_icon)

    def paint(self, painter: QPainter, scene: BarScene, area: Box, scale: TimeScale) -> None:
        """Paint the clashes of an area, as far as they reach into the painter's clip."""
        marks, rows = scene.clash_marks, scene.rows
        start, end = scale.t(area.x - MOST_GAP), scale.t(area.right + _REACH)
        found = marks.visible(rows.between(area.y, area.bottom), start, end)
        reach = scale.xs(scene.bars.end[marks.pair[found]].max(axis=1, initial=0)) + MOST_GAP
        found = found[in_clip(painter, scale.xs(marks.start[found]) - _REACH, reach)]
        if not len(found):
            return
        row = marks.row[found]
        top, height = rows.tops[row], rows.heights[row]
        x, right, ink = scale.xs(marks.start[found]), scale.xs(marks.end[found]), self._theme.colours.warn
        fill_rects(painter, x, top, right, top + _BRACKET, ink)
        bottom = top + height - 1
        fill_rects(painter, x, bottom - _BRACKET, right, bottom, ink)
        self._diamonds(painter, x, top, height)
        self._lengths(painter, scene, found, scale)
        self._names(painter, scene, found[height < _LEAST_WITH_NAMES], scale)

    def _diamonds(self, painter: QPainter, x: Ints, top: Ints, height: Ints) -> None:
        edge = _edges(height)
        y = np.rint(top + height * _MIDDLE - edge / 2)
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            self._atlas.draw(painter, self._icons(edge), device.x(x - edge - 5), device.y(y))

    def _icon_size(self, edge: int) -> tuple[int, int]:
        px = max(round(edge * self._atlas.ratio), 1)
        return px, px

    def _paint_icon(self, painter: QPainter, edge: int) -> None:
        paint_icon(painter, "clash", QRectF(0, 0, edge, edge), self._theme.colours.warn)

    def _lengths(self, painter: QPainter, scene: BarScene, found: Ints, scale: TimeScale) -> None:
        """Say in the hour how long both are there."""
        marks, rows = scene.clash_marks, scene.rows
        in_hour = np.array([level.name == "hour" for level in rows.levels])
        row = marks.row[found]
        for mark in found[in_hour[rows.level[row]]].tolist():
            start, top = int(marks.start[mark]), int(rows.tops[marks.row[mark]])
            height = rows.heights[marks.row[mark]]
            words = say("{end} min clash", end=(int(marks.end[mark]) - start) // MINUTE_S)
            x, font = scale.x(start) - int(_edges(height)) - 11, self._theme.font(12, 600)
            draw_text(painter, x, top + height * _MIDDLE, words, font, self._theme.colours.warn, right=True)

    def _names(self, painter: QPainter, scene: BarScene, found: Ints, scale: TimeScale) -> None:
        """Name two trucks beside their lanes, which are too low for words."""
        pairs = scene.clash_marks.pair[found]
        places = scene.places(pairs.ravel(), scale)
        lefts = (places.x + places.w).reshape(-1, 2).max(axis=1, initial=0) + 6
        free_until = scene.bars.free_until(pairs.ravel()).reshape(-1, 2).max(axis=1, initial=0)
        rooms = np.minimum(np.minimum(scale.xs(free_until), scale.width) - lefts - 4, _MOST_NAMES)
        font, colours = self._theme.font(11, 600), self._theme.colours
        for at in np.flatnonzero(rooms > 0).tolist():
            text = " and ".join(scene.face(bar).name for bar in pairs[at].tolist())
            width, x = round(text_width(text, font)), int(lefts[at])
            if width <= rooms[at]:
                row = scene.rows[int(scene.clash_marks.row[found[at]])]
                painter.fillRect(x - 2, row.top + 4, width + 4, row.height - 8, colours.surface)
                draw_text(painter, x, row.top + row.height / 2, text, font, colours.text)


def _edges(height: Ints) -> Ints:
    """Return the diamonds' edges in rows of these heights."""
    return np.minimum(_ICON, height // 2 - 1)
