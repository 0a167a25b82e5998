"""The palette's lines, on a ground of their own: nothing under them is painted when a key changes them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.palette.result_model import ResultModel
from jitdesk.ui.palette.result_painter import ResultPainter
from jitdesk.ui.theme import Theme

_BAR_PX = 4


class ResultList(QListView):
    """Shows what was found; the keyboard stays in the box above."""

    def __init__(self, theme: Theme, found: ResultModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter = ResultPainter(theme)
        self.setAccessibleName(say("What was found"))
        self.setModel(found)
        self.setItemDelegate(self._painter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; background: transparent; }")
        # One that comes and goes would change the size of what is painted, and all under it with it.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._painter.set_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colours.surface)
        self._paint_how_far(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_how_far(self, painter: QPainter) -> None:
        """Paint at the right which of the lines are in view, where not all are."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bar.maximum():
            of_all = height / (bar.maximum() + bar.pageStep())
            width, length = self._theme.px(_BAR_PX), round(bar.pageStep() * of_all)
            left, top = self.viewport().width() - width, round(bar.value() * of_all)
            painter.fillRect(left, top, width, length, self._theme.colours.border_strong)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
