"""The standing data of the largest demo plant: halls of doors, lines, shifts, suppliers; invented."""

import numpy as np

from jitdesk.demo.invented import DOOR_KINDS
from jitdesk.demo.largest_loads import works_saturdays
from jitdesk.demo.largest_trucks import story_days, works_on_saturday
from jitdesk.demo.shifts import EARLY, SHIFTS
from jitdesk.demo.sizes import Size
from jitdesk.demo.story_clock import TIME_ZONE, StoryClock
from jitdesk.domain.columns import Row

_HALLS = "ABCDEFGHIJ"


def plant_rows() -> list[Row]:
    """Return the rows of the ``plant`` table."""
    settings = {"name": "Werk Süd", "time_zone": TIME_ZONE, "language": "en"}
    return [{"key": key, "value": value} for key, value in settings.items()]


def line_name(number: int) -> str:
    """Return the name of a line, counted from 0."""
    return f"L{number + 1}"


def line_rows(size: Size) -> list[Row]:
    """Return the rows of the ``lines`` table."""
    return [{"line": line_name(number), "name": f"Line {number + 1}"} for number in range(size.lines)]


def shift_rows() -> list[Row]:
    """Return the rows of the ``shifts`` table: early and late, Monday to Friday, for every line."""
    return [shift.row("1-5") for shift in SHIFTS]


def extra_shift_rows(size: Size, clock: StoryClock) -> list[Row]:
    """Return Saturdays' shift at some lines, and both everywhere where the story's days are a weekend."""
    some = np.flatnonzero(works_saturdays(np.arange(size.lines))).tolist()
    rows: list[Row] = []
    for day in story_days(clock):
        if clock.works_extra(day):
            rows += [EARLY.extra_row(clock, day, line_name(line)) for line in some]
        elif _is_full_weekend_day(clock, day):
            rows += [shift.extra_row(clock, day) for shift in SHIFTS]
    return rows


def _is_full_weekend_day(clock: StoryClock, day: int) -> bool:
    return clock.works(day) and clock.date(day).isoweekday() > 5


def door_name(size: Size, number: int) -> str:
    """Return the name of a door, counted from 0: A01, or C20."""
    hall, place = divmod(number, size.doors_a_hall)
    return f"{_HALLS[hall]}{place + 1:02d}"


def door_rows(size: Size, clock: StoryClock) -> list[Row]:
    """Return the rows of the ``doors`` table; some open on Saturdays, all where the story needs them."""
    on_saturday = works_on_saturday(np.arange(size.doors)).tolist()
    always = any(_is_full_weekend_day(clock, day) for day in story_days(clock))
    return [
        {
            "door": door_name(size, number),
            "hall": f"Hall {door_name(size, number)[0]}",
            "kind": DOOR_KINDS[number // size.doors_a_hall % len(DOOR_KINDS)],
            "weekdays": "" if always else "1-6" if on_saturday[number] else "1-5",
            "opens": "05:30",
            "closes": "22:30",
        }
        for number in range(size.doors)
    ]
