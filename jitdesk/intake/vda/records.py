"""A text of fixed columns to its records, and the columns of a record to values.

Source
------
VDA 4905 and 4913: records of 128 columns, often without the blanks at their ends, or without any line ends.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import THOUSAND, utc_from_wall
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.vda.layout import Field

WIDTH = 128
_LINE = re.compile(r"[^\r\n]+")
_IMPLAUSIBLE_COUNT = 1_000_000
_UNITS = {"whole": THOUSAND, "count": THOUSAND, "tenths": THOUSAND // 10, "thousandths": 1}


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its first three digits, its columns, its place in the text, and its number from 1."""

    key: str
    text: str
    start: int
    number: int

    def cell(self, field: Field) -> "Cell":
        """Return what stands in some columns."""
        return Cell(self.text[field.first - 1 : field.last], field.kind, self, field)


class Cell(NamedTuple):
    """The text of one field, blanks and all, and where it stands."""

    text: str
    kind: str
    record: Record | None = None
    field: Field | None = None

    @property
    def where(self) -> str:
        """Its place in words."""
        if self.record is None or self.field is None:
            return ""
        record, field = self.record, self.field
        return say(
            "record {number} ({key}), columns {first} to {last}",
            number=record.number,
            key=record.key,
            first=field.first,
            last=field.last,
        )

    @property
    def is_cut(self) -> bool:
        """Whether its record ends within it."""
        return self.field is not None and 0 < len(self.text) <= self.field.last - self.field.first

    @property
    def written(self) -> str:
        """What it says, without blanks around; "" of zeros only, which fill a field that is not used."""
        stripped = self.text.strip()
        return stripped if stripped.strip("0") else ""


NOTHING = Cell("", "whole")
"""A field that a message does not have."""


def records(text: str) -> Iterator[Record]:
    """Yield the records of a text: a line each, or 128 columns each where there are no lines."""
    number = 0
    for line in _LINE.finditer(text, len(text) - len(text.lstrip("\ufeff \t\r\n\0"))):
        written = line[0].rstrip("\x1a\0")
        for at in range(0, len(written), WIDTH):
            if written[at : at + WIDTH].strip():
                number += 1
                piece = written[at : at + WIDTH]
                yield Record(piece[:3], piece, line.start() + at, number)


def number(cell: Cell) -> int | None:
    """Return a zero-filled number in thousandths, None of blanks.

    Raises
    ------
    BadValue
        If anything but digits stands there, or the record ends within them.
    """
    digits = cell.text.strip()
    if not digits:
        return None
    if not (digits.isascii() and digits.isdecimal()):
        raise BadValue(digits, say("is not a number"), cell.where)
    if cell.is_cut:
        raise BadValue(digits, say("is cut off: its record ends within it"), cell.where)
    value = int(digits)
    is_count_in_thousandths = cell.kind == "count" and value >= _IMPLAUSIBLE_COUNT
    return value * (1 if is_count_in_thousandths else _UNITS[cell.kind])


def count(cell: Cell) -> int | None:
    """Return a whole number, None of blanks.

    Raises
    ------
    BadValue
        As :func:`number`, and if it is not whole or beyond all belief.
    """
    thousandths = number(cell)
    if thousandths is None:
        return None
    if thousandths % THOUSAND or thousandths >= _IMPLAUSIBLE_COUNT * THOUSAND:
        raise BadValue(cell.text.strip(), say("is not a number of packages"), cell.where)
    return thousandths // THOUSAND


def instant(day: Cell, clock: Cell, zone: ZoneInfo) -> tuple[int | None, str]:
    """Return the UTC second of YYMMDD and HHMM in plant time, and "minute" or "day"; (None, "") of no day.

    A clock of zeros only is one that is not stated.

    Raises
    ------
    BadValue
        If it is no date or no time of day.
    """
    if not day.written:
        return None, ""
    wall = wall_of(day)
    if wall is None:
        raise BadValue(day.text.strip(), say("is not a date"), day.where)
    after_midnight = clock_of(clock)
    if after_midnight is None:
        return utc_from_wall(wall, zone), "day"
    return utc_from_wall(wall + after_midnight, zone), "minute"


def wall_of(day: Cell) -> datetime | None:
    """Return the start of a day written YYMMDD, None where it is none."""
    digits = day.text
    if day.is_cut or len(digits) != 6 or not (digits.isascii() and digits.isdecimal()):
        return None
    year = int(digits[:2]) + (2000 if digits[:2] < "80" else 1900)
    try:
        return datetime(year, int(digits[2:4]), int(digits[4:]))  # noqa: DTZ001
    except ValueError:
        return None


def clock_of(clock: Cell) -> timedelta | None:
    """Return a time of day written HHMM (2400 is the end of the day), None of zeros only.

    Raises
    ------
    BadValue
        If it is none.
    """
    if not clock.written:
        return None
    digits = clock.text
    is_clock = digits.isascii() and digits.isdecimal() and len(digits) == 4 and digits[2:] < "60"
    if not is_clock or digits > "2400":
        raise BadValue(digits.strip(), say("is not a time of day"), clock.where)
    return timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
