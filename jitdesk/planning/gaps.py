"""All times without parts of single locations, and since when they are short."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.demand import ScaledDemand
from jitdesk.planning.projection import run_out_instants
from jitdesk.planning.receipts import Receipts

Ints = NDArray[np.int64]
Gap = tuple[int, int]


def gaps(
    demand: ScaledDemand, receipts: Receipts, stock: Ints, position: int, consumed: int
) -> Iterator[Gap]:
    """Yield every time without parts of one location.

    Parameters
    ----------
    demand, receipts
        As they belong together.
    stock : ndarray of int64
        ``receipts.stock_before()``.
    position : int
        The location's position in ``receipts.rows``.
    consumed : int
        Scaled consumption from which on gaps are looked for.

    Yields
    ------
    begin, until : int
        UTC seconds, [begin, until); UNKNOWN where supply never catches up.
    """
    entry, last = int(receipts.ptr[position]), int(receipts.ptr[position + 1]) - 1
    while entry <= last:
        if stock[entry] >= receipts.need[entry] or receipts.consumed[entry] <= consumed:
            entry += 1
            continue
        begin = _used_up(demand, receipts, position, int(stock[entry]), consumed)
        while entry < last and stock[entry] + receipts.qty[entry] < receipts.need[entry]:
            entry += 1
        yield begin, (int(receipts.at[entry]) if entry < last else UNKNOWN)
        consumed = receipts.consumed[entry]
        entry += 1


def short_since(
    demand: ScaledDemand, receipts: Receipts, stock: Ints, position: int, counted_at: int, moment: int
) -> int:
    """Return since when a location is short that is short at a moment (UTC seconds).

    That is when its stock was used up after the last receipt that caught up; a location that was counted
    short is short since its count.
    """
    first, last = int(receipts.ptr[position]), int(receipts.ptr[position + 1])
    entries = range(first, first + int(np.searchsorted(receipts.at[first:last], moment, side="right")))
    for entry in reversed(entries):
        if receipts.at[entry] <= counted_at:
            break
        after = int(stock[entry] + receipts.qty[entry])
        if after >= receipts.need[entry]:
            return _used_up(demand, receipts, position, after, receipts.consumed[entry])
    at_count = first + int(np.searchsorted(receipts.at[first:last], counted_at, side="right"))
    if stock[at_count] < 0:
        return counted_at
    return _used_up(demand, receipts, position, int(stock[at_count]), receipts.base[position])


def _used_up(demand: ScaledDemand, receipts: Receipts, position: int, stock: int, consumed: int) -> int:
    one = slice(position, position + 1)
    since = np.array([consumed], dtype=receipts.base.dtype)
    instant = run_out_instants(demand, receipts.rows[one], np.array([stock]), receipts.base[one], since)
    return int(instant[0])
