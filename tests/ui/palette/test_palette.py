"""The palette on a tiny plant: what is typed, what is shown, where Enter goes."""

from collections.abc import Iterator

import pyqtgraph
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.palette import PalettePanel
from jitdesk.ui.palette.result_model import ResultModel
from jitdesk.ui.palette.search_field import SearchField
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 3600, AUTHOR)
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    qtbot.waitUntil(lambda: shown.commands.search.finder is not None)
    yield shown
    shown.close()


def opened(window: Window, text: str = "") -> SearchField:
    window.commands.search.open(text)
    (field,) = window.findChildren(SearchField)
    return field


def lines(window: Window) -> list[str]:
    (model,) = window.findChildren(ResultModel)
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def is_open(window: Window) -> bool:
    return window.findChildren(PalettePanel)[0].is_open


@pytest.mark.parametrize(("typed", "selected"), [("4418", "4418"), ("r-9", "R-9"), ("@nordl", "4417")])
def test_enter_selects_what_was_found_and_gives_the_keyboard_to_the_bands(
    qtbot: QtBot, window: Window, typed: str, selected: str
) -> None:
    qtbot.keyClicks(opened(window), typed)
    qtbot.keyClick(window.findChildren(SearchField)[0], Qt.Key.Key_Return)
    assert window.selected == selected
    assert window.focusWidget() is window.bands.deliveries
    assert not is_open(window)


def test_a_part_stands_before_its_deliveries_with_the_time_it_lasts(window: Window) -> None:
    opened(window, "00471")
    shown = lines(window)
    assert shown[:2] == ["Part 00471: lasts. Line 3", "Parts"]
    assert shown[2].startswith("00471") and "lasts" in shown[2]
    assert any(line.startswith("4417,") for line in shown)


def test_escape_closes_and_changes_nothing(qtbot: QtBot, window: Window) -> None:
    window.select("4418")
    field = opened(window, "4417")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not is_open(window)
    assert window.selected == "4418"


def test_a_command_is_found_by_its_words_and_done(qtbot: QtBot, window: Window) -> None:
    field = opened(window, ">zoom in")
    assert lines(window)[0] == "Commands"
    before = window.axis.scale.px_per_hour
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.axis.scale.px_per_hour > before


def test_arrows_go_from_row_to_row_and_never_rest_on_a_caption(qtbot: QtBot, window: Window) -> None:
    field = opened(window, "4")
    (view,) = window.findChildren(QListView)
    seen = []
    for _ in lines(window):
        seen.append(str(view.currentIndex().data()))
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert len(set(seen)) > 1
    assert not {"Parts", "Deliveries", "Commands"} & set(seen)


def test_a_key_paints_the_palette_and_nothing_under_it(qtbot: QtBot, window: Window) -> None:
    field = opened(window)
    (view,) = window.findChildren(QListView)
    painted = _Painted(view.viewport(), window.bands, window.bands.deliveries, window.board)
    for letter in "00471":
        qtbot.waitUntil(lambda: window.turns.is_over)
        QApplication.processEvents()
        painted.seen.clear()
        qtbot.keyClick(field, letter)
        QApplication.processEvents()
        assert painted.seen == {view.viewport()}, field.text()


class _Painted(QObject):
    """Sees which widgets are painted."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.seen: set[QObject] = set()
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add(watched)
        return False


def test_what_nothing_is_called_is_said_and_enter_does_nothing(qtbot: QtBot, window: Window) -> None:
    field = opened(window, "qqqqqq")
    assert lines(window) == []
    assert field.accessibleDescription() == "no matches"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert is_open(window)


@pytest.mark.parametrize("text", ["<b>x</b>", "x" * 300, "\u202eabc", "👷", "=1+1", "@", "#", ">", "\\", "%"])
def test_any_pasted_text_is_only_looked_for(window: Window, text: str) -> None:
    field = opened(window, text)
    assert field.text()
    assert is_open(window)


def test_every_part_of_the_palette_is_named(window: Window) -> None:
    opened(window, "4417")
    (panel,) = window.findChildren(PalettePanel)
    named = [panel, *panel.findChildren(SearchField), *panel.findChildren(QListView)]
    assert all(part.accessibleName() for part in named)
