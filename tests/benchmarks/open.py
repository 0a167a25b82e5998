"""Opening a plant file of the mid-size plant: from the closed file to the plan, against a budget."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from jitdesk.demo.making import make_demo
from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile

ROUNDS = 7
NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
_PLAN_BUDGET_S = 1.0
_COMMIT_BUDGET_MS = 2.0
_COMMITS = 200
_LOAD = """
import sys, time
from pathlib import Path
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
began = time.perf_counter()
with PlantFile.open(Path(sys.argv[1])) as store:
    OpenPlant(store, lambda: 0, "benchmark")
    print(time.perf_counter() - began)
"""


def measure() -> list[dict[str, Any]]:
    """Return the seconds until the plan is in memory, and the milliseconds of a step."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plant.jitdesk"
        make_demo(path, "plant", NOW, author="benchmark")
        opened = statistics.median(_opened_s(path) for _ in range(ROUNDS))
        step = _step_ms(path)
    return [
        _row("open the plant file, plant", opened, "s", _PLAN_BUDGET_S),
        _row("a drag's step safe on disk, plant, median", step, "ms", _COMMIT_BUDGET_MS),
    ]


def _opened_s(path: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _LOAD, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return float(done.stdout)


def _step_ms(path: Path) -> float:
    times = []
    with PlantFile.open(path) as store:
        plant = OpenPlant(store, lambda: NOW, "benchmark")
        for number in range(_COMMITS):
            row = plant.plan.deliveries.row(number)
            edit = Edit(
                "Move", cell_changes("deliveries", row, {"slot_start": NOW + number, "note": "moved"})
            )
            began = time.perf_counter()
            plant.commit(edit)
            times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def _row(measure: str, value: float, unit: str, budget: float) -> dict[str, Any]:
    return {
        "benchmark": "open",
        "measure": measure,
        "value": round(value, 3),
        "unit": unit,
        "against": "budget",
        "against_value": budget,
        "ratio": round(value / budget, 3),
        "target": 1.0,
        "met": value <= budget,
    }
