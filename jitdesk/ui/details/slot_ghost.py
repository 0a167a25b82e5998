"""Where a delivery would stand in a slot: over the bars and on the coverage rows, for a look."""

from PySide6.QtCore import QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import time_text
from jitdesk.planning.free_slots import FreeSlot
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.selected import slot_text
from jitdesk.ui.bands import Bands
from jitdesk.ui.theme import Theme

_RING_PX = 3
_PLATE_PX = 60  # a promised time that is as near has its plate under the frame


class SlotGhost(QWidget):
    """A dashed frame over the deliveries band; it follows time and rows as they scroll.

    Parameters
    ----------
    bands : Bands
        Over whose deliveries it lies.
    theme : Theme
    """

    def __init__(self, bands: Bands, theme: Theme) -> None:
        super().__init__(bands.deliveries)
        self._bands, self._theme = bands, theme
        self._place: tuple[str, FreeSlot] | None = None
        self._promised_at = UNKNOWN
        self._frame = QRectF()
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        bands.axis.moved.connect(self._follow)
        bands.deliveries.drag_nears.connect(self.leave)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._follow()

    def show_slot(self, outlook: Outlook, delivery: str, slot: FreeSlot | None) -> None:
        """Show a slot on all bands; None shows the plan again. Nothing while a delivery is dragged."""
        bands = self._bands
        if bands.deliveries.drag is not None:
            return
        if slot is None:
            self.leave()
            return
        self._place = delivery, slot
        row = outlook.plan.deliveries.row_number(delivery)
        self._promised_at = UNKNOWN if row is None else int(outlook.promises.promised_at[row])
        self._text = time_text(slot.start, outlook.plan.zone)
        bands.coverage.show_drag(outlook.drag(delivery), slot.end)
        bands.header.show_pill(slot.start, slot.end, slot_text(outlook, slot.start, slot.end))
        self._follow()

    @Slot()
    def leave(self) -> None:
        """Show the plan as it is."""
        if self._place is None:
            return
        self._place = None
        self.hide()
        self._bands.header.hide_pill()
        self._bands.coverage.show_drag(None)

    @Slot()
    def _follow(self) -> None:
        if self._place is None:
            return
        delivery, slot = self._place
        rect = self._bands.deliveries.slot_rect(delivery, slot.start, slot.end, slot.door)
        self.setVisible(rect is not None)
        if rect is not None:
            whole = rect.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
            place = whole.united(self._plate(delivery, slot, rect))
            self._frame = QRectF(whole.translated(-place.topLeft()))
            self.setGeometry(place)
            self.raise_()
            self.update()

    def _plate(self, delivery: str, slot: FreeSlot, rect: QRect) -> QRect:
        """Return where the promised time stands if the frame would cut through it, else nothing."""
        bands = self._bands.deliveries
        promised = bands.slot_rect(delivery, self._promised_at, slot.end, slot.door)
        if self._promised_at == UNKNOWN or promised is None:
            return QRect()
        promised.adjust(-1, 0, 0, 0)
        return promised if 0 < rect.left() - promised.left() < self._theme.px(_PLATE_PX) else QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, frame = QPainter(self), self._theme.colours, self._frame
        painter.fillRect(QRectF(0, 3, frame.left(), self.height() - 6), colours.surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.accent_soft)
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        painter.setFont(self._theme.font(12, 600))
        wide = painter.fontMetrics().horizontalAdvance(self._text)
        if wide + 2 * _RING_PX <= frame.width() and painter.fontMetrics().height() <= self.height():
            painter.setPen(colours.accent)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._text)
