"""Late, door, lock, split, line down, door out: typed at the window, told at once, kept as one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.services.moves import move
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.asking.choose_popover import ChoosePopover
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.commands import commands
from jitdesk.ui.window import Window
from tests.plants import SIX
from tests.ui.conftest import labels
from tests.ui.words_shown import words_shown

EIGHT = SIX + 2 * HOUR_S


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    window.bands.deliveries.setFocus()
    qtbot.keyClick(window.bands.deliveries, key)


def form(window: Window) -> AskPopover:
    return next(each for each in reversed(window.findChildren(AskPopover)) if each.isVisible())


def doors(window: Window) -> ChoosePopover:
    return next(each for each in reversed(window.findChildren(ChoosePopover)) if each.isVisible())


def said(popover: AskPopover | ChoosePopover) -> str:
    return "\n".join(label.text() for label in popover.findChildren(QLabel) if label.isVisible())


def test_l_and_110_expect_a_delivery_110_minutes_after_its_promise(qtbot: QtBot, window: Window) -> None:
    window.select("4417")
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.keyClicks(form(window).findChildren(QLineEdit)[0], "110")
    assert "09:50, +110 min against 08:00." in said(form(window))
    qtbot.keyClick(form(window), Qt.Key.Key_Return)
    assert labels(window) == ["Nordlicht 4417 expected 09:50"]
    row = window.plant.plan.deliveries.row_number("4417")
    assert window.outlook.promises.delay_s[row] == 110 * MINUTE_S


@pytest.mark.parametrize("typed", ["0", "60", "110", "240", "1430", "wed 0700"])
def test_what_is_said_while_lateness_is_typed_is_what_holds_then(
    qtbot: QtBot, window: Window, typed: str
) -> None:
    window.select("4418")
    window.commands.run("cancel")
    window.select("4417")
    press(qtbot, window, Qt.Key.Key_L)
    asked = form(window)
    qtbot.keyClicks(asked.findChildren(QLineEdit)[0], typed)
    told = said(asked)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    stops = [problem for problem in window.outlook.problems() if problem.stops_a_line]
    assert ("Line 3 stops" in told.splitlines()[-2]) == bool(stops)


def test_what_is_no_time_says_so_in_the_form_and_nothing_is_kept(qtbot: QtBot, window: Window) -> None:
    window.select("4417")
    press(qtbot, window, Qt.Key.Key_L)
    field = form(window).findChildren(QLineEdit)[0]
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(form(window), Qt.Key.Key_Return)
    assert '"soon" is not a time' in said(form(window))
    form(window).close()
    assert labels(window) == []


def test_d_shows_who_stands_at_each_door_and_takes_the_typed_one(qtbot: QtBot, window: Window) -> None:
    window.select("4418")
    press(qtbot, window, Qt.Key.Key_D)
    shown = doors(window)
    notes = [shown.list.item(row, 1).text() for row in range(shown.list.rowCount())]  # type: ignore[union-attr]
    assert notes == ["free 09:00 – 09:30", "it is there now"]
    qtbot.keyClicks(shown.field, "a2")
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    assert labels(window) == ["Move Nordlicht 4418 to 09:00, A2"]


def test_a_taken_door_is_told_and_can_be_taken_all_the_same(qtbot: QtBot, window: Window) -> None:
    window.select("4418")
    window.plant.commit(_moved(window, "R-9", EIGHT + HOUR_S + 900, "A2"))
    press(qtbot, window, Qt.Key.Key_D)
    shown = doors(window)
    assert shown.list.item(0, 1).text() == "taken 09:00 – 09:30 by Ravna R-9"  # type: ignore[union-attr]
    qtbot.keyClick(shown.field, Qt.Key.Key_Up)
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    row = window.plant.plan.find("deliveries", "4418")
    assert row is not None
    assert row["door"] == "A2"


def test_a_door_that_is_not_there_is_told_and_the_list_stays(qtbot: QtBot, window: Window) -> None:
    window.select("4418")
    press(qtbot, window, Qt.Key.Key_D)
    qtbot.keyClicks(doors(window).field, "<b>Z</b>")
    qtbot.keyClick(doors(window).field, Qt.Key.Key_Return)
    assert 'Nothing here is called "<b>Z</b>".' in said(doors(window))
    doors(window).close()
    assert labels(window) == []


def test_k_locks_and_unlocks(qtbot: QtBot, window: Window) -> None:
    window.select("4417")
    press(qtbot, window, Qt.Key.Key_K)
    press(qtbot, window, Qt.Key.Key_K)
    assert labels(window) == ["Lock Nordlicht 4417", "Unlock Nordlicht 4417"]


def test_a_split_is_typed_a_line_at_a_time(qtbot: QtBot, window: Window) -> None:
    window.select("R-9")
    window.commands.run("split")
    asked = form(window)
    first, second, when, _ = asked.findChildren(QLineEdit)
    qtbot.keyClicks(first, "2,5")
    qtbot.keyClicks(second, "1")
    when.setText("+3h")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert labels(window) == ["Split Ravna R-9: R-9-2 comes 14:00"]
    assert [line["quantity"] for line in window.plant.plan.lines_of("R-9-2")] == [2_500, 1_000]


def test_a_line_is_down_until_a_typed_time_and_its_stop_comes_later(qtbot: QtBot, window: Window) -> None:
    before = int(window.outlook.coverage.coverage_s.sum())
    window.commands.closing.ask_line_down("Line 3")
    until = form(window).focusWidget()
    assert isinstance(until, QLineEdit)
    qtbot.keyClicks(until, "1130")
    assert "4 h 30 min of working time" in said(form(window))
    qtbot.keyClick(form(window), Qt.Key.Key_Return)
    assert labels(window) == ["Line 3 down 07:00 – 11:30"]
    window.commands.closing.open_line("Line 3")
    window.commands.run("undo")
    window.commands.run("undo")
    assert int(window.outlook.coverage.coverage_s.sum()) == before


def test_a_door_that_goes_out_names_its_deliveries_and_finds_each_another(
    qtbot: QtBot, window: Window
) -> None:
    window.commands.closing.ask_door_out("B2")
    until = form(window).focusWidget()
    assert isinstance(until, QLineEdit)
    qtbot.keyClicks(until, "1500")
    assert "There then: Nordlicht 4418 and Ravna R-9." in said(form(window))
    qtbot.keyClick(form(window), Qt.Key.Key_Return)
    assert labels(window) == ["Door B2 out 07:00 – 15:00"]
    link = next(
        each for each in window.status.findChildren(CommandButton) if each.words == "Find another door"
    )
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    for _ in range(2):
        shown = doors(window)
        assert shown.list.item(1, 1).text().startswith("closed")  # type: ignore[union-attr]
        qtbot.keyClicks(shown.field, "A2")
        qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    assert {str(row["door"]) for row in window.plant.plan.deliveries.rows()} == {"A2"}


def test_without_an_end_nothing_closes(qtbot: QtBot, window: Window) -> None:
    window.commands.run("door_out")
    qtbot.keyClicks(form(window).findChildren(QLineEdit)[0], "A2")
    qtbot.keyClick(form(window), Qt.Key.Key_Return)
    assert "It is not said until when" in said(form(window))
    form(window).close()
    assert labels(window) == []


def _moved(window: Window, delivery: str, to: int, door: str) -> Edit:
    plant = window.plant
    return move(plant.plan, delivery, to=to, door=door, at=plant.now(), author=plant.author)


@pytest.mark.parametrize(
    "command", ["late", "door", "arrive", "hold", "move", "message", "find_time", "call"]
)
def test_a_command_without_a_selected_delivery_asks_for_one_in_the_status_bar(
    window: Window, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(commands, "show_error", lambda _parent, error: boxes.append(error.title))
    window.commands.run(command)
    assert boxes == []
    assert "Select a delivery first: click its bar, or press N." in words_shown()
    assert labels(window) == []
