"""Messages from the window: drafted with E, handed on, and the reason that is asked for after a drop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.services.message_texts import LATE
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.reasons import moves_since
from jitdesk.services.supplier_messages import draft
from jitdesk.ui.theme import Appearance, ThemeChoice, load_theme
from jitdesk.ui.window import Window
from jitdesk.ui.writing.messages_dialog import MessagesDialog
from jitdesk.ui.writing.outbox import Outbox
from jitdesk.ui.writing.reason_popover import ReasonPopover
from tests.fakes import MemoryStore, StandingClock
from tests.plants import AUTHOR, SIX, two_doors_one_day
from tests.ui import dropping

EIGHT = SIX + 2 * 3600


class MailProgram:
    """Notes what it is asked to open; where it is missing, it answers nothing."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.opened: list[QUrl] = []
        self._is_there = is_there

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self._is_there


@pytest.fixture
def plant() -> OpenPlant:
    return OpenPlant(MemoryStore(two_doors_one_day()), StandingClock(SIX + 600), AUTHOR)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, plant: OpenPlant) -> Iterator[Window]:
    made = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: None)
    made._stands = True
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.turns.is_over)
    yield made
    made.close()


def dialog(qtbot: QtBot, plant: OpenPlant, mail: MailProgram) -> MessagesDialog:
    new = draft(plant.outlook, "NORD", delivery="4417", kind=LATE, author=AUTHOR)
    made = MessagesDialog(Outbox(plant, lambda: False, mail), plant.outlook, new, load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def button(parent: MessagesDialog | ReasonPopover, words: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if words in each.text())


def text(parent: MessagesDialog | ReasonPopover) -> QPlainTextEdit:
    (found,) = parent.findChildren(QPlainTextEdit)
    return found


def test_ctrl_enter_opens_the_draft_in_the_mail_program_keeps_it_as_handed_on_and_closes(
    qtbot: QtBot, plant: OpenPlant
) -> None:
    mail = MailProgram()
    shown = dialog(qtbot, plant, mail)
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (url,) = mail.opened
    assert url.scheme() == "mailto"
    (kept,) = plant.store.messages()
    assert kept.handed_on_at == plant.now() and not shown.isVisible()


def test_a_text_too_long_for_an_address_is_opened_as_a_file(qtbot: QtBot, plant: OpenPlant) -> None:
    mail = MailProgram()
    shown = dialog(qtbot, plant, mail)
    text(shown).setPlainText("A long line of text.\n" * 500)
    button(shown, "Open in mail").click()
    assert "A long line of text." in Path(mail.opened[0].toLocalFile()).read_text("utf-8")


def test_without_a_mail_program_the_text_is_copied_and_the_draft_is_not_called_sent(
    qtbot: QtBot, plant: OpenPlant
) -> None:
    shown = dialog(qtbot, plant, MailProgram(is_there=False))
    button(shown, "Open in mail").click()
    assert QApplication.clipboard().text() == text(shown).toPlainText()
    assert plant.store.messages() == []


def test_what_is_typed_into_a_kept_draft_needs_no_button(qtbot: QtBot, plant: OpenPlant) -> None:
    shown = dialog(qtbot, plant, MailProgram())
    button(shown, "Keep draft").click()
    text(shown).setPlainText("Call me.")
    shown.reject()
    (kept,) = plant.store.messages()
    assert (kept.text, kept.handed_on_at) == ("Call me.", None)


def test_a_new_draft_that_is_closed_leaves_nothing(qtbot: QtBot, plant: OpenPlant) -> None:
    dialog(qtbot, plant, MailProgram()).reject()
    assert plant.store.messages() == []


def test_another_language_makes_the_text_anew(qtbot: QtBot, plant: OpenPlant) -> None:
    shown = dialog(qtbot, plant, MailProgram())
    shown._form._language.setCurrentIndex(1)
    shown._form._language.activated.emit(1)
    assert text(shown).toPlainText().startswith("Guten Tag")


# -- after a drop ---------------------------------------------------------------------------------


def drop(qtbot: QtBot, window: Window) -> ReasonPopover:
    dropping.drop(window, "4417", EIGHT + 3600, "B2")
    qtbot.waitUntil(lambda: window.turns.is_over)
    (popover,) = [each for each in window.findChildren(ReasonPopover) if each.isVisible()]
    return popover


def test_a_drop_asks_for_the_reason_and_a_key_gives_it(qtbot: QtBot, window: Window) -> None:
    popover = drop(qtbot, window)
    assert "4417" in text(popover).toPlainText()
    QTest.keyClick(popover, Qt.Key.Key_4)
    (note,) = popover.findChildren(QLineEdit)
    QTest.keyClicks(note, "driver's rest 45 min")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert not popover.isVisible()
    (move,) = moves_since(window.plant, SIX)
    assert move.reason == "Carrier asked: driver's rest 45 min"
    (kept,) = window.plant.store.messages()
    assert kept.handed_on_at is None


def test_escape_leaves_the_reason_not_given_and_the_move_stands(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(drop(qtbot, window), Qt.Key.Key_Escape)
    (move,) = moves_since(window.plant, SIX)
    assert (move.reason, move.new_start, move.new_door) == ("", EIGHT + 3600, "B2")
    assert window.plant.store.messages() == []


def test_a_move_without_a_reason_is_listed_until_somebody_gives_one(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(drop(qtbot, window), Qt.Key.Key_Escape)
    (waiting,) = window.commands.writing.waiting_reasons()
    window.commands.going.choose_problem(waiting.key)
    qtbot.waitUntil(lambda: window.turns.is_over)
    (popover,) = [each for each in window.findChildren(ReasonPopover) if each.isVisible()]
    QTest.keyClick(popover, Qt.Key.Key_2)
    QTest.keyClick(popover, Qt.Key.Key_Return)
    assert window.commands.writing.waiting_reasons() == ()
    assert [move.reason for move in moves_since(window.plant, SIX)] == ["Door clash"]


def test_a_move_that_was_undone_needs_no_reason(qtbot: QtBot, window: Window) -> None:
    drop(qtbot, window)
    window.plant.undo()
    assert moves_since(window.plant, SIX) == []
    window.plant.redo()
    assert len(moves_since(window.plant, SIX)) == 1


def test_nobody_is_asked_why_once_the_move_is_taken_back(qtbot: QtBot, window: Window) -> None:
    popover = drop(qtbot, window)
    window.commands.run("undo")
    qtbot.waitUntil(lambda: not popover.isVisible())
    assert window.commands.writing.waiting_reasons() == ()


def test_the_next_drop_leaves_one_question_only(qtbot: QtBot, window: Window) -> None:
    drop(qtbot, window)
    dropping.drop(window, "4418", EIGHT + 7200, "A2")
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert len([each for each in window.findChildren(ReasonPopover) if each.isVisible()]) == 1


def test_the_reason_is_asked_for_beside_the_row_that_it_is_about(qtbot: QtBot, window: Window) -> None:
    """What leads to the bar, its arrow and its label, stays in view."""
    popover = drop(qtbot, window)
    band = window.bands.deliveries
    bar = band.bar_rect("4417")
    assert bar is not None
    row = QRect(band.mapTo(window, QPoint(0, bar.top())), QSize(band.width(), bar.height()))
    assert not popover.geometry().intersects(row)
