"""The window comes back as it was left, plant by plant, before anything of it is painted."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyqtgraph
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.scene.bars.level import Density
from jitdesk.scene.time_scale import LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.layout import KeptLayouts, Layout
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day

SHARES = st.sampled_from([(), (0.5, 0.25, 0.25), (0.2, 0.2, 0.6)])
LAYOUTS = st.builds(
    Layout,
    st.sampled_from([choice.value for choice in ThemeChoice]),
    st.sampled_from([90, 100, 110, 125, 150]),
    st.floats(LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR),
    st.sampled_from(["doors", "suppliers", "parts"]),
    st.sampled_from(["", "comfortable", "compact", "dense"]),
    st.integers(240, 420),
    st.sampled_from([None, True, False]),
    st.dictionaries(st.sampled_from(["hour", "day", "week", "month"]), st.booleans()),
    SHARES,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(LAYOUTS)
def test_what_is_kept_is_read_again(layout: Layout) -> None:
    read = Layout.of_text(layout.text())
    assert (read, tuple(read.shares)) == (Layout.of_text(read.text()), layout.shares)
    assert read.delay_folds == layout.delay_folds and read.px_per_hour == layout.px_per_hour


@given(st.text() | JSON.map(json.dumps))
def test_a_text_that_is_no_layout_is_the_first_one(text: str) -> None:
    assert Layout.of_text(text) == Layout()


@given(st.sampled_from(list(json.loads(Layout().text()))), JSON)
def test_an_unusable_value_spoils_no_other(name: str, value: object) -> None:
    kept = {**json.loads(Layout(text_percent=125, rows="parts", left_px=333).text()), name: value}
    read = Layout.of_text(json.dumps(kept))
    for other, wanted in (("text_percent", 125), ("rows", "parts"), ("left_px", 333)):
        assert name == other or getattr(read, other) == wanted


@contextmanager
def opened(qtbot: QtBot, qapp: QApplication, layout: Layout | None) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 3600, AUTHOR)
    window = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph, layout)
    with qtbot.waitSignal(window.complete, timeout=20_000):
        window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("zoom", ["hour", "day", "week", "month"])
def test_a_window_comes_back_as_it_was_left(qtbot: QtBot, qapp: QApplication, zoom: str) -> None:
    left: list[Layout] = []
    with opened(qtbot, qapp, None) as window:
        window.commands.run(f"zoom_{zoom}")
        window.commands.run("rows_parts")
        window.commands.run("density_compact")
        qtbot.waitUntil(lambda: window.turns.is_over, timeout=10_000)
        window.board.set_left(333, True)
        window.bands.delays.fold(True)
        window.bands.divide((0.6, 0.35, 0.05))
        window.left.connect(lambda: left.append(window.commands.viewing.layout))
    with opened(qtbot, qapp, Layout.of_text(left[0].text())) as again:
        bands = again.bands
        assert again.axis.scale.zoom == zoom
        assert (bands.deliveries.rows_by, bands.deliveries.density) == ("parts", Density.COMPACT)
        assert again.needs.width() == 333 and bands.delays.folds == {zoom: True}
        assert again.commands.viewing.layout.shares == (0.6, 0.35, 0.05)
        assert again.actions_by_name["density_compact"].isChecked()


def test_reset_layout_is_as_at_first_and_leaves_theme_and_text(qtbot: QtBot, qapp: QApplication) -> None:
    with opened(qtbot, qapp, Layout(left_px=400, density="dense", rows="suppliers")) as window:
        window.commands.run("theme_dark")
        window.commands.run("zoom_week")
        window.commands.run("reset_layout")
        shown = window.commands.viewing.layout
        assert (shown.theme, shown.left_px, shown.density, shown.rows) == ("dark", 300, "", "doors")
        assert window.axis.scale.zoom == "day"


def test_each_plant_has_its_own(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "user.ini"), QSettings.Format.IniFormat)
    KeptLayouts(settings).keep("one", Layout(left_px=350))
    KeptLayouts(settings).keep("two", Layout(left_px=250))
    settings.setValue("layouts/three", "{]")
    settings.sync()
    again = KeptLayouts(QSettings(str(tmp_path / "user.ini"), QSettings.Format.IniFormat))
    assert again.of("never") is None
    assert [each.left_px for name in ("one", "two", "three") if (each := again.of(name))] == [350, 250, 300]
