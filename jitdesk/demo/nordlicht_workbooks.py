"""Nordlicht's confirmations as workbooks: the one of 09:31 that makes Line 3 stop, and the one that follows."""

import io
from dataclasses import dataclass
from datetime import datetime

from jitdesk.demo.small_today import nordlicht_file
from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.values import wall_from_utc

SHEET = "ASN"
FOLLOWING_TIME = "10:05"

_HEADER = (
    "Delivery no.",
    "Part",
    "Quantity",
    "Confirmed arrival",
    "Dock",
    "Carrier",
    "Plate",
    "Remark",
)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row; ``at`` is a plant time of a day from day 0 on, empty where the row names none."""

    delivery: str
    part: str
    quantity: int | None
    at: str
    day: int
    door: str
    plate: str = ""
    remark: str = ""


# 7 changes, 5 the same, one that is new to the plan, one that cannot be used.
_FIRST = (
    _Row("4417", "4711", 480, "15:05", 0, "A3", "S-KL 2041"),
    _Row("4435", "4712", 120, "15:45", 0, "B2", "S-KL 2055"),
    _Row("4452", "4711", 432, "06:00", 1, "A3"),
    _Row("4453", "4711", 480, "07:20", 1, "A3"),
    _Row("4460", "4718", 120, "10:30", 1, "A2", remark="needs rear dock"),
    _Row("4461", "4712", 120, "03:40", 2, "B2"),
    _Row("4466", "4720", 160, "08:10", 3, "B2"),
    _Row("4454", "4711", None, "12:00", 1, "A3"),
    _Row("4455", "4711", None, "16:30", 1, "A3"),
    _Row("4462", "4711", None, "06:00", 2, "A3"),
    _Row("4470", "4718", 80, "14:00", 2, "A3", "S-KL 2060"),
    _Row("4499", "", None, "", 0, "", remark="replacement truck, see mail"),
    _Row("4463", "4711", None, "07:00", 2, "A3"),
    _Row("4464", "4711", None, "12:00", 2, "A3"),
)
_FOLLOWING = (
    _Row("4417", "4711", 480, "15:05", 0, "A3", "S-KL 2041", "left the border 09:55"),
    _Row("4435", "4712", 120, "15:45", 0, "B2", "S-KL 2055"),
    _Row("4452", "4711", 432, "06:00", 1, "A3"),
    _Row("4461", "4712", 120, "15:40", 2, "B2", remark="corrected"),
)


def nordlicht_workbooks(clock: StoryClock) -> dict[str, bytes]:
    """Return the two workbooks by file name, and the first once more under the name of a second download."""
    first = _workbook(_FIRST, clock)
    name = nordlicht_file(clock.anchor)
    stem = name.removesuffix(".xlsx")
    return {
        name: first,
        f"{stem} (1).xlsx": first,
        f"{stem}_1005.xlsx": _workbook(_FOLLOWING, clock),
    }


def _workbook(rows: tuple[_Row, ...], clock: StoryClock) -> bytes:
    from openpyxl import Workbook  # .3 s, and only the demo's maker waits for it

    book = Workbook()
    # Fixed, so that the same story gives the same bytes.
    book.properties.created = book.properties.modified = datetime(2026, 1, 1)  # noqa: DTZ001 - openpyxl's
    sheet = book.active
    sheet.title = SHEET
    sheet.append(_HEADER)
    for row in rows:
        sheet.append(_cells(row, clock))
        sheet.cell(row=sheet.max_row, column=4).number_format = "DD.MM.YYYY HH:MM"
    for column, width in zip("ABCDEFGH", (13, 8, 10, 18, 7, 10, 12, 28), strict=True):
        sheet.column_dimensions[column].width = width
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _cells(row: _Row, clock: StoryClock) -> tuple[str | int | datetime | None, ...]:
    at = wall_from_utc(clock.at(row.at, row.day), clock.zone).replace(tzinfo=None) if row.at else None
    carrier = "Hafner" if row.part else ""
    return (row.delivery, row.part, row.quantity, at, row.door, carrier, row.plate, row.remark)
