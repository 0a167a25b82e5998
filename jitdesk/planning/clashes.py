"""Deliveries that are expected at one door at the same time.

Source
------
PLANT_TABLES.md, "Clash".
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Texts
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.arrivals import Arrivals
from jitdesk.planning.groups import places
from jitdesk.planning.receipts import END_OF_PLAN, TIME_BITS

Ints = NDArray[np.int64]
Clash = tuple[str, int, int, int, int]

_NEXT = 24  # of a pile-up, with how many of those that come after it a delivery is paired


@dataclass(frozen=True, eq=False)
class Clashes:
    """Clashes at all doors; deliveries are rows of ``deliveries``, times [start, end) in UTC seconds.

    Where very many pile up at one door, each is paired with the next ones only: their number stays in line
    with that of the deliveries, and each of them still clashes.
    """

    _door: Texts
    _begin: Ints
    _ends: Ints
    _expected: Ints  # rows of the deliveries that will stand at a door, by door and begin
    _keys: Ints  # (door, begin) of each of those

    @classmethod
    def of_plan(cls, plan: Plan, arrivals: Arrivals) -> "Clashes":
        """Return the clashes of a plan.

        What is over stands nowhere, and of an overdue delivery nobody knows when it will.
        """
        door, begin, ends = plan.deliveries.texts("door"), arrivals.begin, arrivals.ends
        stands = ~arrivals.ended & ~arrivals.overdue & (begin != UNKNOWN) & (begin < ends)
        expected = np.flatnonzero(stands & ~door.is_one_of(("",)))
        keys = _keys(door.codes[expected], begin[expected])
        order = np.argsort(keys, kind="stable")
        return cls(door, begin, ends, expected[order], keys[order])

    @cached_property
    def pairs(self) -> tuple[Ints, Ints]:
        """Every clash as the row that begins first and the other one, by door and time."""
        until = np.searchsorted(self._keys, _keys(self._door.codes[self._expected], self._until))
        after = np.arange(len(until)) + 1
        until = np.minimum(until, after + _NEXT)
        other = places(after, until)
        first = np.repeat(after - 1, until - after)
        order = np.lexsort((first, other))
        return self._expected[first[order]], self._expected[other[order]]

    @cached_property
    def all(self) -> tuple[Clash, ...]:
        """Every clash as (door, the row that begins first, the other row, start, end), by door and time."""
        return self.between(0, END_OF_PLAN)

    def between(self, start: int, end: int) -> tuple[Clash, ...]:
        """Return the clashes, as `all` tells them, that end after ``start`` and begin by ``end``."""
        first, other = self.pairs
        begin, until = self._begin[other], np.minimum(self._ends[first], self._ends[other])
        near = np.flatnonzero((until > start) & (begin <= end))
        columns = (self._door[first].decoded(), first, other, begin, until)
        return tuple(zip(*(column[near].tolist() for column in columns), strict=True))

    def of(self, row: int) -> tuple[int, ...]:
        """Return the deliveries that clash with this one, by their begin."""
        return self._partners.get(row, ())

    def at(self, door: str, begin: int, end: int, besides: int) -> tuple[int, ...]:
        """Return the deliveries expected at a door within [begin, end), besides one, by their begin."""
        code = self._door.words.code(door)
        low, high = np.searchsorted(self._keys, _keys(np.array([code, code]), np.array([0, end]))).tolist()
        rows = self._expected[low:high]
        there = (self._ends[rows] > begin) & (rows != besides)
        return tuple(rows[there].tolist()) if begin < end else ()

    def are_taken(self, door: str, starts: Ints, lasts_s: int, besides: int) -> NDArray[np.bool_]:
        """Return whether anybody is expected at a door within [start, start + lasts_s), besides one."""
        code = self._door.words.code(door)
        low, high = np.searchsorted(self._keys, _keys(np.array([code, code]), np.array([0, END_OF_PLAN])))
        rows = self._expected[low:high]
        rows = rows[rows != besides]
        # The last of those that begin by then to leave.
        left_at = np.maximum.accumulate(np.append(np.int64(0), self._ends[rows]))
        taken: NDArray[np.bool_] = left_at[np.searchsorted(self._begin[rows], starts + lasts_s)] > starts
        return taken

    @property
    def _until(self) -> Ints:
        return self._ends[self._expected]

    @cached_property
    def _partners(self) -> dict[int, tuple[int, ...]]:
        partners: dict[int, list[int]] = {}
        for first, second in zip(*(rows.tolist() for rows in self.pairs), strict=True):
            partners.setdefault(first, []).append(second)
            partners.setdefault(second, []).append(first)
        return {row: tuple(sorted(rows, key=self._begin.__getitem__)) for row, rows in partners.items()}


def _keys(door: NDArray[np.int32], at: Ints) -> Ints:
    return (door.astype(np.int64) << TIME_BITS) + at
