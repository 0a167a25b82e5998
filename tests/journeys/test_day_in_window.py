"""The day of the small plant in the window, by real pointer and keys: the same journal as by command.

With ``JOURNEY_PICTURES`` set to a folder, the screen is kept there after every step.
"""

import faulthandler
import os
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jitdesk.demo import day
from jitdesk.demo.making import inbox_of
from jitdesk.domain.values import HOUR_S
from jitdesk.ui.window import Window
from tests.fakes import StandingClock
from tests.journeys.agreement import disagreements, overdue_deliveries
from tests.journeys.by_command import SIX, DayByCommand, journal_of
from tests.journeys.hands import Hands
from tests.journeys.in_window import PLANT, Desk
from tests.journeys.on_screen import shown_otherwise
from tests.journeys.waiting import Heartbeat, Script, Waiting

_DAY_MS = 600_000


class Watched:
    """The day, with a look at all places after every step."""

    def __init__(self, desk: Desk, pictures: Path | None) -> None:
        self.doing = "the start"
        self.wrong: list[str] = []
        self._desk = desk
        self._pictures = pictures

    def goes_by(self) -> Waiting:
        """Do all steps of the day's script."""
        for number, step in enumerate(day.steps(SIX)):
            self.doing = f"{step.command} {' '.join(step.arguments[:1])}"
            try:
                yield from self._desk.do(step)
            finally:
                self._take_picture(number)
            self._look()

    def _look(self) -> None:
        outlook = self._desk.window.outlook
        wrong = [*disagreements(outlook), *shown_otherwise(self._desk.window)]
        self.wrong += [f"after {self.doing}: {each}" for each in wrong]
        self.wrong += [f"after {self.doing}: {each} is overdue" for each in overdue_deliveries(outlook)]

    def _take_picture(self, number: int) -> None:
        if self._pictures is not None:
            name = f"{number:03} {self.doing.replace('/', '_')}.png"
            self._desk.window.screen().grabWindow(0).save(str(self._pictures / name))


@pytest.mark.xcb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool, which moves the pointer, is not installed")
def test_the_day_in_the_window_leaves_the_journal_of_the_day_by_command(
    qtbot: QtBot, window: Window, clock: StandingClock, hands: Hands, tmp_path: Path
) -> None:
    faulthandler.cancel_dump_traceback_later()  # a whole day takes longer than other tests may
    path, pictures = tmp_path / PLANT, os.environ.get("JOURNEY_PICTURES")
    watched = Watched(Desk(window, clock, hands, inbox_of(path)), Path(pictures) if pictures else None)
    script = Script(watched.goes_by(), window)
    beats = Heartbeat(lambda: script.busy_s, lambda: watched.doing, window)
    qtbot.waitUntil(lambda: script.is_over, timeout=_DAY_MS)
    print(beats.report())
    if script.failure:
        raise AssertionError(f"at {watched.doing}: {script.failure}") from script.failure
    assert watched.wrong == []
    clock.now = SIX + 16 * HOUR_S  # the late shift ends
    window.showing.tick()
    assert disagreements(window.outlook) == [] and overdue_deliveries(window.outlook) == []
    by_command = DayByCommand.done(tmp_path / "by command" / PLANT)
    assert journal_of(path) == journal_of(by_command.path)
