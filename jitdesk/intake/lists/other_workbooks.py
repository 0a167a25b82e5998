"""XLS, XLSB and ODS workbooks to rows of cells, once it is known how far their sheets reach.

python-calamine makes room for every cell between the first and the last one, so a stray cell at the end of a
sheet is looked for before it opens the file.

Source
------
[MS-XLSB] 2.1.4 (records: a type and a size of 7 bits a byte), BrtRowHdr and the cell records;
OpenDocument 1.3, part 3, 9.1 (table:table-row, table:table-cell and their repetition).
"""

import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.archive import open_archive
from jitdesk.intake.lists.grid import MAX_CELLS, Workbook, damaged, read_grids
from jitdesk.intake.lists.old_workbook import contradiction

_ROW_HEADER, _LAST_CELL_TYPE = 0, 11
_CONTENT = "content.xml"
_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

Reach = tuple[int, int]
"""Rows and columns from A1 to the last cell that holds anything."""


def read_other_workbook(name: str, content: bytes, kind: str) -> Workbook:
    """Return all visible sheets of an XLS, XLSB or ODS workbook; macros and links are never followed.

    Parameters
    ----------
    kind : str
        "xls", "xlsb" or "ods".

    Raises
    ------
    BadInput
        For a damaged, dangerous or protected file, and a sheet too large to be a list.
    """
    members: list[str] = []
    if kind != "xls":
        archive = open_archive(name, content)
        members = archive.namelist()
        _refuse_far_cells(name, archive, kind)
    elif wrong := contradiction(content):
        raise damaged(name, kind, wrong)
    grids, hidden = read_grids(name, content, kind)
    has_macros = _MACROS in content if kind == "xls" else any(map(_is_macro, members))
    return Workbook(grids, hidden, has_macros, starts_1904=False)


def _is_macro(member: str) -> bool:
    return member.endswith("vbaProject.bin") or member.startswith("Basic/")


def _refuse_far_cells(name: str, archive: zipfile.ZipFile, kind: str) -> None:
    for part in archive.namelist():
        if kind == "xlsb" and part.startswith("xl/worksheets/") and part.endswith(".bin"):
            reaches = [_reach_of_records(archive.read(part))]
        elif kind == "ods" and part == _CONTENT:
            reaches = _reaches_of_tables(name, archive.read(part))
        else:
            continue
        for height, width in reaches:
            if height * width > MAX_CELLS:
                raise BadInput(
                    say("{name} is too large", name=name),
                    say(
                        'Its part "{part}" reaches over {height} rows and {width} columns.',
                        part=part,
                        height=f"{height:,}",
                        width=f"{width:,}",
                    ),
                    say(
                        "Delete the stray cells far below or far to the right of the list, and save it again."
                    ),
                )


def _reach_of_records(sheet: bytes) -> Reach:
    height = width = 0
    for kind, start, size in _records(sheet):
        if kind == _ROW_HEADER and size >= 4:
            height = max(height, int.from_bytes(sheet[start : start + 4], "little") + 1)
        elif 0 < kind <= _LAST_CELL_TYPE and size >= 4:
            width = max(width, int.from_bytes(sheet[start : start + 4], "little") + 1)
    return height, width


def _records(sheet: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield type, start and size of each record."""
    at = 0
    while at < len(sheet):
        kind, at = _seven_bits(sheet, at, 2)
        size, at = _seven_bits(sheet, at, 4)
        yield kind, at, size
        at += size


def _seven_bits(sheet: bytes, at: int, most: int) -> tuple[int, int]:
    number = 0
    for place in range(most):
        byte = sheet[at] if at < len(sheet) else 0
        number |= (byte & 0x7F) << (7 * place)
        at += 1
        if byte < 0x80:
            break
    return number, at


def _reaches_of_tables(name: str, xml: bytes) -> list[Reach]:
    reader = _TableReach()
    try:
        reader.parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # LookupError: an encoding that is none
        raise BadInput(
            say("{name} is damaged or protected", name=name),
            say("Its content is no readable XML ({error}).", error=error),
            say("Open it, remove a password if it has one, and save it again as .xlsx."),
        ) from error
    return reader.reaches


class _TableReach:
    """Counts rows and cells of tables as they are repeated, up to the last that holds anything."""

    def __init__(self) -> None:
        self.reaches: list[Reach] = []
        self._row = self._column = 0
        self._row_times = 1
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        match element.removeprefix(f"{_TABLE} "):
            case "table":
                self.reaches.append((0, 0))
                self._row = 0
            case "table-row":
                self._row_times = int(attributes.get(f"{_TABLE} number-rows-repeated", "1"))
                self._column = 0
            case "table-cell" | "covered-table-cell":
                self._column += int(attributes.get(f"{_TABLE} number-columns-repeated", "1"))
                if self.reaches and (f"{_OFFICE} value-type" in attributes):
                    height, width = self.reaches[-1]
                    self.reaches[-1] = (max(height, self._row + self._row_times), max(width, self._column))

    def _end(self, element: str) -> None:
        if element == f"{_TABLE} table-row":
            self._row += self._row_times
