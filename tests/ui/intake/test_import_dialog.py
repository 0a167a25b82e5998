"""The import dialog: what is shown is what is accepted, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.values import HOUR_S
from jitdesk.scene.import_review import Chip
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.intake import Decision, ImportDialog
from jitdesk.ui.intake.chips import Chips
from jitdesk.ui.intake.columns_form import ColumnsForm
from jitdesk.ui.intake.footer import ImportFooter
from jitdesk.ui.intake.header import ImportHeader
from jitdesk.ui.intake.notice import Notice
from jitdesk.ui.intake.pick import Picker
from jitdesk.ui.intake.questions import Questions
from jitdesk.ui.intake.row_list import RowList
from jitdesk.ui.intake.row_model import RowModel
from jitdesk.ui.intake.row_panel import RowPanel
from jitdesk.ui.intake.row_places import Card, Columns
from jitdesk.ui.intake.scope_box import ScopeBox
from jitdesk.ui.intake.strip_picture import StripPicture
from jitdesk.ui.theme import Theme
from tests.plants import AUTHOR, SIX
from tests.ui.intake.conftest import MORNING, Opener, list_of

FILE = ("Nordlicht.csv", MORNING)
_CTRL = Qt.KeyboardModifier.ControlModifier


def _list(dialog: ImportDialog) -> RowList:
    return dialog.findChild(RowList)


def _deliveries(dialog: ImportDialog) -> list[str]:
    model = _model(dialog)
    return [model.row(model.index(n)).delivery for n in range(model.rowCount())]


def _model(dialog: ImportDialog) -> RowModel:
    model = _list(dialog).model()
    assert isinstance(model, RowModel)
    return model


def _footer(dialog: ImportDialog) -> ImportFooter:
    return dialog.findChild(ImportFooter)


def _words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def _place(dialog: ImportDialog, number: int) -> QRect:
    return _list(dialog).visualRect(_model(dialog).index(number))


def _estimates(plant: OpenPlant) -> set[tuple[object, object]]:
    return {(row["delivery"], row["at"]) for row in plant.plan.estimates.rows()}


def test_the_changes_are_shown_first_and_below_them_what_cannot_be_used(opened: Opener) -> None:
    dialog = opened([FILE])
    assert _deliveries(dialog) == ["4418", "R-9", "4499"]


def test_a_chip_shows_its_rows_and_as_many_as_it_says(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    chips = dialog.findChild(Chips)
    for chip, shown in ((Chip.ALL, 4), (Chip.SAME, 1), (Chip.UNUSABLE, 1), (Chip.CHANGES, 3)):
        qtbot.mouseClick(chips.button(chip), Qt.MouseButton.LeftButton)
        assert _model(dialog).rowCount() == shown
    assert chips.button(Chip.CHANGES).accessibleName() == "Changes, 2 rows"
    assert not chips.button(Chip.NEW).isEnabled()


def test_the_count_on_the_button_follows_the_ticks_of_keys(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    accept = _footer(dialog).accept_button
    said = [accept.words]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_A):
        qtbot.keyClick(QApplication.focusWidget(), key)
        said.append(accept.words)
    assert said == ["Accept 2", "Accept 1", "Accept 0", "Accept 2"]
    assert "2 of 2 changes ticked" in _words(_footer(dialog))


def test_nothing_can_be_accepted_without_a_tick(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(_list(dialog), Qt.Key.Key_N)
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    assert dialog.isVisible() and plant.plan_step == 1
    assert not _footer(dialog).accept_button.isEnabled()


def test_a_click_left_of_the_delivery_ticks_and_a_click_elsewhere_only_makes_the_row_current(
    qtbot: QtBot, opened: Opener, theme: Theme
) -> None:
    dialog = opened([FILE])
    row, columns = _place(dialog, 1), Columns.of_width(_place(dialog, 1).width(), theme)
    view = _list(dialog).viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(columns.changes, row.center().y()))
    assert _list(dialog).currentIndex().row() == 1 and _footer(dialog).accept_button.words == "Accept 2"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=columns.tick_box(row, theme).center())
    assert _footer(dialog).accept_button.words == "Accept 1"


def test_ctrl_enter_makes_the_ticked_rows_one_step_and_undo_brings_all_back(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    before, dialog = plant.plan, opened([FILE])
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    assert dialog.decision is Decision.ACCEPTED and not dialog.isVisible()
    assert dialog.entry is not None and dialog.entry.label == "Import Nordlicht.csv (2 rows)"
    assert {("4418", SIX + 3.5 * HOUR_S), ("R-9", SIX + 5.25 * HOUR_S)} <= _estimates(plant)
    plant.undo()
    assert plant.plan.same_as(before)


def test_a_row_without_a_tick_is_not_accepted(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Space)
    qtbot.mouseClick(_footer(dialog).accept_button, Qt.MouseButton.LeftButton)
    assert ("4418", SIX + 3.5 * HOUR_S) not in _estimates(plant)
    assert ("R-9", SIX + 5.25 * HOUR_S) in _estimates(plant)


@pytest.mark.parametrize(
    ("words", "decision"), [("Decide later", Decision.LATER), ("Reject all", Decision.REJECTED)]
)
def test_the_other_buttons_change_nothing(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, words: str, decision: Decision
) -> None:
    dialog = opened([FILE])
    button = next(b for b in _footer(dialog).findChildren(QPushButton) if b.accessibleName() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.decision is decision and plant.plan_step == 1 and not dialog.isVisible()


def test_escape_decides_later(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Escape)
    assert dialog.decision is Decision.LATER and not dialog.isVisible() and plant.plan_step == 1


def test_the_panel_tells_of_the_current_row_in_strips_and_in_the_words_of_the_file(
    qtbot: QtBot, opened: Opener
) -> None:
    dialog = opened([FILE])
    panel = dialog.findChild(RowPanel)
    qtbot.waitUntil(lambda: len(panel.findChildren(StripPicture)) == 2)
    assert "Plan now: arrives 09:00" in _words(panel) and "If accepted: arrives 09:30" in _words(panel)
    assert "LINE 3 · PART 00471 · HOURS OF STOCK" in _words(panel)
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.turns.is_over)
    assert "Delivery R-9" in _words(panel) and "ROW 4 IN THE FILE" in _words(panel)


def test_the_effect_of_a_row_is_spoken_with_its_values(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    index = _model(dialog).index(0)
    qtbot.waitUntil(lambda: _model(dialog).effect(_model(dialog).row(index)) is not None)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Delivery 4418, Nordlicht, part 00471, arrival 09:00 becomes 09:30, +30 min, ")
    assert said.endswith(", ticked")


def test_the_sentence_below_says_what_follows_of_all_ticked_rows(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    qtbot.waitUntil(lambda: _footer(dialog).sentence.startswith("Afterwards: "))
    assert "undo" in _footer(dialog).sentence


def test_a_link_of_the_card_adds_the_row_as_a_new_delivery(
    qtbot: QtBot, opened: Opener, plant: OpenPlant, theme: Theme
) -> None:
    dialog = opened([FILE])
    model = _model(dialog)
    links = {name: area for name, _, area in Card(model.row(model.index(2)), _place(dialog, 2), theme).links}
    qtbot.mouseClick(_list(dialog).viewport(), Qt.MouseButton.LeftButton, pos=links["add"].center())
    qtbot.waitUntil(lambda: dialog.findChild(Chips).button(Chip.NEW).isEnabled())
    qtbot.waitUntil(lambda: _footer(dialog).accept_button.isEnabled())
    assert "2 of 2 changes and 1 new delivery ticked" in _words(_footer(dialog))
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
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
    qtbot.waitUntil(lambda: _footer(dialog).accept_button.isEnabled())
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    assert ("4417", SIX + 2.5 * HOUR_S) in _estimates(plant)


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
    qtbot.waitUntil(lambda: _footer(dialog).accept_button.words == "Accept 2")
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    assert ("4418", SIX + 3.5 * HOUR_S) in _estimates(plant)
    again = opened([("Nordlicht.csv", list_of(("4418", "N-1", "240", 4)))])
    assert _model(again).row(_model(again).index(0)).part == "00471"


def test_a_file_of_two_suppliers_is_narrowed_to_one_of_them(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([("all.csv", list_of(("4418", "00471", "240", 3.5), ("R-9", "12E45", "7.25", 5.5)))])
    box = dialog.findChild(ScopeBox)
    assert box.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert _deliveries(dialog) == ["R-9"] and _footer(dialog).accept_button.words == "Accept 2"


def _answers(dialog: ImportDialog) -> dict[str, CommandButton]:
    questions = dialog.findChild(Questions)
    return {b.words: b for b in questions.findChildren(CommandButton) if b.isVisible()}


def _sign_of_columns(dialog: ImportDialog) -> str:
    names = (label.accessibleName() for label in dialog.findChild(ImportHeader).findChildren(QLabel))
    return next(name for name in names if name in ("check", "warning"))


def test_a_number_that_may_be_two_is_asked_above_the_rows_answered_by_a_click_and_remembered(
    qtbot: QtBot, opened: Opener
) -> None:
    content = b"Delivery No.;Part;Quantity;Confirmed arrival\n4418;00471;1.250;2026-11-24 09:30\n"
    dialog = opened([("Nordlicht.csv", content)])
    assert "“1.250” under “Quantity”: is that 1.25 or 1250?" in _words(dialog.findChild(Questions))
    assert set(_answers(dialog)) == {"1.25", "1250"} and not _footer(dialog).accept_button.isEnabled()
    assert _sign_of_columns(dialog) == "warning"
    qtbot.mouseClick(_answers(dialog)["1250"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _footer(dialog).accept_button.words == "Accept 1")
    assert not dialog.findChild(Questions).isVisible()
    assert _sign_of_columns(dialog) == "check"
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    again = opened([("Nordlicht.csv", content.replace(b"09:30", b"09:40"))])
    assert not again.findChild(Questions).isVisible() and _deliveries(again) == ["4418"]


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


def test_a_plan_that_changes_meanwhile_marks_the_rows_and_keeps_the_ticks(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Space)
    row = plant.plan.find("deliveries", "4418")
    assert row is not None
    moved = cell_changes("deliveries", row, {"slot_start": SIX + 4 * HOUR_S, "slot_end": SIX + 5 * HOUR_S})
    plant.commit(Edit("Move 4418", tuple(moved), author=AUTHOR, at=plant.now()))
    qtbot.waitUntil(lambda: _model(dialog).is_changed_since(_model(dialog).row(_model(dialog).index(0))))
    said = _model(dialog).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "10:00 becomes 09:30" in said and "not ticked, changed since" in said


def test_the_same_file_again_is_calm_and_offers_to_close_only(
    qtbot: QtBot, opened: Opener, window: QWidget
) -> None:
    first = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5)))])
    qtbot.keyClick(_list(first), Qt.Key.Key_Return, _CTRL)
    again = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5)))])
    assert "This file was imported 06:30 already" in again.findChild(Notice).text
    buttons = [b.accessibleName() for b in _footer(again).findChildren(QPushButton) if b.isVisible()]
    assert buttons == ["Close"]


def test_a_file_that_cannot_be_read_says_so_in_place_of_its_rows(opened: Opener) -> None:
    dialog = opened([("Nordlicht.csv", b"")])
    assert dialog.findChild(Notice).isVisible() and "Nordlicht.csv" in dialog.findChild(Notice).text
    assert not _list(dialog).isVisible()


def test_several_files_are_looked_through_one_after_the_other_and_accepted_together(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    other = ("Ravna.csv", list_of(("R-9", "12E45", "7.25", 5.5)))
    dialog = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5))), other])
    header = dialog.findChild(ImportHeader)
    assert "File 1 of 2" in _words(header) and "2 of 2 changes ticked in 2 files" in _words(_footer(dialog))
    later = next(b for b in header.findChildren(QPushButton) if b.accessibleName() == "File after")
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert _deliveries(dialog) == ["R-9"] and "Ravna.csv" in _words(header) and not later.isEnabled()
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    assert plant.plan_step == 2


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
    qtbot.waitUntil(lambda: "Confirmed arrival" not in _words(header))
    rows = [_model(dialog).row(_model(dialog).index(n)) for n in range(_model(dialog).rowCount())]
    assert rows and not any(map(_model(dialog).is_changed_since, rows))
    assert dialog.findChild(Chips).button(Chip.CHANGES).accessibleName() == "Changes, 0 rows"


def test_an_accepted_layout_is_read_from_memory_the_next_time(qtbot: QtBot, opened: Opener) -> None:
    first = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 3.5)))])
    assert "Columns read by their headings:" in _words(first.findChild(ImportHeader))
    qtbot.keyClick(_list(first), Qt.Key.Key_Return, _CTRL)
    following = opened([("Nordlicht.csv", list_of(("4418", "00471", "240", 4)))])
    assert "Columns read with your saved layout “Nordlicht CSV”:" in _words(following.findChild(ImportHeader))


def test_a_field_that_another_column_fed_moves_to_the_column_it_is_chosen_for(
    qtbot: QtBot, opened: Opener, theme: Theme, window: QWidget
) -> None:
    dialog = opened([FILE])
    form = ColumnsForm(dialog._review.file, theme, window)
    qtbot.addWidget(form)
    form.field_box(1).setCurrentIndex(form.field_box(1).findData("delivery"))
    assert form.layout_chosen().fields[:2] == ("", "delivery")


def test_a_disk_that_is_full_leaves_the_dialog_open_and_says_what_to_do(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    dialog = opened([FILE])
    plant.store.fails = PlantFileError("The plan could not be saved", "the disk is full", "Free some space.")  # type: ignore[attr-defined]
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Return, _CTRL)
    assert dialog.isVisible() and plant.plan_step == 1
    assert _footer(dialog).sentence.startswith("The plan could not be saved.")
    qtbot.waitUntil(lambda: _footer(dialog).accept_button.isEnabled())


def test_text_of_a_file_is_shown_as_it_is(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([("<b>N</b>.csv", list_of(("<i>4418</i>", "00471", "240", 3.5)))])
    assert "<b>N</b>.csv" in _words(dialog.findChild(ImportHeader))
    labels = dialog.findChild(RowPanel).findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_the_model_keeps_qts_own_laws(opened: Opener, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(_model(opened([FILE])))


@pytest.mark.parametrize("size", [(1180, 720), (1600, 1000)])
def test_no_row_is_taller_than_its_parts_need_and_no_column_runs_into_the_next(
    opened: Opener, window: QWidget, theme: Theme, size: tuple[int, int]
) -> None:
    window.resize(*size)
    columns = Columns.of_width(_place(opened([FILE]), 0).width(), theme)
    edges = (columns.tick, columns.delivery, columns.part, columns.changes, columns.values, columns.effect)
    assert (
        list(edges) == sorted(edges) and columns.change_room >= 200 and columns.right - columns.effect >= 200
    )


def test_the_dialog_stays_inside_a_window_that_shrinks(qtbot: QtBot, opened: Opener, window: QWidget) -> None:
    dialog = opened([FILE])
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: dialog.width() <= 1000 - 48 and dialog.height() <= 640 - 40)


def test_the_current_row_stands_out_in_the_picture(opened: Opener, theme: Theme) -> None:
    dialog = opened([FILE])
    picture = _list(dialog).viewport().grab().toImage()
    spine = _place(dialog, 0)
    assert picture.pixelColor(spine.left() + 3, spine.top() + 8) == QColor(theme.colours.accent)
    assert picture.pixelColor(3, _place(dialog, 1).center().y()) == QColor(theme.colours.surface)


def test_every_button_that_shows_can_be_reached_by_tab_and_has_a_name(opened: Opener) -> None:
    dialog = opened([FILE])
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus and button.accessibleName(), button


def test_a_row_looked_for_again_keeps_its_place(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(_list(dialog), Qt.Key.Key_Down)
    row = plant.plan.find("deliveries", "4417")
    assert row is not None
    plant.commit(Edit("Plate", tuple(cell_changes("deliveries", row, {"plate": "K-1"})), author=AUTHOR))
    qtbot.waitUntil(lambda: not dialog._desk.is_stale and _footer(dialog).accept_button.isEnabled())
    index = _list(dialog).currentIndex()
    assert _model(dialog).row(index).delivery == "R-9"


def test_effects_are_worked_out_for_the_rows_that_are_seen_and_for_others_when_they_are(
    qtbot: QtBot, opened: Opener
) -> None:
    dialog = opened(
        [("Nordlicht.csv", list_of(*[("4418", "00471", "240", 3 + n / 60) for n in range(1, 80)]))]
    )
    model = _model(dialog)

    def is_known(number: int) -> bool:
        return model.effect(model.row(model.index(number))) is not None

    qtbot.waitUntil(lambda: is_known(0) and not model.is_busy)
    assert model.rowCount() == 79 and not is_known(78)
    qtbot.keyClick(_list(dialog), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: is_known(78))


def test_thousands_of_rows_are_painted_and_paged_through_while_their_effects_come_in(
    qtbot: QtBot, opened: Opener
) -> None:
    dialog = opened(
        [("Nordlicht.csv", list_of(*[("4418", "00471", "240", 3 + n / 60) for n in range(1, 3001)]))]
    )
    rows, model = _list(dialog), _model(dialog)
    qtbot.waitUntil(lambda: rows.indexAt(rows.viewport().rect().bottomLeft()).isValid())
    page = rows.indexAt(rows.viewport().rect().bottomLeft()).row()
    walked = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(rows, key)
        walked.append(rows.currentIndex().row())
    last = model.rowCount() - 1
    assert walked[1] == last and walked[3] == 0
    assert 0 < walked[0] <= page and last - page <= walked[2] < last
    assert model.effect(model.row(model.index(last // 2))) is None


def test_the_small_strip_says_how_long_parts_are_missing_as_the_row_does(
    qtbot: QtBot, opened: Opener, plant: OpenPlant
) -> None:
    other = plant.plan.find("deliveries", "4418")
    assert other is not None
    plant.commit(Edit("Cancel", tuple(cell_changes("deliveries", other, {"status": "cancelled"}))))
    dialog = opened([("Nordlicht.csv", list_of(("4417", "00471", "240", 6)))])
    panel = dialog.findChild(RowPanel)
    qtbot.waitUntil(lambda: len(panel.findChildren(StripPicture)) == 2)
    spoken = [strip.accessibleName() for strip in panel.findChildren(StripPicture)]
    assert spoken[1].endswith("no parts 90 min from 11:00")
    assert "90 min without parts" in str(_model(dialog).index(0).data())
