"""The menus at what is pointed at: the entries of the menu bar with their keys, grey ones say why."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.scene.bars.row_order import RowOrder
from jitdesk.services.receiving import arrive, cancel
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.asking.new_delivery import NewDeliveryDialog
from jitdesk.ui.commands.context_menus import why_not
from jitdesk.ui.dialogs.history_dialog import HistoryDialog
from jitdesk.ui.dialogs.master_data import MasterData
from jitdesk.ui.translation import speak_language
from jitdesk.ui.window import Window
from tests.plants import AUTHOR, SIX
from tests.ui.conftest import labels


def menu_at(place: QWidget, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place.mapToGlobal(at))
    QApplication.sendEvent(place, event)
    return open_menu()


def open_menu() -> QMenu:
    (menu,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()
    ]
    return menu


def words(menu: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in menu.actions() if not each.isSeparator()]


def entry(menu: QMenu, begins: str) -> QAction:
    return next(each for each in menu.actions() if each.text().replace("&", "").startswith(begins))


def choose(menu: QMenu, begins: str) -> None:
    entry(menu, begins).trigger()
    menu.close()


def bar_of(window: Window, delivery: str) -> QPoint:
    rect = window.bands.deliveries.bar_rect(delivery)
    assert rect is not None
    return rect.center()


def test_a_bar_offers_what_can_be_done_with_it_with_the_keys(window: Window) -> None:
    menu = menu_at(window.bands.deliveries, bar_of(window, "4418"))
    assert window.selected == "4418"
    assert {"Late…\tL", "Door…\tD", "Lock or unlock\tK", "Cancel delivery\tDel"} <= set(words(menu))
    choose(menu, "Lock")
    assert labels(window) == ["Lock Nordlicht 4418"]


def test_what_cannot_be_is_grey_and_says_why(window: Window) -> None:
    plant = window.plant
    plant.commit(arrive(plant.plan, "4417", when=SIX + 60, at=plant.now(), author=AUTHOR))
    window.turns.finish()
    menu = menu_at(window.bands.deliveries, bar_of(window, "4417"))
    late = entry(menu, "Late")
    assert not late.isEnabled()
    assert "Nordlicht 4417 has arrived" in late.toolTip()
    assert entry(menu, "Unloading").isEnabled()
    menu.close()


@pytest.mark.parametrize(
    "command", ["arrive", "unload", "receive", "cancel", "late", "split", "move", "door"]
)
def test_a_grey_entry_is_one_that_the_step_refuses(window: Window, command: str) -> None:
    plant = window.plant
    assert why_not(plant.plan, "4417", command, plant.now(), AUTHOR) == ""
    over = plant.plan.apply(_cancelled(window))
    assert "cancelled" in why_not(over, "4417", command, plant.now(), AUTHOR)


def test_an_empty_slot_offers_a_new_delivery_there(qtbot: QtBot, window: Window) -> None:
    band = window.bands.deliveries
    at = bar_of(window, "R-9") + QPoint(round(2 * window.axis.scale.px_per_hour), 0)
    menu = menu_at(band, at)
    choose(menu, "New delivery here")
    (asked,) = [each for each in window.findChildren(NewDeliveryDialog) if each.isVisible()]
    assert asked.door.text() == "B2" and asked.time.text().endswith(("00", "15", "30", "45"))
    asked.close()
    choose(menu_at(band, QPoint(at.x() - 10, at.y())), "New delivery here")
    asked = next(each for each in window.findChildren(NewDeliveryDialog) if each.isVisible())
    asked.number.setText("N-77")
    qtbot.keyClick(asked.number, Qt.Key.Key_Return)
    row = window.plant.plan.find("deliveries", "N-77")
    assert row is not None
    instant = band.place_at(at)[1]
    assert instant is not None
    assert abs(int(str(row["slot_start"])) - instant) < 30 * MINUTE_S


def test_a_rows_head_shows_only_it_and_all_again(window: Window) -> None:
    band = window.bands.deliveries
    at = QPoint(20, bar_of(window, "4417").y())
    choose(menu_at(band, at), "Only this row")
    assert band.only == "A2"
    assert band.bar_rect("R-9") is None
    assert band.bar_rect("4417") is not None
    choose(menu_at(band, QPoint(20, bar_of(window, "4417").y())), "Show all rows")
    assert band.bar_rect("R-9") is not None


def test_a_double_click_on_a_rows_head_edits_its_door(qtbot: QtBot, window: Window) -> None:
    band = window.bands.deliveries
    at = QPoint(20, bar_of(window, "4417").y())
    qtbot.mouseDClick(band, Qt.MouseButton.LeftButton, pos=at)
    (shown,) = window.findChildren(MasterData)
    assert shown.isVisible() and shown.search.text() == "A2"
    shown.close()


def test_a_door_is_out_in_two_clicks_and_back_in_one(window: Window) -> None:
    band = window.bands.deliveries
    at = QPoint(20, bar_of(window, "4417").y())
    menu = menu_at(band, at)
    until = entry(menu, "Door A2 out until").menu()
    assert isinstance(until, QMenu)
    until.actions()[1].trigger()
    menu.close()
    assert labels(window) == ["Door A2 out 07:00 – 08:30"]
    window.turns.finish()
    choose(menu_at(band, at), "Door A2 is back")
    assert labels(window)[-1] == "Door A2 is back"


def test_a_coverage_row_goes_to_the_next_delivery_and_sets_its_line_down(window: Window) -> None:
    band = window.bands.coverage
    at = band.row_rect("00471", "Line 3").center()
    choose(menu_at(band, at), "Go to the next delivery")
    assert window.selected == "4417"
    menu = menu_at(band, at)
    until = entry(menu, "Line 3 down until").menu()
    assert isinstance(until, QMenu)
    assert "end of the shift" in until.actions()[3].text()
    until.actions()[3].trigger()
    menu.close()
    assert labels(window) == ["Line 3 down 07:00 – 14:00"]


def test_the_axis_zooms_to_the_shift_that_is_pointed_at(window: Window) -> None:
    header = window.bands.header
    x = window.appearance.theme.header_width + window.axis.scale.x(SIX + 3 * HOUR_S)
    choose(menu_at(header, QPoint(x, 10)), "Zoom to this shift")
    scale = window.axis.scale
    assert abs(scale.start - SIX) < 120 and abs(scale.end - (SIX + 8 * HOUR_S)) < 120


def test_a_date_is_gone_to(qtbot: QtBot, window: Window) -> None:
    choose(menu_at(window.bands.header, QPoint(600, 10)), "Go to date")
    (asked,) = [each for each in window.findChildren(AskPopover) if each.isVisible()]
    asked._edits[0].setText("24.12.2026")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert window.axis.scale.start <= SIX + 30 * 24 * HOUR_S - 6 * HOUR_S < window.axis.scale.end


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(qtbot: QtBot, window: Window) -> None:
    window.select("4418")
    for band, begins in ((window.bands.deliveries, "Late"), (window.bands.coverage, "Set stock count")):
        band.setFocus()
        qtbot.keyClick(band, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = open_menu()
        assert entry(menu, begins).isEnabled()
        menu.close()


def test_a_curve_offers_its_supplier(window: Window) -> None:
    window.select("4417")
    menu = menu_at(window.bands.delays, QPoint(5, window.bands.delays.height() - 4))
    choose(menu, "Only this supplier")
    assert (window.bands.deliveries.rows_by, window.bands.deliveries.only) == ("suppliers", "NORD")


def _cancelled(window: Window) -> Edit:
    return cancel(window.plant.plan, "4417", at=window.plant.now(), author=AUTHOR)


def test_the_history_of_a_bar_lists_its_own_steps_and_those_made_there(qtbot: QtBot, window: Window) -> None:
    plant = window.plant
    for number in ("4418", "4417"):
        plant.commit(arrive(plant.plan, number, when=SIX + 60, at=plant.now(), author=AUTHOR))
    qtbot.waitUntil(lambda: window.turns.is_over)
    listed: list[list[str]] = []

    def look() -> None:
        (dialog,) = [each for each in window.findChildren(HistoryDialog) if each.isVisible()]
        listed.append([dialog._table.item(row, 2).text() for row in range(dialog._table.rowCount())])
        if len(listed) == 1:
            dialog._back.click()
            qtbot.waitUntil(lambda: dialog._table.rowCount() > 1)
            look()
        dialog.close()

    window.commands.detailing.documents.read(lambda _sources: QTimer.singleShot(0, look))
    choose(menu_at(window.bands.deliveries, bar_of(window, "4418")), "History")
    qtbot.waitUntil(lambda: len(listed) > 1)
    assert all("4418" in label for label in listed[1]) and len(listed[1]) == len(listed[0]) + 1


def test_by_the_key_a_bars_menu_has_that_of_its_row_too(qtbot: QtBot, window: Window) -> None:
    window.select("4418")
    band = window.bands.deliveries
    qtbot.keyClick(band, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = open_menu()
    row = entry(menu, "Its row").menu()
    assert isinstance(row, QMenu)
    orders = entry(row, "Sort").menu()
    assert isinstance(orders, QMenu) and entry(orders, "In their usual order").isChecked()
    choose(orders, "By name")
    assert band.row_order is RowOrder.NAME
    choose(row, "Only this row")
    menu.close()
    assert band.only == "B2"


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_entry_of_a_menu_at_a_place_has_a_letter_of_its_own(
    qtbot: QtBot, qapp: QApplication, language: str, request: pytest.FixtureRequest
) -> None:
    speak_language(qapp, language)
    window: Window = request.getfixturevalue("window")
    bands = window.bands
    window.select("4418")
    bar = bar_of(window, "4418")
    row, free = QPoint(20, bar.y()), bar + QPoint(round(3 * window.axis.scale.px_per_hour), 0)
    coverage = bands.coverage.row_rect("00471", "Line 3").center()
    try:
        for place, at in (
            *((bands.deliveries, point) for point in (bar, row, free)),
            (bands.coverage, coverage),
            *((band, band.rect().center()) for band in (bands.header, bands.delays)),
        ):
            menu = menu_at(place, at)
            assert doubled(menu) == [], words(menu)
            menu.close()
        qtbot.keyClick(bands.deliveries, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = open_menu()
        assert doubled(menu) == [], words(menu)
        menu.close()
    finally:
        speak_language(qapp, "en")


def doubled(menu: QMenu) -> list[str]:
    """Return the letters of a menu and those in it that mean several entries; but for clock times."""
    within = [each for action in menu.actions() if isinstance(each := action.menu(), QMenu)]
    texts = [each.text().partition("\t")[0] for each in menu.actions() if not each.isSeparator()]
    letters = Counter(
        QKeySequence.mnemonic(text).toString() for text in texts if not text.replace(":", "").isdigit()
    )
    own = [letter or "none" for letter, times in letters.items() if times > 1 or not letter]
    return own + [letter for each in within for letter in doubled(each)]
