"""The rail at a band's right edge: what is wrong in all rows, and which of them are in view."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.bars.trouble import Trouble
from jitdesk.scene.overview import MARK_SIZES, Mark
from jitdesk.ui.axis.time_axis import RAIL_WIDTH
from jitdesk.ui.deliveries.month_painter import trouble_inks
from jitdesk.ui.theme import Theme


class OverviewRail(QWidget):
    """Stands in for a scroll bar; a click or a drag goes to the rows there.

    Parameters
    ----------
    bar : QScrollBar
        Scrolls the rows; it stays hidden and keeps range and place.
    theme : Theme
        Colours.

    Signals
    -------
    chosen : int
        The height in all rows, in pixels, that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, bar: QScrollBar, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar, self._theme = bar, theme
        self._marks: tuple[Mark, ...] = ()
        self.setFixedWidth(RAIL_WIDTH)
        # What lies under it is never painted; whoever hides it has that done.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(say("Overview of all rows"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._theme.colours, QPainter(self)
        painter.fillRect(self.rect(), colours.header)
        painter.fillRect(0, 0, 1, self.height(), colours.border)
        if self._bar.maximum() > 0:
            view = self._view()
            painter.fillRect(view, colours.sunken)
            painter.setPen(QPen(colours.border_strong, 1))
            painter.drawRect(view.adjusted(0.5, 0.5, -0.5, -0.5))
        for mark in self._marks:
            self._paint_mark(painter, mark)
        painter.end()

    def _view(self) -> QRectF:
        """Return the part of the rail that stands for the rows in view."""
        all_px = self._bar.maximum() + self._bar.pageStep()
        top = round(self._bar.value() * self.height() / all_px)
        return QRectF(1, top, RAIL_WIDTH - 1, max(round(self._bar.pageStep() * self.height() / all_px), 8))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        length, height = MARK_SIZES[mark.trouble]
        rect = QRectF(RAIL_WIDTH - length, mark.y - height // 2, length, height)
        ink = trouble_inks(self._theme)[mark.trouble][0]
        if mark.trouble is Trouble.NO_REPLY:
            painter.fillRect(rect, self._theme.colours.surface)
            painter.setPen(QPen(ink, 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.fillRect(rect, ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def _go_to(self, event: QMouseEvent) -> None:
        """Bring the rows at the pointer into the middle of the view."""
        all_px = self._bar.maximum() + self._bar.pageStep()
        y = (
            round(event.position().y())
            if not self._bar.maximum()
            else round(event.position().y() * all_px / max(self.height(), 1))
        )
        self._bar.setValue(y - self._bar.pageStep() // 2)
        self.chosen.emit(y)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._bar.setValue(self._bar.value() - event.angleDelta().y() // 2)
