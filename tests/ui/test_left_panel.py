"""The panel at the left folds to a rail where the window is narrow for its text, and as the user says."""

from collections.abc import Iterator

import pyqtgraph
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.chrome.rail_item import RailItem
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.ui.chrome.look import overlapping, squeezed

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(Plan.of_rows(small.rows(NOW))), lambda: NOW, "M. Keller")
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    shown.resize(1180, 720)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.turns.is_over, timeout=10_000)


def items(window: Window) -> list[RailItem]:
    shown = [item for item in window.board.rail.findChildren(RailItem) if item.isVisible()]
    return sorted(shown, key=lambda item: item.mapTo(window, item.rect().topLeft()).y())


def test_a_narrow_window_shows_the_rail_with_the_same_problems_in_the_same_order(window: Window) -> None:
    shown = window.needs.shown
    assert window.board.is_left_folded and not window.needs.isVisible()
    keys = [item.tile.key for item in items(window) if "|" in item.tile.key]
    assert shown.hero is not None
    assert keys == [shown.hero.problem, *(each.problem for each in (*shown.stops, *shown.checks))]


def test_the_hero_tile_says_time_line_and_clock_and_nothing_is_cut(window: Window) -> None:
    hero = items(window)[1]
    assert [line.text for line in hero.tile.lines] == ["4 h 38", "Line 3", "stops", "14:20"]
    assert hero.height() >= 96
    shown = [item for item in items(window) if item.parent() is hero.parent()]
    assert overlapping(shown) == [] and squeezed(shown) == []
    assert all(item.height() >= item.sizeHint().height() for item in shown)


def test_a_wide_window_unfolds_it_and_larger_text_folds_it_again(qtbot: QtBot, window: Window) -> None:
    window.resize(1600, 1000)
    settle(qtbot, window)
    assert not window.board.is_left_folded and window.needs.isVisible()
    window.commands.run("text_150")
    settle(qtbot, window)
    assert window.board.is_left_folded
    window.commands.run("text_100")
    settle(qtbot, window)
    assert not window.board.is_left_folded


def test_f9_unfolds_it_in_a_narrow_window_too_and_folds_it_again(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.board.is_left_folded and window.needs.isVisible()
    assert window.actions_by_name["left_panel"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.board.is_left_folded and not window.actions_by_name["left_panel"].isChecked()
    window.resize(1600, 1000)
    settle(qtbot, window)
    assert not window.board.is_left_folded


def test_the_keyboard_stays_on_its_problem_when_the_panel_folds(qtbot: QtBot, window: Window) -> None:
    stop = next(item for item in items(window) if item.tile.key.startswith("hold"))
    stop.setFocus()
    qtbot.keyClick(stop, Qt.Key.Key_F9)
    assert window.needs.focused_problem == stop.tile.key
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert stop.hasFocus()


def test_keys_of_the_panel_work_in_the_rail(qtbot: QtBot, window: Window) -> None:
    item = next(item for item in items(window) if item.tile.key.startswith("clash"))
    item.setFocus()
    qtbot.keyClick(item, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert [row["state"] for row in window.plant.plan["cares"].rows()] == ["seen"]
    qtbot.keyClick(item, Qt.Key.Key_Down)
    assert window.board.rail.focused_problem not in ("", item.tile.key)


def test_a_click_on_a_tile_chooses_its_problem(qtbot: QtBot, window: Window) -> None:
    item = next(item for item in items(window) if item.tile.key.startswith("clash"))
    qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert window.current_problem == item.tile.key


def test_tiles_without_room_are_counted_and_none_is_cut(qtbot: QtBot, window: Window) -> None:
    window.commands.run("text_150")
    settle(qtbot, window)
    tiles = [item.tile for item in items(window)]
    problems = sum("|" in tile.key for tile in tiles)
    more = next(tile for tile in tiles if tile.icon == "more")
    assert problems + int(more.lines[0].text) == window.needs.shown.open_count
    rail = window.board.rail
    for item in items(window):
        place = item.rect().translated(item.mapTo(rail, item.rect().topLeft()))
        assert rail.rect().contains(place) and item.height() >= item.sizeHint().height()
    window.commands.run("text_100")
    settle(qtbot, window)


def test_a_small_window_keeps_three_rows_of_coverage(window: Window) -> None:
    coverage = window.bands.coverage
    assert window.bands.delays.is_folded
    assert coverage.height() >= coverage.in_whole_rows(24 + 3 * 36)


def test_the_panels_width_is_held_between_240_and_420(qtbot: QtBot, window: Window) -> None:
    window.resize(1600, 1000)
    settle(qtbot, window)
    for wanted, got in ((100, 240), (333, 333), (900, 420)):
        window.board.set_left(wanted, None)
        assert window.needs.width() == got


def test_at_large_text_the_delays_fold_first_and_three_rows_of_coverage_stay(
    qtbot: QtBot, window: Window
) -> None:
    window.resize(1600, 1000)
    settle(qtbot, window)
    assert not window.bands.delays.is_folded
    window.commands.run("text_150")
    settle(qtbot, window)
    assert window.bands.delays.is_folded
    assert window.bands.coverage.height() >= 24 + 3 * 54
    window.commands.run("text_100")
    settle(qtbot, window)
    assert not window.bands.delays.is_folded
