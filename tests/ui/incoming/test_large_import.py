"""Ten thousand changed deliveries in one import: shown by one repaint, and by none while somebody drags."""

from collections.abc import Iterator

import pyqtgraph
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.errors import JitdeskError
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.personal import MOTION, personal
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.wide_plant import NOW
from tests.fakes import MemoryStore

DELIVERIES = 10_000


class Repaints(QObject):
    """Counts how often more than half of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self._half = widget.width() * widget.height() / 2
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            area = event.region().boundingRect()
            self.count += area.width() * area.height() > self._half
        return False


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    plant = OpenPlant(MemoryStore(plan_with_bars(DELIVERIES, 40)), lambda: NOW, "M. Keller")
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=60_000):
        shown.show()
    qtbot.waitUntil(lambda: shown.turns.is_over)
    yield shown
    shown.close()


def half_an_hour_later(plant: OpenPlant) -> Edit:
    changes = []
    for row in plant.plan.deliveries.rows():
        times = {name: int(str(row[name])) + 1800 for name in ("slot_start", "slot_end")}
        changes += cell_changes("deliveries", row, times)
    return Edit("Import of the night", tuple(changes), author="M. Keller", at=NOW)


def refused(error: JitdeskError) -> None:
    raise error


def test_ten_thousand_changed_deliveries_repaint_each_band_once(qtbot: QtBot, window: Window) -> None:
    personal().setValue(MOTION, "less")  # a fade only copies what is kept, with outlines over it
    bands, plant = window.bands, window.plant
    counts = [Repaints(bands.deliveries), Repaints(bands.coverage)]
    before = bands.deliveries.grab().toImage()
    for counted in counts:
        counted.count = 0
    window.steps.make(lambda: half_an_hour_later(plant), lambda _: None, refused, size=DELIVERIES * 2)
    qtbot.waitUntil(lambda: plant.plan_step == 2 and window.turns.is_over, timeout=60_000)
    qtbot.waitUntil(lambda: counts[0].count > 0)
    QApplication.processEvents()
    assert [counted.count for counted in counts] == [1, 1]
    assert bands.deliveries.grab().toImage() != before
