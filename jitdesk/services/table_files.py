"""Files of plant tables: which table each file or sheet of a workbook holds, and in which columns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import SCHEMA, TableSchema
from jitdesk.intake.lists.spreadsheet import Sheet, read_sheets

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

    def sentence(self) -> str:
        """Return place and text, the place once."""
        return self.text if self.text.startswith(self.where) else f"{self.where}: {self.text}"


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A sheet that holds a plant table.

    Attributes
    ----------
    place : str
        The file, and in a workbook the sheet, for sentences.
    columns : tuple of str
        What each of the sheet's columns is in the plant's words; "" for one that is none.
    """

    file: str
    place: str
    schema: TableSchema
    columns: tuple[str, ...]
    sheet: Sheet = field(repr=False)


def table_files(path: Path) -> list[TableFile]:
    """Return a file, or the table files of a folder by name, from disk.

    Raises
    ------
    BadInput
        If there is nothing at ``path``, or it cannot be read.
    """
    try:
        if not path.is_dir():
            return [TableFile(path.name, path.read_bytes())]
        found = sorted(file for file in path.iterdir() if file.suffix.lower() in _TABLE_FILES)
        seen = [file for file in found if not file.name.startswith(("~$", "."))]  # not Excel's lock files
        files = [TableFile(file.name, file.read_bytes()) for file in seen]
    except OSError as error:
        raise BadInput(
            say("The tables cannot be read"),
            f"{path}: {error.strerror}",
            say("Check the name and your rights"),
        ) from None
    if not files:
        raise BadInput(
            say("There are no tables"),
            say("{path} holds no CSV or XLSX file", path=path),
            say("Choose another folder"),
        )
    return files


def table_sheets(files: Iterable[TableFile]) -> tuple[list[TableSheet], list[TableProblem]]:
    """Return the sheets that hold plant tables, and what is wrong or unknown about files and headers.

    The sheets stand in an order in which every row comes after those that it refers to.
    """
    sheets: list[TableSheet] = []
    problems: list[TableProblem] = []
    for file in files:
        try:
            read = read_sheets(file.name, file.content)
        except BadInput as error:
            problems.append(TableProblem(file.name, file.name, "", error.sentence()))
            continue
        for sheet in read:
            problems.extend(_notes(file.name, sheet))
            place = file.name
            if sheet.name:
                place = say('{file}, sheet "{sheet}"', file=file.name, sheet=sheet.name)
            columns = tuple(_folded(name) for name in sheet.header)
            schema = _table_of(sheet.name or Path(file.name).stem, columns)
            if schema is None:
                problems.append(_no_table(file.name, place))
                continue
            problems.extend(_header_problems(file.name, place, schema, sheet.header, columns))
            if _required(schema) <= set(columns):
                sheets.append(TableSheet(file.name, place, schema, columns, sheet))
    order = list(SCHEMA)
    sheets.sort(key=lambda sheet: order.index(sheet.schema.name))
    return sheets, problems


def _notes(file: str, sheet: Sheet) -> Iterator[TableProblem]:
    for note in sheet.notes:
        yield TableProblem(file, f"{file}, {note.where}", note.found, note.text, is_error=False)


def _folded(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_").rstrip("*")


def _table_of(title: str, columns: Sequence[str]) -> TableSchema | None:
    """Return the table that a file or sheet holds: by its name, else by its columns."""
    folded = _folded(title)
    begun = [name for name in SCHEMA if folded.startswith(name)]
    if begun:
        return SCHEMA[max(begun, key=len)]  # delivery_lines_24_11 is not lines, nor deliveries
    complete = [schema for schema in SCHEMA.values() if _required(schema) <= set(columns)]
    return max(complete, key=lambda schema: len(set(schema.column_names) & set(columns)), default=None)


def _required(schema: TableSchema) -> set[str]:
    return {column.name for column in schema.columns if column.required}


def _no_table(file: str, place: str) -> TableProblem:
    text = say("Is none of the plant's tables ({schema}); it was not read", schema=", ".join(SCHEMA))
    return TableProblem(file, place, "", text, is_error=False)


def _header_problems(
    file: str, place: str, schema: TableSchema, header: Sequence[str], columns: Sequence[str]
) -> Iterator[TableProblem]:
    for name in sorted(_required(schema) - set(columns)):
        text = say(
            'The column "{name}" is missing, and every {name2} table needs it; none of it was read',
            name=name,
            name2=schema.name,
        )
        yield TableProblem(file, place, name, text)
    for number, (written, name) in enumerate(zip(header, columns, strict=True)):
        if name in schema.column_names and name in columns[:number]:
            text = say('The column "{written}" comes twice; the first one was read', written=written)
            yield TableProblem(file, place, written, text, is_error=False)
        if written and name not in schema.column_names:
            text = say(
                'The column "{written}" is not one of {name}; it was not read',
                written=written,
                name=schema.name,
            )
            yield TableProblem(file, place, written, text, is_error=False)
