"""The axis after any pans shows a full repaint's pixels: words that keep to the view, flags that dock."""

import random

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.demo.build import build
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.header import AxisHeader
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.theme import HEADER_WIDTH, load_theme

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
WIDTH = 900


@pytest.fixture(scope="module")
def outlook() -> Outlook:
    return Outlook(build("small", NOW).plan, NOW)


@pytest.mark.parametrize("zoom", ["hour", "day", "week", "month"])
@pytest.mark.parametrize("seed", range(3))
def test_pans_leave_the_pixels_of_a_full_repaint(
    qapp: QApplication, qtbot: QtBot, outlook: Outlook, zoom: str, seed: int
) -> None:
    dice = random.Random(seed)
    axis = TimeAxis(TimeScale(NOW, ZOOMS[zoom], WIDTH))
    header = AxisHeader(axis, load_theme("light"))
    qtbot.addWidget(header)
    header.resize(HEADER_WIDTH + WIDTH, header.height())
    header.show_outlook(outlook)
    assert header._stops, "the plant's stops have flags"
    header.show()
    for _ in range(40):
        axis.pan(dice.choice([-400, -61, -23, -5, 1, 7, 23, 61, 400]))
        QApplication.processEvents()
        seen = header.grab().toImage()
        header._kept.spoil()
        QApplication.processEvents()
        assert header.grab().toImage() == seen
