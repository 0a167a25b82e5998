"""What the deliveries band shows: rows, bars and the figures of their heads, and where each of them is."""

import numpy as np

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.arrangement import Arrangement, arranged, is_dense
from jitdesk.scene.bars.columns import bars_of
from jitdesk.scene.bars.days import DayCells, day_cells, shown_days
from jitdesk.scene.bars.figures import RowFigures, figures_of
from jitdesk.scene.bars.free_doors import FreeDoor, free_door
from jitdesk.scene.bars.halls import Halls, halls_of
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.quiet import quiet_bars
from jitdesk.scene.bars.rows import BandRow, RowsBy
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.bars.tray import TRAY_HEIGHT, Chip, chips, unplanned_rows
from jitdesk.scene.bars.trouble import troubles_of
from jitdesk.scene.ground import Ground, ground_of
from jitdesk.scene.overview import Mark, rail_marks
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT


class ShownDeliveries:
    """One outlook's rows and bars at one zoom; whatever is asked for twice is worked out once.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now.
    scale : TimeScale
        The clock; its zoom decides the level of detail.
    wanted : Arrangement
        What the user asked for about rows.
    texts : Texts
        The words of bars, measured.
    text_scale : float
        How much larger than usual text is.
    """

    def __init__(
        self, outlook: Outlook, scale: TimeScale, wanted: Arrangement, texts: Texts, text_scale: float
    ) -> None:
        self.outlook = outlook
        self.wanted = wanted
        self.zoom = scale.zoom
        self.is_dense = is_dense(outlook.plan, self.zoom, wanted)
        self.days = shown_days(outlook.plan, (scale.start + scale.end) // 2, self.zoom)
        self._arranged_for = self.days
        rows = arranged(outlook, self.zoom, wanted, self.days, text_scale)
        self.scene = BarScene(outlook, rows, bars_of(outlook, rows), texts)
        self.quiet = quiet_bars(outlook, rows)
        self.unplanned = unplanned_rows(outlook)
        self.tray_first = 0
        self._ground = ground_of(outlook, scale.start, scale.end)
        self._figures: RowFigures | None = None
        self._halls: Halls | None = None
        self._cells: DayCells | None = None
        self._free: dict[int, FreeDoor | None] = {}
        self._covering: dict[tuple[float, ...], list[tuple[int, int]]] = {}

    def turned_to(self, scale: TimeScale) -> bool:
        """Take the days around a view's middle; tell whether the row headers speak of others now."""
        days = shown_days(self.outlook.plan, (scale.start + scale.end) // 2, self.zoom)
        if days == self.days:
            return False
        self.days, self._figures, self._halls = days, None, None
        return True

    def says_alike(self, scale: TimeScale) -> bool:
        """Tell whether the heads say the same across a view when that turns to the next days.

        The halls are known for as many days on either side as are shown, and a view's middle is among these.
        """
        start, end = self.days
        return scale.end - scale.start <= 2 * (end - start)

    @property
    def is_behind(self) -> bool:
        """Whether the rows are those of other days: their trouble decides which are loud, or come first."""
        follows_days = self.is_dense or self.wanted.by is not RowsBy.DOORS
        return follows_days and self._arranged_for != self.days

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

    def ground(self, area: Box, scale: TimeScale) -> Ground:
        """Return the background of the view and an area, which may lie beside it."""
        start, end = min(scale.start, scale.t(area.x)), max(scale.end, scale.t(area.right))
        if not self._ground.covers(start, end):
            self._ground = ground_of(self.outlook, start, end)
        return self._ground

    def free_doors(self, rows: range) -> list[FreeDoor]:
        """Return those of some rows whose doors are free for hours; the hour says so."""
        if self.zoom != "hour":
            return []
        for row in rows:
            if row not in self._free:
                self._free[row] = free_door(self.outlook, self.scene.rows, self.scene.bars, row)
        return [free for row in rows if (free := self._free[row]) is not None]

    def row_box(self, row: BandRow, scale: TimeScale) -> Box:
        """Return the time area of a row."""
        return Box(0, row.top, scale.width, row.height - 1)

    def heads_with_plates(self) -> list[int]:
        """Return the heads that have plates: those of the hour and the day."""
        rows = self.scene.rows
        if self.zoom not in ("hour", "day") or not rows.halls:
            return []
        return rows.heads

    def covering(self, x: int, top: int, bottom: int, scale: TimeScale) -> list[tuple[int, int]]:
        """Return where bars or their labels stand at an x, as tops and bottoms, from top to bottom."""
        if not 2 * MOST_GAP < x < scale.width - MOST_GAP:
            return self._covering_in_view(x, top, bottom, scale)
        # So far from the view's edges no label depends on them: a pan only carries it along.
        key = (scale.origin, scale.px_per_hour, x + scale.scrolled, top, bottom)
        if key not in self._covering:
            self._covering = {key: self._covering_in_view(x, top, bottom, scale)}
        return self._covering[key]

    def _covering_in_view(self, x: int, top: int, bottom: int, scale: TimeScale) -> list[tuple[int, int]]:
        scene = self.scene
        places = scene.places(scene.visible(Box(x - 1, top, 2, bottom - top), scale, MOST_GAP), scale)
        reach = places.x + places.w + scene.labels(places)[1].outside
        at = np.flatnonzero((places.y >= top) & (places.x <= x) & (reach >= x))
        return sorted(zip(places.y[at].tolist(), (places.y + places.h)[at].tolist(), strict=True))

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
