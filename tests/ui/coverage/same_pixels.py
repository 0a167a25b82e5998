"""Random hands on the coverage band: ``python -m tests.ui.coverage.same_pixels ZOOM STEPS SEED``.

After every step the screen has to show what a full repaint shows, to the pixel. Prints the steps after which
it did not, as JSON. `QT_SCALE_FACTOR` sets the pixel ratio, so every ratio has a process of its own.
"""

import json
import random
import sys

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
WIDTH, HEIGHT = 804, 160
_DELIVERIES = ("4417", "4412", "4426")


class Hands:
    """Does one random thing after the other.

    Parameters
    ----------
    window : QWidget
        Where the band is.
    plan : Plan
        What is shown.
    zoom : str
        A zoom, or a density of the day.
    seed : int
        Of the dice.
    """

    def __init__(self, window: QWidget, plan: Plan, zoom: str, seed: int) -> None:
        self.dice = random.Random(seed)
        dense = zoom in {density.value for density in Density}
        self.axis = TimeAxis(
            TimeScale(NOW - HOUR_S, ZOOMS["day" if dense else zoom], WIDTH - HEADER_WIDTH), window
        )
        self.band = CoverageBand(self.axis, load_theme("light"), window)
        self.band.resize(WIDTH, HEIGHT)
        if dense:
            self.band.set_density(Density(zoom))
        self._plan, self._outlook = plan, Outlook(plan, NOW)
        self._home = self.axis.scale
        self.band.show_outlook(self._outlook)
        self.band.show_stops((NOW + 4 * HOUR_S, NOW + 9 * HOUR_S))
        known = [name for name in _DELIVERIES if plan.deliveries.row_number(name) is not None]
        self._drags = [self._outlook.drag(name) for name in known]
        self._held = False

    def step(self) -> str:
        """Do something; return what."""
        ways = [self._pan, self._pan, self._scroll, self._drag, self._drag, self._zoom, self._frame]
        ways += [self._let_go] if self._held else [self._tick, self._go_home]
        way = self.dice.choice(ways)
        way()
        return way.__name__

    def _pan(self) -> None:
        self.axis.pan(self.dice.randint(-90, 90))
        if self.dice.random() < 0.3:  # before it has been painted: both ways at once
            self._scroll()

    def _scroll(self) -> None:
        self.band.rows_bar.setValue(self.band.rows_bar.value() + self.dice.randint(-60, 60))

    def _zoom(self) -> None:
        self.axis.zoom(1.2 ** self.dice.uniform(-1, 1), self.dice.randint(0, WIDTH - HEADER_WIDTH))

    def _go_home(self) -> None:
        self.axis.show(self._home)

    def _drag(self) -> None:
        if not self._held:
            self._dragged = self.dice.choice(self._drags)
        self._held = True
        self.band.show_drag(
            self._dragged, NOW + self.dice.randrange(-4, 40) * 900 + self._dragged.unloading_s
        )

    def _let_go(self) -> None:
        self._held = False
        self.band.show_drag(None)

    def _tick(self) -> None:
        self._outlook = Outlook(self._plan, NOW + self.dice.randrange(60) * 60, self._outlook)
        self.band.show_outlook(self._outlook)
        self._drags = [self._outlook.drag(name) for name in ("4417",)]

    def _frame(self) -> None:
        many = len(self._outlook.coverage)
        self.band.frame_locations(frozenset(self.dice.sample(range(many), 2)))


def pixels(window: QWidget) -> np.ndarray:
    """Return what the screen shows, not what a fresh painting would."""
    QApplication.processEvents()
    shown = QGuiApplication.primaryScreen().grabWindow(window.winId())
    image = shown.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, :, :3].copy()


def unlike(window: QWidget, plan: Plan, zoom: str, steps: int, seed: int) -> list[str]:
    """Return the steps after which the screen did not show what a full repaint shows."""
    window.resize(WIDTH, HEIGHT)
    hands = Hands(window, plan, zoom, seed)
    window.show()
    pixels(window)
    found = []
    for number in range(steps):
        done = hands.step()
        shown = pixels(window)
        hands.band.set_theme(load_theme("light"))
        if not np.array_equal(shown, pixels(window)):
            found.append(f"{number} {done}")
    return found


def main() -> None:
    """Print the ratio and the steps that went wrong."""
    zoom, steps, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    app = QApplication([])
    window = QWidget()
    wrong = unlike(window, Plan.of_rows(small.rows(NOW)), zoom, steps, seed)
    print(json.dumps({"ratio": app.devicePixelRatio(), "unlike": wrong}))


if __name__ == "__main__":
    main()
