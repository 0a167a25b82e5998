"""When the lines work and the doors are open: shifts, breaks, exceptions and closures as UTC time.

Source
------
PLANT_TABLES.md, tables ``shifts``, ``calendar_exceptions``, ``doors``, ``door_closures`` and "DST".
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CLOSED, DOWN, EVERY, SHIFT
from jitdesk.domain.values import (
    DAY_S,
    breaks_from_text,
    date_from_text,
    time_from_text,
    utc_from_wall,
    wall_from_utc,
    weekdays_from_text,
)
from jitdesk.domain.working_pieces import Pieces, Span, clipped, merged, without

_ONE_DAY = timedelta(days=1)
_MIDNIGHT = time(0, 0)
_CALENDAR_TABLES = ("plant", "shifts", "calendar_exceptions", "lines")


@dataclass(frozen=True, slots=True)
class ShiftSpan:
    """One shift on one day.

    Attributes
    ----------
    name, line : str
        The shift, and the line it is for; ``*`` where it is for every line without shifts of its own.
    start, end : int
        UTC seconds, [start, end).
    breaks : tuple of (start, end)
        UTC seconds, inside the shift, merged.
    """

    name: str
    line: str
    start: int
    end: int
    breaks: tuple[Span, ...]

    def pieces(self) -> list[Span]:
        """Return the shift's working pieces."""
        return without([(self.start, self.end)], self.breaks)


@dataclass(frozen=True, slots=True)
class _ShiftRule:
    """A row of ``shifts``, read once."""

    name: str
    line: str
    weekdays: frozenset[int]
    start: time
    end: time
    breaks: tuple[tuple[time, time], ...]
    valid_from: date | None
    valid_to: date | None

    @classmethod
    def of(cls, row: Row) -> "_ShiftRule":
        return cls(
            str(row["shift"]),
            str(row["line"]),
            weekdays_from_text(str(row["weekdays"])),
            time_from_text(str(row["start"])),
            time_from_text(str(row["end"])),
            breaks_from_text(str(row["breaks"])),
            date_from_text(str(row["valid_from"])),
            date_from_text(str(row["valid_to"])),
        )

    def starts_on(self, day: date) -> bool:
        return (
            day.isoweekday() in self.weekdays
            and (self.valid_from is None or self.valid_from <= day)
            and (self.valid_to is None or day <= self.valid_to)
        )


@dataclass(frozen=True, slots=True)
class _Exception:
    """A row of ``calendar_exceptions``, read once; without times it means the whole day."""

    day: date
    line: str
    kind: str
    start: time
    end: time
    breaks: tuple[tuple[time, time], ...]
    name: str

    @classmethod
    def of(cls, row: Row) -> "_Exception | None":
        day = date_from_text(str(row["date"]))
        if day is None:
            return None
        return cls(
            day,
            str(row["line"]) or EVERY,
            str(row["kind"]),
            time_from_text(str(row["start"]) or "00:00"),
            time_from_text(str(row["end"]) or "24:00"),
            breaks_from_text(str(row["breaks"])),
            str(row["note"]) or say("Extra"),
        )

    def concerns(self, line: str) -> bool:
        return self.line in (EVERY, line)


@dataclass(frozen=True, slots=True)
class _Rules:
    """All that decides when one line works; lines with equal rules share their pieces."""

    shifts: tuple[_ShiftRule, ...]
    exceptions: tuple[_Exception, ...]

    def shift_spans(self, line: str, first: date, last: date, zone: ZoneInfo) -> Iterator[ShiftSpan]:
        """Yield the shifts that start on the days first to last, both included, down time and all."""
        closed = {rule.day for rule in self.exceptions if rule.kind == CLOSED}
        day = first
        while day <= last:
            if day not in closed:
                for shift in self.shifts:
                    if shift.starts_on(day):
                        yield _span(shift.name, line, day, shift.start, shift.end, shift.breaks, zone)
            for extra in self.exceptions:
                if extra.kind == SHIFT and extra.day == day:
                    yield _span(extra.name, line, day, extra.start, extra.end, extra.breaks, zone)
            day += _ONE_DAY

    def down(self, zone: ZoneInfo) -> list[Span]:
        """Return the times at which the line stands, whatever its shifts say."""
        return [
            _wall_span(rule.day, rule.start, rule.end, zone) for rule in self.exceptions if rule.kind == DOWN
        ]

    def pieces(self, first: date, last: date, zone: ZoneInfo) -> Pieces:
        """Return the merged working pieces of the shifts that start on the days first to last."""
        spans = (span for shift in self.shift_spans("", first, last, zone) for span in shift.pieces())
        return Pieces.of(without(spans, self.down(zone)))


def down_span(row: Row, zone: ZoneInfo) -> Span:
    """Return the [start, end) in UTC seconds that a row of ``calendar_exceptions`` with times means.

    Raises
    ------
    BadInput
        If its date or a time cannot be read.
    """
    rule = _Exception.of(row)
    return (0, 0) if rule is None else _wall_span(rule.day, rule.start, rule.end, zone)


def _wall_span(day: date, start: time, end: time, zone: ZoneInfo) -> Span:
    """Return [start, end) of a day as UTC seconds; an end not after the start is the next day's."""
    last = day if end > start else day + _ONE_DAY
    return (
        utc_from_wall(datetime.combine(day, start), zone),
        utc_from_wall(datetime.combine(last, end), zone),
    )


def _span(
    name: str,
    line: str,
    day: date,
    start: time,
    end: time,
    breaks: Iterable[tuple[time, time]],
    zone: ZoneInfo,
) -> ShiftSpan:
    begin, finish = _wall_span(day, start, end, zone)
    # A break earlier in the day than the shift's start lies after midnight.
    pauses = (
        _wall_span(day if pause_start >= start else day + _ONE_DAY, pause_start, pause_end, zone)
        for pause_start, pause_end in breaks
    )
    return ShiftSpan(name, line, begin, finish, tuple(merged(clipped(pauses, begin, finish))))


@dataclass(frozen=True, eq=False)
class WorkingTime:
    """When each line works, within [start, end).

    Attributes
    ----------
    start, end : int
        UTC seconds for which the pieces are worked out.
    """

    start: int
    end: int
    _zone: ZoneInfo
    _sources: tuple[object, ...]
    _general: _Rules
    _lines: dict[str, _Rules]
    _pieces: dict[object, Pieces] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: Plan, start: int, end: int, previous: "WorkingTime | None" = None) -> "WorkingTime":
        """Return the working time of a plan's lines within [start, end), reusing what did not change.

        Raises
        ------
        BadInput
            If a shift or an exception cannot be read.
        """
        sources = tuple(plan[name] for name in _CALENDAR_TABLES)
        if (
            previous is not None
            and all(mine is theirs for mine, theirs in zip(sources, previous._sources, strict=True))
            and previous.start <= start
            and end <= previous.end
        ):
            return previous
        shifts = [_ShiftRule.of(row) for row in plan["shifts"].rows()]
        read = (_Exception.of(row) for row in plan["calendar_exceptions"].rows())
        exceptions = [rule for rule in read if rule is not None]
        names = {str(name) for name in plan["lines"]["line"]} | {rule.line for rule in shifts}
        lines = {line: _rules_of(line, shifts, exceptions) for line in sorted(names - {EVERY})}
        return cls(start, end, plan.zone, sources, _rules_of(EVERY, shifts, exceptions), lines)

    def pieces(self, line: str) -> Pieces:
        """Return the line's merged working pieces; lines that work alike share one object."""
        rules = self._lines.get(line, self._general)
        if rules not in self._pieces:
            self._pieces[rules] = rules.pieces(*self._days(self.start, self.end), self._zone)
        return self._pieces[rules]

    def worked_s(self, line: str, a: int, b: int) -> int:
        """Return the seconds that the line works in [a, b)."""
        pieces = self.pieces(line)
        return max(0, int(pieces.worked(b)) - int(pieces.worked(a)))

    def union(self, lines: Iterable[str]) -> Pieces:
        """Return the time in which any of the lines works; the same lines give the same object."""
        distinct = list(dict.fromkeys(map(self.pieces, lines)))
        if len(distinct) == 1:
            return distinct[0]
        key = frozenset(distinct)
        if key not in self._pieces:
            self._pieces[key] = Pieces.of(span for pieces in distinct for span in pieces.spans())
        return self._pieces[key]

    def shifts_between(self, t0: int, t1: int) -> list[ShiftSpan]:
        """Return the shifts that overlap [t0, t1), by start: the general ones and those of single lines.

        A line is named where it has shifts of its own; what all lines share stands once, with line ``*``.
        """
        first, last = self._days(t0, t1)
        own = {line: rules for line, rules in self._lines.items() if _has_own_shifts(line, rules)}
        spans = [
            span
            for line, rules in {EVERY: self._general, **own}.items()
            for span in rules.shift_spans(line, first, last, self._zone)
            if span.start < t1 and t0 < span.end
        ]
        return sorted(spans, key=lambda span: (span.start, span.line != EVERY, span.line, span.end))

    def _days(self, start: int, end: int) -> tuple[date, date]:
        """Return the plant days on which shifts that reach into [start, end) may start."""
        return (
            wall_from_utc(start - DAY_S, self._zone).date() - _ONE_DAY,
            wall_from_utc(end, self._zone).date(),
        )


def _rules_of(line: str, shifts: Sequence[_ShiftRule], exceptions: Sequence[_Exception]) -> _Rules:
    own = tuple(rule for rule in shifts if rule.line == line)
    general = tuple(rule for rule in shifts if rule.line == EVERY)
    return _Rules(own or general, tuple(rule for rule in exceptions if rule.concerns(line)))


def _has_own_shifts(line: str, rules: _Rules) -> bool:
    return any(rule.line == line for rule in rules.shifts)


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
    hours = [_wall_span(day, opens, closes, plan.zone) for day in days if day.isoweekday() in weekdays]
    closures = plan["door_closures"]
    closed = [
        (int(closures["from"][number]), int(closures["to"][number]))
        for number in np.flatnonzero(closures["door"] == door).tolist()
    ]
    return clipped(without(hours, closed), t0, t1)
