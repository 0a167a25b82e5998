"""What typed texts mean: values for the plan, what each wrong cell needs, and what a column leaves open."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.domain.tables import Column, Kind
from jitdesk.intake.dates import DateStyle
from jitdesk.intake.lists.headers import heading_fields
from jitdesk.intake.lists.questions import day_readings, decimal_readings
from jitdesk.services.table_cells import Wording, read_cells, wording_of
from jitdesk.services.table_names import word_text
from jitdesk.services.table_rules import broken_rule
from jitdesk.services.typed_table import WORDINGS, TypedColumn, TypedRows, TypedTable

_AT_ONCE = 200  # cells that are read before others may have their turn
_DATES = frozenset({Kind.INSTANT, Kind.DATE})
_NUMBERS = frozenset({Kind.QUANTITY, Kind.INTEGER, Kind.REAL})


@dataclass(frozen=True, slots=True)
class TypedQuestion:
    """What a column leaves open.

    Attributes
    ----------
    column : str
        Its name.
    text : str
        The first cell that may mean two things.
    readings : tuple of (str, str)
        What it may mean, and the answer that says so: two of them.
    """

    column: str
    heading: str
    text: str
    readings: tuple[tuple[str, str], tuple[str, str]]


@dataclass(slots=True)
class TypedMeaning:
    """What rows mean.

    Attributes
    ----------
    values : list of (Row or None)
        Each row's values by column; None for a blank row and for one with a cell that needs something.
    needs : dict of (row, column) to str
        What a wrong cell needs, as a sentence.
    question : TypedQuestion or None
        What somebody has to say before all cells can be read.
    """

    values: list[Row | None] = field(default_factory=list)
    needs: dict[tuple[int, int], str] = field(default_factory=dict)
    question: TypedQuestion | None = None

    @property
    def rows(self) -> list[Row]:
        """The values of the rows that can be used."""
        return [row for row in self.values if row is not None]


def meaning_of(typed: TypedRows, table: TypedTable, zone: ZoneInfo) -> TypedMeaning:
    """Return what rows mean; times without an offset are in ``zone``."""
    meaning = TypedMeaning()
    for _ in find_meaning(meaning, typed, table, zone):
        pass
    return meaning


def find_meaning(
    meaning: TypedMeaning, typed: TypedRows, table: TypedTable, zone: ZoneInfo
) -> Iterator[None]:
    """Fill in what rows mean, in many short pieces of work: between two of them others may have a turn."""
    filled = [number for number, row in enumerate(typed.rows) if any(row)]
    read: list[list[Value | BadInput]] = []
    for at, column in enumerate(table.columns):
        texts = [typed.rows[number][at] for number in filled]
        wording = _wording(column.column, texts, typed.answers.get(column.column.name, ""), zone)
        yield
        values: list[Value | BadInput] = []
        read.append(values)
        for start in range(0, len(texts), _AT_ONCE):
            values += _read(column, texts[start : start + _AT_ONCE], wording)
            yield
        _mark_unreadable(meaning, filled, at, column, texts, values)
        yield
    yield from _join(meaning, len(typed.rows), filled, table, read)


def _wording(column: Column, texts: Sequence[str], answer: str, zone: ZoneInfo) -> Wording:
    if answer and column.kind in _NUMBERS:
        return Wording(zone, answer)
    if answer:
        return Wording(zone, dates=DateStyle(answer == "day"))
    return wording_of(column.kind, texts, zone, delimiter="\t", starts_1904=None)


def _read(typed: TypedColumn, texts: Sequence[str], wording: Wording) -> list[Value | BadInput]:
    column = typed.column
    if column.words:
        return [_word(column, text) for text in texts]
    if column.kind is Kind.TEXT:
        return [_required(column, text) for text in texts]
    # What a column requires is said here in its heading's words.
    read = read_cells(replace(column, required=False), texts, wording)
    return [_required(column, value) for value in read]


def _word(column: Column, text: str) -> Value | BadInput:
    if not text:
        return _required(column, "")
    folded = text.casefold().replace(" ", "_")
    spoken = {word_text(word).casefold(): word for word in column.words}
    meant = (folded, spoken.get(text.casefold(), ""), *heading_fields(text, WORDINGS))
    return next((word for word in meant if word in column.words), BadInput("", text))


def _required(column: Column, value: Value | BadInput) -> Value | BadInput:
    return BadInput("", "") if column.required and value in (None, "") else value


def _mark_unreadable(
    meaning: TypedMeaning,
    filled: Sequence[int],
    at: int,
    column: TypedColumn,
    texts: Sequence[str],
    values: Sequence[Value | BadInput],
) -> None:
    for number, text, value in zip(filled, texts, values, strict=True):
        if isinstance(value, BadInput):
            question = _question(column, text)
            meaning.question = meaning.question or question
            meaning.needs[number, at] = _two_meanings(question) if question else _needed(column, text)


def _question(typed: TypedColumn, text: str) -> TypedQuestion | None:
    kind, name = typed.column.kind, typed.column.name
    if kind in _NUMBERS and (numbers := decimal_readings(text)):
        point, comma = numbers
        return TypedQuestion(name, typed.heading, text, ((point, "."), (comma, ",")))
    if kind in _DATES and (days := day_readings(text)):
        day_first, month_first = days
        return TypedQuestion(name, typed.heading, text, ((day_first, "day"), (month_first, "month")))
    return None


def _two_meanings(question: TypedQuestion) -> str:
    (first, _), (second, _) = question.readings
    return say('"{text}" may mean {first} or {second}.', text=question.text, first=first, second=second)


def _needed(typed: TypedColumn, text: str) -> str:
    column = typed.column
    if not text:
        return say("{heading} is empty. Every row needs it.", heading=say(typed.heading))
    if column.words:
        words = ", ".join(word_text(word) for word in column.words)
        return say('"{text}" is not known here. It can be {words}.', text=text, words=words)
    if column.kind in _NUMBERS and text.lstrip().startswith(("-", "−", "(")):
        return say('"{text}" is below 0. Write a number from 0 on.', text=text)
    return say(_NEEDED[column.kind], text=text)


_NEEDED = {
    Kind.QUANTITY: later('"{text}" is no number with at most 3 decimals. Write it like 120 or 12.5.'),
    Kind.INTEGER: later('"{text}" is no whole number. Write it like 15.'),
    Kind.REAL: later('"{text}" is no number. Write it like 1.5.'),
    Kind.FLAG: later('"{text}" is neither yes nor no. Write 1 for yes, 0 for no.'),
    Kind.TIME: later('"{text}" is not a time of day. Write it like 06:30.'),
    Kind.DATE: later('"{text}" is not a date. Write it like 2026-11-24.'),
    Kind.INSTANT: later('"{text}" is not a date and time. Write it like 2026-11-24 13:15.'),
    Kind.WEEKDAYS: later('"{text}" does not name weekdays. Write 1-5 or 1,3,5 (1 = Monday).'),
    Kind.BREAKS: later('"{text}" is not a break. Write it like 09:00-09:15;12:00-12:30.'),
}


def _join(
    meaning: TypedMeaning,
    count: int,
    filled: Sequence[int],
    table: TypedTable,
    read: Sequence[Sequence[Value | BadInput]],
) -> Iterator[None]:
    """Join what was read to rows, and mark those that break a rule or repeat a key."""
    meaning.values = [None] * count
    names = [column.column.name for column in table.columns]
    wrong = Counter(number for number, _ in meaning.needs)
    earlier: dict[tuple[object, ...], int] = {}
    for done, (number, cells) in enumerate(zip(filled, zip(*read, strict=True), strict=True)):
        if done % _AT_ONCE == 0:
            yield
        if number in wrong:
            continue
        row: Row = dict(zip(names, cells, strict=True))
        at, need = _broken(row, number, table, names, earlier)
        if need:
            meaning.needs[number, at] = need
        else:
            meaning.values[number] = row


def _broken(
    row: Row, number: int, table: TypedTable, names: Sequence[str], earlier: dict[tuple[object, ...], int]
) -> tuple[int, str]:
    """Return which cell of a row is wrong although each can be read, and why; "" for none."""
    key = tuple(row[name] for name in table.key)
    first = earlier.setdefault(key, number) if key else number
    if first != number:
        named = " ".join(str(part) for part in key if part not in (None, ""))
        return names.index(table.key[0]), say("{key} stands in row {row} already.", key=named, row=first + 1)
    rule = broken_rule(table.name, row) if table.name else ""
    # A rule's sentence begins with the column that it is about.
    return (names.index(rule.split()[0]) if rule.split()[:1] and rule.split()[0] in names else 0), rule
