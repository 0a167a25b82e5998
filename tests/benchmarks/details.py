"""How soon the details of a delivery stand there on the largest plant, with its free times and its sum.

Only our own thread's work counts. The deliveries are those that stop a line and others of the next days, a
fresh one each time.
"""

import time
from collections.abc import Callable
from random import Random

import numpy as np
from PySide6.QtWidgets import QApplication

from jitdesk.domain.values import DAY_S, UNKNOWN
from jitdesk.planning.free_slots import free_slots
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.details.stop_card import gap_at, stop_card
from jitdesk.ui.window import Window
from tests.benchmarks.live_window import demo_plan, window_on
from tests.benchmarks.measured import Row, of_budget

_DELIVERIES, _BUDGET_MS, _SEED = 40, 50.0, 4711


def measure() -> list[Row]:
    """Measure what is asked for beside the pointer and by a key."""
    with window_on(demo_plan("largest")) as window:
        outlook = window.showing.outlook
        mine = _deliveries(outlook)
        found = [_ms(lambda name=name: free_slots(outlook, name)) for name in mine]
        window.commands.run("details")
        shown = [_ms(lambda name=name: _shown(window, name)) for name in reversed(mine)]
        cards = [_ms(lambda row=row: _card(outlook, row)) for row in _stops(outlook)]
    return [
        of_budget("free times of a delivery, p95", float(np.percentile(found, 95)), _BUDGET_MS),
        of_budget(
            "details of a delivery worked out and painted, p95", float(np.percentile(shown, 95)), _BUDGET_MS
        ),
        of_budget("card over a time without parts, longest", max(cards), _BUDGET_MS),
    ]


def _deliveries(outlook: Outlook) -> list[str]:
    """Return deliveries that stop a line, and others that are expected within two days."""
    arrivals, dice = outlook.arrivals, Random(_SEED)
    guilty = np.unique(arrivals.line_delivery[np.flatnonzero(outlook.deadlines.shares.guilty)]).tolist()
    near = np.flatnonzero(
        arrivals.open & (arrivals.begin != UNKNOWN) & (arrivals.begin < outlook.now + 2 * DAY_S)
    )
    rows = dict.fromkeys([*guilty, *dice.sample(near.tolist(), _DELIVERIES)])
    return [str(outlook.plan.deliveries["delivery"][row]) for row in list(rows)[:_DELIVERIES]]


def _stops(outlook: Outlook) -> list[int]:
    rows: list[int] = np.flatnonzero(outlook.coverage.state_code == 0)[:_DELIVERIES].tolist()
    return rows


def _card(outlook: Outlook, row: int) -> None:
    gap = gap_at(outlook, row, int(outlook.coverage.run_out_at[row]))
    assert gap is not None
    stop_card(outlook, gap)


def _shown(window: Window, delivery: str) -> None:
    """Show another delivery in the panel, as a click on its bar does, and paint it."""
    detailing = window.commands.detailing
    detailing.about(delivery, "", "")
    detailing.panel.grab()


def _ms(work: Callable[[], object]) -> float:
    QApplication.processEvents()
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000
