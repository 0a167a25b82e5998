"""A title with a line or two about it, in the middle of the height that there is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme


def title_and_about(parent: QWidget, theme: Theme, title: str, title_px: int, about: str) -> QVBoxLayout:
    """Return the labels in a column; ``title_px`` is the size of the title's type in design pixels."""
    words = QVBoxLayout()
    words.setSpacing(theme.px(4))
    words.addStretch()
    for text, px, weight, ink in ((title, title_px, 600, "text"), (about, 12, 400, "text2")):
        label = PlainLabel(parent)
        label.dress(theme.font(px, weight), getattr(theme.colours, ink))
        label.setText(text)
        words.addWidget(label)
    words.addStretch()
    return words
