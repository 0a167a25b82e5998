"""From process start to what is painted first, and to the whole desk, against a bare window.

The bare window has imported numpy and sqlite3. Ours is the command that users start, with the file of the
small plant; the first picture says what is being opened, the desk follows in its place.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from jitdesk.demo.making import make_demo
from tests.benchmarks.measured import Row, row

ROUNDS = 7
_AGAINST, _TARGET = "a bare window that has imported numpy and sqlite3", 1.5
ROOT = Path(__file__).parents[2]
NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
_BARE = """
import os, sys, time
import numpy, sqlite3
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: (print(time.time()), app.quit()))
window = Bare()
window.resize(1600, 1000)
window.show()
app.exec()
"""
# The real start, told to say when it had painted what; nothing else of it is changed.
_OURS = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from jitdesk.cli.command_line import main
import jitdesk.desk.desk, jitdesk.ui.opening
def tell(window_class, then):
    def painted(self, event, former=window_class.paintEvent):
        former(self, event)
        if "was_painted" not in vars(window_class):
            window_class.was_painted = True
            QTimer.singleShot(0, lambda: (print(time.time(), flush=True), then()))
    window_class.paintEvent = painted
tell(jitdesk.ui.opening.OpeningWindow, lambda: None)
def told(self, *given, former=jitdesk.desk.desk.Desk.__init__):
    former(self, *given)
    self.on_window = lambda window: tell(type(window), window.close)
jitdesk.desk.desk.Desk.__init__ = told
sys.exit(main([sys.argv[1], "--now", "2026-11-24T09:42"]))
"""


def measure() -> list[Row]:
    """Return wall seconds of both, run in turn, and their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        plant = Path(folder) / "small.jitdesk"
        make_demo(plant, "small", NOW, author="benchmark")
        # The first round of each warms the disk's cache.
        rounds = [(*_painted(_BARE, plant), *_painted(_OURS, plant)) for _ in range(ROUNDS + 1)][1:]
    bare, first, whole = (statistics.median(column) for column in zip(*rounds, strict=True))
    return [
        row(f"process start to {name}, small", taken, "s", _AGAINST, bare, _TARGET)
        for name, taken in (("first painted window", first), ("the whole desk painted", whole))
    ]


def _painted(script: str, plant: Path) -> list[float]:
    """Return the seconds from the start of a process until each of its pictures was painted."""
    began = time.time()
    shown = subprocess.run(
        [sys.executable, "-c", script, str(plant)],
        env=_user_environment(plant.parent),
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [float(line) - began for line in shown.stdout.split()]


def _user_environment(folder: Path) -> dict[str, str]:
    """Return what a user's second start has: compiled modules, and settings of its own."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder)}
