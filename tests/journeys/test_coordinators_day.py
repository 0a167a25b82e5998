"""The coordinator's day on a real X server, once by mouse and once by keys: both end with the same plan.

With ``JOURNEY_PICTURES`` set to a folder, the screen is kept there after every row of the day.
"""

import faulthandler
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.demo.making import inbox_of
from tests.fakes import StandingClock
from tests.journeys.by_command import journal_of
from tests.journeys.by_keys import DayByKeys, NoMouse
from tests.journeys.by_mouse import DayByMouse
from tests.journeys.conftest import window_at_six
from tests.journeys.coordinators_day import CoordinatorsDay, MailProgram
from tests.journeys.hands import Hands
from tests.journeys.in_window import PLANT
from tests.journeys.waiting import Script

_DAY_MS = 200_000


@pytest.mark.xcb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool, which does the day, is not installed")
def test_the_day_by_mouse_and_the_day_by_keys_end_with_the_same_plan(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    faulthandler.cancel_dump_traceback_later()  # two days take longer than other tests may
    done = [
        gone_by(qtbot, qapp, tmp_path / name, kind, hands)
        for name, kind, hands in (("mouse", DayByMouse, Hands), ("keys", DayByKeys, NoMouse))
    ]
    by_mouse, by_keys = (journal_of(path) for path in done)
    assert [step.label for step in by_mouse] == [step.label for step in by_keys]
    assert len(by_keys) == 10, "the plan was made, and nine rows of the day are steps"
    assert by_mouse == by_keys


def gone_by(
    qtbot: QtBot, app: QApplication, folder: Path, kind: type[CoordinatorsDay], hands: type[Hands]
) -> Path:
    """Do the day in a window of its own, and return the plant's file."""
    folder.mkdir()
    path, mail = folder / PLANT, MailProgram(folder)
    clock = StandingClock(0)
    with window_at_six(qtbot, app, path, clock) as window:
        own = hands(QPoint(window.width() + 8, 20))
        day = kind(window, clock, own, inbox_of(path))

        def look(at: str) -> None:
            if pictures := os.environ.get("JOURNEY_PICTURES"):
                name = f"{kind.__name__} {at.replace(':', '')}.png"
                window.screen().grabWindow(0).save(str(Path(pictures) / name))

        script = Script(day.goes_by(mail, look), window)
        qtbot.waitUntil(lambda: script.is_over, timeout=_DAY_MS)
        own.put_away()
        mail.close()
    if script.failure:
        raise AssertionError(f"{kind.__name__} at {day.doing}: {script.failure}") from script.failure
    return path
