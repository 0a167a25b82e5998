"""All deliveries as a table model: rows are numbers into columns, texts are made when they are seen."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jitdesk.domain.language import say
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.scene.bars.state import ICONS, BarState
from jitdesk.scene.chrome import Tone
from jitdesk.scene.delivery_list import HEADINGS, DeliveryList, ListColumn

Index = QModelIndex | QPersistentModelIndex
Ints = NDArray[np.int64]
_NOWHERE = QModelIndex()
_COLUMNS = tuple(ListColumn)
RIGHT = {ListColumn.QUANTITY, ListColumn.DELAY}
"""Columns of numbers, which end at the right."""
_TONES = {
    BarState.STOP: Tone.STOP,
    BarState.HOLD: Tone.HOLD,
    BarState.LATE: Tone.WARN,
    BarState.OVERDUE: Tone.WARN,
    BarState.CONFIRMED: Tone.ACCENT,
}


class DeliveryModel(QAbstractTableModel):
    """Shows a `DeliveryList` in the order of a column, and of it what is kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._list: DeliveryList | None = None
        self._kept: NDArray[np.bool_] = np.zeros(0, bool)
        self._rows: Ints = np.zeros(0, np.int64)
        self._column, self._descending = ListColumn.SLOT, False

    @property
    def shown(self) -> DeliveryList | None:
        """What is shown; None before anything is."""
        return self._list

    @property
    def rows(self) -> Ints:
        """The shown deliveries as rows of the plan, from top to bottom."""
        return self._rows

    def show_list(self, shown: DeliveryList, kept: NDArray[np.bool_]) -> None:
        """Show other deliveries, or others of them."""
        self.beginResetModel()
        self._list, self._kept = shown, kept
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._column, self._descending = ListColumn(max(column, 0)), order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._list is not None:
            self._rows = self._list.order(self._column, self._kept, descending=self._descending)

    def number(self, position: int) -> str:
        """Return the number of the delivery in a row of the table; "" where there is none."""
        if self._list is None or not 0 <= position < len(self._rows):
            return ""
        return self._list.number(int(self._rows[position]))

    def position(self, delivery: str) -> int:
        """Return the row of the table that a delivery is in; -1 where it is not shown."""
        row = self._list.outlook.plan.deliveries.row_number(delivery) if self._list and delivery else None
        found: list[int] = [] if row is None else np.flatnonzero(self._rows == row).tolist()
        return found[0] if found else -1

    def next_position(self) -> int:
        """Return the row of the table with the next slot to begin; -1 where none is to come."""
        if self._list is None:
            return -1
        starts, now = self._list.outlook.plan.deliveries["slot_start"][self._rows], self._list.outlook.now
        to_come = np.flatnonzero(starts >= now)
        return int(to_come[np.argmin(starts[to_come])]) if len(to_come) else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ListColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(section)
        return say(HEADINGS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid() or self._list is None:
            return None
        return self.text(index)

    def text(self, index: Index) -> str:
        """Return what a cell shows."""
        return (
            ""
            if self._list is None
            else self._list.text(int(self._rows[index.row()]), _COLUMNS[index.column()])
        )

    def icon_of(self, position: int) -> tuple[str, Tone]:
        """Return the sign of a row of the table and its tone."""
        if self._list is None:
            return "", Tone.QUIET
        state = self._list.state(int(self._rows[position]))
        return ICONS[state] or "arrived", _TONES.get(state, Tone.QUIET)

    def tone(self, index: Index) -> Tone:
        """Return what a cell says by its colour."""
        if self._list is None or index.column() not in (ListColumn.LINE_STOP, ListColumn.DELAY):
            return Tone.PLAIN
        if index.column() == ListColumn.LINE_STOP:
            return Tone.STOP
        outlook = self._list.outlook
        delay = int(outlook.promises.delay_s[self._rows[index.row()]])
        is_late = delay != UNKNOWN and delay > outlook.plan.settings.on_time_tolerance_min * MINUTE_S
        return Tone.WARN if is_late else Tone.PLAIN


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return the side on which a column's texts stand."""
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
