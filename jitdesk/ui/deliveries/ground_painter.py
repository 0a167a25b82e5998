"""The layers under the bars: past, nights, weekends, breaks, grid, shift changes, line stops, now."""

from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, utc_from_wall, wall_from_utc
from jitdesk.scene.bars.free_doors import FreeDoor
from jitdesk.scene.bars.rows import BandRows
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.ground import Ground, Span
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.deliveries.strokes import dashes, draw_text, faded, hatch, rect_of, text_width, word_plate
from jitdesk.ui.theme import Theme

NOW_WIDTH = 2
_WEEKEND_HATCH = 9
_LEAST_REASON = 18
_STOP_DASH = (5, 3)
# (minutes between fine lines, minutes between strong ones) at each zoom
_GRID_MIN = {"hour": (30, 60), "day": (30, 60), "week": (480, 1440)}


class GroundPainter:
    """Paints what lies behind the rows of a band; x and y as in `BarScene`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self, painter: QPainter, area: Box, ground: Ground, plan: Plan, scale: TimeScale, now: int
    ) -> None:
        """Paint an area from the surface up to the line of now."""
        self._tints(painter, area, ground, scale, now)
        self._grid(painter, area, plan, scale)
        self._shift_lines(painter, area, ground, scale)
        self._stop_lines(painter, area, ground, scale)
        x = scale.x(now) - NOW_WIDTH // 2
        painter.fillRect(x, area.y, NOW_WIDTH, area.h, self._theme.colours.now)

    def _tints(self, painter: QPainter, area: Box, ground: Ground, scale: TimeScale, now: int) -> None:
        colours = self._theme.colours
        past = min(max(scale.x(now) - area.x, 0), area.w)
        painter.fillRect(area.x, area.y, past, area.h, colours.past)
        painter.fillRect(area.x + past, area.y, area.w - past, area.h, colours.surface)
        start, end = scale.t(area.x - 1), scale.t(area.right + 1)
        for span in _touching(ground.weekends, start, end):
            stripe = _stripe(span, area, scale)
            painter.fillRect(stripe, colours.weekend)
            top = QPointF(stripe.left(), 0)
            hatch(painter, stripe, faded(colours.border_strong, 0.35), _WEEKEND_HATCH, top)
        for span in _touching(ground.closed, start, end):
            painter.fillRect(_stripe(span, area, scale), faded(colours.brk, 0.75))
        if scale.zoom != "week":
            for span in _touching(ground.breaks, start, end):
                painter.fillRect(_stripe(span, area, scale), colours.brk)

    def _grid(self, painter: QPainter, area: Box, plan: Plan, scale: TimeScale) -> None:
        colours = self._theme.colours
        fine_min, strong_min = _GRID_MIN[scale.zoom]
        for instant, minute in grid_times(plan, scale.t(area.x - 1), scale.t(area.right + 1), fine_min):
            strong = minute % strong_min == 0
            colour = colours.grid if strong else colours.grid_minor
            if strong and scale.zoom == "week":
                colour = colours.border_strong
            painter.fillRect(scale.x(instant), area.y, 1, area.h, colour)

    def _shift_lines(self, painter: QPainter, area: Box, ground: Ground, scale: TimeScale) -> None:
        if scale.zoom == "week":
            return
        for start in ground.shift_starts:
            x = scale.x(start)
            if area.x <= x < area.right:
                painter.fillRect(x, area.y, 1, area.h, self._theme.colours.border_strong)

    def _stop_lines(self, painter: QPainter, area: Box, ground: Ground, scale: TimeScale) -> None:
        for number, instant in enumerate(ground.stops):
            x, width = scale.x(instant), 2 if number == 0 else 1
            if area.x - width <= x < area.right:
                line = Box(x, area.y, width, area.h)
                dashes(painter, line, self._theme.colours.stop, _STOP_DASH, origin=0)

    def closures(self, painter: QPainter, area: Box, rows: BandRows, plan: Plan, scale: TimeScale) -> None:
        """Hatch the times when doors are closed, with the reason where it fits."""
        closed = plan["door_closures"]
        font, colours = self._theme.font(11), self._theme.colours
        for door, begin, end, reason in zip(
            closed["door"].tolist(),
            closed["from"].tolist(),
            closed["to"].tolist(),
            closed["reason"],
            strict=True,
        ):
            number = rows.of_door.get(door)
            if number is None:
                continue
            row, x = rows[number], scale.x(begin)
            box = Box(x, row.top, scale.x(end) - x, row.height - 1)
            if not box.touches(area):
                continue
            painter.fillRect(rect_of(box), colours.sunken)
            hatch(painter, rect_of(box), faded(colours.border_strong, 0.5), _WEEKEND_HATCH)
            width = QFontMetricsF(font).horizontalAdvance(reason)
            if reason and row.height >= _LEAST_REASON and width + 16 <= box.w:
                plate = QRectF(x + 4, row.top + 4, round(width) + 8, row.height - 9)
                painter.fillRect(plate, colours.sunken)
                draw_text(painter, x + 8, row.top + row.height / 2, reason, font, colours.text2)

    def free_doors(
        self, painter: QPainter, free: list[FreeDoor], rows: BandRows, area: Box, scale: TimeScale
    ) -> None:
        """Say in the rows of free doors until when they are."""
        colours, font = self._theme.colours, self._theme.font(12)
        height, inks = self._theme.px(18), (colours.surface.rgba(), colours.text2.rgba())
        ratio = painter.device().devicePixelRatioF()
        for door in free:
            width = ceil(text_width(door.words, font)) + 10
            top = rows[door.row].top + (rows[door.row].height - height) // 2
            for x in door.places(scale, width):
                if x - 5 < area.right and x - 5 + width > area.x:
                    plate = word_plate(door.words, height, font, *inks, ratio)
                    draw_aligned(painter, QPointF(x - 5, top), plate)


def _touching(spans: tuple[Span, ...], start: int, end: int) -> list[Span]:
    return [span for span in spans if span[0] < end and span[1] > start]


def _stripe(span: tuple[int, int], area: Box, scale: TimeScale) -> QRectF:
    left, right = scale.x(span[0]), scale.x(span[1])
    return QRectF(left, area.y, right - left, area.h)


def grid_times(plan: Plan, start: int, end: int, step_min: int) -> list[tuple[int, int]]:
    """Return the grid's instants within [start, end), each with its minute of the plant day."""
    times = []
    day = wall_from_utc(start, plan.zone).date()
    while (midnight := utc_from_wall(datetime(day.year, day.month, day.day), plan.zone)) < end:  # noqa: DTZ001
        day += timedelta(days=1)
        length_s = utc_from_wall(datetime(day.year, day.month, day.day), plan.zone) - midnight  # noqa: DTZ001
        # Real hours: the day of a clock change has one more or less.
        times += [
            (midnight + second, second // MINUTE_S)
            for second in range(0, length_s, step_min * MINUTE_S)
            if start <= midnight + second < end
        ]
    return times
