"""How a delivery looks: one state a bar, worst first."""

from enum import IntEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.tables import ARRIVED, CANCELLED, NO_SHOW, OPEN_STATUSES, RECEIVED, REFUSED, UNLOADING
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook


class BarState(IntEnum):
    """What a bar shows; of several that hold, the one with the highest number."""

    PLANNED = 0
    CONFIRMED = 1
    LATE = 2
    OVERDUE = 3
    ARRIVED = 4
    UNLOADING = 5
    RECEIVED = 6
    STOP = 7
    HOLD = 8
    CANCELLED = 9


ICONS: dict[BarState, str] = {
    BarState.PLANNED: "no-reply",
    BarState.CONFIRMED: "check",
    BarState.LATE: "late",
    BarState.OVERDUE: "late",
    BarState.ARRIVED: "arrived",
    BarState.UNLOADING: "",
    BarState.RECEIVED: "received",
    BarState.STOP: "stop",
    BarState.HOLD: "hold",
    BarState.CANCELLED: "close",
}


# Rows, bars, halls and cells of one outlook all ask for it.
@lru_cache(maxsize=2)
def states_of(outlook: Outlook) -> NDArray[np.int8]:
    """Return the `BarState` of every delivery, in table order; never written to."""
    deliveries, promises, arrivals = outlook.plan.deliveries, outlook.promises, outlook.arrivals
    coming = deliveries.is_one_of("status", OPEN_STATUSES)
    states = np.full(len(deliveries), BarState.PLANNED, dtype=np.int8)
    states[promises.confirmed_at != UNKNOWN] = BarState.CONFIRMED
    tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
    known = promises.delay_s != UNKNOWN
    states[coming & known & (promises.delay_s > tolerance_s)] = BarState.LATE
    states[coming & arrivals.overdue] = BarState.OVERDUE
    for word, state in ((ARRIVED, BarState.ARRIVED), (UNLOADING, BarState.UNLOADING)):
        states[deliveries.is_one_of("status", (word,))] = state
    states[deliveries.is_one_of("status", (RECEIVED,))] = BarState.RECEIVED
    states[stopping_rows(outlook)] = BarState.STOP
    states[_held(outlook)] = BarState.HOLD
    states[deliveries.is_one_of("status", (CANCELLED, NO_SHOW, REFUSED))] = BarState.CANCELLED
    return states


def _held(outlook: Outlook) -> NDArray[np.bool_]:
    """Tell of each delivery whether it is on hold, itself or with every one of its lines."""
    lines, arrivals = outlook.plan.delivery_lines, outlook.arrivals
    starts, _ = lines.groups("delivery", outlook.plan.deliveries)
    owner = lines.rows_in("delivery", outlook.plan.deliveries)[lines["on_hold"] == 1]
    held_lines = np.bincount(owner[owner >= 0], minlength=len(arrivals.held))
    held: NDArray[np.bool_] = arrivals.held | ((held_lines > 0) & (held_lines == np.diff(starts)))
    return held


def stopping_rows(outlook: Outlook) -> list[int]:
    """Return the deliveries that a line stops for, each once."""
    row_number = outlook.plan.deliveries.row_number
    names = {name for problem in outlook.problems() if problem.stops_a_line for name in problem.deliveries}
    return [row for name in sorted(names) if (row := row_number(name)) is not None]
