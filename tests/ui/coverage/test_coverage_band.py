"""The coverage band shows the same picture, however it came to it."""

import random

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.theme import load_theme
from jitdesk.ui.time_axis import TimeAxis

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
NORDLICHT = "4417"
WIDTH, HEIGHT = 804, 160


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan.of_rows(small.rows(NOW))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(WIDTH, HEIGHT)
    qtbot.addWidget(window)
    return window


def band_on(window: QWidget, plan: Plan, zoom: str) -> tuple[CoverageBand, TimeAxis]:
    axis = TimeAxis(TimeScale(NOW - HOUR_S, ZOOMS[zoom], WIDTH - 204), window)
    band = CoverageBand(axis, load_theme("light"), window)
    band.resize(WIDTH, HEIGHT)
    band.show_outlook(Outlook(plan, NOW))
    band.show_stops((NOW + 4 * HOUR_S, NOW + 9 * HOUR_S))
    window.show()
    return band, axis


def pixels(window: QWidget) -> np.ndarray:
    """Return what the screen shows, not what a fresh painting would."""
    QApplication.processEvents()
    shown = QGuiApplication.primaryScreen().grabWindow(window.winId())
    image = shown.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()
    )


@pytest.mark.parametrize("zoom", ["hour", "day", "week"])
def test_after_pans_drags_and_live_changes_the_screen_shows_what_a_full_repaint_shows(
    window: QWidget, plan: Plan, zoom: str
) -> None:
    band, axis = band_on(window, plan, zoom)
    dice = random.Random(11)
    outlook = Outlook(plan, NOW)
    drag = outlook.drag(NORDLICHT)
    pixels(window)
    for _ in range(60):
        match dice.randrange(6):
            case 0:
                axis.pan(dice.randint(-90, 90))
            case 1:
                outlook = Outlook(plan, NOW + dice.randrange(60) * 60, outlook)
                band.show_outlook(outlook)
            case 2:
                band.frame_locations(frozenset(dice.sample(range(len(outlook.coverage)), 2)))
            case 3:
                band.show_drag(None)
            case _:
                band.show_drag(drag, NOW + dice.randrange(20) * 900)
        shown = pixels(window)
        band.set_theme(load_theme("light"))
        assert np.array_equal(shown, pixels(window))


def test_a_drag_changes_its_strip_and_nothing_else(window: QWidget, plan: Plan) -> None:
    band, _ = band_on(window, plan, "day")
    drag = Outlook(plan, NOW).drag(NORDLICHT)
    before = pixels(window)
    (row,) = drag.location_rows
    area = band.row_rect(str(Outlook(plan, NOW).coverage.part[row]), "")
    band.show_drag(drag, NOW + 6 * HOUR_S)
    changed = np.argwhere((pixels(window) != before).any(axis=2))
    assert len(changed)
    assert changed[:, 0].min() >= area.top() and changed[:, 0].max() <= area.bottom()
    assert changed[:, 1].min() >= 204
    band.show_drag(None)
    assert np.array_equal(pixels(window), before)
