"""The buttons at a dialog's foot: all of one height, at most one of them filled."""

from PySide6.QtWidgets import QPushButton, QWidget

from jitdesk.ui.chrome.command_button import Kind


def foot_button(words: str, parent: QWidget, kind: Kind = "") -> QPushButton:
    """Return a button for the foot of a dialog; Enter elsewhere in it does not press it."""
    button = QPushButton(words, parent)
    button.setProperty("place", "footer")
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    return button
