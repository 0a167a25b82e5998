"""The details panel on a tiny plant: what it shows, what its keys and buttons do to the plan."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.scene.details import Document
from jitdesk.services.counting import count
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.details.document_link import DocumentLink
from jitdesk.ui.details.panel import DetailsPanel
from jitdesk.ui.dialogs.history_dialog import HistoryDialog
from jitdesk.ui.dialogs.master_data import MasterData
from jitdesk.ui.window import Window
from jitdesk.ui.writing.reason_popover import ReasonPopover
from tests.plants import AUTHOR, SIX
from tests.ui.conftest import labels

LEFT = Qt.MouseButton.LeftButton


def make_late(window: Window) -> None:
    """Let both trucks with the part of Line 3 come hours after that has run out."""
    now = window.plant.now()
    late = [
        {"delivery": name, "known_at": now, "kind": "eta", "at": SIX + hours * HOUR_S, "source": "a call"}
        for name, hours in (("4417", 6), ("4418", 7))
    ]
    window.plant.commit(Edit("New promise", row_changes("estimates", late), author=AUTHOR, at=now))


def opened(qtbot: QtBot, window: Window, command: str = "details") -> DetailsPanel:
    window.select("4417")
    window.commands.run(command)
    settle(qtbot, window)
    return window.commands.detailing.panel


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.turns.is_over)


def links(panel: DetailsPanel) -> list[DocumentLink]:
    return [link for link in panel.findChildren(DocumentLink) if link.isVisibleTo(panel)]


def test_f4_shows_the_details_of_what_is_selected_and_hides_them(qtbot: QtBot, window: Window) -> None:
    panel = opened(qtbot, window)
    assert panel.isVisible()
    assert panel.shown is not None
    assert panel.shown.title == "Delivery 4417"
    assert window.actions_by_name["details"].isChecked()
    window.commands.run("details")
    assert not panel.isVisible()
    assert not window.actions_by_name["details"].isChecked()


def test_opening_keeps_the_zoom_and_the_delivery_and_its_landing_in_view(
    qtbot: QtBot, window: Window
) -> None:
    make_late(window)
    settle(qtbot, window)
    before = window.axis.scale.px_per_hour
    opened(qtbot, window)
    scale, begin = window.axis.scale, SIX + 6 * HOUR_S
    assert scale.px_per_hour == before
    assert scale.start < begin
    assert scale.end - window.board.centre.covered_px * HOUR_S // scale.px_per_hour > begin + 30 * MINUTE_S


def test_a_double_click_opens_the_details_of_a_bar_or_of_a_coverage_row(qtbot: QtBot, window: Window) -> None:
    bar = window.bands.deliveries.bar_rect("4418")
    assert bar is not None
    qtbot.mouseDClick(window.bands.deliveries, LEFT, pos=bar.center())
    settle(qtbot, window)
    panel = window.commands.detailing.panel
    assert panel.shown is not None
    assert panel.shown.title == "Delivery 4418"
    row = window.bands.coverage.row_rect("00471", "Line 3")
    qtbot.mouseDClick(window.bands.coverage, LEFT, pos=row.center())
    settle(qtbot, window)
    assert panel.shown.title == "Line 3 · 00471"


def test_the_panel_follows_the_selection_and_the_plan(qtbot: QtBot, window: Window) -> None:
    panel = opened(qtbot, window)
    window.select("4418")
    settle(qtbot, window)
    assert panel.shown is not None
    assert panel.shown.title == "Delivery 4418"
    window.select("4417")
    make_late(window)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(panel.shown and panel.shown.icon == "stop"))
    assert panel.shown.promises[-1].document.text == "a call"


def test_enter_on_a_free_time_makes_the_move_one_step_and_asks_why(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    panel = opened(qtbot, window, "find_time")
    assert panel.slots.hasFocus()
    first = panel.slots.current
    qtbot.keyClick(panel.slots, Qt.Key.Key_Down)
    second = panel.slots.current
    assert first is not None
    assert second is not None
    assert first.start < second.start
    qtbot.keyClick(panel.slots, Qt.Key.Key_Return)
    row = window.plant.plan.find("deliveries", "4417")
    assert row is not None
    assert (row["slot_start"], row["door"]) == (second.start, second.door)
    assert len(labels(window)) == 2
    assert [each for each in window.findChildren(ReasonPopover) if each.isVisible()]


def test_a_free_time_under_the_keys_is_shown_on_the_bands_and_leaves_with_them(
    qtbot: QtBot, window: Window
) -> None:
    make_late(window)
    settle(qtbot, window)
    before = window.bands.coverage.grab().toImage()
    panel = opened(qtbot, window)
    settle(qtbot, window)
    plain = window.bands.coverage.grab().toImage()
    window.commands.run("find_time")
    settle(qtbot, window)
    assert panel.slots.current is not None
    assert window.bands.coverage.grab().toImage() != plain
    panel.setFocus()
    settle(qtbot, window)
    assert window.bands.coverage.grab().toImage() == plain
    assert before.size() != plain.size() or before == plain
    assert labels(window) == ["New promise"]


def test_another_plan_while_a_time_is_looked_at_is_shown_as_it_is(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    panel = opened(qtbot, window, "find_time")
    now = window.plant.now()
    counted = count(window.plant.plan, "00471", 900_000, line="Line 3", when=now, at=now, author=AUTHOR)
    window.plant.commit(counted)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(panel.shown and panel.shown.why and "900" in panel.shown.why.rows[0].pieces))


def test_a_note_is_written_in_place_and_is_one_step(qtbot: QtBot, window: Window) -> None:
    panel = opened(qtbot, window, "note")
    edit = panel.notes.findChild(QPlainTextEdit)
    assert edit is not None
    qtbot.keyClicks(edit, "Stands at the border <b>")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = window.plant.plan.find("deliveries", "4417")
    assert row is not None
    assert row["note"] == "Stands at the border <b>"
    assert labels(window) == ["Note on Nordlicht 4417"]
    assert not panel.notes.is_open


def test_a_note_that_is_left_by_selecting_another_delivery_is_kept_on_its_own(
    qtbot: QtBot, window: Window
) -> None:
    panel = opened(qtbot, window, "note")
    edit = panel.notes.findChild(QPlainTextEdit)
    assert edit is not None
    qtbot.keyClicks(edit, "Call the driver")
    window.select("4418")
    settle(qtbot, window)
    notes = [str((window.plant.plan.find("deliveries", name) or {})["note"]) for name in ("4417", "4418")]
    assert notes == ["Call the driver", ""]


def test_a_note_that_is_too_long_is_refused_beside_the_field_and_stays(qtbot: QtBot, window: Window) -> None:
    panel = opened(qtbot, window, "note")
    edit = panel.notes.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setPlainText("x" * 2500)
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert labels(window) == []
    assert panel.notes.is_open
    assert len(edit.toPlainText()) == 2500


def test_what_the_panel_says_is_copied_as_text(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    panel = opened(qtbot, window)
    panel.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert "WHY IS THIS RED" in text
    assert "FIND A TIME" in text
    for row in panel.shown.why.rows if panel.shown and panel.shown.why else ():
        assert row.text in text
        assert row.pieces in text


def test_a_document_opens_the_history_at_its_step(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_late(window)
    settle(qtbot, window)
    panel = opened(qtbot, window)
    qtbot.waitUntil(lambda: any(link.isEnabled() for link in links(panel)))
    shown: list[HistoryDialog] = []
    monkeypatch.setattr(HistoryDialog, "exec", lambda self: shown.append(self))
    wanted = next(link for link in links(panel) if "a call" in link.accessibleName() and link.isEnabled())
    qtbot.mouseClick(wanted, LEFT)
    (dialog,) = shown
    assert dialog.chosen_step == 2
    dialog.close()


def test_without_a_selection_the_panel_says_what_to_do_and_nothing_is_found_or_copied(
    qtbot: QtBot, window: Window
) -> None:
    window.commands.detailing.choose("", "")
    window.commands.run("details")
    settle(qtbot, window)
    panel = window.commands.detailing.panel
    assert panel.shown is None
    assert panel.slots.current is None


def test_in_a_small_window_the_panel_lies_over_the_bands_and_does_not_squeeze_them(
    qtbot: QtBot, window: Window
) -> None:
    window.resize(1180, 720)
    window.board.turn_left()
    settle(qtbot, window)
    width = window.bands.width()
    panel = opened(qtbot, window)
    assert window.bands.width() == width
    assert window.board.centre.covered_px == panel.width()
    assert panel.mapTo(window, QPoint(panel.width(), 0)).x() == window.width()
    window.resize(1600, 1000)
    settle(qtbot, window)
    assert window.board.centre.covered_px == 0
    assert window.bands.width() < 1600 - panel.width()


def test_every_control_of_the_panel_has_a_name(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    panel = opened(qtbot, window)
    controls = [each for each in panel.findChildren(DocumentLink) if each.isVisible()]
    assert all(control.accessibleName() for control in controls)
    assert panel.slots.accessibleName()
    model = panel.slots.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert all("Line" in text or "min" in text or "as now" in text for text in spoken)


def test_alt_enter_in_the_palette_goes_there_and_opens_the_details(qtbot: QtBot, window: Window) -> None:
    search = window.commands.search
    qtbot.waitUntil(lambda: search.finder is not None)
    search.open("4418")
    field = window.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    panel = window.commands.detailing.panel
    assert panel.isVisible()
    assert panel.shown is not None
    assert panel.shown.title == "Delivery 4418"


def test_the_details_of_a_deselected_delivery_are_gone(qtbot: QtBot, window: Window) -> None:
    panel = opened(qtbot, window)
    window.bands.deliveries.setFocus()
    qtbot.keyClick(window.bands.deliveries, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.selected == ""
    assert panel.shown is None
    assert panel.isVisible()


def test_escape_in_the_panel_closes_it_and_the_deliveries_have_the_keyboard(
    qtbot: QtBot, window: Window
) -> None:
    make_late(window)
    settle(qtbot, window)
    panel = opened(qtbot, window, "find_time")
    qtbot.keyClick(panel.slots, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.bands.deliveries.hasFocus()
    assert labels(window) == ["New promise"]


def test_the_shift_plan_of_the_sum_opens_the_shifts(qtbot: QtBot, window: Window) -> None:
    panel, document = opened(qtbot, window), Document("Shift plan, Week 48", table="shifts")
    link = links(panel)[-1]
    link.show_document(document, window.appearance.theme)
    link.click()
    shown = window.findChildren(MasterData)[-1]
    assert shown.isVisible() and shown.grid.model.table.name == "shifts"
    shown.close()


def test_escape_leaves_the_selection_then_the_details_and_the_keyboard_stays_in_its_band(
    qtbot: QtBot, window: Window
) -> None:
    panel, band = opened(qtbot, window), window.bands.deliveries
    band.setFocus()
    qtbot.keyClick(band, Qt.Key.Key_Escape)
    assert (window.selected, panel.isVisible()) == ("", True)
    window.bands.coverage.setFocus()
    qtbot.keyClick(window.bands.coverage, Qt.Key.Key_Escape)
    assert not panel.isVisible() and window.bands.coverage.hasFocus()


def test_single_letters_work_in_the_panel_and_are_typed_in_its_note(qtbot: QtBot, window: Window) -> None:
    panel = opened(qtbot, window, "find_time")
    qtbot.keyClick(panel.slots, Qt.Key.Key_L)
    (form,) = [each for each in window.findChildren(AskPopover) if each.isVisible()]
    form.close()
    panel.open_note()
    edit = panel.notes.findChild(QPlainTextEdit)
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "late")
    assert edit.toPlainText() == "late"
