"""Dates and times as suppliers write them, to UTC seconds and how exact they are.

Whether 07/09/2026 is in July or in September is decided for a whole column, never for one cell.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.values import instant_from_text, utc_from_wall
from jitdesk.intake.month_names import month_number
from jitdesk.intake.times_of_day import split_time
from jitdesk.intake.weeks import written_week

# fmt: off
_NO_DATE = frozenset({
    "", "-", "--", "?", "tbd", "tba", "tbc", "n.a.", "n/a", "na", "null", "none", "open", "unknown", "offen",
    "unbekannt", "folgt", "à confirmer", "pendiente", "date not captured", "pre-pq process",
})
# fmt: on
_NO_DAY = frozenset({"00000000", "99999999", "000000"})
_SENTINEL_YEARS = frozenset({1, 1899, 1900, 2999, 9999})

_NUMERIC = re.compile(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})")
_DAY_MONTH_NAME = re.compile(r"(\d{1,2})[.\s-]*(?:de\s+)?([^\W\d_]+)[.\s,-]*(?:de\s+)?(\d{4}|\d{2})", re.I)
_MONTH_NAME_DAY = re.compile(r"([^\W\d_]+)[.\s-]*(\d{1,2})[\s,]+(\d{4})")
_WEEKDAY = re.compile(r"^(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+(?=\d)", re.I)
_MONTH = re.compile(r"([^\W\d_]{3,})[.\s/-]*(\d{4})|(\d{4})-(\d{2})|(\d{1,2})[./](\d{4})")
_SERIAL = re.compile(r"(\d{5})(\.\d+)?")
_SERIALS = range(20_000, 80_000)
_DAYS_1904 = 1462
_CENTURY_TURN = 80


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How one column writes its dates.

    Parameters
    ----------
    day_first : bool or None
        Whether 07/09/2026 is in September; None where the column leaves that open.
    is_week : bool
        Whether the column names calendar weeks: 37/2026 and 202637.
    serials_from : int
        1900 or 1904 where a bare 46350 is a workbook's day, 0 where it is not.
    weeks_from : date or None
        A Monday: a week without its year (KW 48) is the first of that number from then on. None where
        nobody said so.
    """

    day_first: bool | None = None
    is_week: bool = False
    serials_from: int = 0
    weeks_from: date | None = None


def parse_instant(text: str, zone: ZoneInfo, style: DateStyle) -> tuple[int | None, str]:
    """Return the UTC second of a written date, and its precision: "minute", "day", "week" or "month".

    A date without a time is the start of that day, a week the start of its Monday, a month of its first day,
    in plant time unless an offset is written. Empty text and the usual ways to write "not known" are
    (None, "").

    Raises
    ------
    BadInput
        If the text is no date, or could be two different dates.
    """
    written = " ".join(text.split())
    if written.lower() in _NO_DATE or written in _NO_DAY:
        return None, ""
    if re.match(r"\d{4}-\d\d-\d\d[T ]\d", written):
        return _iso(written, zone)
    week = written_week(written, style.weeks_from, is_week=style.is_week)
    if week is not None:
        return utc_from_wall(datetime.combine(week, time()), zone), "week"
    month = _month_alone(written, text)
    if month is not None:
        return utc_from_wall(datetime.combine(month, time()), zone), "month"
    day_text, minutes = (written, None) if _NUMERIC.fullmatch(written) else split_time(written)
    if minutes is None and style.serials_from and _SERIAL.fullmatch(written):
        return _serial(written, zone, style.serials_from)
    day = _day(day_text, text, style)
    if day is None:
        return None, ""
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes or 0)
    return utc_from_wall(wall, zone), "day" if minutes is None else "minute"


def depends_on_day_order(text: str) -> bool:
    """Tell whether a date can only be read by knowing if the day or the month comes first."""
    match = _NUMERIC.match(text.strip())
    return match is not None and match[2] != "."


def vote_day_first(texts: Iterable[str]) -> bool | None:
    """Return whether a column of dates writes the day first; None where its dates leave that open.

    A part above 12 decides; where two dates contradict each other, nothing is decided.
    """
    votes = set()
    for text in texts:
        match = _NUMERIC.match(text.strip())
        if match and match[2] != ".":
            first, second = int(match[1]), int(match[3])
            if (first > 12) != (second > 12):
                votes.add(first > 12)
    return votes.pop() if len(votes) == 1 else None


def _iso(written: str, zone: ZoneInfo) -> tuple[int | None, str]:
    if int(written[:4]) in _SENTINEL_YEARS:
        return None, ""
    try:
        return instant_from_text(written, zone), "minute"
    except BadInput:
        raise _not_a_date(written) from None


def _day(written: str, cell: str, style: DateStyle) -> date | None:
    """Return the day, None for a day that stands for "not known"."""
    year, month, day = _parts(_WEEKDAY.sub("", written.strip()), cell, style)
    if year in _SENTINEL_YEARS or (year == 0 and month == 0):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        raise _not_a_date(cell) from None


def _parts(written: str, cell: str, style: DateStyle) -> tuple[int, int, int]:
    if match := _YEAR_FIRST.fullmatch(written):
        return int(match[1]), int(match[3]), int(match[4])
    if match := _NUMERIC.fullmatch(written):
        return _numeric_parts(match, cell, style)
    if match := _DAY_MONTH_NAME.fullmatch(written):
        return _year(match[3]), _month(match[2], cell), int(match[1])
    if match := _MONTH_NAME_DAY.fullmatch(written):
        return int(match[3]), _month(match[1], cell), int(match[2])
    raise _not_a_date(cell)


def _numeric_parts(match: re.Match[str], cell: str, style: DateStyle) -> tuple[int, int, int]:
    first, second, year = int(match[1]), int(match[3]), _year(match[4])
    # With full stops the day comes first everywhere.
    day_first = True if match[2] == "." or first == second else style.day_first
    if day_first is None:
        if first <= 12 and second <= 12 and first * second:
            raise BadInput(
                say("Not clear"),
                say('"{cell}" may be day/month or month/day.', cell=cell.strip()),
                say("Say which of the two this supplier writes first."),
            )
        day_first = first > 12
    return (year, second, first) if day_first else (year, first, second)


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < _CENTURY_TURN else 1900)


def _month(name: str, cell: str) -> int:
    number = month_number(name)
    if number is None:
        raise _not_a_date(cell)
    return number


def _month_alone(written: str, cell: str) -> date | None:
    """Return the first day of a month that is written without a day: Sept 2026, 2026-09, 09/2026."""
    match = _MONTH.fullmatch(written)
    if match is None:
        return None
    month = _month(match[1], cell) if match[1] else int(match[4] or match[5])
    year = int(match[2] or match[3] or match[6])
    if month not in range(1, 13) or not year:
        raise _not_a_date(cell)
    return None if year in _SENTINEL_YEARS else date(year, month, 1)


def _serial(written: str, zone: ZoneInfo, epoch: int) -> tuple[int | None, str]:
    days = float(written) + (_DAYS_1904 if epoch == 1904 else 0)
    if int(days) not in _SERIALS:
        raise _not_a_date(written)
    minutes = round((days - int(days)) * 24 * 60)
    wall = datetime(1899, 12, 30) + timedelta(days=int(days), minutes=minutes)  # noqa: DTZ001
    return utc_from_wall(wall, zone), "minute" if minutes else "day"


def _not_a_date(text: str) -> BadInput:
    return BadInput(
        say("Not a date"),
        say('"{text}" is not a date.', text=text.strip()),
        say("Correct it in the file, or skip the row."),
    )
