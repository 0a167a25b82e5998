"""The axis above the bands: shifts or days, hours, and the rail with now, the stops and the dragged time."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.domain.language import later, say
from jitdesk.domain.values import wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.flags import Flag, LineStop, line_stops
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale, only_panned
from jitdesk.ui.axis.rail import RailPainter
from jitdesk.ui.axis.tiers import TICK_REACH, DaysPainter, HoursPainter, Tiers
from jitdesk.ui.axis.time_axis import RAIL_WIDTH, TimeAxis
from jitdesk.ui.axis.weeks import WeeksPainter
from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.canvas.wheel import turn_wheel
from jitdesk.ui.theme import Theme

_ZONES = {"CET": later("CET"), "CEST": later("CEST"), "UTC": later("UTC")}


class AxisHeader(QWidget):
    """Paints the shared time axis; dragging it pans, clicking a flag goes to its stop.

    Signals
    -------
    stop_chosen(str, int)
        Line and instant of the flag that was clicked.
    """

    stop_chosen = Signal(str, int)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis, self._scale = axis, axis.scale
        self._dress(theme)
        self._outlook: Outlook | None = None
        self._stops: tuple[LineStop, ...] = ()
        self._kept = KeptPicture(self, self._paint, axis.paint_soon)
        self._pill: tuple[int, int, str] | None = None
        self._grabbed_x: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Time axis"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        return QSize(900, self._tiers.height)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._dress(theme)
        self._kept.spoil()

    def _dress(self, theme: Theme) -> None:
        self._theme, self._tiers = theme, Tiers.of(theme)
        self._rail = RailPainter(theme)
        hours = HoursPainter(theme)
        self._painters: dict[str, HoursPainter | DaysPainter | WeeksPainter] = {
            "hour": hours,
            "day": hours,
            "week": DaysPainter(theme),
            "month": WeeksPainter(theme),
        }
        self.setFixedHeight(self._tiers.height)

    def show_outlook(self, outlook: Outlook) -> None:
        """Paint another outlook's now, shifts and stops."""
        self._outlook = outlook
        self._stops = line_stops(outlook)
        stops = (say("{line} stops {at}", line=stop.line, at=outlook.clock(stop.at)) for stop in self._stops)
        self.setAccessibleDescription(", ".join(stops))
        self._kept.spoil()

    def show_pill(self, start: int, end: int, text: str) -> None:
        """Show the time to which a delivery is being dragged."""
        self._update_pill()
        self._pill = (start, end, text)
        self._update_pill()

    def hide_pill(self) -> None:
        """Take the dragged time away."""
        self._update_pill()
        self._pill = None

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._kept.show(painter, event.region())
        if self._pill is not None:
            self._clear_of_hours(painter, self._rail.pill_plate(self._pill, self._scale))
            self._rail.paint_pill(painter, self._pill, self._scale)
        painter.end()

    def _clear_of_hours(self, painter: QPainter, plate: QRectF) -> None:
        """Paint over the hours that the dragged time would leave the half of."""
        ticks = time_layers(self._outlook, self._scale).ticks if self._outlook is not None else ()
        for tick in ticks:
            words = QRectF(self._theme.header_width + tick.x + 2, plate.top(), TICK_REACH, plate.height())
            if tick.label and words.adjusted(0, 0, -6, 0).intersects(plate):
                painter.fillRect(words, self._theme.colours.header)

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        colours = self._theme.colours
        painter.fillRect(rect, colours.header)
        if rect.left() < self._theme.header_width:
            self._paint_corner(painter)
        if self._outlook is None:
            return
        outlook, scale = self._outlook, self._scale
        part = rect.translated(-self._theme.header_width, 0)
        painter.save()
        # Over the rail of the month's bands no day begins.
        spare = RAIL_WIDTH if scale.zoom == "month" else 0
        time_area = self.rect().adjusted(self._theme.header_width, 0, -spare, 0)
        painter.setClipRect(time_area, Qt.ClipOperation.IntersectClip)
        painter.translate(self._theme.header_width, 0)
        self._painters[scale.zoom].paint(painter, time_layers(outlook, scale), scale, part)
        if scale.zoom != "month" and part.bottom() >= self._tiers.rail_top:
            for flag in self._flags(outlook, scale):
                self._rail.paint_flag(painter, flag)
            self._rail.paint_now(painter, outlook, scale)
        painter.restore()
        painter.fillRect(self._theme.header_width - 1, 0, 1, self.height(), colours.border_strong)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.border)

    def _paint_corner(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colours.text2)
        zone = ""
        if self._outlook is not None:
            named = wall_from_utc(self._outlook.now, self._outlook.plan.zone).tzname() or ""
            zone = f" ({say(_ZONES.get(named, named))})"
        painter.drawText(
            QRect(14, 2, self._theme.header_width - 18, self._tiers.upper),
            Qt.AlignmentFlag.AlignVCenter,
            say("Plant time{zone}", zone=zone),
        )

    def _flags(self, outlook: Outlook, scale: TimeScale) -> tuple[Flag, ...]:
        return self._rail.flags(self._stops, scale, outlook)

    def flag_at(self, at: QPoint) -> tuple[Flag, QRect] | None:
        """Return the flag under a point, and its place."""
        return next((found for found in self.flags_in_view() if found[1].contains(at)), None)

    def flags_in_view(self) -> tuple[tuple[Flag, QRect], ...]:
        """Return the flags of the stops with their places, left to right."""
        if self._outlook is None or self._axis.scale.zoom == "month":
            return ()
        left, top, high = self._theme.header_width, self._tiers.rail_top, self._tiers.rail
        flags = self._flags(self._outlook, self._axis.scale)
        return tuple((flag, QRect(left + flag.x, top, flag.width, high)) for flag in flags)

    def go_to(self, flag: Flag) -> None:
        """Go to a flag's first stop, as a click on it does."""
        stop = flag.stops[0]
        self.stop_chosen.emit(stop.line, stop.at)

    def _update_pill(self) -> None:
        if self._pill is not None:
            plate = self._rail.pill_plate(self._pill, self._scale)
            self._kept.refresh(plate.toAlignedRect().adjusted(-TICK_REACH, -1, TICK_REACH, 1))

    # -- input ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.flag_at(event.position().toPoint())
        if found is not None:
            self.go_to(found[0])
            return
        self._grabbed_x = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_x is not None:
            moved = round(self._grabbed_x - event.position().x())
            self._axis.pan(moved)
            self._grabbed_x -= moved

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed_x = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, None, self._theme.header_width)

    @Slot()
    def _on_axis_moved(self) -> None:
        before, self._scale = self._scale, self._axis.scale
        if self._outlook is None or not only_panned(before, self._scale) or self._scale.zoom == "week":
            self._kept.spoil()
        else:
            self._panned(self._outlook, before)
        if self._pill is not None:
            self._kept.refresh()  # the pan has carried it off

    def _panned(self, outlook: Outlook, before: TimeScale) -> None:
        """Move what is painted; words that keep to the view, and flags that dock at its edge, come anew."""
        by = before.scrolled - self._scale.scrolled
        spare = RAIL_WIDTH if self._scale.zoom == "month" else 0
        area = self.rect().adjusted(self._theme.header_width, 0, -spare, -1)
        self._kept.scroll(by, 0, area)
        self._kept.spoil(QRect(area.left(), 0, area.width(), self._tiers.upper))
        # A label that was left out at an edge is whole now, or the other way round.
        edge = QRect(area.left(), 0, abs(by) + TICK_REACH, area.height())
        self._kept.spoil(edge)
        edge.moveRight(area.right())
        self._kept.spoil(edge)
        if self._scale.zoom != "month" and not self._plates_keep_up(outlook, before, by):
            self._kept.spoil(QRect(area.left(), self._tiers.rail_top, area.width(), self._tiers.rail))

    def _plates_keep_up(self, outlook: Outlook, before: TimeScale, by: int) -> bool:
        """Tell whether a pan carries all flags and now to where they belong."""
        carried = tuple(replace(flag, x=flag.x + by) for flag in self._flags(outlook, before))
        was, now = (self._rail.now_left(outlook, scale) for scale in (before, self._scale))
        is_now_carried = now == (None if was is None else was + by)
        return is_now_carried and carried == self._flags(outlook, self._scale)
