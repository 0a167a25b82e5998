"""What somebody explains of a file in the import dialog: deliveries, parts, numbers, columns, suppliers."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.values import HOUR_S
from jitdesk.scene.import_review import Chip
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.intake.chips import Chips
from jitdesk.ui.intake.columns_form import ColumnsForm
from jitdesk.ui.intake.header import ImportHeader
from jitdesk.ui.intake.pick import Picker
from jitdesk.ui.intake.questions import Questions
from jitdesk.ui.intake.row_panel import RowPanel
from jitdesk.ui.intake.row_places import Card
from jitdesk.ui.theme import Theme
from tests.plants import SIX
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


def _answers(dialog: ImportDialog) -> dict[str, CommandButton]:
    questions = dialog.findChild(Questions)
    return {b.words: b for b in questions.findChildren(CommandButton) if b.isVisible()}


def _sign_of_columns(dialog: ImportDialog) -> str:
    names = (label.accessibleName() for label in dialog.findChild(ImportHeader).findChildren(QLabel))
    return next(name for name in names if name in ("check", "warning"))


def test_a_link_of_the_card_adds_the_row_as_a_new_delivery(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, theme: Theme
) -> None:
    dialog = opened([FILE])
    links = {link.name: link for link in Card(row_of(dialog, 2), place_of(dialog, 2), theme).links}
    qtbot.mouseClick(row_list(dialog).viewport(), Qt.MouseButton.LeftButton, pos=links["add"].area.center())
    qtbot.waitUntil(lambda: dialog.findChild(Chips).button(Chip.NEW).isEnabled())
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.isEnabled())
    assert "2 of 2 changes and 1 new delivery ticked" in words_of(footer_of(dialog))
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert plant.plan.find("deliveries", "4499") is not None


def test_a_row_takes_the_delivery_that_is_picked_for_it(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened([("Nordlicht.csv", list_of(("4499", "00471", "240", 2.5)))])

    def pick_the_first(picker: Picker) -> int:
        picker.show()
        qtbot.keyClicks(picker.search, "4417")
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
        dialog.activateWindow()
        return picker.result()

    monkeypatch.setattr(Picker, "exec", pick_the_first)
    panel = dialog.findChild(RowPanel)
    button = next(b for b in panel.findChildren(QPushButton) if b.accessibleName().startswith("Pick"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.isEnabled())
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert ("4417", SIX + 2.5 * HOUR_S) in estimates_of(plant)


def test_a_part_that_is_picked_once_stands_for_all_rows_that_call_it_so_and_is_remembered(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [("4417", "N-1", "240", 2.5), ("4418", "N-1", "240", 3.5)]
    dialog = opened([("Nordlicht.csv", list_of(*rows))])
    assert dialog.findChild(Chips).button(Chip.UNUSABLE).accessibleName() == "Cannot use, 2 rows"

    def pick_it(picker: Picker) -> int:
        picker.show()
        qtbot.keyClicks(picker.search, "00471")
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
        dialog.activateWindow()
        return picker.result()

    monkeypatch.setattr(Picker, "exec", pick_it)
    panel = dialog.findChild(RowPanel)
    button = next(b for b in panel.findChildren(QPushButton) if b.accessibleName().startswith("Pick part"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.words == "Accept 2")
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    assert ("4418", SIX + 3.5 * HOUR_S) in estimates_of(plant)
    again = opened([("Nordlicht.csv", list_of(("4418", "N-1", "240", 4)))])
    assert row_of(again, 0).part == "00471"


def test_a_number_that_may_be_two_is_asked_above_the_rows_answered_by_a_click_and_remembered(
    qtbot: QtBot, opened: Opener
) -> None:
    content = b"Delivery No.;Part;Quantity;Confirmed arrival\n4418;00471;1.250;2026-11-24 09:30\n"
    dialog = opened([("Nordlicht.csv", content)])
    assert "“1.250” under “Quantity”: is that 1.25 or 1250?" in words_of(dialog.findChild(Questions))
    assert set(_answers(dialog)) == {"1.25", "1250"} and not footer_of(dialog).accept_button.isEnabled()
    assert _sign_of_columns(dialog) == "warning"
    qtbot.mouseClick(_answers(dialog)["1250"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.words == "Accept 1")
    assert not dialog.findChild(Questions).isVisible()
    assert _sign_of_columns(dialog) == "check"
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Return, CTRL)
    again = opened([("Nordlicht.csv", content.replace(b"09:30", b"09:40"))])
    assert not again.findChild(Questions).isVisible() and deliveries_of(again) == ["4418"]


def test_a_file_that_names_nobody_is_asked_for_its_supplier(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"Order;Part;Quantity;Confirmed arrival\n77-1;N-1;240;2026-11-24 09:30\n"
    dialog = opened([("list.csv", content)])
    monkeypatch.setattr(Picker, "exec", lambda picker: picker.DialogCode.Accepted.value)
    qtbot.mouseClick(_answers(dialog)["Say whose…"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.findChild(Questions).isVisible())
    row = dialog._review.file.rows[0]
    assert row.said is not None and plant.plan.find("suppliers", row.said.supplier) is not None


def test_changed_columns_read_the_file_again_and_mark_no_row_as_changed_since(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened([FILE])

    def unused_arrival(form: ColumnsForm) -> int:
        form.field_box(3).setCurrentIndex(0)
        assert "confirmed_at" not in form.layout_chosen().fields
        return ColumnsForm.DialogCode.Accepted.value

    monkeypatch.setattr(ColumnsForm, "exec", unused_arrival)
    header = dialog.findChild(ImportHeader)
    change = next(b for b in header.findChildren(QPushButton) if b.accessibleName().startswith("Change"))
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Confirmed arrival" not in words_of(header))
    rows = [row_of(dialog, n) for n in range(model_of(dialog).rowCount())]
    assert rows and not any(map(model_of(dialog).is_changed_since, rows))
    assert dialog.findChild(Chips).button(Chip.CHANGES).accessibleName() == "Changes, 0 rows"


def test_an_accepted_layout_is_read_from_memory_the_next_time(qtbot: QtBot, opened: Opener) -> None:
    first = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5)))])
    assert "Columns read by their headings:" in words_of(first.findChild(ImportHeader))
    qtbot.keyClick(row_list(first), Qt.Key.Key_Return, CTRL)
    following = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 4)))])
    assert "Columns read with your saved layout “Nordlicht CSV”:" in words_of(
        following.findChild(ImportHeader)
    )


def test_a_field_that_another_column_fed_moves_to_the_column_it_is_chosen_for(
    qtbot: QtBot, opened: Opener, theme: Theme, window: QWidget
) -> None:
    dialog = opened([FILE])
    form = ColumnsForm(dialog._review.file, theme, window)
    qtbot.addWidget(form)
    form.field_box(1).setCurrentIndex(form.field_box(1).findData("delivery"))
    assert form.layout_chosen().fields[:2] == ("", "delivery")


def test_a_row_that_is_not_in_the_plan_is_added_by_a_key_that_its_card_shows(
    qtbot: QtBot, opened: Opener, theme: Theme
) -> None:
    dialog = opened([("Nordlicht.csv", list_of(("4499", "00471", "240", 6)))])
    links = Card(row_of(dialog, 0), place_of(dialog, 0), theme).links
    assert {link.name: link.key for link in links} == {"pick": "P", "add": "Ins", "show": "Enter"}
    assert all(one.key_area.right() < other.area.left() for one, other in pairwise(links))
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.words == "Accept 1")
    assert row_list(dialog).hasFocus()


def test_a_key_picks_the_part_where_one_is_asked_for_and_else_the_delivery(
    qtbot: QtBot, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened([("Nordlicht.csv", list_of(("4417", "N-1", "240", 2), ("4499", "00471", "240", 6)))])
    asked: list[str] = []
    monkeypatch.setattr(Picker, "exec", lambda picker: asked.append(picker.search.placeholderText()) or 0)
    for key in (Qt.Key.Key_P, Qt.Key.Key_Down, Qt.Key.Key_P):
        qtbot.keyClick(row_list(dialog), key)
    assert len(set(asked)) == 2 and "part" in asked[0].lower() and "deliver" in asked[1].lower()


def test_a_row_that_can_be_used_is_neither_added_nor_picked_for_by_a_key(
    qtbot: QtBot, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened([FILE])
    monkeypatch.setattr(Picker, "exec", lambda _picker: pytest.fail("nothing is to be asked"))
    for key in (Qt.Key.Key_P, Qt.Key.Key_Insert):
        qtbot.keyClick(row_list(dialog), key)
    assert footer_of(dialog).accept_button.words == "Accept 2" and not dialog._comparing.is_busy


def test_the_question_above_the_rows_is_answered_by_keys_and_the_rows_get_the_keyboard_back(
    qtbot: QtBot, opened: Opener
) -> None:
    content = b"Delivery No.;Part;Quantity;Confirmed arrival\n4418;00471;1.250;2026-11-24 09:30\n"
    dialog = opened([("Nordlicht.csv", content)])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: footer_of(dialog).accept_button.words == "Accept 1")
    assert "becomes 1,250" in model_of(dialog).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row_list(dialog).hasFocus()
