"""The app's own icons: one-colour SVG files on a 24 px grid, drawn in whatever colour is asked for.

A filled icon's inner mark is a hole, so it always has the colour of the ground it lies on.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jitdesk.bundled import resource
from jitdesk.ui.canvas.aligned import draw_aligned

_RATIOS = (1.0, 2.0)


def icon(name: str, colour: QColor, px: int = 16) -> QIcon:
    """Return an icon for buttons and menus, sharp at 1x and 2x displays.

    Parameters
    ----------
    name : str
        The file's name in ``resources/icons`` without ending.
    colour : QColor
        Its one colour.
    px : int
        Edge in logical pixels.
    """
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_pixmap(name, colour.rgba(), px, ratio))
    return made


def icon_pixmap(name: str, colour: QColor, px: int, ratio: float) -> QPixmap:
    """Return the icon as a picture of `px` logical pixels for a display of `ratio` device pixels each."""
    return _pixmap(name, colour.rgba(), px, ratio)


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the icon centred in a rectangle of logical pixels, as large as its shorter edge.

    Fast enough for every bar of a band: the picture is cached by name, colour, size and display ratio, and
    lands on whole device pixels so that it stays sharp.
    """
    edge = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    picture = _pixmap(name, colour.rgba(), edge, ratio)
    corner = rect.center() - QPointF(edge / 2, edge / 2)
    draw_aligned(painter, corner, picture)


@lru_cache(maxsize=1024)
def _pixmap(name: str, rgba: int, px: float, ratio: float) -> QPixmap:
    edge = max(1, round(px * ratio))
    picture = QPixmap(QSize(edge, edge))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(coloured_svg(name, QColor.fromRgba(rgba)))).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def coloured_svg(name: str, colour: QColor) -> bytes:
    """Return the icon's SVG text with its colour filled in."""
    return _svg(name).replace(b"currentColor", colour.name().encode("ascii"))


@cache
def _svg(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
