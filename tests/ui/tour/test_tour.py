"""The tour goes on by what the user does."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.ui.tour.mark_card import MarkCard
from jitdesk.ui.window import Window
from tests.plants import SIX
from tests.ui.dropping import drop

HOUR = 3600


def count(window: Window) -> str:
    card = mark(window)
    return next(each.text() for each in card.findChildren(QLabel) if each.text().endswith("of 4"))


def mark(window: Window) -> MarkCard:
    assert window.tour is not None and window.tour.card is not None and window.tour.card.isVisible()
    return window.tour.card


def button(window: Window, text: str) -> QPushButton:
    return next(each for each in mark(window).findChildren(QPushButton) if each.text() == text)


def test_doing_what_a_mark_says_shows_the_next(window: Window, qtbot: QtBot) -> None:
    window.commands.run("tour")
    assert count(window) == "1 of 4"
    window.commands.going.choose_problem("late||||4417")
    assert count(window) == "2 of 4"
    drop(window, "4417", SIX + 5 * HOUR, "A2")
    qtbot.waitUntil(lambda: count(window) == "3 of 4")
    qtbot.waitUntil(lambda: window.commands.writing.asked_place() is not None)
    window.commands.writing.forget_asked()
    qtbot.waitUntil(lambda: count(window) == "4 of 4")
    window.commands.run("undo")
    qtbot.waitUntil(lambda: window.tour is not None and window.tour.card is None)


def test_next_goes_through_all_marks_and_skip_ends_at_any(window: Window) -> None:
    window.commands.run("tour")
    for step in (1, 2, 3):
        assert count(window) == f"{step} of 4"
        button(window, "Next").click()
    button(window, "Done").click()
    assert window.tour is not None and window.tour.card is None
    window.commands.run("tour")
    button(window, "Skip the tour").click()
    assert window.tour.card is None


def test_a_mark_takes_neither_the_keyboard_nor_what_it_is_about(window: Window, qtbot: QtBot) -> None:
    window.bands.deliveries.setFocus()
    window.commands.run("tour")
    assert not mark(window).isAncestorOf(window.focusWidget())
    for _ in range(2):
        assert window.tour is not None
        assert not mark(window).geometry().intersects(window.tour._about())
        window.tour.go_on()
    assert window.bands.deliveries.hasFocus()
