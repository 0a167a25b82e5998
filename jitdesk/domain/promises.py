"""What was promised for each delivery, and how late it is against that."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array, Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.values import UNKNOWN

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Promises:
    """The promises of every delivery, an array cell a row of ``deliveries``; UNKNOWN where there is none.

    Attributes
    ----------
    estimate : ndarray of int64
        UTC second of the newest ``confirmed`` or ``eta``, by the moment it became known; of two that became
        known together, the one recorded later.
    estimate_kind : ndarray of object
        ``confirmed``, ``eta`` or "".
    promised_at : ndarray of int64
        UTC second of the newest ``requested``, else of the first ``confirmed``, else of the first slot.
    requested_at, confirmed_at, eta : ndarray of int64
        UTC second of the newest promise of each kind.
    delay_s : ndarray of int64
        Seconds that the arrival, else the estimate, lies after the promise; negative when early.
    moved_times : ndarray of int64
        How often the estimate changed to another time; 0 without or with one estimate.

    Source
    ------
    PLANT_TABLES.md, "estimate", "promised_at", "delay_min".
    """

    estimate: Ints
    estimate_kind: Array
    promised_at: Ints
    requested_at: Ints
    confirmed_at: Ints
    eta: Ints
    delay_s: Ints
    moved_times: Ints

    @classmethod
    def of(cls, plan: Plan, first_slots: Mapping[str, int] | None = None) -> "Promises":
        """Return the promises of a plan.

        Parameters
        ----------
        plan : Plan
        first_slots : Mapping[str, int], optional
            The first slot start (UTC seconds) of deliveries whose slot has moved since, from the journal:
            a delivery without a request or a confirmation is late against that one.
        """
        history = _History.of(plan.estimates, plan.deliveries)
        confirmed, eta = history.newest(CONFIRMED), history.newest(ETA)
        newest = history.newest(CONFIRMED, ETA)
        requested = history.newest(REQUESTED)
        promised = _first_known(
            history.at_of(requested),
            history.at_of(history.oldest(CONFIRMED)),
            _first_slots(plan.deliveries, first_slots or {}),
        )
        estimate = history.at_of(newest)
        came = _first_known(plan.deliveries["arrived_at"], estimate)
        both = (came != UNKNOWN) & (promised != UNKNOWN)
        return cls(
            estimate,
            history.kind_of(newest),
            promised,
            history.at_of(requested),
            history.at_of(confirmed),
            history.at_of(eta),
            np.where(both, came - np.where(both, promised, 0), UNKNOWN),
            history.moves(),
        )


def _first_known(*columns: Ints) -> Ints:
    """Return cell by cell the first value that is known."""
    known = columns[-1]
    for column in reversed(columns[:-1]):
        known = np.where(column != UNKNOWN, column, known)
    return known


def _first_slots(deliveries: Table, first_slots: Mapping[str, int]) -> Ints:
    slots = deliveries["slot_start"]
    if not first_slots:
        return slots
    slots = slots.copy()
    for delivery, start in first_slots.items():
        row = deliveries.row_number(delivery)
        if row is not None:
            slots[row] = start
    return slots


@dataclass(frozen=True, slots=True, eq=False)
class _History:
    """The estimates in the order (delivery, known_at, table row)."""

    owner: Ints  # row in deliveries
    at: Ints
    kind: Array
    deliveries: int

    @classmethod
    def of(cls, estimates: Table, deliveries: Table) -> "_History":
        owner = estimates.rows_in("delivery", deliveries)
        order = np.lexsort((estimates["known_at"], owner))  # stable: ties keep the table's order
        order = order[np.searchsorted(owner[order], 0) :]
        return cls(owner[order], estimates["at"][order], estimates["kind"][order], len(deliveries))

    def _rows(self, kinds: tuple[str, ...]) -> Ints:
        return np.flatnonzero(np.isin(self.kind.astype(str), kinds))

    def newest(self, *kinds: str) -> Ints:
        """Return for each delivery the position of its newest promise of these kinds, -1 for none."""
        found = np.full(self.deliveries, -1, np.int64)
        rows = self._rows(kinds)
        found[self.owner[rows]] = rows  # of several rows for one delivery, numpy keeps the last
        return found

    def oldest(self, *kinds: str) -> Ints:
        """Return for each delivery the position of its first promise of these kinds, -1 for none."""
        found = np.full(self.deliveries, -1, np.int64)
        rows = self._rows(kinds)[::-1]
        found[self.owner[rows]] = rows
        return found

    def at_of(self, positions: Ints) -> Ints:
        if not len(self.at):
            return np.full(self.deliveries, UNKNOWN, np.int64)
        return np.where(positions >= 0, self.at[positions], UNKNOWN)

    def kind_of(self, positions: Ints) -> Array:
        kinds = np.empty(self.deliveries, dtype=object)
        kinds[:] = ""
        told = positions >= 0
        kinds[told] = self.kind[positions[told]]
        return kinds

    def moves(self) -> Ints:
        """Return how often each delivery's estimate changed to another time."""
        rows = self._rows((CONFIRMED, ETA))
        owner, at = self.owner[rows], self.at[rows]
        moved = (owner[1:] == owner[:-1]) & (at[1:] != at[:-1])
        return np.bincount(owner[1:][moved], minlength=self.deliveries).astype(np.int64)
