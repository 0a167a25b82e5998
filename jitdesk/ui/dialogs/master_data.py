"""The tables of the plant in place: doors, shifts, parts, suppliers, counts; each change is a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.domain.tables import SCHEMA
from jitdesk.services.plan_steps import PlanChanged
from jitdesk.services.ports import JournalEntry
from jitdesk.services.rows_found import MOST_ROWS, FoundRows, rows_found
from jitdesk.services.table_editing import edited
from jitdesk.services.table_names import table_name
from jitdesk.services.typed_changes import TypedChange, TypedChanges
from jitdesk.services.typed_table import TypedTable
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.dialogs.listed import dress_list, within
from jitdesk.ui.grid import Grid
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

TABLES = (
    "doors",
    "door_closures",
    "lines",
    "shifts",
    "calendar_exceptions",
    "parts",
    "consumption",
    "stock",
    "delivery_lines",
    "suppliers",
    "carriers",
    "part_aliases",
    "tolerances",
)
"""The tables that are edited here, in the order in which they are listed."""

_SIZE, _LIST_PX, _RESTING_MS = (1120, 680), 200, 150


class MasterData(QDialog):
    """One table at a time in a grid; what is typed or pasted there is a step of the plan at once.

    A cell that needs something is marked, and its row waits until it has it. The window behind goes on.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._plant = window, window.plant
        self._table, self._is_keeping, self._looking = "", False, 0
        self._changes = TypedChanges("")
        self.grid: Grid | None = None
        self._theme = window.appearance.theme
        self.setWindowTitle(say("Master data"))
        self.tables = QListWidget(self)
        self.search = QLineEdit(self)
        self._title, self._count = PlainLabel(self, wrap=False), PlainLabel(self, wrap=False)
        self._close = foot_button(say("Close"), self)
        self._resting = QTimer(self, singleShot=True, interval=_RESTING_MS)
        self._lay_out()
        self._connect()
        self._dress(self._theme)

    def _lay_out(self) -> None:
        for name in TABLES:
            entry = QListWidgetItem(table_name(name), self.tables)
            entry.setData(Qt.ItemDataRole.UserRole, name)
        self.tables.setAccessibleName(say("Tables"))
        self.search.setAccessibleName(say("Search in this table"))
        self.search.setPlaceholderText(say("Search"))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self.search)
        self._right = QVBoxLayout()
        self._right.addLayout(head)
        middle = QHBoxLayout()
        middle.addWidget(self.tables)
        middle.addLayout(self._right, 1)
        self._footer = QHBoxLayout()
        self._footer.addStretch(1)
        self._footer.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.addLayout(middle, 1)
        self._column.addLayout(self._footer)

    def _connect(self) -> None:
        self.tables.currentItemChanged.connect(self._on_table_chosen)
        self.search.textChanged.connect(self._resting.start)
        self._resting.timeout.connect(self._look)
        self._close.clicked.connect(self.close)
        self._window.appearance.changed.connect(self._dress)
        self._stop_listening = self._plant.subscribe(self._on_plan_changed)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        self.resize(within(self._window, theme, *_SIZE))
        dress_list(self.tables, theme, _LIST_PX)
        self.search.setFixedWidth(theme.px(260))
        self.search.setFont(theme.font(13))
        self._title.dress(theme.font(20, 700), theme.colours.text)
        self._count.dress(theme.font(12), theme.colours.text2)
        self._column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        for layout in (self._column, self._right):
            layout.setSpacing(theme.px(12))
        if self.grid is not None:
            self.grid.set_theme(theme)

    # -- what is shown ----------------------------------------------------------------------------

    def show_table(self, table: str, words: str = "") -> None:
        """Show a table, narrowed to the rows that hold some words."""
        if self._table != table:
            self._take_table(table)
        self.tables.setCurrentRow(TABLES.index(table))
        self.search.setText(words)
        self.show()
        self.raise_()
        self.activateWindow()
        self._resting.stop()
        self._look()
        if self.grid is not None:
            self.grid.view.setFocus()

    @Slot()
    def _on_table_chosen(self) -> None:
        chosen = self.tables.currentItem()
        if chosen is not None and chosen.data(Qt.ItemDataRole.UserRole) != self._table:
            self._take_table(str(chosen.data(Qt.ItemDataRole.UserRole)))
            self.search.clear()
            self._look()

    def _take_table(self, table: str) -> None:
        """Put an empty grid of a table in the place of the one before."""
        self._table = table
        typed = TypedTable.of(table, SCHEMA[table].column_names)
        name, zone = table_name(table), self._plant.plan.zone
        grid = Grid(typed, zone, self._theme, name=name, hint=say("Type here, or paste rows."))
        grid.changed.connect(self._on_changed)
        grid.settled.connect(self._on_settled)
        if self.grid is not None:
            self._right.removeWidget(self.grid)
            self.grid.hide()
            self.grid.deleteLater()
        self.grid = grid
        self._right.addWidget(grid, 1)
        self._title.setText(name)
        self._changes = TypedChanges(table)

    @property
    def is_looking(self) -> bool:
        """Whether other rows are about to be shown."""
        return self._resting.isActive() or self._looking > 0

    @Slot()
    def _look(self) -> None:
        """Have the rows found that hold what is searched for, while nobody waits for it."""
        grid, table, words = self.grid, self._table, self.search.text()
        assert grid is not None
        plan, typed = self._plant.plan, grid.model.table
        self._looking += 1
        self._window.work_behind(
            lambda: rows_found(plan[table], typed, words, plan.zone),
            lambda found: self._show(found, table, words),
        )

    def _show(self, found: FoundRows, table: str, words: str) -> None:
        self._looking -= 1
        if (table, words) != (self._table, self.search.text()) or self.grid is None:
            return
        self._changes = TypedChanges.of(table, found.typed.rows, found.keys)
        self.grid.show_rows(found.typed)
        self._count.setText(_counted(found))

    def _on_plan_changed(self, notice: PlanChanged) -> None:
        """Show what others have changed, unless a row here still waits for what it needs."""
        if notice.origin is self or not self.isVisible() or self.grid is None:
            return
        if (
            any(change.table == self._table for change in notice.changes)
            and not self.grid.model.meaning.needs
        ):
            self._resting.start()

    # -- what is changed --------------------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        if self.grid is not None:
            self._changes.follow(self.grid.model.typed.rows)

    @Slot()
    def _on_settled(self) -> None:
        """Make what is typed a step, but for rows with a cell that needs something."""
        if self.grid is None or self._is_keeping:
            return
        found = self._changes.changes(self.grid.model.meaning.values)
        if not found:
            return
        plant, what = self._plant, table_name(self._table)
        pairs = [change.pair for change in found]
        try:
            edit = edited(plant.plan, self._table, pairs, what=what, at=plant.now(), author=plant.author)
        except JitdeskError as error:
            self._refuse(error)
            return
        if edit.changes:
            self._is_keeping = True
            self._window.steps.make(
                lambda: edit,
                lambda entry: self._on_kept(entry, found),
                self._refuse,
                size=len(edit.changes),
                origin=self,
            )

    def _on_kept(self, entry: JournalEntry, found: list[TypedChange]) -> None:
        self._is_keeping = False
        self._changes.keep(found)
        self._window.say(f"{entry.label}.", say("Undo"), lambda: self._window.commands.run("undo"))
        self._on_settled()  # what was typed meanwhile

    def _refuse(self, error: JitdeskError) -> None:
        """Say why a change was not made, and show what stood there before."""
        self._is_keeping = True
        # The grid may still be about to make this step: it is taken back after that.
        QTimer.singleShot(0, self, lambda: self._take_back(error))

    def _take_back(self, error: JitdeskError) -> None:
        assert self.grid is not None
        self.grid.model.steps.undo()
        self._is_keeping = False
        self.grid.view.said.emit(error.sentence())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._window.activateWindow()


def _counted(found: FoundRows) -> str:
    if found.total > MOST_ROWS:
        return say("the first {shown} of {total} rows; search for others", shown=MOST_ROWS, total=found.total)
    return ""
