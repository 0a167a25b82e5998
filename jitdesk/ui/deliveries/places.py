"""Where on the band its rows, bars and chips are, and which of them is under a point."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.bars.tray import Chip
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.canvas.scrolled_rows import ScrolledRows
from jitdesk.ui.deliveries.picture import BandPicture
from jitdesk.ui.theme import Theme


class BandPlaces(QWidget):
    """Knows what is where; `BandView` paints it.

    Parameters
    ----------
    axis : TimeAxis
        The clock that all bands share.
    theme : Theme
        Colours and type.
    """

    _rows: ScrolledRows  # the view's, which has a picture to scroll

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis, self._theme, self._scale = axis, theme, axis.scale
        self._picture: BandPicture | None = None

    def body(self) -> QRect:
        """Return the rows' part of the band, headers included."""
        tray = self._picture.tray_height if self._picture is not None else 0
        return QRect(0, SECTION_HEIGHT, self.width(), max(self.height() - SECTION_HEIGHT - tray, 0))

    def on_band(self, box: Box) -> QRect:
        """Return a box of the scene in the band's pixels."""
        return QRect(box.x + self._theme.header_width, box.y + SECTION_HEIGHT - self._rows.at, box.w, box.h)

    def bar_rect(self, delivery: str) -> QRect | None:
        """Return where a delivery's bar, or its cell of the month, is on the band; None where it has none."""
        bar = self._picture.scene.bar_of(delivery) if self._picture is not None else None
        if bar is None or self._picture is None:
            return None
        return self.on_band(self._picture.place_of(bar, self._scale))

    def slot_rect(self, delivery: str, start: int, end: int, door: str) -> QRect | None:
        """Return where a delivery would stand in a slot; None where its door has no row."""
        if self._picture is None:
            return None
        scene = self._picture.scene
        row = scene.rows.of_door.get(door) if scene.rows.of_door else scene.row_of(delivery, door)
        if row is None or self._picture.zoom == "month":
            return None
        x, top, height = self._scale.x(start), int(scene.rows.bar_tops[row]), int(scene.rows.bar_heights[row])
        return self.on_band(Box(x, top, max(self._scale.x(end) - x, 5), height))

    def on_window(self, box: Box) -> Box:
        """Return a box of the scene in the window's pixels."""
        rect = self.on_band(box)
        corner = self.mapTo(self.window(), rect.topLeft())
        return Box(corner.x(), corner.y(), rect.width(), rect.height())

    def in_scene(self, at: QPoint) -> tuple[int, int]:
        """Return a point of the band in the scene's pixels."""
        return at.x() - self._theme.header_width, at.y() - SECTION_HEIGHT + self._rows.at

    def bar_at(self, at: QPoint) -> int | None:
        """Return the bar under a point of the band."""
        picture = self._picture
        if picture is None or picture.zoom == "month":
            return None
        if at.x() < self._theme.header_width or not self.body().contains(at):
            return None
        return picture.scene.bar_at(*self.in_scene(at), self._scale)

    def chip_at(self, at: QPoint) -> Chip | None:
        """Return the chip of the tray under a point of the band."""
        if self._picture is None:
            return None
        x, y = at.x() - self._theme.header_width, at.y() - self.body().bottom() - 1
        shown = self._picture.chips(self.width() - self._theme.header_width)
        return next((chip for chip in shown if chip.box.holds(x, y)), None)

    def _target_rect(self, held: Held) -> QRect:
        """Return the row that the held delivery would be dropped in, with its header, as far as in view."""
        assert self._picture is not None
        scene = self._picture.scene
        row = scene.rows[scene.row_of(held.delivery, held.door)]
        rect = self.on_band(self._picture.row_box(row, self._scale))
        return rect.adjusted(-self._theme.header_width, 0, 0, 1).intersected(self.body())

    def _in_view(self, box: Box) -> QRect:
        return self.on_band(box).intersected(self.body().adjusted(self._theme.header_width, 0, 0, 0))
