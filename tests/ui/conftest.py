"""The window on a tiny plant, with a clock that tests set."""

from collections.abc import Iterator

import pyqtgraph
import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day


class Moment:
    """A clock that tests set."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


@pytest.fixture(autouse=True)
def _pointer_elsewhere(qapp: QApplication) -> None:
    """Begin with the pointer outside of all windows, wherever the test before has left it."""
    QCursor.setPos(9_999, 9_999)


@pytest.fixture
def clock() -> Moment:
    return Moment(SIX + 3600)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clock: Moment) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(two_doors_one_day()), clock, AUTHOR)
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    yield shown
    shown.close()


def labels(window: Window) -> list[str]:
    return [entry.label for entry in window.plant.history()[1:]]
