"""Times of day as suppliers write them, in minutes after midnight: 15:05, 3.05 pm, 15h05, 24:00."""

import re

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

_TIME = re.compile(r"[T ,]*(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|uhr|h)?\s*$", re.I)
# Only a column of times may say 0830: anywhere else that is a year or a number.
_CLOCK = re.compile(r"(\d{2})(\d{2})(\d{2})?()")


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


def split_time(written: str) -> tuple[str, int | None]:
    """Return what stands before a time of day, and the time in minutes; all of it, None without one."""
    match = _TIME.search(written)
    if match is None or match.start() == 0:
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
