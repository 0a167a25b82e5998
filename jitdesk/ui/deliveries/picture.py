"""The whole band as one picture: what is shown, and painting any part of it alike."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.arrangement import Arrangement, arranged, is_dense
from jitdesk.scene.bars.caption import caption_of
from jitdesk.scene.bars.columns import bars_of
from jitdesk.scene.bars.days import DayCells, day_cells, shown_days
from jitdesk.scene.bars.drag import Held, Zone
from jitdesk.scene.bars.figures import RowFigures, doing, figures_of
from jitdesk.scene.bars.halls import Halls, halls_of
from jitdesk.scene.bars.quiet import quiet_bars
from jitdesk.scene.bars.rows import BandRow
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.bars.tray import TRAY_HEIGHT, Chip, chips, unplanned_rows
from jitdesk.scene.bars.trouble import troubles_of
from jitdesk.scene.ground import Ground, ground_of
from jitdesk.scene.overview import Mark, rail_marks
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.arrows_painter import ArrowsPainter
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.bar_stamps import BarStamps
from jitdesk.ui.deliveries.bars_painter import BarsPainter
from jitdesk.ui.deliveries.ground_painter import GroundPainter
from jitdesk.ui.deliveries.halls_painter import HallsPainter
from jitdesk.ui.deliveries.header_painter import HeaderPainter
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.month_painter import MonthPainter
from jitdesk.ui.deliveries.overlay_painter import OverlayPainter, held_box, named_zone
from jitdesk.ui.deliveries.ruler import FontRuler
from jitdesk.ui.deliveries.tray_painter import TrayPainter
from jitdesk.ui.deliveries.week_painter import WeekPainter
from jitdesk.ui.device_pixels import fill_rects
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT

# As far as a bar's label, pill or clash words may reach beyond it.
REACH = 260
# More rows than this are in view on no screen.
_MOST_HEADERS = 400


@dataclass(frozen=True, slots=True)
class Attention:
    """What the user attends to.

    Attributes
    ----------
    selected : str
        The selected delivery; empty for none.
    hovered : int or None
        The bar under the pointer.
    focused : bool
        Whether the band has the keys.
    held : Held or None
        The delivery that is being dragged.
    zones : tuple of Zone
        Where it would be safe, where late.
    """

    selected: str = ""
    hovered: int | None = None
    focused: bool = False
    held: Held | None = None
    zones: tuple[Zone, ...] = ()


class BandPainters:
    """The painters of all layers in one theme; they keep what they have drawn from plan to plan."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.texts = Texts(FontRuler(theme))
        self.looks = looks(theme.colours)
        self.ground = GroundPainter(theme)
        self.headers = HeaderPainter(theme)
        self.halls = HallsPainter(theme)
        self.month = MonthPainter(theme)
        self.arrows = ArrowsPainter(theme)
        stamps = BarStamps(theme, self.texts, Atlas())
        self.bars = BarsPainter(theme, stamps)
        self.week = WeekPainter(theme, stamps)
        self.overlay = OverlayPainter(theme, self.bars)
        self.tray = TrayPainter(theme)


class BandPicture:
    """What the band shows.

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
        self._painters = painters
        self.outlook = outlook
        self.wanted = wanted
        self.zoom = scale.zoom
        self.is_dense = is_dense(outlook.plan, self.zoom, wanted)
        self.days = shown_days(outlook.plan, (scale.start + scale.end) // 2, self.zoom)
        rows = arranged(outlook, self.zoom, wanted, self.days, painters.theme.scale)
        self.scene = BarScene(outlook, rows, bars_of(outlook, rows), painters.texts)
        self._quiet = quiet_bars(outlook, rows)
        self.unplanned = unplanned_rows(outlook)
        self.tray_first = 0
        self._ground = ground_of(outlook, scale.start, scale.end)
        self._figures: RowFigures | None = None
        self._headers: dict[tuple[int, bool, float], QPixmap] = {}
        self._halls: Halls | None = None
        self._cells: DayCells | None = None

    def turned_to(self, scale: TimeScale) -> bool:
        """Take the days around a view's middle; tell whether the row headers speak of others now."""
        days = shown_days(self.outlook.plan, (scale.start + scale.end) // 2, self.zoom)
        if days == self.days:
            return False
        self.days, self._figures, self._halls = days, None, None
        self._headers.clear()
        return True

    @property
    def tray_height(self) -> int:
        """The height of the tray; 0 when every delivery has its door and time."""
        return TRAY_HEIGHT if len(self.unplanned) else 0

    @property
    def height(self) -> int:
        """The height at which nothing needs scrolling."""
        return SECTION_HEIGHT + self.scene.rows.height + self.tray_height

    def chips(self, width: int) -> tuple[Chip, ...]:
        """Return the tray's chips for a width of the time area."""
        return chips(self.outlook, self.unplanned, width, self.tray_first)

    @property
    def figures(self) -> RowFigures:
        """The row headers' figures for the days that are shown."""
        if self._figures is None:
            self._figures = figures_of(self.outlook, self.scene.rows, self.scene.bars, *self.days)
        return self._figures

    def marks(self, rail_px: int) -> tuple[Mark, ...]:
        """Return what the rail shows: a mark a row, and one for each hall that is folded in trouble."""
        rows, worst = self.scene.rows, self.figures.worst.copy()
        for head in rows.folded:
            days = self.halls.cells.within(*self.days)
            hall = self.halls.names.index(rows[head].hall)
            worst[head] = self.halls.cells.worst[hall, days].max(initial=0)
        return rail_marks(rows.tops, rows.heights, worst, rows.height, rail_px)

    @property
    def halls(self) -> Halls:
        """What the halls' heads say, for the days that are shown and as many around them."""
        if self._halls is None:
            start, end = self.days
            by_quarter = self.zoom in ("hour", "day")
            self._halls = halls_of(self.outlook, start, end, end - start, by_quarter=by_quarter)
        return self._halls

    def cells(self, scale: TimeScale) -> DayCells:
        """Return the month's cells, for the view and as much again around it."""
        cells, margin = self._cells, scale.end - scale.start
        if cells is None or scale.start < cells.edges[0] or scale.end > cells.edges[-1]:
            by = self.scene.rows.by
            cells = self._cells = day_cells(self.outlook, by, scale.start - margin, scale.end + margin)
        return cells

    def ground(self, scale: TimeScale) -> Ground:
        """Return the background of the view."""
        if not self._ground.covers(scale.start, scale.end):
            self._ground = ground_of(self.outlook, scale.start, scale.end)
        return self._ground

    def paint_head(self, painter: QPainter, width: int) -> None:
        """Paint the section's head."""
        caption = caption_of(self.scene.rows, self.zoom, self.wanted, self.figures)
        keys = "Ctrl D density · Q unfold all" if self.is_dense else ""
        headers = self._painters.headers
        headers.section(painter, width, "DELIVERIES", caption, keys, legend=self.zoom == "month")

    def paint_tray(self, painter: QPainter, width: int, selected: str) -> None:
        """Paint the tray; the painter stands at its top left corner."""
        shown = self.chips(width - HEADER_WIDTH)
        self._painters.tray.paint(painter, shown, len(self.unplanned), width, selected)

    def paint_headers(self, painter: QPainter, area: QRect, attention: Attention) -> None:
        """Paint the row headers of an area; the painter stands at the first row's top."""
        chosen = self._chosen_row(attention)
        for number in self.scene.rows.between(area.top(), area.bottom() + 1):
            self._show_header(painter, number, chosen=number == chosen)
        below = area.bottom() + 1 - max(self.scene.rows.height, area.top())
        if below > 0:
            rest = QRect(0, area.bottom() + 1 - below, HEADER_WIDTH, below)
            painter.fillRect(rest, self._painters.theme.colours.surface)
            painter.fillRect(
                rest.adjusted(HEADER_WIDTH - 1, 0, 0, 0), self._painters.theme.colours.border_strong
            )

    def _show_header(self, painter: QPainter, number: int, *, chosen: bool) -> None:
        """Paint a header; what it says holds for the whole day, so its picture is kept for as long."""
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():  # a picture would not end between the screen's pixels
            self._paint_header(painter, number, chosen=chosen)
            return
        picture = self._headers.get((number, chosen, ratio))
        top = int(self.scene.rows.tops[number])
        if picture is None:
            if len(self._headers) > _MOST_HEADERS:
                self._headers.clear()
            picture = QPixmap(QSize(HEADER_WIDTH, int(self.scene.rows.heights[number])) * ratio)
            picture.setDevicePixelRatio(ratio)
            inner = QPainter(picture)
            inner.translate(0, -top)
            self._paint_header(inner, number, chosen=chosen)
            inner.end()
            self._headers[number, chosen, ratio] = picture
        painter.drawPixmap(0, top, picture)

    def _paint_header(self, painter: QPainter, number: int, *, chosen: bool) -> None:
        row, headers = self.scene.rows[number], self._painters.headers
        headers.ground(painter, row, chosen=chosen)
        if row.is_head:
            self._painters.halls.header(painter, row, self.halls, self.zoom)
        elif row.quiet:
            self._painters.halls.strip_header(painter, row)
        else:
            is_hour = row.level is not None and row.level.name == "hour"
            said = doing(self.outlook, self.scene.rows, self.scene.bars, number) if is_hour else ""
            headers.row(painter, row, self.figures, number, said)
        headers.edges(painter, row)

    def _chosen_row(self, attention: Attention) -> int:
        if attention.held is not None:
            return self.scene.row_of(attention.held.delivery, attention.held.door)
        bar = self.scene.bar_of(attention.selected) if attention.selected else None
        return -1 if bar is None else int(self.scene.bars.row[bar])

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
        held_bar = self._held_bar(attention)
        if self.zoom == "month":
            self._paint_month(painter, area, scale, attention)
            return
        outlook = self.outlook
        self._painters.ground.paint(painter, area, self.ground(scale), outlook.plan, scale, outlook.now)
        self._painters.ground.closures(painter, area, self.scene.rows, outlook.plan, scale)
        self._row_lines(painter, area, scale)
        if attention.held is not None:
            self._paint_target(painter, attention, scale)
        if self.zoom == "week":
            self._painters.week.paint(painter, self.scene, area, scale, held_bar)
            return
        bars = self.scene.visible(area, scale, REACH)
        if held_bar is not None:
            bars = bars[bars != held_bar]
        self._painters.halls.strips(painter, self._quiet, self.scene.rows, area, scale)
        # Arrows first, so that no bar is crossed.
        self._painters.arrows.paint(painter, self.scene, bars, scale)
        self._painters.bars.paint(painter, self.scene, bars, scale)
        self._painters.arrows.clashes(painter, self.scene, area, scale)

    def _paint_month(self, painter: QPainter, area: Box, scale: TimeScale, attention: Attention) -> None:
        month, rows, cells = self._painters.month, self.scene.rows, self.cells(scale)
        month.ground(painter, area, cells.edges, self.ground(scale), scale, self.outlook.now)
        month.sums(painter, area, rows, self.halls.cells, scale)
        month.lines(painter, area, rows, cells, scale, self.outlook)
        if attention.held is not None:
            self._paint_target(painter, attention, scale)
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

    def _held_bar(self, attention: Attention) -> int | None:
        return self.scene.bar_of(attention.held.delivery) if attention.held is not None else None

    def row_box(self, row: BandRow, scale: TimeScale) -> Box:
        """Return the time area of a row."""
        return Box(0, row.top, scale.width, row.height - 1)

    def _paint_target(self, painter: QPainter, attention: Attention, scale: TimeScale) -> None:
        held = attention.held
        assert held is not None
        row = self.row_box(self.scene.rows[self.scene.row_of(held.delivery, held.door)], scale)
        self._painters.overlay.target_row(painter, row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painters.overlay.zones(painter, attention.zones, held, row, scale)

    def target_look(self, attention: Attention) -> tuple[str, tuple[Zone, ...], Zone | None]:
        """Return all that decides how the row of a drag looks; empty without a drag."""
        held = attention.held
        return (
            ("", (), None)
            if held is None
            else (held.door, attention.zones, named_zone(attention.zones, held))
        )

    def paint_attention(self, painter: QPainter, scale: TimeScale, attention: Attention, bottom: int) -> None:
        """Paint hover, selection or the held delivery over the time area.

        Parameters
        ----------
        painter : QPainter
            Stands as for `paint_time_area`.
        scale : TimeScale
            The clock.
        attention : Attention
            Selection, hover, drag.
        bottom : int
            The visible rows' lower edge, to which links run.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_plates(painter, bottom)
        if attention.held is not None:
            self._paint_held(painter, scale, attention.held, bottom)
            return
        hovered = attention.hovered
        if hovered is not None:
            look = self._painters.looks[self.scene.face(hovered).state]
            self._painters.overlay.outline(painter, self.scene.box(hovered, scale), look.ink)
        bar = self.scene.bar_of(attention.selected) if attention.selected else None
        if bar is None:
            return
        usable = self.usable_at(bar) if self.zoom != "month" else None
        if usable is not None:
            box = self.scene.box(bar, scale)
            self._painters.overlay.link(painter, box, max(scale.x(usable), box.right), bottom)
        for each in self.scene.bars_of(attention.selected):
            self._painters.overlay.ring(painter, self.place_of(each, scale), focused=attention.focused)

    def _paint_plates(self, painter: QPainter, bottom: int) -> None:
        """Paint what stands at the left edge of heads wherever the time stands: it lies over the picture."""
        heads = [number for number in self.heads_with_plates() if self.scene.rows.tops[number] < bottom]
        if heads:
            self._painters.halls.plates(painter, self.scene.rows, heads, self.halls)

    def heads_with_plates(self) -> list[int]:
        """Return the heads that have plates: those of the hour and the day."""
        rows = self.scene.rows
        if self.zoom not in ("hour", "day") or not rows.halls:
            return []
        return rows.heads

    def place_of(self, bar: int, scale: TimeScale) -> Box:
        """Return where a bar is painted, in the month the cell of its row and day."""
        if self.zoom != "month":
            return self.scene.box(bar, scale)
        row, edges = int(self.scene.bars.row[bar]), self.cells(scale).edges
        day = int(np.searchsorted(edges, self.scene.bars.start[bar], side="right")) - 1
        day = min(max(day, 0), len(edges) - 2)
        x, right = scale.x(int(edges[day])), scale.x(int(edges[day + 1]))
        top, height = int(self.scene.rows.tops[row]), int(self.scene.rows.heights[row])
        return Box(x + 2, top, right - x - 2, height - 1)

    def worst_in_cell(self, x: float, y: float, scale: TimeScale) -> str:
        """Return the delivery of the cell under a point that needs somebody most; the first of alike ones."""
        found = self.cell_at(x, y, scale)
        if found is None:
            return ""
        row, (start, end) = found
        bars = self.scene.bars.in_row(row)
        starts = self.scene.bars.start[bars.start : bars.stop]
        inside = bars.start + np.flatnonzero((starts >= start) & (starts < end))
        if not len(inside):
            return ""
        troubles = troubles_of(self.outlook)[self.scene.bars.delivery[inside]]
        return self.scene.delivery(int(inside[np.argmax(troubles)]))

    def cell_at(self, x: float, y: float, scale: TimeScale) -> tuple[int, tuple[int, int]] | None:
        """Return the row and the day of the cell of the month under a point."""
        row, edges = self.scene.rows.at(y), self.cells(scale).edges
        day = int(np.searchsorted(edges, scale.t(x), side="right")) - 1
        if self.zoom != "month" or row < 0 or not 0 <= day < len(edges) - 1:
            return None
        return row, (int(edges[day]), int(edges[day + 1]))

    def usable_at(self, bar: int) -> int | None:
        """Return when the first of a bar's parts reaches its line; None where none will."""
        plan, delivery = self.outlook.plan, int(self.scene.bars.delivery[bar])
        starts, lines = plan.delivery_lines.groups("delivery", plan.deliveries)
        at = self.outlook.arrivals.usable_at[lines[starts[delivery] : starts[delivery + 1]]]
        ahead = at[(at != UNKNOWN) & (at > self.outlook.now)]
        return int(ahead.min()) if len(ahead) else None

    def _paint_held(self, painter: QPainter, scale: TimeScale, held: Held, bottom: int) -> None:
        bar = self.scene.bar_of(held.delivery)
        box = held_box(self.scene, held, scale)
        self._painters.overlay.crosshair(painter, box, bottom)
        if bar is not None and held.was_start is not None:
            self._painters.overlay.ghost(painter, self.scene.box(bar, scale), held.was_start, self.scene)
        self._painters.overlay.held(painter, self.scene, bar, box, scale)
