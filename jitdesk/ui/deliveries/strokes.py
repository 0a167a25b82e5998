"""Strokes that several layers of the bands share."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from jitdesk.scene.bars.scene import Box
from jitdesk.ui.canvas.aligned import draw_aligned


def rect_of(box: Box) -> QRectF:
    """Return a box as Qt's rectangle."""
    return QRectF(box.x, box.y, box.w, box.h)


def pen(colour: QColor, width: float = 1.0, dash: tuple[float, ...] = ()) -> QPen:
    """Return a flat pen; dashes in pixels."""
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        made.setDashPattern([length / width for length in dash])
    return made


def faded(colour: QColor, share: float) -> QColor:
    """Return a colour at a share (0 to 1) of its strength."""
    made = QColor(colour)
    made.setAlphaF(share)
    return made


def blended(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return an opaque colour that looks as a share (0 to 1) of one over another."""
    pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one * share + under * (1 - share)) for one, under in pairs))


def draw_text(
    painter: QPainter, x: float, middle: float, text: str, font: QFont, colour: QColor, *, right: bool = False
) -> float:
    """Paint a line of plain text with its capitals centred on a height; return its width.

    With ``right`` the text ends at x, else it begins there.
    """
    width = text_width(text, font)
    painter.setFont(font)
    painter.setPen(colour)
    baseline = round(middle + QFontMetricsF(font).capHeight() / 2)
    painter.drawText(QPointF(x - width if right else x, baseline), text)
    return width


@lru_cache(maxsize=4096)
def text_width(text: str, font: QFont) -> float:
    """Return the width of a line of text; most words come again with every paint event."""
    return QFontMetricsF(font).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def shortened(text: str, font: QFont, room: float) -> str:
    """Return a line of text as it is, or as much of it as fits with "…"; control characters become blanks."""
    said = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, max(room, 0))


def hatch(
    painter: QPainter, rect: QRectF, colour: QColor, step: int = 8, origin: QPointF | None = None
) -> None:
    """Fill a rectangle with diagonal hairlines that hang on a point: its corner, unless told."""
    corner = rect.topLeft() if origin is None else origin
    hatches(painter, [rect], colour, step, [(corner.x(), corner.y())])


def hatches(
    painter: QPainter,
    rects: Iterable[QRectF],
    colour: QColor,
    step: int,
    origins: Iterable[tuple[float, float]],
) -> None:
    """Fill many rectangles with diagonal hairlines that hang on a point each."""
    painter.save()
    brush = QBrush(_hatch_tile(colour.rgba(), step, painter.device().devicePixelRatioF()))
    for rect, origin in zip(rects, origins, strict=True):
        painter.setBrushOrigin(QPointF(*origin))
        painter.fillRect(rect, brush)
    painter.restore()


@lru_cache(maxsize=64)
def _hatch_tile(rgba: int, step: int, ratio: float) -> QPixmap:
    """Return one square of the hatch. A texture, because Qt clips thin lines to other pixels at each edge."""
    edge = max(round(step * ratio), 1)
    tile = QPixmap(edge, edge)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(rgba), ratio))
    for shift in (-edge, 0, edge):
        painter.drawLine(QPointF(shift, edge), QPointF(shift + edge, 0))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def dashes(
    painter: QPainter,
    line: Box,
    colour: QColor,
    dash: tuple[int, int],
    *,
    upright: bool = True,
    origin: int | None = None,
) -> None:
    """Paint an upright or level dashed line, or a part of one, given as its thin box.

    Dashes count from a pixel along the line: its beginning, unless told. They are a texture, because a
    dashed pen starts elsewhere when only a part of its line is painted.
    """
    ratio = painter.device().devicePixelRatioF()
    first = (line.y if upright else line.x) if origin is None else origin
    painter.save()
    painter.setBrushOrigin(QPointF(line.x, first) if upright else QPointF(first, line.y))
    painter.fillRect(rect_of(line), QBrush(_dash_tile(colour.rgba(), dash, upright, ratio)))
    painter.restore()


@lru_cache(maxsize=64)
def _dash_tile(rgba: int, dash: tuple[int, int], upright: bool, ratio: float) -> QPixmap:
    """Return one dash and its gap as a texture, as thick as any line that it fills."""
    drawn, whole = round(dash[0] * ratio), round(sum(dash) * ratio)
    tile = QPixmap(whole, whole)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.fillRect(0, 0, whole if upright else drawn, drawn if upright else whole, QColor.fromRgba(rgba))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def framed(
    painter: QPainter,
    box: Box,
    ink: QColor,
    fill: QColor,
    dash: tuple[float, ...] = (),
    width: float = 1.3,
    radius: float = 3,
) -> None:
    """Paint a rounded frame. A picture, because Qt's curves and dashes look otherwise with every clip."""
    ratio = painter.device().devicePixelRatioF()
    picture = _frame_picture(box.w, box.h, ink.rgba(), fill.rgba(), dash, width, radius, ratio)
    draw_aligned(painter, QPointF(box.x, box.y), picture)


@lru_cache(maxsize=256)
def _frame_picture(
    w: int, h: int, ink: int, fill: int, dash: tuple[float, ...], width: float, radius: float, ratio: float
) -> QPixmap:
    picture = QPixmap(QSize(w, h) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor.fromRgba(fill))
    painter.setPen(pen(QColor.fromRgba(ink), width, dash))
    half = width / 2
    painter.drawRoundedRect(QRectF(half, half, w - width, h - width), radius, radius)
    painter.end()
    return picture


def level_line(painter: QPainter, x: float, right: float, y: float, width: float, ink: QColor) -> None:
    """Paint a level line around a height. A polygon: Qt cuts a stroke to other pixels with every clip."""
    top, bottom = y - width / 2, y + width / 2
    spot(painter, [QPointF(x, top), QPointF(right, top), QPointF(right, bottom), QPointF(x, bottom)], ink)


def spot(painter: QPainter, points: list[QPointF], colour: QColor) -> None:
    """Paint a filled polygon."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(points)


@lru_cache(maxsize=256)
def word_plate(words: str, height: int, font: QFont, ground: int, ink: int, ratio: float) -> QPixmap:
    """Return words on a plate as a picture: they are painted again at every step of a pan."""
    picture = QPixmap(round((text_width(words, font) + 10) * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor.fromRgba(ground))
    painter = QPainter(picture)
    draw_text(painter, 5, height / 2, words, font, QColor.fromRgba(ink))
    painter.end()
    return picture
