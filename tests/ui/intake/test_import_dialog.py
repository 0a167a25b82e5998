"""The import dialog: what is shown is what is accepted, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.values import HOUR_S
from jitdesk.scene.import_review import Chip
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.intake import Decision
from jitdesk.ui.intake.chips import Chips
from jitdesk.ui.intake.header import ImportHeader
from jitdesk.ui.intake.notice import Notice
from jitdesk.ui.intake.row_places import Columns
from jitdesk.ui.theme import Theme
from tests.plants import AUTHOR, SIX
from tests.ui.intake.conftest import Opener, list_of
from tests.ui.intake.looking import (
    CTRL,
    FILE,
    deliveries_of,
    estimates_of,
    footer_of,
    model_of,
    place_of,
    row_list,
    row_of,
    words_of,
)


def test_the_changes_are_shown_first_and_below_them_what_cannot_be_used(opened: Opener) -> None:
    dialog = opened([FILE])
    assert deliveries_of(dialog) == ["4418", "R-9", "4499"]


def test_a_chip_shows_its_rows_and_as_many_as_it_says(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    chips = dialog.findChild(Chips)
    for chip, shown in ((Chip.ALL, 4), (Chip.SAME, 1), (Chip.UNUSABLE, 1), (Chip.CHANGES, 3)):
        qtbot.mouseClick(chips.button(chip), Qt.MouseButton.LeftButton)
        assert model_of(dialog).rowCount() == shown
    assert chips.button(Chip.CHANGES).accessibleName() == "Changes, 2 rows"
    assert not chips.button(Chip.NEW).isEnabled()


def test_the_count_on_the_button_follows_the_ticks_of_keys(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    accept = footer_of(dialog).accept_button
    said = [accept.words]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_A):
        qtbot.keyClick(QApplication.focusWidget(), key)
        said.append(accept.words)
    assert said == ["Accept 2", "Accept 1", "Accept 0", "Accept 2"]
    assert "2 of 2 changes ticked" in words_of(footer_of(dialog))


def test_nothing_can_be_accepted_without_a_tick(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_N)
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible() and plant.plan_step == 1
    assert not footer_of(dialog).accept_button.isEnabled()


def test_a_click_left_of_the_delivery_ticks_and_a_click_elsewhere_only_makes_the_row_current(
    qtbot: QtBot, opened: Opener, theme: Theme
) -> None:
    dialog = opened([FILE])
    row, columns = place_of(dialog, 1), Columns.of_width(place_of(dialog, 1).width(), theme)
    view = row_list(dialog).viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(columns.changes, row.center().y()))
    assert row_list(dialog).currentIndex().row() == 1 and footer_of(dialog).accept_button.words == "Accept 2"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=columns.tick_box(row, theme).center())
    assert footer_of(dialog).accept_button.words == "Accept 1"


def test_ctrl_enter_makes_the_ticked_rows_one_step_and_undo_brings_all_back(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    before, dialog = plant.plan, opened([FILE])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert dialog.decision is Decision.ACCEPTED and not dialog.isVisible()
    assert dialog.entry is not None and dialog.entry.label == "Import Nordlicht.csv (2 rows)"
    assert {("4418", SIX + 3.5 * HOUR_S), ("R-9", SIX + 5.25 * HOUR_S)} <= estimates_of(plant)
    plant.undo()
    assert plant.plan.same_as(before)


def test_a_row_without_a_tick_is_not_accepted(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Space)
    qtbot.mouseClick(footer_of(dialog).accept_button, Qt.MouseButton.LeftButton)
    assert ("4418", SIX + 3.5 * HOUR_S) not in estimates_of(plant)
    assert ("R-9", SIX + 5.25 * HOUR_S) in estimates_of(plant)


@pytest.mark.parametrize(
    ("words", "decision"), [("Decide later", Decision.LATER), ("Reject all", Decision.REJECTED)]
)
def test_the_other_buttons_change_nothing(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, words: str, decision: Decision
) -> None:
    dialog = opened([FILE])
    button = next(b for b in footer_of(dialog).findChildren(QPushButton) if b.accessibleName() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.decision is decision and plant.plan_step == 1 and not dialog.isVisible()


def test_escape_decides_later(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Escape)
    assert dialog.decision is Decision.LATER and not dialog.isVisible() and plant.plan_step == 1


def test_the_sentence_below_says_what_follows_of_all_ticked_rows(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    qtbot.waitUntil(lambda: footer_of(dialog).sentence.startswith("Afterwards: "))
    assert "undo" in footer_of(dialog).sentence


def test_a_plan_that_changes_meanwhile_marks_the_rows_and_keeps_the_ticks(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Space)
    row = plant.plan.find("deliveries", "4418")
    assert row is not None
    moved = cell_changes("deliveries", row, {"slot_start": SIX + 4 * HOUR_S, "slot_end": SIX + 5 * HOUR_S})
    plant.commit(Edit("Move 4418", tuple(moved), author=AUTHOR, at=plant.now()))
    qtbot.waitUntil(lambda: model_of(dialog).is_changed_since(row_of(dialog, 0)))
    said = model_of(dialog).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "10:00 becomes 09:30" in said and "not ticked, changed since" in said


def test_the_same_file_again_is_calm_and_offers_to_close_only(
    qtbot: QtBot, opened: Opener, window: QWidget
) -> None:
    first = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5)))])
    qtbot.keyClick(row_list(first), Qt.Key.Key_Return, CTRL)
    again = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5)))])
    assert "This file was imported 06:30 already" in again.findChild(Notice).text
    buttons = [b.accessibleName() for b in footer_of(again).findChildren(QPushButton) if b.isVisible()]
    assert buttons == ["Close"]


def test_a_file_that_cannot_be_read_says_so_in_place_of_its_rows(opened: Opener) -> None:
    dialog = opened([("Nordlicht.csv", b"")])
    assert dialog.findChild(Notice).isVisible() and "Nordlicht.csv" in dialog.findChild(Notice).text
    assert not row_list(dialog).isVisible()


def test_several_files_are_looked_through_one_after_the_other_and_accepted_together(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    other = ("Ravna.csv", list_of(("R-9", "12E45", "7.25", 5.5)))
    dialog = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5))), other])
    header = dialog.findChild(ImportHeader)
    assert "File 1 of 2" in words_of(header) and "2 of 2 changes ticked in 2 files" in words_of(
        footer_of(dialog)
    )
    later = next(b for b in header.findChildren(QPushButton) if b.accessibleName() == "File after")
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert deliveries_of(dialog) == ["R-9"] and "Ravna.csv" in words_of(header) and not later.isEnabled()
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert plant.plan_step == 2


def test_a_disk_that_is_full_leaves_the_dialog_open_and_says_what_to_do(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    dialog = opened([FILE])
    plant.store.fails = PlantFileError("The plan could not be saved", "the disk is full", "Free some space.")  # type: ignore[attr-defined]
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible() and plant.plan_step == 1
    assert footer_of(dialog).sentence.startswith("The plan could not be saved.")
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.isEnabled())


def test_the_dialog_stays_inside_a_window_that_shrinks(qtbot: QtBot, opened: Opener, window: QWidget) -> None:
    dialog = opened([FILE])
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: dialog.width() <= 1000 - 48 and dialog.height() <= 640 - 40)


def test_every_button_that_shows_can_be_reached_by_tab_and_has_a_name(opened: Opener) -> None:
    dialog = opened([FILE])
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus and button.accessibleName(), button
