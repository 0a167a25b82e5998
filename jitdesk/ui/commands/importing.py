"""Commands on suppliers' files: chosen, pasted, dropped or watched for, and those that wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from jitdesk.domain.errors import BadInput, JitdeskError
from jitdesk.domain.language import later, say
from jitdesk.domain.wording import time_text
from jitdesk.scene.needs import WaitingFile
from jitdesk.ui.asking.places import Kind, ask_files
from jitdesk.ui.commands.background import in_background
from jitdesk.ui.dialogs.messages import show_error
from jitdesk.ui.incoming.pasting import copied_paths, copied_text
from jitdesk.ui.incoming.waiting_imports import WaitingImports

if TYPE_CHECKING:
    from jitdesk.services.confirming.patch import ImportPreview
    from jitdesk.services.confirming.supplier_files import SupplierFile
    from jitdesk.ui.intake import ImportDesk
    from jitdesk.ui.window import Window

# The readers and the dialogs are imported where they are first needed: no start has to wait for them.

_CONFIRMATIONS = later(
    "Confirmations (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods *.htm *.html "
    "*.eml *.zip *.edi *.edifact *.x12 *.vda);;All files (*)"
)


class Importing:
    """Asks for files, checks them in a worker thread and shows what they would change."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._waiting = WaitingImports(window.plant)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "import": self._ask_confirmations,
            "paste": self._paste,
            "watch": self._ask_folders,
        }

    # -- suppliers' files -------------------------------------------------------------------------

    def _ask_confirmations(self) -> None:
        paths = ask_files(self._window, Kind.ANSWERS, say("Import confirmations"), say(_CONFIRMATIONS))
        if paths:
            self.check_files(paths)

    def check_files(self, paths: list[Path], came: str = "") -> None:
        """Show what suppliers' files would change.

        Parameters
        ----------
        came : str
            How they came: "dropped on the window"; empty for chosen ones.
        """
        from jitdesk.services.confirming.supplier_files import supplier_files

        now, names = self._window.plant.now(), ", ".join(path.name for path in paths)
        when = f"{came} {self._clock()}" if came else ""
        in_background(
            self._window,
            say("Reading {names}", names=names),
            lambda _context: supplier_files(paths, now),
            lambda files: self._look_through(files, when),
        )

    def _paste(self) -> None:
        """Show what was copied elsewhere would change."""
        copied = QApplication.clipboard().mimeData()
        paths = copied_paths(copied)
        if paths:
            self.check_files(paths, say("pasted"))
        else:
            name = say("Pasted {clock}", clock=self._clock())
            self._look_through([copied_text(copied, name, self._window.plant.now())], "")

    def _clock(self) -> str:
        plant = self._window.plant
        return time_text(plant.now(), plant.plan.zone)

    def _look_through(self, files: list[SupplierFile], came: str) -> None:
        from jitdesk.ui.intake import ImportDesk

        self._compare(ImportDesk(self._window.plant, files, came), ", ".join(file.name for file in files))

    def _compare(self, desk: ImportDesk, names: str) -> None:
        """Compare the desk's files with the plan, and show what they would change."""
        comparison = desk.comparison()
        in_background(
            self._window,
            say("Reading {names}", names=names),
            lambda context: comparison(context.report),
            lambda found: self._show_confirmations(desk, found),
        )

    def _show_confirmations(self, desk: ImportDesk, found: ImportPreview) -> None:
        from jitdesk.ui.intake import Decision, ImportDialog

        dialog = ImportDialog(desk, found, self._window.steps, self._window.appearance.theme, self._window)
        dialog.exec()
        try:
            if dialog.decision is Decision.LATER:
                self._waiting.keep(desk, found)
            elif path := self._waiting.take_out(desk):
                self._put_away(path, is_taken=dialog.decision is Decision.ACCEPTED)
        except JitdeskError as error:
            self._window.say(error.sentence())
        self._window.showing.needs()
        if dialog.entry is not None:
            undo = self._window.actions_by_name["undo"].trigger
            self._window.say(f"{dialog.entry.label}.", say("Undo"), undo)

    def wait(self, path: Path, file: SupplierFile, open_rows: int) -> None:
        """Have a file of a watched folder wait in "Check next" until somebody has looked at it."""
        from jitdesk.ui.intake import ImportDesk

        plant = self._window.plant
        self._waiting.keep_watched(ImportDesk(plant, [file]), path, open_rows, plant.now())
        self._window.showing.needs()

    def _put_away(self, path: Path, *, is_taken: bool) -> None:
        """Move a file of a watched folder that somebody has decided on."""
        from jitdesk.services.watching import DONE, FAILED, put_away

        author = self._window.plant.author
        try:
            put_away(
                path,
                DONE if is_taken else FAILED,
                "" if is_taken else say("Rejected by {author}.", author=author),
            )
        except BadInput as error:
            show_error(self._window, error)

    def _ask_folders(self) -> None:
        from jitdesk.ui.incoming.folders_dialog import FoldersDialog

        FoldersDialog(self._window.plant.store, self._window.appearance.theme, self._window).exec()

    @property
    def waiting(self) -> tuple[WaitingFile, ...]:
        """The imports that were left for later, in the order in which they were."""
        return self._waiting.files

    def look_again(self, name: str) -> None:
        """Show an import that was left for later, against the plan as it is now."""
        self._compare(self._waiting.desk(name), name)

    def dismiss(self, name: str) -> None:
        """Let an import that was left for later wait no longer."""
        try:
            wait_again = self._waiting.dismiss(name)
        except JitdeskError as error:
            show_error(self._window, error)
            return
        self._window.showing.needs()
        said = say("{name} was dismissed. Nothing of it was accepted.", name=name)
        self._window.say(said, say("Undo"), lambda: self._again(wait_again))

    def _again(self, wait_again: Callable[[], None]) -> None:
        try:
            wait_again()
        except JitdeskError as error:
            show_error(self._window, error)
        self._window.showing.needs()
