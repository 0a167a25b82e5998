"""The one place that opens message boxes; whatever they say is plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from jitdesk.domain.errors import JitdeskError


def show_error(parent: QWidget, error: JitdeskError) -> None:
    """Tell what happened, what it means and what to do."""
    box = _box(parent, error.title, "\n\n".join(part for part in (error.text, error.advice) if part))
    box.setIcon(QMessageBox.Icon.Warning)
    box.exec()


def show_text(parent: QWidget, title: str, text: str) -> None:
    """Show a text with a heading."""
    _box(parent, title, text).exec()


def _box(parent: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("jitdesk")
    box.setText(title)
    box.setInformativeText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    return box
