"""The receipts of stock locations in the order in which they become usable."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.scaled_demand import ScaledDemand

Ints = NDArray[np.int64]

TIME_BITS = 41
END_OF_PLAN = 2 ** (TIME_BITS - 1)  # later than every instant
AT_THE_END = -1  # the delivery line of the last entry, which brings nothing


@dataclass(frozen=True, eq=False)
class Receipts:
    """Receipts of some locations, by location and time; each location's last entry is the plan's end.

    Attributes
    ----------
    rows : ndarray of int64
        The locations.
    ptr : ndarray of int64
        CSR: the entries of each of them; none is empty.
    of : ndarray of int64
        Position in ``rows`` of each entry.
    at : ndarray of int64
        UTC second from which it is usable.
    qty : ndarray of int64
        Thousandths.
    line : ndarray of int64
        Row in ``delivery_lines``; -1 for the plan's end.
    base : ndarray of int
        Scaled consumption of each location until its count.
    consumed, consumed_low : ndarray of int
        Scaled consumption until the entry, and until so long after it that stock would be low.
    need, need_low : ndarray of int64
        Thousandths of stock that serve consumption until then: one less does not.
    step : ndarray of int64
        What the stock before an entry differs by from that before the entry above it, in one row for all
        locations, so that one sum gives all of them.
    """

    rows: Ints
    ptr: Ints
    of: Ints
    at: Ints
    qty: Ints
    line: Ints
    base: Array
    consumed: Array
    consumed_low: Array
    need: Ints
    need_low: Ints
    step: Ints

    @classmethod
    def of_lines(
        cls,
        demand: ScaledDemand,
        rows: Ints,
        ptr: Ints,
        line: Ints,
        usable_at: Ints,
        qty: Ints,
        stock: Ints,
        counted_at: Ints,
        low_s: Ints,
    ) -> "Receipts":
        """Return the receipts of these locations.

        Parameters
        ----------
        demand : ScaledDemand
            The one that holds the locations.
        rows : ndarray of int64
            Locations.
        ptr, line : ndarray of int64
            CSR over ``rows``: the delivery lines that go there, whenever.
        usable_at, qty : ndarray of int64
            Of each entry of ``line``; what is never usable (UNKNOWN) or brings nothing is left out.
        stock, counted_at, low_s : ndarray of int64
            Of each of ``rows``: thousandths, UTC seconds, and the working seconds below which stock is low.
        """
        counts = np.flatnonzero((usable_at != UNKNOWN) & (qty > 0))
        of = np.repeat(np.arange(len(rows)), np.diff(ptr))[counts]
        of = np.concatenate([of, np.arange(len(rows))])
        at = np.concatenate([usable_at[counts], np.full(len(rows), END_OF_PLAN, np.int64)])
        order = np.argsort((of << TIME_BITS) + at, kind="stable")
        of, at = of[order], at[order]
        nothing = np.zeros(len(rows), np.int64)
        quantity = np.concatenate([qty[counts], nothing])[order]
        lines = np.concatenate([line[counts], nothing + AT_THE_END])[order]
        starts = np.searchsorted(of, np.arange(len(rows) + 1))
        clock = demand.clock[rows]
        base = demand.consumed_at(rows, demand.clocks.worked(clock, counted_at))
        worked = demand.clocks.worked(clock[of], at)
        consumed = demand.consumed_at(rows[of], worked)
        # After the plan's end nothing is consumed, so what is low then is what runs out at all.
        consumed_low = demand.consumed_at(rows[of], worked + low_s[of])
        return cls(
            rows,
            starts,
            of,
            at,
            quantity,
            lines,
            base,
            consumed,
            consumed_low,
            demand.needed(rows[of], consumed, base[of]),
            demand.needed(rows[of], consumed_low, base[of]),
            _steps(starts, quantity, stock),
        )

    def stock_before(self) -> Ints:
        """Return the thousandths on hand before each entry, consumption not taken off."""
        return np.cumsum(self.step)


def _steps(ptr: Ints, qty: Ints, stock: Ints) -> Ints:
    step = np.concatenate([[0], qty[:-1]]).astype(np.int64)
    if len(stock):
        final = stock + np.add.reduceat(qty, ptr[:-1])
        step[ptr[:-1]] = stock - np.concatenate([[0], final[:-1]])
    return step
