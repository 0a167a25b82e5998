"""The gallery's stage: a window on a plant, looked at in a theme, text size, language and window size."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pyqtgraph
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.translation import speak_language
from jitdesk.ui.window import Window
from tests.gallery_states import NORDLICHT, NOW, Bring

_TURNS, _TURN_MS = 4, 15
_LONGEST_S = 10


@dataclass(frozen=True)
class View:
    """How somebody looks at a window.

    Attributes
    ----------
    theme : ThemeChoice
        The colours.
    width, height : int
        The window's size.
    scale : float
        The text's size, as a share of the design's.
    language : str
        "en" or "de".
    """

    theme: ThemeChoice = ThemeChoice.LIGHT
    width: int = 1600
    height: int = 1000
    scale: float = 1.0
    language: str = "en"

    def __str__(self) -> str:
        told = (
            (self.language != "en", self.language),
            (self.scale != 1.0, f"{self.scale:.0%}".rstrip("%")),
            (self.width != 1600, str(self.width)),
            (True, self.theme.value),
        )
        return "-".join(word for is_told, word in told if is_told)


LIGHT, DARK = View(), View(ThemeChoice.DARK)
HIGH_CONTRAST = View(ThemeChoice.HIGH_CONTRAST)
SMALL = replace(LIGHT, width=1180, height=720)
WIDE = replace(LIGHT, width=2560, height=1440)
LARGE_TEXT = replace(LIGHT, scale=1.5)
GERMAN = replace(LIGHT, language="de")
GERMAN_SMALL = replace(SMALL, language="de")
GERMAN_LARGE = replace(GERMAN, scale=1.5)
GERMAN_DARK = replace(DARK, language="de")
GERMAN_WIDE = replace(WIDE, language="de")


class Stage:
    """Opens windows on one plant, one after the other."""

    def __init__(self, app: QApplication, plant_path: Path) -> None:
        self._app, self._path = app, plant_path
        self._appearance = Appearance(app, ThemeChoice.LIGHT)

    @contextmanager
    def shown(self, bring: Bring, view: View) -> Iterator[QWidget]:
        """Bring a window into a state; yield what that shows, and close it."""
        speak_language(self._app, view.language)
        self._appearance.choose(view.theme, view.scale)
        with PlantFile.open(self._path) as store:
            window = Window(OpenPlant(store, lambda: NOW, "M. Keller"), self._appearance, lambda: pyqtgraph)
            window.resize(view.width, view.height)
            window.show()
            self._settle(window)
            window.bands.delays.draw_with(pyqtgraph)
            if window.plant.plan.find("deliveries", NORDLICHT):
                window.select(NORDLICHT)
            try:
                shown = bring(window)
                self._settle(window)
                yield shown
            finally:
                for widget in (*self._app.topLevelWidgets(), window):
                    widget.close()
                self._settle(window)
                speak_language(self._app, "en")
                delete(window)  # a closed one would be dressed anew with each that follows

    def _settle(self, window: Window) -> None:
        """Wait until all is done that was asked for, and painted."""
        until = time.monotonic() + _LONGEST_S
        for _ in range(_TURNS):
            QTest.qWait(_TURN_MS)
        while not window.turns.is_over and time.monotonic() < until:
            QTest.qWait(_TURN_MS)
        self._app.processEvents()
