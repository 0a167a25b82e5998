"""A supplier's list, sheet by sheet, to confirmed lines: one row gives one line or one named problem."""

import hashlib
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import THOUSAND, utc_from_wall
from jitdesk.intake.dates import parse_instant, parse_minutes
from jitdesk.intake.lists.headers import DATE_FIELDS, QUANTITY_FIELDS, fold_words
from jitdesk.intake.lists.layout import DATES, KEYS, QUANTITIES, Habits, decimal_of, style_of
from jitdesk.intake.lists.spreadsheet import Sheet
from jitdesk.intake.quantities import parse_quantity
from jitdesk.intake.record import Document, FileProblem, Layout, Line

_TEXTS = {
    "delivery": "delivery",
    "asn": "asn",
    "part": "part",
    "supplier_part": "supplier_part",
    "description": "description",
    "order": "order",
    "order_line": "order_line",
    "unit": "unit",
    "door": "door",
    "plate": "plate",
    "carrier": "carrier",
    "batch": "batch",
    "jis": "jis",
    "comment": "comment",
    "supplier": "supplier_ref",
}
# fmt: off
_TOTALS = frozenset({
    "summe", "zwischensumme", "gesamt", "gesamtsumme", "endsumme", "total", "subtotal", "grandtotal",
    "totale", "somme", "suma",
})
_ERRORS = frozenset({
    "#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "#NUM!", "#ZAHL!", "#NULL!",
})
# fmt: on


def read_table(
    sheet: Sheet, layout: Layout, habits: Habits, zone: ZoneInfo
) -> tuple[Document, tuple[FileProblem, ...]]:
    """Return the lines of a sheet, and a problem for each row that gives none.

    Parameters
    ----------
    sheet : Sheet
        The table.
    layout : Layout
        How to read it, from :func:`layout_of` or as the user set it.
    habits : Habits
        What is known about the sender.
    zone : ZoneInfo
        The plant's time zone, in which times without an offset are.
    """
    rows = _Rows(sheet, layout, habits, zone)
    lines: list[Line] = []
    problems: list[FileProblem] = []
    for row_no, cells in sheet.numbered_rows():
        read = rows.read(row_no, cells)
        if isinstance(read, Line):
            lines.append(read)
        else:
            problems.append(read)
    digest = hashlib.sha256("\n".join("\t".join(row) for row in sheet.rows).encode("utf-8", "replace"))
    document = Document(
        kind="list", standard="list", lines=tuple(lines), number=sheet.name, digest=digest.hexdigest()
    )
    return document, tuple(problems)


class _Rows:
    """Reads the rows of one sheet by one layout."""

    def __init__(self, sheet: Sheet, layout: Layout, habits: Habits, zone: ZoneInfo) -> None:
        self._sheet = sheet
        self._zone = zone
        self._place = {field: i for i, field in enumerate(layout.fields) if field}
        self._quantity = next((field for field in QUANTITIES if field in self._place), "")
        self._date = next((field for field in DATES if field in self._place), "")
        self._decimals = {
            field: decimal_of(sheet, self._place[field], layout, habits)
            for field in QUANTITY_FIELDS & self._place.keys()
        }
        self._styles = {
            field: style_of(sheet, self._place[field], layout, habits)
            for field in DATE_FIELDS & self._place.keys()
        }

    def read(self, row_no: int, cells: tuple[str, ...]) -> Line | FileProblem:
        """Return the row's line, or why it has none."""
        raw = tuple((heading, cell) for heading, cell in zip(self._sheet.header, cells, strict=True) if cell)
        skipped = self._why_no_row(cells)
        if skipped:
            text = f"Row {row_no} {skipped} and was left out."
            return FileProblem(f"row {row_no}", raw[0][1], text, unusable=False, ref=str(row_no), raw=raw)
        try:
            return self._line(row_no, cells, raw)
        except _BadCell as bad:
            text = f"Row {row_no}{bad.text}"
            return FileProblem(f"row {row_no}", bad.found, text, ref=str(row_no), raw=raw)

    def _why_no_row(self, cells: tuple[str, ...]) -> str:
        if cells == self._sheet.header:
            return "repeats the headings"
        first = next(cell for cell in cells if cell)
        if "".join(fold_words(first)) in _TOTALS:
            return "is a total"
        return ""

    def _line(self, row_no: int, cells: tuple[str, ...], raw: tuple[tuple[str, str], ...]) -> Line:
        texts: dict[str, Any] = {
            name: self._text(cells, field) for field, name in _TEXTS.items() if field in self._place
        }
        if not any(self._text(cells, field) for field in KEYS):
            raise _BadCell(
                "", " names no delivery, no order and no part. Add one in the file, or skip the row."
            )
        qty, unit = self._number(cells, self._quantity)
        if qty is not None and qty < 0:
            negative = self._text(cells, self._quantity)
            raise _BadCell(
                negative, f': "{negative}" is a negative quantity. Correct it in the file, or skip the row.'
            )
        at, precision = self._arrival(cells)
        texts["unit"] = texts.get("unit") or unit
        handling_unit = self._text(cells, "handling_unit")
        return Line(
            ref=str(row_no),
            qty=qty,
            at=at,
            precision=precision,
            expires_on=self._expiry(cells),
            packages=self._count(cells, "packages"),
            handling_units=(handling_unit,) if handling_unit else (),
            raw=raw,
            **texts,
        )

    def _text(self, cells: tuple[str, ...], field: str) -> str:
        place = self._place.get(field)
        text = "" if place is None else cells[place]
        if text.upper() in _ERRORS:
            raise _BadCell(
                text, f': "{text}" is an error of a formula. Correct it in the file, or skip the row.'
            )
        if text.startswith("="):
            advice = "Open the file in Excel, save it and import it again."
            raise _BadCell(text, f': "{text}" is a formula without a value. {advice}')
        return text

    def _number(self, cells: tuple[str, ...], field: str) -> tuple[int | None, str]:
        text = self._text(cells, field)
        try:
            return parse_quantity(text, self._decimals.get(field, ""))
        except BadInput as error:
            raise _BadCell(text, _told(error)) from error

    def _count(self, cells: tuple[str, ...], field: str) -> int | None:
        thousandths, _ = self._number(cells, field)
        if thousandths is not None and thousandths % THOUSAND:
            text = self._text(cells, field)
            raise _BadCell(
                text, f': "{text}" is no whole number of packages. Correct it in the file, or skip the row.'
            )
        return None if thousandths is None else thousandths // THOUSAND

    def _instant(self, cells: tuple[str, ...], field: str) -> tuple[int | None, str]:
        text = self._text(cells, field)
        try:
            return parse_instant(text, self._zone, self._styles[field]) if field else (None, "")
        except BadInput as error:
            raise _BadCell(text, _told(error)) from error

    def _arrival(self, cells: tuple[str, ...]) -> tuple[int | None, str]:
        at, precision = self._instant(cells, self._date)
        clock = self._text(cells, "time")
        if at is None or precision != "day" or not clock:
            return at, precision
        try:
            minutes = parse_minutes(clock)
        except BadInput as error:
            raise _BadCell(clock, _told(error)) from error
        midnight = datetime.fromtimestamp(at, self._zone).replace(tzinfo=None)
        return utc_from_wall(midnight + timedelta(minutes=minutes or 0), self._zone), "minute"

    def _expiry(self, cells: tuple[str, ...]) -> str:
        at, _ = self._instant(cells, "expires_on" if "expires_on" in self._place else "")
        return "" if at is None else datetime.fromtimestamp(at, self._zone).date().isoformat()


class _BadCell(Exception):
    """A value that makes its row unusable; the text goes on behind "Row 6"."""

    def __init__(self, found: str, text: str) -> None:
        super().__init__(found, text)
        self.found = found
        self.text = text


def _told(error: BadInput) -> str:
    return f": {error.text.rstrip('.')}. {error.advice}"
