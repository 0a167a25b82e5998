"""The running application: a frame at once, the desk in its place, another plant in place of that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
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
        speak_language(app, self.kept.language)
        self.appearance = Appearance(app, *self.kept.looks)
        self.appearance.changed.connect(self._on_theme_changed)
        self._jobs = Jobs(self)
        self.choosing = Choosing(app, self.appearance, self.kept, self._jobs, author)
        self.choosing.chosen.connect(self.open)
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

    def _made_window(self, plant: OpenPlant) -> Window:
        """Return the window of a plant as it was left last, not shown yet."""
        from jitdesk.desk.keeping import KeepLooks
        from jitdesk.ui.layout import KeptLayouts
        from jitdesk.ui.window import Window

        name = plant.history()[0].uuid
        layout = KeptLayouts(self.kept.settings).of(name)
        if layout is not None:
            self.appearance.choose(ThemeChoice(layout.theme), layout.text_percent / 100)
        window = Window(plant, self.appearance, lambda: import_module("pyqtgraph"), layout)
        KeepLooks(window, name, self.kept)
        window.open_other.connect(self._on_other_wanted)
        window.new_wanted.connect(self.choosing.ask)
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
