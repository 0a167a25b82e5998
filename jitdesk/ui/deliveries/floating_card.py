"""A card that is painted over whatever the window shows there: its frame, and lines that fit into it."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.deliveries.strokes import faded, pen, text_width
from jitdesk.ui.theme import Theme

SHADOW = 12
EDGE, _RADIUS = 6, 8


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
    picture = blank_picture(w, h, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_frame(painter, _inside(QRect(0, 0, w, h)), [QColor.fromRgba(ink) for ink in rgba], edge_left)
    painter.end()
    return picture


def blank_picture(w: int, h: int, ratio: float) -> QPixmap:
    """Return an empty picture of so many logical pixels, for a screen's ratio."""
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
    inner = card.adjusted(EDGE if edge_left else 1, 1 if edge_left else EDGE - 2, -1, -1)
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
