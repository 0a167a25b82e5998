"""The real window on a demo plant, and a pointer in it: what benchmarks of the screen measure on."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.demo import plant, small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strips import cover_order
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from tests.fakes import MemoryStore

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
_SOON_S = 5 * HOUR_S


def demo_plan(size: str) -> Plan:
    """Return the plan of a demo plant: ``small`` or ``plant``."""
    return Plan.of_rows((small if size == "small" else plant).rows(NOW))


def fullest_truck(plan: Plan) -> str:
    """Return the open delivery of the next hours that brings the most parts."""
    arrivals = Outlook(plan, NOW).arrivals
    starts, _ = plan.delivery_lines.groups("delivery", plan.deliveries)
    soon = arrivals.open & (arrivals.begin > NOW + HOUR_S) & (arrivals.begin < NOW + _SOON_S)
    row = np.flatnonzero(soon)[np.argmax(np.diff(starts)[soon])]
    return str(plan.deliveries["delivery"][row])


def with_many_parts(size: str, parts: int) -> tuple[Plan, str]:
    """Return a demo plant in which one truck brings the parts that run out first, and that truck."""
    plan = demo_plan(size)
    truck, outlook = fullest_truck(plan), Outlook(plan, NOW)
    coverage = outlook.coverage
    rows: dict[str, Any] = dict((small if size == "small" else plant).rows(NOW))
    more = [
        {
            "delivery": truck,
            "line_no": f"B{number}",
            "part": str(coverage.part[location]),
            "line": str(coverage.line[location]),
            "quantity": 50_000,
        }
        for number, location in enumerate(cover_order(outlook)[:parts].tolist())
    ]
    return Plan.of_rows({**rows, "delivery_lines": [*rows["delivery_lines"], *more]}), truck


@contextmanager
def window_on(plan: Plan) -> Iterator[Window]:
    """Show a plan in the window, as large as on an office screen, until the block ends."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    opened = OpenPlant(MemoryStore(plan), lambda: NOW, "benchmark")
    window = Window(opened, Appearance(app, ThemeChoice.LIGHT), lambda: pyqtgraph)
    until_complete = QEventLoop()
    window.complete.connect(until_complete.quit)
    window.show()
    until_complete.exec()
    yield window
    window.close()
    window.deleteLater()
    app.processEvents()


def drag_frames_ms(window: Window, delivery: str, moves: int) -> list[float]:
    """Drag a delivery about; return the milliseconds from each move that changes its place to painted.

    Processor time of the window's thread: what else runs on the machine does not count.
    """
    band = window.bands.deliveries
    window.select(delivery)
    QApplication.processEvents()
    bar = band.bar_rect(delivery)
    assert bar is not None
    grip = bar.center()
    _mouse(band, QEvent.Type.MouseButtonPress, grip)
    _mouse(band, QEvent.Type.MouseMove, grip + QPoint(30, 0))
    QApplication.processEvents()
    taken = []
    for number in range(moves):
        held, to = band.held, grip + QPoint(number * 23 % 400 - 200, 28 * (number // 10 % 4))
        began = time.thread_time()
        _mouse(band, QEvent.Type.MouseMove, to)
        QApplication.processEvents()
        if band.held is not held:
            taken.append((time.thread_time() - began) * 1000)
    band.cancel_move()
    return taken


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    changed = left if kind == QEvent.Type.MouseButtonPress else none
    event = QMouseEvent(
        kind, QPointF(at), QPointF(widget.mapToGlobal(at)), changed, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)
