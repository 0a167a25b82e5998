"""The coverage band: a row a location, the shortest on top, painted on the window's clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strips import Strip, StripHead, cover_order, strip, strip_head
from jitdesk.scene.time_layers import TimeLayers, time_layers
from jitdesk.ui.coverage.strip_painter import hatch, paint_head, paint_strip
from jitdesk.ui.section_head import paint_section_head
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT, TimeAxis
from jitdesk.ui.time_background import paint_now_line, paint_stop_lines, paint_time_background
from jitdesk.ui.wheel import turn_wheel

_ROW_HEIGHTS = {"hour": 38, "day": 36, "week": 20}
_SAID = {
    "hour": "hours of stock (full height 6 h) · figure = stock just after the step",
    "day": "height = hours of stock at the line (full height 6 h) · shortest first",
    "week": "worst state at each hour · first run-out on top",
}


@dataclass
class _Shown:
    """What is painted: the outlook, its order, and what has been worked out about its visible rows."""

    outlook: Outlook
    order: list[int]
    held_parts: frozenset[str]
    heads: dict[int, StripHead] = field(default_factory=dict)
    strips: dict[int, Strip] = field(default_factory=dict)
    layers: TimeLayers | None = None


class CoverageBand(QWidget):
    """Paints the coverage rows and lets the user choose one.

    Signals
    -------
    location_chosen(str, str)
        Part and line ("" = shared) of the row that was clicked or reached by keyboard.
    count_wanted(str, str)
        Part and line of the row whose stock shall be counted now.
    """

    location_chosen = Signal(str, str)
    count_wanted = Signal(str, str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._theme = theme
        self._shown: _Shown | None = None
        self._framed: frozenset[int] = frozenset()
        self._focused = 0
        self._dragged: Mapping[int, Curve] = {}
        self._stops: tuple[int, ...] = ()
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.valueChanged.connect(self.update)
        self._bar.setAccessibleName("Scroll coverage rows")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Line coverage")
        self.setMinimumHeight(SECTION_HEIGHT + 3 * _ROW_HEIGHTS["day"])
        self.setMouseTracking(True)
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        return QSize(900, SECTION_HEIGHT + 7 * _ROW_HEIGHTS["day"])

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.update()

    def show_outlook(self, outlook: Outlook) -> None:
        """Paint another outlook; the scroll position stays."""
        held = frozenset(p.part for p in outlook.problems() if p.kind == "hold" and p.part)
        self._shown = shown = _Shown(outlook, cover_order(outlook.coverage).tolist(), held)
        self._dragged = {}
        if shown.order:
            first = shown.heads[shown.order[0]] = strip_head(outlook, shown.order[0], held)
            self.setAccessibleDescription(f"{first.chip}, part {first.part}, {first.said}")
        self._update_scroll_bar()
        self.update()

    def show_stops(self, instants: tuple[int, ...]) -> None:
        """Set the instants at which lines stop, the next one first."""
        self._stops = instants
        self.update()

    def frame_locations(self, locations: frozenset[int]) -> None:
        """Frame the rows that the selected delivery feeds."""
        self._framed = locations
        self.update()

    def show_drag(self, curves: Mapping[int, Curve]) -> None:
        """Show how these rows look while a delivery is dragged; an empty mapping shows the plan again."""
        touched = set(curves) | set(self._dragged)
        self._dragged = curves
        shown = self._shown
        if shown is not None:
            for location in touched:
                shown.strips.pop(location, None)
                self.update(self._row_area(shown.order.index(location)))

    def show_location(self, part: str, line: str) -> None:
        """Scroll a row into view and put the focus on it."""
        shown = self._shown
        location = shown.outlook.coverage.row_of(part, line) if shown else None
        if shown and location is not None and location >= 0:
            self._focus_row(shown.order.index(int(location)))

    # -- geometry ---------------------------------------------------------------------------------

    @property
    def _row_height(self) -> int:
        return self._theme.px(_ROW_HEIGHTS[self._axis.scale.zoom])

    def _row_area(self, position: int) -> QRect:
        top = SECTION_HEIGHT + position * self._row_height - self._bar.value()
        return QRect(0, top, self.width(), self._row_height)

    def _visible(self) -> range:
        if self._shown is None:
            return range(0)
        first = self._bar.value() // self._row_height
        last = (self._bar.value() + self.height() - SECTION_HEIGHT) // self._row_height + 1
        return range(first, min(last, len(self._shown.order)))

    def _position_at(self, point: QPoint) -> int | None:
        if self._shown is None or point.y() < SECTION_HEIGHT:
            return None
        position = (point.y() - SECTION_HEIGHT + self._bar.value()) // self._row_height
        return position if position < len(self._shown.order) else None

    def _update_scroll_bar(self) -> None:
        rows = len(self._shown.order) if self._shown else 0
        page = max(self.height() - SECTION_HEIGHT, 1)
        self._bar.setGeometry(self.width() - 10, SECTION_HEIGHT, 10, page)
        self._bar.setRange(0, max(rows * self._row_height - page, 0))
        self._bar.setPageStep(page)
        self._bar.setSingleStep(self._row_height)
        self._bar.setVisible(self._bar.maximum() > 0)

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rows_area = QRect(
            HEADER_WIDTH, SECTION_HEIGHT, self.width() - HEADER_WIDTH, self.height() - SECTION_HEIGHT
        )
        painter.fillRect(self.rect(), self._theme.colours.surface)
        shown = self._shown
        if shown is None:
            return
        scale, now_x = self._axis.scale, self._axis.scale.x(shown.outlook.now)
        if shown.layers is None:
            shown.layers = time_layers(shown.outlook, scale)
        paint_time_background(painter, rows_area, shown.layers, self._theme, now_x, scale.zoom)
        for position in self._visible():
            if self._row_area(position).intersects(event.rect()):
                self._paint_row(painter, position, shown, now_x)
        paint_stop_lines(painter, rows_area, [scale.x(at) for at in self._stops], self._theme)
        paint_now_line(painter, rows_area, now_x, self._theme)
        self._paint_frames(painter, shown)
        paint_section_head(painter, self.width(), "Line coverage", _SAID[scale.zoom], self._theme)
        self._paint_legend(painter)
        if not shown.order:
            self._paint_empty(painter, rows_area)

    def _paint_row(self, painter: QPainter, position: int, shown: _Shown, now_x: int) -> None:
        area, location, theme = self._row_area(position), shown.order[position], self._theme
        head_area = QRect(0, area.top(), HEADER_WIDTH, area.height())
        framed = location in self._framed
        painter.fillRect(head_area, theme.colours.accent_soft if framed else theme.colours.header)
        head = shown.heads.get(location)
        if head is None:
            head = shown.heads[location] = strip_head(shown.outlook, location, shown.held_parts)
        paint_head(painter, head_area, head, theme, with_description=self._axis.scale.zoom != "week")
        picture = shown.strips.get(location)
        if picture is None:
            picture = strip(shown.outlook, location, self._axis.scale, self._dragged.get(location))
            shown.strips[location] = picture
        strip_area = QRect(HEADER_WIDTH, area.top() + 1, area.width() - HEADER_WIDTH, area.height() - 2)
        paint_strip(painter, strip_area, picture, theme, now_x)
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colours.grid)
        painter.fillRect(HEADER_WIDTH - 1, area.top(), 1, area.height(), theme.colours.border_strong)

    def _paint_frames(self, painter: QPainter, shown: _Shown) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for position in self._visible():
            focused = self.hasFocus() and position == self._focused
            if shown.order[position] in self._framed or focused:
                painter.setPen(QPen(self._theme.colours.accent, 2 if focused else 1.4))
                painter.drawRect(self._row_area(position).adjusted(1, 1, -2, -2))

    def _paint_legend(self, painter: QPainter) -> None:
        theme = self._theme
        right = self.width() - theme.px(12)
        for text, ink, fill, hatched in (
            ("no parts", theme.colours.stop, theme.colours.stop_fill, True),
            ("under 1 h", theme.colours.warn, theme.colours.warn_fill, False),
            ("covered", theme.colours.ok, theme.colours.ok_fill, False),
        ):
            painter.setFont(theme.font(12))
            painter.setPen(theme.colours.text2)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(
                QRect(right - width, 0, width + 1, SECTION_HEIGHT), Qt.AlignmentFlag.AlignVCenter, text
            )
            swatch = QRectF(right - width - theme.px(20) + 0.5, SECTION_HEIGHT / 2 - 4.5, theme.px(14), 9)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(fill)
            painter.drawRoundedRect(swatch, 2, 2)
            if hatched:
                painter.fillRect(swatch, hatch(ink))
            right -= width + theme.px(38)

    def _paint_empty(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.colours.text2)
        text = "No stock counts yet. Coverage needs stock and consumption: use File, Load tables."
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    # -- input ------------------------------------------------------------------------------------

    def _focus_row(self, position: int) -> None:
        self._focused = position
        area = self._row_area(position)
        if area.top() < SECTION_HEIGHT:
            self._bar.setValue(self._bar.value() - (SECTION_HEIGHT - area.top()))
        elif area.bottom() > self.height():
            self._bar.setValue(self._bar.value() + area.bottom() - self.height() + 1)
        self.update()

    def _choose(self, signal: str, position: int) -> None:
        if self._shown is not None and position < len(self._shown.order):
            coverage, location = self._shown.outlook.coverage, self._shown.order[position]
            chosen = self.location_chosen if signal == "chosen" else self.count_wanted
            chosen.emit(str(coverage.part[location]), str(coverage.line[location]))

    def row_rect(self, part: str, line: str) -> QRect:
        """Return where a location's row is painted, for a popup beside it."""
        location = self._shown.outlook.coverage.row_of(part, line) if self._shown else None
        if self._shown is None or location is None:
            return QRect(0, SECTION_HEIGHT, HEADER_WIDTH, 1)
        return self._row_area(self._shown.order.index(location))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().toPoint())
        if position is not None and event.button() == Qt.MouseButton.LeftButton:
            self._focus_row(position)
            self._choose("chosen", position)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().toPoint())
        if position is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose("count", position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = len(self._shown.order) if self._shown else 0
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -rows, Qt.Key.Key_End: rows}
        if event.key() in steps and rows:
            self._focus_row(min(max(self._focused + steps[Qt.Key(event.key())], 0), rows - 1))
            self._choose("chosen", self._focused)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose("count", self._focused)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, self._bar, HEADER_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_scroll_bar()

    @Slot()
    def _on_axis_moved(self) -> None:
        if self._shown is not None:
            self._shown.strips.clear()
            self._shown.layers = None
        self._update_scroll_bar()
        self.update()
