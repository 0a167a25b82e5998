"""Opening a plant file, and what a step on it costs: on the largest plant and on the mid-size one.

The floor is the standard library reading the same columns of the same rows into numpy. Both run in processes
of their own in turn, and only their own thread's work counts: the disk's share is the same for both.
"""

import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from jitdesk.demo.making import make_demo
from jitdesk.domain.edit import Edit, cell_changes, row_changes
from jitdesk.domain.tables import ARRIVED, PLANNED, UNLOADING
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.receiving import receive
from jitdesk.storage.opening import SAFE
from jitdesk.storage.plant_file import PlantFile
from tests.benchmarks.largest_plant import NOW, largest_file
from tests.benchmarks.measured import Row, of_budget, row

ROUNDS = 5
_PAINT_FLOORS, _KEPT_FLOORS, _ROWS_FLOORS = 2.5, 1.0, 2.5
_PLAN_BUDGET_S, _MEMORY_BUDGET_MB = 1.0, 250.0
_STEP_BUDGET_MS, _STEP_FLOORS, _NEXT_DAY_S = 2.0, 4.0, 86_400
_STEPS = 60
_LOAD = """
import sys, time
from pathlib import Path
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
before, began = megabytes(), time.thread_time()
with PlantFile.open(Path(sys.argv[1]), to_look=True) as store:
    plant = OpenPlant(store, lambda: 0, "benchmark")
    print(time.thread_time() - began, megabytes() - before)
"""
_LOAD_ROWS = """
import gc, sys, time
from pathlib import Path
from jitdesk.storage.opening import connection_to_look
from jitdesk.storage.rows import Reading
gc.disable()
began = time.thread_time()
plan = Reading(connection_to_look(Path(sys.argv[1])), rows_only=True).plan
print(time.thread_time() - began)
"""
# The desk as users open it: read in a worker, painted in the window; the work of both threads counts.
_PAINTED = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import jitdesk.ui.window
from jitdesk.desk.choosing import Wanted
from jitdesk.desk.desk import Desk
def tell(window_class):
    def painted(self, event, former=window_class.paintEvent):
        former(self, event)
        if "was_painted" not in vars(window_class):
            window_class.was_painted = True
            QTimer.singleShot(0, lambda: (print(time.process_time() - began, flush=True), os._exit(0)))
    window_class.paintEvent = painted
app = QApplication([])
desk = Desk(app, "benchmark", lambda zone: int(sys.argv[2]))
desk.on_window = lambda window: tell(type(window))
path = Path(sys.argv[1])
began = time.process_time()
desk.open(Wanted.file(path))
app.exec()
"""
_FLOOR = """
import gc, sqlite3, sys, time
import numpy as np
from jitdesk.domain.columns import INTEGER_KINDS
from jitdesk.domain.tables import SCHEMAS, Kind
gc.disable()  # a third of the time would go into looking for cycles
began = time.thread_time()
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
plan = []
for schema in SCHEMAS:
    names = [f'ifnull("{c.name}", 0)' if c.kind in INTEGER_KINDS else f'"{c.name}"' for c in schema.columns]
    rows = connection.execute(f'SELECT {", ".join(names)} FROM "{schema.name}" ORDER BY id').fetchall()
    for column, values in zip(schema.columns, zip(*rows)):
        kind = np.int64 if column.kind in INTEGER_KINDS else float if column.kind is Kind.REAL else object
        plan.append(np.fromiter((v or 0 for v in values) if kind is float else values, kind, len(values)))
    del rows
print(time.thread_time() - began)
"""


def measure() -> list[Row]:
    """Return the seconds until the plan is in memory, what it takes there, and the milliseconds of a step."""
    with tempfile.TemporaryDirectory() as folder:
        plant, largest = Path(folder) / "plant.jitdesk", Path(folder) / "largest.jitdesk"
        make_demo(plant, "plant", NOW, author="benchmark")
        shutil.copyfile(largest_file(), largest)
        return [
            of_budget("open the plant file, plant", _opened(plant)[0], _PLAN_BUDGET_S, "s"),
            *_reading(largest),
            *_steps("plant", plant),
            *_steps("largest", largest),
        ]


def _reading(path: Path) -> list[Row]:
    ours, painted, rows, floors = [], [], [], []
    for _ in range(ROUNDS):
        painted.append(float(_printed(_PAINTED, path)[0]))
        ours.append(_opened(path))
        rows.append(float(_printed(_LOAD_ROWS, path)[0]))
        floors.append(float(_printed(_FLOOR, path)[0]))
    seconds, megabytes = (statistics.median(column) for column in zip(*ours, strict=True))
    anew, floor = statistics.median(rows), statistics.median(floors)
    whole = statistics.median(painted)
    return [
        row("open to first complete paint, largest", whole, "s", "sqlite3 into numpy", floor, _PAINT_FLOORS),
        row("open the plant file, largest", seconds, "s", "sqlite3 into numpy", floor, _KEPT_FLOORS),
        row("the same from its rows alone", anew, "s", "sqlite3 into numpy", floor, _ROWS_FLOORS),
        of_budget("memory of the open plan, largest", megabytes, _MEMORY_BUDGET_MB, "MB"),
    ]


def _opened(path: Path) -> tuple[float, float]:
    seconds, megabytes = map(float, _printed(_LOAD, path))
    return seconds, megabytes


def _printed(program: str, path: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(path), str(NOW)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return done.stdout.split()


def _steps(size: str, path: Path) -> list[Row]:
    """Return our thread's work for a step of each kind, and a drag until it is safe beside a bare commit."""
    with PlantFile.open(path) as store:
        plant = OpenPlant(store, lambda: NOW, "benchmark")
        deliveries = plant.plan.deliveries
        coming = deliveries.is_one_of("status", (PLANNED,)) & (deliveries["slot_start"] > NOW + _NEXT_DAY_S)
        planned = deliveries["delivery"][coming].tolist()
        here = deliveries["delivery"][deliveries.is_one_of("status", (ARRIVED, UNLOADING))].tolist()
        kinds: list[tuple[str, list[str], Callable[[OpenPlant, str, int], Edit]]] = [
            ("a drag's step", planned, _drag),
            ("a received truck with 12 lines", here, _receive),
            ("a new estimate", planned, _estimate),
        ]
        rows = []
        for name, numbers, edit in kinds:
            edits = enumerate(numbers[:_STEPS])
            work = [_work_ms(plant, edit(plant, number, place)) for place, number in edits]
            value = statistics.median(work)
            rows.append(of_budget(f"{name}, {size}, median", value, _STEP_BUDGET_MS))
        safe, bare = _on_disk_ms(plant, planned[_STEPS : 2 * _STEPS], path)
        rows.append(row(f"a drag safe on disk, {size}", safe, "ms", "bare commit", bare, _STEP_FLOORS))
        return rows


def _work_ms(plant: OpenPlant, edit: Edit) -> float:
    began = time.thread_time()
    plant.commit(edit)
    return (time.thread_time() - began) * 1000


def _on_disk_ms(plant: OpenPlant, numbers: list[str], path: Path) -> tuple[float, float]:
    """Return the medians of a drag and of one number written to another file, in turn on the same disk."""
    bare = sqlite3.connect(path.with_suffix(".bare"), isolation_level=None)
    for setting in SAFE:
        bare.execute(f"PRAGMA {setting}")
    bare.execute("CREATE TABLE only (number INTEGER)")
    bare.execute("INSERT INTO only VALUES (0)")
    ours, floors = [], []
    for place, number in enumerate(numbers):
        edit = _drag(plant, number, place)
        began = time.perf_counter()
        plant.commit(edit)
        committed = time.perf_counter()
        bare.execute("UPDATE only SET number = ?", (place,))
        floors.append((time.perf_counter() - committed) * 1000)
        ours.append((committed - began) * 1000)
    bare.close()
    return statistics.median(ours), statistics.median(floors)


def _drag(plant: OpenPlant, number: str, place: int) -> Edit:
    row = plant.plan.find("deliveries", number)
    assert row is not None
    return Edit("Move", cell_changes("deliveries", row, {"slot_start": NOW + place, "slot_end": NOW + 999}))


def _receive(plant: OpenPlant, number: str, place: int) -> Edit:
    return receive(plant.plan, number, when=NOW, at=NOW, author="benchmark")


def _estimate(plant: OpenPlant, number: str, place: int) -> Edit:
    told = {"delivery": number, "known_at": NOW, "kind": "eta", "at": NOW + place, "source": f"mail {place}"}
    return Edit("New time", row_changes("estimates", [told]))
