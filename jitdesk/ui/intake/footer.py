"""The foot of the import dialog: what is ticked, what follows, and the three ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.scene.chrome import Tone
from jitdesk.ui.chrome.command_button import CommandButton, Kind
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.theme import Theme

HEIGHT_PX, RADIUS_PX = 76, 12
_ICONS = {Tone.STOP: "stop", Tone.WARN: "warning", Tone.OK: "ok"}
_SIGN_PX = 15


class ImportFooter(QWidget):
    """Says what Accept would do; without anything to decide there is only Close.

    Signals
    -------
    later, rejected, accepted
        One of the buttons was pressed; Close is ``later``.
    """

    later = Signal()
    rejected = Signal()
    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumHeight(theme.px(HEIGHT_PX))
        self._ticked, self._said = PlainLabel(self), PlainLabel(self)
        self._ticked.dress(theme.font(14, 600), theme.colours.text)
        self._said.dress(theme.font(12), theme.colours.text2)
        self._sign = PlainLabel(self, wrap=False)
        self._sign.setFixedSize(theme.px(_SIGN_PX), theme.px(_SIGN_PX))
        self._later = self._button(say("Decide later"), "", self.later)
        self._reject = self._button(say("Reject all"), "", self.rejected)
        self._accept = self._button(say("Accept"), "filled", self.accepted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        row.setSpacing(theme.px(12))
        row.addLayout(self._words(), 1)
        for button in (self._later, self._reject, self._accept):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def accept_button(self) -> CommandButton:
        """The filled button."""
        return self._accept

    @property
    def sentence(self) -> str:
        """What follows, as it is shown."""
        return self._said.text()

    def show_ticked(self, text: str, count: int, *, can_accept: bool) -> None:
        """Say what is ticked, and on the button how many rows that are."""
        self._ticked.setText(text)
        self._accept.set_words(
            say("Accept {count}", count=count), counted("Accept {n} row", "Accept {n} rows", count)
        )
        self._accept.set_hint(say("Ctrl+Enter"))
        self._accept.setEnabled(can_accept and count > 0)

    def show_sentence(self, text: str, tone: Tone) -> None:
        """Say what follows, with a sign where its tone has one."""
        icon = _ICONS.get(tone, "")
        self._sign.setVisible(bool(icon) and bool(text))
        if icon:
            colour = ink(self._theme.colours, tone)
            self._sign.setPixmap(
                icon_pixmap(icon, colour, self._theme.px(_SIGN_PX), self.devicePixelRatioF())
            )
        self._said.setText(text)

    def offer_decision(self, is_open: bool) -> None:
        """Show all three ways out, or Close alone where there is nothing to decide."""
        self._reject.setVisible(is_open)
        self._accept.setVisible(is_open)
        self._later.set_words(say("Decide later") if is_open else say("Close"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, colours = self._theme.px(RADIUS_PX), self._theme.colours
        shape = QPainterPath()
        # Only the lower corners are round: the upper ones lie above the widget.
        shape.addRoundedRect(1.0, -radius, self.width() - 2.0, self.height() + radius - 1.0, radius, radius)
        painter.setClipRect(self.rect())
        painter.fillPath(shape, colours.header)
        painter.fillRect(1, 0, self.width() - 2, 1, colours.border)

    def _button(self, words: str, kind: Kind, signal: object) -> CommandButton:
        button = CommandButton(self._theme, words, kind=kind, place="footer", parent=self)
        button.clicked.connect(lambda: signal.emit())  # type: ignore[attr-defined]
        return button

    def _words(self) -> QVBoxLayout:
        said = QHBoxLayout()
        said.setSpacing(self._theme.px(7))
        said.addWidget(self._sign)
        said.addWidget(self._said, 1)
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(3))
        words.addStretch(1)
        words.addWidget(self._ticked)
        words.addLayout(said)
        words.addStretch(1)
        return words
