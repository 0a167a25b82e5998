"""A modal sheet over a window: round corners, no frame of its own, the window dimmed behind it."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from jitdesk.ui.theme import Theme

_MARGIN_X_PX, _MARGIN_Y_PX, RADIUS_PX = 24, 20, 12
_DIM = QColor(10, 16, 22, 130)


class _Scrim(QWidget):
    """Dims the window behind the sheet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _DIM)


class Sheet(QDialog):
    """Stands in the middle of its window, as large as wished but never larger than the window.

    Parameters
    ----------
    width_px, height_px : int
        Wished size in pixels of the design.
    parent : QWidget
        Any widget of the window.
    """

    def __init__(self, width_px: int, height_px: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._wished = theme.px(width_px), theme.px(height_px)
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setObjectName("sheet")
        self.setStyleSheet("#sheet { background: transparent; }")
        self._scrim = _Scrim(self._window)
        self._scrim.hide()
        self._window.installEventFilter(self)
        self.finished.connect(self._scrim.deleteLater)
        self.finished.connect(self.deleteLater)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        self._scrim.raise_()
        self._scrim.show()
        super().showEvent(event)
        # Without a window manager nobody else gives it the keyboard.
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, radius = self._theme.colours, self._theme.px(RADIUS_PX)
        painter.setPen(QPen(colours.border_strong, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _fit(self) -> None:
        place = QRect(self._window.mapToGlobal(self._window.rect().topLeft()), self._window.size())
        width = min(self._wished[0], place.width() - 2 * _MARGIN_X_PX)
        height = min(self._wished[1], place.height() - 2 * _MARGIN_Y_PX)
        mine = QRect(0, 0, width, height)
        mine.moveCenter(place.center())
        self.setGeometry(mine)
        self._scrim.setGeometry(self._window.rect())
