"""Files and folders are asked for where the last question of the kind ended."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.ui.asking.places import Kind, ask_files, ask_folder, ask_new_file


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def in_the_dialog(act: Callable[[QFileDialog], None]) -> None:
    """Do something in the file dialog once it is up."""

    def look() -> None:
        tops = QApplication.topLevelWidgets()
        (dialog,) = (each for each in tops if isinstance(each, QFileDialog) and each.isVisible())
        act(dialog)

    QTimer.singleShot(200, look)


def give(name: Path | str) -> Callable[[QFileDialog], None]:
    """Return what types a name and takes it, as somebody at the keyboard does."""

    def act(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(str(name))
        QTest.keyClick(field, Qt.Key.Key_Return)

    return act


def test_a_question_begins_where_the_one_before_of_its_kind_ended(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "answers").mkdir()
    file = tmp_path / "answers" / "nordlicht.csv"
    file.write_text("")
    in_the_dialog(give(file))
    assert ask_files(parent, Kind.ANSWERS, "Import", "All (*)") == [file]
    begun: list[Path] = []

    def note(dialog: QFileDialog) -> None:
        begun.append(Path(dialog.directory().absolutePath()))
        dialog.reject()

    in_the_dialog(note)
    assert ask_files(parent, Kind.ANSWERS, "Import", "All (*)") == []
    in_the_dialog(note)
    assert ask_folder(parent, Kind.TABLES, "Export") is None
    assert begun[0] == file.parent
    assert begun[1] != file.parent


@pytest.mark.parametrize(("typed", "written"), [("list", "list.csv"), ("list.v2.csv", "list.v2.csv")])
def test_a_new_file_gets_the_ending_of_the_chosen_kind(
    parent: QWidget, tmp_path: Path, typed: str, written: str
) -> None:
    def choose(dialog: QFileDialog) -> None:
        dialog.selectNameFilter("CSV (*.csv)")
        dialog.filterSelected.emit("CSV (*.csv)")
        give(tmp_path / typed)(dialog)

    in_the_dialog(choose)
    filters = "Workbook (*.xlsx);;CSV (*.csv)"
    asked = ask_new_file(parent, Kind.LISTS, "Export", filters, tmp_path / "deliveries.xlsx")
    assert asked == tmp_path / written


def test_a_folder_that_is_gone_is_no_place_to_begin(parent: QWidget, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    in_the_dialog(give(gone))
    assert ask_folder(parent, Kind.ANSWERS, "Watch") == gone
    gone.rmdir()
    begun: list[Path] = []

    def note(dialog: QFileDialog) -> None:
        begun.append(Path(dialog.directory().absolutePath()))
        dialog.reject()

    in_the_dialog(note)
    ask_folder(parent, Kind.ANSWERS, "Watch")
    assert begun[0].is_dir()
