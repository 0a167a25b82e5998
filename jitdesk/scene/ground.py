"""What lies behind the bars: breaks, closed hours, shift changes and line stops."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from jitdesk.domain.values import DAY_S, HOUR_S, utc_from_wall, wall_from_utc
from jitdesk.planning.outlook import Outlook

Span = tuple[int, int]
_MARGIN_S = 7 * DAY_S
_WEEKEND_S = 20 * HOUR_S


@dataclass(frozen=True, slots=True)
class Ground:
    """The background within [start, end), as UTC seconds.

    Attributes
    ----------
    breaks : tuple of (int, int)
        When all lines that are in a shift pause.
    closed : tuple of (int, int)
        Between the shifts: nights.
    weekends : tuple of (int, int)
        The same for most of a day and longer.
    shift_starts : tuple of int
        When a shift begins.
    stops : tuple of int
        When lines stop; the first is the next stop.
    """

    start: int
    end: int
    breaks: tuple[Span, ...]
    closed: tuple[Span, ...]
    weekends: tuple[Span, ...]
    shift_starts: tuple[int, ...]
    stops: tuple[int, ...]

    def covers(self, start: int, end: int) -> bool:
        """Tell whether the background is known for the whole of [start, end)."""
        return self.start <= start and end <= self.end


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the union of spans, sorted, touching ones joined."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        elif end > start:
            whole.append((start, end))
    return whole


def between(spans: list[Span], start: int, end: int) -> list[Span]:
    """Return what of [start, end) the merged spans leave free."""
    free, at = [], start
    for begin, until in spans:
        if begin > at:
            free.append((at, min(begin, end)))
        at = max(at, until)
        if at >= end:
            return free
    return [*free, (at, end)]


def ground_of(outlook: Outlook, start: int, end: int) -> Ground:
    """Return the background of [start, end) and a week around it."""
    start, end = start - _MARGIN_S, end + _MARGIN_S
    shifts = outlook.working.shifts_between(start, end)
    open_spans = merged((shift.start, shift.end) for shift in shifts)
    working = merged(
        piece for shift in shifts for piece in between(merged(shift.breaks), shift.start, shift.end)
    )
    breaks = [pause for begin, until in open_spans for pause in _within(working, begin, until)]
    shut = between(open_spans, start, end) if shifts else []
    nights, weekends = _nights_and_weekends(shut, outlook.plan.zone)
    stops = sorted({problem.at for problem in outlook.problems() if problem.stops_a_line and problem.at})
    return Ground(
        start,
        end,
        tuple(breaks),
        tuple(nights),
        tuple(weekends),
        tuple(sorted({shift.start for shift in shifts})),
        tuple(stops),
    )


def _nights_and_weekends(shut: list[Span], zone: ZoneInfo) -> tuple[list[Span], list[Span]]:
    """Tell nights from weekends; a weekend ends at midnight, the night after it is as any other."""
    nights, weekends = [], []
    for start, end in shut:
        if end - start < _WEEKEND_S:
            nights.append((start, end))
            continue
        midnight = datetime.combine(wall_from_utc(end, zone).date(), time(0, 0))
        until = max(min(utc_from_wall(midnight, zone), end), start)
        weekends.append((start, until))
        nights.append((until, end))
    return nights, weekends


def _within(working: list[Span], start: int, end: int) -> list[Span]:
    inside = [
        (max(begin, start), min(until, end)) for begin, until in working if begin < end and until > start
    ]
    return between(inside, start, end)
