"""The journal as a list: who did what, why and from which file; any step can be taken back from here."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import later, say
from jitdesk.domain.wording import clock_text
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.messages import show_error
from jitdesk.ui.steps import Steps
from jitdesk.ui.theme import Theme

_COLUMNS = (later("Step"), later("When"), later("What"), later("Who"), later("Why"), later("From"))
_MOST_ROWS = 2000


class HistoryDialog(QDialog):
    """Lists the newest steps first."""

    def __init__(self, plant: OpenPlant, steps: Steps, theme: Theme, parent: QWidget, at: int = 0) -> None:
        """List the steps, the newest or the one with number ``at`` selected."""
        super().__init__(parent)
        self._plant = plant
        self._steps = steps
        self._listed: list[int] = []
        self._empty: set[int] = set()
        self.setWindowTitle(say("History"))
        self.resize(theme.px(980), theme.px(560))
        self._table = QTableWidget(0, len(_COLUMNS), self)
        self._table.setHorizontalHeaderLabels([say(heading) for heading in _COLUMNS])
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setAccessibleName(say("Steps of the plan, newest first"))
        self._table.itemSelectionChanged.connect(self._on_selection_changed)
        self._back = QPushButton(say("Take this step back"), self)
        self._back.clicked.connect(self._on_back_clicked)
        close = QPushButton(say("Close"), self)
        close.clicked.connect(self.accept)
        footer = QHBoxLayout()
        footer.addWidget(self._back)
        footer.addStretch()
        footer.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self._table, 1)
        column.addLayout(footer)
        self._fill()
        if at in self._listed:
            self._table.selectRow(self._listed.index(at))

    def _fill(self) -> None:
        entries = list(reversed(self._plant.history()))[:_MOST_ROWS]
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

    @property
    def chosen_step(self) -> int:
        """The number of the step that is selected, 0 where it changed nothing."""
        row = self._table.currentRow()
        step = self._listed[row] if 0 <= row < len(self._listed) else 0
        return 0 if step in self._empty else step

    @Slot()
    def _on_selection_changed(self) -> None:
        self._back.setEnabled(bool(self.chosen_step) and not self._plant.why_read_only)

    @Slot()
    def _on_back_clicked(self) -> None:
        seq = self.chosen_step
        self._steps.make(
            lambda: self._plant.revert_edit(seq),
            lambda _entry: self._fill(),
            lambda error: show_error(self, error),
            size=self._plant.history()[seq - 1].size,
        )
