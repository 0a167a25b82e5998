"""How long the event loop stands still while 5,000 copied rows are pasted into a grid, and taken back."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jitdesk.services.typed_table import TypedTable
from jitdesk.ui.grid import Grid
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.work.jobs import Jobs
from tests.benchmarks.loop import Heartbeat
from tests.benchmarks.measured import Row, of_budget

_ROWS, _ROUNDS = 5000, 5
_BUDGET_MS = 50.0


def measure() -> list[Row]:
    """Return the longest gap of pasting and looking through, and of taking that back."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Appearance(app, ThemeChoice.LIGHT).theme
    jobs = Jobs(app)  # with it the window's own way of collecting garbage
    jobs.settle()
    table = TypedTable.of("parts", ("part", "description", "unit", "supplier", "pack_qty", "safety_stock"))
    grid = Grid(table, ZoneInfo("Europe/Berlin"), theme, name="Parts")
    grid.resize(1000, 600)
    grid.show()
    QGuiApplication.clipboard().setText(_copied())
    beat = Heartbeat()
    beat.wait()
    for _ in range(_ROUNDS):
        beat.doing = "paste"
        grid.view.paste()
        while len(grid.model.meaning.values) != _ROWS:
            beat.wait()
        beat.doing = "undo"
        grid.model.steps.undo()
        for _ in range(5):
            beat.wait()
    beat.stop()
    grid.close()
    jobs.close()
    longest = {doing: max(work for did, work, _ in beat.gaps if did == doing) for doing in ("paste", "undo")}
    return [
        of_budget(f"longest gap of own work, {doing} of {_ROWS} rows, {_ROUNDS} rounds", gap, _BUDGET_MS)
        for doing, gap in longest.items()
    ]


def _copied() -> str:
    return "".join(
        f"{10_000 + at}\tBracket, left {at}\tpcs\tS{at % 90}\t{at % 400 + 0.5:.3f}\t{at}\n"
        for at in range(_ROWS)
    )
