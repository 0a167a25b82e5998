"""XLSX workbooks to rows of cells, with what the fast reader does not tell about a cell.

Cell values come from python-calamine, the rest from :mod:`jitdesk.intake.lists.sheet_scan`.
"""

import datetime
import io
import posixpath
import re
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree

from jitdesk.domain.errors import BadInput
from jitdesk.intake.archive import open_archive
from jitdesk.intake.lists.sheet_scan import SheetScan, scan_sheet

MAX_CELLS = 20_000_000
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAX_EXACT = 10**15
_Value = int | float | bool | str | datetime.date | datetime.datetime | datetime.time | datetime.timedelta
_Merged = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Grid:
    """One visible sheet: cells as text from A1 on, and the columns that hold numbers only."""

    name: str
    rows: list[list[str]]
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


def read_workbook(name: str, content: bytes) -> Workbook:
    """Return all visible sheets of an XLSX or XLSM workbook; macros and links are never followed.

    Raises
    ------
    BadInput
        For a damaged or dangerous file, and a sheet too large to be a list.
    """
    archive = open_archive(name, content)
    members = archive.namelist()
    # Whichever part the fast reader takes for a sheet, it has been looked through.
    scans = {part: _scan(name, part, xml) for part in members if b"sheetData" in (xml := archive.read(part))}
    parts = _sheet_parts(name, archive)
    scan_of = {sheet: scans[part] for sheet, part in parts.items() if part in scans}
    grids, hidden = _grids(name, content, scan_of)
    return Workbook(
        grids=grids,
        hidden=hidden,
        has_macros=any(member.endswith("vbaProject.bin") for member in members),
        starts_1904=re.search(rb"date1904=[\"'](1|true)[\"']", archive.read("xl/workbook.xml")) is not None,
    )


def _grids(
    name: str, content: bytes, scans: dict[str, SheetScan]
) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    grids: list[Grid] = []
    hidden: list[str] = []
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for sheet in book.sheets_metadata:
            if sheet.visible != SheetVisibleEnum.Visible:
                hidden.append(sheet.name)
            elif sheet.name in scans:
                cells = book.get_sheet_by_name(sheet.name)
                values = cells.to_python(skip_empty_area=False)
                grids.append(_grid(sheet.name, values, cells.merged_cell_ranges or [], scans[sheet.name]))
    except (CalamineError, ValueError, OSError) as error:
        raise _damaged(name, str(error)) from error
    return tuple(grids), tuple(hidden)


def _grid(
    name: str,
    values: list[list[_Value]],
    merged: list[_Merged],
    scan: SheetScan,
) -> Grid:
    not_numbers: dict[int, int] = {}
    numbers: dict[int, int] = {}
    has_rounded_numbers = False
    rows = []
    for row in values:
        for i, value in enumerate(row):
            if isinstance(value, float | int):
                numbers[i] = numbers.get(i, 0) + 1
                has_rounded_numbers |= abs(value) >= _MAX_EXACT
            elif value != "":
                not_numbers[i] = not_numbers.get(i, 0) + 1
        rows.append([_text(value) for value in row])
    _fill_down(rows, merged)
    width = len(rows[0]) if rows else 0
    for (row_no, column), mark in scan.marks.items():
        # Rows at the end that hold nothing but formulas without a value are not read at all.
        rows += [[""] * width for _ in range(len(rows), row_no + 1)]
        if column < len(rows[row_no]) and not rows[row_no][column]:
            rows[row_no][column] = mark
    # A header of text above the numbers is the one cell that may be text.
    number_columns = frozenset(i for i in numbers if not_numbers.get(i, 0) <= 1)
    return Grid(name, rows, number_columns, scan.hidden_rows, has_rounded_numbers)


def _text(value: _Value) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "1" if value else "0"
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


def _fill_down(rows: list[list[str]], merged: list[_Merged]) -> None:
    # An order number merged over its lines stands in its first cell only. Titles merged to the right stay
    # where they are.
    for (top, left), (bottom, _) in merged:
        if top < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = row[left] or rows[top][left]


def _sheet_parts(name: str, archive: zipfile.ZipFile) -> dict[str, str]:
    try:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, ElementTree.ParseError) as error:
        raise _damaged(name, str(error)) from error
    targets = {link.get("Id", ""): link.get("Target", "") for link in links}
    parts = {}
    for sheet in book.iter():
        if sheet.tag.endswith("}sheet"):
            target = targets.get(sheet.get(_REL, ""), "")
            part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            if part in archive.namelist():
                parts[sheet.get("name", "")] = part
    return parts


def _scan(name: str, part: str, xml: bytes) -> SheetScan:
    try:
        scan = scan_sheet(xml)
    except ValueError as error:
        raise _damaged(name, str(error)) from error
    if scan.height * scan.width > MAX_CELLS:
        raise BadInput(
            f"{name} is too large",
            f'Its part "{part}" reaches over {scan.height:,} rows and {scan.width:,} columns.',
            "Delete the stray cells far below or far to the right of the list, and save it again.",
        )
    return scan


def _damaged(name: str, why: str) -> BadInput:
    return BadInput(
        f"{name} is damaged",
        f"It is packed like an Excel workbook but cannot be read as one ({why}).",
        "Open it in Excel and save it again as .xlsx, or ask the supplier to send it again.",
    )
