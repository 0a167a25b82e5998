"""A screen reader's view of the window on the demo's small plant."""

from collections.abc import Iterator
from pathlib import Path

import pyqtgraph
import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.demo.making import make_demo
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
Text, Role = QAccessible.Text, QAccessible.Role


@pytest.fixture(scope="session")
def made_plant(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The demo's plant as a file."""
    path = tmp_path_factory.mktemp("plant") / "small.jitdesk"
    make_demo(path, "small", NOW, author="test")
    return path.read_bytes()


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, reader: None, made_plant: bytes, tmp_path: Path
) -> Iterator[Window]:
    """The window with a real problem in it."""
    path = tmp_path / "small.jitdesk"
    path.write_bytes(made_plant)
    with PlantFile.open(path) as store:
        plant = OpenPlant(store, lambda: NOW, "test")
        shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
        qtbot.addWidget(shown)
        with qtbot.waitSignal(shown.complete, timeout=20_000):
            shown.show()
        qtbot.waitUntil(lambda: shown.turns.is_over)
        yield shown
        shown.close()


def side(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader gets of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def within(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return the children of a node, each found by its number again."""
    children = [node.child(number) for number in range(node.childCount())]
    assert [node.indexOfChild(child) for child in children] == list(range(len(children)))
    return children


def name(node: QAccessibleInterface) -> str:
    return node.text(Text.Name)
