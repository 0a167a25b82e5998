"""Dates of X12 elements.

Source
------
ASC X12 data elements 373 (date), 337 (time) and 623 (time code).
"""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import utc_from_wall
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.x12.segments import Segment

_REGIONS = {
    "AT": "America/Halifax",
    "CT": "America/Chicago",
    "ET": "America/New_York",
    "HT": "Pacific/Honolulu",
    "MT": "America/Denver",
    "NT": "America/St_Johns",
    "PT": "America/Los_Angeles",
}
_OFFSETS = {
    "AD": -3, "AS": -4, "CD": -5, "CS": -6, "ED": -4, "ES": -5, "HD": -9, "HS": -10, "MD": -6, "MS": -7,
    "ND": -2.5, "NS": -3.5, "PD": -7, "PS": -8, "GM": 0, "UT": 0, "Z": 0,
}  # fmt: skip
_PLANT_TIME = frozenset({"", "LT"})
_OPEN_YEARS = frozenset({1900, 2999, 9999})
_CENTURY_TURN = 80


@lru_cache(maxsize=4096)
def instant(day: str, clock: str, place: str, zone: ZoneInfo) -> tuple[int | None, str]:
    """Return the UTC second, and "minute" or "day"; (None, "") where the day is open.

    Parameters
    ----------
    day : str
        CCYYMMDD or YYMMDD; its length decides, as releases before 004010 have both.
    clock : str
        HHMM, HHMMSS or HHMMSSDD; "" for the start of the day.
    place : str
        A time code (ET, UT, LT, ...): which clock it is.
    zone : ZoneInfo
        The plant's: the clock where none is named, or "local time".

    Raises
    ------
    BadValue
        If it is no date, no time, or the time code is not known.
    """
    if not day.strip("0") or not day.strip("9"):
        return None, ""
    written = _day(day)
    if written.year in _OPEN_YEARS:
        return None, ""
    wall = datetime.combine(written, time()) + _since_midnight(clock)
    if not 1970 <= wall.year < 2200:
        raise BadValue(day, say("lies outside 1970 to 2199"))
    return _second(wall, place, zone), "minute" if clock else "day"


def dated(segment: Segment, zone: ZoneInfo) -> tuple[int | None, str]:
    """Return the UTC second and the precision of a DTM segment.

    Raises
    ------
    BadValue
        As :func:`instant`.
    """
    if segment.value(2) or not segment.value(6):
        return instant(segment.value(2), segment.value(3), segment.value(4), zone)
    return instant(segment.value(6)[:8], segment.value(6)[8:12].lstrip("-"), segment.value(4), zone)


def last_minute(second: int, zone: ZoneInfo) -> int:
    """Return the last minute of the plant's day that begins at `second`."""
    day = datetime.fromtimestamp(second, zone).date()
    return utc_from_wall(datetime.combine(day, time(23, 59)), zone)


def _day(text: str) -> date:
    if not (text.isascii() and text.isdecimal()) or len(text) not in (6, 8):
        raise BadValue(text, say("is not a date"))
    year = int(text[:-4])
    if len(text) == 6:
        year += 2000 if year < _CENTURY_TURN else 1900
    try:
        return date(year, int(text[-4:-2]), int(text[-2:]))
    except ValueError:
        raise BadValue(text, say("is not a date")) from None


def _since_midnight(clock: str) -> timedelta:
    digits = clock.replace(":", "")
    if not digits:
        return timedelta()
    if not (digits.isascii() and digits.isdecimal()) or not 4 <= len(digits) <= 8:
        raise BadValue(clock, say("is not a time of day"))
    hours, minutes = int(digits[:2]), int(digits[2:4])
    if minutes > 59 or hours * 60 + minutes > 24 * 60:  # 2400 is the end of the day
        raise BadValue(clock, say("is not a time of day"))
    return timedelta(hours=hours, minutes=minutes)


def _second(wall: datetime, place: str, zone: ZoneInfo) -> int:
    if place in _PLANT_TIME:
        return utc_from_wall(wall, zone)
    if place in _REGIONS:
        return utc_from_wall(wall, ZoneInfo(_REGIONS[place]))
    return int(wall.replace(tzinfo=_offset(place)).timestamp())


def _offset(place: str) -> tzinfo:
    if place in _OFFSETS:
        return timezone(timedelta(hours=_OFFSETS[place]))
    if place.isdecimal() and 1 <= int(place) <= 24:  # 01 to 12 are ahead of UTC, 13 (12 behind) to 24 behind
        return timezone(timedelta(hours=int(place) if int(place) <= 12 else int(place) - 25))
    if place in ("UTC", "GMT"):
        return UTC
    raise BadValue(place, say("is not a time code that jitdesk knows"))
