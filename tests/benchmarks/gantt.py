"""What a frame of the bands costs, from the event to painted, beside one picture of the same size copied.

Processor time of the window's thread: what else runs on the machine does not count. Frames and floor are
measured in turn.
"""

import ctypes
import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.domain.values import DAY_S, HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.bands import Bands
from jitdesk.ui.deliveries import DeliveriesBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.measured import Row, of_budget, row
from tests.benchmarks.wide_plant import NOW, START

ROOT = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1600, 900
FEW, LARGEST, MILLION = 10_000, 42_000, 1_000_000
_DOORS = {FEW: 200, LARGEST: 200, MILLION: 600}
_ROUNDS, _WARM_UP = 60, 12
_FLOOR_TARGETS = {"pan": 6.0, "repaint": 12.0, "zoom": 12.0, "drag": 3.0}
_MILLION_TARGET = 2.0
_MEMORY_TARGETS_MB = {LARGEST: 100, MILLION: 200}

Frame = Callable[[int], None]


class Blit(QWidget):
    """The floor: a window that shows one picture of its own size."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(WIDTH, HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self._picture.fill(Qt.GlobalColor.white)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.end()

    def frame(self, _: int) -> None:
        """Have the picture copied once more."""
        self.update()


class Frames:
    """What hands do to a deliveries band, one frame at a time."""

    def __init__(self, window: QWidget, band: DeliveriesBand, axis: TimeAxis, outlook: Outlook) -> None:
        self._window, self._band, self._axis = window, band, axis
        self._outlook = outlook
        width = WIDTH - HEADER_WIDTH
        self._day = TimeScale(START + 7 * HOUR_S, ZOOMS["day"], width)
        self._four_weeks = TimeScale(START - 3 * DAY_S, width / (28 * 24), width)

    def show_day(self) -> None:
        """Show the everyday zoom, one delivery selected."""
        self._axis.show(self._day)
        QApplication.processEvents()
        self._band.select(str(self._outlook.plan.deliveries["delivery"][self._near(3)]))

    def show_four_weeks(self) -> None:
        """Show the whole horizon."""
        self._axis.show(self._four_weeks)

    def pan(self, number: int) -> None:
        """Pan by a finger's width, to and fro."""
        self._axis.pan(23 if number // 20 % 2 == 0 else -23)

    def zoom(self, number: int) -> None:
        """Turn the wheel at the pointer: out of the day, into it again."""
        at, turn = QPointF(900, 300), 40 if number // 10 % 2 else -40
        wheel = QWheelEvent(
            at,
            QPointF(self._band.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self._band, wheel)

    def repaint(self, _: int) -> None:
        """Show the same plan anew, as after an edit: nothing that was painted holds."""
        for band in self._window.findChildren(QWidget):
            kept = getattr(band, "_kept", None)
            if kept is not None and band.isVisible():
                kept.spoil()

    @contextmanager
    def dragging(self) -> Iterator[Frame]:
        """Hold a delivery until the block ends; each frame moves it."""
        delivery = str(self._outlook.plan.deliveries["delivery"][self._near(5)])
        self._band.select(delivery)
        QApplication.processEvents()
        bar = self._band.bar_rect(delivery)
        assert bar is not None
        grip = QPoint(max(bar.center().x(), HEADER_WIDTH + 60), bar.center().y())
        self._mouse(QEvent.Type.MouseButtonPress, bar.center())
        self._mouse(QEvent.Type.MouseMove, grip + QPoint(30, 0))
        yield lambda number: self._mouse(
            QEvent.Type.MouseMove, grip + QPoint(number * 23 % 400, number // 10 % 4 * 18)
        )
        self._band.cancel_move()

    def _near(self, hours: int) -> int:
        """Return a planned delivery that soon begins, at one of the first doors."""
        begin = self._outlook.arrivals.begin
        wanted = (begin != UNKNOWN) & (begin > NOW + hours * HOUR_S) & (begin < NOW + (hours + 3) * HOUR_S)
        wanted &= self._outlook.plan.deliveries["locked"] == 0
        near = np.flatnonzero(wanted)
        return int(near[np.argmin(near % _DOORS[FEW])])

    def _mouse(self, kind: QEvent.Type, at: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        changed = left if kind == QEvent.Type.MouseButtonPress else none
        place = QPointF(self._band.mapToGlobal(at))
        QApplication.sendEvent(
            self._band, QMouseEvent(kind, QPointF(at), place, changed, left, Qt.KeyboardModifier.NoModifier)
        )


def outlook_of(bars: int) -> Outlook:
    """Return what a plan with as many bars means, with all that the bands ask of it."""
    outlook = Outlook(plan_with_bars(bars, _DOORS[bars]), NOW)
    outlook.problems()
    return outlook


@contextmanager
def bands_on(outlook: Outlook) -> Iterator[Frames]:
    """Show a plan in axis, deliveries and coverage, as in the window; the delays are measured apart."""
    axis = TimeAxis(TimeScale(START + 7 * HOUR_S, ZOOMS["day"], WIDTH - HEADER_WIDTH))
    bands = Bands(axis, load_theme("light"))
    bands.delays.hide()
    bands.resize(WIDTH, HEIGHT)
    bands.show_outlook(outlook)
    bands.show()
    QApplication.processEvents()
    yield Frames(bands, bands.deliveries, axis, outlook)
    bands.close()
    bands.deleteLater()
    QApplication.processEvents()


@contextmanager
def band_on(outlook: Outlook) -> Iterator[Frames]:
    """Show a plan in the deliveries band alone."""
    axis = TimeAxis(TimeScale(START + 7 * HOUR_S, ZOOMS["day"], WIDTH - HEADER_WIDTH))
    window = QWidget()
    window.resize(WIDTH, HEIGHT)
    band = DeliveriesBand(axis, load_theme("light"), window)
    band.setGeometry(0, 0, WIDTH, HEIGHT)
    band.show_outlook(outlook)
    window.show()
    QApplication.processEvents()
    yield Frames(window, band, axis, outlook)
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def frames_ms(frames: Frames) -> dict[str, list[float]]:
    """Return the milliseconds of each kind of frame, and of the floor between them."""
    floor = Blit()
    taken: dict[str, list[float]] = {"floor": []}
    frames.show_day()
    for name, frame in (("day pan", frames.pan), ("full repaint", frames.repaint), ("zoom", frames.zoom)):
        taken[name] = _in_turn(frame, floor, taken["floor"])
    frames.show_day()
    with frames.dragging() as frame:
        taken["drag"] = _in_turn(frame, floor, taken["floor"])
    frames.show_four_weeks()
    taken["4-week pan"] = _in_turn(frames.pan, floor, taken["floor"])
    floor.close()
    floor.deleteLater()
    return taken


def _in_turn(frame: Frame, floor: Blit, floor_ms: list[float]) -> list[float]:
    taken = []
    for number in range(_WARM_UP + _ROUNDS):
        ours = _frame_ms(frame, number)
        if number >= _WARM_UP:
            taken.append(ours)
            floor_ms.append(_frame_ms(floor.frame, number))
    return taken


def _frame_ms(frame: Frame, number: int) -> float:
    QApplication.processEvents()
    began = time.thread_time()
    frame(number)
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


def measure() -> list[Row]:
    """Return the frames against the floor, a million bars against ten thousand, and memory."""
    _ = QApplication.instance() or QApplication([])
    with bands_on(outlook_of(LARGEST)) as frames:
        measured = list(_against_floor(frames_ms(frames)))
    taken = {}
    for bars in (FEW, MILLION):
        with band_on(outlook_of(bars)) as frames:
            taken[bars] = frames_ms(frames)
    measured += _million_against_few(taken[MILLION], taken[FEW])
    return measured + [_memory(bars) for bars in _MEMORY_TARGETS_MB]


def _against_floor(taken: dict[str, list[float]]) -> Iterator[Row]:
    floor = float(np.median(taken.pop("floor")))
    for name, frames in taken.items():
        target = _FLOOR_TARGETS[name.split()[-1]]
        for how, value in (("median", np.median(frames)), ("p95", np.percentile(frames, 95))):
            measure = f"{name}, {LARGEST} bars and coverage, {how}"
            yield row(measure, float(value), "ms", "one image copied", floor, target)


def _million_against_few(million: dict[str, list[float]], few: dict[str, list[float]]) -> Iterator[Row]:
    for name in million:
        if name != "floor":
            value, against = float(np.median(million[name])), float(np.median(few[name]))
            measure = f"{name}, {MILLION} bars, median"
            yield row(measure, value, "ms", f"{FEW} bars", against, _MILLION_TARGET)


def _memory(bars: int) -> Row:
    """Return what the view of a plan takes, measured in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.gantt", str(bars)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    value, target = json.loads(said.stdout.splitlines()[-1]), _MEMORY_TARGETS_MB[bars]
    return of_budget(f"memory of the view, {bars} bars", value, target, "MB")


def _view_mb(bars: int) -> float:
    _ = QApplication([])
    with band_on(outlook_of(FEW)):
        pass  # fonts, icons and code are loaded for any view
    outlook = outlook_of(bars)
    before = _resident_mb()
    with band_on(outlook) as frames:
        frames_ms(frames)
        # What an event loop would have done by now.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return _resident_mb() - before


def _resident_mb() -> float:
    """Return what is held in memory, without what the C library keeps for the next who asks."""
    with suppress(OSError, AttributeError):  # not every system has it
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    print(json.dumps(_view_mb(int(sys.argv[1]))))
