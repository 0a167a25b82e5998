"""Cells of plant tables, column by column: text to the plan's values and back.

What a column's cells leave open one by one (is 1.250 a thousand or one, is 07/09 in July or in September) is
decided for the column as a whole.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Value
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import Column, Kind
from jitdesk.domain.values import (
    THOUSAND,
    breaks_from_text,
    instant_text,
    quantity_text,
    time_from_text,
    wall_from_utc,
    weekdays_from_text,
)
from jitdesk.intake.dates import DateStyle, parse_instant, vote_day_first
from jitdesk.intake.quantities import parse_number, vote_decimal

_YES = frozenset({"1", "yes", "y", "true", "x", "ja", "j", "wahr", "oui", "sí", "si"})
_NO = frozenset({"", "0", "no", "n", "false", "nein", "falsch", "non"})
_NUMBER_KINDS = frozenset({Kind.QUANTITY, Kind.INTEGER, Kind.REAL})
_DAY_KINDS = frozenset({Kind.INSTANT, Kind.DATE})
# A spreadsheet program would run a cell that begins so; the full-width forms too, in some.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")
_LAST_INT64 = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Wording:
    """How one column of a file writes its cells."""

    zone: ZoneInfo
    decimal: str = "."
    dates: DateStyle = DateStyle()  # noqa: RUF009 - it is frozen


def wording_of(
    kind: Kind, texts: Sequence[str], zone: ZoneInfo, *, delimiter: str, starts_1904: bool | None
) -> Wording:
    """Return how a column writes its numbers and dates.

    Parameters
    ----------
    delimiter : str
        The file's; between commas a lone 1.250 has a decimal point.
    starts_1904 : bool or None
        The workbook's first day, None for delimited text.
    """
    if kind in _NUMBER_KINDS:
        return Wording(zone, vote_decimal(set(texts)) or ("." if delimiter == "," else ""))
    if kind in _DAY_KINDS:
        serials_from = 0 if starts_1904 is None else 1904 if starts_1904 else 1900
        return Wording(zone, dates=DateStyle(vote_day_first(set(texts)), serials_from=serials_from))
    return Wording(zone)


def read_cells(column: Column, texts: Sequence[str], wording: Wording) -> list[Value | BadInput]:
    """Return a column's values, for each cell that cannot be read the reason."""
    read: dict[str, Value | BadInput] = {}  # a column repeats itself: two instants for 300,000 rows
    for text in texts:
        if text not in read:
            read[text] = _read_or_reason(column, text, wording)
    return [read[text] for text in texts]


def _read_or_reason(column: Column, text: str, wording: Wording) -> Value | BadInput:
    try:
        value = _READERS[column.kind](text, wording)
    except BadInput as reason:
        return reason
    if value in (None, ""):
        value = column.default if column.default is not None else value
        return _missing(column) if column.required else value
    if column.words:
        return _word(column, str(value))
    if isinstance(value, (int, float)) and value < 0 and _never_negative(column):
        return BadInput(
            say("A negative number"),
            say('{column} is "{value}"', column=column.name, value=text),
            say("It cannot be below 0"),
        )
    return value


def _missing(column: Column) -> BadInput:
    return BadInput(say("An empty cell"), say("{name} is empty", name=column.name), say("Every row needs it"))


def _word(column: Column, value: str) -> Value | BadInput:
    folded = value.casefold().replace(" ", "_")
    if folded in column.words:
        return folded
    return BadInput(
        say("An unknown word"),
        say('{column} is "{value}"', column=column.name, value=value),
        say("It can be {words}", words=", ".join(column.words)),
    )


def _never_negative(column: Column) -> bool:
    return column.non_negative or column.kind is Kind.INTEGER or column.name == "low_cover_h"


def without_guard(text: str) -> str:
    """Return a text without the apostrophe that kept a spreadsheet program from running it."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _text(text: str, wording: Wording) -> Value:
    return without_guard(text)


def _instant(text: str, wording: Wording) -> Value:
    return parse_instant(text, wording.zone, wording.dates)[0]


def _date(text: str, wording: Wording) -> Value:
    instant, _ = parse_instant(text, wording.zone, wording.dates)
    return "" if instant is None else wall_from_utc(instant, wording.zone).date().isoformat()


def _quantity(text: str, wording: Wording) -> Value:
    return parse_number(text, wording.decimal)


def _integer(text: str, wording: Wording) -> Value:
    thousandths = parse_number(text, wording.decimal)
    if thousandths is None:
        return None
    if thousandths % THOUSAND:
        raise BadInput(
            say("Not a whole number"), say('"{text}" is not a whole number', text=text), say("Round it")
        )
    return thousandths // THOUSAND


def _real(text: str, wording: Wording) -> Value:
    if not text:
        return None
    try:
        value = float(text.replace(",", ".") if wording.decimal != "." else text)
    except ValueError:
        raise BadInput(
            say("Not a number"), say('"{text}" is not a number', text=text), say("Correct it")
        ) from None
    if not abs(value) < _LAST_INT64:
        raise BadInput(say("Not a number"), say('"{text}" is out of range', text=text), say("Correct it"))
    return value


def _flag(text: str, wording: Wording) -> Value:
    folded = text.casefold()
    if folded in _YES or folded in _NO:
        return int(folded in _YES)
    raise BadInput(
        say("Neither yes nor no"),
        say('"{text}" is neither 1 nor 0', text=text),
        say("Write 1 for yes, 0 for no"),
    )


def _time(text: str, wording: Wording) -> Value:
    if not text:
        return ""
    read = time_from_text(text)
    return "24:00" if text.startswith("24") else f"{read:%H:%M}"


def _checked_by(check: Callable[[str], object]) -> Callable[[str, Wording], Value]:
    def read(text: str, wording: Wording) -> Value:
        check(text)
        return text

    return read


_READERS: dict[Kind, Callable[[str, Wording], Value]] = {
    Kind.TEXT: _text,
    Kind.INSTANT: _instant,
    Kind.QUANTITY: _quantity,
    Kind.INTEGER: _integer,
    Kind.REAL: _real,
    Kind.FLAG: _flag,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.WEEKDAYS: _checked_by(weekdays_from_text),
    Kind.BREAKS: _checked_by(breaks_from_text),
}


def cell_text(kind: Kind, value: Value, zone: ZoneInfo) -> str:
    """Return a value as a table file writes it: ISO 8601, decimal point; empty for unknown.

    A text that a spreadsheet program would run as a formula gets an apostrophe before it, which
    ``read_cells`` takes away again.
    """
    if value is None:
        return ""
    if kind is Kind.INSTANT:
        return instant_text(int(value), zone)
    if kind is Kind.QUANTITY:
        return quantity_text(int(value))
    text = repr(value) if isinstance(value, float) else str(value)
    return f"'{text}" if isinstance(value, str) and _FORMULA.match(text) else text
