"""The whole band as one picture: what is shown, and painting any part of it alike."""

from collections.abc import Set
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import bars_of
from jitdesk.scene.bars.drag import Held, Zone
from jitdesk.scene.bars.figures import DoorFigures, figures_of, shown_days
from jitdesk.scene.bars.halls import HallSummary, hall_summaries
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.rows import DoorRow, door_rows
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.bars.tray import TRAY_HEIGHT, Chip, chips, unplanned_rows
from jitdesk.scene.ground import Ground, ground_of
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.arrows_painter import ArrowsPainter
from jitdesk.ui.deliveries.atlas import Atlas
from jitdesk.ui.deliveries.bar_stamps import BarStamps
from jitdesk.ui.deliveries.bars_painter import BarsPainter
from jitdesk.ui.deliveries.ground_painter import GroundPainter
from jitdesk.ui.deliveries.header_painter import HeaderPainter
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.deliveries.overlay_painter import OverlayPainter, held_box, named_zone
from jitdesk.ui.deliveries.ruler import FontRuler
from jitdesk.ui.deliveries.tray_painter import TrayPainter
from jitdesk.ui.deliveries.week_painter import WeekPainter
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT

# As far as a bar's label, pill or clash words may reach beyond it.
REACH = 260
_CAPTIONS = {
    "hour": "second line: plate, carrier, last confirmation",
    "day": "one bar = one truck at the door",
    "week": "each mark = one truck at its true time · text only where something is wrong",
}


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
    density : Density, optional
        Asked for at the day zoom.
    folded : set of str
        Halls that are folded at the week zoom.
    """

    def __init__(
        self,
        painters: BandPainters,
        outlook: Outlook,
        scale: TimeScale,
        density: Density | None = None,
        folded: Set[str] = frozenset(),
    ) -> None:
        self._painters = painters
        self.outlook = outlook
        self.zoom = scale.zoom
        rows = door_rows(outlook.plan, self.zoom, density, folded, painters.theme.scale)
        self.scene = BarScene(outlook, rows, bars_of(outlook, rows), painters.texts)
        self.unplanned = unplanned_rows(outlook)
        self.tray_first = 0
        self._ground = ground_of(outlook, scale.start, scale.end)
        self._figures: tuple[DoorFigures, ...] = ()
        self._figures_of = self._halls_of = (0, 0)
        self._hall_summaries: dict[str, HallSummary] = {}

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

    def figures(self, scale: TimeScale) -> tuple[DoorFigures, ...]:
        """Return the row headers' figures for the whole day or week around the view's middle."""
        days = shown_days(self.outlook.plan, (scale.start + scale.end) // 2, self.zoom)
        if days != self._figures_of:
            self._figures = figures_of(self.outlook, self.scene.rows, self.scene.bars, *days)
            self._figures_of = days
        return self._figures

    def _halls(self, scale: TimeScale) -> dict[str, HallSummary]:
        """Return what the halls' heads say, for the week in view and those around it."""
        week = shown_days(self.outlook.plan, (scale.start + scale.end) // 2, self.zoom)
        if week != self._halls_of:
            self._hall_summaries = hall_summaries(self.outlook, *week, margin_s=week[1] - week[0])
            self._halls_of = week
        return self._hall_summaries

    def ground(self, scale: TimeScale) -> Ground:
        """Return the background of the view."""
        if not self._ground.covers(scale.start, scale.end):
            self._ground = ground_of(self.outlook, scale.start, scale.end)
        return self._ground

    def paint_head(self, painter: QPainter, width: int) -> None:
        """Paint the section's head."""
        doors = sum(row.level is not None for row in self.scene.rows.rows)
        caption = f"{doors} dock door{'' if doors == 1 else 's'} · {_CAPTIONS[self.zoom]}"
        self._painters.headers.section(painter, width, "DELIVERIES", caption)

    def paint_tray(self, painter: QPainter, width: int, selected: str) -> None:
        """Paint the tray; the painter stands at its top left corner."""
        shown = self.chips(width - HEADER_WIDTH)
        self._painters.tray.paint(painter, shown, len(self.unplanned), width, selected)

    def paint_headers(self, painter: QPainter, area: QRect, scale: TimeScale, attention: Attention) -> None:
        """Paint the row headers of an area; the painter stands at the first row's top."""
        figures = self.figures(scale)
        chosen = self._chosen_row(attention)
        for number in self.scene.rows.between(area.top(), area.bottom() + 1):
            row = self.scene.rows.rows[number]
            hall = self._halls(scale).get(row.hall) if row.level is None else None
            self._painters.headers.row(painter, row, figures[number], hall, number == chosen)
        below = area.bottom() + 1 - max(self.scene.rows.height, area.top())
        if below > 0:
            rest = QRect(0, area.bottom() + 1 - below, HEADER_WIDTH, below)
            painter.fillRect(rest, self._painters.theme.colours.surface)
            painter.fillRect(
                rest.adjusted(HEADER_WIDTH - 1, 0, 0, 0), self._painters.theme.colours.border_strong
            )

    def _chosen_row(self, attention: Attention) -> int:
        if attention.held is not None:
            return self.scene.rows.of_door.get(attention.held.door, -1)
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
        outlook = self.outlook
        self._painters.ground.paint(painter, area, self.ground(scale), outlook.plan, scale, outlook.now)
        self._painters.ground.closures(painter, area, self.scene.rows, outlook.plan, scale)
        self._row_lines(painter, area, scale)
        held_bar = self._held_bar(attention)
        if attention.held is not None:
            self._paint_target(painter, attention, scale)
        if self.zoom == "week":
            self._painters.week.paint(painter, self.scene, area, scale, held_bar)
        else:
            bars = self.scene.visible(area, scale, REACH)
            if held_bar is not None:
                bars = bars[bars != held_bar]
            # Arrows first, so that no bar is crossed.
            self._painters.arrows.paint(painter, self.scene, bars, scale)
            self._painters.bars.paint(painter, self.scene, bars, scale)
            self._painters.arrows.clashes(painter, self.scene, area, scale)

    def _row_lines(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        colours = self._painters.theme.colours
        for number in self.scene.rows.between(area.y, area.bottom):
            row = self.scene.rows.rows[number]
            if row.level is None:
                self._painters.headers.hall_days(painter, row, self._halls(scale)[row.hall], area, scale)
            painter.fillRect(area.x, row.top + row.height - 1, area.w, 1, colours.grid)

    def _held_bar(self, attention: Attention) -> int | None:
        return self.scene.bar_of(attention.held.delivery) if attention.held is not None else None

    def row_box(self, row: DoorRow, scale: TimeScale) -> Box:
        """Return the time area of a row."""
        return Box(0, row.top, scale.width, row.height - 1)

    def _paint_target(self, painter: QPainter, attention: Attention, scale: TimeScale) -> None:
        held = attention.held
        assert held is not None
        row = self.row_box(self.scene.rows.rows[self.scene.rows.of_door[held.door]], scale)
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
        box = self.scene.box(bar, scale)
        usable = self.usable_at(bar)
        if usable is not None:
            self._painters.overlay.link(painter, box, max(scale.x(usable), box.right), bottom)
        self._painters.overlay.ring(painter, box, focused=attention.focused)

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


def only_panned(one: TimeScale, other: TimeScale) -> bool:
    """Tell whether two scales differ by whole pixels only."""
    return replace(one, scrolled=0) == replace(other, scrolled=0)
