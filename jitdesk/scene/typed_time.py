"""Reads a time as a coordinator types it: ``1350``, ``13:50``, ``+2h``, ``-15``, ``wed 0700``, ``now``."""

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S, MINUTE_S, instant_from_text, utc_from_wall, wall_from_utc
from jitdesk.scene.time_layers import midnight
from jitdesk.scene.typed_day import day_typed_in

_CLOCK = re.compile(r"^(?:(?P<day>[a-z]{2,9})\.?\s+)?(?P<hour>\d{1,2})(?::|\.|h)?(?P<minute>\d{2})$")
_SHIFTED = re.compile(r"^(?P<sign>[+\-\u2212])\s*(?P<number>\d{1,4}(?:[.,]\d{1,2})?)\s*(?P<unit>h|min|m|)$")
_DAY_AND_CLOCK = re.compile(r"^(?P<day>.+?),?\s+(?P<hour>\d{1,2})(?P<mark>:|\.|h|)(?P<minute>\d{2})$")
_YEARS = range(1970, 2200)  # a bare number after a day is one, not a time
_MINUTES = re.compile(r"^\d{1,3}$")
_WEEKDAYS = {
    "mo": 0,
    "tu": 1,
    "we": 2,
    "th": 3,
    "fr": 4,
    "sa": 5,
    "su": 6,
    "di": 1,
    "mi": 2,
    "do": 3,
    "so": 6,
}
_LONGEST_SHIFT_S = 31 * 24 * HOUR_S


def time_typed(text: str, base: int, now: int, zone: ZoneInfo) -> int:
    """Return the UTC second that was typed.

    Parameters
    ----------
    base : int
        What ``+`` and ``-`` count from, and whose day a bare clock time means.
    now : int
        What ``now`` means; weekdays are the next ones from its day on.

    Raises
    ------
    BadInput
        If the text is no time.
    """
    words = text.strip().lower()
    if words in ("now", "jetzt"):
        return now
    if shifted := _SHIFTED.match(words):
        number = float(shifted["number"].replace(",", "."))
        seconds = round(number * (HOUR_S if shifted["unit"] == "h" else MINUTE_S))
        if seconds <= _LONGEST_SHIFT_S:
            return base + (seconds if shifted["sign"] == "+" else -seconds)
    if (clock := _CLOCK.match(words)) and int(clock["hour"]) < 24 and int(clock["minute"]) < 60:
        return _on_day(clock["day"], time(int(clock["hour"]), int(clock["minute"])), text, base, now, zone)
    if (dated := _dated(text.strip(), now, zone)) is not None:
        return dated
    if "-" in words and len(words) >= 10:
        instant = instant_from_text(text.strip(), zone)
        if instant is not None:
            return instant
    raise BadInput(
        say("Not a time"),
        say('"{text}" is not a time', text=text.strip()),
        say("Type it like 1350, 13:50, +2h, -15 or wed 0700."),
    )


def place_typed(
    text: str, base: int, now: int, zone: ZoneInfo, doors: Sequence[str]
) -> tuple[int | None, str]:
    """Return the UTC second and the door that were typed: ``1350``, ``a2``, ``wed 0700 a2``.

    Returns
    -------
    time : int or None
        None where only a door was typed; see `time_typed` for the others.
    door : str
        "" where only a time was typed.

    Raises
    ------
    BadInput
        If the text is neither.
    """
    try:
        return time_typed(text, base, now, zone), ""
    except BadInput:
        *words, last = text.split() or [""]
        door = next((door for door in doors if door.casefold() == last.casefold()), "")
        if not door:
            raise BadInput(
                say("That cannot be read"),
                say('"{text}" is neither a time nor a door', text=text.strip()),
                say("Type it like 1350, +2h, wed 0700 or {door}.", door=next(iter(doors), "A2")),
            ) from None
        return (time_typed(" ".join(words), base, now, zone) if words else None), door


def lateness_typed(text: str, promised: int, now: int, zone: ZoneInfo) -> int:
    """Return the UTC second at which a truck is expected: up to three digits are minutes late.

    Parameters
    ----------
    text : str
        ``110``, ``-15``, ``+2h``, counted from the promise; or a time, ``1505``, ``15:05``, ``wed 0700``.
    promised : int
        What lateness counts from.
    now : int
        What is later of this and the promise gives a bare clock time its day.

    Raises
    ------
    BadInput
        If the text is neither.
    """
    words = text.strip()
    if _MINUTES.match(words):
        return promised + int(words) * MINUTE_S
    is_shift = words[:1] in ("+", "-")
    return time_typed(words, promised if is_shift else max(promised, now), now, zone)


def day_typed(text: str, now: int, zone: ZoneInfo) -> int:
    """Return the UTC second that a day or a time means: ``24.12.``, ``24 Dec 2026``, ``wed 0700``.

    Raises
    ------
    BadInput
        If the text is neither, or could be two days.
    """
    day = day_typed_in(text, wall_from_utc(now, zone).date())
    return time_typed(text, now, now, zone) if day is None else midnight(day, zone)


def _dated(text: str, now: int, zone: ZoneInfo) -> int | None:
    """Return the UTC second of a day and a clock time: ``3 dec 06:45``, ``24.12. 0700``; None for others."""
    found = _DAY_AND_CLOCK.match(text)
    if found is None or int(found["hour"]) > 23 or int(found["minute"]) > 59:
        return None
    is_year = not found["mark"] and int(found["hour"] + found["minute"]) in _YEARS
    if is_year and not found["day"][-4:].isdigit():
        return None
    day = day_typed_in(found["day"], wall_from_utc(now, zone).date())
    if day is None:
        return None
    return utc_from_wall(datetime.combine(day, time(int(found["hour"]), int(found["minute"]))), zone)


def _on_day(day: str | None, at: time, text: str, base: int, now: int, zone: ZoneInfo) -> int:
    if day is None:
        return utc_from_wall(datetime.combine(wall_from_utc(base, zone).date(), at), zone)
    weekday = _WEEKDAYS.get(day[:2])
    if weekday is None:
        raise BadInput(
            say("Not a time"),
            say('"{text}" names no weekday', text=text.strip()),
            say("Type it like wed 0700."),
        )
    today = wall_from_utc(now, zone).date()
    ahead = (weekday - today.weekday()) % 7
    return utc_from_wall(datetime.combine(today + timedelta(days=ahead), at), zone)
