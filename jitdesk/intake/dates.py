"""Dates and times as suppliers write them, to UTC seconds and how exact they are.

Whether 07/09/2026 is in July or in September is decided for a whole column, never for one cell.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.values import instant_from_text, utc_from_wall

# fmt: off
_NO_DATE = frozenset({
    "", "-", "--", "?", "tbd", "tba", "tbc", "n.a.", "n/a", "na", "null", "none", "open", "unknown", "offen",
    "unbekannt", "folgt", "à confirmer", "pendiente", "date not captured", "pre-pq process",
})
# fmt: on
_NO_DAY = frozenset({"00000000", "99999999", "000000"})
_SENTINEL_YEARS = frozenset({1, 1899, 1900, 2999, 9999})

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january janv janvier ene enero janner jaenner gen gennaio janeiro stycznia ledna",
            "feb februar february fev fevr fevrier febrero febbraio fev fevereiro lutego unora",
            "mar mrz marz maerz march mars marzo marco marca brezna",
            "apr april avr avril abr abril aprile kwietnia dubna",
            "may mai mayo mag maggio maio maja kvetna",
            "jun juni june juin junio giu giugno junho czerwca cervna",
            "jul juli july juil juillet julio lug luglio julho lipca cervence",
            "aug august aout ago agosto sierpnia srpna",
            "sep sept september septembre septiembre set settembre setembro wrzesnia zari",
            "oct okt october oktober octobre octubre ott ottobre out outubro pazdziernika rijna",
            "nov november novembre noviembre listopada listopadu",
            "dec dez december dezember decembre dic diciembre dicembre dezembro grudnia prosince",
        ),
        start=1,
    )
    for name in names.split()
}
_TIME = re.compile(r"[T ,]*(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|uhr|h)?\s*$", re.I)
# Only a column of times may say 0830: anywhere else that is a year or a number.
_CLOCK = re.compile(r"(\d{2})(\d{2})(\d{2})?()")
_NUMERIC = re.compile(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})")
_DAY_MONTH_NAME = re.compile(r"(\d{1,2})[.\s-]*(?:de\s+)?([^\W\d_]+)[.\s,-]*(?:de\s+)?(\d{4}|\d{2})", re.I)
_MONTH_NAME_DAY = re.compile(r"([^\W\d_]+)[.\s-]*(\d{1,2})[\s,]+(\d{4})")
_WEEKDAY = re.compile(r"^(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+(?=\d)", re.I)
_WEEK_WORD = "kw|cw|wk|week|woche|sem|semaine|semana|settimana|sett|tyden|týden|tydzień|tydz|s|w|t"
_WEEK = re.compile(rf"(?:{_WEEK_WORD})[.\s]*(\d{{1,2}})\s*[/.\s-]\s*(\d{{4}})", re.I)
_ISO_WEEK = re.compile(rf"(\d{{4}})[-/\s]?(?:{_WEEK_WORD})[.\s]*(\d{{1,2}})", re.I)
_WEEK_ALONE = re.compile(rf"(?:{_WEEK_WORD})[.\s]*(\d{{1,2}})", re.I)
_MONTH = re.compile(r"([^\W\d_]{3,})[.\s/-]*(\d{4})|(\d{4})-(\d{2})|(\d{1,2})[./](\d{4})")
_BARE_WEEK = re.compile(r"(\d{2})[/.](\d{4})|(\d{4})(\d{2})")
_WEEK_NUMBER = re.compile(r"\d{1,2}")
_WEEKS_IN_ANY_YEAR = 53
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
    week = _week(written, style) or _week_alone(written, style)
    if week is not None:
        return utc_from_wall(datetime.combine(week, time()), zone), "week"
    month = _month_alone(written, text)
    if month is not None:
        return utc_from_wall(datetime.combine(month, time()), zone), "month"
    day_text, minutes = _split_time(written)
    if minutes is None and style.serials_from and _SERIAL.fullmatch(written):
        return _serial(written, zone, style.serials_from)
    day = _day(day_text, text, style)
    if day is None:
        return None, ""
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes or 0)
    return utc_from_wall(wall, zone), "day" if minutes is None else "minute"


def parse_minutes(text: str) -> int | None:
    """Return a time of day in minutes after midnight (24:00 is 1440); None for empty text.

    Raises
    ------
    BadInput
        If the text is no time of day.
    """
    written = text.strip()
    if not written:
        return None
    match = _TIME.fullmatch(written) or _CLOCK.fullmatch(written)
    minutes = _minutes(match) if match else None
    if minutes is None:
        raise BadInput(
            say("Not a time"),
            say('"{written}" is not a time of day.', written=written),
            say("Write it like 15:05."),
        )
    return minutes


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


def _split_time(written: str) -> tuple[str, int | None]:
    match = _TIME.search(written)
    if match is None or match.start() == 0 or _NUMERIC.fullmatch(written):
        return written, None
    minutes = _minutes(match)
    return (written, None) if minutes is None else (written[: match.start()], minutes)


def _minutes(match: re.Match[str]) -> int | None:
    hour, minute, mark = int(match[1]), int(match[2]), (match[4] or "").lower()
    if mark in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if mark == "pm" else 0)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        return None
    return hour * 60 + minute


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
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    if plain not in _MONTHS:
        raise _not_a_date(cell)
    return _MONTHS[plain]


def _week(written: str, style: DateStyle) -> date | None:
    if match := _WEEK.fullmatch(written):
        week, year = int(match[1]), int(match[2])
    elif match := _ISO_WEEK.fullmatch(written):
        week, year = int(match[2]), int(match[1])
    elif style.is_week and (match := _BARE_WEEK.fullmatch(written)):
        week, year = int(match[1] or match[4]), int(match[2] or match[3])
    else:
        return None
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        raise _not_a_week(written) from None


def week_number(text: str, style: DateStyle) -> int | None:
    """Return the number of a week that is written without its year, None where the text is none."""
    written = " ".join(text.split())
    match = _WEEK_ALONE.fullmatch(written)
    if match:
        return int(match[1])
    return int(written) if style.is_week and _WEEK_NUMBER.fullmatch(written) else None


def first_week(number: int, monday: date) -> date | None:
    """Return the Monday of the first ISO week of a number from a Monday on, None where none is near."""
    mondays = (monday + timedelta(weeks=weeks) for weeks in range(_WEEKS_IN_ANY_YEAR + 1))
    return next((each for each in mondays if each.isocalendar().week == number), None)


def _week_alone(written: str, style: DateStyle) -> date | None:
    number = week_number(written, style)
    if number is None:
        return None
    if number not in range(1, _WEEKS_IN_ANY_YEAR + 1):
        raise _not_a_week(written)
    if style.weeks_from is None:
        raise BadInput(
            say("Not clear"),
            say('"{written}" is a week without its year.', written=written),
            say("Say of which year this supplier's weeks are."),
        )
    week = first_week(number, style.weeks_from)
    if week is None:
        raise _not_a_week(written)
    return week


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


def _not_a_week(written: str) -> BadInput:
    return BadInput(
        say("Not a week"),
        say('"{written}" is not a calendar week.', written=written),
        say("Correct it in the file, or skip the row."),
    )


def _not_a_date(text: str) -> BadInput:
    return BadInput(
        say("Not a date"),
        say('"{text}" is not a date.', text=text.strip()),
        say("Correct it in the file, or skip the row."),
    )
