"""The dialog with the texts of messages: another text is a step, one that cannot be used stays there."""

import pytest
from pytestqt.qtbot import QtBot

from jitdesk.services.message_texts import LATE, RESCHEDULE, delivered_text, text_of
from jitdesk.ui.settings.message_texts import MessageTextsDialog
from jitdesk.ui.window import Window


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> MessageTextsDialog:
    made = MessageTextsDialog(window)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(dialog: MessageTextsDialog, kind: str) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    dialog.kind.activated.emit(dialog.kind.currentIndex())


def test_going_on_to_another_text_keeps_this_one_as_a_step(
    window: Window, dialog: MessageTextsDialog
) -> None:
    dialog.text.setPlainText("Hello {contact}, {lines}")
    _choose(dialog, RESCHEDULE)
    assert text_of(window.plant.plan, LATE, "en").text == "Hello {contact}, {lines}"
    assert dialog.text.toPlainText() == delivered_text(RESCHEDULE, "en").text
    _choose(dialog, LATE)
    dialog.back.click()
    assert text_of(window.plant.plan, LATE, "en") == delivered_text(LATE, "en")
    window.commands.run("undo")
    assert text_of(window.plant.plan, LATE, "en").text == "Hello {contact}, {lines}"


def test_a_text_that_cannot_be_used_stays_until_it_can_or_is_left(
    window: Window, dialog: MessageTextsDialog
) -> None:
    dialog.text.setPlainText("{lines} {supplyer}")
    _choose(dialog, RESCHEDULE)
    assert dialog.kind.currentData() == LATE and "{supplyer} is no place" in dialog.said.text()
    dialog.done_button.click()
    assert dialog.isVisible() and dialog.text.toPlainText() == "{lines} {supplyer}"
    dialog.reject()
    assert not dialog.isVisible() and window.plant.plan_step == 1


def test_what_was_not_changed_makes_no_step(window: Window, dialog: MessageTextsDialog) -> None:
    dialog.done_button.click()
    assert not dialog.isVisible() and window.plant.plan_step == 1
