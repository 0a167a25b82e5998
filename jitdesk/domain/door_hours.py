"""When the doors are open: their weekdays and hours less their closures, as UTC time.

Source
------
PLANT_TABLES.md, tables ``doors`` and ``door_closures``, and "DST".
"""

from datetime import time, timedelta

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, span_from_wall, time_from_text, wall_from_utc, weekdays_from_text
from jitdesk.domain.working_pieces import Span, clipped, without

_ONE_DAY = timedelta(days=1)
_MIDNIGHT = time(0, 0)


def open_spans(plan: Plan, door: str, t0: int, t1: int) -> list[Span]:
    """Return when a door is open within [t0, t1): its weekdays and hours less its closures.

    A door without hours is open around the clock.

    Raises
    ------
    BadInput
        If the door's weekdays or hours cannot be read.
    """
    row = plan.find("doors", door)
    if row is None:
        return []
    weekdays = weekdays_from_text(str(row["weekdays"]))
    opens = time_from_text(str(row["opens"])) if row["opens"] else _MIDNIGHT
    closes = time_from_text(str(row["closes"])) if row["closes"] else _MIDNIGHT
    first = wall_from_utc(t0 - DAY_S, plan.zone).date()
    days = [first + n * _ONE_DAY for n in range((t1 - t0) // DAY_S + 4)]
    hours = [span_from_wall(day, opens, closes, plan.zone) for day in days if day.isoweekday() in weekdays]
    closures = plan["door_closures"]
    closed = [
        (int(closures["from"][number]), int(closures["to"][number]))
        for number in np.flatnonzero(closures["door"] == door).tolist()
    ]
    return clipped(without(hours, closed), t0, t1)
