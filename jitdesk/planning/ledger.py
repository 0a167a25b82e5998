"""How a run-out adds up: what was counted, what came and comes to it, what is used, when nobody works.

Nothing is worked out anew: counts, receipts and consumption are those that coverage stands on, put side by
side so that somebody can add them up by hand.
"""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.domain.working_pieces import Pieces, Span
from jitdesk.planning.cover_state import NO_STOCK
from jitdesk.planning.groups import members
from jitdesk.planning.outlook import Outlook

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Brought:
    """What one delivery brings to a location.

    Attributes
    ----------
    delivery : int
        Row in ``deliveries``.
    at : int
        UTC second from which it is usable; where it counts nowhere, when it was due; UNKNOWN = nobody knows.
    qty : int
        Thousandths.
    """

    delivery: int
    at: int
    qty: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Working time over which parts are used evenly.

    Attributes
    ----------
    start, end : int
        UTC seconds, [start, end), breaks within it and all.
    worked_s : int
        Seconds that are worked in it.
    qty : int
        Thousandths used, rounded so that all stretches together are right.
    per_hour : Fraction
        Thousandths an hour of work; 0 where nothing is used.
    """

    start: int
    end: int
    worked_s: int
    qty: int
    per_hour: Fraction


@dataclass(frozen=True, slots=True)
class Ledger:
    """One location's sum: ``counted_at`` + work + breaks = ``until``; counted + brought - used = left.

    Attributes
    ----------
    location : int
        Row in coverage.
    counted_at, counted : int
        UTC second and thousandths of the count.
    brought : tuple of Brought
        What is usable by ``until``, by time.
    stretches : tuple of Stretch
        The work from the count to ``until``; together they use up what is there if it runs out.
    pauses : tuple of (start, end)
        When nobody works in [counted_at, until), UTC seconds.
    until : int
        UTC second at which it runs out, or has run out; else the look-ahead's end or the plan's.
    runs_out : bool
        Whether it does.
    catching_up : tuple of Brought
        What ends the time without parts.
    not_counted : tuple of Brought
        What is on hold or overdue: it counts nowhere.
    used_now : int
        Thousandths used from the count until now, rounded up.
    """

    location: int
    counted_at: int
    counted: int
    brought: tuple[Brought, ...]
    stretches: tuple[Stretch, ...]
    pauses: tuple[Span, ...]
    until: int
    runs_out: bool
    catching_up: tuple[Brought, ...]
    not_counted: tuple[Brought, ...]
    used_now: int

    @property
    def together(self) -> int:
        """Thousandths that are there to be used by ``until``."""
        return self.counted + sum(each.qty for each in self.brought)

    @property
    def rate(self) -> Fraction:
        """Thousandths an hour of work if that is the same all the time and accounts for all; else 0."""
        rates = {stretch.per_hour for stretch in self.stretches}
        if len(rates) != 1:
            return Fraction(0)
        (rate,) = rates
        by_rate = rate * sum(stretch.worked_s for stretch in self.stretches) / HOUR_S
        # Told to the second, a run-out is up to a second early; where a steeper use begins then, that
        # second's use is not of this rate.
        return rate if abs(self.used - by_rate) <= max(rate / HOUR_S, Fraction(1, 2)) else Fraction(0)

    @property
    def used(self) -> int:
        """Thousandths that are used by ``until``."""
        return sum(stretch.qty for stretch in self.stretches)


def ledger_of(outlook: Outlook, location: int) -> Ledger | None:
    """Return how a location's run-out adds up; ``None`` where nobody counted it."""
    coverage = outlook.coverage
    if coverage.state_code[location] == NO_STOCK:
        return None
    counted_at, counted = int(coverage.counted_at[location]), int(coverage.stock[location])
    until = _until(outlook, location)
    runs_out = int(coverage.run_out_at[location]) != UNKNOWN
    coming = _coming(outlook, location)
    brought = tuple(each for each in coming if each.at <= until)
    together = counted + sum(each.qty for each in brought)
    pieces = outlook.working.union(coverage.lines_of(location))
    back = int(coverage.missing_until[location])
    return Ledger(
        location,
        counted_at,
        counted,
        brought,
        _stretches(outlook, location, pieces, counted_at, until, together if runs_out else None),
        _pauses(pieces, counted_at, until),
        until,
        runs_out,
        tuple(each for each in coming if runs_out and each.at == back),
        _not_counted(outlook, location),
        _used(outlook, location, max(outlook.now, counted_at)),
    )


def _until(outlook: Outlook, location: int) -> int:
    """Return when it runs out, since when it is short, else as far as is looked ahead or planned."""
    coverage, counted_at = outlook.coverage, int(outlook.coverage.counted_at[location])
    known = (int(column[location]) for column in (coverage.short_since, coverage.run_out_at))
    basis = coverage.supply.basis
    planned = min(int(basis.demand.horizon[location]), basis.look_ahead_end)
    return next((at for at in known if at != UNKNOWN), max(planned, counted_at))


def _lines_to(outlook: Outlook, location: int) -> Ints:
    """Return the delivery lines that bring something to a location, whenever."""
    supply = outlook.coverage.supply
    lines = members(*supply.lines_to, np.array([location]))
    return lines[supply.arrivals.receipt_qty[lines] > 0]


def _coming(outlook: Outlook, location: int) -> list[Brought]:
    lines, arrivals = _lines_to(outlook, location), outlook.arrivals
    return _brought(outlook, lines[arrivals.usable_at[lines] != UNKNOWN], arrivals.usable_at)


def _not_counted(outlook: Outlook, location: int) -> tuple[Brought, ...]:
    """Return what would count if it were not on hold or overdue."""
    lines, arrivals = _lines_to(outlook, location), outlook.arrivals
    owner = arrivals.line_delivery[lines]
    lost = arrivals.line_held[lines] | arrivals.overdue[owner]
    counts_nowhere = (arrivals.usable_at[lines] == UNKNOWN) & (arrivals.due_at[lines] != UNKNOWN) & lost
    return tuple(_brought(outlook, lines[counts_nowhere], arrivals.due_at))


def _brought(outlook: Outlook, lines: Ints, at: Ints) -> list[Brought]:
    """Return what these lines bring, those of one delivery that are usable together as one, by time."""
    sums: dict[tuple[int, int], int] = {}
    arrivals = outlook.arrivals
    cells = (at[lines], arrivals.line_delivery[lines], arrivals.receipt_qty[lines])
    for when, delivery, qty in zip(*(column.tolist() for column in cells), strict=True):
        sums[when, delivery] = sums.get((when, delivery), 0) + qty
    return [Brought(delivery, when, qty) for (when, delivery), qty in sorted(sums.items())]


def _stretches(
    outlook: Outlook, location: int, pieces: Pieces, start: int, until: int, together: int | None
) -> tuple[Stretch, ...]:
    """Return the stretches from a count until a run-out, which use up what is there together."""
    demand = outlook.coverage.supply.demand
    half = demand.wide if demand.is_wide[location] else demand.scaled
    first, last = int(pieces.worked(start)), int(pieces.worked(until))
    knots = slice(half.ptr[location], half.ptr[location + 1])
    at = (half.at[knots] + pieces.worked(demand.clocks.start)).tolist()  # the clocks begin there
    rates, scale = half.rate[knots].tolist(), int(half.scale[location])
    bounds = [first, *(knot for knot in at if first < knot < last), last]
    used, told, found = Fraction(0), 0, []
    for low, high in pairwise(bounds):
        if low == high:
            continue
        rate = Fraction(int(rates[max(int(np.searchsorted(at, low, side="right")) - 1, 0)]), scale)
        used += rate * (high - low)
        # A run-out is told to the second; what is used in the rest of it belongs to the last stretch.
        total = together if together is not None and high == last else round(used)
        begin, finish = max(int(pieces.resumed(low)), start), min(_end(pieces, high), until)
        found.append(Stretch(begin, finish, high - low, total - told, rate * HOUR_S))
        told = total
    return tuple(found)


def _end(pieces: Pieces, worked: int) -> int:
    """Return the first instant at which so many seconds have been worked."""
    piece = max(int(np.searchsorted(pieces.before, worked)) - 1, 0)
    return int(pieces.starts[piece]) + worked - int(pieces.before[piece])


def _pauses(pieces: Pieces, start: int, until: int) -> tuple[Span, ...]:
    """Return when nobody works within [start, until)."""
    bounds = np.stack([np.append(start, pieces.ends), np.append(pieces.starts, until)], axis=1)
    pauses = ((max(begin, start), min(end, until)) for begin, end in bounds.tolist())
    return tuple((begin, end) for begin, end in pauses if begin < end)


def _used(outlook: Outlook, location: int, at: int) -> int:
    """Return the thousandths used from the count until an instant, rounded up."""
    supply = outlook.coverage.supply
    demand, counted_at = supply.demand, int(outlook.coverage.counted_at[location])
    half = demand.wide if demand.is_wide[location] else demand.scaled
    rows, clock = np.array([location]), demand.clock[np.array([location])]
    then, base = (
        half.consumed_at(rows, demand.clocks.worked(clock, np.array([moment])))[0]
        for moment in (at, counted_at)
    )
    return -(-(int(then) - int(base)) // int(half.scale[location]))
