"""The rows of one step of the history, a line each; their words are found when a line is painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.services.step_rows import StepRow

_COLUMNS = (later("Row"), later("What changed"))
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryRows(QAbstractTableModel):
    """The rows of the chosen step."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[StepRow] = ()
        self._plan: Plan | None = None

    def show(self, rows: Sequence[StepRow], plan: Plan) -> None:
        """Show other rows, with the words that the plan has for them."""
        self.beginResetModel()
        self._rows, self._plan = rows, plan
        self.endResetModel()

    def row(self, number: int) -> StepRow:
        """Return the row of a line."""
        return self._rows[number]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words."""
        if role != Qt.ItemDataRole.DisplayRole or self._plan is None:
            return None
        row = self._rows[index.row()]
        return row.told(self._plan) if index.column() else row.name(self._plan)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return a column's heading."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return say(_COLUMNS[section])
