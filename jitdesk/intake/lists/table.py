"""A supplier's list, sheet by sheet, to confirmed lines: one row gives one line or one named problem."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import utc_from_wall
from jitdesk.intake.dates import parse_instant
from jitdesk.intake.habits import Habits, Layout
from jitdesk.intake.lists.cells import amount_by, count_by, one, window
from jitdesk.intake.lists.closing import closing_place, told_once
from jitdesk.intake.lists.columns import BadCell, RawCells, parsed, plain, plain_texts
from jitdesk.intake.lists.headers import remark_in
from jitdesk.intake.lists.layout import DATES, KEYS, QUANTITIES, decimal_of, style_of
from jitdesk.intake.lists.list_lines import ListLines
from jitdesk.intake.lists.passed_over import passed_over
from jitdesk.intake.lists.spreadsheet import Sheet
from jitdesk.intake.lists.statuses import status_of
from jitdesk.intake.record import DELIVERY, SHIP, Document, FileProblem, Raw
from jitdesk.intake.report import Report, unheard
from jitdesk.intake.times_of_day import parse_minutes
from jitdesk.intake.units import is_unit

_TEXTS = {
    "delivery": "delivery",
    "asn": "asn",
    "part": "part",
    "supplier_part": "supplier_part",
    "description": "description",
    "order": "order",
    "order_line": "order_line",
    "call_off": "release",
    "unit": "unit",
    "door": "door",
    "plate": "plate",
    "carrier": "carrier",
    "batch": "batch",
    "jis": "jis",
    "vehicle": "vehicle",
    "comment": "comment",
    "supplier": "supplier_ref",
}
_FACTS = ("plant", "weight", "price", "ships_at", "actual_at")


def read_table(
    sheet: Sheet, layout: Layout, habits: Habits, zone: ZoneInfo, report: Report = unheard
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
    report : Report
        Hears (cells read, cells, "") before each column; may raise to cancel.
    """
    lines, problems = _Table(sheet, layout, habits, zone, report).read()
    digest = hashlib.sha256("\n".join(map("\t".join, sheet.rows)).encode("utf-8", "replace"))
    document = Document(
        kind="list", standard="list", lines=lines, number=sheet.name, digest=digest.hexdigest()
    )
    return document, problems


class _Table:
    """Reads the columns of one sheet by one layout, then puts its rows together."""

    def __init__(self, sheet: Sheet, layout: Layout, habits: Habits, zone: ZoneInfo, report: Report) -> None:
        self._sheet = sheet
        self._layout = layout
        self._habits = habits
        self._zone = zone
        self._report = report
        self._heard = 0
        numbered = list(sheet.numbered_rows())
        self._rows = [row for _, row in numbered]
        self._row_nos = [row_no for row_no, _ in numbered]
        self._place = {field: i for i, field in enumerate(layout.fields) if field}
        self._quantity = next((field for field in QUANTITIES if field in self._place), "")
        self._date = next((field for field in DATES if field in self._place), "")
        self._bad: dict[int, BadCell] = {}

    def read(self) -> tuple[ListLines, tuple[FileProblem, ...]]:
        """Return the lines of the rows that can be used, and for each other row why it has none."""
        skipped, columns = passed_over(self._sheet.header, self._rows), self._columns()
        below = range(closing_place(self._rows, self._place.values()), len(self._rows))
        lost = skipped.keys() | self._bad.keys() | set(below)
        problems = tuple(
            self._left_out(i, skipped[i]) if i in skipped else self._unusable(i, self._bad[i])
            for i in sorted(lost.difference(below))
        )
        if below:
            problems += (told_once([self._row_nos[i] for i in below], list(map(self._raw, below))),)
        row_nos, rows = self._row_nos, self._rows
        if lost:
            used = [i for i in range(len(rows)) if i not in lost]
            row_nos, rows = [row_nos[i] for i in used], [rows[i] for i in used]
            columns = {name: [column[i] for i in used] for name, column in columns.items()}
        return ListLines(self._sheet.header, row_nos, rows, columns), problems

    def _left_out(self, place: int, why: str) -> FileProblem:
        row_no, raw = self._row_nos[place], self._raw(place)
        text = say("Row {row} {why} and was left out.", row=row_no, why=why)
        return FileProblem(say("row {row}", row=row_no), raw[0][1], text, False, str(row_no), raw)

    def _unusable(self, place: int, bad: BadCell) -> FileProblem:
        row_no = self._row_nos[place]
        return FileProblem(
            say("row {row}", row=row_no),
            bad.found,
            f"{say('Row {ref}', ref=row_no)}{bad.text}",
            ref=str(row_no),
            raw=self._raw(place),
        )

    def _raw(self, place: int) -> RawCells:
        return RawCells(self._sheet.header, self._rows[place])

    def _columns(self) -> dict[str, Sequence[Any]]:
        """Return the values of all rows, by attribute of a line; bad ones are noted."""
        columns: dict[str, Sequence[Any]] = {
            name: self._plain(field) for field, name in _TEXTS.items() if field in self._place
        }
        self._require_key()
        columns |= self._quantities(columns.get("unit"))
        columns |= self._arrivals()
        if "expires_on" in self._place:
            columns["expires_on"] = self._expiries()
        if "packages" in self._place:
            columns["packages"] = self._parsed("packages", count_by(self._amount_of("packages")))
        if "handling_unit" in self._place:
            columns["handling_units"] = self._parsed("handling_unit", one)
        if "status" in self._place:
            columns["status"] = [status_of(text) for text in self._texts("status")]
        if any(field in self._place for field in (*_FACTS, "status")):
            columns["facts"] = list(map(self._facts, self._rows))
        return columns

    def _texts(self, field: str) -> list[str]:
        """Return the cells of the column that feeds a field."""
        self._report(len(self._rows) * self._heard, len(self._rows) * len(self._place), "")
        self._heard += 1
        return list(map(itemgetter(self._place[field]), self._rows))

    def _plain(self, field: str) -> Sequence[str]:
        """Return a column as it is; of a row's bad cells the first is told."""
        values, bad = plain_texts(self._texts(field))
        self._bad = bad | self._bad
        return values

    def _parsed(self, field: str, parse: Callable[[str], Any]) -> list[Any]:
        """Return the values of a field's column; of a row's bad cells the first is told."""
        values, bad = parsed(self._texts(field), parse)
        self._bad = bad | self._bad
        return values

    def _require_key(self) -> None:
        columns = [map(itemgetter(self._place[field]), self._rows) for field in KEYS if field in self._place]
        none = BadCell(
            "", say(" names no delivery, no order and no part. Add one in the file, or skip the row.")
        )
        for i, keys in enumerate(zip(*columns, strict=True)):
            if not any(keys):
                self._bad.setdefault(i, none)

    def _quantities(self, units: Sequence[str] | None) -> dict[str, list[Any]]:
        columns: dict[str, list[Any]] = {}
        if self._quantity:
            read = self._parsed(self._quantity, self._amount_of(self._quantity))
            columns["qty"] = [None if isinstance(each, BadCell) else each[0] for each in read]
            heading = self._unit_of_heading()
            behind = [
                "" if isinstance(each, BadCell) or each[0] is None else each[1] or heading for each in read
            ]
            columns["unit"] = [a or b for a, b in zip(units, behind, strict=True)] if units else behind
        for field, name in (("ordered_qty", "ordered_qty"), ("cum_qty", "cum_qty")):
            if field in self._place and field != self._quantity:
                read = self._parsed(field, self._amount_of(field))
                columns[name] = [None if isinstance(each, BadCell) else each[0] for each in read]
        return columns

    def _unit_of_heading(self) -> str:
        remark = remark_in(self._sheet.header[self._place[self._quantity]])
        return remark if is_unit(remark) else ""

    def _amount_of(self, field: str) -> Callable[[str], tuple[int | None, str]]:
        """Return what reads a quantity of a column that is not negative, and the unit behind it."""
        decimal = decimal_of(self._sheet, self._place[field], self._layout, self._habits)
        return amount_by(decimal)

    def _arrivals(self) -> dict[str, list[Any]]:
        if not self._date:
            return {}
        style = style_of(self._sheet, self._place[self._date], self._layout, self._habits)
        instants = self._parsed(self._date, lambda text: parse_instant(plain(text), self._zone, style))
        whens = [(None, "") if isinstance(each, BadCell) else each for each in instants]
        if "time" in self._place:
            minutes = self._parsed("time", lambda text: parse_minutes(plain(text)))
            whens = [self._at_time(when, each) for when, each in zip(whens, minutes, strict=True)]
        columns: dict[str, list[Any]] = {
            "at": [at for at, _ in whens],
            "precision": [precision for _, precision in whens],
            "at_kind": [SHIP if self._date == "ships_at" else DELIVERY] * len(whens),
        }
        if "window" in self._place:
            windows = zip(whens, self._parsed("window", window), strict=True)
            between = [self._between(when, window) for when, window in windows]
            columns["window_from"] = [first for first, _ in between]
            columns["window_to"] = [last for _, last in between]
        return columns

    def _at_time(self, when: tuple[int | None, str], minutes: object) -> tuple[int | None, str]:
        at, precision = when
        if at is None or precision != "day" or not isinstance(minutes, int):
            return at, precision
        return self._later(at, minutes), "minute"

    def _between(self, when: tuple[int | None, str], window: object) -> tuple[int | None, int | None]:
        at, precision = when
        if at is None or precision not in ("day", "minute") or not isinstance(window, tuple):
            return None, None
        first, last = window
        return self._later(at, first), self._later(at, last)

    def _later(self, at: int, minutes: int) -> int:
        """Return a time of day, in minutes, on the local day of an instant (UTC second)."""
        day = datetime.fromtimestamp(at, self._zone).replace(hour=0, minute=0, second=0, tzinfo=None)
        return utc_from_wall(day + timedelta(minutes=minutes), self._zone)

    def _expiries(self) -> list[Any]:
        style = style_of(self._sheet, self._place["expires_on"], self._layout, self._habits)

        def expiry(text: str) -> str:
            at, _ = parse_instant(plain(text), self._zone, style)
            return "" if at is None else datetime.fromtimestamp(at, self._zone).date().isoformat()

        return self._parsed("expires_on", expiry)

    def _facts(self, cells: tuple[str, ...]) -> Raw:
        """Return what the plan has no field for, a status in words that are not known among it."""
        facts = [
            (_words(field), cells[place])
            for field in _FACTS
            if field != self._date and (place := self._place.get(field)) is not None and cells[place]
        ]
        status = self._place.get("status")
        if status is not None and cells[status] and not status_of(cells[status]):
            facts.append(("status", cells[status]))
        return tuple(facts)


def _words(field: str) -> str:
    return {"ships_at": "leaves the supplier", "actual_at": "arrived"}.get(field, field)
