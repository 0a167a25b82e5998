"""How the window looks is chosen from View, ticked there, and no step of the plan."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from jitdesk.scene.bars.level import Density
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.window import Window
from tests.ui.conftest import labels


def ticked(window: Window, start: str) -> list[str]:
    actions = window.actions_by_name.listed()
    return [each.objectName() for each in actions if each.isChecked() and each.objectName().startswith(start)]


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.turns.is_over, timeout=10_000)


@pytest.mark.parametrize("choice", ["light", "dark", "high_contrast"])
def test_each_theme_is_painted_and_ticked(qtbot: QtBot, window: Window, choice: str) -> None:
    window.actions_by_name[f"theme_{choice}"].trigger()
    settle(qtbot, window)
    assert ticked(window, "theme_") == [f"theme_{choice}"]
    ground = window.appearance.theme.colours.header
    band = window.bands.deliveries
    assert window.board.status.grab().toImage().pixelColor(5, 10) == ground
    assert band.grab().toImage().pixelColor(2, 2) == ground
    window.commands.run("theme_light")


def test_text_grows_and_shrinks_by_the_sizes_on_offer_and_says_where_it_ends(
    qtbot: QtBot, window: Window
) -> None:
    seen = []
    for _ in range(5):
        window.commands.run("text_larger")
        seen.append(round(window.appearance.theme.scale * 100))
    settle(qtbot, window)
    assert seen == [110, 125, 150, 150, 150]
    assert ticked(window, "text_") == ["text_150"]
    window.commands.run("text_100")
    settle(qtbot, window)
    assert ticked(window, "text_") == ["text_100"]


def test_the_status_bar_names_the_text_size_and_offers_the_others(qtbot: QtBot, window: Window) -> None:
    size = next(each for each in window.status.findChildren(CommandButton) if each.words == "100 %")
    qtbot.mouseClick(size, Qt.MouseButton.LeftButton)
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible() and not each.title())
    menu.actions()[3].trigger()
    menu.close()
    settle(qtbot, window)
    assert size.words == "125 %" and window.appearance.theme.scale == 1.25
    window.commands.run("text_100")


def test_a_density_holds_in_deliveries_and_coverage_and_none_is_a_step(qtbot: QtBot, window: Window) -> None:
    for name, density in (("dense", Density.DENSE), ("compact", Density.COMPACT), ("auto", None)):
        window.commands.run(f"density_{name}")
        assert window.bands.deliveries.density is density
        assert ticked(window, "density_") == [f"density_{name}"]
    assert labels(window) == []
