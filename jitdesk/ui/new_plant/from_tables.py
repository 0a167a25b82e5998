"""A new plant from tables that there are: read in a thread, shown row by row before anything is made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.plan import Plan
from jitdesk.ui.dialogs.messages import show_error
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Jobs

if TYPE_CHECKING:
    from jitdesk.services.plant_tables import LoadPreview


@dataclass(frozen=True, slots=True)
class _Found:
    """A plan and what it is made of row by row; both None where the files are no tables."""

    plan: Plan | None = None
    preview: LoadPreview | None = None


class FromTables(QObject):
    """Reads files and folders.

    Signals
    -------
    made(Plan, str)
        The plan that somebody has looked through and accepted, and the files' names.
    found_list(list of Path)
        They are no plant tables: a supplier's list.
    """

    made = Signal(object, str)
    found_list = Signal(object)

    def __init__(self, jobs: Jobs, theme: Theme, parent: QDialog) -> None:
        super().__init__(parent)
        self._jobs, self._theme, self._dialog = jobs, theme, parent
        self._paths: list[Path] = []

    def read(self, paths: list[Path]) -> None:
        """Read what was chosen or dropped."""
        self._paths = paths
        job = self._jobs.start(lambda _context: _read(paths))
        job.finished.connect(self._show)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _show(self, found: _Found) -> None:
        from jitdesk.ui.dialogs.load_dialog import LoadDialog

        if found.plan is None or found.preview is None:
            self.found_list.emit(self._paths)
            return
        names = ", ".join(path.name for path in self._paths)
        if LoadDialog(found.preview, found.plan, names, self._theme, self._dialog).exec():
            self.made.emit(found.plan, names)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, JitdeskError):
            raise error
        show_error(self._dialog, error)


def _read(paths: list[Path]) -> _Found:
    from jitdesk.services.new_plant import holds_plant
    from jitdesk.services.plant_tables import load_preview, new_plan
    from jitdesk.services.table_files import table_files

    files = [file for path in paths for file in table_files(path)]
    if not holds_plant(files) and not any(path.is_dir() for path in paths):
        return _Found()
    plan, _ = new_plan(files)
    # Times without an offset are those of the plant that the tables name.
    empty = Plan.of_rows({"plant": [{"key": "time_zone", "value": plan.zone.key}]})
    return _Found(plan, load_preview(empty, files, at=0, author=""))
