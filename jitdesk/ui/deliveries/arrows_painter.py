"""What stands beside the bars: how far a truck is late, how long it waits."""

from dataclasses import dataclass
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import signed_text, time_text
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.device_pixels import in_clip
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.short_arrows import ShortArrows
from jitdesk.ui.deliveries.strokes import (
    dashes,
    draw_text,
    framed,
    hatch,
    level_line,
    spot,
    text_width,
)
from jitdesk.ui.theme import Theme

# Arrows shorter than this have no room for the promised time and the pill.
_SHORT_ARROW = 40
# Lower bars, those of lanes, have none either: the frame would reach into the row above.
_LEAST_LONG = 24
# The hour's rows are high enough to put the arrow under the promised slot.
_LONG_HOUR_ARROW = 160
# Around an arrow.
_MARGIN = 8
_LEAST_STUB = 6
# Bars that are lower have no minutes above a short arrow.
_LEAST_WITH_MINUTES = 20
_PROMISED_DASH = (1.5, 2.5)


class ArrowsPainter:
    """Paints arrows and waits; x and y as in `BarScene`."""

    def __init__(self, theme: Theme, atlas: Atlas) -> None:
        self._theme = theme
        self._looks = looks(theme.colours)
        self._short = ShortArrows(theme, atlas)

    def paint(self, painter: QPainter, scene: BarScene, bars: Ints, scale: TimeScale) -> None:
        """Paint the arrows and waits of those bars that have one."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        led = bars[scene.bars.lead[bars] != UNKNOWN]
        begins, ends = scale.xs(scene.bars.lead[led]), scale.xs(scene.bars.start[led])
        shown = in_clip(painter, begins - _MARGIN, ends)
        led, length = led[shown], ends[shown] - begins[shown]
        late = scene.bars.promised[led] != UNKNOWN
        levels, level = scene.levels(led)
        wordless = np.array([each.lines < 2 for each in levels])[level]
        low = scene.places(led, scale).h < _LEAST_LONG
        short = late & ((length < _SHORT_ARROW) | wordless | low)
        self._short_arrows(painter, scene, led[short], scale)
        for bar in led[late & ~short].tolist():
            self._arrow(painter, scene, bar, scale)
        for bar in led[~late].tolist():
            self._waiting(painter, scene, bar, scale)

    def _short_arrows(self, painter: QPainter, scene: BarScene, bars: Ints, scale: TimeScale) -> None:
        """Paint ticks and arrows, the minutes above where they fit."""
        places, promised = scene.places(bars, scale), scale.xs(scene.bars.promised[bars])
        states, rows = scene.bars.state[bars].astype(np.int64), scene.bars.row[bars]
        # The head stays within the row also where a lane ends with it.
        lowest = scene.rows.tops[rows] + scene.rows.heights[rows] - 2
        heights = np.minimum(places.h, lowest - places.y)
        self._short.paint(painter, promised, places.x, places.y, heights, states)
        font = self._theme.font(11, 600)
        for at in np.flatnonzero(places.h >= _LEAST_WITH_MINUTES).tolist():
            x, delay = int(promised[at]), self._delay(scene, int(bars[at]))
            if text_width(delay, font) <= places.x[at] - x - 4:
                ink = self._looks[BarState(int(states[at]))].ink
                draw_text(painter, x + 3, places.y[at] + places.h[at] * 0.31, delay, font, ink)

    @staticmethod
    def _delay(scene: BarScene, bar: int) -> str:
        return signed_text(int(scene.outlook.promises.delay_s[scene.bars.delivery[bar]]))

    def _arrow(self, painter: QPainter, scene: BarScene, bar: int, scale: TimeScale) -> None:
        """Paint how far a truck is late: promised slot, arrow, minutes."""
        late = _Late(
            scene.box(bar, scale),
            scale.x(int(scene.bars.promised[bar])),
            time_text(int(scene.bars.promised[bar]), scene.outlook.plan.zone),
            self._delay(scene, bar),
            self._looks[scene.face(bar).state].ink,
            _others(scene, bar, scale),
        )
        if scene.level(bar).name == "hour" and late.box.x - late.promised < _LONG_HOUR_ARROW:
            self._hour_arrow(painter, late)
        else:
            self._long_arrow(painter, late)

    def _long_arrow(self, painter: QPainter, late: "_Late") -> None:
        box, ink, middle = late.box, late.ink, late.box.y + late.box.h / 2
        clock_w = text_width(late.clock, self._theme.font(12, 600))
        slot_w = min(max(clock_w + 10, 42), box.x - late.promised - 8)
        has_clock = clock_w + 6 <= slot_w
        if not has_clock:
            slot_w = 8
        high = min(self._theme.px(24), box.h)
        frame = Box(late.promised, round(middle - high / 2), round(slot_w), high)
        framed(painter, frame, ink, self._theme.colours.surface, _PROMISED_DASH)
        if has_clock:
            self._clock(painter, late, frame)
        level_line(painter, frame.right, box.x - 5, middle, 1.4, ink)
        _head(painter, box.x - 1, middle, ink)
        pill_w = ceil(text_width(late.delay, self._theme.font(12, 600))) + 14
        pill = Box(box.x - 12 - pill_w, 0, pill_w, self._theme.px(19))
        if pill.x >= frame.right + 4:
            self._pill(painter, late, pill, middle, 12)

    def _hour_arrow(self, painter: QPainter, late: "_Late") -> None:
        box, ink, high = late.box, late.ink, self._theme.px(15)
        frame = Box(late.promised, box.y + 1, box.x - late.promised - 6, box.h - high)
        framed(painter, frame, ink, self._theme.colours.surface, _PROMISED_DASH)
        if text_width(late.clock, self._theme.font(12, 600)) + 6 <= frame.w:
            self._clock(painter, late, frame)
        y = box.bottom + 1 - high / 2
        level_line(painter, late.promised, box.x - 5, y, 1.4, ink)
        _head(painter, box.x - 1, y, ink)
        width = ceil(text_width(late.delay, self._theme.font(11, 600))) + 12
        if width + 16 <= frame.w:
            self._pill(painter, late, Box(frame.x + (frame.w - width) // 2, 0, width, high), y, 11)

    def _clock(self, painter: QPainter, late: "_Late", frame: Box) -> None:
        """Write the promised time in its slot, unless a bar lies over it."""
        width = text_width(late.clock, self._theme.font(12, 600))
        x = frame.x + frame.w / 2 - width / 2
        if late.is_free(x, x + width):
            middle, font = frame.y + frame.h / 2, self._theme.font(12, 500)
            draw_text(painter, x, middle, late.clock, font, late.ink)

    def _pill(self, painter: QPainter, late: "_Late", pill: Box, middle: float, px: int) -> None:
        """Paint the minutes on an arrow, unless a bar lies over them."""
        if not late.is_free(pill.x, pill.right):
            return
        pill = Box(pill.x, round(middle - pill.h / 2), pill.w, pill.h)
        framed(painter, pill, late.ink, self._theme.colours.surface, radius=pill.h / 2)
        font = self._theme.font(px, 600)
        x = pill.x + (pill.w - text_width(late.delay, font)) / 2
        draw_text(painter, x, middle, late.delay, font, late.ink)

    def _waiting(self, painter: QPainter, scene: BarScene, bar: int, scale: TimeScale) -> None:
        """Paint how long an arrived truck waits for its slot."""
        box, x = scene.box(bar, scale), scale.x(int(scene.bars.lead[bar]))
        if box.x - x < _LEAST_STUB:
            return
        ink = self._looks[BarState.ARRIVED].ink
        height = min(10, box.h)
        top = box.y + (box.h - height) // 2
        stub = QRectF(x, top, box.x - x, height)
        painter.fillRect(stub, self._theme.colours.surface)
        hatch(painter, stub, ink, 6)
        for y in (top, top + height - 1):
            dashes(painter, Box(x, y, box.x - x, 1), ink, (3, 2), upright=False)
        # Nothing of a low row may reach into the one above: that is painted without this one.
        tip = max(top - 5, scene.rows[int(scene.bars.row[bar])].top)
        spot(painter, [QPointF(x - 4, tip), QPointF(x + 4, tip), QPointF(x, top)], ink)


def _head(painter: QPainter, x: float, y: float, ink: QColor) -> None:
    spot(painter, [QPointF(x, y), QPointF(x - 6, y - 3.5), QPointF(x - 6, y + 3.5)], ink)


@dataclass(frozen=True, slots=True)
class _Late:
    """A late truck: its bar, the pixel and time that it was promised for, and what else its row has there."""

    box: Box
    promised: int
    clock: str
    delay: str
    ink: QColor
    others: tuple[Ints, Ints]

    def is_free(self, left: float, right: float) -> bool:
        """Tell whether no other bar of the row, nor its label, lies over a stretch."""
        begins, ends = self.others
        return not ((begins < right) & (ends > left)).any()


def _others(scene: BarScene, bar: int, scale: TimeScale) -> tuple[Ints, Ints]:
    """Return where the other bars over a truck's arrow begin, and where they end with their labels."""
    row, lead = int(scene.bars.row[bar]), scale.x(int(scene.bars.promised[bar]))
    start, end = scale.t(lead - MOST_GAP), int(scene.bars.start[bar])
    near = scene.bars.within(range(row, row + 1), start, end)
    places = scene.places(near[near != bar], scale)
    return places.x, places.x + places.w + scene.labels(places)[1].outside
