"""Random hands on a band: ``python -m tests.ui.deliveries.same_pixels STEPS SEED``.

After every step the screen has to show what a full repaint shows, to the pixel. Prints the steps after which
it did not, as JSON. `QT_SCALE_FACTOR` sets the pixel ratio, so every ratio has a process of its own.
"""

import json
import random
import sys
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.deliveries import DeliveriesBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from jitdesk.ui.time_axis import TimeAxis
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.wide_plant import NOW

WIDTH, HEIGHT = 1000, 420
_DAY_S = 86_400


class Hands:
    """Does one random thing after the other.

    Parameters
    ----------
    plan : Plan
        What is shown at first.
    seed : int
        Of the dice.
    """

    def __init__(self, plan: Plan, now: int, seed: int) -> None:
        self._dice = random.Random(seed)
        self._window = QWidget()
        self._window.resize(WIDTH, HEIGHT)
        self._axis = TimeAxis(self._day(now), self._window)
        self.band = DeliveriesBand(self._axis, load_theme("light"), self._window)
        self.band.setGeometry(0, 0, WIDTH, HEIGHT)
        self._now, self._outlook = now, Outlook(plan, now)
        self.band.show_outlook(self._outlook)
        self._window.show()
        QApplication.processEvents()

    def _day(self, now: int) -> TimeScale:
        return TimeScale(now - 4 * 3600, ZOOMS["day"], WIDTH - HEADER_WIDTH)

    def step(self) -> str:
        """Do something; return what."""
        ways = [self._pan] * 6 + [self._scroll] * 3 + [self._zoom] * 3
        if self.band.held is None:
            ways += [self._press, self._change, self._select, self._hover, self._go_home]
        else:
            ways += [self._drag] * 6 + [self._let_go] * 2
        way: Callable[[], None] = self._dice.choice(ways)
        way()
        return way.__name__

    def _pan(self) -> None:
        self._axis.pan(self._dice.randint(-90, 90))
        if self._dice.random() < 0.3:  # before it has been painted: both ways at once
            self._scroll()

    def _scroll(self) -> None:
        self.band.scroll_rows(self._dice.randint(-60, 60))

    def _zoom(self) -> None:
        self._axis.zoom(1.2 ** self._dice.uniform(-3, 3), self._dice.randint(0, WIDTH - HEADER_WIDTH))

    def _go_home(self) -> None:
        self._axis.show(self._day(self._now))

    def _select(self) -> None:
        self.band.select(self._some_delivery())

    def _hover(self) -> None:
        """Have a bar outlined, and no longer."""
        self._mouse(QEvent.Type.MouseMove, self._somewhere())
        QApplication.processEvents()
        QApplication.sendEvent(self.band, QEvent(QEvent.Type.Leave))

    def _press(self) -> None:
        delivery = self._some_delivery()
        self._axis.bring_into_view(*self._span(delivery))
        self.band.select(delivery)
        self.band.start_move(delivery, self.band.pointer(self._somewhere()))
        self._drag()

    def _drag(self) -> None:
        self._mouse(QEvent.Type.MouseMove, self._somewhere())

    def _let_go(self) -> None:
        self.band.cancel_move()

    def _change(self) -> None:
        """Show the plan with a few deliveries moved, as after an import."""
        deliveries = self._outlook.plan.deliveries
        rows = self._dice.sample(range(len(deliveries)), 20)
        by = self._dice.choice((-900, 900, 5400))
        cells = {
            column: [(row, int(deliveries[column][row]) + by) for row in rows]
            for column in ("slot_start", "slot_end")
        }
        plan = Plan({**self._outlook.plan.tables, "deliveries": deliveries.with_cells(cells)})
        self._outlook = Outlook(plan, self._now, self._outlook)
        self.band.show_outlook(self._outlook)

    def _span(self, delivery: str) -> tuple[int, int]:
        row = self._outlook.plan.deliveries.row_number(delivery)
        return int(self._outlook.arrivals.begin[row]), int(self._outlook.arrivals.ends[row])

    def _some_delivery(self) -> str:
        begin = self._outlook.arrivals.begin
        soon = np.flatnonzero((begin > self._now) & (begin < self._now + _DAY_S))
        return str(self._outlook.plan.deliveries["delivery"][self._dice.choice(soon.tolist())])

    def _somewhere(self) -> QPoint:
        """Return a point clear of the edges, where the view would scroll on by itself."""
        return QPoint(self._dice.randint(HEADER_WIDTH + 40, WIDTH - 60), self._dice.randint(70, HEIGHT - 60))

    def _mouse(self, kind: QEvent.Type, at: QPoint) -> None:
        button = Qt.MouseButton.NoButton
        place = QPointF(self.band.mapToGlobal(at))
        keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.band, QMouseEvent(kind, QPointF(at), place, button, button, keys))

    def differing(self) -> int:
        """Return how many pixels of the screen are not what a full repaint makes of them."""
        shown = self._pixels()
        self.band.set_density(None)
        return int((shown != self._pixels()).any(axis=2).sum())

    def _pixels(self) -> np.ndarray:
        QApplication.processEvents()
        image = self._window.backingStore().paintDevice()
        assert isinstance(image, QImage)
        assert image.width() == round(WIDTH * self._window.devicePixelRatioF())
        cells = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
        return cells[:, :, :3].copy()

    def close(self) -> None:
        """Take the window away."""
        self._window.close()
        self._window.deleteLater()


def failures(steps: int, seed: int) -> list[str]:
    """Return what was done, and how many pixels differ, at each step that did not show what it should."""
    hands, failed = Hands(plan_with_bars(3_000, 40), NOW, seed), []
    for number in range(steps):
        did = hands.step()
        if pixels := hands.differing():
            failed.append(f"step {number}, {did}: {pixels} pixels")
    hands.close()
    return failed


if __name__ == "__main__":
    app = QApplication([])
    print(json.dumps(failures(int(sys.argv[1]), int(sys.argv[2]))))
