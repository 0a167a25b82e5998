"""The print dialog: what is ticked, what Enter does, what comes back."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.errors import BadInput
from jitdesk.scene.sheet import DoorSheet, Paper
from jitdesk.ui.printing import Outlets, SheetsDialog
from jitdesk.ui.theme import load_theme
from tests.scene.sheet.sheets import delivery, door_sheet


class FakeOutlets:
    """A printing room that notes what comes out, or fails on every try."""

    def __init__(self, *printers: str, fails: bool = False, pdf: Path | None = None) -> None:
        self.out: list[tuple[list[str], str, str]] = []
        self._fails = fails
        self.outlets = Outlets(
            printers=lambda: printers,
            print_sheets=lambda sheets, name, paper: self._take(sheets, name, paper),
            write_pdf=lambda sheets, path, paper: self._take(sheets, path.name, paper),
            choose_pdf=lambda parent, suggested: pdf,
        )

    def _take(self, sheets: Sequence[DoorSheet], where: str, paper: Paper) -> int:
        if self._fails:
            raise BadInput("The sheets could not be printed.", "The printer is out of paper.")
        self.out.append(([sheet.door for sheet in sheets], where, paper.name))
        return len(sheets)


def morning() -> list[DoorSheet]:
    """Return three doors of which the second has changed since its print."""
    return [
        door_sheet(delivery(), door="A1"),
        door_sheet(delivery(changed=True), door="A2"),
        door_sheet(delivery(), door="A3"),
    ]


def dialog(qtbot: QtBot, sheets: list[DoorSheet], room: FakeOutlets) -> SheetsDialog:
    shown = SheetsDialog(sheets, load_theme("light"), None, room.outlets)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def button(shown: QWidget, text: str) -> QPushButton:
    return next(found for found in shown.findChildren(QPushButton) if found.text().startswith(text))


def notes(shown: QWidget) -> str:
    return " ".join(label.text() for label in shown.findChildren(QLabel))


def test_enter_prints_only_the_doors_that_changed(qtbot: QtBot) -> None:
    room = FakeOutlets("Receiving office", "Hall B")
    shown = dialog(qtbot, morning(), room)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert room.out == [(["A2"], "Receiving office", "A4")]
    assert [sheet.door for sheet in shown.printed] == ["A2"]
    assert shown.result() == SheetsDialog.DialogCode.Accepted


def test_a_first_print_ticks_every_door_with_deliveries(qtbot: QtBot) -> None:
    sheets = [
        door_sheet(delivery(), door="A1", replaces_printed_at=None),
        door_sheet(door="A2", replaces_printed_at=None),
        door_sheet(delivery(), door="A3", replaces_printed_at=None),
    ]
    shown = dialog(qtbot, sheets, FakeOutlets("Receiving office"))
    assert button(shown, "Print").text() == "Print 2 sheets"
    shown.reject()


def test_all_doors_ticks_all_and_then_none(qtbot: QtBot) -> None:
    shown = dialog(qtbot, morning(), FakeOutlets("Receiving office"))
    everything = shown.findChild(QCheckBox)
    everything.click()
    assert button(shown, "Print").text() == "Print 3 sheets"
    everything.click()
    assert not button(shown, "Print").isEnabled()
    assert not button(shown, "Save PDF").isEnabled()
    shown.reject()


def test_where_nothing_changed_it_says_so_and_a_door_can_still_be_ticked(qtbot: QtBot) -> None:
    room = FakeOutlets("Receiving office")
    shown = dialog(qtbot, [door_sheet(delivery(), door="A1")], room)
    assert "Nothing has changed" in notes(shown)
    qtbot.keyClick(shown.findChild(QListWidget), Qt.Key.Key_Space)
    button(shown, "Print 1 sheet").click()
    assert room.out == [(["A1"], "Receiving office", "A4")]


def test_without_a_printer_it_says_so_and_enter_saves_the_pdf(qtbot: QtBot) -> None:
    room = FakeOutlets(pdf=Path("sheets.pdf"))
    shown = dialog(qtbot, morning(), room)
    assert "No printer is set up" in notes(shown)
    assert not button(shown, "Print").isEnabled()
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert room.out == [(["A2"], "sheets.pdf", "A4")]


def test_thinking_better_of_the_pdf_leaves_the_dialog_open_and_nothing_printed(qtbot: QtBot) -> None:
    room = FakeOutlets(pdf=None)
    shown = dialog(qtbot, morning(), room)
    button(shown, "Save PDF").click()
    assert shown.isVisible()
    assert (room.out, shown.printed) == ([], ())
    shown.reject()


def test_a_printer_that_fails_is_told_and_nothing_counts_as_printed(qtbot: QtBot) -> None:
    shown = dialog(qtbot, morning(), FakeOutlets("Receiving office", fails=True))
    button(shown, "Print").click()
    assert "The printer is out of paper." in notes(shown)
    assert shown.isVisible()
    assert shown.printed == ()
    shown.reject()


def test_the_chosen_paper_is_the_one_that_is_printed(qtbot: QtBot) -> None:
    room = FakeOutlets("Receiving office")
    shown = dialog(qtbot, morning(), room)
    paper = next(box for box in shown.findChildren(QComboBox) if box.accessibleName() == "Paper")
    paper.setCurrentText("A5")
    button(shown, "Print").click()
    assert room.out == [(["A2"], "Receiving office", "A5")]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_is_black_on_white_in_either_theme(qtbot: QtBot, theme: str) -> None:
    shown = SheetsDialog(morning(), load_theme(theme), None, FakeOutlets("Receiving office").outlets)
    qtbot.addWidget(shown)
    shown.show()
    pages = next(
        found for found in shown.findChildren(QWidget) if found.accessibleName().startswith("Door A2")
    )
    picture = pages.grab().toImage()
    # A corner of the paper, clear of the margin.
    assert picture.pixelColor(24, 24).lightness() == 255
    shown.reject()


def test_every_control_has_a_name_for_who_cannot_see_it(qtbot: QtBot) -> None:
    shown = dialog(qtbot, morning(), FakeOutlets("Receiving office"))
    controls = shown.findChildren(QListWidget) + shown.findChildren(QComboBox)
    assert all(control.accessibleName() for control in controls)
    shown.reject()
