"""Dates of EDIFACT messages: value and format code to UTC seconds and how exact they are.

Source
------
UN/EDIFACT code list 2379, date or time or period format.
"""

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import YEARS, utc_from_wall
from jitdesk.intake.bad_value import BadValue

_DAYS = {"101": "%y%m%d", "102": "%Y%m%d"}
_MINUTES = {"201": "%y%m%d%H%M", "203": "%Y%m%d%H%M", "204": "%Y%m%d%H%M%S"}
_ZONED = {"205": "%Y%m%d%H%M", "301": "%y%m%d%H%M", "303": "%Y%m%d%H%M", "304": "%Y%m%d%H%M%S"}
_ZONED_LENGTHS = {"205": 12, "301": 10, "303": 12, "304": 14}
_MONTHS = {"609": "%y%m", "610": "%Y%m"}
_WEEKS = {"103": 5, "615": 4, "616": 6}
_RANGES = {"713": "201", "717": "101", "718": "102", "719": "203"}
_DURATIONS = frozenset({"801", "802", "803", "804", "805", "806"})
_BY_LENGTH = {6: "101", 8: "102", 12: "203", 14: "204"}
_OFFSET = re.compile(r"([-+PM])?(\d{2}):?(\d{2})?")
_ZONE_HOURS = {"Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "CET": 1, "MEZ": 1, "EET": 2}
_CENTURY_TURN = 80
_OPEN_YEARS = frozenset({1900, 2999, 9999})
TIME_ONLY = "401"
"""The format of a time of day whose day stands in a segment of its own."""


class Moment(NamedTuple):
    """A UTC second, and "minute", "day", "week" or "month"; None and "" where the file leaves it open.

    ``until`` is the last second of a period that the value itself ends.
    """

    at: int | None = None
    precision: str = ""
    until: int | None = None


OPEN = Moment()


@lru_cache(maxsize=4096)
def parse_dtm(value: str, code: str, zone: ZoneInfo) -> Moment:
    """Return what a DTM segment says; of a week or a month its local start, of a period its two ends.

    Parameters
    ----------
    value : str
        Component 2380.
    code : str
        Component 2379; where it is missing, the length of the value decides.
    zone : ZoneInfo
        The plant's time zone, for values without one.

    Raises
    ------
    BadValue
        If the value is no date of that format, or the format is none of those in use.
    """
    written = value.strip()
    if not written.strip("0") or code in _DURATIONS:
        return OPEN
    code = code or _BY_LENGTH.get(len(written), "")
    try:
        return _period(written, code, zone) if code in _RANGES else _moment(written, code, zone)
    except (ValueError, OverflowError):
        raise BadValue(value, say("is not a date of format {code}", code=code or "(none)")) from None


def last_second(moment: Moment, zone: ZoneInfo) -> int | None:
    """Return the last second that a moment covers: of a day, a week or a month its end."""
    if moment.until is not None or moment.at is None or moment.precision == "minute":
        return moment.until or moment.at
    first = datetime.fromtimestamp(moment.at, zone).replace(tzinfo=None)
    days = {"week": 7, "month": 32}.get(moment.precision, 1)
    following = first + timedelta(days=days)
    if moment.precision == "month":
        following = following.replace(day=1)
    return utc_from_wall(following, zone) - 1


def _period(written: str, code: str, zone: ZoneInfo) -> Moment:
    digits = written.replace("-", "")
    half = len(digits) // 2
    inner = _RANGES[code]
    first, last = _moment(digits[:half], inner, zone), _moment(digits[half:], inner, zone)
    if first.at is None or last.at is None or first.at > last.at:
        raise ValueError(written)
    return Moment(first.at, first.precision, last_second(last, zone))


def _moment(written: str, code: str, zone: ZoneInfo) -> Moment:
    if code in _DAYS:
        return _local(_wall(written, _DAYS[code]), "day", zone)
    if code in _MINUTES:
        return _local(_wall(written, _MINUTES[code]), "minute", zone)
    if code in _ZONED:
        length = _ZONED_LENGTHS[code]
        return _zoned(_wall(written[:length], _ZONED[code]), written[length:], zone)
    if code in _MONTHS:
        return _local(_wall(written, _MONTHS[code]), "month", zone)
    if code in _WEEKS:
        day = datetime.combine(_week(written.replace("W", ""), code), time())
        return _local(day, "day" if code == "103" else "week", zone)
    raise ValueError(code)


def _local(wall: datetime, precision: str, zone: ZoneInfo) -> Moment:
    if wall.year in _OPEN_YEARS:
        return OPEN
    if wall.year not in YEARS:
        raise ValueError(wall)
    return Moment(utc_from_wall(wall, zone), precision)


def _wall(written: str, pattern: str) -> datetime:
    if not (written.isascii() and written.isdecimal()):
        raise ValueError(written)
    # 2400 is the end of the day.
    is_midnight = pattern.endswith("%H%M") and written.endswith("2400")
    wall = datetime.strptime(written[:-4] + "0000" if is_midnight else written, pattern)  # noqa: DTZ007
    if len(wall.strftime(pattern)) != len(written):
        raise ValueError(written)  # strptime takes one digit where two belong
    if pattern.startswith("%y"):
        wall = wall.replace(year=_year(wall.year % 100))
    return wall + timedelta(days=is_midnight)


def _zoned(wall: datetime, offset: str, zone: ZoneInfo) -> Moment:
    if not offset or wall.year in _OPEN_YEARS:
        return _local(wall, "minute", zone)
    match = _OFFSET.fullmatch(offset)
    if match:
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        minutes = -minutes if match[1] in ("-", "M") else minutes
    elif offset in _ZONE_HOURS:
        minutes = _ZONE_HOURS[offset] * 60
    else:
        raise ValueError(offset)
    if wall.year not in YEARS:
        raise ValueError(wall)
    return Moment(int(wall.replace(tzinfo=timezone(timedelta(minutes=minutes))).timestamp()), "minute")


def _week(written: str, code: str) -> date:
    if len(written) != _WEEKS[code] or not (written.isascii() and written.isdecimal()):
        raise ValueError(written)
    match code:
        case "103":
            return date.fromisocalendar(_year(int(written[:2])), int(written[2:4]), int(written[4]))
        case "615":
            return date.fromisocalendar(_year(int(written[:2])), int(written[2:]), 1)
        case _:
            return date.fromisocalendar(int(written[:4]), int(written[4:]), 1)


def _year(two_digits: int) -> int:
    return two_digits + (2000 if two_digits < _CENTURY_TURN else 1900)
