"""What comes next: the next delivery of a part to a place, the next times at which something may end."""

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.domain.wording import duration_text
from jitdesk.planning.outlook import Outlook

_HALF_HOUR_S = HOUR_S // 2
_STEPS = (1, 2, 4)  # half hours from the next one on


def next_delivery(outlook: Outlook, part: str, line: str) -> str:
    """Return the delivery that next brings a part to a location; "" where none is on its way."""
    place = outlook.coverage.row_of(part, line)
    arrivals = outlook.arrivals
    usable = np.where(arrivals.location == place, arrivals.usable_at, UNKNOWN)
    coming = np.flatnonzero(usable > outlook.now)
    if not len(coming):
        return ""
    first = int(coming[np.argmin(usable[coming])])
    return str(outlook.plan.delivery_lines.value(first, "delivery"))


def ends_of_closing(outlook: Outlook) -> list[tuple[int, str]]:
    """Return when what fails now may be back, each with why: on half hours, and with the shift's end.

    Returns
    -------
    list of (UTC second, words)
        By time.
    """
    now = outlook.now
    first = (now // _HALF_HOUR_S + 1) * _HALF_HOUR_S
    ends = {
        first + step * _HALF_HOUR_S: say("in {lasts}", lasts=duration_text(first + step * _HALF_HOUR_S - now))
        for step in _STEPS
    }
    shifts = outlook.working.shifts_between(now, now + 1)
    if shifts:
        ends[shifts[0].end] = say("end of the shift")
    return sorted(ends.items())
