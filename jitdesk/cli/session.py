"""What every command needs: the plant open, a clock that ``--now`` may stop, and who is at the desk."""

import getpass
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import MINUTE_S, YEARS, date_from_text, instant_from_text
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import Clock
from jitdesk.storage.plant_file import PlantFile


def author() -> str:
    """Return who is at the desk: the name of the computer's user, whose steps undo goes through."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def clock_at(now: str | None, zone: ZoneInfo) -> Clock:
    """Return a clock that stands at ``now`` (ISO 8601, plant time without an offset), else a running one.

    The running clock steps by whole minutes, as everything at the desk does.

    Raises
    ------
    BadInput
        If ``now`` is no time.
    """
    if now is None:
        return lambda: int(time.time()) // MINUTE_S * MINUTE_S
    stopped = given_instant("--now", now, zone)
    return lambda: stopped


def given_instant(option: str, text: str, zone: ZoneInfo) -> int:
    """Return the UTC second of an option's time.

    Raises
    ------
    BadInput
        If the text is no time; the option is named.
    """
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
    try:
        day = date_from_text(text)
    except BadInput as error:
        raise BadInput(f"{option} is not a date", error.text, error.advice) from None
    if day is None:
        raise BadInput(f"{option} is empty", "A date is needed", "Write it like 2026-11-24")
    if day.year not in YEARS:
        raise BadInput(f"{option} is not a date", f'"{text}" lies outside 1970 to 2199', "Check the year")
    return day


@contextmanager
def open_plant(arguments: Namespace, *, to_look: bool = False) -> Iterator[OpenPlant]:
    """Open the plant that the command names, and close it when the block is left."""
    with PlantFile.open(Path(arguments.plant), to_look=to_look) as store:
        plant = OpenPlant(store, lambda: clock(), author())
        clock = clock_at(arguments.now, plant.plan.zone)
        yield plant
