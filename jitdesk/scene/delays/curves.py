"""Each supplier's delay curve: the largest delay then known among its deliveries not yet received.

Source
------
PLANT_TABLES.md, "A supplier's delay curve".
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.scene.delays.events import GONE, DelayEvents, Ints

_RANK_BITS = 32
FOREVER = 1 << 33


@dataclass(frozen=True, eq=False)
class DelayCurves:
    """The curves of many suppliers: every event is a step of its supplier's curve.

    Attributes
    ----------
    events : DelayEvents
        The steps, by supplier and moment.
    delay_s : ndarray of int64
        The delay after each step in seconds; UNKNOWN where nothing is due any more.
    back : ndarray of int64
        How many places before each step the event stands that says that delay: of equal ones the first
        delivery's.
    until : ndarray of int64
        When each step ends, at the supplier's next one; FOREVER for its last.
    """

    events: DelayEvents
    delay_s: Ints
    back: Ints
    until: Ints

    @classmethod
    def of(cls, events: DelayEvents) -> "DelayCurves":
        """Return the curves of these events."""
        until = np.full(len(events), FOREVER)
        same = events.supplier[1:] == events.supplier[:-1]
        until[:-1][same] = events.at[1:][same]
        return cls(events, *_worst(events), until)

    @cached_property
    def is_due(self) -> NDArray[np.bool_]:
        """Whether a delivery is still due after each step."""
        return np.not_equal(self.delay_s, UNKNOWN)

    @cached_property
    def _starts(self) -> Ints:
        """Where the steps of each supplier begin, ascending."""
        supplier = self.events.supplier
        return np.flatnonzero(np.concatenate([[len(supplier) > 0], supplier[1:] != supplier[:-1]]))

    @cached_property
    def suppliers(self) -> Ints:
        """The suppliers that have a curve, ascending."""
        return self.events.supplier[self._starts]

    def steps(self, supplier: int, until: int) -> slice:
        """Return where the steps of a supplier stand that became known until a moment."""
        first, end = np.searchsorted(self.events.supplier, (supplier, supplier + 1))
        known = np.searchsorted(self.events.at[first:end], until, side="right")
        return slice(int(first), int(first + known))

    def last_steps(self, moment: int) -> Ints:
        """Return the place of each supplier's last step until a moment, -1 where it has none yet."""
        last = np.append(self._starts[1:], len(self.events))[: len(self._starts)] - 1
        # Hardly anything is known from a later moment than now.
        for number in np.flatnonzero(self.events.at[last] > moment).tolist():
            known = self.steps(int(self.suppliers[number]), moment)
            last[number] = known.stop - 1 if known.stop > known.start else -1
        return last

    def largest(self) -> Ints:
        """Return the delay of each supplier that is farthest from none, over all its steps."""
        if not len(self.events):
            return self.delay_s
        delays = np.where(self.is_due, self.delay_s, 0)
        latest = np.maximum.reduceat(delays, self._starts)
        earliest = np.minimum.reduceat(delays, self._starts)
        return np.where(latest >= -earliest, latest, earliest)

    def with_deliveries(self, deliveries: Ints, suppliers: Ints, events: DelayEvents) -> "DelayCurves":
        """Return the curves with the events of some deliveries in place of those that these had.

        Parameters
        ----------
        suppliers : ndarray of int64
            Whose deliveries they are or were, ascending; only their curves are worked out anew.
        """
        cuts = _Cuts.of(self.events.supplier, suppliers)
        stay = self.events.only(cuts.places())
        anew = DelayCurves.of(stay.only(~np.isin(stay.delivery, deliveries)).joined(events))
        new = _Cuts.of(anew.events.supplier, suppliers)
        columns = (cuts.replaced(*both, new) for both in zip(self._columns, anew._columns, strict=True))
        *event_columns, delay_s, back, until = columns
        return DelayCurves(DelayEvents(*event_columns), delay_s, back, until)

    @property
    def _columns(self) -> tuple[Ints, ...]:
        return (*self.events.columns, self.delay_s, self.back, self.until)


@dataclass(frozen=True, slots=True, eq=False)
class _Cuts:
    """Where the steps of some suppliers stand: [start, end) each, ascending."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, supplier: Ints, wanted: Ints) -> "_Cuts":
        found = (np.searchsorted(supplier, wanted, side=side).tolist() for side in ("left", "right"))
        return cls(*found)

    def places(self) -> Ints:
        spans = [np.arange(start, end) for start, end in zip(self.starts, self.ends, strict=True)]
        return np.concatenate([np.empty(0, np.int64), *spans])

    def replaced(self, column: Ints, other: Ints, cuts: "_Cuts") -> Ints:
        """Return a column with what stands within these cuts replaced by what another has within its own."""
        pieces, last = [], 0
        for start, end, from_, to in zip(self.starts, self.ends, cuts.starts, cuts.ends, strict=True):
            pieces += [column[last:start], other[from_:to]]
            last = end
        return np.concatenate([*pieces, column[last:]])


def _worst(events: DelayEvents) -> tuple[Ints, Ints]:
    """Return `DelayCurves.delay_s` and `back`.

    What an event says holds from its own place to that of its delivery's next event. Each such span is laid
    as two spans of a power of two that may overlap; then, from the longest down, every span hands its value
    to its two halves, and the largest stays.
    """
    count = len(events)
    # A delivery's events in order, deliveries one after the other.
    order = np.argsort(events.delivery, kind="stable")
    ends = _ends(events, order)
    rank = np.empty(count, np.int64)
    rank[order] = count - 1 - np.arange(count)  # of equal delays the first delivery has the largest
    says = np.flatnonzero(events.delay_s != GONE)
    value, lengths = (events.delay_s[says] << _RANK_BITS) + rank[says], ends[says] - says
    largest = np.full(count, UNKNOWN)
    for exponent in range(int(lengths.max(initial=0)).bit_length() - 1, -1, -1):
        size = 1 << exponent
        here = (lengths >= size) & (lengths < 2 * size)
        np.maximum.at(largest, says[here], value[here])
        np.maximum.at(largest, ends[says[here]] - size, value[here])
        if half := size // 2:
            largest[half:] = np.maximum(largest[half:], largest[:-half])
    places, is_due = np.arange(count), largest != UNKNOWN
    by = np.where(is_due, count - 1 - (largest & ((1 << _RANK_BITS) - 1)), 0)
    back = np.where(is_due, places - order[by], 0)
    return np.where(is_due, events.delay_s[places - back], UNKNOWN), back


def _ends(events: DelayEvents, order: Ints) -> Ints:
    """Return the place before which each event ceases to hold: its delivery's next, or its supplier's end."""
    ends = np.searchsorted(events.supplier, events.supplier, side="right")
    follows = events.delivery[order][1:] == events.delivery[order][:-1]
    ends[order[:-1][follows]] = order[1:][follows]
    return ends
