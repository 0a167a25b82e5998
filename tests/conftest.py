"""What every test stands on: the Qt platform, the app's own fonts, and nothing left open behind a test.

Tests draw offscreen. Those marked ``xcb`` need a real X server: ``pytest -m xcb`` runs them there.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# How fast a busy machine is proves nothing: benchmarks measure.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_QT_ANSWERS = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def pytest_configure(config: pytest.Config) -> None:
    """Choose the platform before anything can import Qt; stop where `-m xcb` could prove nothing."""
    on_x_server = config.option.markexpr == "xcb"
    os.environ["QT_QPA_PLATFORM"] = "xcb" if on_x_server else "offscreen"
    if on_x_server and (obstacle := _why_no_x_server()):
        raise pytest.UsageError(f"the tests marked xcb need an X server, and {obstacle}: try xvfb-run -a")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests that need an X server where they were not asked for."""
    if os.environ["QT_QPA_PLATFORM"] == "xcb":
        return
    for item in items:
        if item.get_closest_marker("xcb"):
            item.add_marker(pytest.mark.skip(reason="needs a real X server: run `xvfb-run -a pytest -m xcb`"))


def _why_no_x_server() -> str:
    display = os.environ.get("DISPLAY")
    if not display:
        return "no DISPLAY is set"
    # Qt aborts where it cannot open the display, so a throw-away process tries.
    tried = subprocess.run([sys.executable, "-c", _QT_ANSWERS], capture_output=True, text=True, timeout=30)
    complaint = tried.stderr.partition("\n")[0]
    return f"Qt cannot use DISPLAY={display} ({complaint})" if tried.returncode else ""


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Return the one application, in the bundled typeface, which is the same on every machine."""
    from jitdesk.ui.theme import font

    qapp.setFont(font(13))
    return qapp


@pytest.fixture(autouse=True)
def _nobodys_settings(request: pytest.FixtureRequest) -> None:
    """Keep the settings of whoever runs the tests out of them, and the tests out of those."""
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QSettings

    folder = str(request.getfixturevalue("tmp_path"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True)
def _no_window_left_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open: it would catch the next test's keys and clicks."""
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtWidgets import QApplication

    left = [repr(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"left open behind the test: {', '.join(left)}"
