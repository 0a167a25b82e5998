"""Deliveries that are expected at one door at the same time.

Source
------
PLANT_TABLES.md, "Clash".
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.arrivals import Arrivals

Ints = NDArray[np.int64]
Clash = tuple[str, int, int, int, int]


@dataclass(frozen=True, eq=False)
class Clashes:
    """Clashes at all doors; deliveries are rows of ``deliveries``, times [start, end) in UTC seconds."""

    _door: Array
    _begin: Ints
    _ends: Ints
    _expected: Ints  # rows of the deliveries that will stand at a door, by door and begin

    @classmethod
    def of_plan(cls, plan: Plan, arrivals: Arrivals) -> "Clashes":
        """Return the clashes of a plan.

        What is over stands nowhere, and of an overdue delivery nobody knows when it will.
        """
        door = plan.deliveries["door"]
        stands = ~arrivals.ended & ~arrivals.overdue & (arrivals.begin != UNKNOWN)
        expected = np.flatnonzero(stands & (door != "").astype(bool))
        doors, number = np.unique(door[expected].astype(str), return_inverse=True)
        order = np.lexsort((expected, arrivals.begin[expected], number)) if len(doors) else expected
        return cls(door, arrivals.begin, arrivals.ends, expected[order])

    @cached_property
    def all(self) -> tuple[Clash, ...]:
        """Every clash as (door, the row that begins first, the other row, start, end), by door and time."""
        found: list[Clash] = []
        standing: list[int] = []
        doors, begins, ends = self._door.tolist(), self._begin.tolist(), self._ends.tolist()
        for row in self._expected.tolist():
            begin, end = begins[row], ends[row]
            standing = [other for other in standing if doors[other] == doors[row] and ends[other] > begin]
            if end <= begin:
                continue
            found += [(doors[row], other, row, begin, min(end, ends[other])) for other in standing]
            standing.append(row)
        return tuple(found)

    def of(self, row: int) -> tuple[int, ...]:
        """Return the deliveries that clash with this one, by their begin."""
        return self._partners.get(row, ())

    def at(self, door: str, begin: int, end: int, besides: int) -> tuple[int, ...]:
        """Return the deliveries expected at a door within [begin, end), besides one, by their begin."""
        rows = self._at_door.get(door, self._expected[:0])
        there = (
            (self._begin[rows] < end) & (self._ends[rows] > begin) & (self._begin[rows] < self._ends[rows])
        )
        return tuple(rows[there & (rows != besides)].tolist()) if begin < end else ()

    @cached_property
    def _at_door(self) -> dict[str, Ints]:
        if not len(self._expected):
            return {}
        doors, starts = np.unique(self._door[self._expected].astype(str), return_index=True)
        return dict(zip(doors.tolist(), np.split(self._expected, starts[1:]), strict=True))

    @cached_property
    def _partners(self) -> dict[int, tuple[int, ...]]:
        partners: dict[int, list[int]] = {}
        for _, first, second, _, _ in self.all:
            partners.setdefault(first, []).append(second)
            partners.setdefault(second, []).append(first)
        return {row: tuple(sorted(rows, key=self._begin.__getitem__)) for row, rows in partners.items()}
