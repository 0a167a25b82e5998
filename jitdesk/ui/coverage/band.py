"""The coverage band: a row a location, the shortest on top, painted on the window's clock."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import say
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.canvas.wheel import turn_wheel
from jitdesk.ui.coverage.dragged import DraggedCoverage
from jitdesk.ui.coverage.shown import ShownCoverage
from jitdesk.ui.theme import Theme


class CoverageBand(DraggedCoverage):
    """Paints the coverage rows and lets the user choose one.

    Signals
    -------
    location_chosen(str, str)
        Part and line ("" = shared) of the row that was clicked or reached by keyboard.
    opened(str, str)
        Part and line of the row whose details are asked for: by a double click, Enter, or a click on a stop.
    """

    location_chosen = Signal(str, str)
    opened = Signal(str, str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Line coverage"))
        self.setMouseTracking(True)

    def show_location(self, part: str, line: str) -> None:
        """Scroll a row into view and put the focus on it."""
        shown = self._shown
        location = shown.outlook.coverage.row_of(part, line) if shown else None
        if shown and location is not None and location >= 0:
            self._focus_row(shown.position(int(location)))

    def row_rect(self, part: str, line: str) -> QRect:
        """Return where a location's row is painted, for a popup beside it."""
        location = self._shown.outlook.coverage.row_of(part, line) if self._shown else None
        if self._shown is None or location is None:
            return QRect(0, SECTION_HEIGHT, self._theme.header_width, 1)
        return self._row_area(self._shown.position(location))

    @property
    def painted(self) -> tuple[ShownCoverage, range] | None:
        """What is in view: all rows, and the places in their order of those in view; None before a plan."""
        return (self._shown, self._visible()) if self._shown is not None else None

    def choose(self, part: str, line: str) -> None:
        """Choose a row as a click on it does, and tell it."""
        self.show_location(part, line)
        self._choose("chosen", self._focused)

    def location_at(self, point: QPoint) -> tuple[str, str] | None:
        """Return part and line ("" = shared) of the row at a point of the band."""
        return self._location(self._position_at(point))

    @property
    def focused_location(self) -> tuple[str, str] | None:
        """Part and line of the row that keys are meant for."""
        return self._location(self._focused)

    def _location(self, position: int | None) -> tuple[str, str] | None:
        if self._shown is None or position is None or position >= len(self._shown):
            return None
        coverage, location = self._shown.outlook.coverage, int(self._shown.order[position])
        return str(coverage.part[location]), str(coverage.line[location])

    def _position_at(self, point: QPoint) -> int | None:
        return next(iter(self._rows_within(QRect(point, QSize(1, 1)))), None)

    def _focus_row(self, position: int) -> None:
        self._focused, top = position, position * self._row_height
        self._rows.show_span(top, top + self._row_height)
        self._kept.refresh()

    def _choose(self, signal: str, position: int) -> None:
        if self._shown is not None and position < len(self._shown):
            coverage, location = self._shown.outlook.coverage, int(self._shown.order[position])
            chosen = self.location_chosen if signal == "chosen" else self.opened
            chosen.emit(str(coverage.part[location]), str(coverage.line[location]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().toPoint())
        if position is not None and event.button() == Qt.MouseButton.LeftButton:
            self._focus_row(position)
            self._choose("chosen", position)
            if self._is_stop_at(position, event.position().toPoint().x()):
                self._choose("opened", position)

    def _is_stop_at(self, position: int, x: int) -> bool:
        """Tell whether a row is without parts where the pointer is."""
        from jitdesk.scene.details.stop_card import gap_at  # not on the way to the first window

        header = self._theme.header_width
        if self._shown is None or x < header:
            return False
        location = int(self._shown.order[position])
        return gap_at(self._shown.outlook, location, self._scale.t(x - header)) is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().toPoint())
        if position is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose("opened", position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = len(self._shown) if self._shown else 0
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -rows, Qt.Key.Key_End: rows}
        if event.key() in steps and rows:
            self._focus_row(min(max(self._focused + steps[Qt.Key(event.key())], 0), rows - 1))
            self._choose("chosen", self._focused)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose("opened", self._focused)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring.came(event.reason())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, self._rows.bar, self._theme.header_width)
