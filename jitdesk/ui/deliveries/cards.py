"""The hint of a drag and the card of a hovered bar: painted, over whatever the window shows there."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import say
from jitdesk.scene.bars.card import Card
from jitdesk.scene.bars.hint import Hint, Typed
from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.deliveries.strokes import draw_text, faded, pen, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

SHADOW = 12
HINT_WIDTH, CARD_WIDTH = 372, 332
_EDGE, _RADIUS, _KEYS = 6, 8, 40


class FloatingCard(QWidget):
    """A card that lies over the window's bands and lets the pointer through."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def colour(self, tone: str) -> QColor:
        """Return the colour of a token."""
        return getattr(self._theme.colours, tone)  # type: ignore[no-any-return]

    def show_at(self, x: int, y: int, size: QSize) -> None:
        """Show the card with its frame at a place of the parent."""
        self.setGeometry(x - SHADOW, y - SHADOW, size.width() + 2 * SHADOW, size.height() + 2 * SHADOW)
        if self.isHidden():
            self.show()
            self.raise_()
        self.update()

    def frame(self, painter: QPainter, tone: str, *, edge_left: bool, outline: str) -> QRectF:
        """Paint shadow, ground and coloured edge; return the card's rectangle."""
        colours, ratio = self._theme.colours, painter.device().devicePixelRatioF()
        inks = (self.colour(tone), self.colour(outline), colours.surface, colours.shadow)
        rgba = tuple(ink.rgba() for ink in inks)
        frame = _frame_picture(self.width(), self.height(), ratio, rgba, edge_left)
        draw_aligned(painter, QPointF(0, 0), frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return _inside(self.rect())


def _inside(whole: QRect) -> QRectF:
    return QRectF(whole).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)


# Hints come in a few sizes and tones, again and again.
@lru_cache(maxsize=16)
def _frame_picture(w: int, h: int, ratio: float, rgba: tuple[int, ...], edge_left: bool) -> QPixmap:
    picture = _blank(w, h, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_frame(painter, _inside(QRect(0, 0, w, h)), [QColor.fromRgba(ink) for ink in rgba], edge_left)
    painter.end()
    return picture


def _blank(w: int, h: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(w, h) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _paint_frame(painter: QPainter, card: QRectF, inks: Sequence[QColor], edge_left: bool) -> None:
    edge, outline, surface, shadow = inks
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(SHADOW, 0, -2):
        painter.setBrush(faded(shadow, 0.035))
        painter.drawRoundedRect(card.adjusted(-spread, -spread + 4, spread, spread), 12, 12)
    painter.setBrush(edge)
    painter.drawRoundedRect(card, _RADIUS, _RADIUS)
    inner = card.adjusted(_EDGE if edge_left else 1, 1 if edge_left else _EDGE - 2, -1, -1)
    painter.setBrush(surface)
    painter.drawRoundedRect(inner, _RADIUS - 1, _RADIUS - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(outline, 1.3))
    painter.drawRoundedRect(card.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Return text in lines that fit a width, broken between words."""
    if text_width(text, font) <= width:
        return [text]
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, font) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


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
        picture, middle = _blank(width, height, ratio), height / 2
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(colours.border, 1))
        painter.drawLine(QPointF(_EDGE, 0.5), QPointF(width - 1, 0.5))
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
