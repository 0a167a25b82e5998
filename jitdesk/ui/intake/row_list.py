"""The list of rows with its head: walked by arrow keys, ticked by Space, A and N."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.import_review import can_tick
from jitdesk.services.confirming.patch import PreviewRow, RowKey
from jitdesk.ui.intake.helps import helped_by
from jitdesk.ui.intake.row_delegate import RowDelegate
from jitdesk.ui.intake.row_model import Index, RowModel
from jitdesk.ui.intake.row_places import LEAST_ROW_PX, Columns
from jitdesk.ui.theme import Theme

_HEAD_PX = 33
_ALL_OR_NONE: dict[int, bool] = {Qt.Key.Key_A: True, Qt.Key.Key_N: False}
_NO_MATTER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_BATCH = 100


class RowList(QListView):
    """The rows; the row with the keyboard is the one that the panel tells of."""

    current_changed = Signal()

    def __init__(self, model: RowModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.rows = RowDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(say("Rows of the file"))
        self.setFrameShape(QListView.Shape.NoFrame)
        # The bar keeps its room, or rows would be measured anew whenever it comes and goes.
        self.setStyleSheet(
            "QListView, QListView:focus { border: none; }"
            "QScrollBar::handle:vertical:disabled { background: transparent; }"
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Thousands of rows are measured a hundred at a time, between events.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        model.modelReset.connect(self._on_reset)

    def show_row(self, key: RowKey | None) -> None:
        """Make a row current, the first one where it is not shown; without rows nothing is current."""
        index = self._model.index_of(key)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.current_changed.emit()
        elif index.row():
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # No row is taller for its tick or its effect, but QListView would measure all of them anew: while
        # effects come in, thousands of rows would never be measured to the end, and none be painted.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        step = self._steps().get(action)
        row = self.currentIndex().row()
        if step is None or row < 0:
            return super().moveCursor(action, modifiers)
        return self._model.index(min(max(row + step, 0), self._model.rowCount() - 1))

    def _steps(self) -> dict[QAbstractItemView.CursorAction, int]:
        """Return how many rows the keys go that Qt would look for pixel by pixel: 50 s in 5,000 rows."""
        count, action = self._model.rowCount(), QAbstractItemView.CursorAction
        first, last = self._seen()
        page = max(last - first - 1, 1)
        return {
            action.MovePageUp: -page,
            action.MovePageDown: page,
            action.MoveHome: -count,
            action.MoveEnd: count,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~_NO_MATTER
        if not (plain and self._does(event.key())):
            super().keyPressEvent(event)

    def _does(self, key: int) -> bool:
        """Do what a key means here, and tell whether it means anything."""
        if key in _ALL_OR_NONE:
            self._model.tick_all(_ALL_OR_NONE[key])
            return True
        index = self.currentIndex()
        if not index.isValid():
            return False
        row = self._model.row(index)
        if key == Qt.Key.Key_Space:
            self._turn_tick(index, row)
            return True
        name = helped_by(row, key)
        if name:
            self.rows.link_chosen.emit(name, row.key)
        return bool(name)

    def _turn_tick(self, index: Index, row: PreviewRow) -> None:
        if can_tick(row):
            on = Qt.CheckState.Unchecked if self._model.is_ticked(row) else Qt.CheckState.Checked
            self._model.setData(index, on, Qt.ItemDataRole.CheckStateRole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        if width != self.rows.width:
            self.rows.width = width
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self._wish()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._wish()

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    @Slot()
    def _on_scrolled(self) -> None:
        self._wish()

    @Slot(int, int)
    def _on_range_changed(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

    @Slot()
    def _on_reset(self) -> None:
        self._wish()

    def _wish(self) -> None:
        """Ask for the effects of the rows in view."""
        self._model.wish(*self._seen())

    def _seen(self) -> tuple[int, int]:
        """Return the first and the last row in view; while rows are being measured, those that may be."""
        area = self.viewport().rect()
        top, bottom = self.indexAt(area.topLeft()), self.indexAt(area.bottomLeft())
        first = max(top.row(), 0)
        most = first + area.height() // self._theme.px(LEAST_ROW_PX)
        return first, bottom.row() if bottom.isValid() else min(most, self._model.rowCount() - 1)


class RowTable(QWidget):
    """The list below the headings of its columns."""

    def __init__(self, model: RowModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(model, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, theme.px(_HEAD_PX), 1, theme.px(6))
        column.addWidget(self.list)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, theme = self._theme.colours, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.border)
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        head = QRect(1, 1, self.width() - 2, theme.px(_HEAD_PX) - 1)
        painter.setClipRect(head)
        painter.setBrush(colours.header)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.fillRect(head.left(), head.bottom(), head.width(), 1, colours.border)
        columns = Columns.of_width(self.list.viewport().width(), theme)
        painter.setFont(theme.font(12, 600))
        painter.setPen(colours.text2)
        words = (
            (columns.delivery, say("Delivery")),
            (columns.part, say("Part")),
            (columns.changes, say("What changes")),
            (columns.effect, say("Effect on the lines")),
        )
        for left, text in words:
            place = QRect(left + 1, 0, self.width() - left, head.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
