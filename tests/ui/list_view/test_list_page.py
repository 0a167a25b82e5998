"""The list in place of the bands, on a tiny plant."""

from collections.abc import Iterator
from pathlib import Path

import pyqtgraph
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from jitdesk.scene.delivery_list import ListColumn, widest_text
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.commands.keys_sheet import KeysSheet, key_groups
from jitdesk.ui.list_view import ListPage
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 3600, AUTHOR)
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    qtbot.waitUntil(lambda: shown.commands.search.finder is not None)
    yield shown
    shown.close()


@pytest.fixture
def page(window: Window) -> ListPage:
    window.select("4417")
    window.commands.run("list")
    (found,) = window.findChildren(ListPage)
    return found


def column(table: QTableView, number: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_the_list_shows_every_delivery_in_place_of_the_bands(window: Window, page: ListPage) -> None:
    assert sorted(column(page.table, 0)) == sorted(window.plant.plan.deliveries["delivery"].tolist())
    assert not window.bands.isVisible()
    window.commands.run("list")
    assert window.bands.isVisible()
    assert not page.isVisible()


def test_the_selected_delivery_is_selected_in_the_list_too_and_the_other_way_round(
    window: Window, page: ListPage
) -> None:
    assert page.table.currentIndex().siblingAtColumn(0).data() == "4417"
    row = column(page.table, 0).index("4418")
    page.table.setCurrentIndex(page.table.model().index(row, 3))
    assert window.selected == "4418"
    window.select("4417")
    assert page.table.currentIndex().siblingAtColumn(0).data() == "4417"


def test_without_a_selection_the_list_begins_at_the_next_delivery_and_selects_none(window: Window) -> None:
    window.select("")
    window.commands.run("list")
    (page,) = window.findChildren(ListPage)
    assert page.table.hasFocus()
    assert window.selected == ""
    deliveries = window.plant.plan.deliveries
    to_come = [row for row in deliveries.rows() if int(str(row["slot_start"])) >= SIX + 3600]
    soonest = min(to_come, key=lambda row: int(str(row["slot_start"])))
    assert page.table.currentIndex().siblingAtColumn(0).data() == soonest["delivery"]


def test_no_time_or_amount_of_any_day_is_cut(window: Window, page: ListPage) -> None:
    ruler = page.table.fontMetrics()
    for column_ in ListColumn:
        room = page.table.columnWidth(column_)
        assert ruler.horizontalAdvance(widest_text(column_)) < room


def test_a_click_on_a_heading_sorts_and_keeps_the_selection(window: Window, page: ListPage) -> None:
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    numbers = column(page.table, 0)
    assert numbers == sorted(numbers, reverse=True)
    assert page.table.currentIndex().siblingAtColumn(0).data() == "4417"
    assert window.selected == "4417"


def test_typed_words_leave_only_the_deliveries_that_have_them(qtbot: QtBot, page: ListPage) -> None:
    (field,) = page.findChildren(QLineEdit)
    field.setText("nordlicht planned")
    qtbot.waitUntil(lambda: set(column(page.table, 0)) == {"4417", "4418"})
    field.setText("<i>qqqq</i>")
    qtbot.waitUntil(lambda: column(page.table, 0) == [])


def test_what_is_booked_on_the_selected_row_is_seen_in_it(
    qtbot: QtBot, window: Window, page: ListPage
) -> None:
    arrive = window.actions_by_name["arrive"]
    assert arrive in page.table.actions()
    arrive.trigger()
    qtbot.keyClick(window.findChildren(AskPopover)[-1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.currentIndex().siblingAtColumn(6).data() == "arrived")


def test_ctrl_c_copies_the_selected_rows_under_their_headings(qtbot: QtBot, page: ListPage) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    headings, row = QGuiApplication.clipboard().text().split("\n")
    assert headings.startswith("Delivery\tDoor\tSlot")
    assert row.startswith("4417\t")


def test_the_list_is_written_to_a_file_in_its_order(
    qtbot: QtBot, window: Window, page: ListPage, tmp_path: Path
) -> None:
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    window.commands.listing.export(tmp_path / "out.csv")
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0].strip('"') for line in lines[1:]] == column(page.table, 0)


def test_escape_goes_back_to_the_bands(qtbot: QtBot, window: Window, page: ListPage) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.bands.isVisible()
    assert window.focusWidget() is window.bands.deliveries


def test_the_sheet_of_shortcuts_has_every_action_with_a_key(qtbot: QtBot, window: Window) -> None:
    sheet = KeysSheet(window.menuBar(), window.appearance.theme, window)
    qtbot.addWidget(sheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    with_keys = [each for each in window.actions_by_name.listed() if each.shortcuts()]
    assert {each.text().replace("&", "").rstrip("…") for each in with_keys} <= said
    assert len(with_keys) <= sum(len(keys) for _, keys in key_groups(window.menuBar()))
