"""The row in which a held delivery would be dropped: a picture that lies over the band's own.

A drag goes to and fro between a few rows. Each of them is painted once, and none is painted again to look as
it did before.
"""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from jitdesk.ui.canvas.kept_picture import aligned, draw_parts

# Each is as large as a row; the oldest goes first.
_MOST_KEPT = 12


class TargetRow:
    """Keeps how target rows look.

    Parameters
    ----------
    paint : callable
        Paints everything within a rectangle of the band, opaquely; the painter is clipped to it.
    """

    def __init__(self, paint: Callable[[QPainter, QRect], None]) -> None:
        self._paint = paint
        self._kept: dict[Hashable, QPixmap] = {}

    def clear(self) -> None:
        """Forget all rows: they look otherwise now."""
        self._kept.clear()

    def show(self, painter: QPainter, region: QRegion, row: QRect, look: Hashable) -> None:
        """Paint what lies within a region.

        Parameters
        ----------
        painter : QPainter
            Stands at the band's corner.
        region : QRegion
            What of the row is painted again.
        row : QRect
            Where the row is on the band, as far as it is in view.
        look : hashable
            All else that decides how it looks.
        """
        ratio = painter.device().devicePixelRatioF()
        # At ratios like 1.5 a pixel of the screen may lie in the row and in what is painted beside it.
        if row.isEmpty() or (region.isEmpty() and ratio.is_integer()):
            return
        key = row.getRect(), ratio, look
        # Where a pixel of the screen lies in two logical ones, both are painted.
        whole = aligned(row, ratio, outward=True)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = self._picture(whole, ratio)
        painter.save()
        painter.setClipRect(row, Qt.ClipOperation.IntersectClip)
        draw_parts(painter, region, self._kept[key], whole.topLeft())
        painter.restore()

    def _picture(self, whole: QRect, ratio: float) -> QPixmap:
        picture = QPixmap(whole.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        try:
            painter.translate(-whole.topLeft())
            painter.setClipRect(whole)
            self._paint(painter, whole)
        finally:
            painter.end()
        return picture
