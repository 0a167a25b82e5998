"""Parts of a task come one a turn of the event loop; a newer task replaces what is left."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.ui.turns import Turns


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


def test_a_newer_task_takes_the_place_of_what_is_left(qapp: QApplication, qtbot: QtBot) -> None:
    owner, said = QObject(), []
    turns = Turns(owner)
    turns.take(lambda: turns.take(lambda: said.append("newer")), lambda: said.append("older"))
    qtbot.waitUntil(lambda: turns.is_over)
    assert said == ["newer"]


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
