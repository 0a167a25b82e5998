"""Files that come into a watched folder while the window is open."""

from collections.abc import Iterator
from pathlib import Path

import pyqtgraph
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import WatchedFolder
from jitdesk.ui.incoming.folders_dialog import FoldersDialog
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.intake.dialog import Decision
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.services.confirming.files import NOW, arrivals, nordlicht_week

TIMES = arrivals("4417;4711;480;24.11.2026 09:20", "4435;4711;480;24.11.2026 14:40")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(nordlicht_week()), lambda: NOW, "J. Braun")
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    yield shown
    shown.close()


def _looked(qtbot: QtBot, window: Window, path: Path) -> None:
    """Wait until a file has gone, or waits: the window looks by itself every two seconds."""
    names = lambda: [waiting.name for waiting in window.commands.importing.waiting]  # noqa: E731
    qtbot.waitUntil(lambda: not path.exists() or path.name in names(), timeout=20_000)


def test_times_come_into_the_plan_by_themselves_and_the_file_is_done(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    window.plant.store.watch_folder(WatchedFolder(str(folder), applies=True))
    (folder / "list.csv").write_bytes(TIMES)
    _looked(qtbot, window, folder / "list.csv")
    entry = window.plant.history()[-1]
    assert (entry.author, entry.source) == ("folder", "list.csv")
    assert (folder / "done" / "list.csv").read_bytes() == TIMES
    qtbot.waitUntil(lambda: window.showing.outlook.plan is window.plant.plan)
    assert window.commands.importing.waiting == ()


@pytest.mark.parametrize(("decision", "place"), [(Decision.ACCEPTED, "done"), (Decision.REJECTED, "failed")])
def test_a_file_waits_until_somebody_has_decided(
    qtbot: QtBot, window: Window, folder: Path, decision: Decision, place: str
) -> None:
    window.plant.store.watch_folder(WatchedFolder(str(folder)))
    (folder / "list.csv").write_bytes(TIMES)
    _looked(qtbot, window, folder / "list.csv")
    assert [file.differences for file in window.commands.importing.waiting] == [2]
    assert len(window.plant.history()) == 1

    words = "Accept" if decision is Decision.ACCEPTED else "Reject all"

    def decide() -> None:
        dialog = QApplication.activeModalWidget()
        buttons = dialog.findChildren(QPushButton) if isinstance(dialog, ImportDialog) else []
        chosen = [button for button in buttons if words in button.accessibleName() + button.text()]
        if chosen and chosen[0].isEnabled():
            timer.stop()
            QTimer.singleShot(0, chosen[0], chosen[0].click)

    timer = QTimer(window)
    timer.timeout.connect(decide)
    timer.start(20)
    window.commands.importing.look_again("list.csv")
    qtbot.waitUntil(lambda: (folder / place / "list.csv").exists(), timeout=20_000)
    assert window.commands.importing.waiting == ()
    assert len(window.plant.history()) == (2 if decision is Decision.ACCEPTED else 1)
    if decision is Decision.REJECTED:
        assert (folder / "failed" / "list.csv.reason.txt").read_text() == "Rejected by J. Braun.\n"


def test_folders_are_added_ticked_and_removed_at_once(qtbot: QtBot, window: Window, folder: Path) -> None:
    store = window.plant.store
    dialog = FoldersDialog(store, window.appearance.theme, window)
    dialog.watch(str(folder))
    assert store.watched_folders() == [WatchedFolder(str(folder))]
    dialog.folders.item(0).setCheckState(Qt.CheckState.Checked)
    assert store.watched_folders() == [WatchedFolder(str(folder), applies=True)]
    dialog.folders.setCurrentRow(0)
    dialog.unwatch()
    assert store.watched_folders() == []
