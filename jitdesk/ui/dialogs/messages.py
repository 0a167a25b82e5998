"""The one place that opens message boxes; whatever they say is plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from jitdesk.domain.errors import JitdeskError
from jitdesk.ui.icons import icon

_ICON_PX = 28


def show_error(parent: QWidget, error: JitdeskError) -> None:
    """Tell what happened, what it means and what to do."""
    said = "\n\n".join(part for part in (error.text, error.advice) if part)
    message_box(parent, "warning", error.title, said).exec()


def show_text(parent: QWidget, title: str, text: str) -> None:
    """Show a text with a heading."""
    message_box(parent, "info", title, text).exec()


def message_box(parent: QWidget, picture: str, title: str, text: str) -> QMessageBox:
    """Return a box with an icon of ours, a title and a text; the style sheet knows its labels by name."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("jitdesk")
    box.setIconPixmap(icon(picture, box.palette().text().color(), _ICON_PX).pixmap(_ICON_PX))
    box.setText(title)
    box.setInformativeText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    return box
