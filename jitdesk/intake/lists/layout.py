"""How a sheet is read: which column feeds which field, and how its numbers and dates are written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from jitdesk.intake.dates import DateStyle, vote_day_first
from jitdesk.intake.habits import Habits, Layout
from jitdesk.intake.lists.headers import SAMPLE_ROWS, header_key, map_columns
from jitdesk.intake.lists.letters import first_broken, mended
from jitdesk.intake.lists.spreadsheet import Sheet
from jitdesk.intake.quantities import vote_decimal

KEYS = ("delivery", "asn", "order", "part", "supplier_part")
# The first of these that a list has is what the supplier says; the others repeat what was asked for.
QUANTITIES = ("confirmed_qty", "shipped_qty", "ordered_qty")
DATES = ("confirmed_at", "requested_at", "week", "ships_at")
_TELLING = {*QUANTITIES, *DATES, "time", "door", "plate", "carrier", "batch", "status", "cum_qty"}


def layout_of(sheet: Sheet, habits: Habits) -> Layout:
    """Return how a sheet is read: as remembered for this header row, else by its headings and values."""
    remembered = _remembered(sheet, habits)
    columns = [_first_values(sheet, i) for i in range(len(sheet.header))]
    layout = remembered or Layout(map_columns(sheet.header, columns, habits.known))
    quantity, day = _column_of(layout, QUANTITIES), _column_of(layout, DATES)
    return replace(
        layout,
        decimal=layout.decimal if quantity is None else decimal_of(sheet, quantity, layout, habits),
        day_first=layout.day_first if day is None else style_of(sheet, day, layout, habits).day_first,
    )


def as_meant(sheet: Sheet, habits: Habits) -> Sheet:
    """Return a sheet with its broken letters mended, where somebody said so of this header row."""
    remembered = _remembered(sheet, habits)
    if remembered is None or not remembered.mends_letters:
        return sheet
    columns = [
        [mended(cell) for cell in column] if first_broken(column) else column
        for column in zip(*sheet.rows, strict=True)
    ]
    rows = tuple(zip(*columns, strict=True))
    return replace(sheet, header=tuple(map(mended, sheet.header)), rows=rows)


def _remembered(sheet: Sheet, habits: Habits) -> Layout | None:
    return (habits.layouts or {}).get(header_key(sheet.header))


def understands(layout: Layout) -> bool:
    """Return whether a layout says what a row is about and anything about it."""
    fields = set(layout.fields)
    return bool(fields & set(KEYS)) and bool(fields & _TELLING)


def decimal_of(sheet: Sheet, column: int, layout: Layout, habits: Habits) -> str:
    """Return the decimal mark of a column; "" where neither its cells nor the sender's habits say."""
    if column in sheet.number_columns:
        return "."
    return vote_decimal(sheet.texts(column)) or layout.decimal or habits.decimal


def style_of(sheet: Sheet, column: int, layout: Layout, habits: Habits) -> DateStyle:
    """Return how a column writes its dates: by its cells, else as remembered, else as in its language."""
    day_first = vote_day_first(sheet.texts(column))
    if day_first is None:
        day_first = habits.day_first if layout.day_first is None else layout.day_first
    # Only a workbook's cells can be bare day numbers.
    serials_from = 0 if not sheet.has_own_dates else 1904 if sheet.starts_1904 else 1900
    weeks_from = None
    if habits.week is not None and layout.weeks_from is not None:
        weeks_from = habits.week + timedelta(weeks=layout.weeks_from)
    return DateStyle(day_first, layout.fields[column] == "week", serials_from, weeks_from)


def _column_of(layout: Layout, fields: Sequence[str]) -> int | None:
    return next((layout.fields.index(field) for field in fields if field in layout.fields), None)


def _first_values(sheet: Sheet, column: int) -> list[str]:
    values = (row[column] for row in sheet.rows if row[column])
    return [value for value, _ in zip(values, range(SAMPLE_ROWS), strict=False)]
