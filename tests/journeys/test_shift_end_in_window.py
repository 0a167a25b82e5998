"""What is left at the end of a shift, by the pointer: a safe time, its reason, a message, the hand-over."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.services.reasons import REASONS
from jitdesk.ui.details.slot_list import SlotList
from jitdesk.ui.printing.pages_dialog import PagesDialog
from jitdesk.ui.window import Window
from jitdesk.ui.writing.messages_dialog import MessagesDialog
from tests.fakes import StandingClock
from tests.journeys.hands import Hands
from tests.journeys.in_window import Desk
from tests.journeys.waiting import Heartbeat, Script, Waiting, until


class ShiftEnd(Desk):
    """A coordinator who leaves a tidy desk."""

    doing, handed_over = "the start", ""

    def goes_by(self) -> Waiting:
        """Find a time for a truck, say why, write to its supplier, hand over."""
        for step in (self._find_a_time, self._say_why, self._write, self._hand_over):
            self.doing = step.__name__.strip("_").replace("_", " ")
            yield from step()
            yield from self._shown()

    def _find_a_time(self) -> Waiting:
        slots = self._opened(SlotList)
        yield from self.select("4417")
        yield from self._press("g")
        yield until(
            lambda: (shown := slots()) is not None and shown.current is not None, "free times are shown"
        )
        safest = shown.current if (shown := slots()) is not None else None
        self.hands.press("Down")  # the safest is where it stands
        yield until(lambda: (now := slots()) is not None and now.current != safest, "another is looked at")
        yield from self._makes_step(self._click(self.window, "Move to"))

    def _say_why(self) -> Waiting:
        yield from self._give_reason(REASONS[2])

    def _write(self) -> Waiting:
        dialog = self._opened(MessagesDialog)
        yield from self._press("e")
        yield from self._in(dialog, lambda shown: self._click(shown, "Keep draft"))
        yield from self._leave(dialog)

    def _hand_over(self) -> Waiting:
        dialog = self._opened(PagesDialog)
        yield from self._press("ctrl+shift+h")
        yield from self._in(dialog, lambda shown: self._click(shown, "Copy as text"))
        yield from self._leave(dialog)

    def _in(self, dialog: Callable[[], QWidget | None], act: Callable[[QWidget], Waiting]) -> Waiting:
        yield until(lambda: dialog() is not None, "the dialog is shown")
        shown = dialog()
        assert shown is not None
        yield from self.hands.give_keyboard(shown)
        yield from act(shown)

    def _leave(self, dialog: Callable[[], QWidget | None]) -> Waiting:
        self.hands.press("Escape")
        yield until(lambda: dialog() is None, "the dialog is gone")

    def _click(self, within: QWidget, words: str) -> Waiting:
        """Click the button whose words begin so."""
        found = (each for each in within.findChildren(QAbstractButton) if each.isVisible())
        button = next(
            each for each in found if each.accessibleName().startswith(words) or each.text() == words
        )
        yield from self.hands.click(button.mapToGlobal(button.rect().center()))


@pytest.mark.xcb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool, which moves the pointer, is not installed")
def test_a_safe_time_its_reason_and_a_message_stand_in_the_hand_over(
    qtbot: QtBot, window: Window, clock: StandingClock, hands: Hands, tmp_path: Path
) -> None:
    desk = ShiftEnd(window, clock, hands, tmp_path)
    script = Script(desk.goes_by(), window)
    beats = Heartbeat(lambda: script.busy_s, lambda: desk.doing, window)
    qtbot.waitUntil(lambda: script.is_over, timeout=120_000)
    print(beats.report())
    if script.failure:
        raise AssertionError(f"at {desk.doing}: {script.failure}") from script.failure
    last = window.plant.history()[-1]
    assert last.label.startswith("Move ")
    assert (
        len(window.commands.writing.outbox.unsent()) == 2
    )  # what was asked after the move, and what E drafts
    assert REASONS[2] in QApplication.clipboard().text()
