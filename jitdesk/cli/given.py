"""What the command line gave, read: the moment of an option, a day, and who is at the desk."""

import getpass
from datetime import date
from typing import TYPE_CHECKING

from jitdesk.domain.errors import BadInput

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

# The window's start passes here too, and numpy is not on its way: values are imported where they are read.


def author() -> str:
    """Return who is at the desk: the name of the computer's user, whose steps undo goes through."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def given_instant(option: str, text: str, zone: "ZoneInfo") -> int:
    """Return the UTC second of an option's time.

    Raises
    ------
    BadInput
        If the text is no time; the option is named.
    """
    from jitdesk.domain.values import instant_from_text

    try:
        instant = instant_from_text(text, zone)
    except BadInput as error:
        raise BadInput(f"{option} is not a time", error.text, error.advice) from None
    if instant is None:
        raise BadInput(f"{option} is empty", "A time is needed", "Write it like 2026-11-24T13:15")
    return instant


def given_day(option: str, text: str) -> date:
    """Return an option's plant day.

    Raises
    ------
    BadInput
        If the text is no date of the years that a plan can have; the option is named.
    """
    from jitdesk.domain.values import YEARS, date_from_text

    try:
        day = date_from_text(text)
    except BadInput as error:
        raise BadInput(f"{option} is not a date", error.text, error.advice) from None
    if day is None:
        raise BadInput(f"{option} is empty", "A date is needed", "Write it like 2026-11-24")
    if day.year not in YEARS:
        raise BadInput(f"{option} is not a date", f'"{text}" lies outside 1970 to 2199', "Check the year")
    return day
