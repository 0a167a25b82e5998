"""The palette's answer: the one thing that is called what was typed, said in words."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from jitdesk.scene.palette import Answer
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_HEIGHT_PX, _TEXT_PX = 48, 42


class AnswerLine(QWidget):
    """Shows an answer, and nothing where there is none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFixedHeight(theme.px(_HEIGHT_PX))

    def show_answer(self, answer: Answer | None) -> None:
        """Show another answer; None hides the line."""
        self._answer = answer
        self.setAccessibleName(f"{answer.title}. {answer.detail}" if answer else "")
        self.setVisible(answer is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._answer is None:
            return
        theme, painter = self._theme, QPainter(self)
        ground, line = card(theme.colours, self._answer.tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        edge = theme.px(18)
        sign = QRectF(theme.px(14), (self.height() - edge) / 2, edge, edge)
        paint_icon(painter, self._answer.icon, sign, ink(theme.colours, self._answer.tone))
        half = self.height() // 2
        self._text(painter, self._answer.title, theme.px(4), half - theme.px(4), weight=600)
        self._text(painter, self._answer.detail, half, half - theme.px(4), weight=400)

    def _text(self, painter: QPainter, text: str, top: int, height: int, *, weight: int) -> None:
        theme = self._theme
        face = theme.font(13 if weight == 600 else 12, weight)
        left = theme.px(_TEXT_PX)
        room = self.width() - left - theme.px(14)
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(face)
        painter.setPen(theme.colours.text)
        painter.drawText(QRect(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, shown)
