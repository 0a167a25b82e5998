"""Files that are dropped on the window, chosen or pasted: accepted, or left for later and opened again."""

from collections.abc import Callable
from pathlib import Path

import pyqtgraph
import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.problem_row import ProblemRow
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.intake.row_list import RowList
from jitdesk.ui.window import Window
from tests.ui.conftest import labels


def when_asked(answer: Callable[[ImportDialog], bool]) -> QTimer:
    """Answer the import dialog when it has opened: until then, its loop holds the test.

    The answer is tried again until it says that it was given.
    """

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, ImportDialog) and shown.turns.is_over and answer(shown):
            timer.stop()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    return timer


def later(dialog: ImportDialog) -> bool:
    dialog.reject()
    return True


def accept(dialog: ImportDialog) -> bool:
    buttons = (
        each for each in dialog.findChildren(QPushButton) if "Accept" in each.accessibleName() + each.text()
    )
    button = next((each for each in buttons if each.isEnabled()), None)
    if button is not None:
        QTimer.singleShot(0, button, button.click)
    return button is not None


def test_an_import_left_for_later_waits_in_check_next_and_opens_again(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "Nordlicht.csv"
    file.write_text("Delivery No.,Part,Confirmed arrival\n4418,00471,2026-11-24T11:20\n", "utf-8")
    timer = when_asked(later)
    window.commands.check_dropped_files([file])
    qtbot.waitUntil(lambda: bool(window.commands.importing.waiting), timeout=10_000)
    (waiting,) = window.commands.importing.waiting
    assert (waiting.name, waiting.differences, labels(window)) == ("Nordlicht.csv", 1, [])
    assert waiting.supplier == "Nordlicht"
    timer = when_asked(accept)
    window.commands.going.choose_problem(waiting.key)
    qtbot.waitUntil(lambda: labels(window) == ["Import Nordlicht.csv (1 row)"], timeout=10_000)
    assert not timer.isActive()
    assert window.commands.importing.waiting == ()


def test_ticks_stay_as_they_were_left_when_an_import_opens_again(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "Nordlicht.csv"
    rows = "4418,00471,2026-11-24T11:20\n4417,00471,2026-11-24T10:10\n"
    file.write_text(f"Delivery No.,Part,Confirmed arrival\n{rows}", "utf-8")

    def untick_the_first(dialog: ImportDialog) -> bool:
        QTest.keyClick(dialog.findChild(RowList), Qt.Key.Key_Space)
        return later(dialog)

    timer = when_asked(untick_the_first)
    window.commands.check_dropped_files([file])
    qtbot.waitUntil(lambda: bool(window.commands.importing.waiting), timeout=10_000)
    (waiting,) = window.commands.importing.waiting
    assert not timer.isActive()
    timer = when_asked(accept)
    window.commands.going.choose_problem(waiting.key)
    qtbot.waitUntil(lambda: labels(window) == ["Import Nordlicht.csv (1 row)"], timeout=10_000)
    assert not timer.isActive()


@pytest.fixture
def left(qtbot: QtBot, window: Window, tmp_path: Path) -> Window:
    """Leave an import of two rows for later, the first unticked, and restart the window."""
    file = tmp_path / "Nordlicht.csv"
    rows = "4418,00471,2026-11-24T11:20\n4417,00471,2026-11-24T10:10\n"
    file.write_text(f"Delivery No.,Part,Confirmed arrival\n{rows}", "utf-8")

    def untick_the_first(dialog: ImportDialog) -> bool:
        QTest.keyClick(dialog.findChild(RowList), Qt.Key.Key_Space)
        return later(dialog)

    timer = when_asked(untick_the_first)
    window.commands.check_dropped_files([file])
    qtbot.waitUntil(lambda: bool(window.commands.importing.waiting), timeout=10_000)
    assert not timer.isActive()
    file.unlink()
    plant = OpenPlant(window.plant.store, window.plant.now, window.plant.author)
    again = Window(plant, window.appearance, lambda: pyqtgraph)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.complete, timeout=20_000):
        again.show()
    return again


def test_an_import_left_for_later_is_there_after_a_restart_as_it_was_left(qtbot: QtBot, left: Window) -> None:
    (waiting,) = left.commands.importing.waiting
    assert (waiting.name, waiting.differences, waiting.supplier) == ("Nordlicht.csv", 2, "Nordlicht")
    timer = when_asked(accept)
    left.commands.going.choose_problem(waiting.key)
    qtbot.waitUntil(lambda: labels(left) == ["Import Nordlicht.csv (1 row)"], timeout=10_000)
    assert not timer.isActive()
    assert (left.commands.importing.waiting, left.plant.store.waiting_imports()) == ((), [])
    assert left.plant.edit(2).keys("estimates")[0][0] == "4417"
    left.close()


def test_a_waiting_import_is_dismissed_by_a_key_and_comes_back(left: Window) -> None:
    (waiting,) = left.commands.importing.waiting
    row = next(each for each in left.needs.findChildren(ProblemRow) if each.problem.problem == waiting.key)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert (left.commands.importing.waiting, left.plant.store.waiting_imports()) == ((), [])
    link = next(each for each in left.status.findChildren(CommandButton) if each.words == "Undo")
    link.click()
    assert left.commands.importing.waiting == (waiting,)
    (kept,) = left.plant.store.waiting_imports()
    assert '"ticked": [["Nordlicht.csv", "Row 3"]]' in kept.decided
    left.close()


def test_the_menu_of_a_waiting_import_offers_to_dismiss_it(left: Window) -> None:
    (waiting,) = left.commands.importing.waiting
    row = next(each for each in left.needs.findChildren(ProblemRow) if each.problem.problem == waiting.key)
    row.ask_for_menu(row.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text(): action for action in menu.actions()}
    assert list(offered) == ["Check…", "Dismiss"]
    menu.close()
    offered["Dismiss"].trigger()
    assert left.commands.importing.waiting == ()
    left.close()


def paste(window: Window, copied: QMimeData) -> None:
    QApplication.clipboard().setMimeData(copied)
    window.commands.run("paste")
    # What Python made must not outlive it in the clipboard: the interpreter would crash at its end.
    QApplication.clipboard().clear()


def test_rows_copied_from_a_spreadsheet_are_pasted_as_a_file(qtbot: QtBot, window: Window) -> None:
    copied = QMimeData()
    copied.setText("Delivery No.\tPart\tConfirmed arrival\n4418\t00471\t2026-11-24 11:20\n")
    copied.setHtml("<table><tr><td>the same as a web page</td></tr></table>")
    timer = when_asked(accept)
    paste(window, copied)
    qtbot.waitUntil(lambda: len(labels(window)) == 1, timeout=10_000)
    assert not timer.isActive() and labels(window)[0].startswith("Import Pasted ")


def test_files_copied_in_a_file_manager_are_pasted_as_they_are(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "Nordlicht.csv"
    file.write_text("Delivery No.,Part,Confirmed arrival\n4418,00471,2026-11-24T11:20\n", "utf-8")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(file))])
    timer = when_asked(accept)
    paste(window, copied)
    qtbot.waitUntil(lambda: labels(window) == ["Import Nordlicht.csv (1 row)"], timeout=10_000)
    assert not timer.isActive()


def test_two_pastes_of_one_minute_wait_beside_each_other(qtbot: QtBot, window: Window) -> None:
    for count, time in enumerate(("11:20", "11:40"), 1):
        copied = QMimeData()
        copied.setText(f"Delivery No.\tPart\tConfirmed arrival\n4418\t00471\t2026-11-24 {time}\n")
        timer = when_asked(later)
        paste(window, copied)
        qtbot.waitUntil(lambda count=count: len(window.commands.importing.waiting) == count, timeout=10_000)
        assert not timer.isActive()
