"""Plant days, and what stands in each of them: trucks, load and the worst trouble, by door and day."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, UNKNOWN, utc_from_wall, wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import all_spans_at_door
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.opening import opening_s
from jitdesk.scene.bars.rows import RowsBy, members_of
from jitdesk.scene.bars.state import BarState, states_of
from jitdesk.scene.bars.trouble import Troubles, troubles_of, worst_of

_MIDNIGHT = time(0, 0)
HALF_DAY_S = DAY_S // 2
_SHOWN_DAYS = {"hour": 1, "day": 1, "week": 7, "month": 28}


def shown_days(plan: Plan, middle: int, zoom: str) -> tuple[int, int]:
    """Return the whole days that a zoom speaks of, [start, end) in UTC seconds.

    Hour and day: the plant day around the view's middle; week: its ISO week; month: four ISO weeks, the
    middle in the second or third of them.
    """
    days = _SHOWN_DAYS[zoom]
    if zoom == "month":
        # Of a view that begins on a Monday the middle is a midnight, or a rounding from it.
        middle += HALF_DAY_S - 14 * DAY_S
    day = wall_from_utc(middle, plan.zone).date()
    if days > 1:
        day -= timedelta(days=day.weekday())
    start = datetime.combine(day, _MIDNIGHT)
    return utc_from_wall(start, plan.zone), utc_from_wall(start + timedelta(days=days), plan.zone)


def midnights(plan: Plan, start: int, end: int) -> Ints:
    """Return the edges of the plant days that touch [start, end), the end of the last one included."""
    day = wall_from_utc(start, plan.zone).date()
    edges: list[int] = []
    while not edges or edges[-1] < end:
        edges.append(utc_from_wall(datetime.combine(day, _MIDNIGHT), plan.zone))
        day += timedelta(days=1)
    return np.array(edges, np.int64)


@dataclass(frozen=True, eq=False)
class DayCells:
    """What stands where on which day; one row a door (supplier, part), one column a day.

    Attributes
    ----------
    edges : ndarray of int64, shape (days + 1,)
        Midnights in UTC seconds.
    trucks : ndarray of int64
        Trucks that begin on the day; cancelled ones do not count.
    load : ndarray of float
        Their time at the door as a share of its opening hours; of suppliers and parts, their trucks as a
        share of the most in any cell.
    worst : ndarray of int8
        The worst `Trouble`.
    """

    edges: Ints
    trucks: Ints
    load: NDArray[np.float64]
    worst: Troubles

    def within(self, start: int, end: int) -> slice:
        """Return the days that touch [start, end)."""
        first = int(np.searchsorted(self.edges, start, side="right")) - 1
        last = int(np.searchsorted(self.edges, end))
        days = len(self.edges) - 1
        return slice(min(max(first, 0), days), min(max(last, 0), days))

    def gathered(self, group: Ints, groups: int) -> "DayCells":
        """Return the cells of groups of rows: sums, and the worst of them; -1 is in no group."""
        kept = np.flatnonzero(group >= 0)
        shape = (groups, self.trucks.shape[1])
        trucks, worst = np.zeros(shape, np.int64), np.zeros(shape, np.int8)
        np.add.at(trucks, group[kept], self.trucks[kept])
        np.maximum.at(worst, group[kept], self.worst[kept])
        return DayCells(self.edges, trucks, np.zeros(shape), worst)


def day_cells(outlook: Outlook, by: RowsBy, start: int, end: int) -> DayCells:
    """Return the cells of all doors, suppliers or parts for the days that touch [start, end).

    All of them at once, by counting pairs of row and day; the last row is that of all that names none.
    """
    plan = outlook.plan
    edges, count = midnights(plan, start, end), len(plan[by.value]) + 1
    days = len(edges) - 1
    begin, ends = all_spans_at_door(outlook)
    delivery, member = members_of(plan, by)
    timed = (begin != UNKNOWN) & (begin >= edges[0]) & (begin < edges[-1])
    timed &= states_of(outlook) != BarState.CANCELLED
    kept = timed[delivery]
    delivery, member = delivery[kept], np.where(member[kept] < 0, count - 1, member[kept])
    place = member * days + np.searchsorted(edges, begin[delivery], side="right") - 1
    trucks = np.bincount(place, minlength=count * days)
    worst = worst_of(place, troubles_of(outlook)[delivery], count * days)
    if by is RowsBy.DOORS:
        busy_s = np.bincount(place, (ends - begin)[delivery], count * days).reshape(count, days)
        load = busy_s / np.maximum(_open_s(plan, edges, count), 1)
    else:
        load = (trucks / max(int(trucks.max(initial=1)), 1)).reshape(count, days)
    shape = (count, days)
    return DayCells(edges, trucks.reshape(shape), np.minimum(load, 1.0), worst.reshape(shape))


def _open_s(plan: Plan, edges: Ints, count: int) -> NDArray[np.float64]:
    """Return for how long each door opens on each day; where none is named, a day is 24 hours."""
    first = wall_from_utc(int(edges[0]), plan.zone).weekday()
    weekdays = (first + np.arange(len(edges) - 1)) % 7
    opens = np.full((count, len(weekdays)), 86_400.0)
    opens[:-1] = opening_s(plan["doors"])[:, weekdays]
    return opens
