"""Looks into the watched folders while the window is open: in a worker thread, every two seconds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput, JitdeskError
from jitdesk.domain.language import say
from jitdesk.ui.dialogs.messages import show_error

if TYPE_CHECKING:
    from jitdesk.services.confirming.patch import ImportPreview, PreviewRow
    from jitdesk.services.confirming.supplier_files import SupplierFile
    from jitdesk.services.ports import JournalEntry
    from jitdesk.services.watching import FolderLooks
    from jitdesk.ui.window import Window

# The readers are imported where a folder is watched: most plants watch none.

EVERY_MS = 2_000
"""Network folders tell nobody of new files, so they are looked for."""


@dataclass(frozen=True, slots=True)
class _Came:
    """A complete file with what it says against the plan at that moment."""

    path: Path
    file: SupplierFile
    found: ImportPreview
    applies: bool


class FolderWatch(QObject):
    """Takes what may be taken of files that come, as steps by "folder", and has the others wait.

    A file that waits is not read again before it changes. Folders that cannot be read are told once.

    Parameters
    ----------
    window : Window
        Its plant's folders are watched, its steps taken, its "Check next" filled.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._looks: dict[str, FolderLooks] = {}
        self._met: dict[Path, tuple[int, int]] = {}
        self._told: set[str] = set()
        self._is_looking = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look once in a worker thread, unless a look is under way."""
        store = self._window.plant.store
        if self._is_looking or not self._window.isVisible() or store.why_read_only:
            return
        if not store.watched_folders():
            return
        self._is_looking = True
        self._window.work_behind(self._came, self._on_came)

    def _came(self) -> tuple[list[_Came], list[BadInput]]:
        """Return the files that are complete and new, and the folders that cannot be read (worker thread)."""
        from jitdesk.services.confirming.preview import preview
        from jitdesk.services.confirming.supplier_files import supplier_files
        from jitdesk.services.watching import FolderLooks

        plant = self._window.plant
        came: list[_Came] = []
        troubles: list[BadInput] = []
        for watched in plant.store.watched_folders():
            looks = self._looks.setdefault(watched.folder, FolderLooks(Path(watched.folder)))
            try:
                for path in looks.complete():
                    if self._is_met(path):
                        continue
                    now = plant.now()
                    (file,) = supplier_files([path], now)
                    found = preview(plant.plan, [file], plant.store, now)
                    came.append(_Came(path, file, found, watched.applies))
            except BadInput as error:
                troubles.append(error)
        return came, troubles

    def _is_met(self, path: Path) -> bool:
        look = path.stat() if path.exists() else None
        mark = (look.st_size, look.st_mtime_ns) if look else (0, 0)
        met = self._met.get(path) == mark
        self._met[path] = mark
        return met

    @Slot(object)
    def _on_came(self, seen: tuple[list[_Came], list[BadInput]]) -> None:
        self._is_looking = False
        came, troubles = seen
        for error in troubles:
            if error.sentence() not in self._told:
                self._told.add(error.sentence())
                show_error(self._window, error)
        for file in came:
            self._take(file)

    def _take(self, file: _Came) -> None:
        from jitdesk.services.watching import rows_to_take

        rows = rows_to_take(file.found) if file.applies else []
        if not rows:
            self._go_on(file, rows)
            return
        self._window.steps.make(
            lambda: self._edit(file, rows),
            lambda entry: self._on_taken(file, rows, entry),
            lambda error: self._on_refused(file, error),
            size=len(rows),
        )

    def _edit(self, file: _Came, rows: list[PreviewRow]) -> Edit:
        from jitdesk.services.confirming.accepting import accept
        from jitdesk.services.watching import AUTHOR

        plant = self._window.plant
        edit = accept(plant.plan, file.found, rows, plant.now(), AUTHOR)
        if edit is None:
            raise BadInput(
                say("Nothing to take"), say("{name} says what the plan knows already", name=file.path.name)
            )
        return edit

    def _on_taken(self, file: _Came, rows: list[PreviewRow], entry: JournalEntry) -> None:
        self._window.say(f"{entry.label}.")
        self._go_on(file, rows)

    def _on_refused(self, file: _Came, error: JitdeskError) -> None:
        self._window.say(error.sentence())
        self._met.pop(file.path, None)  # the plan has moved on: it is compared with it anew

    def _go_on(self, file: _Came, taken: list[PreviewRow]) -> None:
        """Have the file wait where rows are left of it, else put it away."""
        from jitdesk.services.watching import open_rows, put_through

        waiting = open_rows(file.found, taken)
        if waiting:
            self._window.commands.importing.wait(file.path, file.file, waiting)
            return
        try:
            put_through(file.path, file.found)
        except BadInput as error:
            show_error(self._window, error)
