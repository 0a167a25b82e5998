"""The rows of the import dialog and the panel beside them: what they show, and how quickly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.intake.header import ImportHeader
from jitdesk.ui.intake.row_panel import RowPanel
from jitdesk.ui.intake.row_places import Columns
from jitdesk.ui.intake.scope_box import ScopeBox
from jitdesk.ui.intake.strip_picture import StripPicture
from jitdesk.ui.theme import Theme
from tests.plants import AUTHOR
from tests.ui.intake.conftest import Opener, list_of
from tests.ui.intake.looking import (
    FILE,
    deliveries_of,
    footer_of,
    model_of,
    place_of,
    row_list,
    row_of,
    words_of,
)


def test_the_panel_tells_of_the_current_row_in_strips_and_in_the_words_of_the_file(
    qtbot: QtBot, opened: Opener
) -> None:
    dialog = opened([FILE])
    panel = dialog.findChild(RowPanel)
    qtbot.waitUntil(lambda: len(panel.findChildren(StripPicture)) == 2)
    assert "Plan now: arrives 09:00" in words_of(panel) and "If accepted: arrives 09:30" in words_of(panel)
    assert "LINE 3 · PART 00471 · HOURS OF STOCK" in words_of(panel)
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.turns.is_over)
    assert "Delivery R-9" in words_of(panel) and "ROW 4 IN THE FILE" in words_of(panel)


def test_the_effect_of_a_row_is_spoken_with_its_values(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([FILE])
    index = model_of(dialog).index(0)
    qtbot.waitUntil(lambda: model_of(dialog).effect(model_of(dialog).row(index)) is not None)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Delivery 4418, Nordlicht, part 00471, arrival 09:00 becomes 09:30, +30 min, ")
    assert said.endswith(", ticked")


def test_a_file_of_two_suppliers_is_narrowed_to_one_of_them(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([("all.csv", list_of(("4418", "00471", "240", 3.5), ("R-9", "12E45", "7.25", 5.5)))])
    box = dialog.findChild(ScopeBox)
    assert box.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert deliveries_of(dialog) == ["R-9"] and footer_of(dialog).accept_button.words == "Accept 2"


def test_text_of_a_file_is_shown_as_it_is(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened([("<b>N</b>.csv", list_of(("<i>4418</i>", "00471", "240", 3.5)))])
    assert "<b>N</b>.csv" in words_of(dialog.findChild(ImportHeader))
    labels = dialog.findChild(RowPanel).findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_the_model_keeps_qts_own_laws(opened: Opener, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(opened([FILE])))


@pytest.mark.parametrize("size", [(1180, 720), (1600, 1000)])
def test_no_row_is_taller_than_its_parts_need_and_no_column_runs_into_the_next(
    opened: Opener, window: QWidget, theme: Theme, size: tuple[int, int]
) -> None:
    window.resize(*size)
    columns = Columns.of_width(place_of(opened([FILE]), 0).width(), theme)
    edges = (columns.tick, columns.delivery, columns.part, columns.changes, columns.values, columns.effect)
    assert (
        list(edges) == sorted(edges) and columns.change_room >= 200 and columns.right - columns.effect >= 200
    )


def test_the_current_row_stands_out_in_the_picture(opened: Opener, theme: Theme) -> None:
    dialog = opened([FILE])
    picture = row_list(dialog).viewport().grab().toImage()
    spine = place_of(dialog, 0)
    assert picture.pixelColor(spine.left() + 3, spine.top() + 8) == QColor(theme.colours.accent)
    assert picture.pixelColor(3, place_of(dialog, 1).center().y()) == QColor(theme.colours.surface)


def test_a_row_looked_for_again_keeps_its_place(qtbot: QtBot, opened: Opener, plant: OpenPlant) -> None:
    dialog = opened([FILE])
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_Down)
    row = plant.plan.find("deliveries", "4417")
    assert row is not None
    plant.commit(Edit("Plate", tuple(cell_changes("deliveries", row, {"plate": "K-1"})), author=AUTHOR))
    qtbot.waitUntil(lambda: not dialog._desk.is_stale and footer_of(dialog).accept_button.isEnabled())
    index = row_list(dialog).currentIndex()
    assert model_of(dialog).row(index).delivery == "R-9"


def test_effects_are_worked_out_for_the_rows_that_are_seen_and_for_others_when_they_are(
    qtbot: QtBot, opened: Opener
) -> None:
    dialog = opened(
        [("Nordlicht.csv", list_of(*[("4418", "00471", "240", 3 + n / 60) for n in range(1, 80)]))]
    )
    model = model_of(dialog)

    def is_known(number: int) -> bool:
        return model.effect(row_of(dialog, number)) is not None

    qtbot.waitUntil(lambda: is_known(0) and not model.is_busy)
    assert model.rowCount() == 79 and not is_known(78)
    qtbot.keyClick(row_list(dialog), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: is_known(78))


def test_thousands_of_rows_are_painted_and_paged_through_while_their_effects_come_in(
    qtbot: QtBot, opened: Opener
) -> None:
    dialog = opened(
        [("Nordlicht.csv", list_of(*[("4418", "00471", "240", 3 + n / 60) for n in range(1, 3001)]))]
    )
    rows, model = row_list(dialog), model_of(dialog)
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
    assert "90 min without parts" in str(model_of(dialog).index(0).data())
