"""Lists of past deliveries against the delay history: what is new, what is there, what cannot be used."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.past_promises import ARRIVED, PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CONFIRMED, REQUESTED
from jitdesk.domain.texts import Texts, Words
from jitdesk.intake.lists.history import History, PastDelivery
from jitdesk.services.confirming.senders import Suppliers
from jitdesk.services.ports import PlanStore

_KINDS = {"requested_at": REQUESTED, "confirmed_at": CONFIRMED}
_Known = tuple[str, str, int, int]
"""Supplier, delivery, when it was promised, when it came."""


@dataclass(frozen=True, slots=True)
class PastToKeep:
    """A list of the past against what a plant knows already.

    Attributes
    ----------
    new : PastPromises
        The deliveries that would be added; rows of one delivery with the same times are one.
    rows_same : int
        Rows whose delivery, promise and arrival the plant has.
    rows_together : int
        Rows that belong to a delivery of an earlier row.
    """

    history: History
    new: PastPromises
    rows_same: int
    rows_together: int

    @property
    def rows_new(self) -> int:
        """How many rows bring a delivery of their own."""
        return len(self.new.promised_at)

    @property
    def rows(self) -> int:
        """How many rows the list has; each is new, together, same or unusable."""
        return len(self.history.deliveries) + len(self.history.unusable)


def compare_with_past(plan: Plan, store: PlanStore, history: History) -> PastToKeep:
    """Return what a list of the past would add to the delay history; nothing is written.

    A supplier goes by the key that the plan has for its name, else by the name as the list writes it.
    """
    suppliers = Suppliers(plan)
    named: dict[str, str] = {}
    for row in history.deliveries:
        if row.supplier not in named:
            named[row.supplier] = suppliers.find(row.supplier) or row.supplier
    there = _known(store, history.deliveries)
    taken: dict[_Known, PastDelivery] = {}
    same = together = 0
    for row in history.deliveries:
        key = (named[row.supplier], row.delivery, row.promised[0][1], row.arrived_at)
        if key in there:
            same += 1
        elif key in taken:
            together += 1
        else:
            taken[key] = row
    new = _promises([(key[0], row) for key, row in taken.items()], history.name)
    return PastToKeep(history, new, same, together)


def _known(store: PlanStore, rows: Sequence[PastDelivery]) -> set[_Known]:
    if not rows:
        return set()
    promised = [row.promised[0][1] for row in rows]
    past = store.past_promises(min(promised), max(promised) + 1)
    came = past.kind.is_one_of((ARRIVED,))
    suppliers, deliveries = past.supplier.decoded().tolist(), past.delivery.decoded().tolist()
    return {
        (suppliers[of], deliveries[of], int(past.promised_at[of]), int(at))
        for of, at in zip(past.of[came].tolist(), past.at[came].tolist(), strict=True)
    }


def _promises(rows: Sequence[tuple[str, PastDelivery]], name: str) -> PastPromises:
    told = [
        (of, known_at, at, kind, say("{name}, row {ref}", name=name, ref=row.ref))
        for of, (_, row) in enumerate(rows)
        for known_at, at, kind in _told(row)
    ]
    words = Words()
    of, known_at, at, kind, source = zip(*told, strict=True) if told else [()] * 5
    return PastPromises(
        delivery=Texts.of([row.delivery for _, row in rows], len(rows), words),
        supplier=Texts.of([supplier for supplier, _ in rows], len(rows), words),
        promised_at=np.array([row.promised[0][1] for _, row in rows], np.int64),
        of=np.array(of, np.int64),
        known_at=np.array(known_at, np.int64),
        at=np.array(at, np.int64),
        kind=Texts.of(kind, len(told), words),
        source=Texts.of(source, len(told), words),
    )


def _told(row: PastDelivery) -> list[tuple[int, int, str]]:
    promises = [(row.known_at, at, _KINDS[field]) for field, at in row.promised]
    return sorted([*promises, (row.recorded_at, row.arrived_at, ARRIVED)], key=lambda told: told[0])
