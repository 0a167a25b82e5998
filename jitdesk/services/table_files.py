"""Plant tables as they come: files of a folder, one file, or the sheets of a workbook, to rows of values."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Value
from jitdesk.domain.errors import BadInput
from jitdesk.domain.tables import SCHEMA, Column, TableSchema
from jitdesk.intake.spreadsheet import Sheet, read_sheets
from jitdesk.services.table_cells import Wording, read_cells, wording_of
from jitdesk.services.table_rules import broken_rule

_TABLE_FILES = frozenset({".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"})


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file as it came: its name, for sentences and to know its table, and its bytes."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TableProblem:
    """Something about a table file that the user should know.

    Attributes
    ----------
    where : str
        File and row: "stock.csv, row 12".
    found : str
        The offending value, "" for none.
    is_error : bool
        Whether something could not be used; otherwise it is a remark.
    """

    file: str
    where: str
    found: str
    text: str
    is_error: bool = True


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row of a table file.

    Attributes
    ----------
    place : str
        The file, and in a workbook the sheet.
    values : Mapping[str, Value]
        Of the columns that the file has and that could be read.
    reason : str
        Why the row cannot be used; "" where it can.
    """

    file: str
    place: str
    row_no: int
    table: str
    values: Mapping[str, Value]
    reason: str = ""

    @property
    def where(self) -> str:
        """File and row, as the user counts it."""
        return f"{self.place}, row {self.row_no}"


@dataclass(frozen=True, slots=True)
class ReadTable:
    """All rows of one table in one file, with the names of the columns that the file has."""

    file: str
    schema: TableSchema
    columns: tuple[str, ...]
    rows: tuple[ReadRow, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TablesRead:
    """What table files say: the tables, in an order in which each row comes after those it refers to."""

    tables: tuple[ReadTable, ...]
    problems: tuple[TableProblem, ...]


def table_files(path: Path) -> list[TableFile]:
    """Return a file, or the files of a folder by name, from disk.

    Raises
    ------
    BadInput
        If there is nothing at ``path``, or it cannot be read.
    """
    try:
        if not path.is_dir():
            return [TableFile(path.name, path.read_bytes())]
        found = sorted(file for file in path.iterdir() if file.suffix.lower() in _TABLE_FILES)
        files = [
            TableFile(file.name, file.read_bytes()) for file in found if not file.name.startswith(("~$", "."))
        ]
    except OSError as error:
        raise BadInput(
            "The tables cannot be read", f"{path}: {error.strerror}", "Check the name and your rights"
        ) from None
    if not files:
        raise BadInput("There are no tables", f"{path} holds no CSV or XLSX file", "Choose another folder")
    return files


def read_tables(files: Sequence[TableFile], zone: ZoneInfo) -> TablesRead:
    """Read plant tables from files; times without an offset are in ``zone``.

    Nothing is raised for what a file holds: every problem is collected, with its file and row.
    """
    tables: list[ReadTable] = []
    problems: list[TableProblem] = []
    for file in files:
        try:
            sheets = read_sheets(file.name, file.content)
        except BadInput as error:
            problems.append(TableProblem(file.name, file.name, "", error.sentence()))
            continue
        for sheet in sheets:
            _read_sheet(file.name, sheet, zone, tables, problems)
    order = list(SCHEMA)
    tables.sort(key=lambda table: order.index(table.schema.name))
    return TablesRead(tuple(tables), tuple(problems))


def _read_sheet(
    file: str, sheet: Sheet, zone: ZoneInfo, tables: list[ReadTable], problems: list[TableProblem]
) -> None:
    place = f'{file}, sheet "{sheet.name}"' if sheet.name else file
    problems.extend(
        TableProblem(file, f"{file}, {note.where}", note.found, note.text, False) for note in sheet.notes
    )
    names = [_folded(name) for name in sheet.header]
    schema = _table_of(sheet.name or Path(file).stem, names)
    if schema is None:
        problems.append(
            TableProblem(
                file,
                place,
                "",
                f"Is none of the plant's tables ({', '.join(SCHEMA)}); it was not read",
                False,
            )
        )
        return
    problems.extend(_header_problems(file, place, schema, sheet.header, names))
    missing = [column for column in schema.columns if column.required and column.name not in names]
    if not missing:
        tables.append(_read_rows(file, place, sheet, schema, names, zone))


def _folded(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_").rstrip("*")


def _table_of(title: str, names: Sequence[str]) -> TableSchema | None:
    """Return the table that a file or sheet holds: by its name, else by its columns."""
    folded = _folded(title)
    if folded in SCHEMA:
        return SCHEMA[folded]
    begun = [name for name in SCHEMA if folded.startswith(name)]
    if begun:
        return SCHEMA[max(begun, key=len)]  # delivery_lines_24_11, not deliveries
    complete = [schema for schema in SCHEMA.values() if _required(schema) <= set(names)]
    ranked = sorted(complete, key=lambda schema: len(set(schema.column_names) & set(names)))
    return ranked[-1] if ranked else None


def _required(schema: TableSchema) -> set[str]:
    return {column.name for column in schema.columns if column.required}


def _header_problems(
    file: str, place: str, schema: TableSchema, header: Sequence[str], names: Sequence[str]
) -> Iterator[TableProblem]:
    for name in sorted(_required(schema) - set(names)):
        text = (
            f'The column "{name}" is missing, and a table of {schema.name} needs it; nothing of it was read'
        )
        yield TableProblem(file, place, name, text)
    for written, name in zip(header, names, strict=True):
        if written and name not in schema.column_names:
            yield TableProblem(
                file,
                place,
                written,
                f'The column "{written}" is not one of {schema.name}; it was not read',
                False,
            )


def _read_rows(
    file: str, place: str, sheet: Sheet, schema: TableSchema, names: Sequence[str], zone: ZoneInfo
) -> ReadTable:
    columns = [column for column in schema.columns if column.name in names]
    filled = list(sheet.numbered_rows())
    cells = {
        column.name: _column_cells(column, names.index(column.name), sheet, filled, zone)
        for column in columns
    }
    by_row = zip(*cells.values(), strict=True)
    rows = tuple(
        _read_row(file, place, row_no, schema, dict(zip(cells, values, strict=True)))
        for (row_no, _), values in zip(filled, by_row, strict=True)
    )
    return ReadTable(file, schema, tuple(cells), rows)


def _column_cells(
    column: Column, position: int, sheet: Sheet, filled: list[tuple[int, tuple[str, ...]]], zone: ZoneInfo
) -> list[Value | BadInput]:
    texts = [row[position] for _, row in filled]
    if position in sheet.number_columns:
        wording = Wording(zone)
    else:
        starts_1904 = None if sheet.delimiter else sheet.starts_1904
        wording = wording_of(column.kind, texts, zone, delimiter=sheet.delimiter, starts_1904=starts_1904)
    return read_cells(column, texts, wording)


def _read_row(
    file: str, place: str, row_no: int, schema: TableSchema, cells: dict[str, Value | BadInput]
) -> ReadRow:
    values: dict[str, Value] = {}
    reasons = []
    for name, cell in cells.items():
        if isinstance(cell, BadInput):
            reasons.append(cell.sentence() if name in cell.text else f"{name}: {cell.sentence()}")
        else:
            values[name] = cell
    if not reasons and (broken := broken_rule(schema.name, values)):
        reasons.append(broken)
    return ReadRow(file, place, row_no, schema.name, values, " ".join(reasons))
