"""A workbook's visible sheets as rows of text, read by python-calamine."""

import datetime
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.encoding import visible
from jitdesk.intake.lists.sheet_scan import SheetScan
from jitdesk.intake.recognise import refusal

MAX_CELLS = 20_000_000
_MAX_EXACT = 10**15
_NUMBERS = (int, float)
Value = int | float | bool | str | datetime.date | datetime.datetime | datetime.time | datetime.timedelta
Merged = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a merged range, each (row, column) from 0."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One visible sheet: cells as text from A1 on, and the columns that hold numbers only."""

    name: str
    rows: Sequence[tuple[str, ...]]
    number_columns: frozenset[int]
    hidden_rows: int
    has_rounded_numbers: bool


@dataclass(frozen=True, slots=True)
class Workbook:
    """The visible sheets of a workbook, the names of the hidden ones, and how it counts days."""

    grids: tuple[Grid, ...]
    hidden: tuple[str, ...]
    has_macros: bool
    starts_1904: bool


def read_grids(
    name: str, content: bytes, kind: str, scans: Mapping[str, SheetScan] | None = None
) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Return the visible sheets and the names of the hidden ones.

    Parameters
    ----------
    scans : Mapping of sheet name to SheetScan, optional
        What was found in cells that show no value; a sheet that was not looked through is then left out.

    Raises
    ------
    BadInput
        For a damaged or a protected file.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    grids: list[Grid] = []
    hidden: list[str] = []
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for sheet in book.sheets_metadata:
            if sheet.visible != SheetVisibleEnum.Visible:
                hidden.append(sheet.name)
            elif scans is None or sheet.name in scans:
                cells = book.get_sheet_by_name(sheet.name)
                values = cells.to_python(skip_empty_area=False)
                scan = scans[sheet.name] if scans else SheetScan()
                grids.append(_grid(sheet.name, values, cells.merged_cell_ranges or [], scan))
    except PasswordError as error:
        raise refusal(name, "protected") from error
    except (CalamineError, ValueError, OSError) as error:
        raise damaged(name, kind, str(error)) from error
    except BaseException as error:
        # A fault of the reader itself; its class cannot be named.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(name, kind, say("its parts contradict each other")) from error
    return tuple(grids), tuple(hidden)


def damaged(name: str, kind: str, why: str) -> BadInput:
    """Return the sentence for a workbook that cannot be read."""
    return BadInput(
        say("{name} is damaged", name=name),
        say("It looks like an .{kind} workbook but cannot be read as one ({why}).", kind=kind, why=why),
        say("Open it in Excel and save it again as .xlsx, or ask the supplier to send it again."),
    )


def _grid(name: str, values: list[list[Value]], merged: list[Merged], scan: SheetScan) -> Grid:
    columns = list(zip(*values, strict=True))
    texts = [_texts(column) for column in columns]
    # Rows at the end that hold nothing but formulas without a value are not read at all.
    height = max([len(values), *(row + 1 for row, _ in scan.marks)])
    for column in texts:
        column += [""] * (height - len(column))
    _fill_down(texts, merged)
    for (row, place), mark in scan.marks.items():
        if place < len(texts) and not texts[place][row]:
            texts[place][row] = mark
    return Grid(
        name,
        rows=list(zip(*texts, strict=True)) if texts else [()] * height,
        number_columns=frozenset(i for i, column in enumerate(columns) if _is_of_numbers(column)),
        hidden_rows=scan.hidden_rows,
        has_rounded_numbers=any(map(_has_rounded, columns)),
    )


def _is_of_numbers(column: Sequence[Value]) -> bool:
    """Tell whether it holds numbers only, but for one cell: its heading is text."""
    numbers = sum(number for kind, number in Counter(map(type, column)).items() if kind in _NUMBERS)
    return numbers > 0 and len(column) - column.count("") - numbers <= 1


def _has_rounded(column: Sequence[Value]) -> bool:
    if set(map(type, column)) == {str}:
        return False
    return any(isinstance(value, _NUMBERS) and abs(value) >= _MAX_EXACT for value in set(column))


def _texts(column: Sequence[Value]) -> list[str]:
    kinds = set(map(type, column))
    if kinds == {str}:
        written = cast(Sequence[str], column)
        return list(map(str.strip, written if all(map(str.isascii, written)) else map(visible, written)))
    if bool in kinds:  # True is equal to 1, but no number
        return list(map(_text, column))
    # Values that are equal read alike, and most are there many times.
    texts = {value: _text(value) for value in set(column)}
    return list(map(texts.__getitem__, column))


def _text(value: Value) -> str:
    if isinstance(value, str):
        return visible(value).strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        whole = float(value).is_integer() and abs(value) < _MAX_EXACT
        return str(int(value)) if whole else format(value, ".15g")
    if isinstance(value, datetime.timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if isinstance(value, datetime.datetime):
        # Excel stores parts of a day, so 15:05 may come back as 15:04:59.999.
        return _to_second(value).isoformat(timespec="seconds").removesuffix(":00")
    return value.isoformat() if isinstance(value, datetime.date) else value.strftime("%H:%M")


def _to_second(value: datetime.datetime) -> datetime.datetime:
    rounded = value.replace(microsecond=0)
    is_last = value.year == datetime.MAXYEAR  # 31.12.9999 is how some systems write "no date"
    return rounded + datetime.timedelta(seconds=value.microsecond >= 500_000 and not is_last)


def _fill_down(columns: list[list[str]], merged: list[Merged]) -> None:
    # An order number merged over its lines stands in its first cell only. Titles merged to the right stay
    # where they are.
    for (top, left), (bottom, _) in merged:
        if left < len(columns) and top < len(columns[left]):
            column = columns[left]
            column[top + 1 : bottom + 1] = [cell or column[top] for cell in column[top + 1 : bottom + 1]]
