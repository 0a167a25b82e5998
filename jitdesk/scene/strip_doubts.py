"""What comes only by the plan: stock that lasts by it is doubted."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook

Ints = NDArray[np.int64]

_STALE_S = 2 * HOUR_S


# A drag asks at every step, for the same rows.
@lru_cache(maxsize=2)
def doubtful_lines(outlook: Outlook, rows: tuple[int, ...]) -> Ints:
    """Return the delivery lines to some locations that nobody confirmed, or whose estimate has aged."""
    arrivals, (starts, lines) = outlook.arrivals, outlook.coverage.supply.lines_to
    here = np.concatenate([lines[starts[row] : starts[row + 1]] for row in rows] or [lines[:0]])
    here = here[arrivals.usable_at[here] != UNKNOWN]
    delivery = arrivals.line_delivery[here]
    here, delivery = here[arrivals.open[delivery]], delivery[arrivals.open[delivery]]
    doubtful = ~arrivals.answered[delivery]
    doubtful |= np.isin(delivery, _stale(outlook, np.unique(delivery)))
    return np.sort(here[doubtful])


def _stale(outlook: Outlook, deliveries: Ints) -> list[int]:
    """Return those deliveries whose newest word is an estimate that nobody renewed for two hours."""
    estimated = deliveries[outlook.promises.is_eta[deliveries]]
    starts, told = outlook.plan.estimates.groups("delivery", outlook.plan.deliveries)
    known_at = outlook.plan.estimates["known_at"]
    return [
        row
        for row in estimated.tolist()
        if known_at[told[starts[row] : starts[row + 1]]].max() < outlook.now - _STALE_S
    ]
