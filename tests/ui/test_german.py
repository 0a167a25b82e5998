"""The window in German: no English word is left in anything that it says."""

import re
from collections.abc import Callable, Iterator

import pyqtgraph
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.first_run import FirstRunWindow
from jitdesk.ui.new_plant import NewPlantDialog
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.translation import speak_language
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day
from tests.ui.words_shown import words_shown

_ENGLISH = re.compile(
    r"\b(the|and|of|is|are|to|by|at|it|its|not|no|deliver(y|ies)|lines?|doors?|stock|parts?|suppliers?|count|late|"
    r"until|from|with|this|week|hour|day|move|save|print|show|close|time|today|file|view|edit|undo|redo|search|"
    r"find|hold|release|arrived|received|unloading|message|add|change|remove|cancel|next|back|left|size|"
    r"select(ed)?|now|new|open|on|or|be|has|you|your|row|rows|step|note|planned|confirmed|expected)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"Plant 1|Line 3|Tail lamp left|[\w ]+\.(jitdesk|xlsx|csv|toml)|\.\w+\b|Europe/\w+|English"
)
_OPENING = (
    "settings",
    "tables",
    "history",
    "messages",
    "hand_over",
    "print_plan",
    "watch",
    "keys",
    "about",
    "new_delivery",
    "list",
    "details",
    "tour",
)
_OF_A_DELIVERY = (
    "late",
    "arrive",
    "unload",
    "receive",
    "hold",
    "door",
    "split",
    "message",
    "find_time",
    "note",
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    """Return a window that speaks German."""
    speak_language(qapp, "de")
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 3600, AUTHOR)
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    yield shown
    for left in QApplication.topLevelWidgets():
        left.close()
    speak_language(qapp, "en")


def english_words(texts: list[str]) -> list[str]:
    """Return the texts that hold an English word, without what is the plant's own or the file system's."""
    return [text for text in texts if _ENGLISH.search(_NAMES.sub("", text))]


def test_the_window_speaks_german(window: Window) -> None:
    assert "Tore" in words_shown(), "what is looked for is found at all"
    assert english_words(words_shown()) == []


@pytest.mark.parametrize("command", _OPENING)
def test_what_a_command_opens_speaks_german(window: Window, command: str) -> None:
    assert english_words(said_by(lambda: window.commands.run(command))) == []


@pytest.mark.parametrize("command", _OF_A_DELIVERY)
def test_what_is_asked_of_a_delivery_is_asked_in_german(window: Window, command: str) -> None:
    window.select(str(window.plant.plan.deliveries["delivery"][0]))
    assert english_words(said_by(lambda: window.commands.run(command))) == []


def test_the_first_run_and_a_new_plant_speak_german(qtbot: QtBot, window: Window) -> None:
    theme = window.appearance.theme
    first = FirstRunWindow()
    first.show_choice(theme, [], "de")
    for widget in (first, NewPlantDialog(theme, window.jobs, [], window)):
        qtbot.addWidget(widget)
        widget.show()
        assert english_words(words_shown()) == []
        widget.close()


def said_by(opens: Callable[[], object]) -> list[str]:
    """Return what the windows say once something has opened, and close it if it waits for an answer."""
    said: list[str] = []

    def look() -> None:
        said.extend(words_shown())
        modal: QWidget | None = QApplication.activeModalWidget()
        if modal is not None:
            modal.close()

    QTimer.singleShot(0, look)
    opens()
    if not said:
        look()
    return said
