"""The coverage band: a row a location, the shortest on top, painted on the window's clock."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_layers import time_layers
from jitdesk.ui.coverage.legend import paint_legend
from jitdesk.ui.coverage.shown import ShownCoverage
from jitdesk.ui.coverage.strip_painter import paint_head, paint_strip, paint_strip_words
from jitdesk.ui.kept_picture import KeptPicture
from jitdesk.ui.section_head import paint_section_head
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT, TimeAxis
from jitdesk.ui.time_background import paint_now_line, paint_stop_lines, paint_time_background
from jitdesk.ui.wheel import turn_wheel

_ROW_HEIGHTS = {"hour": 38, "day": 36, "week": 20}
# As far as a mark reaches to the left of its instant.
_MARK_PX = 6
_SAID = {
    "hour": "hours of stock (full height 6 h) · figure = stock just after the step",
    "day": "height = hours of stock at the line (full height 6 h) · shortest first",
    "week": "worst state at each hour · first run-out on top",
}


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
        self._shown: ShownCoverage | None = None
        self._framed: frozenset[int] = frozenset()
        self._focused = 0
        self._kept = KeptPicture(self, self._paint)
        self._stops: tuple[int, ...] = ()
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.valueChanged.connect(lambda _: self._kept.spoil())
        self._bar.setAccessibleName("Scroll coverage rows")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Line coverage")
        self.setMinimumHeight(SECTION_HEIGHT + 3 * _ROW_HEIGHTS["day"])
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        return QSize(900, SECTION_HEIGHT + 7 * _ROW_HEIGHTS["day"])

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._kept.spoil()

    def show_outlook(self, outlook: Outlook) -> None:
        """Paint another outlook; the scroll position stays."""
        self._shown = shown = ShownCoverage(outlook)
        if shown.order:
            first = shown.head(shown.order[0])
            self.setAccessibleDescription(f"{first.chip}, part {first.part}, {first.said}")
        self._update_scroll_bar()
        self._kept.spoil()

    def show_stops(self, instants: tuple[int, ...]) -> None:
        """Set the instants at which lines stop, the next one first."""
        self._stops = instants
        self._kept.spoil()

    def frame_locations(self, locations: frozenset[int]) -> None:
        """Frame the rows that the selected delivery feeds."""
        self._framed = locations
        self._kept.spoil()

    def show_drag(self, curves: Mapping[int, Curve]) -> None:
        """Show how these rows look while a delivery is dragged; an empty mapping shows the plan again."""
        shown = self._shown
        if shown is not None:
            for location, x in shown.drag(curves, self._axis.scale).items():
                # The head says what the plan says, so only the strip changes.
                left = HEADER_WIDTH + max(x - _MARK_PX, 0)
                self._kept.spoil(self._row_area(shown.position(location)).adjusted(left, 0, 0, 0))

    def seen_of(self, locations: Iterable[int]) -> list[int]:
        """Return those of some rows that are in view."""
        shown, visible = self._shown, self._visible()
        return [row for row in locations if shown is not None and shown.position(row) in visible]

    def show_location(self, part: str, line: str) -> None:
        """Scroll a row into view and put the focus on it."""
        shown = self._shown
        location = shown.outlook.coverage.row_of(part, line) if shown else None
        if shown and location is not None and location >= 0:
            self._focus_row(shown.position(int(location)))

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
        self._kept.show(painter, event.region())
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        shown = self._shown
        painter.fillRect(rect, self._theme.colours.surface)
        if shown is None:
            return
        below = rect.intersected(self.rect().adjusted(0, SECTION_HEIGHT, 0, 0))
        if not below.isEmpty():
            painter.save()
            painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
            self._paint_rows(painter, below, shown)
            painter.restore()
        if rect.top() < SECTION_HEIGHT:
            said = _SAID[self._axis.scale.zoom]
            paint_section_head(painter, self.width(), "Line coverage", said, self._theme)
            paint_legend(painter, self.width() - self._theme.px(12), self._theme)

    def _paint_rows(self, painter: QPainter, part: QRect, shown: ShownCoverage) -> None:
        scale, theme = self._axis.scale, self._theme
        now_x = scale.x(shown.outlook.now)
        # Upright lines are as long as the part, and dashes count from the rows' top.
        area = QRect(HEADER_WIDTH, part.top(), self.width() - HEADER_WIDTH, part.height())
        layers = time_layers(shown.outlook, scale)
        paint_time_background(painter, area, layers, theme, now_x, scale.zoom)
        for position in self._visible():
            if self._row_area(position).intersects(part):
                self._paint_row(painter, position, shown, part)
        paint_stop_lines(painter, area, [scale.x(at) for at in self._stops], theme, SECTION_HEIGHT)
        paint_now_line(painter, area, now_x, theme)
        for position in self._visible():
            strip_area = self._row_area(position).adjusted(HEADER_WIDTH, 1, 0, -1)
            if strip_area.intersects(part):
                paint_strip_words(painter, strip_area, shown.strip(shown.order[position], scale), theme)
        self._paint_frames(painter, shown)
        if not shown.order:
            self._paint_empty(painter, self.rect().adjusted(HEADER_WIDTH, SECTION_HEIGHT, 0, 0))

    def _paint_row(self, painter: QPainter, position: int, shown: ShownCoverage, part: QRect) -> None:
        area, location, theme = self._row_area(position), shown.order[position], self._theme
        scale = self._axis.scale
        if part.left() < HEADER_WIDTH:
            head_area = QRect(0, area.top(), HEADER_WIDTH, area.height())
            framed = location in self._framed
            painter.fillRect(head_area, theme.colours.accent_soft if framed else theme.colours.header)
            paint_head(painter, head_area, shown.head(location), theme, with_description=scale.zoom != "week")
            painter.fillRect(HEADER_WIDTH - 1, area.top(), 1, area.height(), theme.colours.border_strong)
        strip_area = area.adjusted(HEADER_WIDTH, 1, 0, -1)
        if part.right() >= HEADER_WIDTH:
            now_x = scale.x(shown.outlook.now)
            paint_strip(painter, strip_area, shown.strip(location, scale), theme, now_x)
        painter.fillRect(0, area.bottom(), area.width(), 1, theme.colours.grid)

    def _paint_frames(self, painter: QPainter, shown: ShownCoverage) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for position in self._visible():
            focused = self.hasFocus() and position == self._focused
            if shown.order[position] in self._framed or focused:
                painter.setPen(QPen(self._theme.colours.accent, 2 if focused else 1.4))
                painter.drawRect(self._row_area(position).adjusted(1, 1, -2, -2))

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
        self._kept.spoil()

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
        return self._row_area(self._shown.position(location))

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._kept.spoil()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._kept.spoil()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, self._bar, HEADER_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_scroll_bar()

    @Slot()
    def _on_axis_moved(self) -> None:
        self._update_scroll_bar()
        self._kept.spoil()
