"""Commands on the plant's own files: open another, copy it, tables in and out, the bands as a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, later, say
from jitdesk.ui.commands.background import in_background

if TYPE_CHECKING:
    from jitdesk.services.plant_tables import LoadPreview
    from jitdesk.ui.window import Window
    from jitdesk.ui.work.jobs import JobContext

# The readers and the dialogs are imported where they are first needed: no start has to wait for them.

_TABLES = later("Tables (*.csv *.txt *.xlsx);;All files (*)")
_PLANTS = later("Plants (*.jitdesk);;All files (*)")


class PlantCommands:
    """Asks for files and folders, shows what tables would change, commits."""

    def __init__(self, window: Window, make: Callable[[Callable[[], Edit], int], None]) -> None:
        self._window = window
        self._make = make

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "new_plant": self._window.new_wanted.emit,
            "open": self._ask_plant,
            "save": lambda: self._window.say(say("Everything is already saved.")),
            "save_copy": self._save_copy,
            "load": self._ask_tables,
            "load_folder": self._ask_folder,
            "export": self._export,
            "export_picture": self._ask_picture,
        }

    # -- plants -----------------------------------------------------------------------------------

    def _ask_plant(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, say("Open plant"), "", say(_PLANTS))
        if name:
            self._window.open_other.emit(name)

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self._window, say("Save a copy"), "", say(_PLANTS))
        if name:
            self._window.plant.store.save_copy(Path(name))
            self._window.say(say("Saved a copy as {name}.", name=Path(name).name))

    # -- plant tables -----------------------------------------------------------------------------

    def _ask_tables(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, say("Load tables"), "", say(_TABLES))
        if names:
            self.check_tables([Path(name) for name in names])

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, say("Load a folder of tables"))
        if folder:
            self.check_tables([Path(folder)])

    def check_tables(self, paths: list[Path]) -> None:
        """Show what tables, in files or folders, would change."""
        plant = self._window.plant
        plan, at, author = plant.plan, plant.now(), plant.author

        def work(_context: JobContext) -> LoadPreview:
            from jitdesk.services.plant_tables import load_preview
            from jitdesk.services.table_files import table_files

            files = [file for path in paths for file in table_files(path)]
            return load_preview(plan, files, at=at, author=author)

        names = ", ".join(path.name for path in paths)
        in_background(
            self._window,
            say("Reading {names}", names=names),
            work,
            lambda found: self._show_tables(found, names),
        )

    def _show_tables(self, found: LoadPreview, names: str) -> None:
        from jitdesk.ui.dialogs.load_dialog import LoadDialog

        window = self._window
        dialog = LoadDialog(found, window.plant.plan, names, window.appearance.theme, window)
        if dialog.exec() and found.edit is not None:
            edit = found.edit
            self._make(lambda: edit, len(edit.changes))

    def _export(self) -> None:
        from jitdesk.services.table_export import write_tables

        folder = QFileDialog.getExistingDirectory(self._window, say("Export tables into a folder"))
        if folder:
            files = write_tables(self._window.plant.plan, Path(folder))
            self._window.say(counted("Exported {n} table.", "Exported {n} tables.", len(files)))

    # -- a picture --------------------------------------------------------------------------------

    def _ask_picture(self) -> None:
        kinds = say("Pictures (*.png)")
        name, _ = QFileDialog.getSaveFileName(self._window, say("Export a picture"), "bands.png", kinds)
        if name:
            self.export_picture(Path(name) if Path(name).suffix else Path(f"{name}.png"))

    def export_picture(self, path: Path) -> None:
        """Write the bands, or the list in their place, to a file as they look now.

        Raises
        ------
        BadInput
            If the file cannot be written.
        """
        if not self._window.board.centre.page.grab().save(str(path)):
            raise BadInput(
                say("The picture cannot be written"),
                str(path),
                say("Check the folder's name, your rights and the free space"),
            )
        self._window.say(say("The picture is written to {name}.", name=path.name))
