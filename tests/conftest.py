"""What every test stands on: the Qt platform, the app's own fonts, and nothing left open behind a test.

Tests draw offscreen. Those marked ``xcb`` need a real X server: ``pytest -m xcb`` runs them there.
"""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

_QT_ANSWERS = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def pytest_configure(config: pytest.Config) -> None:
    """Choose the platform before anything can import Qt."""
    on_x_server = config.option.markexpr == "xcb"
    os.environ["QT_QPA_PLATFORM"] = "xcb" if on_x_server else "offscreen"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests that need an X server where there is none, and say why."""
    wanting = [item for item in items if item.get_closest_marker("xcb")]
    if not wanting:
        return
    reason = _why_no_x_server()
    for item in wanting if reason else ():
        item.add_marker(pytest.mark.skip(reason=reason))


def _why_no_x_server() -> str:
    """Return why tests on a real X server cannot run; empty when they can."""
    if os.environ["QT_QPA_PLATFORM"] != "xcb":
        return "needs a real X server: run `xvfb-run pytest -m xcb`"
    if not os.environ.get("DISPLAY"):
        return "no DISPLAY is set: run `xvfb-run pytest -m xcb`"
    # Qt aborts on a dead display, so a throw-away process asks.
    answer = subprocess.run([sys.executable, "-c", _QT_ANSWERS], capture_output=True, text=True, timeout=30)
    if answer.returncode == 0:
        return ""
    return f"Qt cannot use DISPLAY={os.environ['DISPLAY']}: {answer.stderr.partition(chr(10))[0]}"


@pytest.fixture(autouse=True)
def _no_window_left_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open: it would catch the next test's keys and clicks."""
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtWidgets import QApplication

    left = [repr(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"left open behind the test: {', '.join(left)}"
