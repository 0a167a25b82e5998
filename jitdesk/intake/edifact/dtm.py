"""Dates of EDIFACT messages: value and format code to UTC seconds and how exact they are.

Source
------
UN/EDIFACT code list 2379, date or time or period format.
"""

import re
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import utc_from_wall

_DAYS = {"101": "%y%m%d", "102": "%Y%m%d"}
_MINUTES = {"201": "%y%m%d%H%M", "203": "%Y%m%d%H%M", "204": "%Y%m%d%H%M%S"}
_ZONED = {"205": "%Y%m%d%H%M", "301": "%y%m%d%H%M", "303": "%Y%m%d%H%M"}
_MONTHS = {"609": "%y%m", "610": "%Y%m"}
_PERIODS = {"713": ("201", 10), "718": ("102", 8), "719": ("203", 12)}
_BY_LENGTH = {6: "101", 8: "102", 12: "203", 14: "204"}
_OFFSET = re.compile(r"([+-])?(\d{2}):?(\d{2})?")
_ZONE_HOURS = {"Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "CET": 1, "MEZ": 1, "EET": 2}
_CENTURY_TURN = 80


def parse_dtm(value: str, code: str, zone: ZoneInfo) -> tuple[int | None, str]:
    """Return the UTC second, and "minute", "day", "week" or "month"; of a period, its start.

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
    BadInput
        If the value is no date of that format, or the format is none of those in use.
    """
    written = value.replace("-", "") if code in _PERIODS else value.strip()
    if not written.strip("0"):
        return None, ""
    code = code or _BY_LENGTH.get(len(written), "")
    if code in _PERIODS:
        code, length = _PERIODS[code]
        written = written[:length]
    try:
        return _read(written, code, zone)
    except (ValueError, OverflowError):
        text = f'"{value}" is not a date of format {code or "(none)"}.'
        raise BadInput("Not a date", text, "Ask the supplier to correct it.") from None


def _read(written: str, code: str, zone: ZoneInfo) -> tuple[int | None, str]:
    if code in _DAYS:
        return utc_from_wall(_wall(written, _DAYS[code]), zone), "day"
    if code in _MINUTES:
        return utc_from_wall(_wall(written, _MINUTES[code]), zone), "minute"
    if code in _ZONED:
        length = 12 if code != "301" else 10
        return _zoned(_wall(written[:length], _ZONED[code]), written[length:], zone), "minute"
    if code in _MONTHS:
        return utc_from_wall(_wall(written, _MONTHS[code]), zone), "month"
    if code in ("103", "615", "616"):
        day = datetime.combine(_week(written, code), time())
        return utc_from_wall(day, zone), "day" if code == "103" else "week"
    raise ValueError(code)


def _wall(written: str, pattern: str) -> datetime:
    if not written.isdecimal():
        raise ValueError(written)
    # 2400 is the end of the day.
    is_midnight = pattern.endswith("%H%M") and written.endswith("2400")
    wall = datetime.strptime(written[:-4] + "0000" if is_midnight else written, pattern)  # noqa: DTZ007
    if len(wall.strftime(pattern)) != len(written):
        raise ValueError(written)  # strptime takes one digit where two belong
    if pattern.startswith("%y"):
        wall = wall.replace(year=_year(wall.year % 100))
    return wall + timedelta(days=is_midnight)


def _zoned(wall: datetime, offset: str, zone: ZoneInfo) -> int:
    if not offset:
        return utc_from_wall(wall, zone)
    match = _OFFSET.fullmatch(offset)
    if match:
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        minutes = -minutes if match[1] == "-" else minutes
    elif offset in _ZONE_HOURS:
        minutes = _ZONE_HOURS[offset] * 60
    else:
        raise ValueError(offset)
    return int(wall.replace(tzinfo=timezone(timedelta(minutes=minutes))).timestamp())


def _week(written: str, code: str) -> date:
    match code:
        case "103" if len(written) == 5 and written.isdecimal():
            return date.fromisocalendar(_year(int(written[:2])), int(written[2:4]), int(written[4]))
        case "615" if len(written) == 4 and written.isdecimal():
            return date.fromisocalendar(_year(int(written[:2])), int(written[2:]), 1)
        case "616" if len(written) == 6 and written.isdecimal():
            return date.fromisocalendar(int(written[:4]), int(written[4:]), 1)
    raise ValueError(written)


def _year(two_digits: int) -> int:
    return two_digits + (2000 if two_digits < _CENTURY_TURN else 1900)
