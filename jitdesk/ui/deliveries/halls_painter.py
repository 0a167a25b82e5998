"""Halls: their heads at the left and across the time area, and the strips of their quiet doors."""

from functools import lru_cache
from math import ceil

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from jitdesk.domain.language import counted, say
from jitdesk.scene.bars.halls import STEP_S, Halls
from jitdesk.scene.bars.quiet import LANES, QuietBars
from jitdesk.scene.bars.rows import BandRow, BandRows, hall_text
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.bars.trouble import TROUBLE_ICONS
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.device_pixels import fill_rects, on_device
from jitdesk.ui.deliveries.month_painter import trouble_inks
from jitdesk.ui.deliveries.strokes import blended, draw_text, shortened, text_width, word_plate
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

# As wide as the plate on a hall's head gets.
PLATE_WIDTH = 190
_NAME_X, _THIN_INK = 30, 0.6


class HallsPainter:
    """Paints heads and strips; x and y as in `BarScene`, of headers from the band's left edge."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._inks = {icon: ink for icon, (ink, _) in zip(TROUBLE_ICONS, trouble_inks(theme), strict=True)}

        # Asked for at every step of a pan.
        self._plate = lru_cache(maxsize=256)(self._plate_of)
        # Paler than a bar: it is the ground of a head, nothing to take hold of.
        colours = theme.colours
        self._gone, self._ahead = (
            tuple(blended(of, colours.header, 0.8) for of in (body, line))
            for body, line in ((colours.done_fill, colours.done), (colours.conf_fill, colours.conf))
        )

    def header(self, painter: QPainter, row: BandRow, halls: Halls, zoom: str) -> None:
        """Paint a hall's name at the left, and what is wrong in it; in the month its trucks."""
        colours, number = self._theme.colours, halls.names.index(row.hall)
        middle, font = row.top + row.height / 2, self._theme.font(12, 600)
        painter.fillRect(0, row.top, self._theme.header_width, row.height, colours.header)
        chevron = "chevron-right" if row.folded else "chevron-down"
        edge, x = self._theme.px(10), float(self._theme.px(_NAME_X))
        paint_icon(painter, chevron, QRectF(12, round(middle - edge / 2), edge, edge), colours.text2)
        end = self._theme.header_width - 12
        if zoom == "month":
            trucks = str(halls.trucks[number])
            end -= 10 + ceil(draw_text(painter, end, middle, trucks, font, colours.text, right=True))
        name = shortened(hall_text(row.hall) or say("No hall"), font, end - x)
        x += draw_text(painter, x, middle, name, font, colours.text) + 12
        self._trouble(painter, x, middle, halls, number, end, quiet=zoom in ("hour", "day"))

    def _trouble(
        self,
        painter: QPainter,
        x: float,
        middle: float,
        halls: Halls,
        number: int,
        end: float,
        *,
        quiet: bool,
    ) -> None:
        icon, words = halls.icons[number], halls.words[number]
        ink = self._inks.get(icon, self._theme.colours.text2)
        if not icon and quiet:
            icon, words, ink = "ok", "quiet", self._theme.colours.ok
        edge = self._theme.px(12)
        if not icon or x + edge > end:
            return
        paint_icon(painter, icon, QRectF(x, round(middle - edge / 2), edge, edge), ink)
        x += edge + 5
        is_stop = icon == "stop"
        font = self._theme.font(11, 600 if is_stop else 400)
        while words and text_width(words, font) > end - x:
            words = words.rpartition(", ")[0]
        draw_text(painter, x, middle, words, font, ink if is_stop else self._theme.colours.text2)

    def daily_trucks(
        self, painter: QPainter, row: BandRow, halls: Halls, area: Box, scale: TimeScale
    ) -> None:
        """Paint the head across the week: its trucks a day."""
        colours, font = self._theme.colours, self._theme.font(11)
        painter.fillRect(area.x, row.top, area.w, row.height, colours.header)
        edges, middle = halls.cells.edges, row.top + row.height / 2
        trucks = halls.cells.trucks[halls.names.index(row.hall)].tolist()
        for count, start, end in zip(
            trucks, scale.xs(edges[:-1]).tolist(), scale.xs(edges[1:]).tolist(), strict=True
        ):
            text = counted("{n} truck", "{n} trucks", count)
            width = text_width(text, font)
            if count and width + 8 <= end - start and start < area.right and end > area.x:
                draw_text(painter, (start + end) // 2 - round(width / 2), middle, text, font, colours.text2)

    def skylines(
        self, painter: QPainter, heads: list[BandRow], halls: Halls, area: Box, scale: TimeScale, now: int
    ) -> None:
        """Paint heads across the day: how many doors are in use, of all that each hall has."""
        for row in heads:
            painter.fillRect(area.x, row.top, area.w, row.height, self._theme.colours.header)
        first = int(halls.cells.edges[0])
        begin = max((scale.t(area.x) - first) // STEP_S, 0)
        end = min((scale.t(area.right) - first) // STEP_S + 1, halls.in_use.shape[1])
        steps = np.arange(begin, max(end, begin))
        hall = np.array([halls.names.index(row.hall) for row in heads])
        high = np.array([row.height for row in heads])[:, None] - 3
        bottom = np.array([row.top + row.height - 1 for row in heads])[:, None]
        share = halls.in_use[hall][:, steps] / np.maximum(np.asarray(halls.doors)[hall], 1)[:, None]
        top = bottom - np.minimum(np.ceil(share * high), high).astype(np.int64)
        edges = scale.xs(first + np.append(steps, steps[-1:] + 1) * STEP_S)
        left, right, bottom, _ = np.broadcast_arrays(edges[:-1], edges[1:], bottom, share)
        past = first + steps * STEP_S < now
        for at, (ground, edge) in (((share > 0) & past, self._gone), ((share > 0) & ~past, self._ahead)):
            fill_rects(painter, left[at], top[at], right[at], bottom[at], ground)
            fill_rects(painter, left[at], top[at], right[at], top[at] + 1, edge)

    def plates(self, painter: QPainter, rows: BandRows, heads: list[int], halls: Halls) -> None:
        """Paint "68 trucks · 20 doors" at the left of heads, wherever the time stands."""
        with on_device(painter) as device:
            left, tops = device.x(np.array([4])), device.y(rows.tops[heads] + 3)
            for number, top in zip(heads, tops.tolist(), strict=True):
                hall = int(rows.hall[number])
                trucks, doors, height = (
                    int(of) for of in (halls.trucks[hall], halls.doors[hall], rows.heights[number])
                )
                plate = self._plate(trucks, doors, height, device.ratio)
                place = QRectF(int(left[0]), top, plate.width(), plate.height())
                painter.drawPixmap(place, plate, QRectF(plate.rect()))

    def _plate_of(self, trucks: int, doors: int, height: int, ratio: float) -> QPixmap:
        colours, words = self._theme.colours, _plate_words(trucks, doors)
        inks = colours.surface.rgba(), colours.text2.rgba()
        return word_plate(words, height - 7, self._theme.font(11), *inks, ratio)

    def strip_header(self, painter: QPainter, row: BandRow) -> None:
        """Paint "17 quiet doors" at the left of a strip."""
        text = counted("{n} quiet door", "{n} quiet doors", row.quiet)
        middle = row.top + row.height / 2
        x, font = self._theme.px(28), self._theme.font(11)
        draw_text(painter, x, middle, text, font, self._theme.colours.text2)

    def strips(self, painter: QPainter, bars: QuietBars, rows: BandRows, area: Box, scale: TimeScale) -> None:
        """Paint the thin bars of an area's strips."""
        at = bars.spans.visible(rows.between(area.y, area.bottom), scale.t(area.x), scale.t(area.right) + 1)
        if not len(at):
            return
        height = rows.heights[bars.row[at]]
        top = rows.tops[bars.row[at]] + 1 + bars.lane[at] * (height - 2) // LANES
        left, right = scale.xs(bars.start[at]), scale.xs(bars.end[at])
        bottom = top + np.maximum(height // 7, 1)
        done = bars.state[at] == BarState.RECEIVED
        for chosen, ink in ((done, self._theme.colours.done), (~done, self._theme.colours.conf)):
            ink = blended(ink, self._theme.colours.surface, _THIN_INK)
            fill_rects(painter, left[chosen], top[chosen], right[chosen], bottom[chosen], ink)


def _plate_words(trucks: int, doors: int) -> str:
    return f"{counted('{n} truck', '{n} trucks', trucks)} · {counted('{n} door', '{n} doors', doors)}"
