"""What newer tables from the ERP would change, before anything changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import counted, later, say
from jitdesk.domain.plan import Plan
from jitdesk.services.plant_tables import LoadPreview
from jitdesk.services.step_rows import change_text
from jitdesk.services.table_matching import CHANGED, NEW, SAME, UNUSABLE, RowOutcome
from jitdesk.services.table_names import table_name
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_COLUMNS = (later("Table"), later("Row"), later("What changes"), later("Place in the file"))
_MOST_ROWS = 1000


class LoadDialog(QDialog):
    """Shows new, changed and unusable rows; Enter accepts all usable ones as one step."""

    def __init__(self, preview: LoadPreview, plan: Plan, names: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self._plan = plan
        self._theme = theme
        self.setWindowTitle(say("Load tables"))
        self.resize(theme.px(1040), theme.px(640))
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        column.setSpacing(theme.px(12))
        column.addWidget(self._label(say("Check the new tables"), 20, 700))
        column.addWidget(self._label(names, 12, 400))
        column.addWidget(self._label(self._summary(), 13, 600))
        column.addWidget(self._table(), 1)
        if preview.problems:
            column.addWidget(self._problems())
        column.addLayout(self._footer())

    def _label(self, text: str, px: int, weight: int) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), self._theme.colours.text)
        label.setText(text)
        return label

    def _summary(self) -> str:
        outcomes = [
            (NEW, say("new")),
            (CHANGED, say("changed")),
            (SAME, say("the same")),
            (UNUSABLE, say("cannot be used")),
        ]
        return say("Rows: ") + " · ".join(
            f"{self._preview.count(outcome)} {words}" for outcome, words in outcomes
        )

    def _table(self) -> QTableWidget:
        shown = [row for row in self._preview.rows if row.outcome in (NEW, CHANGED)][:_MOST_ROWS]
        table = QTableWidget(len(shown), len(_COLUMNS), self)
        table.setHorizontalHeaderLabels([say(column) for column in _COLUMNS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAccessibleName(say("Rows that change"))
        table.verticalHeader().hide()
        for number, outcome in enumerate(shown):
            for column, text in enumerate(self._texts(outcome)):
                table.setItem(number, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _texts(self, outcome: RowOutcome) -> tuple[str, str, str, str]:
        row = outcome.row
        table = outcome.changes[0].table
        key = " · ".join(str(part) for part in outcome.key if part not in (None, ""))
        said = "; ".join(change_text(change, self._plan) for change in outcome.changes)
        return table_name(table), key, said, row.where

    def _problems(self) -> QTableWidget:
        problems = self._preview.problems[:_MOST_ROWS]
        table = QTableWidget(len(problems), 2, self)
        table.setHorizontalHeaderLabels(
            [say("Where"), counted("{n} remark", "{n} remarks", len(self._preview.problems))]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAccessibleName(say("What cannot be used, and remarks"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setMaximumHeight(self._theme.px(160))
        for number, problem in enumerate(problems):
            table.setItem(number, 0, QTableWidgetItem(problem.where))
            table.setItem(number, 1, QTableWidgetItem(problem.text))
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        count = self._preview.count(NEW) + self._preview.count(CHANGED)
        said = (
            say("One undo step brings everything back.")
            if count
            else say("Nothing changes: the plan has all of this already.")
        )
        row.addWidget(self._label(said, 12, 400), 1)
        cancel = foot_button(say("Cancel"), self)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        accept = foot_button(counted("Load {n} row", "Load {n} rows", count), self, "filled")
        accept.setEnabled(bool(count))
        accept.setDefault(True)
        accept.clicked.connect(self.accept)
        row.addWidget(accept)
        for button in (cancel, accept):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        return row
