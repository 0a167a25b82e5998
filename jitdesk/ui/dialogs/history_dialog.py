"""The journal as a list: who did what, why and from which file; any step or row can be taken back."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.edit import Edit
from jitdesk.domain.language import later, say
from jitdesk.domain.wording import clock_text
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import JournalEntry
from jitdesk.services.step_rows import StepRow, rows_of_step
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.dialogs.history_rows import HistoryRows
from jitdesk.ui.dialogs.messages import show_error
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Jobs
from jitdesk.ui.work.steps import MOST_AT_ONCE, Steps

_COLUMNS = (later("Step"), later("When"), later("What"), later("Who"), later("Why"), later("From"))
_MOST_ROWS = 2000


class HistoryDialog(QDialog):
    """Lists the newest steps first, and below them the rows of the chosen one."""

    def __init__(
        self, plant: OpenPlant, steps: Steps, jobs: Jobs, theme: Theme, parent: QWidget, at: int = 0
    ) -> None:
        """List the steps, the newest or the one with number ``at`` selected."""
        super().__init__(parent)
        self._plant = plant
        self._steps = steps
        self._jobs = jobs
        self._only: frozenset[int] | None = None
        self._known = plant.plan_step
        self._listed: list[int] = []
        self._empty: set[int] = set()
        self.setWindowTitle(say("History"))
        self.resize(theme.px(980), theme.px(640))
        self._table = QTableWidget(0, len(_COLUMNS), self)
        self._table.setHorizontalHeaderLabels([say(heading) for heading in _COLUMNS])
        _dress(self._table, say("Steps of the plan, newest first"))
        self._table.itemSelectionChanged.connect(self._on_selection_changed)
        self._rows = HistoryRows(self)
        self._of_step = QTableView(self)
        self._of_step.setModel(self._rows)
        self._of_step.setWordWrap(False)
        _dress(self._of_step, say("Rows of the chosen step"))
        self._of_step.horizontalHeader().resizeSection(0, theme.px(260))
        self._of_step.horizontalHeader().setStretchLastSection(True)
        self._of_step.selectionModel().selectionChanged.connect(self._on_row_chosen)
        self._back = self._button(say("Take this step back"), self._on_back_clicked)
        self._row_back = self._button(say("Take this row back"), self._on_row_back_clicked)
        self._lay_out(theme)
        self._fill()
        if at in self._listed:
            self._table.selectRow(self._listed.index(at))

    def _lay_out(self, theme: Theme) -> None:
        footer = QHBoxLayout()
        footer.addWidget(self._back)
        footer.addWidget(self._row_back)
        footer.addStretch()
        footer.addWidget(self._button(say("Close"), self.accept))
        title = PlainLabel(self)
        title.dress(theme.font(20, 700), theme.colours.text)
        title.setText(say("History"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        column.setSpacing(theme.px(12))
        column.addWidget(title)
        column.addWidget(self._table, 3)
        column.addWidget(self._of_step, 2)
        column.addLayout(footer)

    def show_only(self, title: str, steps: Iterable[int]) -> None:
        """List some steps by their numbers, and what is made of them here, under another title."""
        self.setWindowTitle(title)
        self._only = frozenset(steps)
        self._fill()

    def _button(self, words: str, then: Callable[[], None]) -> QPushButton:
        button = foot_button(words, self)
        button.clicked.connect(then)
        return button

    def _fill(self) -> None:
        entries = [each for each in reversed(self._plant.history()) if self._is_listed(each)][:_MOST_ROWS]
        now, zone = self._plant.now(), self._plant.plan.zone
        self._table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            texts = (
                str(entry.seq),
                clock_text(entry.at, now, zone),
                entry.label,
                entry.author,
                entry.reason,
                entry.source,
            )
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._listed = [entry.seq for entry in entries]
        self._empty = {entry.seq for entry in entries if not entry.size}
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        if entries:
            self._table.selectRow(0)
            self._on_selection_changed()

    def _is_listed(self, entry: JournalEntry) -> bool:
        return self._only is None or entry.seq in self._only or entry.seq > self._known

    @property
    def chosen_step(self) -> int:
        """The number of the step that is selected, 0 where it changed nothing."""
        row = self._table.currentRow()
        step = self._listed[row] if 0 <= row < len(self._listed) else 0
        return 0 if step in self._empty else step

    @Slot()
    def _on_selection_changed(self) -> None:
        seq = self.chosen_step
        self._back.setEnabled(bool(seq) and not self._plant.why_read_only)
        self._show_rows(0, [])
        if not seq:
            return
        if self._size_of(seq) <= MOST_AT_ONCE:
            self._show_rows(seq, self._read_rows(seq))
            return
        job = self._jobs.start(lambda _context: self._read_rows(seq))
        job.finished.connect(lambda rows: self._show_rows(seq, rows))

    def _read_rows(self, seq: int) -> list[StepRow]:
        return list(rows_of_step(self._plant.edit(seq).changes))

    def _show_rows(self, seq: int, rows: list[StepRow]) -> None:
        if seq in (0, self.chosen_step):
            self._rows.show(rows, self._plant.plan)
            self._on_row_chosen()

    @Slot()
    def _on_row_chosen(self) -> None:
        is_chosen = self._of_step.selectionModel().hasSelection()
        self._row_back.setEnabled(is_chosen and not self._plant.why_read_only)

    @Slot()
    def _on_back_clicked(self) -> None:
        seq = self.chosen_step
        self._take(lambda: self._plant.revert_edit(seq), self._size_of(seq))

    @Slot()
    def _on_row_back_clicked(self) -> None:
        seq, row = self.chosen_step, self._rows.row(self._of_step.currentIndex().row())
        # The whole step is read for it, so its size says how long that takes.
        self._take(lambda: self._plant.revert_edit(seq, row.record), self._size_of(seq))

    def _size_of(self, seq: int) -> int:
        return self._plant.history()[seq - 1].size

    def _take(self, edit: Callable[[], Edit], size: int) -> None:
        self._steps.make(edit, lambda _entry: self._fill(), lambda error: show_error(self, error), size=size)


def _dress(table: QTableView, name: str) -> None:
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAccessibleName(name)
