"""How long the event loop stands still while a list of 5,000 rows is read, looked through and accepted.

The window shows the demo's plant; the list comes as a dropped file does. Gaps are measured as in `loop`.
"""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jitdesk.demo.making import make_demo
from jitdesk.scene.import_review import Chip
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.intake.chips import Chips
from jitdesk.ui.intake.footer import ImportFooter
from jitdesk.ui.intake.row_list import RowList
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.benchmarks.largest_plant import NOW
from tests.benchmarks.loop import Heartbeat
from tests.benchmarks.measured import Row, of_budget
from tests.benchmarks.preview import arrivals

_BUDGET_MS = 50.0
_PAUSE_MS, _MOST_S = 20, 90
_CTRL = Qt.KeyboardModifier.ControlModifier


def measure() -> list[Row]:
    """Return the longest gap of all that is done with the file, and of each thing."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        path, file = Path(folder) / "plant.jitdesk", Path(folder) / "list.csv"
        make_demo(path, "plant", NOW, author="benchmark")
        with PlantFile.open(path) as store:
            file.write_bytes(arrivals(store.plan()))
            window = _shown(app, OpenPlant(store, lambda: NOW, "benchmark"))
            beat = Heartbeat()
            _run(_looked_through(window, file, beat))
            beat.stop()
            assert window.plant.plan_step > 1, f"came as far as: {beat.doing}"
            window.close()
            app.processEvents()
    return _rows([gap for gap in beat.gaps if gap[0]])


def _shown(app: QApplication, plant: OpenPlant) -> Window:
    plant.outlook.problems()
    window = Window(plant, Appearance(app, ThemeChoice.LIGHT), lambda: pyqtgraph)
    until_complete = QEventLoop()
    window.complete.connect(until_complete.quit)
    window.show()
    until_complete.exec()
    return window


def _run(steps: Iterator[None]) -> None:
    """Take one step after the other from a timer: the dialog has an event loop of its own."""
    loop, timer, until = QEventLoop(), QTimer(), time.monotonic() + _MOST_S

    def go_on() -> None:
        if time.monotonic() > until or next(steps, steps) is steps:
            timer.stop()
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, ImportDialog):
                dialog.reject()
            loop.quit()

    timer.timeout.connect(go_on)
    timer.start(_PAUSE_MS)
    loop.exec()


def _looked_through(window: Window, file: Path, beat: Heartbeat) -> Iterator[None]:
    """Do what somebody does with a file, one thing at each step."""
    beat.doing = "read and preview"
    window.commands.check_dropped_files([file])
    while not isinstance(dialog := QApplication.activeModalWidget(), ImportDialog):
        yield
    beat.doing = "show the rows"
    yield from _pause(30)
    rows, chips, footer = (dialog.findChild(kind) for kind in (RowList, Chips, ImportFooter))
    beat.doing = "scroll"
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home) * 3:
        QTest.keyClick(rows, key)
        yield from _pause(4)
    beat.doing = "chips"
    for chip in (Chip.ALL, Chip.SUSPICIOUS, Chip.DEVIATIONS, Chip.CHANGES):
        chips.button(chip).click()
        yield from _pause(10)
    beat.doing = "ticks"
    for key in (Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(rows, key)
        yield from _pause(10)
    beat.doing = "sum up"
    while not footer.sentence.startswith("Afterwards"):
        yield
    beat.doing = "accept"
    QTest.keyClick(rows, Qt.Key.Key_Return, _CTRL)
    while window.steps.is_busy or not window.turns.is_over or window.plant.plan_step == 1:
        yield
    yield from _pause(20)


def _pause(steps: int) -> Iterator[None]:
    for _ in range(steps):
        yield


def _rows(gaps: list[tuple[str, float, float]]) -> list[Row]:
    over = sum(work > _BUDGET_MS for _, work, _ in gaps)
    name = f"longest gap by own work ({len(gaps)} beats, {over} over 50 ms)"
    return [
        of_budget(name, max(work for _, work, _ in gaps), _BUDGET_MS),
        of_budget("longest gap on the wall", max(wall for _, _, wall in gaps), _BUDGET_MS),
        *(
            of_budget(f"longest gap by own work: {doing}", _longest(gaps, doing), _BUDGET_MS)
            for doing in dict.fromkeys(doing for doing, _, _ in gaps)
        ),
    ]


def _longest(gaps: list[tuple[str, float, float]], of: str) -> float:
    return max(work for doing, work, _ in gaps if doing == of)
