"""A small frame beside what it is about, gone with a click elsewhere or Esc."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_WIDTH, _GAP = 320, 6


class Popover(QFrame):
    """Heading, what a kind of popover puts below it, and a footer with Cancel and one filled button.

    Signals
    -------
    told(str)
        What it says of what was typed or marked, to those who cannot see it.
    """

    told = Signal(str)

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setAccessibleName(title)
        self._around, self._theme = parent, theme
        colours = theme.colours
        self.setStyleSheet(
            f"#popover {{ background: {colours.surface.name()}; border-radius: {theme.px(8)}px;"
            f" border: 1px solid {colours.border_strong.name()}; }}"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*map(theme.px, (16, 12, 16, 12)))
        self._column.setSpacing(theme.px(8))
        heading = PlainLabel(self)
        heading.dress(theme.font(13, 600), colours.text)
        heading.setText(title)
        self._column.addWidget(heading)
        self.setFixedWidth(theme.px(_WIDTH))

    def _said_label(self) -> PlainLabel:
        """Return a label, hidden at first, for what is wrong with what was given."""
        label = PlainLabel(self)
        label.dress(self._theme.font(12), self._theme.colours.warn)
        label.hide()
        return label

    def _footer(self, verb: str) -> tuple[QHBoxLayout, QPushButton]:
        row = QHBoxLayout()
        row.addStretch()
        cancel, accept = QPushButton(say("Cancel"), self), QPushButton(verb, self)
        accept.setProperty("kind", "filled")
        accept.setDefault(True)
        cancel.clicked.connect(self.close)
        row.addWidget(cancel)
        row.addWidget(accept)
        return row, accept

    def _fit(self) -> None:
        """Take the height that its sentences need at its width."""
        self._column.invalidate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def show_beside(self, place: QRect) -> None:
        """Show it below a place of the parent, above it where there is no room."""
        self._fit()
        gap = self._theme.px(_GAP)
        below = self._around.mapToGlobal(place.bottomLeft() + QPoint(0, gap))
        screen: QScreen | None = self._around.screen()
        if screen is not None:
            free = screen.availableGeometry()
            if below.y() + self.height() > free.bottom():
                below = self._around.mapToGlobal(place.topLeft()) - QPoint(0, self.height() + gap)
            below.setX(min(max(below.x(), free.left()), free.right() - self.width()))
            below.setY(max(below.y(), free.top()))
        self.move(below)
        self.show()
