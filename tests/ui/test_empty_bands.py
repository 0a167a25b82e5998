"""Empty bands in the window."""

from collections.abc import Iterator

import pyqtgraph
import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.plan import Plan
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    plan = Plan.of_rows({"plant": [{"key": "time_zone", "value": "Europe/Berlin"}]})
    plant = OpenPlant(MemoryStore(plan), lambda: SIX, AUTHOR)
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    yield shown
    shown.close()


def test_a_new_plants_bands_say_what_is_missing_until_it_comes(window: Window, qtbot: QtBot) -> None:
    deliveries, coverage = window.afterwards.empty_bands.notices
    assert deliveries.isVisible() and deliveries.accessibleName().startswith("No doors yet")
    assert coverage.isVisible() and coverage.accessibleName().startswith("No parts yet")
    doors = row_changes("doors", [{"door": "A1"}])
    window.commands.commit(Edit("Doors", doors, author=AUTHOR, at=SIX))
    qtbot.waitUntil(lambda: deliveries.accessibleName().startswith("No deliveries yet"), timeout=10_000)
    window.commands.run("undo")
    qtbot.waitUntil(lambda: deliveries.accessibleName().startswith("No doors yet"), timeout=10_000)


def test_the_next_step_opens_the_table_that_is_missing(window: Window) -> None:
    deliveries, _ = window.afterwards.empty_bands.notices
    buttons = {each.text(): each for each in deliveries.findChildren(QPushButton) if each.isVisible()}
    buttons["Type in"].click()
    shown = window.commands.edit_table("doors")
    assert shown.isVisible()
    shown.close()
