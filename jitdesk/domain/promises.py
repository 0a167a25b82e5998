"""What was promised for each delivery, and how late it is against that."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.texts import Texts
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
    is_eta : ndarray of bool
        Whether that is an ``eta``.
    promised_at : ndarray of int64
        UTC second of the newest ``requested``, else of the first ``confirmed``, else of the first slot.
    requested_at, confirmed_at, eta : ndarray of int64
        UTC second of the newest promise of each kind.
    delay_s : ndarray of int64
        Seconds that the arrival, else the estimate, lies after the promise; negative when early.

    Source
    ------
    PLANT_TABLES.md, "estimate", "promised_at", "delay_min".
    """

    estimate: Ints
    is_eta: NDArray[np.bool_]
    promised_at: Ints
    requested_at: Ints
    confirmed_at: Ints
    eta: Ints
    delay_s: Ints

    @classmethod
    def of(
        cls, plan: Plan, first_slots: Mapping[str, int] | None = None, rows: Ints | None = None
    ) -> "Promises":
        """Return the promises of a plan.

        Parameters
        ----------
        plan : Plan
        first_slots : Mapping[str, int], optional
            The first slot start (UTC seconds) of deliveries whose slot has moved since, from the journal:
            a delivery without a request or a confirmation is late against that one.
        rows : ndarray of int64, optional
            The deliveries that are asked for, one cell each; all of them by default.
        """
        rows = np.arange(len(plan.deliveries)) if rows is None else rows
        history = _History.of(plan, rows)
        confirmed, eta = history.newest(CONFIRMED), history.newest(ETA)
        newest = np.maximum(confirmed, eta)
        requested = history.newest(REQUESTED)
        promised = _first_known(
            history.at_of(requested),
            history.at_of(history.oldest(CONFIRMED)),
            _first_slots(plan.deliveries, rows, first_slots or {}),
        )
        estimate = history.at_of(newest)
        came = _first_known(plan.deliveries["arrived_at"][rows], estimate)
        both = (came != UNKNOWN) & (promised != UNKNOWN)
        return cls(
            estimate,
            eta > confirmed,
            promised,
            history.at_of(requested),
            history.at_of(confirmed),
            history.at_of(eta),
            np.where(both, came - np.where(both, promised, 0), UNKNOWN),
        )


def _first_known(*columns: Ints) -> Ints:
    """Return cell by cell the first value that is known."""
    known = columns[-1]
    for column in reversed(columns[:-1]):
        known = np.where(column != UNKNOWN, column, known)
    return known


def _first_slots(deliveries: Table, rows: Ints, first_slots: Mapping[str, int]) -> Ints:
    slots = deliveries["slot_start"][rows]
    if first_slots:
        names = deliveries.texts("delivery")[rows].decoded().tolist()
        slots[:] = [first_slots.get(name, slot) for name, slot in zip(names, slots.tolist(), strict=True)]
    return slots


@dataclass(frozen=True, slots=True, eq=False)
class _History:
    """The estimates of some deliveries in the order (delivery, known_at, table row)."""

    owner: Ints  # position of the delivery among those asked for
    at: Ints
    kind: Texts
    deliveries: int

    @classmethod
    def of(cls, plan: Plan, rows: Ints) -> "_History":
        estimates, deliveries = plan.estimates, plan.deliveries
        place = np.full(len(deliveries) + 1, -1, np.int64)  # one more cell, for the delivery -1
        place[rows] = np.arange(len(rows))
        owner = place[estimates.rows_in("delivery", deliveries)]
        mine = np.flatnonzero(owner >= 0)
        mine = mine[np.lexsort((estimates["known_at"][mine], owner[mine]))]  # stable: ties keep their order
        return cls(owner[mine], estimates["at"][mine], estimates.texts("kind")[mine], len(rows))

    def newest(self, kind: str) -> Ints:
        """Return for each delivery the position of its newest promise of a kind, -1 for none."""
        found = np.full(self.deliveries, -1, np.int64)
        rows = np.flatnonzero(self.kind.is_one_of((kind,)))
        found[self.owner[rows]] = rows  # of several rows for one delivery, numpy keeps the last
        return found

    def oldest(self, kind: str) -> Ints:
        """Return for each delivery the position of its first promise of a kind, -1 for none."""
        found = np.full(self.deliveries, -1, np.int64)
        rows = np.flatnonzero(self.kind.is_one_of((kind,)))[::-1]
        found[self.owner[rows]] = rows
        return found

    def at_of(self, positions: Ints) -> Ints:
        """Return the time that each of these promises gives, UNKNOWN for none."""
        if not len(self.at):
            return np.full(self.deliveries, UNKNOWN, np.int64)
        return np.where(positions >= 0, self.at[positions], UNKNOWN)
