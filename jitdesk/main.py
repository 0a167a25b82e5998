"""The composition root with a window: opens the plant, builds the services, shows the window.

What is imported here is all that the first picture waits for; the desk itself comes in a worker thread.
"""

from __future__ import annotations

import faulthandler
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from jitdesk.bundled import resource
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.ui.jobs import Job, JobContext, Jobs
from jitdesk.ui.opening import OpeningWindow
from jitdesk.ui.personal import LANGUAGE, personal
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.translation import speak_language, system_language

if TYPE_CHECKING:
    from types import TracebackType
    from zoneinfo import ZoneInfo

    from jitdesk.domain.plan import Plan
    from jitdesk.services.open_plant import OpenPlant
    from jitdesk.services.ports import Clock, Report
    from jitdesk.storage.plant_file import PlantFile
    from jitdesk.ui.first_run import FirstRunCard, FirstRunWindow
    from jitdesk.ui.layout import KeptLayouts, Layout
    from jitdesk.ui.window import Window

    Opened = tuple[PlantFile, OpenPlant, Path]

_LAST_PLANT = "last_plant"
_THEME, _TEXT_PERCENT, _PLACE = "theme", "text_percent", "window_place"
_RECENT = "recent_plants"
_MOST_RECENT = 6

GivenNow = Callable[["ZoneInfo"], int]
"""Returns the UTC second at which the plant's clock begins, once its time zone is known."""
FindPlant = Callable[["Report"], Path]
"""Returns the plant file to open, and makes it where it is new; called in a worker thread.

It tells how far it is; what that raises ends the work.
"""


def running_clock(now: int | None) -> Clock:
    """Return a clock that begins at ``now`` (UTC seconds) and runs on; without it, the machine's.

    It steps by whole minutes, as everything at the desk does.
    """
    offset = 0.0 if now is None else now - time.time()
    return lambda: int(time.time() + offset) // 60 * 60


class Desk(QObject):
    """The running application: one window on one plant at a time.

    Parameters
    ----------
    author : str
        Who works at this desk.
    now : callable, optional
        When the plant's clock begins; the machine's clock without it.
    """

    def __init__(self, app: QApplication, author: str, now: GivenNow | None = None) -> None:
        super().__init__(app)
        self._author = author
        self._now = now
        self._settings = personal()
        speak_language(app, self.language)
        self.appearance = Appearance(app, *self._kept_looks())
        self.appearance.changed.connect(self._on_theme_changed)
        self._jobs = Jobs(self)
        self._app = app
        self._file: PlantFile | None = None
        self._first: FirstRunWindow | None = None
        self._then_import: list[Path] = []
        self._shows_tour = False
        self._opening: OpeningWindow | None = None
        self.window: Window | None = None
        self.failure: Exception | None = None
        self.on_window: Callable[[Window], None] = lambda _window: None

    def _kept_looks(self) -> tuple[ThemeChoice, float]:
        """Return the theme and the text size that were in use last; what is unusable is as at first."""
        kept = str(self._settings.value(_THEME, ""))
        percent = str(self._settings.value(_TEXT_PERCENT, ""))
        choice = ThemeChoice(kept) if kept in list(ThemeChoice) else ThemeChoice.SYSTEM
        return choice, int(percent) / 100 if percent.isdecimal() and len(percent) <= 3 else 1.0

    @property
    def last_plant(self) -> Path | None:
        """The plant that was open last, if it is still there."""
        name = str(self._settings.value(_LAST_PLANT, ""))
        return Path(name) if name and Path(name).exists() else None

    @property
    def recent_plants(self) -> list[Path]:
        """The plants that were open before, newest first, whether they are still there or not."""
        # Lines of one text: Qt gives a list of one back as something else.
        return [Path(name) for name in str(self._settings.value(_RECENT, "")).splitlines()]

    @property
    def language(self) -> str:
        """What this user wants the window to speak: as chosen, else as the system does."""
        return str(self._settings.value(LANGUAGE, "")) or system_language()

    def ask_plant(self) -> None:
        """Ask which plant to open: in a window of its own, or over the plant that is open."""
        from jitdesk.ui.first_run import ChoiceDialog, FirstRunWindow

        if self.window is not None:
            dialog = ChoiceDialog(self.appearance.theme, self.recent_plants, self.language, self.window)
            self._listen(dialog.card)
            dialog.exec()
            return
        if self._first is None:
            self._first = FirstRunWindow()
            self._first.made.connect(self._listen)
        self._first.show_choice(self.appearance.theme, self.recent_plants, self.language)
        self._first.show()

    @Slot(object)
    def _listen(self, card: FirstRunCard) -> None:
        card.demo_chosen.connect(self._on_demo_wanted)
        card.new_chosen.connect(lambda: self._draft_plant([]))
        card.file_chosen.connect(lambda path: self.open(lambda _report: path, path.name))
        card.dropped.connect(self._draft_plant)
        card.language_chosen.connect(self._on_language_chosen)

    @Slot()
    def _on_demo_wanted(self) -> None:
        author = self._author
        self._shows_tour = True
        self.open(lambda report: _demo(author, report), say("the demo plant"))

    def _draft_plant(self, paths: list[Path]) -> None:
        """Have a new plant typed, or made of the tables that were dropped; a list is imported into it."""
        from jitdesk.ui.new_plant import NewPlantDialog

        dialog = NewPlantDialog(self.appearance.theme, self._jobs, paths, self.window or self._first)
        if dialog.exec() and dialog.path is not None and dialog.plan is not None:
            plan, path, author, source = dialog.plan, dialog.path, self._author, dialog.source
            self._then_import = dialog.to_import
            self.open(lambda report: _new_plant(plan, path, author, source, report), path.stem)

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self._settings.setValue(LANGUAGE, language)
        speak_language(self._app, language)
        self.ask_plant()

    def open(self, find: FindPlant, name: str) -> None:
        """Open a plant in place of the one that is open: a frame says so at once, the desk follows.

        Where the file cannot be used, the plant that is open stays open and the user is told; where none is,
        the frame was the last window, the application ends, and `failure` says why.
        """
        opening = self._opening = OpeningWindow(name, self.appearance.theme)
        before = self.window or self._first
        if before is not None:
            opening.setGeometry(before.geometry())
        elif isinstance(place := self._settings.value(_PLACE), QByteArray):
            opening.restoreGeometry(place)  # Qt brings it back onto a screen that is there
        opening.cancelled.connect(self._on_cancelled)
        # Nothing is loaded before the first picture: imports would hold it up.
        opening.stands.connect(lambda: self._load(find, opening))
        opening.show()
        if self._first is not None:
            self._first.hide()

    def _load(self, find: FindPlant, opening: OpeningWindow) -> None:
        if self._opening is not opening:
            return
        now, author = self._now, self._author
        job: Job = self._jobs.start(lambda context: _opened(context, find, author, now))
        job.reported.connect(opening.show_progress)
        job.finished.connect(self._on_opened)
        job.finished_too_late.connect(lambda opened: opened[0].close())
        job.failed.connect(self._on_failed)
        opening.cancelled.connect(job.cancel)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        from jitdesk.ui.layout import KeptLayouts
        from jitdesk.ui.window import Window

        file, plant, path = opened
        opening, self._opening = self._opening, None
        assert opening is not None
        before, former = self.window, self._file
        self._file = file
        layouts, name = KeptLayouts(self._settings), plant.history()[0].uuid
        layout = layouts.of(name)
        if layout is not None:
            self.appearance.choose(ThemeChoice(layout.theme), layout.text_percent / 100)
        self.window = Window(plant, self.appearance, lambda: import_module("pyqtgraph"), layout)
        self.window.left.connect(partial(self._on_left, layouts, name))
        self.window.setGeometry(opening.geometry())
        self.window.open_other.connect(self._on_other_wanted)
        self.window.new_wanted.connect(self._on_new_wanted)
        self.on_window(self.window)
        self.window.show()
        opening.leave()
        self._keep_recent(path.absolute())
        if self._first is not None:
            self._first.close()
            self._first = None
        if before is not None:
            before.close()
        if former is not None:
            former.close()
        if plant.why_read_only:
            self.window.say(plant.why_read_only)
        if self._shows_tour:
            self._shows_tour = False
            self.window.complete.connect(self.window.start_tour)
        if self._then_import:
            paths, self._then_import = self._then_import, []
            window = self.window
            window.complete.connect(lambda: window.commands.check_dropped_files(paths))

    def _keep_recent(self, path: Path) -> None:
        self._settings.setValue(_LAST_PLANT, str(path))
        others = [str(each) for each in self.recent_plants if each != path]
        self._settings.setValue(_RECENT, "\n".join([str(path), *others][:_MOST_RECENT]))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        before = self.window or self._first
        self._show_first_again()
        if self._opening is not None:
            self._opening.leave()
            self._opening = None
        if before is not None and isinstance(error, JitdeskError):
            from jitdesk.ui.messages import show_error

            show_error(before, error)
        else:
            self.failure = error

    @Slot()
    def _on_cancelled(self) -> None:
        self._show_first_again()
        self._opening = None

    def _show_first_again(self) -> None:
        """Show the choice again where no plant is open: else the application would end."""
        self._then_import, self._shows_tour = [], False
        if self._first is not None:
            self._first.show()

    def close(self) -> None:
        """Close the plant; the next start then knows that all was well."""
        self._jobs.close()
        if self._file is not None:
            self._file.close()
            self._file = None

    @Slot(str)
    def _on_other_wanted(self, name: str) -> None:
        path = Path(name)
        self.open(lambda _report: path, path.name)

    @Slot()
    def _on_new_wanted(self) -> None:
        self.ask_plant()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._first is not None and self._first.isVisible():
            self.ask_plant()
        self._settings.setValue(_THEME, self.appearance.choice.value)
        self._settings.setValue(_TEXT_PERCENT, round(self.appearance.theme.scale * 100))

    def _on_left(self, layouts: KeptLayouts, plant: str, layout: Layout) -> None:
        """Keep how a plant's window was left, and where the last one stood."""
        layouts.keep(plant, layout)
        if self.window is not None:
            self._settings.setValue(_PLACE, self.window.saveGeometry())


def _opened(context: JobContext, find: FindPlant, author: str, now: GivenNow | None) -> Opened:
    """Return the open plant with all that its first picture needs to know; runs in a worker thread."""
    from jitdesk.services.open_plant import OpenPlant
    from jitdesk.storage.lock import PlantInUse
    from jitdesk.storage.plant_file import PlantFile

    path = find(context.report)
    try:
        file = PlantFile.open(path)
    except PlantInUse:
        # Somebody else writes to it: it can still be looked at.
        file = PlantFile.open(path, to_look=True)
    try:
        context.report(0, 1, say("Reading the plan"))
        plant = OpenPlant(file, lambda: clock(), author, context.report)
        clock = running_clock(None if now is None else now(plant.plan.zone))
        context.report(1, 2, say("Working out how long the lines can run"))
        plant.outlook.problems()
        # Importing the window here, its first picture waits for nothing but itself.
        import_module("jitdesk.ui.window")
        context.report(1, 1, "")
    except BaseException:
        file.close()
        raise
    return file, plant, path


def _demo(author: str, report: Report) -> Path:
    """Return today's demo plant, made where there is none yet.

    Raises
    ------
    JitdeskError
        If the file cannot be written.
    """
    from jitdesk.demo.making import make_demo

    at = running_clock(None)()
    folder = _made_folder()
    path = folder / f"demo-{time.strftime('%Y-%m-%d', time.localtime(at))}.jitdesk"
    if not path.exists():
        make_demo(path, "small", at, author=author, report=report)
    return path


def _made_folder() -> Path:
    from jitdesk.ui.new_plant import documents_folder

    folder = documents_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _new_plant(plan: Plan, path: Path, author: str, source: str, report: Report) -> Path:
    """Write a new plant's file, whole or not at all, and return its path.

    Raises
    ------
    JitdeskError
        If it cannot be written.
    """
    from jitdesk.domain.edit import Edit
    from jitdesk.storage.places import refuse_taken_place
    from jitdesk.storage.plant_file import PlantFile

    path.parent.mkdir(parents=True, exist_ok=True)
    refuse_taken_place(path)
    made = Edit(say("New plant"), (), author=author, source=source, at=running_clock(None)())
    PlantFile.create(path, plan, made, report=report)
    return path


def run_window(
    path: Path | None, *, now: GivenNow | None = None, author: str = "", screenshot: Path | None = None
) -> int:
    """Show the window until it is closed, and return the exit code.

    Parameters
    ----------
    path : Path or None
        The plant file; None opens the last plant, or asks on the first run.
    now : callable, optional
        When the plant's clock begins.
    author : str
        Who works at this desk.
    screenshot : Path or None
        Write the first complete picture there and end, without waiting for anybody.

    Raises
    ------
    JitdeskError
        If the named plant cannot be opened.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("jitdesk")
    app.setWindowIcon(QIcon(str(resource("app/jitdesk.svg"))))
    if sys.stderr is not None:
        with suppress(OSError):  # where nothing stands behind it, nothing can be written to it
            faulthandler.enable()
    desk = Desk(app, author, now)
    if screenshot is not None:
        desk.on_window = lambda window: _shoot_when_complete(app, window, screenshot)
    sys.excepthook = lambda kind, error, trace: _tell_bug(desk, kind, error, trace)
    try:
        path = path or desk.last_plant
        if path is None:
            desk.ask_plant()
        else:
            found = path
            desk.open(lambda _report: found, found.name)
        ended = app.exec()
        if desk.failure is not None:
            raise desk.failure
        return ended
    finally:
        desk.close()


def _shoot_when_complete(app: QApplication, window: Window, picture: Path) -> None:
    def shoot() -> None:
        window.grab().save(str(picture))
        window.close()
        app.quit()

    window.complete.connect(lambda: QTimer.singleShot(100, window, shoot))


def _tell_bug(
    desk: Desk, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Tell of a bug instead of losing it: what is saved stays saved."""
    sys.__excepthook__(kind, error, trace)
    if desk.window is not None:
        from jitdesk.ui.messages import show_text

        show_text(
            desk.window,
            say("Something went wrong in jitdesk"),
            f"{kind.__name__}: {error}\n\n"
            + say("What was saved is kept. Please restart jitdesk, and send us this text."),
        )
