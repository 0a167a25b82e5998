"""What single deliveries mean to single locations: when the line would stop without them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.projection import Moment, first_shortages, run_out_instants
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand
from jitdesk.planning.supply import Supply

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_PAIR_BITS = 32
_TIME_BITS = 41


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """Every (delivery, location) where parts that are not on hold are still to come.

    Attributes
    ----------
    delivery, location : ndarray of int64
        Rows in ``deliveries`` and in coverage, sorted by delivery, then location.
    run_out_without : ndarray of int64
        UTC second at which the location runs out without the delivery; UNKNOWN for never.
    usable_at : ndarray of int64
        When its parts are usable; where it counts nowhere yet, as if it began now.
    lead_s : ndarray of int64
        Seconds from its begin until then: unloading, and the way to the line.
    answers : ndarray of bool
        Whether no other receipt becomes usable from that run-out until its own.

    Source
    ------
    PLANT_TABLES.md, ``latest_safe_start``: r0 and "answers for".
    """

    delivery: Ints
    location: Ints
    run_out_without: Ints
    usable_at: Ints
    lead_s: Ints
    answers: Flags

    @classmethod
    def of(cls, supply: Supply, run_out_at: Ints, only: int | None = None) -> "Shares":
        """Return the shares of all deliveries, or of one.

        Parameters
        ----------
        supply : Supply
        run_out_at : ndarray of int64
            The run-out of every location as the plan stands.
        only : int, optional
            Row of the one delivery.
        """
        arrivals = supply.arrivals
        delivery, location = arrivals.line_delivery, arrivals.location
        comes = arrivals.usable_at != UNKNOWN
        to_come = arrivals.usable_at > supply.now
        may_come = ~arrivals.line_held & (delivery >= 0) & arrivals.open[delivery]
        counted = supply.demand.locations.are_counted(location)
        meant = delivery >= 0 if only is None else delivery == only
        line = np.flatnonzero((to_come | may_come) & counted & (arrivals.receipt_qty > 0) & meant)
        pairs, first, pair = np.unique(
            (delivery[line] << _PAIR_BITS) + location[line], return_index=True, return_inverse=True
        )
        qty = np.zeros(len(pairs), np.int64)
        np.add.at(qty, pair, np.where(comes[line], arrivals.receipt_qty[line], 0))
        of, to = pairs >> _PAIR_BITS, pairs & ((1 << _PAIR_BITS) - 1)
        lead = arrivals.unloading_s[of] + arrivals.dock_to_line_s[line][first]
        usable = arrivals.usable_at[line][first]
        run_out = np.where(usable == UNKNOWN, run_out_at[to], UNKNOWN)
        answers = np.zeros(len(pairs), bool)
        would = np.where(usable == UNKNOWN, supply.now + lead, usable)
        rows = np.unique(to)
        for demand, positions in supply.halves(rows):
            own = rows[positions]
            half = _Half.of(supply, demand, own)
            mine = np.flatnonzero(np.isin(to, own))
            place = np.searchsorted(own, to[mine])
            here = usable[mine] != UNKNOWN
            run_out[mine[here]] = half.run_outs_without(place[here], usable[mine[here]], qty[mine[here]])
            answers[mine] = ~half.another_between(place, run_out[mine], would[mine])
        return cls(of, to, run_out, would, lead, answers & (run_out != UNKNOWN))


@dataclass(frozen=True, slots=True, eq=False)
class _Half:
    """The locations of one half of the demand, with all their receipts."""

    demand: ScaledDemand
    receipts: Receipts
    stock: Ints
    moment: Moment
    short: Ints  # first entry before which each location has run out
    keys: Ints  # (location, time) of each entry

    @classmethod
    def of(cls, supply: Supply, demand: ScaledDemand, rows: Ints) -> "_Half":
        receipts, moment = supply.receipts(demand, rows), supply.moment(demand, rows)
        stock = receipts.stock_before()
        short = first_shortages(receipts, stock, moment)
        return cls(demand, receipts, stock, moment, short, (receipts.of << _TIME_BITS) + receipts.at)

    def run_outs_without(self, place: Ints, usable_at: Ints, qty: Ints) -> Ints:
        """Return when locations run out without receipts of theirs; UNKNOWN for never.

        Parameters
        ----------
        place : ndarray of int64
            Positions of the locations.
        usable_at, qty : ndarray of int64
            The receipt that each is to do without.
        """
        receipts, moment = self.receipts, self.moment
        key = (place << _TIME_BITS) + usable_at
        before, entry = np.searchsorted(self.keys, key), np.searchsorted(self.keys, key, side="right")
        short = self.short[place]
        earlier = (short >= 0) & (short <= before)
        entry = np.where(earlier, short, entry)
        missing = np.where(earlier, 0, qty)
        last = receipts.ptr[place + 1] - 1
        # Walk on to the first entry that the stock without the receipt does not reach.
        walking = np.arange(len(place))
        while len(walking):
            at, on = entry[walking], place[walking]
            short_here = self.stock[at] - missing[walking] < receipts.need[at]
            short_here &= (receipts.consumed[at] > moment.consumed[on]).astype(bool)
            entry[walking[~short_here]] += 1
            walking = walking[~short_here & (at < last[walking])]
        run_out = np.full(len(place), UNKNOWN, np.int64)
        found = np.flatnonzero(entry <= last)
        on = place[found]
        run_out[found] = run_out_instants(
            self.demand,
            receipts.rows[on],
            self.stock[entry[found]] - missing[found],
            receipts.base[on],
            moment.consumed[on],
        )
        return run_out

    def another_between(self, place: Ints, start: Ints, end: Ints) -> Flags:
        """Return whether a receipt of each location becomes usable within [start, end)."""
        start = np.where(start == UNKNOWN, end, start)
        low = np.searchsorted(self.keys, (place << _TIME_BITS) + start)
        another: Flags = np.searchsorted(self.keys, (place << _TIME_BITS) + end) > low
        return another
