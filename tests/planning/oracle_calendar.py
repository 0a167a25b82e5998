"""When lines work, by asking the time zone for the wall clock, never the other way round."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Row
from jitdesk.domain.plan import Plan

Span = tuple[int, int]
Instant = int | Fraction
_STEP_S = 300  # the wall times of the random plants are on five minutes


@lru_cache(maxsize=100_000)
def utc_of(wall: datetime, zone: ZoneInfo) -> int:
    """The first instant at which a clock on the wall shows this time or, in a gap, has passed it."""
    start = int(wall.replace(tzinfo=UTC).timestamp()) - 15 * 3600
    for second in range(start, start + 30 * 3600, _STEP_S):
        if datetime.fromtimestamp(second, zone).replace(tzinfo=None) >= wall:
            return second
    raise AssertionError(wall)


def wall_span(day: datetime, start: str, end: str, zone: ZoneInfo) -> Span:
    begin = day + _clock(start)
    finish = day + _clock(end)
    if finish <= begin:
        finish += timedelta(days=1)
    return utc_of(begin, zone), utc_of(finish, zone)


def _clock(text: str) -> timedelta:
    hours, minutes = text.split(":")
    return timedelta(hours=int(hours), minutes=int(minutes))


def overlap(spans: Iterable[Span], a: Instant, b: Instant) -> Instant:
    """Seconds of disjoint spans within [a, b)."""
    return sum((max(0, min(e, b) - max(s, a)) for s, e in spans), start=0)


def boil_down(inside: Callable[[int], bool], bounds: Iterable[int]) -> list[Span]:
    """The spans between bounds in which a rule holds, joined."""
    spans: list[Span] = []
    points = sorted(set(bounds))
    for a, b in pairwise(points):
        if inside(a):
            if spans and spans[-1][1] == a:
                spans[-1] = (spans[-1][0], b)
            else:
                spans.append((a, b))
    return spans


class Calendar:
    """When each line works, day by day."""

    def __init__(self, plan: Plan, first: int, last: int) -> None:
        self.plan, self.zone = plan, plan.zone
        start = datetime.fromtimestamp(first, self.zone).replace(tzinfo=None, hour=0, minute=0, second=0)
        count = (last - first) // 86400 + 5
        self.days = [start + timedelta(days=n - 2) for n in range(count)]
        self._lines: dict[str, list[Span]] = {}

    def line(self, name: str) -> list[Span]:
        if name not in self._lines:
            self._lines[name] = self._line(name)
        return self._lines[name]

    def _line(self, name: str) -> list[Span]:
        shifts = self.plan["shifts"].rows()
        own = [row for row in shifts if row["line"] == name]
        exceptions = [
            row for row in self.plan["calendar_exceptions"].rows() if row["line"] in ("", "*", name)
        ]
        work: list[tuple[Span, list[Span]]] = []
        down: list[Span] = []
        for day in self.days:
            today = [row for row in exceptions if row["date"] == day.date().isoformat()]
            usual = [row for row in own or [row for row in shifts if row["line"] == "*"] if _starts(row, day)]
            if not any(row["kind"] == "closed" for row in today):
                work += [self._shift(row, day) for row in usual]
            work += [self._shift(row, day) for row in today if row["kind"] == "shift"]
            down += [
                wall_span(day, str(row["start"]), str(row["end"]), self.zone)
                for row in today
                if row["kind"] == "down"
            ]

        def works(second: int) -> bool:
            return any(
                s <= second < e and not any(a <= second < b for a, b in breaks) for (s, e), breaks in work
            ) and not any(a <= second < b for a, b in down)

        bounds = [t for (s, e), breaks in work for t in (s, e, *(x for pause in breaks for x in pause))]
        return boil_down(works, bounds + [t for span in down for t in span])

    def _shift(self, row: Row, day: datetime) -> tuple[Span, list[Span]]:
        breaks = []
        for text in filter(None, str(row["breaks"]).split(";")):
            begin, _, end = text.partition("-")
            after_midnight = _clock(begin) < _clock(str(row["start"]))
            breaks.append(wall_span(day + timedelta(days=after_midnight), begin, end, self.zone))
        return wall_span(day, str(row["start"]), str(row["end"]), self.zone), breaks

    def union(self, lines: Iterable[str]) -> list[Span]:
        spans = [span for line in lines for span in self.line(line)]
        return boil_down(
            lambda second: any(s <= second < e for s, e in spans), [t for span in spans for t in span]
        )


def _starts(row: Row, day: datetime) -> bool:
    weekdays: set[int] = set()
    for piece in str(row["weekdays"]).split(","):
        first, _, last = piece.partition("-")
        weekdays |= set(range(int(first), int(last or first) + 1))
    date = day.date().isoformat()
    return (
        day.isoweekday() in weekdays
        and (not row["valid_from"] or str(row["valid_from"]) <= date)
        and (not row["valid_to"] or date <= str(row["valid_to"]))
    )
