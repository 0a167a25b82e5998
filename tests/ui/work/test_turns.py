"""Parts of a task come one a turn of the event loop, what is to be painted first."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.ui.work.turns import Turns


class Said:
    """Whose parts are methods, as a window's are."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def look(self) -> None:
        self.words.append("look")

    def tell(self) -> None:
        self.words.append("tell")

    def paint(self) -> None:
        self.words.append("paint")


def test_something_else_may_happen_between_two_parts(qapp: QApplication, qtbot: QtBot) -> None:
    owner, said = QObject(), []
    turns = Turns(owner)

    def first() -> None:
        said.append("first")
        QTimer.singleShot(0, owner, lambda: said.append("a key"))

    turns.take(first, lambda: said.append("second"))
    assert said == []
    qtbot.waitUntil(lambda: len(said) == 3)
    assert said[0] == "first" and "a key" in said and turns.is_over


def test_a_part_that_is_asked_for_again_is_done_once_where_it_was_asked_for_last(
    qapp: QApplication, qtbot: QtBot
) -> None:
    owner, said = QObject(), Said()
    turns = Turns(owner)
    turns.take(said.look, said.tell)
    turns.take(said.look)
    qtbot.waitUntil(lambda: turns.is_over)
    assert said.words == ["tell", "look"]


def test_what_a_part_has_to_be_painted_comes_before_the_next_part(qapp: QApplication, qtbot: QtBot) -> None:
    owner, said = QObject(), Said()
    turns = Turns(owner)
    turns.take(lambda: turns.first(said.paint), said.tell)
    qtbot.waitUntil(lambda: turns.is_over)
    assert said.words == ["paint", "tell"]


def test_what_waits_to_be_painted_is_painted_in_another_turn_than_a_part(
    qapp: QApplication, qtbot: QtBot
) -> None:
    owner, said = QObject(), Said()
    turns, beat = Turns(owner), QTimer(owner, interval=0)
    beat.timeout.connect(lambda: said.words.append("beat"))
    beat.start()
    turns.take(said.look, said.tell)
    qtbot.waitUntil(lambda: turns.is_over)
    beat.stop()
    look, tell = said.words.index("look"), said.words.index("tell")
    assert look >= 1 and tell - look > 2, "at least two turns of the loop lie between"


def test_what_is_finished_is_done_at_once_and_in_order(qapp: QApplication) -> None:
    said: list[int] = []
    owner = QObject()
    turns = Turns(owner)
    turns.take(*(lambda number=number: said.append(number) for number in range(3)))
    turns.finish()
    assert said == [0, 1, 2] and turns.is_over


def test_what_is_stopped_never_comes(qapp: QApplication, qtbot: QtBot) -> None:
    owner, said = QObject(), []
    turns = Turns(owner)
    turns.take(lambda: said.append("never"))
    turns.stop()
    QTimer.singleShot(0, owner, lambda: said.append("later"))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["later"]


def test_what_waits_for_a_thread_comes_only_then_and_what_is_to_be_painted_meanwhile(
    qapp: QApplication, qtbot: QtBot
) -> None:
    owner, said = QObject(), Said()
    turns = Turns(owner)
    turns.take(said.tell)
    turns.wait(said.look)
    turns.first(said.paint)
    turns.finish()
    assert said.words == ["paint"] and not turns.is_over
    turns.go_on()
    qtbot.waitUntil(lambda: turns.is_over)
    assert said.words == ["paint", "look", "tell"]


def test_what_is_left_never_comes_but_it_is_told_that_there_was_something(
    qapp: QApplication, qtbot: QtBot
) -> None:
    owner, said = QObject(), Said()
    turns = Turns(owner)
    turns.take(said.tell)
    turns.first(said.paint)
    assert (turns.leave(), turns.leave()) == (True, False)
    qtbot.waitUntil(lambda: turns.is_over)
    assert said.words == ["paint"]


def test_what_is_painted_comes_after_all_that_may_change_it_and_is_not_hurried(
    qapp: QApplication, qtbot: QtBot
) -> None:
    owner, said = QObject(), Said()
    turns = Turns(owner)
    turns.paint(said.paint)
    turns.take(said.tell)
    turns.first(said.look)
    turns.finish()
    assert said.words == ["look", "tell"] and not turns.is_over
    turns.take(said.tell)
    turns.first(said.look)
    qtbot.waitUntil(lambda: turns.is_over)
    assert said.words == ["look", "tell", "look", "paint", "tell"]
