"""What is wrong with deliveries, worst last: what makes a row loud, a hall's words and a day's cell."""

from enum import IntEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import later
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.state import BarState, states_of

Troubles = NDArray[np.int8]


class Trouble(IntEnum):
    """One trouble; of several that hold, the one with the highest number."""

    NONE = 0
    NO_REPLY = 1
    LATE = 2
    CLASH = 3
    HOLD = 4
    STOP = 5


TROUBLE_ICONS = ("", "no-reply", "late", "clash", "hold", "stop")
# How many of a kind are counted in words: one, several.
TROUBLE_WORDS = (
    ("", ""),
    (later("no reply"), later("no reply")),
    (later("late"), later("late")),
    (later("clash"), later("clashes")),
    (later("on hold"), later("on hold")),
    (later("stop"), later("stops")),
)
_OF_STATE = {
    BarState.LATE: Trouble.LATE,
    BarState.OVERDUE: Trouble.LATE,
    BarState.HOLD: Trouble.HOLD,
    BarState.STOP: Trouble.STOP,
}
_BY_STATE = np.array([_OF_STATE.get(state, Trouble.NONE) for state in BarState], np.int8)


@lru_cache(maxsize=2)
def troubles_of(outlook: Outlook) -> Troubles:
    """Return the `Trouble` of every delivery, in table order; never written to.

    "No reply" is whatever is due within hours and nobody has confirmed, also where no line needs it soon.
    """
    troubles = _BY_STATE[states_of(outlook)]
    silent = outlook.arrivals.unanswered(outlook.now).nonzero()[0]
    for kind, trouble in ((silent, Trouble.NO_REPLY), (_clashing_rows(outlook), Trouble.CLASH)):
        troubles[kind] = np.maximum(troubles[kind], trouble)
    return troubles


def _clashing_rows(outlook: Outlook) -> Ints:
    return np.array([clash[1:3] for clash in outlook.clashes.all], np.int64).ravel()


def worst_of(place: Ints, troubles: Troubles, places: int) -> Troubles:
    """Return the worst of the troubles at each of so many places."""
    worst = np.zeros(places, np.int8)
    np.maximum.at(worst, place, troubles)
    return worst
