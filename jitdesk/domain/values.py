"""Instants, quantities and times of day: how they are kept, read and written.

Instants are whole UTC seconds, quantities whole thousandths of the base unit. ``UNKNOWN`` marks an empty
cell of an integer column; in single values it is ``None``.
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation, Overflow
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

UNKNOWN: int = int(np.iinfo(np.int64).min)
THOUSAND = 1000
MINUTE_S = 60
HOUR_S = 3600
DAY_S = 86_400

_QUANTITY_LIMIT = 10**15
YEARS = range(1970, 2200)
"""The years that a plan can have."""
_EARLIEST = int(datetime(YEARS.start, 1, 1, tzinfo=UTC).timestamp())
_LATEST = int(datetime(YEARS.stop, 1, 1, tzinfo=UTC).timestamp())


def known(value: int) -> int | None:
    """Return the value of an integer column's cell, ``None`` where it is empty."""
    return None if value == UNKNOWN else int(value)


def quantity_from_text(text: str) -> int | None:
    """Read a quantity with a decimal point into thousandths; empty text is ``None``.

    Raises
    ------
    BadInput
        If the text is no number, has more than 3 decimals or is out of range.
    """
    stripped = text.strip()
    if not stripped:
        return None
    try:
        thousandths = Decimal(stripped) * THOUSAND
    except InvalidOperation:
        thousandths = Decimal("NaN")
    except Overflow:
        thousandths = Decimal("Infinity")
    if thousandths.is_nan():
        raise BadInput(
            say("Not a quantity"),
            say('"{stripped}" is not a quantity', stripped=stripped),
            say("Give a number, with a point before decimals."),
        )
    if abs(thousandths) >= _QUANTITY_LIMIT:
        raise BadInput(
            say("Not a quantity"),
            say('"{stripped}" is out of range', stripped=stripped),
            say("Give a smaller number."),
        )
    if thousandths != int(thousandths):
        raise BadInput(
            say("Not a quantity"),
            say('"{stripped}" has more than 3 decimals', stripped=stripped),
            say("Round it to 3 decimals."),
        )
    return int(thousandths)


def quantity_text(thousandths: int | None) -> str:
    """Write a quantity with a decimal point and no needless zeros; ``None`` is empty."""
    if thousandths is None:
        return ""
    sign, rest = ("-", -thousandths) if thousandths < 0 else ("", thousandths)
    whole, part = divmod(rest, THOUSAND)
    return f"{sign}{whole}" + (f".{part:03d}".rstrip("0") if part else "")


def quantity_number(thousandths: int | None) -> int | float | None:
    """Return a quantity as a JSON number: an int where it is whole."""
    if thousandths is None:
        return None
    return thousandths // THOUSAND if thousandths % THOUSAND == 0 else thousandths / THOUSAND


def utc_from_wall(wall: datetime, zone: ZoneInfo) -> int:
    """Return the UTC second of a plant wall-clock time (naive).

    Times in the gap of a clock change all mean the gap's end; of two equal times, the first.

    Source
    ------
    PLANT_TABLES.md, "DST".
    """
    first = wall.replace(tzinfo=zone, fold=0)
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall:
        return int(first.timestamp())
    # In the gap: the clocks jumped over this time; all of the gap's times mean its end.
    before = wall.replace(tzinfo=zone, fold=0).utcoffset()
    after = wall.replace(tzinfo=zone, fold=1).utcoffset()
    assert before is not None and after is not None
    return _gap_end(int(first.timestamp()), zone, before - after if before > after else after - before)


def _gap_end(shifted: int, zone: ZoneInfo, width: timedelta) -> int:
    """Find the instant of the clock change within the gap's width around ``shifted`` by bisection."""
    low, high = shifted - int(width.total_seconds()), shifted + int(width.total_seconds())
    offset_before = datetime.fromtimestamp(low, zone).utcoffset()
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, zone).utcoffset() == offset_before:
            low = middle
        else:
            high = middle
    return high


@lru_cache(maxsize=8192)
def wall_from_utc(second: int, zone: ZoneInfo) -> datetime:
    """Return the aware plant time of a UTC second."""
    return datetime.fromtimestamp(second, zone)


def span_from_wall(day: date, start: time, end: time, zone: ZoneInfo) -> tuple[int, int]:
    """Return a plant day's [start, end) in UTC seconds; an end not after the start is the next day's."""
    last = day if end > start else day + timedelta(days=1)
    return (
        utc_from_wall(datetime.combine(day, start), zone),
        utc_from_wall(datetime.combine(last, end), zone),
    )


_TIME_OF_DAY = re.compile(r"^(\d{1,2}):(\d{2})(?::(\d{2}))?$")


def instant_from_text(text: str, zone: ZoneInfo) -> int | None:
    """Read an ISO 8601 instant, with an offset or in plant local time; empty text is ``None``.

    Raises
    ------
    BadInput
        If the text is no instant, or lies outside 1970 to 2199.
    """
    stripped = text.strip()
    if not stripped:
        return None
    try:
        parsed = datetime.fromisoformat(stripped)
    except ValueError:
        raise BadInput(
            say("Not a time"),
            say('"{stripped}" is not a date and time', stripped=stripped),
            say("Write it like 2026-11-24T13:15."),
        ) from None
    try:
        second = utc_from_wall(parsed, zone) if parsed.tzinfo is None else int(parsed.timestamp())
    except OverflowError:  # within a day of the years 1 and 9999, where Python's calendar ends
        second = UNKNOWN
    if not _EARLIEST <= second < _LATEST:
        raise BadInput(
            say("Not a time"),
            say('"{stripped}" lies outside 1970 to 2199', stripped=stripped),
            say("Check the year."),
        )
    return second


@lru_cache(maxsize=8192)
def instant_text(second: int | None, zone: ZoneInfo) -> str:
    """Write an instant as ISO 8601 with the plant's offset, to the minute where the seconds are 0."""
    if second is None:
        return ""
    wall = wall_from_utc(second, zone)
    return wall.isoformat(timespec="seconds" if wall.second else "minutes")


def date_from_text(text: str) -> date | None:
    """Read an ISO date; empty text is ``None``.

    Raises
    ------
    BadInput
        If the text is no date.
    """
    stripped = text.strip()
    if not stripped:
        return None
    try:
        return date.fromisoformat(stripped)
    except ValueError:
        raise BadInput(
            say("Not a date"),
            say('"{stripped}" is not a date', stripped=stripped),
            say("Write it like 2026-11-24."),
        ) from None


def time_from_text(text: str) -> time:
    """Read a time of day ``HH:MM``; ``24:00`` is midnight at the day's end, returned as 00:00.

    Raises
    ------
    BadInput
        If the text is no time of day.
    """
    match = _TIME_OF_DAY.match(text.strip())
    if match:
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if (hour, minute, second) == (24, 0, 0):
            return time(0, 0)
        if hour < 24 and minute < 60 and second < 60:
            return time(hour, minute, second)
    raise BadInput(
        say("Not a time of day"),
        say('"{text}" is not a time of day', text=text.strip()),
        say("Write it like 06:30."),
    )


def breaks_from_text(text: str) -> tuple[tuple[time, time], ...]:
    """Read breaks such as ``09:00-09:15;12:00-12:30``.

    Raises
    ------
    BadInput
        If a break is not of that form.
    """
    pairs = []
    for piece in filter(None, (part.strip() for part in text.split(";"))):
        begin, dash, end = piece.partition("-")
        if not dash:
            raise BadInput(
                say("Not a break"),
                say('"{piece}" is not a break', piece=piece),
                say("Write it like 09:00-09:15."),
            )
        pairs.append((time_from_text(begin), time_from_text(end)))
    return tuple(pairs)


def weekdays_from_text(text: str) -> frozenset[int]:
    """Read weekdays such as ``1-5`` or ``1,3,5`` (1 = Monday); empty text means every day.

    Raises
    ------
    BadInput
        If a piece is no weekday or range of weekdays.
    """
    if not text.strip():
        return frozenset(range(1, 8))
    days: set[int] = set()
    for piece in (part.strip() for part in text.split(",")):
        match = re.fullmatch(r"([1-7])(?:\s*-\s*([1-7]))?", piece)
        if not match or (match[2] and match[2] < match[1]):
            raise BadInput(
                say("Not weekdays"),
                say('"{text}" does not name weekdays', text=text.strip()),
                say("Write 1-5 or 1,3,5 (1 = Monday)."),
            )
        days.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    return frozenset(days)
