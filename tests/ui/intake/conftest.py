"""An import dialog over a small window, on a tiny plant, with a list that holds one row of every kind."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.values import HOUR_S, wall_from_utc
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.intake import ImportDesk, ImportDialog
from jitdesk.ui.theme import Appearance, Theme, ThemeChoice
from jitdesk.ui.work.jobs import Jobs
from jitdesk.ui.work.steps import Steps
from tests.fakes import MemoryStore, StandingClock
from tests.plants import AUTHOR, SIX, two_doors_one_day

Files = Sequence[tuple[str, bytes]]
Opener = Callable[[Files], ImportDialog]
_HEADER = "Delivery No.,Part,Quantity,Confirmed arrival"


def list_of(*rows: tuple[str, str, str, float]) -> bytes:
    """Return a supplier's list; an arrival is hours after 06:00."""
    zone = two_doors_one_day().zone
    lines = [_HEADER]
    for delivery, part, quantity, hours in rows:
        at = wall_from_utc(round(SIX + hours * HOUR_S), zone)
        lines.append(f"{delivery},{part},{quantity},{at:%Y-%m-%d %H:%M}")
    return "\n".join(lines).encode()


MORNING = list_of(
    ("4417", "00471", "240", 2),  # the same
    ("4418", "00471", "240", 3.5),  # half an hour later
    ("R-9", "12E45", "7.25", 5.25),  # in time
    ("4499", "00471", "240", 6),  # not in the plan
)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, with the application dressed in it."""
    return Appearance(qapp, ThemeChoice.LIGHT).theme


@pytest.fixture
def plant() -> OpenPlant:
    """The tiny plant at 06:30."""
    return OpenPlant(MemoryStore(two_doors_one_day()), StandingClock(SIX + HOUR_S // 2), AUTHOR)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """The window that the dialog stands over."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(1180, 720)
    shown.show()
    yield shown
    for dialog in shown.findChildren(ImportDialog):
        if dialog.isVisible():
            dialog.reject()


@pytest.fixture
def jobs(window: QWidget) -> Iterator[Jobs]:
    started = Jobs(window)
    yield started
    started.close()


@pytest.fixture
def opened(qtbot: QtBot, plant: OpenPlant, window: QWidget, theme: Theme, jobs: Jobs) -> Opener:
    """Open the dialog on files, and wait until it has the keyboard."""

    def open_on(files: Files) -> ImportDialog:
        desk = ImportDesk(plant, files, "dropped on the window 06:30")
        found = desk.comparison()(lambda *_: None)
        dialog = ImportDialog(desk, found, Steps(plant, jobs, window), theme, window)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog and dialog.turns.is_over)
        return dialog

    return open_on
