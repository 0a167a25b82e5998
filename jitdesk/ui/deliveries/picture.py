"""The whole band as one picture: painting any part of it alike."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from jitdesk.domain.language import say
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.arrangement import Arrangement
from jitdesk.scene.bars.caption import caption_of
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.carried import Carried
from jitdesk.ui.canvas.device_pixels import fill_rects
from jitdesk.ui.deliveries.attention import Attention, AttentionLayer
from jitdesk.ui.deliveries.painters import BandPainters
from jitdesk.ui.deliveries.row_headers import RowHeaders
from jitdesk.ui.deliveries.shown import ShownDeliveries
from jitdesk.ui.deliveries.zones_painter import ZoneWords

# As far as a bar's label, pill or clash words may reach beyond it.
_REACH = 260


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    """The words of a step of a drag: it is looked at before, painted, and compared with the next one."""

    scale: TimeScale
    attention: Attention
    words: ZoneWords

    def is_of(self, attention: Attention) -> bool:
        return attention.held is self.attention.held and attention.zones is self.attention.zones


class BandPicture(ShownDeliveries):
    """What the band shows, and how it looks.

    Parameters
    ----------
    painters : BandPainters
        Colours, type and all layers.
    outlook : Outlook
        What the plan means now.
    scale : TimeScale
        The clock; its zoom decides the level of detail.
    wanted : Arrangement
        What the user asked for about rows.
    """

    def __init__(
        self, painters: BandPainters, outlook: Outlook, scale: TimeScale, wanted: Arrangement
    ) -> None:
        super().__init__(outlook, scale, wanted, painters.texts, painters.theme.scale)
        self._painters = painters
        self._headers = RowHeaders(painters)
        self._carried = Carried(self._paint_carried)
        self._said: _Said | None = None

    def turned_to(self, scale: TimeScale) -> bool:
        """Take the days around a view's middle; tell whether the row headers speak of others now."""
        has_turned = super().turned_to(scale)
        if has_turned:
            self._headers.clear()
            self._carried.clear()
        return has_turned

    def paint_head(self, painter: QPainter, width: int) -> None:
        """Paint the section's head."""
        caption = caption_of(self.scene.rows, self.zoom, self.wanted, self.figures)
        keys = say("Ctrl D density · Q unfold all") if self.is_dense else ""
        headers = self._painters.headers
        headers.section(painter, width, say("Deliveries"), caption, keys, legend=self.zoom == "month")

    def paint_tray(self, painter: QPainter, width: int, selected: str) -> None:
        """Paint the tray; the painter stands at its top left corner."""
        shown = self.chips(width - self._painters.theme.header_width)
        self._painters.tray.paint(painter, shown, len(self.unplanned), width, selected)

    def paint_headers(self, painter: QPainter, area: QRect, attention: Attention) -> None:
        """Paint the row headers of an area; the painter stands at the first row's top."""
        self._headers.paint(painter, self, area, attention)

    def paint_attention(
        self, painter: QPainter, region: QRegion, scale: TimeScale, attention: Attention, bottom: int
    ) -> None:
        """Paint what lies over the time area; see `AttentionLayer`."""
        words = self.zone_words(scale, attention)
        AttentionLayer(self._painters, self).paint(painter, region, scale, attention, bottom, words)

    def zone_words(self, scale: TimeScale, attention: Attention) -> ZoneWords:
        """Return the words in the row of a drag; see `AttentionLayer`."""
        said = self._said
        if said is None or said.scale != scale or not said.is_of(attention):
            words = AttentionLayer(self._painters, self).zone_words(scale, attention)
            said = self._said = _Said(scale, attention, words)
        return said.words

    def paint_time_area(self, painter: QPainter, area: Box, scale: TimeScale, attention: Attention) -> None:
        """Paint an area right of the headers, all but what `paint_attention` lays over it.

        Parameters
        ----------
        painter : QPainter
            Stands at pixel 0 of the scale and the first row's top.
        area : Box
            What to paint.
        scale : TimeScale
            The clock.
        attention : Attention
            Of a drag: the row that it would be dropped in; the held bar is left out.
        """
        if self.zoom == "month":
            self._paint_month(painter, area, scale, attention)
            return
        held = attention.held
        held_bars = self._held_bars(held)
        if held is None and self.zoom != "hour":
            self._carried.paint(painter, area, scale)
        else:
            self._paint_ground(painter, area, scale)
            free = self.free_doors(self.scene.rows.between(area.y, area.bottom))
            self._painters.ground.free_doors(painter, free, self.scene.rows, area, scale)
            AttentionLayer(self._painters, self).paint_target(painter, scale, attention)
            self._paint_marks(painter, area, scale, held_bars)
        if self.zoom != "week":
            self._painters.bars.paint(painter, self.scene, self._bars(area, scale, held_bars), scale)
            self._painters.clashes.paint(painter, self.scene, area, scale)

    def _paint_carried(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        self._paint_ground(painter, area, scale)
        self._paint_marks(painter, area, scale, [])

    def _paint_ground(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        outlook = self.outlook
        self._painters.ground.paint(painter, area, self.ground(area, scale), outlook.plan, scale, outlook.now)
        self._painters.ground.closures(painter, area, self.scene.rows, outlook.plan, scale)
        self._row_lines(painter, area, scale)

    def _paint_marks(self, painter: QPainter, area: Box, scale: TimeScale, without: list[int]) -> None:
        """Paint what of the deliveries looks alike wherever the view's edges are: in the week all of it."""
        if self.zoom == "week":
            self._painters.week.paint(painter, self.scene, area, scale, without)
            return
        self._painters.halls.strips(painter, self.quiet, self.scene.rows, area, scale)
        # Arrows first, so that no bar is crossed.
        self._painters.arrows.paint(painter, self.scene, self._bars(area, scale, without), scale)

    def _held_bars(self, held: Held | None) -> list[int]:
        """Return the bars that are dragged and not painted where they stood."""
        bars = [self.scene.bar_of(each.delivery) for each in held.bars] if held is not None else []
        return [bar for bar in bars if bar is not None]

    def _bars(self, area: Box, scale: TimeScale, without: list[int]) -> Ints:
        bars = self.scene.visible(area, scale, _REACH)
        for bar in without:
            bars = bars[bars != bar]
        return bars

    def _paint_month(self, painter: QPainter, area: Box, scale: TimeScale, attention: Attention) -> None:
        month, rows, cells = self._painters.month, self.scene.rows, self.cells(scale)
        month.ground(painter, area, cells.edges, self.ground(area, scale), scale, self.outlook.now)
        month.sums(painter, area, rows, self.halls.cells, scale)
        month.lines(painter, area, rows, cells, scale, self.outlook)
        AttentionLayer(self._painters, self).paint_target(painter, scale, attention)
        month.cells(painter, area, rows, cells, scale, self.outlook.now)

    def _row_lines(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        halls, rows = self._painters.halls, self.scene.rows
        shown = rows.between(area.y, area.bottom)
        heads = [rows[number] for number in rows.heads if number in shown]
        if self.zoom == "week":
            for row in heads:
                halls.daily_trucks(painter, row, self.halls, area, scale)
        elif heads:
            halls.skylines(painter, heads, self.halls, area, scale, self.outlook.now)
        bottom = rows.tops[shown.start : shown.stop] + rows.heights[shown.start : shown.stop]
        left, right = (np.full(len(bottom), edge) for edge in (area.x, area.right))
        fill_rects(painter, left, bottom - 1, right, bottom, self._painters.theme.colours.grid)
