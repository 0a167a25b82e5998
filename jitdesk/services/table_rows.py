"""Rows of plant tables: a sheet's text as the plan's values, with the reason where a row cannot be used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Value
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import Column
from jitdesk.services.table_cells import Wording, read_cells, wording_of
from jitdesk.services.table_files import TableSheet
from jitdesk.services.table_rules import broken_rule

_Cells = list[Value | BadInput]
_Numbered = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row of a table file.

    Attributes
    ----------
    values : Mapping[str, Value]
        Of the columns that the file has and that could be read.
    reason : str
        Why the row cannot be used; "" where it can.
    """

    sheet: TableSheet
    row_no: int
    values: Mapping[str, Value]
    reason: str = ""

    @property
    def table(self) -> str:
        """The name of its table."""
        return self.sheet.schema.name

    @property
    def file(self) -> str:
        """The name of its file."""
        return self.sheet.file

    @property
    def where(self) -> str:
        """File and row, as the user counts it."""
        return say("{place}, row {row_no}", place=self.sheet.place, row_no=self.row_no)


def read_rows(sheet: TableSheet, zone: ZoneInfo) -> Iterator[ReadRow]:
    """Yield every row of a sheet that holds anything; times without an offset are in ``zone``."""
    filled = list(sheet.sheet.numbered_rows())
    columns = [column for column in sheet.schema.columns if column.name in sheet.columns]
    cells = {column.name: _column_cells(sheet, column, filled, zone) for column in columns}
    has_bad_cells = any(BadInput in set(map(type, column)) for column in cells.values())
    for (row_no, _), row in zip(filled, zip(*cells.values(), strict=True), strict=True):
        read = dict(zip(cells, row, strict=True))
        values, reason = _parted(read) if has_bad_cells else (cast(dict[str, Value], read), "")
        yield ReadRow(sheet, row_no, values, reason or broken_rule(sheet.schema.name, values))


def _column_cells(sheet: TableSheet, column: Column, filled: Sequence[_Numbered], zone: ZoneInfo) -> _Cells:
    position = sheet.columns.index(column.name)
    texts = [row[position] for _, row in filled]
    if position in sheet.sheet.number_columns:
        return read_cells(column, texts, Wording(zone))
    delimiter = sheet.sheet.delimiter
    starts_1904 = None if delimiter else sheet.sheet.starts_1904
    return read_cells(
        column, texts, wording_of(column.kind, texts, zone, delimiter=delimiter, starts_1904=starts_1904)
    )


def _parted(read: dict[str, Value | BadInput]) -> tuple[dict[str, Value], str]:
    """Return the cells of a row that could be read, and why the others could not."""
    values = {name: cell for name, cell in read.items() if not isinstance(cell, BadInput)}
    reasons = (
        cell.sentence() if name in cell.text else f"{name}: {cell.sentence()}"
        for name, cell in read.items()
        if isinstance(cell, BadInput)
    )
    return values, " ".join(reasons)
