"""Needs me now by keys and mouse: seen, later, whose, done, each an undo step; the clock wakes."""

from collections.abc import Iterator

import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.chrome.problem_row import ProblemRow
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.ui.conftest import Moment, labels

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture
def clock() -> Moment:
    return Moment(NOW)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clock: Moment) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(Plan.of_rows(small.rows(NOW))), clock, "M. Keller")
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()


def row(window: Window, start: str) -> ProblemRow:
    """Return the row in sight whose title begins like this."""
    rows = (each for each in window.needs.findChildren(ProblemRow) if each.isVisible())
    return next(each for each in rows if each.problem.title.startswith(start))


def titles(window: Window) -> list[str]:
    return [each.problem.title for each in window.needs.findChildren(ProblemRow) if each.isVisible()]


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.turns.is_over, timeout=10_000)


def press(qtbot: QtBot, window: Window, start: str, key: Qt.Key) -> None:
    focused = row(window, start)
    focused.setFocus()
    qtbot.keyClick(focused, key)
    settle(qtbot, window)


def test_space_says_that_a_row_was_seen_and_again_that_it_is_new(qtbot: QtBot, window: Window) -> None:
    press(qtbot, window, "Line 1", Qt.Key.Key_Space)
    shown = row(window, "Line 1").problem
    assert (shown.state, shown.care) == ("seen", "seen by M. Keller 09:42")
    assert labels(window) == ["Seen: Line 1 · part 2208"]
    press(qtbot, window, "Line 1", Qt.Key.Key_Space)
    assert row(window, "Line 1").problem.state == "new"


def test_z_and_enter_snooze_a_row_for_half_an_hour_and_the_clock_wakes_it(
    qtbot: QtBot, window: Window, clock: Moment
) -> None:
    press(qtbot, window, "Line 1", Qt.Key.Key_Z)
    qtbot.keyClick(window.findChildren(AskPopover)[-1], Qt.Key.Key_Return)
    settle(qtbot, window)
    assert labels(window) == ["Snooze Line 1 · part 2208 until 10:12"]
    assert not any(title.startswith("Line 1") for title in titles(window))
    clock.now += 29 * MINUTE_S
    window.showing.tick()
    settle(qtbot, window)
    assert not any(title.startswith("Line 1") for title in titles(window))
    clock.now += MINUTE_S
    window.showing.tick()
    settle(qtbot, window)
    assert row(window, "Line 1").problem.care == "back: snoozed until 10:12"


def test_what_wakes_or_gets_overdue_is_told_once_in_the_status_bar(
    qtbot: QtBot, window: Window, clock: Moment
) -> None:
    told: list[str] = []
    window.say = lambda text, *_: told.append(text)  # type: ignore[method-assign]
    row(window, "Line 1").setFocus()
    window.commands.run("care_snooze_15")
    for _ in range(3):
        clock.now += 15 * MINUTE_S
        window.showing.tick()
        settle(qtbot, window)
    assert [text for text in told if "back" in text] == ["Line 1 · part 2208 · back: snoozed until 09:57"]


def test_undo_wakes_what_was_snoozed(qtbot: QtBot, window: Window) -> None:
    row(window, "Line 1").setFocus()
    window.commands.run("care_snooze_60")
    settle(qtbot, window)
    assert not any(title.startswith("Line 1") for title in titles(window))
    window.commands.run("undo")
    settle(qtbot, window)
    assert row(window, "Line 1").problem.state == "new"


def test_o_gives_a_row_to_somebody_with_a_step_that_gets_overdue(
    qtbot: QtBot, window: Window, clock: Moment
) -> None:
    press(qtbot, window, "Line 1", Qt.Key.Key_O)
    asked = window.findChildren(AskPopover)[-1]
    for edit, text in zip(asked.findChildren(QLineEdit), ("J. Braun", "call Brenner", "1000"), strict=True):
        edit.setText(text)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert row(window, "Line 1").problem.care == "J. Braun: call Brenner · due\N{NO-BREAK SPACE}10:00"
    clock.now += 19 * MINUTE_S
    window.showing.tick()
    settle(qtbot, window)
    shown = row(window, "Line 1").problem
    assert shown.is_overdue and shown.care.endswith("was\N{NO-BREAK SPACE}due\N{NO-BREAK SPACE}10:00")


def test_a_time_that_is_none_is_told_in_the_form_and_nothing_is_kept(qtbot: QtBot, window: Window) -> None:
    press(qtbot, window, "Line 1", Qt.Key.Key_Z)
    asked = window.findChildren(AskPopover)[-1]
    asked.findChild(QLineEdit).setText("<b>soon</b>")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert labels(window) == []
    asked.close()


def test_x_moves_a_check_to_what_was_done_this_shift(qtbot: QtBot, window: Window) -> None:
    press(qtbot, window, "Door B2", Qt.Key.Key_X)
    assert not any(title.startswith("Door B2") for title in titles(window))
    shown = window.needs.shown.done[0]
    assert shown.title.startswith("Door B2") and shown.detail == "done by M. Keller 09:42"


def test_the_next_stop_stays_the_hero_when_it_is_snoozed_and_says_who_did(
    qtbot: QtBot, window: Window
) -> None:
    hero = next(each for each in window.needs.findChildren(HeroCard) if each.isVisible())
    hero.setFocus()
    window.commands.run("care_snooze_30")
    settle(qtbot, window)
    shown = window.needs.shown.hero
    assert shown is not None
    assert (shown.headline, shown.care) == ("Line 3 stops 14:20", "snoozed by M. Keller until 10:12")
    assert hero.isVisible() and "snoozed by" in hero.accessibleDescription()


def test_next_problem_passes_over_what_is_snoozed(qtbot: QtBot, window: Window) -> None:
    row(window, "Line 2").setFocus()
    window.commands.run("care_snooze_30")
    settle(qtbot, window)
    keys = set()
    for _ in range(8):
        window.commands.run("next_problem")
        keys.add(window.current_problem)
    settle(qtbot, window)
    assert keys and not any("|Line 2|9034|" in key for key in keys)


def test_the_menu_key_of_a_row_offers_what_can_be_done(qtbot: QtBot, window: Window) -> None:
    row(window, "Door B2").ask_for_menu(QPoint(10, 10))
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names[0] == "care_seen" and names[-1] == "care_done" and "care_snooze_15" in names
    menu.close()
