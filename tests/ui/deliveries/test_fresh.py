"""New data fades an outline around the bars that it changed, and nothing else is disturbed by it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit
from jitdesk.services.lateness import expect
from jitdesk.ui.deliveries.fresh import FreshBars
from jitdesk.ui.personal import MOTION
from jitdesk.ui.settings import SettingsDialog
from jitdesk.ui.settings.rows import TickRow
from jitdesk.ui.window import Window
from tests.plants import AUTHOR, SIX
from tests.ui.conftest import Moment


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


def _late(window: Window, delivery: str = "4417") -> Edit:
    now = window.plant.now()
    return expect(window.plant.plan, delivery, to=SIX + 5 * 3600, at=now, author=AUTHOR)


def _fresh(window: Window) -> FreshBars:
    return window.bands.deliveries.fresh


def _settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.turns.is_over, timeout=10_000)


def test_a_new_estimate_is_outlined_and_the_outline_goes_by_itself(window: Window, qtbot: QtBot) -> None:
    band = window.bands.deliveries
    window.plant.commit(_late(window))
    _settled(window, qtbot)
    assert _fresh(window).is_fading
    marked = band.grab().toImage()
    qtbot.waitUntil(lambda: not _fresh(window).is_fading, timeout=10_000)
    plain, rect = band.grab().toImage(), band.bar_rect("4417")
    assert rect is not None
    differing = [
        (x, y)
        for x in range(marked.width())
        for y in range(marked.height())
        if marked.pixel(x, y) != plain.pixel(x, y)
    ]
    assert differing, "nothing was outlined"
    assert all(rect.adjusted(-5, -5, 5, 5).contains(*at) for at in differing)


def test_another_minute_is_no_news(window: Window, qtbot: QtBot, clock: Moment) -> None:
    clock.now += 300
    window.showing.tick()
    _settled(window, qtbot)
    assert not _fresh(window).is_fading


def test_whoever_wants_less_motion_sees_no_outline(window: Window, qtbot: QtBot) -> None:
    tick = next(row for row in SettingsDialog(window).rows if row.key == MOTION)
    assert isinstance(tick, TickRow)
    tick.tick.click()
    window.plant.commit(_late(window))
    _settled(window, qtbot)
    assert not _fresh(window).is_fading


def test_what_comes_during_a_drag_is_outlined_after_the_drop(window: Window, qtbot: QtBot) -> None:
    window.bands.deliveries.start_move("4418")
    window.plant.commit(_late(window))
    assert not _fresh(window).is_fading
    window.bands.deliveries.cancel_move()
    _settled(window, qtbot)
    assert _fresh(window).is_fading


def test_a_drag_ends_the_outline(window: Window, qtbot: QtBot) -> None:
    window.plant.commit(_late(window))
    _settled(window, qtbot)
    window.bands.deliveries.start_move("4418")
    assert not _fresh(window).is_fading
    window.bands.deliveries.cancel_move()
