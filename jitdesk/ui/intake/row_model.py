"""The rows of a file under review as a list model; their effects are worked out when they are seen."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from jitdesk.domain.errors import ChangedSince
from jitdesk.scene.import_review import ImportReview, can_tick
from jitdesk.scene.import_words import row_spoken
from jitdesk.services.confirming.effects import Effect, Effects
from jitdesk.services.confirming.patch import PreviewRow, RowKey
from jitdesk.ui.work.jobs import JobContext, Jobs

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 4
_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """What `ImportReview` shows, one row each, from `show_again` on.

    Effects are asked for by `wish` and worked out in a worker thread, a few rows at a time, so that scrolling
    through thousands of rows never waits for them.

    Signals
    -------
    ticks_changed
        Some row was ticked, or its tick taken away.
    effect_found(QModelIndex)
        The effect of this row is known now.
    """

    ticks_changed = Signal()
    effect_found = Signal(QModelIndex)

    def __init__(self, review: ImportReview, effects: Effects, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review
        self._jobs = jobs
        self._rows: tuple[PreviewRow, ...] = ()
        self._numbers: dict[RowKey, int] = {}
        self._source = effects
        self._effects: dict[RowKey, Effect] = {}
        self._wished: list[PreviewRow] = []
        self._at_work = False

    def row(self, index: Index) -> PreviewRow:
        """Return the row at an index."""
        return self._rows[index.row()]

    def index_of(self, key: RowKey | None) -> QModelIndex:
        """Return the index of a row, of the first one where it is not shown; invalid without rows."""
        return self.index(self._numbers.get(key, 0)) if self._rows else QModelIndex()  # type: ignore[arg-type]

    def effect(self, row: PreviewRow) -> Effect | None:
        """Return the effect of a row, None while it is not worked out."""
        return self._effects.get(row.key)

    @property
    def is_busy(self) -> bool:
        """Whether effects that were wished for are still being worked out."""
        return self._at_work

    def is_ticked(self, row: PreviewRow) -> bool:
        """Tell whether a row is going to be accepted."""
        return self._review.is_ticked(row)

    def is_changed_since(self, row: PreviewRow) -> bool:
        """Tell whether the plan changed under a row while the dialog was open."""
        return row.key in self._review.changed_since

    def show_again(self, effects: Effects) -> None:
        """Show what the review shows now, with the effects of these."""
        self.beginResetModel()
        self._rows = self._review.shown()
        self._numbers = {row.key: number for number, row in enumerate(self._rows)}
        self._wished.clear()
        if effects is not self._source:
            self._source = effects
            self._effects.clear()
        self.endResetModel()

    def wish(self, first: int, last: int) -> None:
        """Ask for the effects of the rows that are seen, both ends included; earlier wishes lapse."""
        seen = self._rows[max(first, 0) : last + 1]
        self._wished = [row for row in seen if can_tick(row) and row.key not in self._effects]
        self._work_on()

    def rest(self) -> None:
        """Let all wishes lapse."""
        self._wished.clear()

    def _work_on(self) -> None:
        if not self._wished or self._at_work:
            return
        self._at_work = True
        rows, source = tuple(self._wished[:_AT_ONCE]), self._source

        def work(context: JobContext) -> tuple[Effects, dict[RowKey, Effect]]:
            found = {}
            for number, row in enumerate(rows):
                context.report(number, len(rows))
                found[row.key] = source.of(row)
            return source, found

        job = self._jobs.start(work)
        job.finished.connect(self._on_found)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_found(self, result: tuple[Effects, dict[RowKey, Effect]]) -> None:
        self._at_work = False
        source, found = result
        if source is self._source:
            self._effects.update(found)
            self._wished = [row for row in self._wished if row.key not in found]
            for key in found.keys() & self._numbers.keys():
                index = self.index(self._numbers[key])
                self.dataChanged.emit(index, index)
                self.effect_found.emit(index)
        self._work_on()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._at_work = False
        # The plan moved on under the rows: the dialog is about to compare them once more.
        if not isinstance(error, ChangedSince):
            raise error

    def tick_all(self, on: bool) -> None:
        """Tick all rows that are shown, or none of them."""
        self._review.tick(self._rows, on)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticks_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            effect = self.effect(row)
            said = (effect.title, effect.detail) if effect else ()
            changed = self.is_changed_since(row)
            return row_spoken(row, ticked=self.is_ticked(row), effect=said, changed_since=changed)
        if role == Qt.ItemDataRole.CheckStateRole and can_tick(row):
            return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or not can_tick(self.row(index)):
            return False
        on = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self._review.tick([self.row(index)], on)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick(self.row(index)) else flags
