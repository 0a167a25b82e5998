"""The card of a hovered bar: everything about one delivery."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jitdesk.scene.bars.card import Card
from jitdesk.ui.deliveries.floating_card import FloatingCard, wrapped
from jitdesk.ui.deliveries.strokes import draw_text, pen, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

CARD_WIDTH = 332


class HoverCard(FloatingCard):
    """Everything about one bar."""

    _PAD, _VALUE_X, _ROW = 14, 118, 20

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme)
        self._card: Card | None = None

    @property
    def card(self) -> Card | None:
        """What it says."""
        return self._card

    def take(self, card: Card) -> QSize:
        """Take what to say and return the size that it needs."""
        self._card = card
        self.setAccessibleName(card.title)
        return QSize(self._theme.px(CARD_WIDTH), round(self._lay_out(None, card)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._card is None:
            return
        painter = QPainter(self)
        frame = self.frame(painter, self._card.tone, edge_left=False, outline="border")
        painter.translate(frame.topLeft())
        self._lay_out(painter, self._card)
        painter.end()

    def _lay_out(self, painter: QPainter | None, card: Card) -> float:
        theme, width = self._theme, self._theme.px(CARD_WIDTH)
        row = theme.px(self._ROW)
        y = self._title(painter, card, theme.px(14), width)
        for words in wrapped(card.headline, theme.font(13, 600), width - 2 * self._PAD):
            if painter is not None:
                draw_text(painter, self._PAD, y + row / 2, words, theme.font(13, 600), self.colour(card.tone))
            y += row
        y += 2
        labels = [ceil(text_width(label, theme.font(12))) for label, _, _ in card.rows]
        value_x = max([theme.px(self._VALUE_X), *(self._PAD + wide + theme.px(8) for wide in labels)])
        for label, value, tone in card.rows:
            if painter is not None:
                draw_text(painter, self._PAD, y + row / 2, label, theme.font(12), theme.colours.text2)
            font = theme.font(12.5, 600 if tone else 400)
            for words in wrapped(value, font, width - value_x - self._PAD):
                if painter is not None:
                    draw_text(painter, value_x, y + row / 2, words, font, self.colour(tone or "text"))
                y += row
        return self._footer(painter, card, y + 6, width)

    def _title(self, painter: QPainter | None, card: Card, y: float, width: float) -> float:
        theme, row = self._theme, self._theme.px(22)
        if painter is not None:
            icon = QRectF(self._PAD, y + row / 2 - 8, 16, 16)
            paint_icon(painter, card.icon, icon, self.colour(card.tone))
            draw_text(
                painter, self._PAD + 24, y + row / 2, card.title, theme.font(15, 600), theme.colours.text
            )
            corner = theme.font(12)
            draw_text(
                painter, width - self._PAD, y + row / 2, card.corner, corner, theme.colours.text2, right=True
            )
        return y + row + 2

    def _footer(self, painter: QPainter | None, card: Card, y: float, width: float) -> float:
        height = self._theme.px(28)
        if painter is not None:
            painter.setPen(pen(self._theme.colours.border, 1))
            painter.drawLine(QPointF(1, y), QPointF(width - 1, y))
            draw_text(
                painter,
                self._PAD,
                y + height / 2,
                card.footer,
                self._theme.font(12),
                self._theme.colours.text2,
            )
        return y + height
