"""The three bands under one clock: who shows what, who follows whom."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from jitdesk.domain.values import HOUR_S, UNKNOWN, wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.level import Density
from jitdesk.scene.flags import line_stops
from jitdesk.scene.selected import slot_text
from jitdesk.scene.time_layers import midnight
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.header import AxisHeader
from jitdesk.ui.axis.time_axis import RAIL_WIDTH, SECTION_HEIGHT, TimeAxis
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.delays.band import DelayBand
from jitdesk.ui.deliveries.band import DeliveriesBand
from jitdesk.ui.theme import Theme

_NOW_AT_SHARE = 0.3
# What many rows take of the height where the delays are folded.
_SHARE_OF_MANY = 0.8
_WEEKS, _FIRST_HOUR = {"week": 1, "month": 4}, 6
_LEAST_DELAYS = 150


class Bands(QWidget):
    """Axis, deliveries, coverage and delay, above each other on one time scale.

    Signals
    -------
    delivery_selected(str)
        A delivery was clicked or reached by keyboard; "" for none.
    left
        Esc was pressed in a band that has nothing to leave.
    """

    delivery_selected = Signal(str)
    drag_changed = Signal(object)
    drag_over = Signal()
    left = Signal()

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis, self._theme = axis, theme
        # Who is made first follows the axis first.
        self.deliveries = DeliveriesBand(axis, theme, self)
        self.header = AxisHeader(axis, theme, self)
        self.coverage = CoverageBand(axis, theme, self)
        self.delays = DelayBand(axis, theme, self)
        self._outlook: Outlook | None = None
        self._shares: tuple[float, ...] = ()  # of the height, where the user has divided it
        self._build()
        self._connect()

    def _build(self) -> None:
        splitter = self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for number, (band, stretch) in enumerate(
            ((self.deliveries, 5), (self.coverage, 4), (self.delays, 3))
        ):
            splitter.addWidget(band)
            splitter.setStretchFactor(number, stretch)
        splitter.splitterMoved.connect(self._on_divided)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.deliveries.selected.connect(self._on_selected)
        self.deliveries.dragged.connect(self._on_dragged)
        self.deliveries.drag_ended.connect(self._on_drag_ended)
        self.deliveries.density_changed.connect(self.coverage.set_density)
        self.delays.folded.connect(self._on_rows_changed)
        self.deliveries.rows_changed.connect(self._on_rows_changed)
        self.coverage.rows_changed.connect(self._on_rows_changed)
        self.deliveries.day_chosen.connect(self._on_day_chosen)
        self.delays.delivery_chosen.connect(self.select)
        self.header.stop_chosen.connect(self._on_stop_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme or text size."""
        self._theme = theme
        self.axis.resize(self.width() - theme.header_width)
        for band in (self.header, self.deliveries, self.coverage, self.delays):
            band.set_theme(theme)
        self._column.activate()  # the axis takes its new height before the rest is divided
        self._divide()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what the plan means now in all bands."""
        self.show_deliveries(outlook)
        self.coverage.show_outlook(outlook)
        self.delays.show_outlook(outlook)

    def show_deliveries(self, outlook: Outlook) -> None:
        """Show what the plan means now on the axis and in the deliveries band, and the stops in all bands."""
        self._outlook = outlook
        stops = tuple(stop.at for stop in line_stops(outlook))
        self.header.show_outlook(outlook)
        self.deliveries.show_outlook(outlook)
        self.coverage.show_stops(stops)
        self.delays.show_stops(stops)

    def select(self, delivery: str) -> None:
        """Select a delivery in all bands and bring it into view."""
        outlook = self._outlook
        if outlook is None:
            return
        row = outlook.plan.deliveries.row_number(delivery) if delivery else None
        if row is not None and (begin := int(outlook.arrivals.begin[row])) != UNKNOWN:
            self.axis.bring_into_view(begin, int(outlook.arrivals.ends[row]))
        self.deliveries.select(delivery or None)
        self._on_selected(delivery)

    def go_to(self, instant: int) -> None:
        """Bring an instant into view."""
        self.axis.bring_into_view(instant, instant + 1)

    def take_density(self, density: Density | None) -> None:
        """Take a density for the day zoom; None lets the number of doors decide."""
        self.deliveries.set_density(density)
        self.coverage.set_density(density)

    def go_to_now(self) -> None:
        """Show now, three tenths from the left."""
        if self._outlook is not None:
            scale = self.axis.scale
            start = self._outlook.now - round(_NOW_AT_SHARE * scale.width * 3600 / scale.px_per_hour)
            self.axis.show(scale.starting_at(start))

    def zoom_to(self, name: str) -> None:
        """Take a named zoom around now if it is in view, else around the middle; weeks are shown whole."""
        scale = self.axis.scale
        if name in _WEEKS:
            self._show_weeks(_WEEKS[name], RAIL_WIDTH if name == "month" else 0)
            return
        now_x = scale.x(self._outlook.now) if self._outlook else -1
        anchor = now_x if 0 <= now_x <= scale.width else scale.width // 2
        self.axis.zoom(ZOOMS[name] / scale.px_per_hour, anchor)

    def _show_weeks(self, weeks: int, spare_px: int) -> None:
        """Show weeks from the Monday before now, or before the view's middle where now is not in view."""
        if self._outlook is None:
            return
        scale, zone = self.axis.scale, self._outlook.plan.zone
        now_x = scale.x(self._outlook.now)
        anchor = self._outlook.now if 0 <= now_x <= scale.width else scale.t(scale.width / 2)
        day = wall_from_utc(anchor, zone).date()
        monday = day - timedelta(days=day.weekday())
        start, end = midnight(monday, zone), midnight(monday + timedelta(weeks=weeks), zone)
        px_per_hour = max(scale.width - spare_px, 1) * HOUR_S / (end - start)
        self.axis.show(TimeScale(start, px_per_hour, scale.width))

    @Slot(object)
    def _on_day_chosen(self, start: int) -> None:
        """Show the day of a cell, from where the day zoom begins."""
        self.axis.show(TimeScale(start + _FIRST_HOUR * HOUR_S, ZOOMS["day"], self.axis.scale.width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.axis.resize(self.width() - self._theme.header_width)
        self._divide()

    def _divide(self) -> None:
        """Give deliveries and coverage the rows that they have, and the delays what is left."""
        if self._shares:
            self.splitter.setSizes([round(share * self.splitter.height()) for share in self._shares])
            return
        room = self.height() - self.header.height() - 2 * self.splitter.handleWidth()
        wanted = self.deliveries.sizeHint().height()
        share = 0.55
        # Curves say as much in less height; rows that do not fit are not seen.
        delays = max(room // (4 if wanted <= room * share else 6), _LEAST_DELAYS)
        if self.delays.is_folded:
            delays, share = SECTION_HEIGHT, _SHARE_OF_MANY
        deliveries = min(wanted, round(room * share))
        coverage = self.coverage.in_whole_rows(room - deliveries - delays)
        if self.delays.is_folded:
            deliveries = room - coverage - delays
        self.splitter.setSizes([deliveries, coverage, room - deliveries - coverage])

    @Slot()
    def _on_rows_changed(self) -> None:
        """Other rows, of another height: at another zoom, by another order, with other folds of any band."""
        self.axis.soon(self._divide)

    @Slot()
    def _on_divided(self) -> None:
        """The user has divided the bands; a larger window then keeps the shares."""
        sizes = self.splitter.sizes()
        self._shares = tuple(size / max(sum(sizes), 1) for size in sizes)

    @property
    def shares(self) -> tuple[float, ...]:
        """How the user has divided the height among the bands; empty where nobody did."""
        return self._shares

    def divide(self, shares: tuple[float, ...]) -> None:
        """Divide the height by shares; without any, by the rows that the bands have."""
        self._shares = tuple(shares)
        self._divide()

    @Slot(str)
    def _on_selected(self, delivery: str) -> None:
        self.delays.select(delivery)
        outlook = self._outlook
        locations: set[int] = set()
        if (
            outlook is not None
            and delivery
            and (row := outlook.plan.deliveries.row_number(delivery)) is not None
        ):
            starts, rows = outlook.plan.delivery_lines.groups("delivery", outlook.plan.deliveries)
            fed = outlook.arrivals.location[rows[starts[row] : starts[row + 1]]]
            locations = {int(location) for location in fed if location >= 0}
        self.coverage.frame_locations(frozenset(locations))
        self.delivery_selected.emit(delivery)

    @Slot(object)
    def _on_dragged(self, held: Held) -> None:
        drag = self.deliveries.drag
        begin, ends = held.preview.as_dragged.begin, held.preview.as_dragged.ends
        if drag is None or self._outlook is None or begin is None or ends is None:
            return
        self.header.show_pill(begin, ends, slot_text(self._outlook, begin, ends))
        self.coverage.show_drag(drag, *held.ends)
        self.drag_changed.emit(held)

    @Slot()
    def _on_drag_ended(self) -> None:
        self.header.hide_pill()
        self.coverage.show_drag(None)
        self.drag_over.emit()

    @Slot(str, int)
    def _on_stop_chosen(self, line: str, at: int) -> None:
        self.go_to(at)
        outlook = self._outlook
        cause = (
            next((p for p in outlook.problems() if p.line == line and p.at == at), None) if outlook else None
        )
        if cause is not None and cause.deliveries:
            self.select(cause.deliveries[0])
