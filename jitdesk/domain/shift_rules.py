"""What the rows of shifts and exceptions say, read once, and which UTC time they mean on which days.

Source
------
PLANT_TABLES.md, tables ``shifts`` and ``calendar_exceptions``, and "DST".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.tables import CLOSED, DOWN, EVERY, SHIFT
from jitdesk.domain.values import (
    breaks_from_text,
    date_from_text,
    span_from_wall,
    time_from_text,
    weekdays_from_text,
)
from jitdesk.domain.working_pieces import Pieces, Span, clipped, merged, without

ONE_DAY = timedelta(days=1)


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
class ShiftRule:
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
    def of(cls, row: Row) -> "ShiftRule":
        """Return what a row says.

        Raises
        ------
        BadInput
            If its weekdays, a time or a date cannot be read.
        """
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
        """Tell whether the shift begins on a plant day, closed or not."""
        return (
            day.isoweekday() in self.weekdays
            and (self.valid_from is None or self.valid_from <= day)
            and (self.valid_to is None or day <= self.valid_to)
        )


@dataclass(frozen=True, slots=True)
class CalendarException:
    """A row of ``calendar_exceptions``, read once; without times it means the whole day."""

    day: date
    line: str
    kind: str
    start: time
    end: time
    breaks: tuple[tuple[time, time], ...]
    name: str

    @classmethod
    def of(cls, row: Row) -> "CalendarException | None":
        """Return what a row says; ``None`` where it has no date.

        Raises
        ------
        BadInput
            If its date or a time cannot be read.
        """
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
        """Tell whether it is for a line, alone or with every other."""
        return self.line in (EVERY, line)


@dataclass(frozen=True, slots=True)
class LineRules:
    """All that decides when one line works; lines with equal rules share their pieces."""

    shifts: tuple[ShiftRule, ...]
    exceptions: tuple[CalendarException, ...]

    @classmethod
    def of(
        cls, line: str, shifts: Sequence[ShiftRule], exceptions: Sequence[CalendarException]
    ) -> "LineRules":
        """Return the rules of a line: its own shifts, else those of every line, and what concerns it."""
        own = tuple(rule for rule in shifts if rule.line == line)
        general = tuple(rule for rule in shifts if rule.line == EVERY)
        return cls(own or general, tuple(rule for rule in exceptions if rule.concerns(line)))

    def has_shifts_of(self, line: str) -> bool:
        """Tell whether a line has shifts of its own among them."""
        return any(rule.line == line for rule in self.shifts)

    def shift_spans(self, line: str, first: date, last: date, zone: ZoneInfo) -> Iterator[ShiftSpan]:
        """Yield the shifts that start on the days first to last, both included, down time and all."""
        closed = {rule.day for rule in self.exceptions if rule.kind == CLOSED}
        day = first
        while day <= last:
            if day not in closed:
                for shift in self.shifts:
                    if shift.starts_on(day):
                        yield _span(shift, line, day, zone)
            for extra in self.exceptions:
                if extra.kind == SHIFT and extra.day == day:
                    yield _span(extra, line, day, zone)
            day += ONE_DAY

    def down(self, zone: ZoneInfo) -> list[Span]:
        """Return the times at which the line stands, whatever its shifts say."""
        return [
            span_from_wall(rule.day, rule.start, rule.end, zone)
            for rule in self.exceptions
            if rule.kind == DOWN
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
    rule = CalendarException.of(row)
    return (0, 0) if rule is None else span_from_wall(rule.day, rule.start, rule.end, zone)


def _span(rule: ShiftRule | CalendarException, line: str, day: date, zone: ZoneInfo) -> ShiftSpan:
    start, end = span_from_wall(day, rule.start, rule.end, zone)
    # A break earlier in the day than the shift's start lies after midnight.
    pauses = (
        span_from_wall(day if begins >= rule.start else day + ONE_DAY, begins, ends, zone)
        for begins, ends in rule.breaks
    )
    return ShiftSpan(rule.name, line, start, end, tuple(merged(clipped(pauses, start, end))))
