"""All times without parts, and since when locations are short."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.planning.projection import Moment, first_gaps, first_of_each, first_shortages, run_out_instants
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Gaps:
    """One time without parts for each of some locations.

    Attributes
    ----------
    position : ndarray of int64
        Positions of the locations among those asked for, rising.
    begin, until : ndarray of int64
        UTC seconds, [begin, until); UNKNOWN where supply never catches up.
    """

    position: Ints
    begin: Ints
    until: Ints


def gaps(demand: ScaledDemand, receipts: Receipts, moment: Moment) -> Iterator[Gaps]:
    """Yield the first gap after the moment of every location that has one, then the second, and so on."""
    stock, consumed = receipts.stock_before(), moment.consumed.copy()
    open_rows = np.arange(len(receipts.rows))
    while len(open_rows):
        first = first_shortages(receipts, stock, Moment(moment.since, consumed))
        until, _, closing = first_gaps(receipts, stock, first)
        found = open_rows[first[open_rows] >= 0]
        if len(found):
            rows, entry = receipts.rows[found], first[found]
            begin = run_out_instants(demand, rows, stock[entry], receipts.base[found], consumed[found])
            yield Gaps(found, begin, until[found])
        # Where supply never catches up, the closing entry is the plan's end: nothing comes after it.
        consumed[found] = receipts.consumed[closing[found]]
        open_rows = found


def short_since(demand: ScaledDemand, receipts: Receipts, since: Ints, counted_at: Ints) -> Ints:
    """Return since when each location is short, given that it is at ``since`` (UTC seconds).

    That is when its stock was used up after the last receipt that caught up; a location that was counted
    short is short since its count.
    """
    stock = receipts.stock_before()
    after = stock + receipts.qty
    past = (receipts.at <= since[receipts.of]) & (receipts.at > counted_at[receipts.of])
    caught_up = np.flatnonzero(past & (after >= receipts.need))
    last = np.searchsorted(caught_up, receipts.ptr[1:]) - 1
    entry = caught_up[np.maximum(last, 0)] if len(caught_up) else np.zeros(len(since), np.int64)
    again = (last >= 0) & (entry >= receipts.ptr[:-1])
    at_count = first_of_each(np.flatnonzero(receipts.at > counted_at[receipts.of]), receipts)
    left = np.where(again, after[entry], stock[at_count])
    consumed = np.where(again, receipts.consumed[entry], receipts.base)
    instants = run_out_instants(demand, receipts.rows, left, receipts.base, consumed)
    return np.where(~again & (left < 0), counted_at, instants)
