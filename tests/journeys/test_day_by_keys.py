"""The coordinator's morning by keyboard only on a real X server: the pointer rests, the plan is the same.

That the day by mouse leaves what the commands leave, `test_day_in_window` holds; so is this one held to them.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.demo.day import Step
from jitdesk.demo.making import inbox_of
from jitdesk.domain.values import MINUTE_S, instant_text
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.palette import PalettePanel
from jitdesk.ui.palette.result_model import ResultModel
from jitdesk.ui.printing import SheetsDialog
from jitdesk.ui.printing.pages_dialog import PagesDialog
from jitdesk.ui.window import Window
from jitdesk.ui.writing.messages_dialog import MessagesDialog
from tests.fakes import StandingClock
from tests.journeys.by_command import BERLIN, SIX, DayByCommand, arguments_of, journal_of
from tests.journeys.hands import Hands
from tests.journeys.in_window import PLANT, Desk
from tests.journeys.waiting import Script, Waiting, until

IMPORTED, LATE, FREE = "Murau_0636.edi", "4409", "4414"
MORNING = tuple(
    Step(SIX + after * MINUTE_S, command, arguments)
    for after, command, *arguments in (
        (8, "arrive", "4401"),
        (15, "unload", "4401"),
        (36, "import", IMPORTED),
        (50, "move", "4435", "--to", instant_text(SIX + 585 * MINUTE_S, BERLIN), "--reason", "Door clash"),
        (60, "receive", "4401"),
        (62, "hold", "4403", "--reason", "Quality check, lot 88213"),
    )
)


class KeysDesk(Desk):
    """A coordinator who has no mouse."""

    def _bar(self, delivery: str) -> QPoint | None:
        """Return nothing: there is no pointer to click a bar with, so the palette finds each delivery."""
        return None

    def _import(self, name: str, *, add_new: bool) -> Waiting:
        yield from self._press("ctrl+i")
        yield until(self._chooser, "a file is asked for")
        chooser = self._chooser()
        assert isinstance(chooser, QFileDialog) and not add_new
        yield from self.hands.give_keyboard(chooser)
        path = str(self.inbox / name)
        self.hands.type(path)
        field = chooser.findChild(QLineEdit)
        yield until(lambda: field is not None and field.text() == path, f"{path} is typed")
        self.hands.press("Return")
        yield until(lambda: self._chooser() is None, "the file is chosen")
        dialog = self._opened(ImportDialog)
        yield until(dialog, f"{name} is shown")
        shown = dialog()
        assert shown is not None
        yield from self.hands.give_keyboard(shown)

        def accept() -> Waiting:
            self.hands.press("ctrl+Return")
            yield until(lambda: dialog() is None, f"{name} is accepted")

        yield from self._makes_step(accept())

    def morning(self) -> Waiting:
        """Do the steps of the morning, and look at what else the day asks for."""
        hands, window = self.hands, self.window
        yield from hands.give_keyboard(window)
        window.select("")
        yield from self._press("n")
        yield until(lambda: window.selected, "N shows what is next")
        for step in MORNING:
            yield from self.do(step)
        yield from self.select(LATE)
        yield from self._makes_step(self._fill_in("l", ["110"]))
        yield from self._shown()
        yield from self._take_free_time()
        yield from self._look("e", MessagesDialog)
        yield from self._find("4711")
        yield from self._look("ctrl+shift+h", PagesDialog)
        yield from self._look("ctrl+p", SheetsDialog)

    def _take_free_time(self) -> Waiting:
        yield from self.select(FREE)
        yield from self._press("g")
        slots = self.window.commands.detailing
        yield until(
            lambda: slots.panel is not None and slots.panel.slots.hasFocus(), "free times are offered"
        )
        yield from self._makes_step(self._press("Return"))
        yield from self._give_reason("")

    def _find(self, text: str) -> Waiting:
        yield from self._press("ctrl+k")
        panel = self._opened(PalettePanel)
        yield until(panel, "the palette is open")
        self.hands.type(text)
        models = self.window.findChildren(ResultModel)
        yield until(lambda: any(model.rowCount() for model in models), f"{text} is offered")
        self.hands.press("Return")
        yield until(lambda: panel() is None, f"{text} is found")

    def _look(self, keys: str, kind: type[QWidget]) -> Waiting:
        """Open a dialog by its key, and leave it by Esc."""
        dialog: Callable[[], QWidget | None] = self._opened(kind)
        yield from self.hands.give_keyboard(self.window)
        if "+" not in keys:
            self.window.bands.deliveries.setFocus()
        yield from self._press(keys)
        yield until(dialog, f"{keys} opens {kind.__name__}")
        shown = dialog()
        assert shown is not None
        yield from self.hands.give_keyboard(shown)
        self.hands.press("Escape")
        yield until(lambda: dialog() is None, f"{kind.__name__} is left by Esc")


class NoMouse(Hands):
    """Hands that never touch the mouse."""

    def point_at(self, place: QPoint) -> Waiting:
        raise AssertionError(f"the pointer is wanted at {place}")


@pytest.mark.xcb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool, which presses the keys, is not installed")
def test_the_morning_by_keys_leaves_the_journal_of_the_same_morning_by_command(
    qtbot: QtBot, window: Window, clock: StandingClock, tmp_path: Path
) -> None:
    path, hands = tmp_path / PLANT, NoMouse(QPoint(window.width() + 8, 20))
    desk = KeysDesk(window, clock, hands, inbox_of(path))
    script = Script(desk.morning(), window)
    qtbot.waitUntil(lambda: script.is_over, timeout=150_000)
    hands.put_away()
    if script.failure:
        raise script.failure
    by_command = DayByCommand(tmp_path / "by command" / PLANT)
    by_command.path.parent.mkdir()
    by_command.run(["demo", str(by_command.path), "--size", "small", "--now", instant_text(SIX, BERLIN)])
    for step in MORNING:
        by_command.run(arguments_of(step, by_command.path))
    now = ("--now", instant_text(clock.now, BERLIN))
    by_command.run(["late", str(by_command.path), LATE, "--by", "110", *now])
    moved = window.plant.plan.find("deliveries", FREE)
    assert moved is not None
    to = instant_text(int(moved["slot_start"]), BERLIN)
    by_command.run(["move", str(by_command.path), FREE, "--to", to, "--door", str(moved["door"]), *now])
    assert [code for _, code in by_command.exit_codes] == [0] * len(by_command.exit_codes)
    assert journal_of(path) == journal_of(by_command.path)
