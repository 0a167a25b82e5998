"""The hint of a drag: what it means, laid out once, with the keys below and a field where keys move it."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import say
from jitdesk.scene.bars.hint import Hint, Typed
from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.deliveries.floating_card import EDGE, FloatingCard, blank_picture, wrapped
from jitdesk.ui.deliveries.strokes import draw_text, pen, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

HINT_WIDTH = 372
_KEYS = 40


@dataclass(frozen=True, slots=True)
class _Words:
    """A line of text at a place: its left end, the middle of its height."""

    x: float
    middle: float
    text: str
    font: QFont
    tone: str


@dataclass(frozen=True, slots=True)
class _Sign:
    """An icon: its edge in pixels, the middle of its height."""

    name: str
    tone: str
    edge: int
    middle: float


class HintCard(FloatingCard):
    """What the place of a dragged delivery means."""

    _LEFT, _PAD, _LINE, _SIGN_X = 44, 18, 19, 26
    _FIELD, _FIELD_WIDTH = 30, 190

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme)
        self._hint: Hint | None = None
        self._words: list[_Words] = []
        self._signs: list[_Sign] = []
        self._keys_top, self._caret = 0.0, 0.0
        self._field = QRectF()
        self._keys = lru_cache(maxsize=4)(self._keys_picture)

    def take(self, hint: Hint) -> QSize:
        """Take what to say and return the size that it needs."""
        if hint != self._hint:
            self._hint = hint
            self.setAccessibleName(hint.title)
            self._lay_out(hint)
        return QSize(self._theme.px(HINT_WIDTH), round(self._keys_top + self._theme.px(_KEYS)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hint is None:
            return
        painter = QPainter(self)
        tone = self._hint.tone
        card = self.frame(painter, tone, edge_left=True, outline="border" if tone == "ok" else tone)
        painter.translate(card.topLeft())
        for sign in self._signs:
            corner = QPointF(self._SIGN_X - sign.edge / 2, sign.middle - sign.edge / 2)
            paint_icon(
                painter, sign.name, QRectF(corner, QSizeF(sign.edge, sign.edge)), self.colour(sign.tone)
            )
        if not self._field.isEmpty():
            self._paint_field(painter)
        for words in self._words:
            draw_text(painter, words.x, words.middle, words.text, words.font, self.colour(words.tone))
        ratio = painter.device().devicePixelRatioF()
        keys = self._keys(self._hint.keys, round(card.width()), ratio)
        draw_aligned(painter, QPointF(0, self._keys_top), keys)
        painter.end()

    def _paint_field(self, painter: QPainter) -> None:
        colours, field = self._theme.colours, self._field
        painter.setPen(pen(colours.accent, 2))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(field, 4, 4)
        painter.fillRect(QRectF(self._caret, field.top() + 6, 1, field.height() - 12), colours.text)

    def _lay_out(self, hint: Hint) -> None:
        theme, line = self._theme, self._theme.px(self._LINE)
        self._field = QRectF()
        self._words, self._signs = [], [_Sign(hint.icon, hint.tone, 20, self._PAD + line / 2 + 1)]
        y = self._write(hint.title, theme.font(17, 700), "text", self._PAD, line + 4)
        tone = "text2" if hint.tone == "ok" else hint.tone
        y = self._write(hint.size, theme.font(13), tone, y + 2, line) + 8
        for part in hint.lines:
            self._signs.append(_Sign(part.icon, part.tone, 15, y + line / 2))
            font, ink = theme.font(13, 600 if part.strong else 400), "text" if part.strong else "text2"
            y = self._write(part.text, font, ink, y, line) + 4
        if hint.typed is not None:
            y = self._lay_out_field(hint.typed, y + 4) + 6
        self._keys_top = y + 4

    def _lay_out_field(self, typed: Typed, y: float) -> float:
        """Lay out the field for a time and what is said beside it; return the height below both."""
        height, left = self._theme.px(self._FIELD), self._theme.px(self._LEFT)
        width, middle, font = self._theme.px(self._FIELD_WIDTH), y + height / 2, self._theme.font(13)
        self._field = QRectF(left, y, width, height)
        shown, tone = (typed.text, "text") if typed.text else (say("1350, +2h, wed 0700, A2"), "text3")
        self._words.append(_Words(left + 8, middle, shown, font, tone))
        self._caret = left + 8 + text_width(typed.text, font) + 1
        tone = "warn" if typed.is_wrong else "text2"
        if not typed.is_wrong:
            self._words.append(_Words(left + width + 10, middle, typed.said, font, tone))
            return y + height
        return self._write(typed.said, font, tone, y + height + 4, self._theme.px(self._LINE))

    def _write(self, text: str, font: QFont, tone: str, y: float, line: float) -> float:
        """Lay out a text in lines from a height on; return the height below it."""
        left = self._theme.px(self._LEFT)
        for words in wrapped(text, font, self._theme.px(HINT_WIDTH) - left - 14):
            self._words.append(_Words(left, y + line / 2, words, font, tone))
            y += line
        return y

    def _keys_picture(self, keys: tuple[tuple[str, str], ...], width: int, ratio: float) -> QPixmap:
        """Return what can be pressed, which hardly changes while a delivery is dragged."""
        colours, height = self._theme.colours, self._theme.px(_KEYS)
        picture, middle = blank_picture(width, height, ratio), height / 2
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(colours.border, 1))
        painter.drawLine(QPointF(EDGE, 0.5), QPointF(width - 1, 0.5))
        x: float = 18
        key_font, font = self._theme.font(12, 600), self._theme.font(12)
        for key, words in keys:
            wide = text_width(key, key_font) + 12
            if x + wide + 6 + text_width(words, font) > width - 8:
                break  # the last ones give way
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.sunken)
            painter.drawRoundedRect(QRectF(x, middle - 9, wide, 18), 4, 4)
            draw_text(painter, x + 6, middle, key, key_font, colours.text2)
            x += wide + 6
            x += draw_text(painter, x, middle, words, font, colours.text2) + 16
        painter.end()
        return picture
