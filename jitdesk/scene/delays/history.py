"""A delivery's own promise history."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook


@dataclass(frozen=True, slots=True)
class Promise:
    """One mark of a delivery's promise history: kind, the time it named, its delay in seconds."""

    kind: str
    at: int
    delay_s: int
    known_at: int
    document: str


def promise_history(outlook: Outlook, delivery: str) -> tuple[Promise, ...]:
    """Return every promise of a delivery in the order in which it became known, with its delay."""
    row = outlook.plan.deliveries.row_number(delivery)
    if row is None:
        return ()
    promised = int(outlook.promises.promised_at[row])
    if promised == UNKNOWN:
        return ()
    estimates = outlook.plan.estimates
    owner = estimates.rows_in("delivery", outlook.plan.deliveries)
    known = np.flatnonzero((owner == row) & (estimates["known_at"] <= outlook.now))
    known = known[np.argsort(estimates["known_at"][known], kind="stable")]
    return tuple(
        Promise(
            str(estimates.value(number, "kind")),
            at := int(estimates["at"][number]),
            at - promised,
            int(estimates["known_at"][number]),
            document_of(outlook, number),
        )
        for number in known.tolist()
    )


def document_of(outlook: Outlook, number: int) -> str:
    """Return what a row of the estimates rests on: its document, else who wrote it."""
    estimates = outlook.plan.estimates
    return str(estimates.value(number, "source") or estimates.value(number, "author"))
