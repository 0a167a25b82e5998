"""Text that comes from outside, shown as it is."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A label that never reads its text as markup and wraps at words when it is too long."""

    def __init__(self, parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # in a menu bar it would be another one
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def dress(self, face: QFont, colour: QColor) -> None:
        """Take a font and a colour."""
        self.setFont(face)
        inks = QPalette(self.palette())
        inks.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(inks)


def plain_tooltip(text: str) -> str:
    """Return a tool tip's text such that Qt shows it as it is, whatever marks are in it."""
    return f"<qt>{escape(text)}</qt>" if text else ""
