"""Random hands on all bands at once: ``python -m tests.ui.same_pixels STEPS SEED``.

After every step axis, deliveries, coverage and delays have to show what a full repaint shows, to the pixel.
Prints the steps after which they did not, as JSON. `QT_SCALE_FACTOR` sets the pixel ratio.
"""

import json
import random
import sys
from collections.abc import Callable

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from jitdesk.demo.build import build
from jitdesk.domain.tables import OPEN_STATUSES
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.bands import Bands
from jitdesk.ui.theme import HEADER_WIDTH, load_theme

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
WIDTH, HEIGHT = 1100, 640


class Hands:
    """Does one random thing after the other to the bands of the small demo plant.

    Parameters
    ----------
    seed : int
        Of the dice.
    """

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._plan, self._now = build("small", NOW).plan, NOW
        self._outlook = Outlook(self._plan, NOW)
        self.bands = Bands(
            TimeAxis(TimeScale(NOW - HOUR_S, ZOOMS["day"], WIDTH - HEADER_WIDTH)), load_theme("light")
        )
        self.bands.resize(WIDTH, HEIGHT)
        self.bands.show_outlook(self._outlook)
        self.bands.delays.draw_with(pyqtgraph)
        self.bands.show()
        deliveries = self._plan.deliveries
        self._open = deliveries["delivery"][np.isin(deliveries["status"], list(OPEN_STATUSES))].tolist()

    def step(self) -> str:
        """Do something; return what."""
        ways = [self._pan] * 5 + [self._scroll] * 2 + [self._zoom] * 3
        if self.bands.deliveries.held is None:
            ways += [self._press, self._select, self._zoom_to, self._tick]
        else:
            ways += [self._drag] * 4 + [self._let_go]
        way: Callable[[], None] = self._dice.choice(ways)
        way()
        return way.__name__

    def _pan(self) -> None:
        self.bands.axis.pan(self._dice.randint(-90, 90))

    def _scroll(self) -> None:
        bar = self._dice.choice((self.bands.deliveries, self.bands.coverage)).rows_bar
        bar.setValue(bar.value() + self._dice.randint(-60, 60))

    def _zoom(self) -> None:
        self.bands.axis.zoom(1.2 ** self._dice.uniform(-3, 3), self._dice.randint(0, WIDTH - HEADER_WIDTH))

    def _zoom_to(self) -> None:
        self.bands.zoom_to(self._dice.choice(list(ZOOMS)))

    def _select(self) -> None:
        self.bands.select(self._dice.choice(self._open))

    def _tick(self) -> None:
        self._now += self._dice.randrange(1, 20) * 60
        self._outlook = Outlook(self._plan, self._now, self._outlook)
        self.bands.show_outlook(self._outlook)

    def _press(self) -> None:
        band, delivery = self.bands.deliveries, self._dice.choice(self._open)
        band.bring_into_view(delivery)
        band.start_move(delivery, band.pointer(self._somewhere()))

    def _drag(self) -> None:
        self.bands.deliveries._drag_to(self._somewhere(), Qt.KeyboardModifier.NoModifier)

    def _let_go(self) -> None:
        self.bands.deliveries.cancel_move()

    def _somewhere(self) -> QPoint:
        """Return a point clear of the edges, where the view would scroll on by itself."""
        high = max(self.bands.deliveries.body().height() - 40, 71)
        return QPoint(self._dice.randint(HEADER_WIDTH + 60, WIDTH - 80), self._dice.randint(66, high))

    def differing(self) -> np.ndarray:
        """Return which pixels of the screen are not what a full repaint makes of them, as (y, x) rows."""
        shown = self._pixels()
        held = self.bands.deliveries.held is not None
        for band in (self.bands.header, self.bands.deliveries, self.bands.coverage):
            band._kept.spoil()
        self.bands.deliveries._target.clear()
        if not held:
            self.bands.delays._spoil()
        self.bands.update()
        return np.argwhere((shown != self._pixels()).any(axis=2))

    def _pixels(self) -> np.ndarray:
        for _ in range(3):
            QApplication.processEvents()
        image = self.bands.backingStore().paintDevice()
        assert isinstance(image, QImage)
        cells = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
        return cells[:, :, :3].copy()


def failures(hands: Hands, steps: int) -> list[str]:
    """Return what was done, and how many pixels differ, at each step that did not show what it should."""
    failed = []
    for number in range(steps):
        did = hands.step()
        if len(pixels := hands.differing()):
            (top, left), (bottom, right) = pixels.min(axis=0).tolist(), pixels.max(axis=0).tolist()
            failed.append(
                f"step {number}, {did}: {len(pixels)} pixels within {left}..{right}, {top}..{bottom}"
            )
    return failed


if __name__ == "__main__":
    app = QApplication([])
    print(json.dumps(failures(Hands(int(sys.argv[2])), int(sys.argv[1]))))
