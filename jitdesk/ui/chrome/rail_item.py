"""One tile of the folded panel: an icon and a few short lines below one another."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from jitdesk.scene.chrome import Tone
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.chrome.wrapped_text import WrappedText, wrapped_text
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_SIDE_PX, _TOP_PX, _GAP_PX = 3, 8, 3
_SMALLEST_PX, _ENDLESS_PX = 10, 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a tile: its text, its size and weight, its tone."""

    text: str
    px: int
    weight: int
    tone: Tone


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile shows.

    Attributes
    ----------
    key : str
        Reported when it is chosen.
    icon : str
        Name of the icon; "" for none.
    icon_px, least_px : int
        Edge of the icon, least height, in design pixels.
    tone : Tone
        Of the icon, and of the card around a framed one.
    lines : tuple of Line
        Below the icon; those that are too long break.
    said : str
        What a screen reader and the tool tip say.
    is_framed : bool
        Whether it is a card.
    """

    key: str
    icon: str
    icon_px: int
    least_px: int
    tone: Tone
    lines: tuple[Line, ...]
    said: str
    is_framed: bool = False


class RailItem(QAbstractButton):
    """A tile that can be chosen, and asked for its menu.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    parent : QWidget
        Its owner.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tile = Tile("", "", 0, 0, Tone.PLAIN, (), "")
        self._current = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.chosen.emit(self.tile.key))

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_tile(self, tile: Tile, *, current: bool = False) -> None:
        """Show another tile; mark the one that is selected in the bands."""
        if (tile, current) == (self.tile, self._current):
            return
        if tile.key != self.tile.key:
            # Pressed as another one; that must not choose this one.
            self.setDown(False)
        self.tile, self._current = tile, current
        self.setAccessibleName(tile.said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = sum(text.height_px for text, _ in self._texts())
        icon = self._theme.px(self.tile.icon_px + _GAP_PX) if self.tile.icon else 0
        height = max(self._theme.px(self.tile.least_px), lines + icon + 2 * self._theme.px(_TOP_PX))
        return QSize(self._theme.px(56), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the rail walks through its tiles
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.tile.key, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colours, theme, tile = self._theme.colours, self._theme, self.tile
        texts = self._texts()
        icon = theme.px(tile.icon_px)
        taken = sum(text.height_px for text, _ in texts) + (icon + theme.px(_GAP_PX) if tile.icon else 0)
        top = max((self.height() - taken) // 2, 0)
        if tile.icon:
            place = QRectF((self.width() - icon) / 2, top, icon, icon)
            paint_icon(painter, tile.icon, place, ink(colours, tile.tone))
            top += icon + theme.px(_GAP_PX)
        for text, tone in texts:
            text.draw(painter, round((self.width() - text.width_px) / 2), top, ink(colours, tone))
            top += text.height_px

    def _paint_ground(self, painter: QPainter) -> None:
        colours, place = self._theme.colours, QRectF(self.rect()).adjusted(2, 1, -2, -1)
        if self.tile.is_framed:
            ground, outline = card(colours, self.tile.tone)
            painter.setPen(QPen(outline, 1.5))
            painter.setBrush(ground)
            painter.drawRoundedRect(place, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            if self._current or self.underMouse():
                painter.fillRect(self.rect(), colours.accent_soft if self._current else colours.surface_alt)
            edge = self._theme.px(8)
            painter.fillRect(edge, self.height() - 1, self.width() - 2 * edge, 1, colours.grid)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(place, 5, 5)

    def _texts(self) -> list[tuple[WrappedText, Tone]]:
        return [(text, line.tone) for line in self.tile.lines for text in _wrapped(line, self._theme)]


def _wrapped(line: Line, theme: Theme) -> list[WrappedText]:
    """Return a line, a word a line where it is too long, and smaller where only that keeps one whole."""
    room = theme.px(56 - 2 * _SIDE_PX)
    whole = wrapped_text(line.text, line.px, line.weight, theme.scale, _ENDLESS_PX)
    words = [line.text] if whole.width_px <= room else line.text.split()
    px = line.px
    while px > _SMALLEST_PX and _widest(words, theme.font(px, line.weight)) > room:
        px -= 1
    return [wrapped_text(word, px, line.weight, theme.scale, room) for word in words]


def _widest(words: list[str], face: QFont) -> int:
    return max((QFontMetrics(face).horizontalAdvance(word) for word in words), default=0)
