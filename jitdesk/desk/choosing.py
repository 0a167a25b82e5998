"""Which plant is wanted: the demo, a new one or a file; asked in a window of its own or over a plant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from jitdesk.desk.kept import KeptDesk
from jitdesk.desk.plant_files import FindPlant, made_plant, todays_demo
from jitdesk.domain.language import say
from jitdesk.ui.theme import Appearance
from jitdesk.ui.work.jobs import Jobs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jitdesk.ui.first_run import FirstRunCard, FirstRunWindow
    from jitdesk.ui.window import Window


@dataclass(frozen=True, slots=True)
class Wanted:
    """A plant to open.

    Attributes
    ----------
    find : callable
        Finds or makes its file.
    name : str
        What it is called meanwhile.
    then : callable
        What follows in its window once that is complete.
    """

    find: FindPlant
    name: str
    then: Callable[[Window], None] = lambda _window: None

    @classmethod
    def file(cls, path: Path) -> Wanted:
        """Return the plant of a file that is there."""
        return cls(lambda _report: path, path.name)


class Choosing(QObject):
    """Asks which plant to open, as often as it is wanted.

    Parameters
    ----------
    author : str
        Who makes a new plant.

    Attributes
    ----------
    over : QWidget or None
        The window of the plant that is open; without one, the choice has a window of its own.
    first : FirstRunWindow or None
        That window, shown or hidden, until a plant has opened in its place.

    Signals
    -------
    chosen(Wanted)
        This plant shall be opened.
    language_chosen(str)
        This language shall be spoken; the choice is asked for again in it.
    """

    chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self, parent: QObject, appearance: Appearance, kept: KeptDesk, jobs: Jobs, author: str
    ) -> None:
        super().__init__(parent)
        self._appearance, self._kept, self._jobs = appearance, kept, jobs
        self._author = author
        self.over: QWidget | None = None
        self.first: FirstRunWindow | None = None
        appearance.changed.connect(self._on_theme_changed)

    @Slot()
    def ask(self) -> None:
        """Ask which plant to open."""
        from jitdesk.ui.first_run import ChoiceDialog, FirstRunWindow

        theme, recent, language = self._appearance.theme, self._kept.recent_plants, self._kept.language
        if self.over is not None:
            dialog = ChoiceDialog(theme, recent, language, self.over)
            self._listen(dialog.card)
            dialog.exec()
            return
        if self.first is None:
            self.first = FirstRunWindow()
            self.first.made.connect(self._listen)
        self.first.show_choice(theme, recent, language)
        self.first.show()

    def show_again(self) -> None:
        """Show the choice again where no plant was opened in its place: else the application would end."""
        if self.first is not None:
            self.first.show()

    def leave_to(self, window: QWidget) -> None:
        """Leave the place to the window of a plant; from now on the choice is asked for over it."""
        self.over = window
        if self.first is not None:
            self.first.close()
            self.first = None

    @Slot(object)
    def _listen(self, card: FirstRunCard) -> None:
        card.demo_chosen.connect(self._on_demo_chosen)
        card.new_chosen.connect(lambda: self._draft_plant([]))
        card.file_chosen.connect(lambda path: self.chosen.emit(Wanted.file(path)))
        card.dropped.connect(self._draft_plant)
        card.language_chosen.connect(self._on_language_chosen)

    @Slot()
    def _on_demo_chosen(self) -> None:
        author = self._author
        demo = say("the demo plant")
        self.chosen.emit(Wanted(lambda report: todays_demo(author, report), demo, lambda it: it.start_tour()))

    def _draft_plant(self, paths: list[Path]) -> None:
        """Have a new plant typed, or made of the tables that were dropped; a list is imported into it."""
        from jitdesk.ui.new_plant import NewPlantDialog

        dialog = NewPlantDialog(self._appearance.theme, self._jobs, paths, self.over or self.first)
        if not dialog.exec() or dialog.path is None or dialog.plan is None:
            return
        plan, path, author, source = dialog.plan, dialog.path, self._author, dialog.source
        lists = dialog.to_import

        def import_lists(window: Window) -> None:
            if lists:
                window.commands.check_dropped_files(lists)

        self.chosen.emit(
            Wanted(lambda report: made_plant(plan, path, author, source, report), path.stem, import_lists)
        )

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self.language_chosen.emit(language)
        self.ask()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self.first is not None and self.first.isVisible():
            self.ask()
