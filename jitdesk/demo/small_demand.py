"""What the lines of the small plant take, and the stock counts: the arithmetic behind the pictures.

On day 0 the rates change in the evening: Line 3 builds the sport variant from 16:00, Line 1 runs at a third
of its takt from 18:00 on. All other days are even.
"""

from dataclasses import dataclass
from functools import lru_cache

from jitdesk.demo.shifts import EARLY, SHIFTS
from jitdesk.demo.small_masters import FIRST_DAY, LAST_DAY, PARTS, DemoPart
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.worked_hours import EARLY_WORK, LATE_WORK
from jitdesk.domain.columns import Row
from jitdesk.domain.tables import SHARED, UNRESTRICTED
from jitdesk.domain.values import HOUR_S, THOUSAND

COUNT_TIME, COUNT_KNOWN = "06:00", "06:05"

_STORY_RATES: dict[str, tuple[tuple[str, str, float], ...]] = {
    "4711": (("06:00", "14:00", 120), ("14:00", "16:00", 120), ("16:00", "22:00", 16)),
    "2208": (("06:00", "14:00", 60), ("14:00", "18:00", 60), ("18:00", "22:00", 20)),
    "7741": (("06:00", "14:00", 60), ("14:00", "18:00", 60), ("18:00", "22:00", 20)),
    "3391": (("06:00", "14:00", 22), ("14:00", "18:00", 24), ("18:00", "22:00", 27)),
}
# What the evening's book stock says too much (positive) or too little against the morning's count.
_BOOK_ERROR = {"4711": 12, "3377": -6, "2290": 150}


@dataclass(frozen=True, slots=True)
class DemandRow:
    """One row of consumption: a part's rate in base units an hour of work within [from, to) of a day."""

    day: int
    start: str
    end: str
    rate: float


def demand_of(part: DemoPart, clock: StoryClock) -> tuple[DemandRow, ...]:
    """Return a part's consumption from day 0 to the last day, one row a shift or change of rate."""
    rows = [DemandRow(0, *window) for window in _STORY_RATES.get(part.part, _even(part))]
    for day in range(1, LAST_DAY + 1):
        if clock.works(day):
            rows += [DemandRow(day, shift.start, shift.end, part.rate) for shift in SHIFTS]
        elif clock.works_extra(day):
            rows.append(DemandRow(day, EARLY.start, EARLY.end, part.rate))
    return tuple(rows)


def _even(part: DemoPart) -> tuple[tuple[str, str, float], ...]:
    return tuple((shift.start, shift.end, part.rate) for shift in SHIFTS)


def consumption_rows(clock: StoryClock) -> list[Row]:
    """Return the rows of the ``consumption`` table; each quantity is its rate over the hours worked."""
    return [
        {
            "part": part.part,
            "line": part.line,
            "from": clock.at(row.start, row.day),
            "to": clock.at(row.end, row.day),
            "quantity": taken(part, clock, clock.at(row.start, row.day), clock.at(row.end, row.day)),
        }
        for part in PARTS
        for row in demand_of(part, clock)
    ]


def taken(part: DemoPart, clock: StoryClock, start: int, end: int) -> int:
    """Return how many thousandths of a part the lines take within [start, end)."""
    return round(
        sum(
            max(0, min(end, piece_end) - max(start, piece_start)) * rate
            for piece_start, piece_end, rate in _pieces(part.part, part.rate, clock)
        )
        * THOUSAND
        / HOUR_S
    )


@lru_cache(maxsize=256)
def _pieces(part: str, rate: float, clock: StoryClock) -> tuple[tuple[int, int, float], ...]:
    """The worked pieces [start, end) in UTC seconds of all of a part's consumption, each with its rate."""
    row_of = next(demo for demo in PARTS if demo.part == part)
    pieces = []
    for row in demand_of(row_of, clock):
        for work_start, work_end in EARLY_WORK + LATE_WORK:
            start, end = max(row.start, work_start), min(row.end, work_end)
            if start < end:
                pieces.append((clock.at(start, row.day), clock.at(end, row.day), row.rate))
    return tuple(pieces)


def stock_rows(clock: StoryClock, now: int) -> list[Row]:
    """Return the counts known at ``now``: last evening's book stock, from 06:05 on the morning's count."""
    counted = clock.at(COUNT_KNOWN) <= now
    return [
        {
            "part": part.part,
            "line": SHARED,
            "kind": UNRESTRICTED,
            "quantity": (part.stock + (0 if counted else _BOOK_ERROR.get(part.part, 0))) * THOUSAND,
            "counted_at": clock.at(COUNT_TIME) if counted else clock.at("22:00", -1),
        }
        for part in PARTS
    ]


def days_with_trucks(clock: StoryClock) -> list[int]:
    """Return the days on which trucks come, without day 0."""
    days = range(FIRST_DAY, LAST_DAY + 1)
    return [day for day in days if day != 0 and (clock.works(day) or clock.works_extra(day))]
