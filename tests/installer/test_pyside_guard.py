"""Guard against PySide6 builds that lose a reference to None with nearly every call.

PySide6 6.12.0 on Python 3.11 does: after some thousand calls None's count reaches zero and the interpreter
aborts. From Python 3.12 on None cannot die, and its count is a constant.
"""

import subprocess
import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_MANY_CALLS = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
for _ in range(300_000):
    widget.resize(9, 9)
print("alive")
"""


def test_a_void_qt_call_leaves_the_reference_count_of_none_alone(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.resize(9, 9)
    assert sys.getrefcount(None) > before - 500


def test_the_interpreter_survives_three_hundred_thousand_qt_calls() -> None:
    run = subprocess.run([sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, timeout=120)
    assert (run.returncode, run.stdout.strip()) == (0, "alive"), run.stderr
