"""When stock runs out: all locations at once, exactly.

Everything here compares whole thousandths of stock with the whole thousandths that are needed, and asks for
an instant only where a location does run out.

Source
------
PLANT_TABLES.md, "Coverage, exactly"; PLANNING.md, section A.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """The moment from which some locations are looked at.

    Attributes
    ----------
    since : ndarray of int64
        UTC second of each location: now, or its count where that is later.
    consumed : ndarray of int
        Scaled consumption until then.
    """

    since: Ints
    consumed: Array

    @classmethod
    def of(cls, demand: ScaledDemand, rows: Ints, counted_at: Ints, now: int) -> "Moment":
        """Return the moment for these locations."""
        since = np.maximum(counted_at, now)
        return cls(since, demand.consumed_at(rows, demand.clocks.worked(demand.clock[rows], since)))


def first_shortages(receipts: Receipts, stock: Ints, moment: Moment) -> Ints:
    """Return for each location the first entry before which its stock has run out; -1 for none.

    Parameters
    ----------
    receipts : Receipts
    stock : ndarray of int64
        Thousandths before each entry.
    moment : Moment
        Only what is consumed after it counts.
    """
    short = np.flatnonzero(stock < receipts.need)
    short = short[(receipts.consumed[short] > moment.consumed[receipts.of[short]]).astype(bool)]
    return first_of_each(short, receipts)


def first_of_each(entries: Ints, receipts: Receipts) -> Ints:
    """Return for each location the first of these entries (rising); -1 for none."""
    if not len(entries):
        return np.full(len(receipts.rows), -1, np.int64)
    position = np.searchsorted(entries, receipts.ptr[:-1])
    entry = entries[np.minimum(position, len(entries) - 1)]
    return np.where((position < len(entries)) & (entry < receipts.ptr[1:]), entry, -1)


def run_out_instants(
    demand: ScaledDemand, rows: Ints, stock: Ints, base: Array, consumed_since: Array
) -> Ints:
    """Return when each location's stock is used up, if nothing more comes and it does run out.

    Parameters
    ----------
    demand : ScaledDemand
    rows, stock, base : ndarray
        Locations, their thousandths, and their scaled consumption until the count.
    consumed_since : ndarray of int
        Scaled consumption until the moment from which they are looked at.

    Returns
    -------
    ndarray of int64
        UTC seconds, rounded down.
    """
    covered = np.maximum(demand.covered_by(rows, stock, base), consumed_since)
    return demand.clocks.resumed(demand.clock[rows], demand.lasts_until(rows, covered))


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """What becomes of some locations; one cell each, UNKNOWN for never or none.

    Attributes
    ----------
    run_out_at, missing_until : ndarray of int64
        UTC seconds.
    missing_qty : ndarray of int64
        Thousandths, rounded up.
    low_at : ndarray of int64
        UTC second.
    short_now : ndarray of bool
        Whether more was needed by the moment than there was.
    """

    run_out_at: Ints
    missing_until: Ints
    missing_qty: Ints
    low_at: Ints
    short_now: Flags

    @classmethod
    def of(
        cls, demand: ScaledDemand, receipts: Receipts, moment: Moment, low_s: Ints, safety: Ints
    ) -> "Projection":
        """Return the projection of the receipts' locations.

        Parameters
        ----------
        demand, receipts, moment
            As they belong together.
        low_s : ndarray of int64
            Working seconds below which each location's stock is low.
        safety : ndarray of int64
            Thousandths below which it is low; UNKNOWN where there is no such limit.
        """
        stock = receipts.stock_before()
        first = first_shortages(receipts, stock, moment)
        out = np.flatnonzero(first >= 0)
        entry = first[out]
        run_out = np.full(len(first), UNKNOWN, np.int64)
        run_out[out] = run_out_instants(
            demand, receipts.rows[out], stock[entry], receipts.base[out], moment.consumed[out]
        )
        until, missing, _ = first_gaps(receipts, stock, first)
        low = _lows(demand, receipts, moment, stock, low_s)
        under = _under_safety(demand, receipts, moment, stock, safety)
        now_stock = _stock_at(receipts, stock, moment.since)
        needed_now = demand.needed(receipts.rows, moment.consumed, receipts.base)
        return cls(
            run_out,
            until,
            missing,
            _earlier(low, under),
            now_stock < needed_now,
        )


def _stock_at(receipts: Receipts, stock: Ints, since: Ints) -> Ints:
    """Return the stock of each location at its moment, with what becomes usable just then."""
    later = np.flatnonzero(receipts.at > since[receipts.of])
    return stock[first_of_each(later, receipts)]


def first_gaps(receipts: Receipts, stock: Ints, first: Ints) -> tuple[Ints, Ints, Ints]:
    """Return how the gaps end that begin before the entries ``first`` (-1 = no gap).

    Returns
    -------
    until : ndarray of int64
        UTC second at which supply catches up; UNKNOWN for never.
    missing : ndarray of int64
        The most that is missing until then, in thousandths, rounded up; UNKNOWN without a gap.
    closing : ndarray of int64
        The entry that catches up, else the location's last one; -1 without a gap.
    """
    until = np.full(len(first), UNKNOWN, np.int64)
    missing = np.full(len(first), UNKNOWN, np.int64)
    closing = np.full(len(first), -1, np.int64)
    out = np.flatnonzero(first >= 0)
    if not len(out):
        return until, missing, closing
    caught_up = np.flatnonzero(stock + receipts.qty >= receipts.need)
    position = np.searchsorted(caught_up, first[out])
    found = caught_up[np.minimum(position, len(caught_up) - 1)] if len(caught_up) else first[out]
    last = receipts.ptr[out + 1] - 1
    ends = (position < len(caught_up)) & (found < last)
    until[out[ends]] = receipts.at[found[ends]]
    closing[out] = np.where(ends, found, last)
    lacking = np.append(receipts.need - stock, 0)
    missing[out] = np.maximum.reduceat(lacking, np.stack([first[out], closing[out] + 1], axis=1).ravel())[::2]
    return until, missing, closing


def _lows(demand: ScaledDemand, receipts: Receipts, moment: Moment, stock: Ints, low_s: Ints) -> Ints:
    """Return from when on each location's stock lasts less than its ``low_s`` of work."""
    soon = np.flatnonzero((stock < receipts.need_low) & (receipts.at > moment.since[receipts.of]))
    soon = soon[(receipts.consumed_low[soon] > moment.consumed[receipts.of[soon]]).astype(bool)]
    soon = soon[low_s[receipts.of[soon]] > 0]
    first = first_of_each(soon, receipts)
    low = np.flatnonzero(first >= 0)
    entry, rows = first[low], receipts.rows[low]
    clock = demand.clock[rows]
    covered = np.maximum(demand.covered_by(rows, stock[entry], receipts.base[low]), moment.consumed[low])
    lasts = demand.lasts_until(rows, covered)
    start = _stretch_starts(receipts, entry, moment)
    at = demand.clocks.resumed(clock, np.maximum(lasts - low_s[low], 0))
    already = lasts - demand.clocks.worked(clock, start) < low_s[low]
    instants = np.full(len(first), UNKNOWN, np.int64)
    instants[low] = np.where(already, start, at)
    return instants


def _under_safety(
    demand: ScaledDemand, receipts: Receipts, moment: Moment, stock: Ints, safety: Ints
) -> Ints:
    """Return from when on each location's stock on hand lies under its safety stock."""
    limit = np.where(safety == UNKNOWN, 0, safety)
    under = np.flatnonzero(
        (stock - limit[receipts.of] < receipts.need) & (receipts.at > moment.since[receipts.of])
    )
    under = under[safety[receipts.of[under]] != UNKNOWN]
    first = first_of_each(under, receipts)
    found = np.flatnonzero(first >= 0)
    entry, rows = first[found], receipts.rows[found]
    clock = demand.clock[rows]
    start = _stretch_starts(receipts, entry, moment)
    consumed = demand.consumed_at(rows, demand.clocks.worked(clock, start))
    covered = demand.covered_by(rows, stock[entry] - limit[found], receipts.base[found])
    at = demand.clocks.resumed(clock, demand.lasts_until(rows, np.maximum(covered, consumed)))
    instants = np.full(len(first), UNKNOWN, np.int64)
    instants[found] = np.where((consumed > covered).astype(bool), start, at)
    return instants


def _stretch_starts(receipts: Receipts, entry: Ints, moment: Moment) -> Ints:
    """Return from when on the stock before each entry stands: the receipt before it, or the moment."""
    before = np.maximum(entry - 1, 0)
    same = receipts.of[before] == receipts.of[entry]
    since = moment.since[receipts.of[entry]]
    return np.where(same & (entry > 0), np.maximum(receipts.at[before], since), since)


def _earlier(a: Ints, b: Ints) -> Ints:
    return np.where(a == UNKNOWN, b, np.where(b == UNKNOWN, a, np.minimum(a, b)))
