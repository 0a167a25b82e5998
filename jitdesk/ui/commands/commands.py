"""What the menus, keys and buttons do: each command once, by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

import jitdesk
from jitdesk.domain.columns import Row
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.services.history import last_import
from jitdesk.services.ports import JournalEntry
from jitdesk.ui.asking.asking import Asking, NothingSelected
from jitdesk.ui.commands.booking import Booking
from jitdesk.ui.commands.caring import Caring
from jitdesk.ui.commands.closing import Closing
from jitdesk.ui.commands.deciding import Deciding
from jitdesk.ui.commands.detailing import Detailing
from jitdesk.ui.commands.going import Going
from jitdesk.ui.commands.importing import Importing
from jitdesk.ui.commands.listing import Listing
from jitdesk.ui.commands.moving_by_hand import MovingByHand
from jitdesk.ui.commands.papers import Papers
from jitdesk.ui.commands.plant_commands import PlantCommands
from jitdesk.ui.commands.regions import Regions
from jitdesk.ui.commands.search import Search
from jitdesk.ui.commands.viewing import Viewing
from jitdesk.ui.dialogs.messages import show_error, show_text
from jitdesk.ui.writing.writing import Writing

if TYPE_CHECKING:
    from jitdesk.ui.dialogs.master_data import MasterData
    from jitdesk.ui.window import Window


class Commands:
    """Carries out commands on the window's plant and says what was done."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._master_data: MasterData | None = None
        self._asking = asking = Asking(window)
        self.booking = Booking(window, asking, self.commit)
        self.moving = MovingByHand(window, asking, self.commit)
        self.deciding = Deciding(window, asking, self.commit)
        self.closing = Closing(window, asking, self.deciding, self.commit)
        self.importing, self.plants = Importing(window), PlantCommands(window, self._make)
        self.caring, self.viewing = Caring(window, asking, self.commit), Viewing(window)
        self.going, self.search = Going(window, asking), Search(window)
        self.listing = Listing(window)
        self.detailing = Detailing(window)
        self.writing, self.papers = Writing(window), Papers(window)
        self._run = self._by_name()

    def _by_name(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "undo": self._undo,
            "redo": self._redo,
            "history": self.detailing.documents.show,
            "undo_import": self._undo_import,
            "find": self.search.open,
            "commands": self.search.open,
            "full_screen": lambda: window.setWindowState(
                window.windowState() ^ window.windowState().WindowFullScreen
            ),
            "call": self._call,
            "settings": self.show_settings,
            "layouts": lambda: self.show_settings("layouts"),
            "tables": self.edit_table,
            "tour": window.start_tour,
            "keys": self._show_keys,
            "about": self._show_about,
            "quit": self._quit,
            **self.going.commands(),
            **self.booking.commands(),
            **self.listing.commands(),
            **self.detailing.commands(),
            **self.moving.commands(),
            **self.deciding.commands(),
            **self.closing.commands(),
            **self.importing.commands(),
            **self.plants.commands(),
            **self.caring.commands(),
            **self.viewing.commands(),
            **Regions(window).commands(),
            **self.writing.commands(),
            **self.papers.commands(),
        }

    def run(self, name: str) -> None:
        """Carry out a command; what goes wrong is told, never raised."""
        self.attempt(self._run[name])

    def attempt(self, act: Callable[[], object]) -> None:
        """Do what a menu or a link means; what goes wrong is told, never raised."""
        try:
            act()
        except NothingSelected as error:
            self._window.say(error.text)
        except JitdeskError as error:
            show_error(self._window, error)

    def commit(self, edit: Edit) -> None:
        """Make a small edit a step of the plan and say so, with an Undo link.

        While a large one is being saved it waits for its turn.

        Raises
        ------
        JitdeskError
            If it could not be made; nothing has changed then.
        """
        window = self._window
        if window.steps.is_busy:
            self._make(lambda: edit)
        else:
            self._say_made(window.plant.commit(edit))

    def _make(self, make: Callable[[], Edit], size: int = 0) -> None:
        """Make an edit of any size a step of the plan and say so; what goes wrong is told."""
        self._window.steps.make(make, self._say_made, self._tell, size=size)

    def _say_made(self, entry: JournalEntry) -> None:
        self._window.say(f"{entry.label}.", say("Undo"), lambda: self.run("undo"))

    def _tell(self, error: JitdeskError) -> None:
        show_error(self._window, error)

    def edit_table(self, table: str = "doors", key: str = "") -> MasterData:
        """Show a table of the plant to be edited in place, at the row of a key; return where."""
        from jitdesk.ui.dialogs.master_data import MasterData

        if self._master_data is None:
            self._master_data = MasterData(self._window)
        self._master_data.show_table(table, key)
        return self._master_data

    def show_settings(self, key: str = "") -> None:
        """Show the settings, narrowed to one of them."""
        from jitdesk.ui.settings import SettingsDialog

        SettingsDialog(self._window, key).exec()

    def location_chosen(self, part: str, line: str) -> None:
        """Remember which coverage row a count would be for."""
        self.booking.chosen_location = (part, line)

    def check_dropped_files(self, paths: list[Path]) -> None:
        """Show what files that were dropped on the window would change; a folder is plant tables."""
        if any(path.is_dir() for path in paths):
            self.plants.check_tables(paths)
        else:
            self.importing.check_files(paths, say("dropped on the window"))

    def status_chosen(self, name: str) -> None:
        """Follow a sentence of the status bar to what it is about."""
        if name == "worst":
            self.run("next_problem")
        elif name == "last_import":
            self.run("history")
        elif name in ("messages", "silent"):
            self.run("messages")
        elif name == "scale":
            self.viewing.show_sizes()

    def run_for_problem(self, problem: str, name: str) -> None:
        """Carry out a button of the hero card."""
        self.going.choose_problem(problem)
        if name != "show":
            self.run(name)

    # -- undo, view -------------------------------------------------------------------------------

    def _undo(self) -> None:
        plant = self._window.plant
        self._window.steps.make(plant.undo_edit, self._say_undone, self._tell, size=plant.undo_size)

    def _say_undone(self, entry: JournalEntry) -> None:
        self._window.say(f"{entry.label}.", say("Redo"), lambda: self.run("redo"))

    def _redo(self) -> None:
        self._make(self._window.plant.redo_edit, self._window.plant.redo_size)

    def _undo_import(self) -> None:
        plant = self._window.plant
        newest = last_import(plant.history())
        if newest is None:
            self._window.say(say("No import stands in the plan. The history (Ctrl+H) has every step."))
        else:
            self._make(lambda: plant.revert_edit(newest.seq), newest.size)

    def _quit(self) -> None:
        self._window.close()

    # -- words ------------------------------------------------------------------------------------

    def _call(self) -> None:
        plan = self._window.plant.plan
        delivery = plan.find("deliveries", self._window.selected) if self._window.selected else None
        supplier: Row | None = plan.find("suppliers", str(delivery["supplier"])) if delivery else None
        if supplier is None:
            raise NothingSelected
        phone = str(supplier["phone"])
        if not phone:
            self._window.say(say("No phone number is known for {supplier}.", supplier=supplier["name"]))
            return
        QApplication.clipboard().setText(phone)
        who = ", ".join(str(supplier[name]) for name in ("contact", "name") if supplier[name])
        self._window.say(say("{who}: {phone} (copied)", who=who, phone=phone))

    def _show_keys(self) -> None:
        from jitdesk.ui.commands.keys_sheet import KeysSheet

        KeysSheet(self._window.menuBar(), self._window.appearance.theme, self._window).exec()

    def _show_about(self) -> None:
        said = say(
            "jitdesk {version}, the desk of a just-in-time plant's inbound coordinator.",
            version=jitdesk.__version__,
        )
        show_text(self._window, say("About jitdesk"), said)
