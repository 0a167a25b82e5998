"""Rows of a plan as values, each made once: a file speaks of the same deliveries again and again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from jitdesk.domain.columns import Key, Row, Table
from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.plan import Plan


class PlanRows:
    """Finds rows of one plan, and keeps what it found. What it returns must not be written to."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._found: dict[tuple[str, Key], Row | None] = {}
        self._numbers: dict[str, int | None] = {}
        self._told: dict[str, Sequence[Row]] = {}
        self._lines: dict[str, Sequence[Row]] = {}
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

    def keep_deliveries(self, deliveries: Iterable[str]) -> None:
        """Find many deliveries at once, with their lines and estimates."""
        asked = list(deliveries)
        self.keep("deliveries", asked)
        numbers = self.plan.deliveries.row_numbers([(key,) for key in asked])
        self._numbers.update(zip(asked, numbers, strict=True))
        found = {key: row for key, row in zip(asked, numbers, strict=True) if row is not None}
        self._lines.update(self._rows_of(self.plan.delivery_lines, found))
        self._told.update(self._rows_of(self.plan.estimates, found))

    def _rows_of(self, table: Table, found: Mapping[str, int]) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield deliveries with their rows in a table that refers to them."""
        starts, rows = table.groups("delivery", self.plan.deliveries)
        places = [rows[starts[row] : starts[row + 1]] for row in found.values()]
        if places:
            theirs = table.rows(np.concatenate(places))
            ends = np.cumsum([0, *map(len, places)]).tolist()
            for key, (first, last) in zip(found, pairwise(ends), strict=True):
                yield key, theirs[first:last]

    def number(self, delivery: str) -> int | None:
        """Return the position of a delivery in its table, ``None`` where there is none."""
        if delivery not in self._numbers:
            self._numbers[delivery] = self.plan.deliveries.row_number(delivery)
        return self._numbers[delivery]

    def estimates_of(self, delivery: str) -> Sequence[Row]:
        """Return the estimates of a delivery in table order."""
        if delivery not in self._told:
            row, told = self.number(delivery), self.plan.estimates
            starts, rows = told.groups("delivery", self.plan.deliveries)
            self._told[delivery] = [] if row is None else told.rows(rows[starts[row] : starts[row + 1]])
        return self._told[delivery]

    def lines_of(self, delivery: str) -> Sequence[Row]:
        """Return the delivery lines of a delivery in table order."""
        if delivery not in self._lines:
            self._lines[delivery] = self.plan.lines_of(delivery)
        return self._lines[delivery]

    def is_open(self, door: str, at: int) -> bool:
        """Tell whether a door is open at a UTC second."""
        if (door, at) not in self._open:
            self._open[door, at] = bool(open_spans(self.plan, door, at, at + 1))
        return self._open[door, at]
