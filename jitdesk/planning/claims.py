"""The delivery lines that are still to come to locations, and the run-outs that they would prevent."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.groups import members, picked
from jitdesk.planning.projection import Moment, first_shortages, run_out_instants
from jitdesk.planning.receipts import TIME_BITS, Receipts
from jitdesk.planning.scaled_demand import ScaledDemand
from jitdesk.planning.supply import Supply

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_ENOUGH = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, eq=False)
class Claims:
    """The delivery lines to come, or that may come; see `Shares` for the other columns.

    Attributes
    ----------
    line : ndarray of int64
        Rows in ``delivery_lines``.
    usable_at : ndarray of int64
        When they are usable; where they count nowhere yet, as if they began now.
    """

    line: Ints
    usable_at: Ints
    run_out_without: Ints
    answers: Flags

    @classmethod
    def of(cls, coverage: Coverage, demand: ScaledDemand, rows: Ints) -> "Claims":
        """Return the claims on counted locations of one half of the demand; ``rows`` rise."""
        supply, arrivals = coverage.supply, coverage.supply.arrivals
        line = _lines_to_come(supply, rows)
        usable, location = would_be_usable(supply, line), arrivals.location[line]
        receipts = supply.receipts(demand, rows)
        entry = _entries(receipts, len(arrivals.usable_at))
        keys = (receipts.of << TIME_BITS) + receipts.at
        run_out = coverage.run_out_at[location]
        comes = np.flatnonzero(arrivals.usable_at[line] != UNKNOWN)
        moment = supply.moment(demand, rows)
        run_out[comes] = _run_outs_without(
            demand, receipts, moment, entry[line[comes]], arrivals.line_delivery[line[comes]], run_out[comes]
        )
        key = np.searchsorted(rows, location) << TIME_BITS
        another = np.searchsorted(keys, key + run_out) < np.searchsorted(keys, key + usable)
        return cls(line, usable, run_out, (run_out != UNKNOWN) & ~another)

    def are_guilty(self, supply: Supply) -> Flags:
        """Return whether each line's delivery causes the stop that it would prevent by coming earlier."""
        arrivals = supply.arrivals
        delivery = arrivals.line_delivery[self.line]
        missed = arrivals.overdue[delivery] & (arrivals.begin[delivery] < self.run_out_without)
        late = self.answers & (self.usable_at > self.run_out_without)
        guilty: Flags = (self.run_out_without != UNKNOWN) & (late | missed)
        return guilty


def would_be_usable(supply: Supply, lines: Ints) -> Ints:
    """Return when delivery lines are usable; where they count nowhere yet, as if they began now."""
    usable = supply.arrivals.usable_at[lines]
    return np.where(usable == UNKNOWN, supply.now + lead_s(supply, lines), usable)


def lead_s(supply: Supply, lines: Ints) -> Ints:
    """Return the seconds from a delivery's begin until its lines are usable: unloading, way to the line."""
    arrivals = supply.arrivals
    return arrivals.unloading_s[arrivals.line_delivery[lines]] + arrivals.dock_to_line_s[lines]


def _lines_to_come(supply: Supply, rows: Ints) -> Ints:
    """Return the delivery lines that are to come to these locations, or may come, location by location."""
    arrivals, lines = supply.arrivals, members(*supply.lines_to, rows)
    is_open = picked(arrivals.open, arrivals.line_delivery[lines], default=False)
    may_come = is_open & ~arrivals.line_held[lines]
    comes = (arrivals.usable_at[lines] > supply.now) | may_come
    return lines[comes & (arrivals.receipt_qty[lines] > 0)]


def _entries(receipts: Receipts, lines: int) -> Ints:
    """Return the entry of each delivery line; cells of lines without one are not filled in."""
    entry = np.empty(lines, np.int64)
    brings = np.flatnonzero(receipts.line >= 0)
    entry[receipts.line[brings]] = brings
    return entry


def _run_outs_without(
    demand: ScaledDemand, receipts: Receipts, moment: Moment, entry: Ints, delivery: Ints, run_out_with: Ints
) -> Ints:
    """Return when locations run out without the delivery that stands in an entry; UNKNOWN for never.

    Parameters
    ----------
    entry, delivery : ndarray of int64
        The entries and their deliveries.
    run_out_with : ndarray of int64
        When their locations run out as the plan stands.
    """
    place = receipts.of[entry]
    stock = receipts.stock_before()
    first, after = _ties(receipts, entry)
    short = first_shortages(receipts, stock, moment)[place]
    brought = _brought(receipts, entry, delivery, first, after - first == 1)
    lasts_until_it = (short < 0) | (short > first)
    place, after, missing = place[lasts_until_it], after[lasts_until_it], brought[lasts_until_it]
    left = np.where(receipts.consumed > moment.consumed[receipts.of], stock - receipts.need, _ENOUGH)
    dry = _first_below(left, after, receipts.ptr[place + 1], missing)
    run_out = np.full(len(dry), UNKNOWN, np.int64)
    found = np.flatnonzero(dry >= 0)
    on = place[found]
    run_out[found] = run_out_instants(
        demand,
        receipts.rows[on],
        stock[dry[found]] - missing[found],
        receipts.base[on],
        moment.consumed[on],
    )
    without = run_out_with.copy()
    without[lasts_until_it] = run_out
    return without


def _ties(receipts: Receipts, entry: Ints) -> tuple[Ints, Ints]:
    """Return the first of the entries that become usable together with each one, and the first after them."""
    new = np.append(True, (np.diff(receipts.of) != 0) | (np.diff(receipts.at) != 0))
    starts = np.append(np.flatnonzero(new), len(new))
    group = (np.cumsum(new) - 1)[entry]
    return starts[group], starts[group + 1]


def _brought(receipts: Receipts, entry: Ints, delivery: Ints, together: Ints, alone: Flags) -> Ints:
    """Return what each entry's delivery brings to its location: all of its lines, usable together."""
    brought = receipts.qty[entry]
    order = np.flatnonzero(~alone)
    order = order[np.lexsort((delivery[order], together[order]))]
    new = (np.diff(together[order], prepend=-1) != 0) | (np.diff(delivery[order], prepend=-1) != 0)
    truck = np.cumsum(new) - 1
    total = np.zeros(len(order), np.int64)
    np.add.at(total, truck, brought[order])
    brought[order] = total[truck]
    return brought


def _first_below(left: Ints, start: Ints, end: Ints, limit: Ints) -> Ints:
    """Return for each range [start, end) the first place where ``left`` lies below the limit; -1 for none.

    The least of every 2, 4, 8... neighbours lets each range skip the longest stretches first.
    """
    least = [left]
    while 2 ** len(least) <= (end - start).max(initial=0):
        half = least[-1]
        reach = 2 ** (len(least) - 1)
        least.append(np.minimum(half, np.append(half[reach:], np.full(min(reach, len(half)), _ENOUGH))))
    at = start.copy()
    for level in reversed(range(len(least))):
        skips = (at + 2**level <= end) & (least[level][np.minimum(at, len(left) - 1)] >= limit)
        at[skips] += 2**level
    return np.where(at < end, at, -1)
