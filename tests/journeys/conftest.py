"""A window on a real X server, and hands to use it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.cli.given import author
from jitdesk.demo.making import make_demo
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import StandingClock
from tests.journeys.by_command import SIX
from tests.journeys.hands import Hands
from tests.journeys.in_window import PLANT


@pytest.fixture
def clock() -> StandingClock:
    """The window's clock, at 06:00."""
    return StandingClock(SIX)


@contextmanager
def window_at_six(qtbot: QtBot, app: QApplication, path: Path, clock: StandingClock) -> Iterator[Window]:
    """Show a window at 06:00 on a real plant file, in the screen's corner."""
    clock.now = SIX
    make_demo(path, "small", SIX, author=author())
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with PlantFile.open(path) as store:
        plant = OpenPlant(store, clock, author())
        shown = Window(plant, Appearance(app, ThemeChoice.LIGHT), lambda: pyqtgraph)
        qtbot.addWidget(shown)
        shown.resize(1600, 1000)
        shown.move(0, 0)
        with qtbot.waitSignal(shown.complete, timeout=20_000):
            shown.show()
        yield shown
        shown.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: StandingClock) -> Iterator[Window]:
    """The window at 06:00 on a real plant file."""
    with window_at_six(qtbot, qapp, tmp_path / PLANT, clock) as shown:
        yield shown


@pytest.fixture
def hands(window: Window) -> Iterator[Hands]:
    """Pointer and keys; files lie right of the window."""
    ready = Hands(QPoint(window.width() + 8, 20))
    yield ready
    ready.put_away()
