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
    "pydifact",
    "python_calamine",
    "hypothesis",
)
_OPEN = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import jitdesk.main as main
from jitdesk.ui.window import Window

def painted(self, event, former=Window.paintEvent):
    former(self, event)
    if not hasattr(self, "told"):
        self.told = True
        print(json.dumps(sorted(set(sys.modules) & set(sys.argv[3:]))))
        self.complete.connect(QApplication.instance().quit)

Window.paintEvent = painted
main.run_window(Path(sys.argv[1]), now=int(sys.argv[2]))
"""


def test_nothing_slow_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    plant = tmp_path / "small.jitdesk"
    make_demo(plant, "small", NOW, author="test")
    command = [sys.executable, "-c", _OPEN, str(plant), str(NOW), *_SLOW]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout.splitlines()[0]) == []
