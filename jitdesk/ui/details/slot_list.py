"""The free slots: up and down choose one, Enter makes the move; what the pointer is on is previewed."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jitdesk.domain.language import say
from jitdesk.planning.free_slots import FreeSlot
from jitdesk.scene.chrome import Tone
from jitdesk.scene.details import SlotRow
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_ROW_PX, _FACE_PX, _EDGE_PX, _INSET_PX, _ICON_PX, _GAP_PX = 27, 12, 18, 10, 14, 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SlotModel(QAbstractListModel):
    """The slots as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.slots: tuple[SlotRow, ...] = ()

    def show_slots(self, slots: tuple[SlotRow, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.slots = slots
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.slots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.slots[index.row()].spoken
        return None


class SlotPainter(QStyledItemDelegate):
    """Paints a slot: sign, start, door, effect, how much faster the truck would have to be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.columns = (0, 0, 0)  # where start, door and effect begin

    def lay_out(self, slots: tuple[SlotRow, ...]) -> None:
        """Have the columns of these slots stand below each other."""
        px = self.theme.px
        wide = QFontMetrics(self.theme.font(_FACE_PX, 600)).horizontalAdvance
        clock = max(map(wide, (say("Start"), *(row.clock for row in slots))))
        door = max(map(wide, (say("Door"), *(row.slot.door for row in slots))))
        start = px(_EDGE_PX) + px(_ICON_PX) + px(8)
        second = start + clock + px(_GAP_PX)
        self.columns = (start, second, second + door + px(_GAP_PX))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.theme.px(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme, area = index.model(), self.theme, QRect(option.rect)
        assert isinstance(model, SlotModel)
        row, colours = model.slots[index.row()], theme.colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, area, has_keys=bool(option.state & QStyle.StateFlag.State_HasFocus))
        elif index.row():
            inset = theme.px(_EDGE_PX)
            painter.fillRect(area.left() + inset, area.top(), area.width() - 2 * inset, 1, colours.grid)
        edge = theme.px(_ICON_PX)
        sign = QRectF(theme.px(_EDGE_PX), area.center().y() - edge / 2 + 1, edge, edge)
        paint_icon(painter, row.icon, sign, ink(colours, row.tone))
        effect = ink(colours, row.tone) if row.tone is not Tone.OK else colours.text
        texts = (
            (row.clock, 600, colours.text),
            (row.slot.door, 400, colours.text),
            (row.effect, 400, effect),
        )
        for x, (text, weight, colour) in zip(self.columns, texts, strict=True):
            self._write(painter, area.adjusted(x, 0, 0, 0), text, weight, colour, Qt.AlignmentFlag.AlignLeft)
        right = area.adjusted(0, 0, -theme.px(_EDGE_PX), 0)
        self._write(painter, right, row.faster, 400, colours.text2, Qt.AlignmentFlag.AlignRight)
        painter.restore()

    def _write(
        self, painter: QPainter, area: QRect, text: str, weight: int, colour: QColor, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(self.theme.font(_FACE_PX, weight))
        painter.setPen(colour)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_ground(self, painter: QPainter, area: QRect, *, has_keys: bool) -> None:
        colours, inset = self.theme.colours, self.theme.px(_INSET_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.accent_soft)
        painter.setPen(QPen(colours.focus, 2 if has_keys else 1))
        painter.drawRoundedRect(QRectF(area).adjusted(inset + 1, 1, -inset - 1, -1), 5, 5)


class SlotList(QListView):
    """Lists the slots without a scroll bar of its own.

    Signals
    -------
    previewed(object)
        The `FreeSlot` that pointer or keys are on; None when they leave.
    chosen(object)
        The `FreeSlot` to which the delivery shall be moved.
    pointed
        Another one is the current one.
    """

    previewed = Signal(object)
    chosen = Signal(object)
    pointed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model, self._painter = SlotModel(), SlotPainter(theme)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(say("Free times, the safest first"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QListView { border: 2px solid transparent; background: transparent; }"
            "QListView:focus { border-color: palette(highlight); }"
        )
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self.previewed.emit(self._slot(index)))
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._slot(index)))

    def show_slots(self, slots: tuple[SlotRow, ...], theme: Theme) -> None:
        """Show other slots; the safest is the current one, or that at the same start and door as before."""
        before = self.current
        self._painter.theme = theme
        self._painter.lay_out(slots)
        self._model.show_slots(slots)
        self.setFixedHeight(len(slots) * theme.px(_ROW_PX))
        places = [(row.slot.start, row.slot.door) for row in slots]
        kept = (before.start, before.door) if before is not None else None
        if slots:
            self.setCurrentIndex(self._model.index(places.index(kept) if kept in places else 0))

    def columns(self) -> tuple[int, int, int]:
        """Return where the columns of start, door and effect begin."""
        return self._painter.columns

    @property
    def current(self) -> FreeSlot | None:
        """The slot that Enter would take."""
        return self._slot(self.currentIndex())

    def _slot(self, index: Index) -> FreeSlot | None:
        return self._model.slots[index.row()].slot if 0 <= index.row() < len(self._model.slots) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.pointed.emit()
        if self.hasFocus():
            self.previewed.emit(self._slot(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current is not None:
            self.chosen.emit(self.current)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.previewed.emit(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.previewed.emit(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.previewed.emit(self.current if self.hasFocus() else None)
