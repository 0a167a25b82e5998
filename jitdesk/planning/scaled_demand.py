"""Cumulative consumption in whole numbers: each location in a scale in which every second is one."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.planning.clocks import Clocks
from jitdesk.planning.draws import Draws, Stretches
from jitdesk.planning.groups import runs

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class ScaledDemand:
    """Knots of the cumulative consumption, in each location's own scale.

    Attributes
    ----------
    scale : ndarray of int
        How many units make a thousandth of the part's base unit.
    ptr : ndarray of int64
        CSR: the knots of each location; the first one is at working second 0.
    at : ndarray of int64
        Working seconds of the location's clock, rising.
    consumed, rate : ndarray of int
        Scaled consumption until the knot, and per working second after it; 0 after the last.
    """

    clocks: Clocks
    clock: Ints
    scale: Array
    ptr: Ints
    at: Ints
    consumed: Array
    rate: Array
    _keys: Ints

    @classmethod
    def of(
        cls,
        stretches: Stretches,
        rows: Draws,
        scale: Array,
        mine: NDArray[np.bool_],
        clocks: Clocks,
        clock: Ints,
        kind: np.dtype[Any],
    ) -> "ScaledDemand":
        """Return the knots of the locations that are mine; the others consume nothing here."""
        held = np.flatnonzero(mine[rows.location[stretches.row]])
        row, starts, ends = stretches.row[held], stretches.start[held], stretches.end[held]
        scales = np.where(mine, scale, 1).astype(kind)
        location = rows.location[row]
        rate = rows.quantity[row].astype(kind) * scales[location] // rows.worked[row].astype(kind)
        span = clocks.end - clocks.start + 2
        every = np.arange(len(scales))
        keys = np.concatenate([every * span, location * span + starts, location * span + ends])
        steps = np.concatenate([np.zeros(len(every), kind), rate, -rate])
        order = np.argsort(keys, kind="stable")
        first = runs(keys[order])[:-1]
        knots = keys[order][first]
        change = np.add.reduceat(steps[order], first) if len(first) else steps
        # Where one row takes over from another at the same rate nothing changes.
        kept = np.flatnonzero((change != 0).astype(bool) | (knots % span == 0))
        knots, after = knots[kept], np.cumsum(change[kept])  # every location's changes sum up to 0
        owner = knots // span
        at = knots - owner * span
        grown = np.zeros(len(knots), kind)
        grown[1:] = after[:-1] * np.where(owner[1:] == owner[:-1], at[1:] - at[:-1], 0).astype(kind)
        ptr = np.searchsorted(owner, np.arange(len(scales) + 1))
        total = np.cumsum(grown)
        return cls(clocks, clock, scales, ptr, at, total - total[ptr[:-1]][owner], after, knots)

    def consumed_at(self, row: Ints, worked: Ints) -> Array:
        """Return the scaled consumption of locations until working seconds of their clocks."""
        span = self.clocks.end - self.clocks.start + 2
        knot = np.searchsorted(self._keys, row * span + np.minimum(worked, span - 1), side="right") - 1
        past = (worked - self.at[knot]).astype(self.rate.dtype)
        consumed: Array = self.consumed[knot] + self.rate[knot] * past
        return consumed

    def total(self, row: Ints) -> Array:
        """Return the scaled consumption until the horizon."""
        total: Array = self.consumed[self.ptr[row + 1] - 1]
        return total

    def covered_by(self, row: Ints, stock: Ints, base: Array) -> Array:
        """Return the scaled consumption up to which a stock lasts that was counted at consumption ``base``.

        Stock beyond all that will be consumed, and stock below nothing, decide no more than a piece more or
        less would: they are cut so that the product stays in range.
        """
        scale = self.scale[row]
        enough = (self.total(row) // scale + 1).astype(np.int64)
        covered: Array = np.minimum(np.maximum(stock, -1), enough).astype(scale.dtype) * scale + base
        return covered

    def needed(self, row: Ints, consumed: Array, base: Array) -> Ints:
        """Return the least stock (thousandths, counted at ``base``) that serves consumption up to there."""
        return (-((base - consumed) // self.scale[row])).astype(np.int64)

    def lasts_until(self, row: Ints, covered: Array) -> Ints:
        """Return the working second from which consumption exceeds what is covered, rounded down.

        Where consumption pauses just there, it is the second at which it goes on. Past the location's last
        knot nothing is consumed: that knot's second then.
        """
        low, high = self.ptr[row], self.ptr[row + 1] - 1
        while np.any(low < high):
            middle = (low + high + 1) // 2
            within = (self.consumed[middle] <= covered).astype(bool)
            low = np.where(within, middle, low)
            high = np.where(within, high, middle - 1)
        rate = self.rate[low]
        left = np.maximum(covered - self.consumed[low], 0) // np.where(rate > 0, rate, 1)
        return self.at[low] + np.where(rate > 0, left, 0).astype(np.int64)
