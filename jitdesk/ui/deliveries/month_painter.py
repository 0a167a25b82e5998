"""Four weeks: a cell a row and day, with its load, its trucks and the worst of its troubles.

Cells that look alike are one stamp, so that all that are in view go to the screen in one call.
"""

from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from jitdesk.domain.values import DAY_S, wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.days import DayCells
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.rows import BandRows
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.bars.trouble import TROUBLE_ICONS, Trouble
from jitdesk.scene.ground import Ground
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.device_pixels import on_device
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.strokes import draw_text, faded, hatch, pen, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

FORECAST_AFTER_S, _TODAY_LINE = 14 * DAY_S, 2
_COLUMN_X, _COLUMN_W, _COUNT_X, _ICON_PX, _LEAST_TYPE = 4, 7, 14, 10, 11
_WEEKEND_HATCH = 9
_MOST_COUNT, _LOADS = 1000, 64
# Looks of cells besides those of troubles: what is past or only a forecast, what is coming, a hall's sum.
_GREY, _COMING, _SUM = 0, 6, 8
_LOOKS = 16


class MonthPainter:
    """Paints cells and the days behind them; x and y as in `BarScene`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._atlas = Atlas()
        self._height = 14
        self._stamps = self._atlas.kind(self._stamp_size, self._paint_stamp)
        self._inks = trouble_inks(theme)

    # What lies behind the cells

    def ground(
        self, painter: QPainter, area: Box, edges: Ints, ground: Ground, scale: TimeScale, now: int
    ) -> None:
        """Paint the days of an area: the past, weekends, the lines between days and weeks."""
        colours = self._theme.colours
        painter.fillRect(area.x, area.y, area.w, area.h, colours.surface)
        xs = scale.xs(edges).tolist()
        for start, end, x, right in zip(edges.tolist(), edges[1:].tolist(), xs, xs[1:], strict=False):
            if right < area.x or x > area.right:
                continue
            if _is_idle(start, end, ground):
                idle = QRectF(x, area.y, right - x, area.h)
                painter.fillRect(idle, colours.weekend)
                hatch(painter, idle, faded(colours.border_strong, 0.35), _WEEKEND_HATCH, QPointF(x, 0))
            elif end <= now:
                painter.fillRect(x, area.y, right - x, area.h, colours.past)
            painter.fillRect(x, area.y, 1, area.h, colours.grid)

    def lines(
        self,
        painter: QPainter,
        area: Box,
        rows: BandRows,
        cells: DayCells,
        scale: TimeScale,
        outlook: Outlook,
    ) -> None:
        """Paint the lines below rows, between weeks, and the two that frame today."""
        colours, edges = self._theme.colours, cells.edges
        for number in rows.between(area.y, area.bottom):
            bottom = int(rows.tops[number] + rows.heights[number]) - 1
            painter.fillRect(area.x, bottom, area.w, 1, colours.grid)
        first = wall_from_utc(int(edges[0]), outlook.plan.zone).weekday()
        xs = scale.xs(edges).tolist()
        for x in xs[-first % 7 :: 7]:
            painter.fillRect(x, area.y, 1, area.h, colours.border_strong)
        today = int(np.searchsorted(edges, outlook.now, side="right")) - 1
        for x in xs[max(today, 0) : today + 2]:
            painter.fillRect(x - 1, area.y, _TODAY_LINE, area.h, colours.now)

    # Cells

    def cells(
        self, painter: QPainter, area: Box, rows: BandRows, cells: DayCells, scale: TimeScale, now: int
    ) -> None:
        """Paint the cells of an area's rows."""
        numbers = np.array(rows.between(area.y, area.bottom), np.int64)
        numbers = numbers[rows.level[numbers] >= 0] if len(numbers) else numbers
        days = cells.within(scale.t(area.x), scale.t(area.right) + 1)
        if not len(numbers) or days.start >= days.stop:
            return
        member = rows.member[numbers]
        trucks, worst = cells.trucks[member, days], cells.worst[member, days].astype(np.int64)
        row, day = np.nonzero(trucks)
        self._height = int(rows.heights[numbers[0]])
        edges = cells.edges[days.start : days.stop + 1]
        coming = np.where((edges[1:] <= now) | (edges[:-1] >= now + FORECAST_AFTER_S), _GREY, _COMING)
        look = np.where(worst > 0, worst, coming[None, :])[row, day]
        load = np.ceil(cells.load[member, days][row, day] * (self._height - 2)).astype(np.int64)
        left = scale.xs(edges)
        width = left[day + 1] - left[day] - 2
        keys = _keys(width, look, load, trucks[row, day])
        self._draw(painter, keys, left[day] + 1, rows.tops[numbers][row])

    def sums(self, painter: QPainter, area: Box, rows: BandRows, halls: DayCells, scale: TimeScale) -> None:
        """Paint the heads of halls: the trucks of each day in bold, and the worst of the day."""
        numbers = np.array(rows.between(area.y, area.bottom), np.int64)
        heads = numbers[(rows.level[numbers] < 0)] if len(numbers) else numbers
        for number in heads.tolist():
            top, height = int(rows.tops[number]), int(rows.heights[number])
            painter.fillRect(area.x, top, area.w, height, self._theme.colours.header)
        days = halls.within(scale.t(area.x), scale.t(area.right) + 1)
        if not len(heads) or days.start >= days.stop:
            return
        hall = rows.hall[heads]
        trucks, worst = halls.trucks[hall, days], halls.worst[hall, days]
        row, day = np.nonzero(trucks)
        self._height = int(rows.heights[heads[0]])
        left = scale.xs(halls.edges[days.start : days.stop + 1])
        width, look = left[day + 1] - left[day] - 2, _SUM + worst[row, day].astype(np.int64)
        self._draw(painter, _keys(width, look, 0, trucks[row, day]), left[day] + 1, rows.tops[heads][row])

    def _draw(self, painter: QPainter, keys: Ints, x: Ints, y: Ints) -> None:
        with on_device(painter) as device:
            self._atlas.fit(device.ratio)
            keys = keys * 64 + self._height
            self._atlas.draw(painter, self._stamps(keys), device.x(x), device.y(y))

    @staticmethod
    def _parts(key: int) -> tuple[int, int, int, int, int]:
        """Return width, look, load, count and height of a stamp."""
        key, height = divmod(key, 64)
        key, count = divmod(key, _MOST_COUNT)
        key, load = divmod(key, _LOADS)
        width, look = divmod(key, _LOOKS)
        return width, look, load, count, height

    def _stamp_size(self, key: int) -> tuple[int, int]:
        width, _, _, _, height = self._parts(key)
        return round(width * self._atlas.ratio), round(height * self._atlas.ratio)

    def _paint_stamp(self, painter: QPainter, key: int) -> None:
        width, look, load, count, height = self._parts(key)
        if look >= _SUM:
            self._paint_sum(painter, look - _SUM, count, width, height)
        else:
            self._paint_cell(painter, QRectF(0, 0, width, height), look, load, count)

    def _paint_sum(self, painter: QPainter, worst: int, count: int, width: int, height: int) -> None:
        """Paint a sum, aligned with the counts below where it has room, and its icon where that has."""
        edge, said = self._theme.px(_ICON_PX), str(count)
        if self._type(said, 0, 600, 0)[1] + edge + 2 > width:
            worst = 0  # the rows below have it
        font, text = self._type(said, 12, 600, width - (edge + 2 if worst else 0))
        x = max(min(_COUNT_X - 2, width - text - (edge + 3 if worst else 0)), 1)
        draw_text(painter, x, height / 2, said, font, self._theme.colours.text)
        if worst and x + text + 1 + edge <= width:
            icon = QRectF(round(x + text + 1), round(height / 2 - edge / 2), edge, edge)
            paint_icon(painter, TROUBLE_ICONS[worst], icon, self._inks[worst][0])

    def _paint_cell(self, painter: QPainter, rect: QRectF, look: int, load: int, count: int) -> None:
        colours, said = self._theme.colours, str(count)
        is_loud = look not in (_GREY, _COMING)
        ink, soft = (colours.done if look == _GREY else colours.conf), colours.surface
        if is_loud:
            ink, soft = self._inks[look]
            dash = (2.0, 2.0) if look == Trouble.NO_REPLY else ()
            painter.setPen(pen(ink, 1.2, dash))
            painter.setBrush(soft)
            painter.drawRoundedRect(rect.adjusted(1.6, 0.6, -0.6, -1.6), 3, 3)
        edge = self._theme.px(_ICON_PX) if is_loud else 0
        room = rect.width() - (edge + 2 if is_loud else 0)
        font, text = self._type(said, 11, 600 if is_loud else 400, room - 3)
        # Two digits beside an icon take the load's air, then its place.
        x = min(_COUNT_X, room - text - 1)
        if x >= _COLUMN_W + 2:
            column = QRectF(min(_COLUMN_X, x - _COLUMN_W - 1), rect.height() - 2 - load, _COLUMN_W, load)
            painter.fillRect(column, faded(ink, 0.45 if look == _GREY or is_loud else 0.7))
        middle = rect.height() / 2 - 0.5
        ground_ink = colours.text if is_loud or look == _COMING else colours.text2
        has_room = max(x, 3) + text <= rect.width() - edge
        if has_room:
            draw_text(painter, max(x, 3), middle, said, font, ground_ink)
        if is_loud:
            # What is wrong counts more than how many come.
            left = rect.right() - edge - 1 if has_room else round(rect.center().x() - edge / 2)
            paint_icon(painter, TROUBLE_ICONS[look], QRectF(left, round(middle - edge / 2), edge, edge), ink)

    def _type(self, said: str, px: int, weight: int, room: float) -> tuple[QFont, float]:
        """Return the largest type, up to a size, in which a number fits, and its width."""
        # Never below 11 pixels.
        least = ceil(_LEAST_TYPE / self._theme.scale)
        for size in range(px, least, -1):
            font = self._theme.font(size, weight)
            if (width := text_width(said, font)) <= room:
                return font, width
        font = self._theme.font(least, weight)
        return font, text_width(said, font)


def _keys(width: Ints, look: Ints, load: Ints | int, count: Ints) -> Ints:
    packed: Ints = ((width * _LOOKS + look) * _LOADS + np.minimum(load, _LOADS - 1)) * _MOST_COUNT
    return packed + np.minimum(count, _MOST_COUNT - 1)


def _is_idle(start: int, end: int, ground: Ground) -> bool:
    """Tell whether nobody works on most of a day."""
    idle = sum(max(min(end, until) - max(start, since), 0) for since, until in ground.weekends)
    return idle * 2 > end - start


def trouble_inks(theme: Theme) -> list[tuple[QColor, QColor]]:
    """Return ink and soft fill of every `Trouble`."""
    c = theme.colours
    return [
        (c.text3, c.surface),
        (c.plan, c.surface),
        (c.warn, c.warn_soft),
        (c.warn, c.warn_soft),
        (c.hold, c.hold_soft),
        (c.stop, c.stop_soft),
    ]
