"""Nordlicht's confirmations as workbooks, as its people fill them in."""

import io
from datetime import datetime

from jitdesk.demo.nordlicht import FIRST, FOLLOWING, Said
from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.values import wall_from_utc

SHEET = "ASN"

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


def nordlicht_workbooks(clock: StoryClock) -> dict[str, bytes]:
    """Return the two workbooks by file name, and the first once more under the name of a second download."""
    first = _workbook(FIRST.rows, clock)
    name = FIRST.name(clock.anchor)
    return {
        name: first,
        f"{name.removesuffix('.xlsx')} (1).xlsx": first,
        FOLLOWING.name(clock.anchor): _workbook(FOLLOWING.rows, clock),
    }


def _workbook(rows: tuple[Said, ...], clock: StoryClock) -> bytes:
    from openpyxl import Workbook  # .3 s, and only the demo's maker waits for it

    book = Workbook()
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


def _cells(row: Said, clock: StoryClock) -> tuple[str | int | datetime | None, ...]:
    at = wall_from_utc(clock.at(row.at, row.day), clock.zone).replace(tzinfo=None) if row.at else None
    carrier = "Hafner" if row.part else ""
    return (row.delivery, row.part, row.quantity, at, row.door, carrier, row.plate, row.remark)
