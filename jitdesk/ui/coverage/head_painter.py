"""Paints the heads of coverage rows: each once, then as a picture."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from jitdesk.scene.fitting import first_that_fits
from jitdesk.scene.strip_rows import StripLook
from jitdesk.scene.strips import StripHead
from jitdesk.ui.coverage.strip_painter import on_pixel
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DENSE_PX = 18
_KEPT = 256
_SIGNED = ("stop", "hold", "warn")


class HeadPainter:
    """Paints line chip, part, what is said and its sign; the description where there is room.

    Parameters
    ----------
    theme : Theme
        Colours and type.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._picture = lru_cache(maxsize=_KEPT)(self._painted)

    def paint(
        self, painter: QPainter, top: int, height: int, head: StripHead, look: StripLook, *, framed: bool
    ) -> None:
        """Paint a head at a height of the band."""
        ratio = painter.device().devicePixelRatioF()
        picture = self._picture(head, height, look, framed, ratio)
        painter.drawPixmap(on_pixel(QPoint(0, top), ratio), picture)

    def _painted(self, head: StripHead, height: int, look: StripLook, framed: bool, ratio: float) -> QPixmap:
        picture = QPixmap(QSize(self._theme.header_width, height) * ratio)
        picture.setDevicePixelRatio(ratio)
        colours = self._theme.colours
        picture.fill(colours.accent_soft if framed else colours.header)
        painter = QPainter(picture)
        area = QRect(0, 0, self._theme.header_width, height)
        if height < self._theme.px(_DENSE_PX):
            self._line(painter, area, head, (11, 11), self._name(painter, area, head.chip))
        elif look.described:
            self._two_lines(painter, area, head)
        else:
            self._line(painter, area, head, (13, 12), self._chip(painter, area, head.chip))
        painter.fillRect(self._theme.header_width - 1, 0, 1, height, colours.border_strong)
        painter.fillRect(0, height - 1, self._theme.header_width - 1, 1, colours.grid)
        painter.end()
        return picture

    def _line(
        self, painter: QPainter, area: QRect, head: StripHead, letters: tuple[int, int], left: int
    ) -> None:
        """Paint a head of one line: what is said has its room, the part what is left."""
        line = QRect(left, area.top(), self._right(area) - left, area.height())
        self._sign(painter, area, line.center().y(), head)
        part_px = QFontMetrics(self._theme.font(letters[0], 600)).horizontalAdvance(head.part)
        ruler = QFontMetrics(self._theme.font(letters[1], 600))
        air = self._theme.px(6)
        # The sign says as much as "until", "low" or "ok" where the part needs the room.
        signed = {"ok": "", **dict.fromkeys(_SIGNED, head.said.partition(" ")[2])}
        short = signed.get(head.tone, head.said)
        said = (
            first_that_fits((head.said, short), line.width() - part_px - air, ruler.horizontalAdvance)
            or short
        )
        said_px = self._said(painter, line, said, head.tone, letters[1])
        self._text(painter, line.adjusted(0, 0, -said_px, 0), head.part, letters[0], 600, "text")

    def _two_lines(self, painter: QPainter, area: QRect, head: StripHead) -> None:
        theme, left = self._theme, self._chip(painter, area, head.chip)
        first = QRect(left, area.top(), self._right(area) - left, area.height() // 2 + theme.px(2))
        second = QRect(left, first.bottom() - theme.px(3), first.width(), area.bottom() - first.bottom())
        self._sign(painter, area, first.center().y(), head)
        part_px = QFontMetrics(theme.font(13, 600)).horizontalAdvance(head.part)
        said_px = QFontMetrics(theme.font(12, 600)).horizontalAdvance(head.said) + theme.px(6)
        # A long part number leaves the first line to itself.
        goes_below = part_px + said_px > first.width()
        self._said(painter, second if goes_below else first, head.said, head.tone, 12)
        self._text(
            painter, first.adjusted(0, 0, 0 if goes_below else -said_px, 0), head.part, 13, 600, "text"
        )
        room = second.adjusted(0, 0, -said_px if goes_below else theme.px(22), 0)
        self._text(painter, room, head.description, 12, 400, "text2")

    def _right(self, area: QRect) -> int:
        return area.right() - self._theme.px(30)

    def _sign(self, painter: QPainter, area: QRect, middle: int, head: StripHead) -> None:
        edge = self._theme.px(12)
        place = QRectF(area.right() - self._theme.px(24), middle - edge / 2 + 0.5, edge, edge)
        ink = self._theme.colours.ok if head.icon == "ok" else tone_colour(self._theme, head.tone)
        paint_icon(painter, head.icon, place, ink)

    def _said(self, painter: QPainter, line: QRect, said: str, tone: str, letters: int) -> int:
        """Paint what is said at a line's right end and return the room that it takes."""
        painter.setFont(self._theme.font(letters, 600))
        painter.setPen(tone_colour(self._theme, tone))
        painter.drawText(line, _RIGHT, said)
        return painter.fontMetrics().horizontalAdvance(said) + self._theme.px(6)

    def _name(self, painter: QPainter, area: QRect, text: str) -> int:
        """Paint a line's name without a chip and return where the part's text begins."""
        left, width = self._theme.px(14), self._theme.px(32)
        self._text(painter, QRect(left, area.top(), width, area.height()), text, 11, 400, "text2")
        return left + width

    def _chip(self, painter: QPainter, area: QRect, text: str) -> int:
        """Paint the line's chip and return where the part's text begins."""
        theme, left = self._theme, self._theme.px(14)
        if not text:
            return left
        painter.setFont(theme.font(11, 600))
        longest = theme.px(72)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, longest)
        width = max(painter.fontMetrics().horizontalAdvance(text) + theme.px(10), theme.px(26))
        height = min(theme.px(18), area.height() - 4)
        chip = QRectF(left + 0.5, area.center().y() - height / 2 + 0.5, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours.border_strong, 1))
        painter.setBrush(theme.colours.sunken)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.colours.text2)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return round(left + width + theme.px(8))

    def _text(self, painter: QPainter, area: QRect, text: str, letters: int, weight: int, tone: str) -> None:
        painter.setFont(self._theme.font(letters, weight))
        painter.setPen(getattr(self._theme.colours, tone))
        painter.drawText(area, _LEFT, whole_words(text, painter.fontMetrics(), area.width()))


def tone_colour(theme: Theme, tone: str) -> QColor:
    """Return the ink of a tone: stop, hold, warn, ok, quiet."""
    return {
        "stop": theme.colours.stop,
        "hold": theme.colours.hold,
        "warn": theme.colours.warn,
        "ok": theme.colours.text,
    }.get(tone, theme.colours.text3)


def whole_words(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many whole words of a text as fit; a single long word gives way altogether at its end."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split()
    while len(words) > 1:
        words.pop()
        if metrics.horizontalAdvance(" ".join(words)) <= width:
            return " ".join(words)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
