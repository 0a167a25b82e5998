"""The row headers at the band's left edge, each kept as a picture."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from jitdesk.scene.bars.figures import doing
from jitdesk.scene.bars.scene import BarScene
from jitdesk.ui.deliveries.attention import Attention
from jitdesk.ui.deliveries.painters import BandPainters
from jitdesk.ui.deliveries.shown import ShownDeliveries

# More rows than this are in view on no screen.
_MOST_HEADERS = 400


class RowHeaders:
    """Paints row headers; what one says holds for the whole day, so its picture is kept for as long."""

    def __init__(self, painters: BandPainters) -> None:
        self._painters = painters
        self._pictures: dict[tuple[int, bool, float], QPixmap] = {}

    def clear(self) -> None:
        """Forget what headers looked like: they speak of other days now."""
        self._pictures.clear()

    def paint(self, painter: QPainter, shown: ShownDeliveries, area: QRect, attention: Attention) -> None:
        """Paint the row headers of an area; the painter stands at the first row's top."""
        rows, chosen = shown.scene.rows, _chosen_row(shown.scene, attention)
        for number in rows.between(area.top(), area.bottom() + 1):
            self._show_header(painter, shown, number, chosen=number == chosen)
        below = area.bottom() + 1 - max(rows.height, area.top())
        if below > 0:
            colours, top = self._painters.theme.colours, area.bottom() + 1 - below
            painter.fillRect(0, top, self._painters.theme.header_width, below, colours.surface)
            painter.fillRect(self._painters.theme.header_width - 1, top, 1, below, colours.border_strong)

    def _show_header(self, painter: QPainter, shown: ShownDeliveries, number: int, *, chosen: bool) -> None:
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():  # a picture would not end between the screen's pixels
            self._paint_header(painter, shown, number, chosen=chosen)
            return
        picture = self._pictures.get((number, chosen, ratio))
        top = int(shown.scene.rows.tops[number])
        if picture is None:
            if len(self._pictures) > _MOST_HEADERS:
                self._pictures.clear()
            picture = QPixmap(
                QSize(self._painters.theme.header_width, int(shown.scene.rows.heights[number])) * ratio
            )
            picture.setDevicePixelRatio(ratio)
            inner = QPainter(picture)
            inner.translate(0, -top)
            self._paint_header(inner, shown, number, chosen=chosen)
            inner.end()
            self._pictures[number, chosen, ratio] = picture
        painter.drawPixmap(0, top, picture)

    def _paint_header(self, painter: QPainter, shown: ShownDeliveries, number: int, *, chosen: bool) -> None:
        row, headers = shown.scene.rows[number], self._painters.headers
        headers.ground(painter, row, chosen=chosen)
        if row.is_head:
            self._painters.halls.header(painter, row, shown.halls, shown.zoom)
        elif row.quiet:
            self._painters.halls.strip_header(painter, row)
        else:
            is_hour = row.level is not None and row.level.name == "hour"
            outlook, scene = shown.outlook, shown.scene
            said = doing(outlook, scene.rows, scene.bars, number) if is_hour else ""
            headers.row(painter, row, shown.figures, number, said)
        headers.edges(painter, row)


def _chosen_row(scene: BarScene, attention: Attention) -> int:
    """Return the row that a held delivery is over, else that of the selected one; -1 for none."""
    if (held := attention.held) is not None:
        return scene.row_of(held.delivery, held.door) if attention.over_target else -1
    bar = scene.bar_of(attention.selected) if attention.selected else None
    return -1 if bar is None else int(scene.bars.row[bar])
