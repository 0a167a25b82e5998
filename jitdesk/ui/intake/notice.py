"""What stands in place of the rows where a file has none to decide about: a sign and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jitdesk.scene.chrome import Tone
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.theme import Theme

_WIDTH_PX = 640


class Notice(QWidget):
    """A calm page with one sentence in its middle."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign, self._text = PlainLabel(self, wrap=False), PlainLabel(self)
        self._text.dress(theme.font(15), theme.colours.text)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setFixedWidth(theme.px(_WIDTH_PX))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(14))
        column.addStretch(1)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()

    def show_text(self, text: str, tone: Tone) -> None:
        """Show a sentence under the sign of its tone."""
        icon = "ok" if tone is Tone.OK else "warning"
        colour = ink(self._theme.colours, tone)
        self._sign.setPixmap(icon_pixmap(icon, colour, self._theme.px(36), self.devicePixelRatioF()))
        self._text.setText(text)
