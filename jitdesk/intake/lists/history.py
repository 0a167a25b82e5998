"""A list of what came in the past, against what was promised: the memory of suppliers' delays."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.dates import parse_instant
from jitdesk.intake.habits import Habits, Layout
from jitdesk.intake.lists.layout import layout_of, style_of
from jitdesk.intake.lists.spreadsheet import Sheet, read_sheets
from jitdesk.intake.record import FileProblem

PROMISED = ("requested_at", "confirmed_at")
"""Columns that say when a delivery was due; of two the first is what it is measured against."""

_NAMES = ("delivery", "asn", "order")
_NEEDED = "when it was promised, when it came, whose it was, and a number of the delivery"


@dataclass(frozen=True, slots=True)
class PastDelivery:
    """One row: a delivery that came. Instants are UTC seconds.

    Attributes
    ----------
    ref : str
        The row, as a spreadsheet program counts it.
    promised : tuple of (kind, at)
        What was promised, in the order of ``PROMISED``: never empty.
    known_at : int
        When the promise became known: the day of the order where the list has it, else the promised day.
    recorded_at : int
        When the arrival was booked; where the list does not say, when it came.
    """

    ref: str
    delivery: str
    supplier: str
    promised: tuple[tuple[str, int], ...]
    known_at: int
    arrived_at: int
    recorded_at: int


@dataclass(frozen=True, slots=True)
class History:
    """What a list of the past says, row by row: each row is a delivery or a problem with its ``ref``."""

    name: str
    columns: tuple[tuple[str, str], ...]
    deliveries: tuple[PastDelivery, ...]
    problems: tuple[FileProblem, ...]

    @property
    def unusable(self) -> tuple[FileProblem, ...]:
        """The rows that could not be used, and why."""
        return tuple(problem for problem in self.problems if problem.ref)


def read_history(name: str, content: bytes, zone: ZoneInfo, habits: Habits | None = None) -> History:
    """Return the deliveries of a list of the past: delimited text, a web table or a workbook.

    Raises
    ------
    BadInput
        If no sheet of it has columns for a promise, an arrival, a supplier and a number of the delivery.
    """
    habits = habits or Habits()
    for sheet in read_sheets(name, content, habits.language):
        layout = layout_of(sheet, habits)
        if _understands(layout):
            return _read(name, sheet, layout, habits, zone)
    raise BadInput(
        f"{name} is no list of past deliveries",
        f"Its headings do not say {_NEEDED}.",
        "Name the columns like: Supplier, ASN, Promised Date, Delivered Date.",
    )


def _understands(layout: Layout) -> bool:
    fields = set(layout.fields)
    return {"actual_at", "supplier"} <= fields and bool(fields & set(PROMISED)) and bool(fields & set(_NAMES))


def _read(name: str, sheet: Sheet, layout: Layout, habits: Habits, zone: ZoneInfo) -> History:
    reader = _Rows(sheet, layout, habits, zone)
    deliveries: list[PastDelivery] = []
    problems = list(sheet.notes)
    for row_no, cells in sheet.numbered_rows():
        read = reader.read(row_no, cells)
        if isinstance(read, PastDelivery):
            deliveries.append(read)
        else:
            problems.append(read)
    columns = tuple(zip(sheet.header, layout.fields, strict=True))
    return History(name, columns, tuple(deliveries), tuple(problems))


class _Unusable(Exception):
    def __init__(self, found: str, why: str) -> None:
        super().__init__(why)
        self.found = found
        self.why = why


class _Rows:
    """Reads the rows of one list; what many rows write alike is read once."""

    def __init__(self, sheet: Sheet, layout: Layout, habits: Habits, zone: ZoneInfo) -> None:
        self._place = {field: i for i, field in enumerate(layout.fields) if field}
        self._header = sheet.header
        self._zone = zone
        dates = (*PROMISED, "actual_at", "recorded_at", "ordered_at")
        self._styles = {
            field: style_of(sheet, self._place[field], layout, habits)
            for field in dates
            if field in self._place
        }
        self._read: dict[tuple[str, str], int | None] = {}

    def read(self, row_no: int, cells: Sequence[str]) -> PastDelivery | FileProblem:
        """Return a row's delivery, or why it has none."""
        try:
            return self._delivery(str(row_no), cells)
        except _Unusable as unusable:
            raw = tuple((heading, cell) for heading, cell in zip(self._header, cells, strict=True) if cell)
            place = say("Row {ref}", ref=row_no)
            text = say("{ref} cannot be used: {text}.", ref=place, text=unusable.why)
            where = say("row {row}", row=row_no)
            return FileProblem(where, unusable.found, text, ref=str(row_no), raw=raw)

    def _delivery(self, ref: str, cells: Sequence[str]) -> PastDelivery:
        promised = tuple((kind, at) for kind in PROMISED if (at := self._instant(kind, cells)) is not None)
        arrived_at = self._instant("actual_at", cells)
        supplier = self._text("supplier", cells)
        delivery = next((text for field in _NAMES if (text := self._text(field, cells))), "")
        if not promised:
            raise self._missing(PROMISED, cells, say("when it was promised"))
        if arrived_at is None:
            raise self._missing(("actual_at",), cells, say("when it came"))
        if not supplier:
            raise _Unusable("", say("it names no supplier"))
        if not delivery:
            raise _Unusable("", say("it has no number of a delivery, a despatch advice or an order"))
        ordered_at = self._instant("ordered_at", cells)
        recorded_at = self._instant("recorded_at", cells)
        return PastDelivery(
            ref=ref,
            delivery=delivery,
            supplier=supplier,
            promised=promised,
            known_at=promised[0][1] if ordered_at is None else ordered_at,
            arrived_at=arrived_at,
            recorded_at=arrived_at if recorded_at is None else max(recorded_at, arrived_at),
        )

    def _missing(self, fields: Sequence[str], cells: Sequence[str], what: str) -> _Unusable:
        said = [(self._header[self._place[f]], self._text(f, cells)) for f in fields if f in self._place]
        told = ", ".join(
            say('"{heading}" reads "{text}"', heading=heading, text=text)
            if text
            else say('"{heading}" is empty', heading=heading)
            for heading, text in said
        )
        why = say("it does not say {what} ({told})", what=what, told=told)
        return _Unusable(next((text for _, text in said if text), ""), why)

    def _text(self, field: str, cells: Sequence[str]) -> str:
        place = self._place.get(field)
        return "" if place is None else cells[place]

    def _instant(self, field: str, cells: Sequence[str]) -> int | None:
        text = self._text(field, cells)
        if field not in self._styles or not text:
            return None
        if (field, text) not in self._read:
            self._read[field, text] = self._parsed(field, text)
        return self._read[field, text]

    def _parsed(self, field: str, text: str) -> int | None:
        try:
            return parse_instant(text, self._zone, self._styles[field])[0]
        except BadInput as error:
            if field in ("recorded_at", "ordered_at"):
                return None  # "N/A - From RDC": it only tells when something became known
            raise _Unusable(text, f"{error.text.rstrip('.')}. {error.advice}".rstrip(".")) from error
