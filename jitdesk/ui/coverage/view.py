"""The coverage band as something to look at: it paints, and scrolls by whole pixels."""

from collections.abc import Set
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import say
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.strip_looks import unlike_after_pan
from jitdesk.scene.strip_marks import StripMarks, Word
from jitdesk.scene.strip_rows import COMFORTABLE
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale, only_panned
from jitdesk.ui.axis.time_axis import RAIL_WIDTH, SECTION_HEIGHT, TimeAxis
from jitdesk.ui.axis.time_background import (
    paint_now_line,
    paint_stop_lines,
    paint_time_background,
    paint_today,
)
from jitdesk.ui.canvas.carried import Carried
from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.canvas.scrolled_rows import ScrolledRows
from jitdesk.ui.canvas.section_head import FocusRing
from jitdesk.ui.coverage.frames import paint_frame
from jitdesk.ui.coverage.head_painter import HeadPainter
from jitdesk.ui.coverage.section import CoverageHead
from jitdesk.ui.coverage.shown import ShownCoverage, look_of
from jitdesk.ui.coverage.strip_painter import LANDING_PX, StripPainter, StripPlace
from jitdesk.ui.deliveries.ruler import FontRuler
from jitdesk.ui.theme import Theme

# As far as a mark reaches beside its instant, and a frame into its row.
_MARK_PX, _FRAME_PX = LANDING_PX, 3
_LEAST_ROWS = 3


class CoverageView(QWidget):
    """Shows the coverage rows on the shared clock; `DraggedCoverage` lets them follow a drag.

    Parameters
    ----------
    axis : TimeAxis
        The clock that all bands share.
    theme : Theme
        Colours and type.

    Signals
    -------
    rows_changed
        Its rows have another height now.
    """

    rows_changed = Signal()

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis, self._scale = axis, axis.scale
        self._shown: ShownCoverage | None = None
        self._density: Density | None = None
        self._framed: frozenset[int] = frozenset()
        self._focused, self._fitted_height = 0, 0
        self._stops: tuple[int, ...] = ()
        self._ring = FocusRing()
        self._kept = KeptPicture(self, self._paint, axis.paint_soon)
        self._carried = Carried(self._paint_carried)
        self._dress(theme)
        self._rows = ScrolledRows(self, self._kept, self._body, theme)
        self.rail, self.rows_bar = self._rows.rail, self._rows.bar
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._rows.bar.valueChanged.connect(self._carried.clear)
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        return QSize(900, SECTION_HEIGHT + 7 * COMFORTABLE.row)

    def in_whole_rows(self, height: int) -> int:
        """Return as much of a height as cuts no row, at least what three rows need."""
        rows = max((height - SECTION_HEIGHT) // self._row_height, _LEAST_ROWS)
        return SECTION_HEIGHT + rows * self._row_height

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme or text size."""
        self._dress(theme)
        self._rows.set_theme(theme)
        if self._shown is not None:
            self._marks = StripMarks(self._shown.outlook, self._ruler, theme.scale)
        self._fit_rows()
        self._kept.spoil()

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        self._carried.clear()
        self._strips, self._heads, self._ruler = StripPainter(theme), HeadPainter(theme), FontRuler(theme)
        self._head = CoverageHead(theme)

    def _rebuild(self, outlook: Outlook) -> None:
        """Make the rows anew: another plan, zoom or density. The scroll position stays."""
        zoom = self._scale.zoom
        look = look_of(zoom, len(outlook.plan["doors"]), self._density)
        self._shown = shown = ShownCoverage(outlook, zoom, look)
        self._marks = StripMarks(outlook, self._ruler, self._theme.scale)
        if len(shown):
            first = shown.head(0)
            self.setAccessibleDescription(
                say("{chip}, part {part}, {said}", chip=first.chip, part=first.part, said=first.said)
            )
        self._fit_rows()
        self._carried.clear()
        self._kept.spoil()

    def show_stops(self, instants: tuple[int, ...]) -> None:
        """Set the instants at which lines stop, the next one first."""
        if instants != self._stops:
            self._stops = instants
            self._carried.clear()
            self._kept.spoil()

    def frame_locations(self, locations: frozenset[int]) -> None:
        """Frame the rows that the selected delivery feeds."""
        if locations == self._framed:
            return
        changed, self._framed = self._framed ^ locations, locations
        for position in self._positions_of(changed):
            self._kept.spoil(self._row_area(position))

    def _spoil_strips(self, rows: range, left: int, right: int) -> None:
        """Have a part of strips painted again: from and to pixels of the scale, with the marks beside."""
        area = self._row_area(rows.start).adjusted(
            self._theme.header_width, 0, 0, self._row_height * (len(rows) - 1)
        )
        wide = right - left + 2 * _MARK_PX
        part = QRect(self._theme.header_width + left - _MARK_PX, area.top(), wide, area.height())
        self._kept.spoil(part.intersected(area).intersected(self._body()))

    def _words(self, shown: ShownCoverage, rows: range, scale: TimeScale) -> tuple[Word, ...]:
        """Return what is to be read in rows; the rail lies over the time's right end."""
        seen = replace(scale, width=max(scale.width - RAIL_WIDTH, 1)) if self._rows.has_rail else scale
        return self._marks.words(shown.strips(rows, scale), seen, self._row_height)

    # -- geometry ---------------------------------------------------------------------------------

    @property
    def _row_height(self) -> int:
        return self._theme.px(self._shown.look.row if self._shown is not None else COMFORTABLE.row)

    def _row_area(self, position: int) -> QRect:
        top = SECTION_HEIGHT + position * self._row_height - self._rows.at
        return QRect(0, top, self.width(), self._row_height)

    def _body(self) -> QRect:
        return QRect(0, SECTION_HEIGHT, self.width(), max(self.height() - SECTION_HEIGHT, 0))

    def _rows_within(self, part: QRect) -> range:
        """Return the positions of the rows that reach into a part of the band."""
        part = part.intersected(self._body())
        if self._shown is None or part.isEmpty():
            return range(0)
        first = (part.top() - SECTION_HEIGHT + self._rows.at) // self._row_height
        last = (part.bottom() - SECTION_HEIGHT + self._rows.at) // self._row_height + 1
        many = len(self._shown)
        return range(min(first, many), min(last, many))

    def _visible(self) -> range:
        return self._rows_within(self.rect())

    def _positions_of(self, locations: Set[int]) -> list[int]:
        """Return where those of some rows are listed that are in view."""
        shown = self._shown
        return [n for n in self._visible() if int(shown.order[n]) in locations] if shown is not None else []

    def _fit_rows(self) -> None:
        """Let as many rows scroll as there are, and show on the rail what is wrong in them."""
        rows_px = self._row_height * len(self._shown) if self._shown is not None else 0
        over = max(rows_px - max(self._body().height(), 1), 0)
        self._rows.bar.setSingleStep(self._row_height)
        self._rows.fit(over, with_rail=self._axis.scale.zoom == "month")
        self._mark_rail()
        before, self._fitted_height = self._fitted_height, self._row_height
        if self._fitted_height != before:
            self.setMinimumHeight(self.in_whole_rows(0))
            self.rows_changed.emit()

    # -- scrolling --------------------------------------------------------------------------------

    def _mark_rail(self) -> None:
        """Show on the rail which of all rows stop a line or get low."""
        if self._shown is None or not self._rows.has_rail:
            return
        self.rail.show_marks(self._shown.marks(self._row_height, self.rail.height()))

    @Slot()
    def _on_axis_moved(self) -> None:
        before, self._scale = self._scale, self._axis.scale
        shown = self._shown
        if shown is None:
            return
        if shown.zoom != self._scale.zoom:
            self._rebuild(shown.outlook)  # a drag goes on with its next step
        elif not only_panned(before, self._scale):
            self._kept.spoil()
        else:
            self._pan(shown, before)

    def _pan(self, shown: ShownCoverage, before: TimeScale) -> None:
        """Move what is painted, and paint what came into view or looks to the view's edges."""
        by, rows = before.scrolled - self._scale.scrolled, self._visible()
        self._rows.pan(by)
        # The words of a day stand in its cell, wherever the view's edges are.
        if shown.look.part_of != "days":
            was, now = (self._words(shown, rows, scale) for scale in (before, self._scale))
            for word in unlike_after_pan(was, now, by):
                row = rows.start + word.of
                self._spoil_strips(range(row, row + 1), word.x, word.x + word.w)
        # A frame's right end stays where it is.
        for position in self._framed_positions():
            area = self._row_area(position)
            self.update(area.adjusted(area.width() - abs(by) - RAIL_WIDTH - _FRAME_PX, 0, 0, 0))

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._kept.show(painter, event.region())
        self._ring.paint(painter, self, self._theme)
        self._paint_frames(painter, event.rect())
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        shown = self._shown
        painter.fillRect(rect, self._theme.colours.surface)
        if shown is None:
            return
        below = rect.intersected(self._body())
        if not below.isEmpty():
            painter.save()
            painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
            self._paint_rows(painter, below, shown)
            painter.restore()
        if rect.top() < SECTION_HEIGHT:
            said = shown.said(self._body().height() // self._row_height)
            self._head.paint(painter, self.width(), said, self.devicePixelRatioF())

    def _paint_rows(self, painter: QPainter, part: QRect, shown: ShownCoverage) -> None:
        rows = self._rows_within(part)
        if part.right() >= self._theme.header_width:
            self._paint_time_area(painter, part, shown, rows)
        if part.left() < self._theme.header_width:
            for position in rows:
                framed = int(shown.order[position]) in self._framed
                top, height = self._row_area(position).top(), self._row_height
                self._heads.paint(painter, top, height, shown.head(position), shown.look, framed=framed)

    def _paint_time_area(self, painter: QPainter, part: QRect, shown: ShownCoverage, rows: range) -> None:
        header, scale = self._theme.header_width, self._scale
        part = part.intersected(self.rect().adjusted(header, 0, 0, 0))
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        if shown.is_dragged:
            self._paint_strips(painter, Box(header, part.top(), scale.width, part.height()), scale)
        else:
            self._carried.paint(painter, Box(part.x(), part.y(), part.width(), part.height()), scale)
        place = StripPlace(header, self._row_area(rows.start).top(), self._row_height)
        self._strips.words(painter, self._words(shown, rows, scale), place, part)
        painter.restore()

    def _paint_carried(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        by = area.x - self._theme.header_width
        # As wide as the view: the zoom depends on that.
        self._paint_strips(painter, area, replace(scale, scrolled=scale.scrolled + by))

    def _paint_strips(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        """Paint all but the words, as far as a scale shows: its pixel 0 is at the area's left edge."""
        shown, theme = self._shown, self._theme
        assert shown is not None
        now_x, top = scale.x(shown.outlook.now), SECTION_HEIGHT - self._rows.at
        # Upright lines are as long as the part, and dashes count from the first row's top.
        part = QRect(area.x, area.y, area.w, area.h)
        rows = self._rows_within(part)
        painter.setBrushOrigin(area.x - scale.scrolled, top)
        layers = time_layers(shown.outlook, scale)
        paint_time_background(painter, part, layers, theme, now_x, shown.zoom)
        place = StripPlace(area.x, self._row_area(rows.start).top(), self._row_height)
        self._strips.paint(painter, shown.strips(rows, scale), scale, place, part)
        for number in range(1, len(rows) + 1):
            painter.fillRect(area.x, place.row(number) - 1, area.w, 1, theme.colours.grid)
        if shown.look.part_of == "days":
            paint_today(painter, part, shown.outlook, scale, theme)
        else:
            paint_stop_lines(painter, part, [scale.x(at) for at in self._stops], theme, top)
            paint_now_line(painter, part, now_x, theme)

    def _framed_positions(self) -> list[int]:
        """Return the rows in view that have a frame."""
        framed = self._positions_of(self._framed)
        return [*framed, self._focused] if self.hasFocus() and self._shown is not None else framed

    def _paint_frames(self, painter: QPainter, part: QRect) -> None:
        """Paint frames over what is kept: they do not move with the time."""
        painter.setClipRect(self._body())
        for position in self._framed_positions():
            area = self._row_area(position)
            if area.intersects(part):
                thick = 2 if self.hasFocus() and position == self._focused else 1
                paint_frame(painter, area.adjusted(0, 0, 0, -1), part, thick, self._theme.colours.accent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
        # The head tells of as many rows as find room, and a sentence without any stands in the middle.
        has_rows = self._shown is not None and len(self._shown) > 0
        self._kept.spoil(QRect(0, 0, self.width(), SECTION_HEIGHT) if has_rows else None)
