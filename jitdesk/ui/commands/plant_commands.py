"""Commands on the plant's own files: open another, copy it, tables in and out, the bands as a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, later, say
from jitdesk.ui.asking.places import Kind, ask_file, ask_files, ask_folder, ask_new_file
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
        path = ask_file(self._window, Kind.PLANT, say("Open plant"), say(_PLANTS))
        if path:
            self._window.open_other.emit(str(path))

    def _save_copy(self) -> None:
        window, suggested = self._window, Path("copy.jitdesk")
        path = ask_new_file(window, Kind.PLANT, say("Save a copy"), say(_PLANTS), suggested)
        if path:
            window.plant.store.save_copy(path)
            window.say(say("Saved a copy as {name}.", name=path.name))

    # -- plant tables -----------------------------------------------------------------------------

    def _ask_tables(self) -> None:
        paths = ask_files(self._window, Kind.TABLES, say("Load tables"), say(_TABLES))
        if paths:
            self.check_tables(paths)

    def _ask_folder(self) -> None:
        folder = ask_folder(self._window, Kind.TABLES, say("Load a folder of tables"))
        if folder:
            self.check_tables([folder])

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

        folder = ask_folder(self._window, Kind.TABLES, say("Export tables into a folder"))
        if folder:
            files = write_tables(self._window.plant.plan, folder)
            self._window.say(counted("Exported {n} table.", "Exported {n} tables.", len(files)))

    # -- a picture --------------------------------------------------------------------------------

    def _ask_picture(self) -> None:
        kinds = say("Pictures (*.png)")
        suggested = Path("bands.png")
        path = ask_new_file(self._window, Kind.PAPERS, say("Export a picture"), kinds, suggested)
        if path:
            self.export_picture(path)

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
