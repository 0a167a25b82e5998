"""The frame over the whole window while files are dragged onto it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import counted
from jitdesk.ui.theme import Theme


def files_of(mime: QMimeData) -> list[Path]:
    """Return the local files of a drop; what is no local file is left out."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropFrame(QWidget):
    """Says what a drop would do, above everything else, and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._theme: Theme | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, window: QWidget, count: int, theme: Theme) -> None:
        """Cover the window, over which so many files are held."""
        self._theme = theme
        self._text = counted(
            "Drop to check {n} file. Nothing changes yet.",
            "Drop to check {n} files. Nothing changes yet.",
            count,
        )
        self.setAccessibleName(self._text)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        ground = theme.colours.accent_soft
        painter.setOpacity(0.92)
        painter.fillRect(self.rect(), ground)
        painter.setOpacity(1)
        painter.setPen(QPen(theme.colours.accent, 3, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(16, 16, -17, -17))
        painter.setFont(theme.font(20, 700))
        painter.setPen(theme.colours.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
