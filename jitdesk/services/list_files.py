"""A list that is shown, as a file or as text: nothing of it is ever a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import Kind
from jitdesk.services.table_cells import cell_text

Cell = str | int | float | datetime | None
_NO_ZONE = ZoneInfo("UTC")  # texts have none


def safe_text(cell: Cell) -> str:
    """Return a cell as text; one that a spreadsheet program would run gets an apostrophe before it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return cell_text(Kind.TEXT, cell, _NO_ZONE) if isinstance(cell, str) else f"{cell:g}"


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Return texts as rows that spreadsheet programs take from the clipboard; a cell stays on its line."""
    return "\n".join("\t".join(" ".join(safe_text(cell).split()) for cell in row) for row in rows)


def write_list(path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a list to a file, a workbook where its name ends in .xlsx, else CSV; all of it or nothing.

    Raises
    ------
    BadInput
        If the file cannot be written; what was there before stays.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        content = _workbook(title, headings, rows) if path.suffix.lower() == ".xlsx" else _csv(headings, rows)
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise BadInput(
            say("The list cannot be written"),
            f"{path}: {error.strerror}",
            say("Check the folder's name, your rights and the free space"),
        ) from None


def _csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(headings)
    writer.writerows([safe_text(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # else Excel reads it in the system's own letters


def _workbook(title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"

    def written(cell: Cell) -> object:
        if not isinstance(cell, str):
            return cell
        made = WriteOnlyCell(sheet, "")
        made.value = ILLEGAL_CHARACTERS_RE.sub(" ", cell)
        made.data_type = "s"  # else a text with an equals sign before it would be a formula
        return made

    sheet.append([written(heading) for heading in headings])
    for row in rows:
        sheet.append([written(cell) for cell in row])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
