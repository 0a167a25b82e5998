"""The four steps, and what becomes of them."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import counted, say
from jitdesk.domain.plan import Plan
from jitdesk.services.new_plant import DOORS, PARTS, PlantDraft, drafted_plan, without_line
from jitdesk.ui.asking.places import Kind, ask_files
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.segments import Segments
from jitdesk.ui.dialogs.messages import show_error
from jitdesk.ui.new_plant.from_tables import FromTables
from jitdesk.ui.new_plant.name_page import NamePage
from jitdesk.ui.new_plant.page import GridPage, Page
from jitdesk.ui.new_plant.shifts_page import ShiftsPage
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Jobs

_SIZE_PX = (1080, 640)


class NewPlantDialog(QDialog):
    """Asks for a plant in four steps, each of which may be left empty but for the name.

    Parameters
    ----------
    jobs : Jobs
        For what would hold up the window.
    paths : list of Path
        What was dropped: plant tables, or a list that is imported once the plant is open.

    Attributes
    ----------
    plan, path, source
        What was made once it is accepted, where its file shall lie, and of which files.
    to_import : list of Path
        The list that was dropped.
    """

    def __init__(self, theme: Theme, jobs: Jobs, paths: list[Path], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme, self._jobs = theme, jobs
        self.plan: Plan | None = None
        self.path: Path | None = None
        self.source = ""
        self.to_import: list[Path] = []
        self.setWindowTitle(say("New plant"))
        around = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(QSize(*map(theme.px, _SIZE_PX)).boundedTo(around))
        self._make_pages()
        self._steps = Segments(theme, dict(zip("0123", self._step_names(), strict=True)), say("Steps"))
        self._pages = QStackedWidget(self)
        for page in self._all:
            self._pages.addWidget(page)
        self._said = PlainLabel(self)
        self._said.dress(theme.font(12), theme.colours.text2)
        self._cancel, self._back, self._next = (QPushButton(self) for _ in range(3))
        self._lay_out()
        self._connect()
        self._show(0)
        self._tables = FromTables(jobs, theme, self)
        self._tables.made.connect(self._on_made_of_tables)
        self._tables.found_list.connect(self._on_list)
        if paths:
            self._tables.read(paths)

    def _make_pages(self) -> None:
        theme = self._theme
        self._name, self._shifts = NamePage(theme), ShiftsPage(theme, self._jobs)
        self._doors = GridPage(
            theme,
            DOORS,
            say("Doors"),
            say("Which doors are there, in which halls, and when are they open?"),
            say("For example: A1, Hall A, side, 1-5, 06:00, 22:00. Only the door's name is needed."),
        )
        self._parts = GridPage(
            theme,
            PARTS,
            say("Parts"),
            say("Which parts does each line use, how many an hour, and how many are there now?"),
            say("For example: 4711, steering column, pcs, Nordlicht, Line 3, 120, 910."),
        )
        self._all: tuple[Page, ...] = (self._name, self._shifts, self._doors, self._parts)

    def _step_names(self) -> tuple[str, ...]:
        return say("1 Name and time zone"), say("2 Shifts"), say("3 Doors"), say("4 Parts")

    def _lay_out(self) -> None:
        theme = self._theme
        title = PlainLabel(self)
        title.dress(theme.font(20, 700), theme.colours.text)
        title.setText(say("New plant"))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._steps)
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._said, 1)
        for button in (self._cancel, self._back, self._next):
            button.setProperty("place", "footer")
            button.setAutoDefault(False)
            foot.addWidget(button)
        self._cancel.setText(say("Cancel"))
        self._back.setText(say("Back"))
        self._next.setProperty("kind", "filled")
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        column.setSpacing(theme.px(16))
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._steps.chosen.connect(lambda name: self._show(int(name)))
        self._cancel.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self._back.clicked.connect(lambda: self._show(self._pages.currentIndex() - 1))
        self._next.clicked.connect(self._on_next)
        self._name.name.returnPressed.connect(self._on_next)
        self._name.tables_wanted.connect(self._ask_tables)
        for page in self._all:
            for grid in page.grids:
                grid.changed.connect(self._show_hint)

    # -- steps --------------------------------------------------------------------------------------

    def _show(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._steps.choose(str(step))
        self._back.setEnabled(step > 0)
        self._next.setText(say("Make the plant") if step == len(self._all) - 1 else say("Next"))
        page = self._all[step]
        if page is self._shifts:
            self._shifts.prepare()
        (page.grids[0].view if page.grids else self._name.name).setFocus()
        self._show_hint()

    @Slot()
    def _show_hint(self) -> None:
        """Say what the steps so far leave out."""
        self._said.setText(self._hint() if self._pages.currentWidget() is self._parts else "")

    def _hint(self) -> str:
        draft = self._draft()
        if any(row["per_hour"] for row in draft.parts) and not draft.shifts:
            return say("Nobody works yet, so nothing is consumed: type shifts in step 2.")
        if count := without_line(draft):
            return counted(
                "{n} part is used by no line: name the line, or its use is left out.",
                "{n} parts are used by no line: name the lines, or their use is left out.",
                count,
            )
        return ""

    @Slot()
    def _on_next(self) -> None:
        step = self._pages.currentIndex()
        if step < len(self._all) - 1:
            if self._all[step] is not self._name or not self._name.need():
                self._show(step + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        """Have the plant made, or go to what is missing."""
        if self._name.need():
            self._show(0)
            return
        for step, page in enumerate(self._all):
            for grid in page.grids:
                if not grid.is_clean:
                    self._show(step)
                    grid.show_first_need()
                    return
        draft, now = self._draft(), int(time.time()) // 60 * 60
        self._next.setEnabled(False)
        job = self._jobs.start(lambda _context: drafted_plan(draft, now))
        job.finished.connect(self._on_drafted)
        job.failed.connect(self._on_failed)

    def _draft(self) -> PlantDraft:
        lines, shifts, doors, parts = (grid.rows for page in self._all for grid in page.grids)
        return PlantDraft(
            self._name.name.text().strip(), self._name.zone.currentText().strip(),
            lines, shifts, doors, parts, self._shifts.closed,
        )  # fmt: skip

    @Slot(object)
    def _on_drafted(self, plan: Plan) -> None:
        self.plan, self.path = plan, self._name.path
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._next.setEnabled(True)
        if not isinstance(error, JitdeskError):
            raise error
        show_error(self, error)

    def reject(self) -> None:
        """Esc: only where nothing would be lost by it."""
        if any(grid.typed.rows for page in self._all for grid in page.grids):
            self._said.setText(say("Cancel leaves without a plant; nothing of what you typed is kept then."))
        else:
            super().reject()

    # -- tables -------------------------------------------------------------------------------------

    @Slot()
    def _ask_tables(self) -> None:
        kinds = say("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)")
        paths = ask_files(self, Kind.TABLES, say("The workbook, or all tables of a folder"), kinds)
        if paths:
            self._tables.read(paths)

    @Slot(object, str)
    def _on_made_of_tables(self, plan: Plan, source: str) -> None:
        name = plan.settings.name or Path(source.split(",")[0]).stem
        if not self._name.name.text().strip():
            self._name.name.setText(name)
        self.source = source
        self._on_drafted(plan)

    @Slot(object)
    def _on_list(self, paths: list[Path]) -> None:
        self.to_import = paths
        names = ", ".join(path.name for path in paths)
        self._said.setText(say("Once the plant is open, {names} is shown row by row.", names=names))
