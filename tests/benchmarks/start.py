"""From process start to the first painted window, against a bare window with numpy and sqlite3."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROUNDS = 7
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
_OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import jitdesk.main as main
from jitdesk.ui.window import Window
def painted(self, event, former=Window.paintEvent):
    former(self, event)
    QTimer.singleShot(0, lambda: (print(time.time()), QApplication.instance().quit()))
Window.paintEvent = painted
main.run_window(Path(sys.argv[1]), now=int(sys.argv[2]))
"""


def measure() -> list[dict[str, Any]]:
    """Return wall seconds of both, run in turn, and their ratio."""
    import time

    with tempfile.TemporaryDirectory() as folder:
        plant, now = _small_plant(Path(folder))
        ours, bare = [], []
        for _ in range(ROUNDS + 1):
            for script, times in ((_BARE, bare), (_OURS, ours)):
                began = time.time()
                shown = subprocess.run(
                    [sys.executable, "-c", script, str(plant), str(now)],
                    env=_user_environment(folder),
                    check=True,
                    capture_output=True,
                    text=True,
                )
                # The child says when it had painted: ending the process is not part of starting it.
                times.append(float(shown.stdout.split()[0]) - began)
    # The first round of each warms the disk's cache.
    value, floor = statistics.median(ours[1:]), statistics.median(bare[1:])
    return [
        {
            "benchmark": "start",
            "measure": "process start to first painted window, small",
            "value": round(value, 3),
            "unit": "s",
            "against": "a bare window that has imported numpy and sqlite3",
            "against_value": round(floor, 3),
            "ratio": round(value / floor, 2),
            "target": 1.5,
            "met": value / floor <= 1.5,
        }
    ]


def _user_environment(folder: str) -> dict[str, str]:
    """Return what a user's second start has: compiled modules, and settings of its own."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": folder}


def _small_plant(folder: Path) -> tuple[Path, int]:
    from jitdesk.demo.making import make_demo

    now = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
    path = folder / "small.jitdesk"
    make_demo(path, "small", now, author="benchmark")
    return path, now
