"""jitdesk's own deliveries band, making the moves that the peers make: ``python own_band.py BARS``.

Prints one line of JSON like those of ``browser.mjs``: wall time until the window system has what was painted.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.domain.values import DAY_S, HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.deliveries import DeliveriesBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.benchmarks.many_bars import DAYS
from tests.benchmarks.peers.same_bars import first_midnight, plan_of_bars
from tests.benchmarks.wide_plant import NOW, START

WIDTH, HEIGHT = 1600, 900
PAN_PX, PAN_FRAMES, ZOOM_FRAMES, DRAG_MOVES, DRAG_PX = 17, 60, 40, 40, 18


class OwnBand:
    """The band on a screen of the peers' size."""

    def __init__(self) -> None:
        self._axis = TimeAxis(scale_of(START, DAY_S))
        self._window = QWidget()
        self._window.resize(WIDTH, HEIGHT)
        self._band = DeliveriesBand(self._axis, load_theme("light"), self._window)
        self._band.setGeometry(0, 0, WIDTH, HEIGHT)
        self._window.show()
        _settle()

    def costs(self, outlook: Outlook) -> dict[str, list[float]]:
        """Return the milliseconds of every frame of every move."""
        load = _until_painted(lambda: self._band.show_outlook(outlook))
        truck = _truck_of_today(outlook)
        self._band.select(truck)
        self._keep_picture("day")
        costs = {"load": [load], "day pan": self._pan(), "drag": self._drag(truck)}
        first = first_midnight(outlook)
        self._axis.show(scale_of(first, DAYS * DAY_S))
        self._keep_picture("weeks")
        costs["4-week pan"] = self._pan()
        costs["zoom"] = [
            _until_painted(lambda k=k: self._axis.show(_zoomed(k, first))) for k in range(1, ZOOM_FRAMES + 1)
        ]
        return costs

    def _keep_picture(self, name: str) -> None:
        folder = os.environ.get("PEERS_PICTURES")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self._band.grab().save(f"{folder}/jitdesk-{name}.png")

    def _pan(self) -> list[float]:
        _settle()
        before = self._axis.scale
        costs = [_until_painted(lambda: self._axis.pan(PAN_PX)) for _ in range(PAN_FRAMES)]
        self._axis.show(before)
        _settle()
        return costs

    def _drag(self, truck: str) -> list[float]:
        self._band.bring_into_view(truck)
        bar = self._band.bar_rect(truck)
        assert bar is not None
        self._mouse(QEvent.Type.MouseButtonPress, bar.center())
        costs = []
        for k in range(1, DRAG_MOVES + 1):
            before, to = self._band.held, bar.center() + QPoint(drag_px(k), 0)
            cost = _until_painted(lambda to=to: self._move(to))
            assert self._band.held is not before, "every move takes the truck along"
            costs.append(cost)
        self._band.cancel_move()
        _settle()
        return costs[2:]

    def _move(self, at: QPoint) -> None:
        self._mouse(QEvent.Type.MouseMove, at)

    def _mouse(self, kind: QEvent.Type, at: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        changed = left if kind == QEvent.Type.MouseButtonPress else none
        place = QPointF(self._band.mapToGlobal(at))
        event = QMouseEvent(kind, QPointF(at), place, changed, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._band, event)


def scale_of(start: int, span_s: float) -> TimeScale:
    """Return the clock that shows as many seconds over the width."""
    width = WIDTH - HEADER_WIDTH
    return TimeScale(start, width * HOUR_S / span_s, width)


def drag_px(k: int) -> int:
    """Return how far the pointer is from where it took hold at the k-th move: out and back."""
    return DRAG_PX * (15 - abs(14 - k % 28))


def _zoomed(k: int, first: int) -> TimeScale:
    """Return the k-th clock on the way from four weeks to a day and back around now, in equal factors."""
    share = 1 - abs(1 - 2 * k / ZOOM_FRAMES)
    span = DAYS * DAY_S * (1 / DAYS) ** share
    return scale_of(max(round(NOW - span / 2), first), span)


def _truck_of_today(outlook: Outlook) -> str:
    """Return the first truck that comes in an hour or later."""
    begin = outlook.arrivals.begin
    row = min(np.flatnonzero(begin > NOW + HOUR_S).tolist(), key=begin.__getitem__)
    return str(outlook.plan.deliveries["delivery"][row])


def _until_painted(change: Callable[[], Any]) -> float:
    began = time.perf_counter()
    change()
    _settle()
    return (time.perf_counter() - began) * 1000


def _settle() -> None:
    QApplication.processEvents()
    QGuiApplication.sync()


def main(bars: int) -> None:
    """Measure and print."""
    app = QApplication([])
    outlook = Outlook(plan_of_bars(bars), NOW)
    outlook.problems()  # the peers are given what each bar means; so are we
    costs = OwnBand().costs(outlook)
    print(json.dumps({"peer": "jitdesk", "platform": app.platformName(), "rows": "doors", "costs": costs}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
