"""Paints a sheet's pages: the same marks on a printer, in a PDF and on the screen."""

from math import floor

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from jitdesk.scene.sheet.marks import Bars, Box, Fill, Hatch, Icon, Mark, Page, Rule, Squares, Text
from jitdesk.ui.printing.ruler import EM, sheet_font

_BLACK = QColor("black")
_WHITE = QColor("white")
# Always set: the brush of whoever lent the painter would fill the boxes for the pen.
_BRUSHES = {Fill.NONE: QBrush(), Fill.BLACK: QBrush(_BLACK), Fill.WHITE: QBrush(_WHITE)}
_HATCH_PITCH = 1.1
_HATCH_THICKNESS = 0.22
_DASHES = (5.0, 3.0)


class SheetPainter:
    """Paints pages in millimetres.

    Parameters
    ----------
    painter : QPainter
        Its origin is the paper's upper left corner and its unit a device pixel.
    px_per_mm : float
        Device pixels of a millimetre.
    """

    def __init__(self, painter: QPainter, px_per_mm: float) -> None:
        self._painter = painter
        self._scale = px_per_mm

    def paint(self, page: Page) -> None:
        """Paint all marks of a page on its white paper."""
        for mark in page.marks:
            self._painter.save()
            self._paint(mark)
            self._painter.restore()

    def _paint(self, mark: Mark) -> None:
        if isinstance(mark, Bars):
            self._bars(mark)
            return
        if isinstance(mark, Squares):
            self._squares(mark)
            return
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(mark, Text):
            self._text(mark)
            return
        self._painter.scale(self._scale, self._scale)
        if isinstance(mark, Rule):
            self._painter.setPen(_pen(mark.thickness))
            self._painter.drawLine(QLineF(mark.x, mark.y, mark.x + mark.dx, mark.y + mark.dy))
        elif isinstance(mark, Box):
            self._box(mark)
        elif isinstance(mark, Hatch):
            self._hatch(mark)
        else:
            self._icon(mark)

    def _text(self, text: Text) -> None:
        painter = self._painter
        painter.translate(text.x * self._scale, text.y * self._scale)
        painter.scale(text.size * self._scale / EM, text.size * self._scale / EM)
        painter.setFont(sheet_font(text.weight))
        painter.setPen(_WHITE if text.white else _BLACK)
        painter.drawText(QPointF(0, 0), text.text)

    def _box(self, box: Box) -> None:
        self._painter.setPen(_pen(box.stroke, box.dashed) if box.stroke else Qt.PenStyle.NoPen)
        self._painter.setBrush(_BRUSHES[box.fill])
        self._painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), box.radius, box.radius)

    def _hatch(self, hatch: Hatch) -> None:
        """Draw lines that rise to the right, clipped to the area."""
        area = QRectF(hatch.x, hatch.y, hatch.width, hatch.height)
        self._painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        self._painter.setPen(_pen(_HATCH_THICKNESS))
        count = int((hatch.width + hatch.height) / _HATCH_PITCH) + 1
        starts = (hatch.x + step * _HATCH_PITCH for step in range(count))
        self._painter.drawLines([QLineF(x, area.top(), x - hatch.height, area.bottom()) for x in starts])

    def _icon(self, icon: Icon) -> None:
        self._painter.translate(icon.x, icon.y)
        self._painter.scale(icon.width, icon.height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        ink, ground = (_WHITE, _BLACK) if icon.white else (_BLACK, _WHITE)
        self._painter.setBrush(ink)
        if icon.name == "stop":
            self._painter.drawPolygon(_octagon())
            self._painter.setBrush(ground)
            self._painter.drawRoundedRect(QRectF(0.44, 0.22, 0.12, 0.34), 0.06, 0.06)
            self._painter.drawEllipse(QRectF(0.435, 0.65, 0.13, 0.13))
            return
        self._painter.drawRoundedRect(QRectF(0.05, 0.05, 0.9, 0.9), 0.2, 0.2)
        self._painter.setBrush(ground)
        for x in (0.33, 0.55):
            self._painter.drawRect(QRectF(x, 0.3, 0.12, 0.4))

    def _bars(self, bars: Bars) -> None:
        """Fill a bar code in whole device pixels: a scanner reads the ratios, smoothing blurs them."""
        total = len(bars.modules) + 2 * bars.quiet
        wanted = bars.width * self._scale / total
        pixels = max(1, floor(wanted + 0.02))
        left = round((bars.x + bars.width / 2) * self._scale - len(bars.modules) * pixels / 2)
        top, bottom = round(bars.y * self._scale), round((bars.y + bars.height) * self._scale)
        self._runs(bars.modules.encode().translate(_ONES), left, top, pixels, bottom - top)

    def _squares(self, squares: Squares) -> None:
        """Fill a QR code in whole device pixels, from its right upper corner."""
        count = len(squares.modules)
        pixels = max(1, floor(squares.width * self._scale / count))
        left = round((squares.x + squares.width) * self._scale) - count * pixels
        top = round(squares.y * self._scale)
        for row, modules in enumerate(squares.modules):
            self._runs(modules, left, top + row * pixels, pixels, pixels)

    def _runs(self, modules: bytes, left: int, top: int, pixels: int, height: int) -> None:
        """Fill neighbouring black modules as one rectangle: two would leave a hairline between them."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        start = 0
        while (start := modules.find(1, start)) >= 0:
            end = modules.find(0, start)
            end = len(modules) if end < 0 else end
            self._painter.fillRect(left + start * pixels, top, (end - start) * pixels, height, _BLACK)
            start = end


_ONES = bytes.maketrans(b"01", b"\x00\x01")


def _pen(thickness: float, dashed: bool = False) -> QPen:
    pen = QPen(QBrush(_BLACK), thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern(list(_DASHES))
    return pen


def _octagon() -> QPolygonF:
    near, far = 0.3, 0.7
    corners = ((near, 0), (far, 0), (1, near), (1, far), (far, 1), (near, 1), (0, far), (0, near))
    return QPolygonF([QPointF(x, y) for x, y in corners])
