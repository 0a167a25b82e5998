"""Random hands on a band: ``python -m tests.ui.deliveries.same_pixels STEPS SEED [DOORS] [BY] [DENSITY]``.

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

from jitdesk.domain.columns import array_of
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import Kind
from jitdesk.domain.values import DAY_S, HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.deliveries import DeliveriesBand
from jitdesk.ui.deliveries.resting import RestingPointer
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.wide_plant import NOW, filled

WIDTH, HEIGHT = 1000, 420
_BARS = 3_000


def busy_plant(doors: int) -> Plan:
    """Return a plant with bars of every kind: late, waiting, for days, at closed doors, without a door."""
    plan = plan_with_bars(_BARS, doors)
    deliveries = plan.deliveries
    start, end = deliveries["slot_start"], deliveries["slot_end"]
    soon = np.flatnonzero((start > NOW) & (start < NOW + DAY_S)).tolist()
    waiting, long, homeless = soon[2:40:6], soon[3:40:12], soon[4:40:8]
    changed = deliveries.with_cells(
        {
            "status": [(row, "arrived") for row in waiting],
            "arrived_at": [(row, NOW - 600) for row in waiting],
            "slot_end": [(row, int(end[row]) + 3 * DAY_S) for row in long],
            "door": [(row, "") for row in homeless],
        }
    )
    names = plan["doors"]["door"][:: max(doors // 20, 3)]
    begin = NOW + (np.arange(len(names)) % 7 - 3) * 5 * HOUR_S
    closed = filled(
        "door_closures",
        len(names),
        door=names,
        reason=array_of(Kind.TEXT, [("Gate repair", "")[number % 2] for number in range(len(names))]),
        **{"from": begin, "to": begin + 3 * HOUR_S},
    )
    return Plan({**plan.tables, "deliveries": changed, "door_closures": closed})


class Hands:
    """Does one random thing after the other.

    Parameters
    ----------
    plan : Plan
        What is shown at first.
    now : int
        When, in UTC seconds.
    seed : int
        Of the dice.
    by : RowsBy
        What the rows stand for at first.
    density : Density, optional
        Of the rows; their number decides where it is left out.
    """

    def __init__(
        self, plan: Plan, now: int, seed: int, by: RowsBy = RowsBy.DOORS, density: Density | None = None
    ) -> None:
        self._dice = random.Random(seed)
        self._window = QWidget()
        self._window.resize(WIDTH, HEIGHT)
        self._axis = TimeAxis(self._day(now), self._window)
        self.band = DeliveriesBand(self._axis, load_theme("light"), self._window)
        self.band.setGeometry(0, 0, WIDTH, HEIGHT)
        self._now, self._outlook = now, Outlook(plan, now)
        self._unfolded = self._hovers = False
        self._at = QPoint()
        self.band.show_outlook(self._outlook)
        self.band.arrange(by=by, density=density)
        self._resting = self.band.findChild(RestingPointer)
        self._window.show()
        QApplication.processEvents()

    def _day(self, now: int) -> TimeScale:
        return TimeScale(now - 4 * HOUR_S, ZOOMS["day"], WIDTH - HEADER_WIDTH)

    def step(self) -> str:
        """Do something; return what."""
        ways = [self._pan] * 6 + [self._scroll] * 3 + [self._zoom] * 3
        if self.band.held is None:
            ways += [self._press] * 2 + [self._change, self._select, self._hover, self._go_home]
            ways += [self._unfold, self._pin, self._tick, self._choose_several, self._stretch]
            ways += [self._resize, self._move_by_keys]
        else:
            ways += [self._drag] * 6 + [self._let_go] * 2
        way: Callable[[], None] = self._dice.choice(ways)
        if self._hovers and way != self._hover:  # whatever scrolls under the pointer is another bar
            self._leave()
        way()
        self._resting.over(-1)  # nothing unfolds between two looks at the same
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
        zoom = self._dice.choice([*ZOOMS, "day"])
        self._axis.show(TimeScale(self._now - 4 * HOUR_S, ZOOMS[zoom], WIDTH - HEADER_WIDTH))

    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self.band.arrange(all_unfolded=self._unfolded)

    def _pin(self) -> None:
        doors = self._outlook.plan["doors"]["door"].tolist()
        self.band.arrange(pinned=frozenset(self._dice.sample(doors, min(3, len(doors)))))

    def _tick(self) -> None:
        """Let some minutes pass."""
        self._now += self._dice.randrange(1, 20) * 60
        self._show(self._outlook.plan)

    def _select(self) -> None:
        self.band.select(self._some_delivery())

    def _hover(self) -> None:
        """Have a bar outlined, or one after the other, or no longer."""
        self._at, self._hovers = self._somewhere(), self._dice.random() < 0.5
        self._mouse(QEvent.Type.MouseMove, self._at)
        if not self._hovers:
            QApplication.processEvents()
            self._leave()

    def _leave(self) -> None:
        self._hovers = False
        QApplication.sendEvent(self.band, QEvent(QEvent.Type.Leave))

    def _press(self) -> None:
        chosen = self.band.chosen
        delivery = self._dice.choice(chosen) if len(chosen) > 1 else self._some_delivery()
        self._axis.bring_into_view(*self._span(delivery))
        if len(chosen) < 2:
            self.band.select(delivery)
        self.band.start_move(delivery, self.band.pointer(self._somewhere()))
        if self.band.held is not None:  # some may not be moved
            self._drag()

    def _choose_several(self) -> None:
        """Select a few deliveries, so that the next press on one of them takes all."""
        first, *others = {self._some_delivery() for _ in range(4)}
        self.band.select(first)
        for delivery in others:
            self.band._choose_too(delivery)

    def _stretch(self) -> None:
        """Draw a rubber band, and let go of it or not."""
        start, end = self._somewhere(), self._somewhere()
        if self.band._scale.zoom == "month":
            return
        self.band._begin_stretch(start, end, adds=self._dice.random() < 0.5)
        QApplication.processEvents()
        self.band._stretch_to(self._somewhere())
        QApplication.processEvents()
        self.band._end_stretch(keeps=self._dice.random() < 0.7)

    def _resize(self) -> None:
        delivery = self._some_delivery()
        self._axis.bring_into_view(*self._span(delivery))
        grip = self.band.pointer(self._somewhere())
        self.band.start_resize(delivery, grip, keeps_start=self._dice.random() < 0.6)
        if self.band.held is not None:
            self._drag()

    def _move_by_keys(self) -> None:
        """Move what is selected by keys, for some steps or a typed time."""
        delivery = self.band.chosen[0] if self.band.chosen else self._some_delivery()
        self.band.start_move(delivery)
        moving = self.band._moving
        if moving is None:
            return
        for _ in range(self._dice.randint(1, 3)):
            moving.step(self._dice.choice((-900, 900, 3600)), self._dice.randint(-2, 2), self._axis.scale)
            QApplication.processEvents()
        if self._dice.random() < 0.4:
            for letter in self._dice.choice(("1350", "+2h", "wed 0700")):
                moving.type(letter)
        QApplication.processEvents()
        self.band.cancel_move()

    def _drag(self) -> None:
        self._mouse(QEvent.Type.MouseMove, self._somewhere())

    def _let_go(self) -> None:
        self.band.cancel_move()

    def _change(self) -> None:
        """Show the plan with a few deliveries moved, as after an import."""
        deliveries = self._outlook.plan.deliveries
        planned = np.flatnonzero(deliveries["slot_start"] != UNKNOWN)
        rows = self._dice.sample(planned.tolist(), 20)
        by = self._dice.choice((-900, 900, 5400))
        cells = {
            column: [(row, int(deliveries[column][row]) + by) for row in rows]
            for column in ("slot_start", "slot_end")
        }
        self._show(Plan({**self._outlook.plan.tables, "deliveries": deliveries.with_cells(cells)}))

    def _show(self, plan: Plan) -> None:
        self._outlook = Outlook(plan, self._now, self._outlook)
        self.band.show_outlook(self._outlook)

    def _span(self, delivery: str) -> tuple[int, int]:
        row = self._outlook.plan.deliveries.row_number(delivery)
        return int(self._outlook.arrivals.begin[row]), int(self._outlook.arrivals.ends[row])

    def _some_delivery(self) -> str:
        begin = self._outlook.arrivals.begin
        soon = np.flatnonzero((begin > self._now) & (begin < self._now + DAY_S))
        return str(self._outlook.plan.deliveries["delivery"][self._dice.choice(soon.tolist())])

    def _somewhere(self) -> QPoint:
        """Return a point clear of the edges, where the view would scroll on by itself."""
        return QPoint(self._dice.randint(HEADER_WIDTH + 40, WIDTH - 60), self._dice.randint(70, HEIGHT - 100))

    def _mouse(self, kind: QEvent.Type, at: QPoint) -> None:
        button = Qt.MouseButton.NoButton
        place = QPointF(self.band.mapToGlobal(at))
        keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.band, QMouseEvent(kind, QPointF(at), place, button, button, keys))

    def differing(self) -> np.ndarray:
        """Return which pixels of the screen are not what a full repaint makes of them, as (y, x) rows."""
        shown = self._pixels()
        if self.band.held is None:
            self.band.arrange()
        else:  # rows stay as they are while something is held
            self.band._target.clear()
            self.band._kept.spoil()
        if self._hovers:
            self._mouse(QEvent.Type.MouseMove, self._at)
        return np.argwhere((shown != self._pixels()).any(axis=2))

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


def failures(hands: Hands, steps: int) -> list[str]:
    """Return what was done, and how many pixels differ, at each step that did not show what it should."""
    failed = []
    for number in range(steps):
        did = hands.step()
        if len(pixels := hands.differing()):
            (top, left), (bottom, right) = pixels.min(axis=0).tolist(), pixels.max(axis=0).tolist()
            where = f"within {left}..{right}, {top}..{bottom}"
            failed.append(f"step {number}, {did}: {len(pixels)} pixels {where}")
    hands.close()
    return failed


if __name__ == "__main__":
    app = QApplication([])
    number_of_steps, seed, number_of_doors = (int(word) for word in [*sys.argv[1:4], "40"][:3])
    rows_by = RowsBy(sys.argv[4]) if len(sys.argv) > 4 else RowsBy.DOORS
    asked = Density(sys.argv[5]) if len(sys.argv) > 5 else None
    random_hands = Hands(busy_plant(number_of_doors), NOW, seed, rows_by, asked)
    print(json.dumps(failures(random_hands, number_of_steps)))
