"""The picture of a widget, kept from paint event to paint event.

A card that glides over a band lays bare another part of it at every step. Whatever has been painted there
before is copied from the kept picture; only what has changed is painted again.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from jitdesk.ui.aligned import draw_aligned

_MOST_RECTS = 3
# Ratios are multiples of a quarter as a rule, or of a tenth.
_FURTHEST = 20
Paint = Callable[[QPainter, QRect], None]


class KeptPicture:
    """Keeps what a widget shows; the widget has to say what changes, by `spoil`.

    Parameters
    ----------
    widget : QWidget
        Whose picture it is.
    paint : callable
        Paints everything within a rectangle, opaquely; the painter is clipped to it.
    """

    def __init__(self, widget: QWidget, paint: Paint) -> None:
        self._widget = widget
        self._paint = paint
        self._picture = QPixmap()
        self._spoilt = QRegion()

    def spoil(self, rect: QRect | None = None) -> None:
        """Have a part painted again, or everything."""
        spoilt = self._widget.rect() if rect is None else rect
        self._spoilt += spoilt
        self.refresh(spoilt)

    def refresh(self, rect: QRect) -> None:
        """Have a part of the widget shown again, with whatever lies over its picture."""
        # Between the screen's pixels Qt would round the part, and leave out one of them or take in another.
        self._widget.update(aligned(rect, self._widget.devicePixelRatioF(), outward=True))

    def scroll(self, dx: int, dy: int, rect: QRect) -> None:
        """Move a part by whole pixels, here and on screen; what comes into view is spoilt."""
        ratio = self._picture.devicePixelRatio()
        device_dx, device_dy = dx * ratio, dy * ratio
        whole = device_dx.is_integer() and device_dy.is_integer()
        if abs(dx) >= rect.width() or abs(dy) >= rect.height() or not whole:
            self.spoil(rect)
            return
        moved = (self._spoilt & rect).translated(dx, dy) & rect
        step = aligned(rect, ratio, outward=False)
        bared = QRegion(rect) - (QRegion(step) & step.translated(dx, dy))
        self._spoilt = (self._spoilt - QRegion(rect)) + moved + bared
        corner, size = step.topLeft() * ratio, step.size() * ratio
        self._picture.scroll(int(device_dx), int(device_dy), QRect(corner, size))
        if ratio.is_integer():
            self._widget.scroll(dx, dy, rect)
        else:
            self._widget.update(rect)

    def show(self, painter: QPainter, region: QRegion) -> None:
        """Paint a region of the widget: what is spoilt anew, the rest as it was."""
        self._fit()
        stale = self._spoilt & region
        if not stale.isEmpty():
            self._spoilt -= stale
            self._paint_again(stale)
        ratio = self._picture.devicePixelRatio()
        if not ratio.is_integer():
            draw_aligned(painter, QPointF(0, 0), self._picture)
            return
        # Part by part: within many clips Qt would look at every pixel of the whole.
        for rect in region:  # type: ignore[attr-defined]
            painter.drawPixmap(rect, self._picture, QRect(rect.topLeft() * ratio, rect.size() * ratio))

    def _fit(self) -> None:
        """Begin anew where the widget or its screen has another size."""
        ratio = self._widget.devicePixelRatioF()
        size = self._widget.size() * ratio
        if self._picture.size() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._spoilt = QRegion(self._widget.rect())

    def _paint_again(self, stale: QRegion) -> None:
        ratio = self._picture.devicePixelRatio()
        painter = QPainter(self._picture)
        # Painting once within many clips is cheaper than many times within one.
        whole = stale.rectCount() > _MOST_RECTS
        try:
            for rect in [stale.boundingRect()] if whole else list(stale):  # type: ignore[call-overload]
                # Where a pixel of the screen lies in two logical ones, both have to be painted.
                grown = aligned(rect, ratio, outward=True)
                painter.save()
                painter.setClipRect(grown)
                self._paint(painter, grown)
                painter.restore()
        finally:
            painter.end()


def aligned(rect: QRect, ratio: float, *, outward: bool) -> QRect:
    """Return the nearest rectangle around or within another whose edges lie between the screen's pixels."""
    out = -1 if outward else 1
    edges = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
    left, top, right, bottom = map(_whole, edges, (out, out, -out, -out), (ratio,) * 4)
    return QRect(left, top, max(right - left, 0), max(bottom - top, 0))


def _whole(edge: int, step: int, ratio: float) -> int:
    """Return the next pixel in a direction that begins with one of the screen's."""
    return next((at for at in range(edge, edge + _FURTHEST * step, step) if (at * ratio).is_integer()), edge)
