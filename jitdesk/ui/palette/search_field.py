"""The palette's box: the sign of a search at its left, how much was found at its right."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

FIELD_PX = 42


class SearchField(QLineEdit):
    """What is typed in it is looked for at every key."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = ""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFont(theme.font(15))
        self.setFixedHeight(theme.px(FIELD_PX))
        self.say(self._said)

    def say(self, text: str) -> None:
        """Say at the right how much was found."""
        self._said = text
        room = QFontMetrics(self._theme.font(12)).horizontalAdvance(text)
        self.setTextMargins(self._theme.px(28), 0, room + self._theme.px(12), 0)
        self.setAccessibleDescription(text)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Else everything under it would be painted at every key; the style sheet takes it back before.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(event.rect(), theme.colours.surface)
        painter.end()
        super().paintEvent(event)
        painter.begin(self)
        place = QRectF(theme.px(14), 0, theme.px(17), self.height())
        paint_icon(painter, "search", place, theme.colours.accent)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colours.text2)
        painter.drawText(
            self.rect().adjusted(0, 0, -theme.px(14), 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            self._said,
        )
