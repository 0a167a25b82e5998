"""Rows of a plan as values, each made once: a file speaks of the same deliveries again and again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

import numpy as np

from jitdesk.domain.columns import Key, Row
from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.tables import CONFIRMED, DELIVERY_LINES, ESTIMATES, ETA, REQUESTED
from jitdesk.domain.values import DAY_S, known
from jitdesk.domain.working_pieces import Span

ANY = ""
"""The kind of promise that stands for the newest word of supplier or carrier, of whatever kind."""

_PROMISED = {CONFIRMED: "confirmed_at", ETA: "eta", REQUESTED: "requested_at", ANY: "estimate"}
_DOOR_SPAN_S = 7 * DAY_S


class Truck:
    """A delivery as the plan has it.

    Attributes
    ----------
    row : Row
    promised : Mapping[str, int or None]
        By kind its newest promise (UTC seconds); by `ANY` the newest of supplier or carrier.
    """

    def __init__(
        self, row: Row, promised: Mapping[str, int | None], find: Callable[[str], Sequence[Row]]
    ) -> None:
        self.row = row
        self.promised = promised
        self._find = find

    @cached_property
    def lines(self) -> Sequence[Row]:
        """Its delivery lines, in table order."""
        return self._find(DELIVERY_LINES.name)

    @cached_property
    def told(self) -> Sequence[Row]:
        """Its estimates, in table order."""
        return self._find(ESTIMATES.name)

    @property
    def expected_at(self) -> int | None:
        """When it is expected (UTC second): the newest estimate, else its slot."""
        estimate, slot = self.promised[ANY], self.row["slot_start"]
        return int(slot) if estimate is None and slot is not None else estimate


class PlanRows:
    """Finds rows of one plan, and keeps what it found. What it returns must not be written to."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        promises = Promises.of(plan)
        self._promised = {kind: getattr(promises, name) for kind, name in _PROMISED.items()}
        self._found: dict[tuple[str, Key], Row | None] = {}
        self._trucks: dict[str, Truck | None] = {}
        self._open_spans: dict[tuple[str, int], Sequence[Span]] = {}
        self._open: dict[tuple[str, int], bool] = {}

    def find(self, table: str, *key: str | int) -> Row | None:
        """Return the row with this key, ``None`` where there is none."""
        place = (table, key)
        if place not in self._found:
            self._found[place] = self.plan.find(table, *key)
        return self._found[place]

    def keep(self, table: str, keys: Iterable[str]) -> None:
        """Find rows of many keys at once: far quicker than one by one."""
        asked = list(keys)
        numbers = self.plan[table].row_numbers([(key,) for key in asked])
        found = {key: row for key, row in zip(asked, numbers, strict=True) if row is not None}
        rows = self.plan[table].rows(np.array(list(found.values()), np.int64))
        self._found.update({(table, (key,)): None for key in asked})
        self._found.update({(table, (key,)): row for key, row in zip(found, rows, strict=True)})

    def keep_trucks(self, deliveries: Iterable[str]) -> None:
        """Find many deliveries at once, with their lines and estimates."""
        asked = [delivery for delivery in deliveries if delivery not in self._trucks]
        numbers = self.plan.deliveries.row_numbers([(delivery,) for delivery in asked])
        self._trucks.update(dict.fromkeys(asked))
        at = [number for number in numbers if number is not None]
        rows = self.plan.deliveries.rows(np.array(at, np.int64))
        referring = (self._rows_of(table, at) for table in (DELIVERY_LINES.name, ESTIMATES.name))
        for number, row, lines, told in zip(at, rows, *referring, strict=True):
            truck = self._trucks[str(row["delivery"])] = self._truck(number, row)
            truck.lines, truck.told = lines, told

    def _truck(self, number: int, row: Row) -> Truck:
        promised = {kind: known(column[number]) for kind, column in self._promised.items()}
        return Truck(row, promised, lambda table: next(self._rows_of(table, [number])))

    def _rows_of(self, table: str, deliveries: Sequence[int]) -> Iterator[Sequence[Row]]:
        """Yield the rows of a table that refer to each of some deliveries."""
        starts, rows = self.plan[table].groups("delivery", self.plan.deliveries)
        places = [rows[starts[number] : starts[number + 1]] for number in deliveries]
        if places:
            theirs = self.plan[table].rows(np.concatenate(places))
            ends = np.cumsum([0, *map(len, places)]).tolist()
            yield from (theirs[first:last] for first, last in pairwise(ends))

    def truck(self, delivery: str) -> Truck | None:
        """Return a delivery, ``None`` where there is none."""
        if delivery not in self._trucks:
            number = self.plan.deliveries.row_number(delivery)
            row = None if number is None else self.plan.deliveries.row(number)
            self._trucks[delivery] = None if number is None or row is None else self._truck(number, row)
        return self._trucks[delivery]

    def lines_of(self, delivery: str) -> Sequence[Row]:
        """Return the delivery lines of a delivery in table order."""
        truck = self.truck(delivery)
        return () if truck is None else truck.lines

    def is_open(self, door: str, at: int) -> bool:
        """Tell whether a door is open at a UTC second."""
        if (door, at) not in self._open:
            self._open[door, at] = any(start <= at < end for start, end in self._spans_around(door, at))
        return self._open[door, at]

    def _spans_around(self, door: str, at: int) -> Sequence[Span]:
        span = at // _DOOR_SPAN_S
        if (door, span) not in self._open_spans:
            begin = span * _DOOR_SPAN_S
            self._open_spans[door, span] = open_spans(self.plan, door, begin, begin + _DOOR_SPAN_S)
        return self._open_spans[door, span]
