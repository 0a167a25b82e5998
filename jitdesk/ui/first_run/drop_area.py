"""Where a list or tables are dropped to begin a plant with them."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.first_run.words import title_and_about
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.incoming.drop_frame import files_of
from jitdesk.ui.theme import Theme

_HEIGHT_PX, _EDGE_PX, _ICON_PX, _RADIUS_PX = 76, 24, 24, 8


class DropArea(QWidget):
    """Takes files and folders.

    Signals
    -------
    dropped(object)
        Their paths.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(theme.px(_HEIGHT_PX))
        title = say("or drop a delivery list or plant tables here")
        about = say("Excel, CSV or e-mail. You see every row before anything is taken over.")
        self.setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.px(2 * _EDGE_PX + _ICON_PX - 6), theme.px(8), theme.px(_EDGE_PX), theme.px(8)
        )
        row.addLayout(title_and_about(self, theme, title, 13, about))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(is_over=False)
        event.acceptProposedAction()
        paths: list[Path] = files_of(event.mimeData())
        # The drop has to end before a dialog may open.
        QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))

    def _show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if self._is_over else colours.border_strong
        painter.setPen(QPen(edge, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(colours.accent_soft if self._is_over else colours.surface_alt)
        radius = theme.px(_RADIUS_PX)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        size = theme.px(_ICON_PX)
        sign = QRectF(theme.px(_EDGE_PX), (self.height() - size) / 2, size, size)
        paint_icon(painter, "import", sign, colours.text2)
