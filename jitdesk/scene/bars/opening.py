"""For how long doors open: what a door's load is a share of."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.values import DAY_S, time_from_text, weekdays_from_text
from jitdesk.scene.bars.lanes import Ints


@lru_cache(maxsize=2)
def opening_s(doors: Table) -> NDArray[np.int64]:
    """Return the seconds for which each door opens on each weekday, shape (doors, 7), Monday first."""
    columns = (doors[name].tolist() for name in ("opens", "closes", "weekdays"))
    hours = [_week(*cells) for cells in zip(*columns, strict=True)]
    return np.array(hours, np.int64).reshape(-1, 7)


@lru_cache(maxsize=256)
def _week(opens: str, closes: str, weekdays: str) -> tuple[int, ...]:
    day_s = _seconds(closes or "24:00") - _seconds(opens or "00:00")
    day_s += DAY_S if day_s <= 0 else 0
    open_on = weekdays_from_text(weekdays)
    return tuple(day_s if weekday in open_on else 0 for weekday in range(1, 8))


def _seconds(clock: str) -> int:
    at = time_from_text(clock)
    return at.hour * 3600 + at.minute * 60 + at.second


def open_in(doors: Table, weekdays: Ints) -> Ints:
    """Return for how many seconds each door opens on days given by their weekdays (0 = Monday)."""
    times = np.bincount(weekdays, minlength=7)
    total: Ints = opening_s(doors) @ times
    return total
