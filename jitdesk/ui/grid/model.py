"""The typed rows as Qt's views ask for them, with their steps back, and what they mean."""

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QUndoCommand, QUndoStack

from jitdesk.domain.errors import in_one_line
from jitdesk.domain.language import say
from jitdesk.domain.tables import Kind
from jitdesk.services.pasted_cells import Pasted, pasted
from jitdesk.services.typed_meaning import TypedMeaning, find_meaning
from jitdesk.services.typed_table import TypedRows, TypedTable
from jitdesk.ui.chrome.plain_label import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SLICE_S = 0.008  # of looking at cells, before the event loop has its turn
_TO_THE_RIGHT = frozenset({Kind.QUANTITY, Kind.INTEGER, Kind.REAL})


class GridModel(QAbstractTableModel):
    """Texts in rows and columns, and below them one row for what is typed next.

    Every change is one step of `steps`. What the texts mean is looked up a slice a turn of the event loop, so
    that thousands of pasted rows hold nothing up.

    Attributes
    ----------
    offered : dict of str to sequence of str
        By column, what somebody who types there may mean.

    Signals
    -------
    changed
        Other rows or answers stand here.
    looked_through
        `meaning` is that of all cells.
    """

    changed = Signal()
    looked_through = Signal()

    def __init__(self, table: TypedTable, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__(parent)
        self.table, self.zone = table, zone
        self.typed = TypedRows()
        self._count = 0  # of the rows in it, as the views know it
        self.meaning = TypedMeaning()
        self.steps = QUndoStack(self)
        self.offered: dict[str, Sequence[str]] = {}
        self._looking: Iterator[None] | None = None
        self._found = self.meaning
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._look_on)

    # -- what views ask -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.need(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self.text(index), self.need(index))))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.table.columns[index.column()].column.kind)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        typed = self.table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(typed.column.kind)
        if role == Qt.ItemDataRole.DisplayRole:
            return say(typed.heading)
        if role == Qt.ItemDataRole.ToolTipRole and typed.column.required:
            return plain_tooltip(say("Every row needs it."))
        return None

    def text(self, index: Index) -> str:
        """Return what stands in a cell."""
        rows = self.typed.rows
        return rows[index.row()][index.column()] if index.row() < len(rows) else ""

    def need(self, index: Index) -> str:
        """Return what a wrong cell needs; "" for a good one."""
        return self.meaning.needs.get((index.row(), index.column()), "")

    # -- what is typed ------------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = in_one_line(str(value))
        if role != Qt.ItemDataRole.EditRole or text == self.text(index):
            return False
        typed = self.typed.with_cell(index.row(), index.column(), text, self.table.blank)
        self.make(say("Typing"), typed)
        return True

    def pasted(self, text: str, at: Index) -> Pasted:
        """Return what rows would stand here with copied cells pasted from a cell on.

        Raises
        ------
        BadInput
            If there is nothing to paste, or more than fits.
        """
        return pasted(self.typed, self.table, text, max(at.row(), 0), max(at.column(), 0))

    def clear(self, cells: list[QModelIndex]) -> None:
        """Empty cells as one step."""
        rows = [list(row) for row in self.typed.rows]
        for cell in cells:
            if cell.row() < len(rows):
                rows[cell.row()][cell.column()] = ""
        self.make(say("Emptying cells"), TypedRows(tuple(map(tuple, rows)), self.typed.answers))

    def remove(self, numbers: set[int]) -> None:
        """Take rows away as one step."""
        kept = tuple(row for number, row in enumerate(self.typed.rows) if number not in numbers)
        self.make(say("Removing rows"), TypedRows(kept, self.typed.answers))

    def answer(self, column: str, answer: str) -> None:
        """Say what a column left open, as one step."""
        self.make(say("Answer"), self.typed.answered(column, answer))

    def make(self, name: str, typed: TypedRows) -> None:
        """Put other rows here as one step that can be taken back."""
        if typed != self.typed:
            self.steps.push(_Step(self, name, typed))

    def show_rows(self, typed: TypedRows) -> None:
        """Show rows as the start, before which there is no step back."""
        self.steps.clear()
        self.take(typed)

    def take(self, typed: TypedRows) -> None:
        """Show other rows, and tell views which ones differ."""
        before, after = self.typed.rows, typed.rows
        first = _same(before, after)
        last = _same(before[first:][::-1], after[first:][::-1])
        old, new = len(before) - first - last, len(after) - first - last
        shared = first + min(old, new)
        if shared > first:
            self.typed = TypedRows((*before[:first], *after[first:shared], *before[shared:]), typed.answers)
            self._tell(first, shared - 1)
        # At the end the row for what is typed next becomes the first new one: who types there stays there.
        at = shared if last else shared + 1
        if new > old:
            if not last:
                self.typed = TypedRows(after[:at], typed.answers)
                self._tell(shared, shared)
            self.beginInsertRows(_NOWHERE, at, at + new - old - 1)
            self.typed, self._count = typed, len(after)
            self.endInsertRows()
        elif old > new:
            self.beginRemoveRows(_NOWHERE, at, at + old - new - 1)
            self._count = len(after)
            if last:
                self.typed = typed
            self.endRemoveRows()
        self.typed = typed
        if old > new and not last:
            self._tell(shared, shared)
        self.changed.emit()
        self._look_through()

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    # -- what it means ------------------------------------------------------------------------------

    def _look_through(self) -> None:
        self._found = TypedMeaning()
        self._looking = find_meaning(self._found, self.typed, self.table, self.zone)
        self._look_on()

    @Slot()
    def _look_on(self) -> None:
        """Look through cells for a while; few of them are done at once."""
        until = perf_counter() + _SLICE_S
        while self._looking is not None:
            if perf_counter() > until:
                self._turn.start()
                return
            if next(self._looking, self) is self:
                self._show_meaning()

    def settle(self) -> None:
        """Look through what is left at once."""
        while self._looking is not None:
            if next(self._looking, self) is self:
                self._show_meaning()

    def _show_meaning(self) -> None:
        self._looking = None
        self.meaning = self._found
        self._tell(0, self.rowCount() - 1)
        self.looked_through.emit()


def _alignment(kind: Kind) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if kind in _TO_THE_RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _same(some: tuple[Any, ...], others: tuple[Any, ...]) -> int:
    """Return with how many equal rows both begin."""
    for number, (one, other) in enumerate(zip(some, others, strict=False)):
        if one is not other and one != other:
            return number
    return min(len(some), len(others))


class _Step(QUndoCommand):
    """From the rows before to the rows after."""

    def __init__(self, model: GridModel, name: str, after: TypedRows) -> None:
        super().__init__(name)
        self._model, self._before, self._after = model, model.typed, after

    def redo(self) -> None:
        self._model.take(self._after)

    def undo(self) -> None:
        self._model.take(self._before)
