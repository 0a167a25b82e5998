"""The composition root with a window: opens the plant, builds the services, shows the window."""

import faulthandler
import getpass
import sys
import time
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.bundled import resource
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.values import MINUTE_S
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import Clock
from jitdesk.storage.lock import PlantInUse
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.messages import show_error, show_text
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window

_LAST_PLANT = "last_plant"
_THEME = "theme"


def running_clock(now: int | None) -> Clock:
    """Return a clock that begins at ``now`` (UTC seconds) and runs on; without it, the machine's.

    It steps by whole minutes, as everything at the desk does.
    """
    offset = 0.0 if now is None else now - time.time()
    return lambda: int(time.time() + offset) // MINUTE_S * MINUTE_S


class Desk:
    """The running application: one window on one plant at a time.

    Parameters
    ----------
    clock : Clock
        What counts as now.
    author : str
        Who works at this desk.
    """

    def __init__(self, app: QApplication, clock: Clock, author: str) -> None:
        self._app = app
        self._clock = clock
        self._author = author
        self._settings = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "jitdesk", "jitdesk"
        )
        choice = ThemeChoice(str(self._settings.value(_THEME, ThemeChoice.SYSTEM.value)))
        self.appearance = Appearance(app, choice)
        self.appearance.changed.connect(self._on_theme_changed)
        self._file: PlantFile | None = None
        self.window: Window | None = None

    @property
    def last_plant(self) -> Path | None:
        """The plant that was open last, if it is still there."""
        name = str(self._settings.value(_LAST_PLANT, ""))
        return Path(name) if name and Path(name).exists() else None

    def asked_plant(self) -> Path | None:
        """Ask which plant to open and make its file if it is new; None where nobody chose one.

        Raises
        ------
        JitdeskError
            If the tables make no plant, or the file cannot be written.
        """
        from jitdesk.ui.first_run import ask_first_plant, documents_folder

        chosen = ask_first_plant(self.appearance.theme)
        if chosen is None or chosen.way == "open":
            return chosen.path if chosen else None
        folder = documents_folder()
        folder.mkdir(parents=True, exist_ok=True)
        if chosen.path is None:
            today = datetime.fromtimestamp(self._clock(), tz=UTC).astimezone().date()
            path = folder / f"demo-{today.isoformat()}.jitdesk"
            if not path.exists():
                # Needed once in a lifetime, so it may not slow every start.
                from jitdesk.demo.making import make_demo

                make_demo(path, "small", self._clock(), author=self._author)
            return path
        from jitdesk.services.plant_tables import new_plan
        from jitdesk.services.table_files import table_files

        tables = chosen.path if chosen.path.suffix.lower() == ".xlsx" else chosen.path.parent
        plan, _ = new_plan(table_files(tables))
        path = folder / f"{tables.stem}.jitdesk"
        PlantFile.create(
            path, plan, Edit(f"Made the plant from {tables.name}", (), author=self._author, at=self._clock())
        )
        return path

    def open(self, path: Path) -> Window:
        """Open a plant in place of the one that is open.

        Raises
        ------
        JitdeskError
            If the file cannot be used; the open plant then stays open.
        """
        try:
            file = PlantFile.open(path)
        except PlantInUse:
            # Somebody else writes to it: it can still be looked at.
            file = PlantFile.open(path, to_look=True)
        plant = OpenPlant(file, self._clock, self._author)
        before, former = self.window, self._file
        self.window = Window(plant, self.appearance, _import_plot)
        self.window.open_other.connect(self._on_other_wanted)
        self.window.new_wanted.connect(self._on_new_wanted)
        self._file = file
        self.window.show()
        self._settings.setValue(_LAST_PLANT, str(path.absolute()))
        if before is not None:
            before.close()
        if former is not None:
            former.close()
        if plant.why_read_only:
            self.window.say(plant.why_read_only)
        return self.window

    def close(self) -> None:
        """Close the plant; the next start then knows that all was well."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _on_other_wanted(self, name: str) -> None:
        try:
            self.open(Path(name))
        except JitdeskError as error:
            show_error(_active(self._app), error)

    def _on_new_wanted(self) -> None:
        try:
            path = self.asked_plant()
            if path is not None:
                self.open(path)
        except JitdeskError as error:
            show_error(_active(self._app), error)

    def _on_theme_changed(self) -> None:
        self._settings.setValue(_THEME, self.appearance.choice.value)


def run_window(
    path: Path | None, *, now: int | None = None, author: str = "", screenshot: Path | None = None
) -> int:
    """Show the window until it is closed, and return the exit code.

    Parameters
    ----------
    path : Path or None
        The plant file; None opens the last plant, or asks on the first run.
    now : int or None
        UTC second at which the plant's clock begins.
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
        faulthandler.enable()
    desk = Desk(app, running_clock(now), author or getpass.getuser())
    try:
        path = path or desk.last_plant or desk.asked_plant()
        if path is None:
            return 0
        window = desk.open(path)
        sys.excepthook = lambda kind, error, trace: _tell_bug(window, kind, error, trace)
        if screenshot is not None:
            _shoot_when_complete(app, window, screenshot)
        return app.exec()
    finally:
        desk.close()


def _import_plot() -> Any:
    return import_module("pyqtgraph")


def _shoot_when_complete(app: QApplication, window: Window, picture: Path) -> None:
    def shoot() -> None:
        window.grab().save(str(picture))
        window.close()
        app.quit()

    window.complete.connect(lambda: QTimer.singleShot(100, window, shoot))


def _active(app: QApplication) -> QWidget:
    return app.activeWindow() or app.topLevelWidgets()[0]


def _tell_bug(
    window: Window, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Tell of a bug instead of losing it: what is saved stays saved."""
    sys.__excepthook__(kind, error, trace)
    show_text(
        window,
        "Something went wrong in jitdesk",
        f"{kind.__name__}: {error}\n\nWhat was saved is kept. Please restart jitdesk, and send us this text.",
    )
