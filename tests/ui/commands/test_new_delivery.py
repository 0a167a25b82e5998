"""A new delivery with several parts: typed, pasted, refused in words; the van that keeps a line running."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.values import HOUR_S
from jitdesk.ui.asking.new_delivery import NewDeliveryDialog
from jitdesk.ui.details.document_link import DocumentLink
from jitdesk.ui.window import Window
from tests.plants import AUTHOR, SIX
from tests.ui.conftest import labels

KEY = Qt.Key


def asked(window: Window) -> NewDeliveryDialog:
    (found,) = [each for each in window.findChildren(NewDeliveryDialog) if each.isVisible()]
    return found


@pytest.fixture
def form(window: Window) -> NewDeliveryDialog:
    window.commands.run("new_delivery")
    return asked(window)


def typed(qtbot: QtBot, form: NewDeliveryDialog, *cells: str) -> None:
    """Type into cell after cell, as by hand: Tab goes on and opens the next."""
    form.parts.view.setFocus()
    form.parts.view.setCurrentIndex(form.parts.model.index(0, 0))
    qtbot.keyClick(form.parts.view, KEY.Key_F2)
    for text in cells:
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit) and form.parts.isAncestorOf(editor)
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, KEY.Key_Tab)


def test_a_truck_with_two_parts_is_typed_by_keys(
    qtbot: QtBot, window: Window, form: NewDeliveryDialog
) -> None:
    for field, text in (
        (form.number, "N7"),
        (form.supplier, "Ravna"),
        (form.time, "1200"),
        (form.door, "A2"),
    ):
        field.setText(text)
    typed(qtbot, form, "12E45", "2,5", "", "", "00471", "120", "Line 3", "")
    qtbot.keyClick(form, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible(), (form.said, form.parts.typed, form.parts.view.currentIndex().row())
    row = window.plant.plan.find("deliveries", "N7")
    assert row is not None and (row["supplier"], row["door"]) == ("RAV", "A2")
    assert [(line["part"], line["quantity"], line["line"]) for line in window.plant.plan.lines_of("N7")] == [
        ("12E45", 2_500, ""),
        ("00471", 120_000, "Line 3"),
    ]
    assert labels(window) == ["New delivery Ravna N7"] and window.selected == "N7"


def test_tab_goes_on_to_the_quantity_while_parts_are_offered(qtbot: QtBot, form: NewDeliveryDialog) -> None:
    form.door.setFocus()
    qtbot.keyClick(form.door, KEY.Key_Tab)
    assert form.parts.view.hasFocus()
    qtbot.keyClick(form.parts.view, "4")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    completer = editor.completer()
    assert completer is not None
    offered = completer.popup()
    assert offered is not None
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, KEY.Key_Tab)
    at = form.parts.view.currentIndex()
    assert (at.row(), at.column()) == (0, 1) and not offered.isVisible()
    assert form.parts.typed.rows[0][0] == "4"
    form.reject()


def test_a_cell_that_is_being_typed_into_counts(
    qtbot: QtBot, window: Window, form: NewDeliveryDialog
) -> None:
    typed(qtbot, form, "00471")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "150")
    qtbot.keyClick(editor, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [line["quantity"] for line in window.plant.plan.lines_of("N-1")] == [150_000]


def test_rows_of_a_spreadsheet_are_pasted(window: Window, form: NewDeliveryDialog) -> None:
    QGuiApplication.clipboard().setText("12E45\t2,5\n00471\t120\n")
    form.parts.view.setCurrentIndex(form.parts.model.index(0, 0))
    form.parts.view.paste()
    form.accept()
    assert [line["quantity"] for line in window.plant.plan.lines_of("N-1")] == [2_500, 120_000]


@pytest.mark.parametrize(
    ("part", "quantity", "time", "said"),
    [("00471", "many", "1200", "many"), ("00471", "", "1200", "Quantity"), ("00471", "5", "0100", "passed")],
)
def test_what_cannot_be_used_is_said_and_nothing_is_made(
    window: Window, form: NewDeliveryDialog, part: str, quantity: str, time: str, said: str
) -> None:
    form.time.setText(time)
    QGuiApplication.clipboard().setText(f"{part}\t{quantity}")
    form.parts.view.setCurrentIndex(form.parts.model.index(0, 0))
    form.parts.view.paste()
    form.accept()
    assert form.isVisible() and said in form.said
    assert not labels(window)
    form.reject()


def test_enter_in_a_field_makes_it_once(qtbot: QtBot, window: Window, form: NewDeliveryDialog) -> None:
    qtbot.keyClick(form.door, KEY.Key_Return)
    assert labels(window) == ["New delivery N-1"]


def test_tab_leaves_the_parts_from_the_row_that_nobody_typed_into(
    qtbot: QtBot, form: NewDeliveryDialog
) -> None:
    form.parts.view.setFocus()
    form.parts.view.setCurrentIndex(form.parts.model.index(0, 0))
    qtbot.keyClick(form.parts.view, KEY.Key_Tab)
    assert not form.parts.view.hasFocus()
    form.reject()


def test_the_van_that_the_details_offer_keeps_the_line_running(qtbot: QtBot, window: Window) -> None:
    now = window.plant.now()
    late = [
        {"delivery": name, "known_at": now, "kind": "eta", "at": SIX + hours * HOUR_S, "source": "a call"}
        for name, hours in (("4417", 6), ("4418", 12))
    ]
    window.plant.commit(Edit("New promise", row_changes("estimates", late), author=AUTHOR, at=now))
    qtbot.waitUntil(lambda: window.turns.is_over)
    location = window.plant.outlook.coverage.row_of("00471", "Line 3")
    assert location is not None
    first_stop = window.plant.outlook.coverage.run_out_at[location]
    window.select("4417")
    window.commands.run("details")
    qtbot.waitUntil(lambda: window.turns.is_over)
    panel = window.commands.detailing.panel
    (van,) = [each for each in panel.findChildren(DocumentLink) if "by van" in each.accessibleName()]
    van.click()
    form = asked(window)
    assert (form.supplier.text(), form.door.text()) == ("Nordlicht", "A2")
    form.accept()
    after = window.plant.outlook.coverage
    assert window.plant.plan.lines_of("N-1")[0]["line"] == "Line 3"
    assert not any(at == first_stop for _, at in after.stops(location))
