"""A table as somebody types it: which columns it has, and its rows of texts as they were written.

`pasted_cells` says where copied cells go, `typed_meaning` what the texts mean and what they need.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Table, Value
from jitdesk.domain.tables import SCHEMA, Column, Kind
from jitdesk.domain.values import instant_from_text, wall_from_utc
from jitdesk.services.table_cells import cell_text
from jitdesk.services.table_names import HEADINGS, word_text

WORDINGS = "plant_headers.tsv"
"""What headings and words of a column are called in other languages."""
Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TypedColumn:
    """One column: what it holds, and the English heading above it."""

    column: Column
    heading: str


@dataclass(frozen=True, slots=True)
class TypedTable:
    """Which columns are typed.

    Attributes
    ----------
    name : str
        The plant's table whose rules hold between the cells of a row; "" where none do.
    key : tuple of str
        Columns in which no two rows may be the same.
    """

    name: str
    columns: tuple[TypedColumn, ...]
    key: tuple[str, ...]

    @classmethod
    def of(cls, name: str, columns: Sequence[str]) -> "TypedTable":
        """Return one over these columns of a plant's table; its key are those of them that are in its."""
        schema = SCHEMA[name]
        typed = tuple(TypedColumn(schema.column(each), HEADINGS[each]) for each in columns)
        return cls(name, typed, tuple(each for each in schema.key if each in columns))

    @property
    def blank(self) -> tuple[str, ...]:
        """A row in which nothing has been typed."""
        return ("",) * len(self.columns)


@dataclass(frozen=True, slots=True)
class TypedRows:
    """What has been typed: an immutable value, so that every step back is the value before.

    Attributes
    ----------
    rows : tuple of tuple of str
        Each as long as the table has columns.
    answers : Mapping of str to str
        What somebody said about a column that left it open: its decimal mark, or "day" or "month" for what
        comes first in its dates.
    """

    rows: Rows = ()
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def answered(self, column: str, answer: str) -> "TypedRows":
        """Return the same rows with one more answer."""
        return replace(self, answers=MappingProxyType({**self.answers, column: answer}))

    def with_cell(self, row: int, column: int, text: str, blank: tuple[str, ...]) -> "TypedRows":
        """Return rows with one other cell; a row below the last one is new."""
        rows = list(self.rows) + [blank] * (row + 1 - len(self.rows))
        rows[row] = (*rows[row][:column], text, *rows[row][column + 1 :])
        return replace(self, rows=tuple(rows))


def texts_of(table: Table, typed: TypedTable, zone: ZoneInfo) -> TypedRows:
    """Return a plan's table as texts that can be edited, its rows in their order; instants in plant time."""
    columns = [
        [text_of(each.column, value, zone) for value in table.values(each.column.name)]
        for each in typed.columns
    ]
    return TypedRows(tuple(zip(*columns, strict=True)))


def text_of(column: Column, value: Value, zone: ZoneInfo) -> str:
    """Return a plan's value as it is typed: an instant in plant time."""
    if column.kind is Kind.TEXT:
        text = str(value or "")
        return word_text(text) if column.words and text else text
    whole = cell_text(column.kind, value, zone)
    if column.kind is Kind.INSTANT and value is not None:
        short = f"{wall_from_utc(int(value), zone):%Y-%m-%d %H:%M}"
        return short if instant_from_text(short, zone) == value else whole
    return whole
