"""The picture of a widget, kept from paint event to paint event.

A card that glides over a band lays bare another part of it at every step. Whatever has been painted there
before is copied from the kept picture; only what has changed is painted again.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from jitdesk.ui.canvas.aligned import draw_aligned
from jitdesk.ui.work.turns import Part

_MOST_RECTS = 8
_SMALL_SHARE = 0.3
# Ratios are multiples of a quarter as a rule, or of a tenth.
_FURTHEST = 20
Paint = Callable[[QPainter, QRect], None]
Soon = Callable[[Part], None]


def _at_once(part: Part) -> None:
    part()


class KeptPicture:
    """Keeps what a widget shows; the widget has to say what changes, by `spoil`.

    Parameters
    ----------
    widget : QWidget
        Whose picture it is.
    paint : callable
        Paints everything within a rectangle, opaquely; the painter is clipped to it, or to parts of it.
    soon : callable, optional
        Calls what has a large part painted, so that no two widgets paint much in one turn of the event loop;
        by default at once.
    """

    def __init__(self, widget: QWidget, paint: Paint, soon: Soon = _at_once) -> None:
        self._widget = widget
        self._paint = paint
        self._picture = QPixmap()
        self._spoilt = QRegion()
        self._asked = QRegion()
        self._is_due = False
        self._soon = soon

    def spoil(self, rect: QRect | None = None) -> None:
        """Have a part painted again, or everything."""
        whole = self._widget.rect()
        spoilt = whole if rect is None else rect
        self._spoilt += spoilt
        self._is_due = self._is_due or _area(spoilt) > _area(whole) * _SMALL_SHARE
        self._update(spoilt)

    def refresh(self, rect: QRect | None = None) -> None:
        """Have what the widget paints over a part of the picture, or all of it, painted again.

        Together with what is spoilt.
        """
        self._update(self._widget.rect() if rect is None else rect)

    def _update(self, part: QRect) -> None:
        """Ask for a paint event: soon, where much is due."""
        # Between the screen's pixels Qt would round the part, and leave out one of them or take in another.
        self._asked += aligned(part, self._widget.devicePixelRatioF(), outward=True)
        if self._is_due:
            self._soon(self._ask)
        else:
            self._ask()

    def _ask(self) -> None:
        asked, self._asked = self._asked, QRegion()
        self._is_due = False
        self._widget.update(asked)

    def scroll(self, dx: int, dy: int, rect: QRect) -> None:
        """Move a part by whole pixels, here and on screen; what comes into view is spoilt."""
        ratio = self._picture.devicePixelRatio()
        device_dx, device_dy = dx * ratio, dy * ratio
        if abs(dx) >= rect.width() or abs(dy) >= rect.height():
            self.spoil(rect)
            return
        if not device_dx.is_integer() or not device_dy.is_integer():
            # All bands follow a pan at once, also where it has to be painted.
            self._spoilt += rect
            self._update(rect)
            return
        moved = (self._spoilt & rect).translated(dx, dy) & rect
        step = aligned(rect, ratio, outward=False)
        bared = QRegion(rect) - (QRegion(step) & step.translated(dx, dy))
        self._spoilt = (self._spoilt - QRegion(rect)) + moved + bared
        corner, size = step.topLeft() * ratio, step.size() * ratio
        self._picture.scroll(int(device_dx), int(device_dy), QRect(corner, size))
        self._is_due = self._is_due or abs(dy) * rect.width() > _area(self._widget.rect()) * _SMALL_SHARE
        if ratio.is_integer() and not self._is_due:
            self._widget.scroll(dx, dy, rect)
        else:
            self._update(rect)

    def show(self, painter: QPainter, region: QRegion) -> None:
        """Paint a region of the widget: what is spoilt anew, the rest as it was.

        While much is due nothing is painted anew: whoever else has the widget shown meanwhile, as by making
        it higher, sees what it showed.
        """
        self._fit()
        stale = self._spoilt & region
        if self._is_due:
            self._asked += stale
        elif not stale.isEmpty():
            self._spoilt -= stale
            self._paint_again(stale)
        draw_parts(painter, region, self._picture, QPoint())

    def _fit(self) -> None:
        """Take the size of the widget and its screen; what is as wide as before keeps its rows."""
        ratio = self._widget.devicePixelRatioF()
        size, before = self._widget.size() * ratio, self._picture
        if before.size() == size and before.devicePixelRatio() == ratio:
            return
        self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        whole = QRegion(self._widget.rect())
        if before.width() != size.width() or before.devicePixelRatio() != ratio or not ratio.is_integer():
            self._spoilt = whole
            self._is_due = False  # there is nothing to be seen till then
            return
        self._picture.fill(self._widget.palette().window().color())
        painter = QPainter(self._picture)
        painter.drawPixmap(0, 0, before)
        painter.end()
        self._spoilt = (self._spoilt & whole) + (
            whole - QRect(QPoint(), before.deviceIndependentSize().toSize())
        )

    def _paint_again(self, stale: QRegion) -> None:
        ratio = self._picture.devicePixelRatio()
        # Where a pixel of the screen lies in two logical ones, both have to be painted.
        grown = QRegion()
        for rect in stale:  # type: ignore[attr-defined]
            grown += aligned(rect, ratio, outward=True)
        # Painting once within a clip of many parts is cheaper than once a part; but Qt tries each of them.
        if grown.rectCount() > _MOST_RECTS:
            grown = QRegion(grown.boundingRect())
        painter = QPainter(self._picture)
        try:
            painter.setClipRegion(grown)
            self._paint(painter, grown.boundingRect())
        finally:
            painter.end()


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()


def draw_parts(painter: QPainter, region: QRegion, picture: QPixmap, corner: QPoint) -> None:
    """Draw what lies within a region of a picture whose corner is there, at least; the painter is clipped."""
    ratio = picture.devicePixelRatio()
    if not ratio.is_integer():
        draw_aligned(painter, QPointF(corner), picture)
        return
    # Part by part: within many clips Qt would look at every pixel of the whole.
    for rect in region:  # type: ignore[attr-defined]
        painter.drawPixmap(rect, picture, QRect((rect.topLeft() - corner) * ratio, rect.size() * ratio))


def aligned(rect: QRect, ratio: float, *, outward: bool) -> QRect:
    """Return the nearest rectangle around or within another whose edges lie between the screen's pixels."""
    if ratio.is_integer():
        return rect
    out = -1 if outward else 1
    edges = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
    left, top, right, bottom = map(_whole, edges, (out, out, -out, -out), (ratio,) * 4)
    return QRect(left, top, max(right - left, 0), max(bottom - top, 0))


def _whole(edge: int, step: int, ratio: float) -> int:
    """Return the next pixel in a direction that begins with one of the screen's."""
    return next((at for at in range(edge, edge + _FURTHEST * step, step) if (at * ratio).is_integer()), edge)
