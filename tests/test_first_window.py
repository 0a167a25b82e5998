"""The way to the first window imports only what it paints with."""

import json
import subprocess
import sys
from pathlib import Path

from jitdesk.demo.making import make_demo

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
_SLOW = (
    "pandas",
    "pyqtgraph",
    "sqlite_utils",
    "openpyxl",
    "rapidfuzz",
    "python_calamine",
    "hypothesis",
    "holidays",
)
_LARGE = ("numpy", "sqlite3", "jitdesk.ui.window", "jitdesk.services.open_plant")
_OPEN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from jitdesk.ui.opening import OpeningWindow
from jitdesk.desk.desk import Desk
from jitdesk.main import run_window

def tell(window_class, then):
    def painted(self, event, former=window_class.paintEvent):
        former(self, event)
        if "was_painted" not in vars(window_class):
            window_class.was_painted = True
            print(json.dumps(sorted(set(sys.modules) & set(sys.argv[3:]))), flush=True)
            then(self)
    window_class.paintEvent = painted

def told(self, *given, former=Desk.__init__):
    former(self, *given)
    self.on_window = lambda window: tell(type(window), lambda shown: shown.complete.connect(shown.close))

tell(OpeningWindow, lambda shown: None)
Desk.__init__ = told
run_window(Path(sys.argv[1]), now=lambda zone: int(sys.argv[2]), author="test")
"""


def test_what_is_painted_first_waits_for_no_import_that_it_does_not_need(tmp_path: Path) -> None:
    plant = tmp_path / "small.jitdesk"
    make_demo(plant, "small", NOW, author="test")
    command = [sys.executable, "-c", _OPEN, str(plant), str(NOW), *_SLOW, *_LARGE]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    frame, desk = map(json.loads, ran.stdout.splitlines()[:2])
    assert frame == []
    assert set(desk) == set(_LARGE)
