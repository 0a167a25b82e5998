"""Any spreadsheet, delimited text or workbook, as sheets with a header row and rows of text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, say
from jitdesk.intake.encoding import clean_text, decode_text, unreadable
from jitdesk.intake.lists.closing import closing_place
from jitdesk.intake.lists.delimited import split_text
from jitdesk.intake.lists.grid import Grid, Workbook
from jitdesk.intake.lists.other_workbooks import read_other_workbook
from jitdesk.intake.lists.two_rows import joined_headings
from jitdesk.intake.lists.web_tables import read_web_tables
from jitdesk.intake.lists.workbook import read_workbook
from jitdesk.intake.recognise import recognise, refusal
from jitdesk.intake.record import FileProblem

_OTHER_WORKBOOKS = ("xls", "xlsb", "ods")
_HEADER_SEARCHED = 60
_HEADER_FILLED = 0.6
# A header is words: nothing in it is a number, a date or a time.
_FIGURES = re.compile(r"[-+(]?[\d.,:/' \u00a0\u202f-]*\d[\d.,:/)' \u00a0\u202f-]*$|\d{4}-\d\d-\d\d[T ].*$")
Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file: its header row and, below it, rows of text.

    Parameters
    ----------
    name : str
        The sheet's name; "" for delimited text.
    header : tuple of str
        The wording of each column, as it stands in the file.
    rows : tuple of tuple of str
        Each as long as the header; a blank row in the middle stays, so that rows keep their numbers.
    first_row_no : int
        The number of ``rows[0]`` as a spreadsheet program counts it, from 1.
    number_columns : frozenset of int
        Columns whose cells are the workbook's own numbers: written with a decimal point, nothing else.
    kind : str
        What it comes from: "csv", "html", "xlsx", "xls", "xlsb" or "ods".
    starts_1904 : bool
        Whether days are counted from 1904 (old workbooks of the Mac) and not from 1900.
    notes : tuple of FileProblem
        What the user should know about this sheet: ragged rows, hidden neighbours, macros.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row_no: int
    encoding: str = ""
    delimiter: str = ""
    kind: str = "csv"
    number_columns: frozenset[int] = frozenset()
    starts_1904: bool = False
    notes: tuple[FileProblem, ...] = ()

    @property
    def has_own_dates(self) -> bool:
        """Whether its cells may be bare numbers of days: those of a workbook."""
        return self.kind not in ("csv", "html")

    def texts(self, column: int) -> dict[str, None]:
        """Return the different texts of a column in the order in which they come."""
        return dict.fromkeys(map(itemgetter(column), self.rows))

    def numbered_rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Return each row that holds anything, with its number as the user counts it."""
        numbered = enumerate(self.rows, self.first_row_no)
        return (each for each in numbered if any(each[1]))


def read_sheets(name: str, content: bytes, language: str = "") -> tuple[Sheet, ...]:
    """Return every sheet with a header row: of delimited text in any encoding, a web page or a workbook.

    Cells are text: 00471, 12E45 and NA stay what they are; a workbook's dates are ISO 8601
    (2026-11-24, 2026-11-24T15:05), its numbers have a decimal point, its truths are the words TRUE and FALSE.

    Parameters
    ----------
    name : str
        The file's name, for the sentences only: what a file is, its content says.
    language : str
        The sender's language (ISO 639), where known.

    Raises
    ------
    BadInput
        Where no sheet can be used: empty, binary, damaged, protected, too large, or without a header row.
    """
    kind = recognise(content)
    if kind == "xlsx":
        return _workbook_sheets(name, kind, read_workbook(name, content))
    if kind in _OTHER_WORKBOOKS:
        return _workbook_sheets(name, kind, read_other_workbook(name, content, kind))
    if kind not in ("csv", "html"):
        raise refusal(name, kind)
    text, encoding = decode_text(content, language=language)
    if kind == "html":
        return _web_sheets(name, clean_text(name, text), encoding)
    split = split_text(name, clean_text(name, text))
    sheet = _sheet("", split.rows)
    if sheet is None:
        raise _no_header(name, split.rows)
    odd = tuple(_note("text", remark) for remark in (unreadable(text), split.remark) if remark)
    return (replace(sheet, encoding=encoding, delimiter=split.delimiter, notes=(*odd, *sheet.notes)),)


def _web_sheets(name: str, text: str, encoding: str) -> tuple[Sheet, ...]:
    tables = read_web_tables(name, text)
    if not tables:
        raise refusal(name, "html")
    found = [(place, _sheet(say("table {place}", place=place), rows)) for place, rows in enumerate(tables, 1)]
    sheets = [replace(sheet, kind="html", encoding=encoding) for _, sheet in found if sheet]
    if not sheets:
        raise _no_header(name, [row for rows in tables for row in rows])
    return tuple(sheets)


def _workbook_sheets(name: str, kind: str, book: Workbook) -> tuple[Sheet, ...]:
    notes = [_hidden(sheet) for sheet in book.hidden]
    if book.has_macros:
        notes.append(
            _note("macros", say("The workbook holds macros. They were not run, only cells were read."))
        )
    sheets = []
    for grid in book.grids:
        sheet = _sheet(grid.name, grid.rows)
        if sheet is not None:
            sheets.append(replace(_of_grid(sheet, grid, book), kind=kind))
        elif any(map(any, grid.rows)):
            text = say('Sheet "{sheet}" was skipped: it has no row of column headings.', sheet=grid.name)
            notes.append(_note(say('sheet "{sheet}"', sheet=grid.name), text))
    if not sheets:
        raise _no_header(name, [row for grid in book.grids for row in grid.rows])
    sheets[0] = replace(sheets[0], notes=(*notes, *sheets[0].notes))
    return tuple(sheets)


def _of_grid(sheet: Sheet, grid: Grid, book: Workbook) -> Sheet:
    hidden = (_hidden_rows(grid),) if grid.hidden_rows else ()
    rounded = (_rounded(grid),) if grid.has_rounded_numbers else ()
    return replace(
        sheet,
        number_columns=grid.number_columns,
        starts_1904=book.starts_1904,
        notes=(*sheet.notes, *hidden, *rounded),
    )


def _sheet(name: str, rows: Rows) -> Sheet | None:
    place = _header_place(rows)
    if place is None:
        return None
    headings, place = joined_headings(rows, place)
    header = tuple(headings)
    body = list(rows[place + 1 :])
    while body and not any(body[-1]):
        body.pop()
    if set(map(len, body)) <= {len(header)}:
        return Sheet(name, header, tuple(map(tuple, body)), place + 2, notes=tuple(_repeated(header)))
    width = max([len(header), *(_filled_width(row) for row in body)])
    cells = tuple(tuple(row[:width]) + ("",) * (width - len(row)) for row in body)
    listed = body[: closing_place(cells, range(width))]
    ragged = [place + 2 + i for i, row in enumerate(listed) if any(row) and len(row) != len(header)]
    notes = (*_repeated(header), *([_ragged(ragged, len(header))] if ragged else ()))
    return Sheet(name, header + ("",) * (width - len(header)), cells, place + 2, notes=notes)


def _header_place(rows: Rows) -> int | None:
    """Return the index of the header: the first row of words alone that is as wide as the table."""
    counts = Counter(filled for row in rows[:200] if (filled := sum(map(bool, row))))
    if not counts:
        return None
    # Of two widths that are equally frequent, the wider is the table.
    usual = max(counts, key=lambda filled: (counts[filled] if filled > 1 else 0, filled))
    for i, row in enumerate(rows[:_HEADER_SEARCHED]):
        words = [cell for cell in row if cell]
        if len(words) < _HEADER_FILLED * usual or any(map(_FIGURES.match, words)):
            continue
        if any(letter.isalpha() for word in words for letter in word):
            return i
    return None


def _filled_width(row: Sequence[str]) -> int:
    return max((i + 1 for i, cell in enumerate(row) if cell), default=0)


def _repeated(header: tuple[str, ...]) -> Iterator[FileProblem]:
    for heading, times in Counter(filter(None, header)).items():
        if times > 1:
            text = say(
                '{n} columns are headed "{heading}". Only one of them can be read: check which it is.',
                n=times,
                heading=heading,
            )
            yield _note("headings", text)


def _ragged(row_nos: list[int], width: int) -> FileProblem:
    first = ", ".join(map(str, row_nos[:5]))
    if len(row_nos) > 5:
        first = say("{rows} and others", rows=first)
    text = counted(
        "Row {rows} has more or fewer cells than the {width} column headings: check what was read.",
        "Rows {rows} have more or fewer cells than the {width} column headings: check what was read.",
        len(row_nos),
        rows=first,
        width=width,
    )
    return _note(say("row {row}", row=row_nos[0]), text)


def _hidden(sheet: str) -> FileProblem:
    text = say('Sheet "{sheet}" is hidden and was skipped. Show it in Excel if it is needed.', sheet=sheet)
    return _note(say('sheet "{sheet}"', sheet=sheet), text)


def _hidden_rows(grid: Grid) -> FileProblem:
    text = say(
        'Sheet "{sheet}" has {n} hidden or filtered rows. They were read like the others.',
        sheet=grid.name,
        n=grid.hidden_rows,
    )
    return _note(say('sheet "{sheet}"', sheet=grid.name), text)


def _rounded(grid: Grid) -> FileProblem:
    text = say(
        (
            'Sheet "{sheet}" has numbers of more than 15 digits. Excel keeps 15 of them, so '
            "such order or part numbers are wrong in the file: ask the supplier to write "
            "them as text."
        ),
        sheet=grid.name,
    )
    return _note(say('sheet "{sheet}"', sheet=grid.name), text)


def _note(where: str, text: str) -> FileProblem:
    return FileProblem(where=where, found="", text=text, unusable=False)


def _no_header(name: str, rows: Rows) -> BadInput:
    told = [row for row in rows if any(letter.isalnum() for cell in row for letter in cell)]
    if not told:
        return refusal(name, "empty")
    shown = "; ".join(cell for cell in told[0] if cell)[:80]
    return BadInput(
        say("{name} has no column headings", name=name),
        say('No row of it names the columns; its first row reads "{shown}".', shown=shown),
        say("Put a row with the names of the columns above the list."),
    )
