"""All deliveries as a table: the bands in words, to be sorted, copied and written to a file."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import later, say
from jitdesk.domain.names import line_name
from jitdesk.domain.texts import Texts
from jitdesk.domain.values import MINUTE_S, THOUSAND, UNKNOWN, known, wall_from_utc
from jitdesk.domain.wording import (
    STATUSES,
    amount_text,
    clock_text,
    delay_text,
    minutes_text,
    span_text,
    status_text,
)
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.state import BarState, states_of

Ints = NDArray[np.int64]
Cell = str | int | float | datetime | None


class ListColumn(IntEnum):
    """The columns, from left to right."""

    DELIVERY = 0
    DOOR = 1
    SLOT = 2
    SUPPLIER = 3
    PARTS = 4
    QUANTITY = 5
    STATUS = 6
    PROMISED = 7
    CONFIRMED = 8
    ESTIMATED = 9
    DELAY = 10
    LINE_STOP = 11
    DEADLINE = 12


HEADINGS = (
    later("Delivery"),
    later("Door"),
    later("Slot"),
    later("Supplier"),
    later("Parts"),
    later("Quantity"),
    later("Status"),
    later("Promised"),
    later("Confirmed"),
    later("Estimated"),
    later("Delay"),
    later("Line stop"),
    later("Deadline"),
)
_LAST = np.iinfo(np.int64).max  # later than any known cell
_TIMES = {ListColumn.PROMISED, ListColumn.CONFIRMED, ListColumn.ESTIMATED, ListColumn.DEADLINE}


# Far enough from any now for the longest form of a time, with wide figures.
_FAR = int(datetime(2088, 12, 28, 20, 8, tzinfo=UTC).timestamp())


def widest_text(column: ListColumn) -> str:
    """Return a cell that is as wide as those of its column get; "" where the plant's own names decide."""
    now, zone = 0, ZoneInfo("UTC")
    match column:
        case ListColumn.SLOT:
            return span_text(_FAR, _FAR + 30 * MINUTE_S, now, zone)
        case ListColumn.QUANTITY:
            return amount_text(88_888 * THOUSAND, "pcs")
        case ListColumn.DELAY:
            return minutes_text(-888 * MINUTE_S)
        case ListColumn.STATUS:
            return max(map(status_text, STATUSES), key=len)
    return clock_text(_FAR, now, zone) if column in _TIMES else ""


@dataclass(frozen=True, slots=True)
class _Stop:
    line: str
    at: int


class DeliveryList:
    """The deliveries of an outlook, a row each in the plan's order; a cell is worked out when it is seen."""

    def __init__(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self._plan = outlook.plan

    def __len__(self) -> int:
        return len(self._plan.deliveries)

    def order(self, column: ListColumn, kept: NDArray[np.bool_], *, descending: bool) -> Ints:
        """Return the rows that are kept in the order of a column; what is not known comes last either way."""
        rows = np.flatnonzero(kept)
        key = self._key(column)[rows]
        ranks = np.where(key == UNKNOWN, _LAST, -key if descending else key)
        return rows[np.argsort(ranks, kind="stable")]

    def number(self, row: int) -> str:
        """Return the number of the delivery in a row."""
        return str(self._plan.deliveries.value(row, "delivery"))

    def state(self, row: int) -> BarState:
        """Return what the delivery's bar shows."""
        return BarState(int(states_of(self.outlook)[row]))

    # -- sorting ----------------------------------------------------------------------------------

    def _key(self, column: ListColumn) -> Ints:
        """Return what a column is sorted by, a cell a row; UNKNOWN for nothing."""
        promises = self.outlook.promises
        match column:
            case ListColumn.PROMISED:
                return promises.promised_at
            case ListColumn.CONFIRMED:
                return promises.confirmed_at
            case ListColumn.ESTIMATED:
                return promises.estimate
            case ListColumn.DELAY:
                return promises.delay_s
            case ListColumn.DEADLINE:
                return self.outlook.deadlines.latest_safe_start
            case ListColumn.QUANTITY:
                return self._quantity
            case ListColumn.LINE_STOP:
                return self._stop_at
        return self._key_of_plan(column)

    def _key_of_plan(self, column: ListColumn) -> Ints:
        plan = self._plan
        match column:
            case ListColumn.SLOT:
                slots: Ints = plan.deliveries["slot_start"]
                return slots
            case ListColumn.SUPPLIER:
                names = np.append(_ranks(plan["suppliers"].texts("name")), UNKNOWN)
                return names[plan.deliveries.rows_in("supplier", plan["suppliers"])]
            case ListColumn.PARTS:
                first = self._first_line
                return np.where(first < 0, UNKNOWN, _ranks(plan.delivery_lines.texts("part"))[first])
        return _ranks(plan.deliveries.texts(column.name.lower()))

    @cached_property
    def _stop_at(self) -> Ints:
        stops = np.full(len(self), UNKNOWN, np.int64)
        for row, stop in self._stops.items():
            stops[row] = stop.at
        return stops

    @cached_property
    def _first_line(self) -> Ints:
        """The first line of each delivery; -1 for none."""
        starts, rows = self._plan.delivery_lines.groups("delivery", self._plan.deliveries)
        return np.where(np.diff(starts) > 0, np.append(rows, -1)[starts[:-1]], -1)

    @cached_property
    def _quantity(self) -> Ints:
        """Thousandths that each delivery brings of all its parts."""
        lines = self._plan.delivery_lines
        owner = lines.rows_in("delivery", self._plan.deliveries)
        mine = owner >= 0
        total = np.bincount(owner[mine], lines["quantity"][mine], minlength=len(self))
        return np.rint(total).astype(np.int64)

    @cached_property
    def _stops(self) -> dict[int, _Stop]:
        """The first line stop of each delivery that causes one."""
        found: dict[int, _Stop] = {}
        for problem in self.outlook.problems():
            if problem.stops_a_line and problem.at is not None:
                for number in problem.deliveries:
                    row = self._plan.deliveries.row_number(number)
                    if row is not None:
                        found.setdefault(row, _Stop(problem.line, problem.at))
        return found

    # -- cells ------------------------------------------------------------------------------------

    def text(self, row: int, column: ListColumn) -> str:
        """Return what a cell shows; "" for nothing."""
        value = self._value(row, column)
        if value is None:
            return ""
        match column:
            case ListColumn.SLOT:
                return self._slot_text(row)
            case ListColumn.QUANTITY:
                return self._quantity_text(row)
            case ListColumn.DELAY:
                return delay_text(int(value))
            case ListColumn.LINE_STOP:
                return f"{line_name(self._plan, self._stops[row].line)} {self.outlook.clock(int(value))}"
        return self.outlook.clock(int(value)) if column in _TIMES else str(value)

    def texts(self, row: int) -> list[str]:
        """Return the cells of a row as they are shown."""
        return [self.text(row, column) for column in ListColumn]

    def cell(self, row: int, column: ListColumn) -> Cell:
        """Return a cell for a file: texts, numbers, plant times without their zone; None for nothing."""
        value = self._value(row, column)
        if value is None:
            return None
        if column is ListColumn.QUANTITY:
            return int(value) / THOUSAND if self._unit(row) else None
        if column is ListColumn.DELAY:
            return int(int(value) / MINUTE_S)
        if column in _TIMES or column in (ListColumn.SLOT, ListColumn.LINE_STOP):
            return wall_from_utc(int(value), self._plan.zone).replace(tzinfo=None)
        return str(value)

    def _value(self, row: int, column: ListColumn) -> str | int | None:
        deliveries = self._plan.deliveries
        match column:
            case ListColumn.DELIVERY | ListColumn.DOOR:
                return str(deliveries.value(row, column.name.lower()))
            case ListColumn.SUPPLIER:
                code = str(deliveries.value(row, "supplier"))
                return str((self._plan.find("suppliers", code) or {}).get("name") or code)
            case ListColumn.STATUS:
                return self._status(row)
            case ListColumn.PARTS:
                return self._parts(row)
            case ListColumn.LINE_STOP:
                stop = self._stops.get(row)
                return None if stop is None else stop.at
        return known(int(self._key(column)[row]))

    def _status(self, row: int) -> str:
        words = [status_text(str(self._plan.deliveries.value(row, "status")))]
        words += [say("on hold")] if self.state(row) is BarState.HOLD else []
        words += [say("overdue")] if self.outlook.arrivals.overdue[row] else []
        return ", ".join(words)

    def _lines(self, row: int) -> list[int]:
        starts, rows = self._plan.delivery_lines.groups("delivery", self._plan.deliveries)
        lines: list[int] = rows[starts[row] : starts[row + 1]].tolist()
        return lines

    def _parts(self, row: int) -> str:
        lines = self._lines(row)
        first = str(self._plan.delivery_lines.value(lines[0], "part")) if lines else ""
        return say("{first} and {lines} more", first=first, lines=len(lines) - 1) if len(lines) > 1 else first

    def _unit(self, row: int) -> str:
        """Return the unit that all parts of a delivery are counted in; "" where they differ."""
        lines, parts = self._plan.delivery_lines, self._plan["parts"]
        of_parts = lines.rows_in("part", parts)
        units = set()
        for line in self._lines(row):
            own, part = lines.value(line, "unit"), int(of_parts[line])
            units.add(own or (parts.value(part, "unit") if part >= 0 else ""))
        return str(units.pop()) if len(units) == 1 else ""

    def _quantity_text(self, row: int) -> str:
        if not self._lines(row):
            return ""
        unit = self._unit(row)
        return amount_text(int(self._quantity[row]), unit) if unit else say("mixed")

    def _slot_text(self, row: int) -> str:
        deliveries = self._plan.deliveries
        start, end = int(deliveries["slot_start"][row]), int(deliveries["slot_end"][row])
        if end == UNKNOWN:
            return self.outlook.clock(start)
        return span_text(start, end, self.outlook.now, self._plan.zone)


# A column of texts stays the same over most steps, and over every minute of the clock.
@lru_cache(maxsize=8)
def _ranks(texts: Texts) -> Ints:
    """Return the place of each cell's text among all texts in order; UNKNOWN where it is empty."""
    is_there = np.zeros(texts.words.room, bool)
    is_there[texts.codes] = True
    codes = np.flatnonzero(is_there)
    words = texts.words.decoded(codes).tolist()
    place = np.full(len(is_there), UNKNOWN, np.int64)
    ordered = sorted(range(len(words)), key=words.__getitem__)
    place[codes[ordered]] = np.arange(len(words))
    empty = texts.words.code("")
    if empty >= 0:
        place[empty] = UNKNOWN
    return place[texts.codes]
