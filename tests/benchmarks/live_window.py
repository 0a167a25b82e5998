"""The real window on a demo plant, and a pointer in it: what benchmarks of the screen measure on."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.demo import largest, plant, small
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
    """Return the plan of a demo plant: ``small``, ``plant`` or ``largest``."""
    if size == "largest":
        return largest.made(NOW)[0]
    return Plan.of_rows((small if size == "small" else plant).rows(NOW))


def fullest_truck(outlook: Outlook) -> str:
    """Return the open delivery of the next hours that brings the most parts."""
    plan, arrivals = outlook.plan, outlook.arrivals
    starts, _ = plan.delivery_lines.groups("delivery", plan.deliveries)
    soon = arrivals.open & (arrivals.begin > NOW + HOUR_S) & (arrivals.begin < NOW + _SOON_S)
    row = np.flatnonzero(soon)[np.argmax(np.diff(starts)[soon])]
    return str(plan.deliveries["delivery"][row])


def with_many_parts(outlook: Outlook, truck: str, parts: int) -> Plan:
    """Return a plan in which one truck brings the parts that run out first, too."""
    coverage, plan = outlook.coverage, outlook.plan
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
    return Plan({**plan.tables, "delivery_lines": plan.delivery_lines.with_rows(more)})


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


@dataclass(frozen=True, slots=True)
class DragCost:
    """Milliseconds of the window's thread: pressed and pulled to painted, then each step."""

    down: float
    steps: list[float]


def drag(window: Window, delivery: str, steps: int) -> DragCost:
    """Drag a delivery about and let it go again; what else runs on the machine does not count."""
    band, numbers = window.bands.deliveries, window.outlook.plan.deliveries["delivery"]
    window.select(delivery)
    # Another one comes between, so that nothing is remembered of the drag before.
    window.outlook.drag(next(str(number) for number in numbers if number != delivery))
    QApplication.processEvents()
    bar = band.bar_rect(delivery)
    assert bar is not None
    grip = bar.center()

    def pull() -> None:
        _mouse(band, QEvent.Type.MouseButtonPress, grip)
        _mouse(band, QEvent.Type.MouseMove, grip + QPoint(30, 0))

    down = _to_painted_ms(pull)
    moves = []
    for number in range(steps):
        held, to = band.held, grip + QPoint(number * 23 % 400 - 200, 28 * (number // 10 % 4))
        taken = _to_painted_ms(lambda to=to: _mouse(band, QEvent.Type.MouseMove, to))  # type: ignore[misc]
        if band.held is not held:
            moves.append(taken)
    band.cancel_move()
    QApplication.processEvents()
    return DragCost(down, moves)


def _to_painted_ms(act: Callable[[], None]) -> float:
    began = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    changed = left if kind == QEvent.Type.MouseButtonPress else none
    event = QMouseEvent(
        kind, QPointF(at), QPointF(widget.mapToGlobal(at)), changed, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)
