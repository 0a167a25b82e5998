"""One part of the panel: its name in capitals, a word or a button at the right, and what it holds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jitdesk.scene.chrome import Tone
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.theme import Theme


class Section(QWidget):
    """A ruled part with a heading."""

    def __init__(self, heading: str, *parts: QWidget, action: QWidget | None = None) -> None:
        super().__init__()
        self._heading, self._aside = PlainLabel(self, wrap=False), PlainLabel(self, wrap=False)
        self._heading.setText(heading)
        self._tone = Tone.QUIET
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading)
        self._head.addStretch(1)
        self._head.addWidget(action or self._aside)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        for part in parts:
            self._column.addWidget(part)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._head.setContentsMargins(theme.px(18), 0, theme.px(18), theme.px(4))
        self._column.setContentsMargins(0, theme.px(9), 0, theme.px(9))
        self._heading.dress(theme.caps_font(), theme.colours.text2)
        self._dress_aside()
        self.update()

    def say(self, heading: str, aside: str, tone: Tone = Tone.QUIET) -> None:
        """Say another heading, and what stands at its right."""
        self._heading.setText(heading)
        self._aside.setText(aside)
        self._tone = tone
        self._dress_aside()

    def _dress_aside(self) -> None:
        weight = 400 if self._tone is Tone.QUIET else 600
        self._aside.dress(self._theme.font(12, weight), ink(self._theme.colours, self._tone))
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colours.border)
