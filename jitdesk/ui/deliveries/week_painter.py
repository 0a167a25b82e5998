"""The week: slim marks by the thousand, and words in the lane above where something is wrong."""

from dataclasses import replace
from typing import cast

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

from jitdesk.domain.values import UNKNOWN
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.bars.state import ICONS, BarState
from jitdesk.scene.bars.week import WORD_PX, WORD_WEIGHT, WeekMarks, standing_out, week_marks
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.strokes import draw_text, pen, rect_of
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_LANE = 14
_LEAST_COUNTED, _LEAST_COUNTED_HEIGHT = 26, 12
_LEAST_TICK = 3


class WeekPainter:
    """Paints marks; x and y as in `BarScene`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._looks = looks(theme.colours)
        self._made_for: tuple[BarScene, TimeScale] | None = None
        self._marks: WeekMarks | None = None

    def paint(
        self, painter: QPainter, scene: BarScene, area: Box, scale: TimeScale, without: int | None = None
    ) -> None:
        """Paint the marks of an area, exceptions last and with their words."""
        marks = self._marks_of(scene, scale)
        start, end = scale.t(area.x - _LANE), scale.t(area.right + _LANE) + 1
        self._quiet(
            painter, marks, marks.spans.visible(scene.rows.between(area.y, area.bottom), start, end), scale
        )
        shown = scene.visible(Box(area.x - 200, area.y, area.w + 400, area.h), scale)
        loud = [bar for bar in shown[standing_out(scene)[shown]].tolist() if bar != without]
        for bar in loud:
            self.exception(painter, scene, bar, scene.box(bar, scale), scale)
        for bar in loud:
            self._word(painter, scene, bar, marks, scale)

    def _marks_of(self, scene: BarScene, scale: TimeScale) -> WeekMarks:
        unpanned = replace(scale, scrolled=0, width=0)
        if self._marks is None or self._made_for is None or self._made_for != (scene, unpanned):
            self._marks, self._made_for = week_marks(scene, unpanned), (scene, unpanned)
        return self._marks

    def _quiet(self, painter: QPainter, marks: WeekMarks, places: Ints, scale: TimeScale) -> None:
        """Paint all marks of one state in one call."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        boxes, states = marks.box[places].astype(np.float64), marks.state[places]
        boxes[:, 0] -= scale.scrolled
        boxes[:, 2:] -= 1  # Qt's outline lies on the right and lower edge
        for state in np.unique(states).tolist():
            look = self._looks[BarState(state)]
            painter.setBrush(look.fill)
            painter.setPen(pen(look.ink, 1, (2.0, 2.0) if look.dash else ()))
            alike = np.ascontiguousarray(boxes[states == state])
            # The array itself, read as Qt's rectangles: one call and no copy.
            rects = cast(QRectF, Shiboken.wrapInstance(alike.ctypes.data, QRectF))
            painter.drawRects(rects, len(alike))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(WORD_PX, WORD_WEIGHT)
        for place in places[marks.count[places] > 1].tolist():
            x, y, w, h = marks.box[place].tolist()
            if w >= _LEAST_COUNTED and h >= _LEAST_COUNTED_HEIGHT:
                text = f"×{marks.count[place]}"
                draw_text(painter, x - scale.scrolled + 4, y + h / 2, text, font, self._theme.colours.text)

    def exception(self, painter: QPainter, scene: BarScene, bar: int, box: Box, scale: TimeScale) -> None:
        """Paint one mark that stands out, with its icon and a halo."""
        state = BarState(int(scene.bars.state[bar]))
        look, colours = self._looks[state], self._theme.colours
        promised = int(scene.bars.promised[bar])
        if promised != UNKNOWN and box.x - scale.x(promised) >= _LEAST_TICK:
            x = scale.x(promised)
            painter.fillRect(x, box.y, 2, box.h, look.ink)
            painter.fillRect(x, box.y + box.h // 2, box.x - x, 1, look.ink)
        painter.setPen(pen(colours.surface, 2))
        painter.setBrush(look.fill)
        painter.drawRoundedRect(rect_of(box.grown(1)), 4, 4)
        clash = bool(scene.outlook.clashes.of(int(scene.bars.delivery[bar])))
        quiet = state in (BarState.PLANNED, BarState.CONFIRMED)
        icon, ink = ("clash", colours.warn) if clash and quiet else (ICONS[state], look.ink)
        painter.setPen(pen(ink, 1.2))
        painter.drawRoundedRect(rect_of(box).adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        edge = min(scene.level(bar).icon_px, box.h - 1)
        if icon:
            # Whole pixels: a half would round to one side or the other with every pan.
            x, y = box.x + round((box.w - edge) / 2), box.y + round((box.h - edge) / 2)
            paint_icon(painter, icon, QRectF(x, y, edge, edge), ink)

    def _word(self, painter: QPainter, scene: BarScene, bar: int, marks: WeekMarks, scale: TimeScale) -> None:
        word = marks.words.get(bar)
        if word is None:
            return
        x = scene.box(bar, scale).x + word.offset
        top = scene.rows.rows[int(scene.bars.row[bar])].top + 1
        painter.fillRect(x - 1, top, word.width, _LANE - 1, self._theme.colours.surface)
        font = self._theme.font(WORD_PX, WORD_WEIGHT)
        draw_text(painter, x + 1, top + _LANE / 2, word.text, font, self._theme.colours.text)
