"""The running application: a frame at once, the desk in its place, another plant in place of that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from jitdesk.desk.choosing import Choosing, Wanted
from jitdesk.desk.kept import KeptDesk
from jitdesk.desk.plant_files import GivenNow, opened
from jitdesk.domain.errors import JitdeskError
from jitdesk.ui.opening import OpeningWindow
from jitdesk.ui.standing import stand
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.translation import speak_language
from jitdesk.ui.work.jobs import Job, Jobs

if TYPE_CHECKING:
    from jitdesk.desk.plant_files import Opened
    from jitdesk.services.open_plant import OpenPlant
    from jitdesk.storage.plant_file import PlantFile
    from jitdesk.ui.layout import Layout
    from jitdesk.ui.window import Window


class Desk(QObject):
    """The running application: one window on one plant at a time.

    Parameters
    ----------
    author : str
        Who works at this desk.
    now : callable, optional
        When the plant's clock begins; the machine's clock without it.

    Attributes
    ----------
    window : Window or None
        The plant that is open.
    failure : Exception or None
        Why no plant could be opened, where none was open before.
    on_window : callable
        Gets each window before it is shown.
    """

    def __init__(self, app: QApplication, author: str, now: GivenNow | None = None) -> None:
        super().__init__(app)
        self._author = author
        self._now = now
        self.kept = KeptDesk()
        self._app = app
        speak_language(app, self.kept.language)
        self.appearance = Appearance(app, *self.kept.looks)
        self.appearance.changed.connect(self._on_theme_changed)
        self._jobs = Jobs(self)
        self.choosing = Choosing(self, self.appearance, self.kept, self._jobs, author)
        self.choosing.chosen.connect(self.open)
        self.choosing.language_chosen.connect(self.speak)
        self._file: PlantFile | None = None
        self._opening: OpeningWindow | None = None
        self.window: Window | None = None
        self.failure: Exception | None = None
        self.on_window: Callable[[Window], None] = lambda _window: None

    @Slot(object)
    def open(self, wanted: Wanted) -> None:
        """Open a plant in place of the one that is open: a frame says so at once, the desk follows.

        Where the file cannot be used, the plant that is open stays open and the user is told; where none is,
        the frame was the last window, the application ends, and `failure` says why.
        """
        opening = self._opening = OpeningWindow(wanted.name, self.appearance.theme)
        first = self.choosing.first
        before = self.window or first
        stand(opening, before.saveGeometry() if before is not None else self.kept.place)
        opening.cancelled.connect(self._on_cancelled)
        # Nothing is loaded before the first picture: imports would hold it up.
        opening.stands.connect(lambda: self._load(wanted, opening))
        opening.show()
        if first is not None:
            first.hide()

    def _load(self, wanted: Wanted, opening: OpeningWindow) -> None:
        if self._opening is not opening:
            return
        now, author = self._now, self._author
        job: Job = self._jobs.start(lambda context: opened(wanted.find, author, now, context.report))
        job.reported.connect(opening.show_progress)
        job.finished.connect(partial(self._on_opened, wanted))
        job.finished_too_late.connect(lambda opened: opened[0].close())
        job.failed.connect(self._on_failed)
        opening.cancelled.connect(job.cancel)

    def _on_opened(self, wanted: Wanted, opened: Opened) -> None:
        file, plant, path = opened
        opening, self._opening = self._opening, None
        assert opening is not None
        before, former = self.window, self._file
        self._file = file
        window = self.window = self._made_window(plant)
        stand(window, opening.saveGeometry())
        self.on_window(window)
        window.complete.connect(lambda: wanted.then(window))
        window.show()
        opening.leave()
        self.kept.keep_plant(path.absolute())
        window.offer_recent(self.kept.recent_plants[1:])
        self.choosing.leave_to(window)
        if before is not None:
            before.close()
        if former is not None:
            former.close()
        if plant.why_read_only:
            window.say(plant.why_read_only)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak a language from now on, "" the system's; an open window is built anew where it stands."""
        before, file = self.window, self._file
        if before is None or file is None:
            self._take_language(language)
        elif before.steps.is_busy:  # what is being saved belongs to the plan that is read
            before.steps.ended.connect(lambda: self.speak(language), Qt.ConnectionType.SingleShotConnection)
        else:
            self._build_anew(before, file, language)

    def _build_anew(self, before: Window, file: PlantFile, language: str) -> None:
        """Put a window that speaks another language in the place of one.

        Where the plant's file cannot be read once more, the user is told, and all stays as it is.
        """
        from jitdesk.services.open_plant import OpenPlant
        from jitdesk.ui.dialogs.messages import show_error
        from jitdesk.ui.place import Place

        try:
            plant = OpenPlant(file, before.plant.now, self._author)
        except JitdeskError as error:
            show_error(before, error)
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self._take_language(language)
        window = self.window = self._made_window(plant, before.commands.viewing.layout)
        stand(window, before.saveGeometry())
        self.on_window(window)
        window.offer_recent(self.kept.recent_plants[1:])
        Place.of(before).show_in(window)
        self.choosing.leave_to(window)
        before.close()
        QApplication.restoreOverrideCursor()

    @Slot(str)
    def _on_language_set(self, language: str) -> None:
        """Speak the language that was chosen in the settings, and show them again in it."""
        from jitdesk.ui.personal import LANGUAGE

        before = self.window
        self.speak(language)
        window = self.window
        if window is not None and window is not before:
            window.complete.connect(
                lambda: QTimer.singleShot(0, window, lambda: window.commands.show_settings(LANGUAGE))
            )

    def _take_language(self, language: str) -> None:
        self.kept.language = language
        speak_language(self._app, self.kept.language)

    def _made_window(self, plant: OpenPlant, layout: Layout | None = None) -> Window:
        """Return a window on a plant, not shown yet: with a layout, else as it was left last."""
        from jitdesk.desk.keeping import KeepLooks
        from jitdesk.ui.layout import KeptLayouts
        from jitdesk.ui.window import Window

        name = plant.history()[0].uuid
        layout = layout or KeptLayouts(self.kept.settings).of(name)
        if layout is not None:
            self.appearance.choose(ThemeChoice(layout.theme), layout.text_percent / 100)
        window = Window(plant, self.appearance, lambda: import_module("pyqtgraph"), layout)
        KeepLooks(window, name, self.kept)
        window.open_other.connect(self._on_other_wanted)
        window.new_wanted.connect(self.choosing.ask)
        window.language_chosen.connect(self._on_language_set)
        return window

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        before = self.window or self.choosing.first
        self.choosing.show_again()
        if self._opening is not None:
            self._opening.leave()
            self._opening = None
        if before is not None and isinstance(error, JitdeskError):
            from jitdesk.ui.dialogs.messages import show_error

            show_error(before, error)
        else:
            self.failure = error

    @Slot()
    def _on_cancelled(self) -> None:
        self.choosing.show_again()
        self._opening = None

    def close(self) -> None:
        """Close the plant; the next start then knows that all was well."""
        self._jobs.close()
        if self._file is not None:
            self._file.close()
            self._file = None

    @Slot(str)
    def _on_other_wanted(self, name: str) -> None:
        self.open(Wanted.file(Path(name)))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.kept.keep_looks(self.appearance.choice, self.appearance.theme)
