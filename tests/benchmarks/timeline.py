"""The delay band, live: a frame takes up what became known, moves by a finger's width and is painted.

Processor time of the window's thread: what else runs on the machine does not count.
"""

import os
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
from PySide6.QtWidgets import QApplication

from jitdesk.domain.columns import array_of
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import Kind
from jitdesk.domain.values import DAY_S, HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import DelayCurves, DelaySpan, FollowedCurves
from jitdesk.scene.delays.events import GONE, DelayEvents
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.delays.band import DelayBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.measured import Row, of_budget, row
from tests.benchmarks.wide_plant import NOW, START, filled, numbered

WIDTH, HEIGHT = 1600, 205
SUPPLIERS, EVENTS_A_DELIVERY = 200, 5
FRAME_MS, FRAMES_A_SECOND = 16.0, 60
_FRAMES, _WARM_UP, _PAN_PX = 240, 30, 23
_LARGEST, _EDITS = 42_000, 25
_FIRST = START - DAY_S
_SCALES = {
    "day": TimeScale(NOW - 10 * HOUR_S, 88.0, WIDTH - HEADER_WIDTH),
    "week": TimeScale(_FIRST, (WIDTH - HEADER_WIDTH) / (7 * 24), WIDTH - HEADER_WIDTH),
}

Frame = Callable[[int], None]


class LiveDelays:
    """A day or a week in which suppliers report as many delays a second."""

    def __init__(self, events: int, a_second: int, zoom: str) -> None:
        self._dice = np.random.default_rng(3)
        self._a_frame = a_second / FRAMES_A_SECOND
        deliveries = events // EVENTS_A_DELIVERY
        self._supplier = self._dice.integers(0, SUPPLIERS, deliveries)
        self._late_min = self._dice.exponential(25, SUPPLIERS) - 10
        rows = np.arange(deliveries)
        curves = DelayCurves.of(self._history(rows))
        self._due = rows[rows % 3 > 0]
        outlook = Outlook(_plan(deliveries), NOW)
        self.followed = FollowedCurves(
            DelaySpan.around(outlook, NOW, zoom), outlook, PastPromises.none(), rows, curves
        )

    def _history(self, rows: np.ndarray) -> DelayEvents:
        """Return what is known of deliveries so far: four times a delay, of a third the receipt."""
        delivery = np.repeat(rows, EVENTS_A_DELIVERY)
        at = self._dice.integers(_FIRST, NOW, len(delivery)).reshape(-1, EVENTS_A_DELIVERY)
        delay_s = self._delays(self._supplier[delivery])
        last = np.arange(len(delivery)) % EVENTS_A_DELIVERY == EVENTS_A_DELIVERY - 1
        delay_s = np.where(last & (delivery % 3 == 0), GONE, delay_s)
        return DelayEvents.sorted(
            self._supplier[delivery],
            np.sort(at, axis=1).ravel(),
            delivery,
            delay_s,
            np.zeros(len(delivery), np.int64),
        )

    def _delays(self, supplier: np.ndarray) -> np.ndarray:
        """Return a delay in seconds for each: some suppliers are on time, some late, a few very."""
        return (self._late_min[supplier] + self._dice.normal(0, 12, len(supplier))).astype(np.int64) * 60

    def take_up(self, frame: int) -> None:
        """Take up what became known since the last frame."""
        count = int((frame + 1) * self._a_frame) - int(frame * self._a_frame)
        if not count:
            return
        changed = np.unique(self._dice.choice(self._due, count))
        suppliers, before = np.unique(self._supplier[changed]), self.followed.curves.events
        places = [np.arange(*np.searchsorted(before.supplier, (each, each + 1))) for each in suppliers]
        owned = before.only(np.concatenate(places))
        news = DelayEvents.sorted(
            self._supplier[changed],
            np.full(len(changed), NOW),
            changed,
            self._delays(self._supplier[changed]),
            np.zeros(len(changed), np.int64),
        )
        events = owned.only(np.isin(owned.delivery, changed)).joined(news)
        curves = self.followed.curves.with_deliveries(changed, suppliers, events)
        self.followed = replace(self.followed, curves=curves)


def _plan(deliveries: int) -> Plan:
    names = array_of(Kind.TEXT, [f"Supplier {number}" for number in range(SUPPLIERS)])
    suppliers = filled("suppliers", SUPPLIERS, supplier=numbered("S", SUPPLIERS), name=names)
    rows = filled("deliveries", deliveries, delivery=numbered("D", deliveries))
    return Plan({**Plan().tables, "suppliers": suppliers, "deliveries": rows})


def measure() -> list[Row]:
    """Return the frames of a live week at both sizes, and what a promise costs on the largest plant."""
    _ = QApplication.instance() or QApplication([])
    rows = []
    for events, a_second, is_wanted in ((100_000, 50, True), (1_000_000, 1_000, False)):
        for zoom, scale in _SCALES.items():
            taken = _live_frames_ms(LiveDelays(events, a_second, zoom), scale)
            rows += _rows(
                f"{zoom}, {SUPPLIERS} suppliers, {events} events, {a_second} a second", taken, is_wanted
            )
    return rows + _edits()


def _band(scale: TimeScale) -> tuple[DelayBand, TimeAxis]:
    axis = TimeAxis(scale)
    band = DelayBand(axis, load_theme("light"))
    band.resize(WIDTH, HEIGHT)
    band.draw_with(pyqtgraph)
    band.show()
    return band, axis


def _live_frames_ms(live: LiveDelays, scale: TimeScale) -> list[float]:
    band, axis = _band(scale)

    def frame(number: int) -> None:
        live.take_up(number)
        band.show_curves(live.followed)
        axis.pan(_PAN_PX if number // 20 % 2 == 0 else -_PAN_PX)

    band.show_curves(live.followed)
    return _frames_ms(band, frame)


def _edits() -> list[Row]:
    """Return what it costs the band when a promise of today comes in, on the largest plant."""
    outlook = Outlook(plan_with_bars(_LARGEST), NOW)
    band, _ = _band(_SCALES["day"])
    band.fold(False)
    band.show_outlook(outlook)
    QApplication.processEvents()
    today = np.flatnonzero(abs(outlook.promises.promised_at - NOW) < 6 * HOUR_S)
    taken = []
    for number in range(_EDITS):
        outlook = _told(outlook, int(today[number * 7]), NOW + 5 * HOUR_S + number * 600)
        began = time.thread_time()
        band.show_outlook(outlook)
        QApplication.processEvents()
        taken.append((time.thread_time() - began) * 1000)
    _close(band)
    return [
        of_budget(
            f"a new promise on the largest plant, {_LARGEST} deliveries, p95", _p95(taken[1:]), FRAME_MS
        )
    ]


def _told(outlook: Outlook, late: int, at: int) -> Outlook:
    """Return what a plan means after a supplier has named another time for a delivery."""
    plan = outlook.plan
    delivery = plan.deliveries.value(late, "delivery")
    promise = {"delivery": delivery, "known_at": NOW, "kind": "eta", "at": at}
    grown = Plan({**plan.tables, "estimates": plan.estimates.with_rows([promise])})
    told = Outlook(grown, NOW, outlook)
    # The whole window needs what stands behind all bands, not this one alone.
    time_layers(told, _SCALES["day"])
    return told


def _frames_ms(band: DelayBand, frame: Frame) -> list[float]:
    QApplication.processEvents()
    taken = []
    for number in range(_WARM_UP + _FRAMES):
        began = time.thread_time()
        frame(number)
        QApplication.processEvents()
        if number >= _WARM_UP:
            taken.append((time.thread_time() - began) * 1000)
    _close(band)
    return taken


def _close(band: DelayBand) -> None:
    band.close()
    band.deleteLater()
    QApplication.processEvents()


def _rows(name: str, taken: list[float], is_wanted: bool) -> list[Row]:
    mean = float(np.mean(taken))
    fps = {
        "measure": f"{name}, sustained",
        "value": round(1000 / mean, 1),
        "unit": "frames/s",
        "against": "a screen",
        "against_value": FRAMES_A_SECOND,
        "ratio": round(FRAMES_A_SECOND * mean / 1000, 3),
        "met": mean <= 1000 / FRAMES_A_SECOND or not is_wanted,
    }
    frame = row(f"{name}, p95", _p95(taken), "ms", "budget", FRAME_MS, 1.0 if is_wanted else None)
    return [frame, {**frame, **fps}]


def _p95(taken: list[float]) -> float:
    return float(np.percentile(taken, 95))
