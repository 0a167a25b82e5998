"""The coverage band shows the same picture, however it came to it, and whatever it is given."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.theme import load_theme
from tests.ui.coverage.same_pixels import HEIGHT, NOW, WIDTH, pixels, unlike

NORDLICHT = "4417"
ODD_NAMES = (
    "x" * 300,
    "\u05de\u05e1\u05e4\u05e8 4711",
    "\U0001f69a\U0001f69a 12",
    "a\nb\tc\x00d",
    "  ",
    "\ud83d",
)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan.of_rows(small.rows(NOW))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(WIDTH, HEIGHT)
    qtbot.addWidget(window)
    return window


def band_on(
    window: QWidget, plan: Plan, zoom: str, density: Density | None = None
) -> tuple[CoverageBand, TimeAxis]:
    axis = TimeAxis(TimeScale(NOW - HOUR_S, ZOOMS[zoom], WIDTH - 204), window)
    band = CoverageBand(axis, load_theme("light"), window)
    band.resize(WIDTH, HEIGHT)
    band.set_density(density)
    band.show_outlook(Outlook(plan, NOW))
    band.show_stops((NOW + 4 * HOUR_S, NOW + 9 * HOUR_S))
    window.show()
    return band, axis


@pytest.mark.parametrize("zoom", ["hour", "day", "week", "month", "dense"])
def test_whatever_is_done_the_screen_shows_what_a_full_repaint_shows(
    window: QWidget, plan: Plan, zoom: str
) -> None:
    assert unlike(window, plan, zoom, steps=40, seed=11) == []


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_so_it_does_on_finer_screens(ratio: float) -> None:
    script = [sys.executable, "-m", "tests.ui.coverage.same_pixels", "day", "30", "3"]
    ran = subprocess.run(
        script,
        env={**os.environ, "QT_SCALE_FACTOR": str(ratio)},
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ran.stdout) == {"ratio": ratio, "unlike": []}


def test_a_drag_changes_its_strip_and_nothing_else(window: QWidget, plan: Plan) -> None:
    band, _ = band_on(window, plan, "day")
    drag = Outlook(plan, NOW).drag(NORDLICHT)
    before = pixels(window)
    (row,) = drag.location_rows
    area = band.row_rect(str(Outlook(plan, NOW).coverage.part[row]), "")
    band.show_drag(drag, NOW + 6 * HOUR_S + drag.unloading_s)
    changed = np.argwhere((pixels(window) != before).any(axis=2))
    assert len(changed)
    assert changed[:, 0].min() >= area.top() and changed[:, 0].max() <= area.bottom()
    assert changed[:, 1].min() >= 204
    band.show_drag(None)
    assert np.array_equal(pixels(window), before)


def test_rows_that_come_into_view_during_a_drag_are_dragged_too(window: QWidget, plan: Plan) -> None:
    band, _ = band_on(window, plan, "day")
    drag = Outlook(plan, NOW).drag(NORDLICHT)
    band.rows_bar.setValue(band.rows_bar.value() + 200)
    band.show_drag(drag, NOW + 6 * HOUR_S + drag.unloading_s)
    band.rows_bar.setValue(band.rows_bar.value() - 200)
    scrolled = pixels(window)
    band.show_drag(None)
    band.show_drag(drag, NOW + 6 * HOUR_S + drag.unloading_s)
    assert np.array_equal(pixels(window), scrolled)


@pytest.mark.parametrize("density", [None, Density.COMPACT, Density.DENSE])
@pytest.mark.parametrize("zoom", ["hour", "day", "week"])
def test_odd_names_are_painted_within_their_heads(
    window: QWidget, zoom: str, density: Density | None
) -> None:
    rows = {
        "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
        "lines": [{"line": name, "name": name} for name in ODD_NAMES],
        "shifts": [{"line": "*", "shift": "all", "weekdays": "1-7", "start": "00:00", "end": "00:00"}],
        "parts": [{"part": name, "unit": "pc", "description": name} for name in ODD_NAMES],
        "consumption": [
            {"part": name, "line": name, "from": NOW - HOUR_S, "to": NOW + 90 * HOUR_S, "quantity": 90_000}
            for name in ODD_NAMES
        ],
        "stock": [
            {"part": name, "kind": "unrestricted", "quantity": 5_000, "counted_at": NOW - HOUR_S}
            for name in ODD_NAMES
        ],
    }
    band_on(window, Plan.of_rows(rows), zoom, density)
    border = pixels(window)[24:104, 203]
    # No name reaches over its head's edge; the other colour is that of the focus.
    assert len(np.unique(border, axis=0)) <= 2


def test_a_plant_without_rows_still_shows_the_time(window: QWidget) -> None:
    band, axis = band_on(window, Plan.of_rows({}), "day")
    shown = pixels(window)
    axis.pan(50)
    band.frame_locations(frozenset({0}))
    band.show_drag(None)
    now = load_theme("light").colours.now.getRgb()[2::-1]
    assert (shown[60:, 210:] == now).all(axis=-1).any()


def test_a_row_is_chosen_where_it_is_painted(window: QWidget, plan: Plan, qtbot: QtBot) -> None:
    band, _ = band_on(window, plan, "day")
    band.rows_bar.setValue(band.rows_bar.value() + 50)
    area = band.row_rect("9034", "")
    with qtbot.waitSignal(band.location_chosen) as chosen:
        qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=area.center() + QPoint(0, 5))
    assert chosen.args == ["9034", ""]
    QApplication.processEvents()
