"""What became known about lateness, and when: promises, arrivals and receipts as columns."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook

Ints = NDArray[np.int64]

# What said it, where no row of the estimates did.
ARRIVAL, RECEIPT = -1, -2
GONE = UNKNOWN


@dataclass(frozen=True, eq=False)
class DelayEvents:
    """Events in the order supplier, moment, delivery, then as they were recorded.

    Attributes
    ----------
    supplier : ndarray of int64
        The supplier's number: its row in ``suppliers``.
    at : ndarray of int64
        UTC second at which it became known.
    delivery : ndarray of int64
        The delivery's number: its row in ``deliveries``.
    delay_s : ndarray of int64
        Seconds of delay that the delivery was known to have from then on; GONE when it was received.
    said_by : ndarray of int64
        The row of ``estimates`` that says so, ARRIVAL or RECEIPT.
    """

    supplier: Ints
    at: Ints
    delivery: Ints
    delay_s: Ints
    said_by: Ints

    @classmethod
    def sorted(cls, supplier: Ints, at: Ints, delivery: Ints, delay_s: Ints, said_by: Ints) -> "DelayEvents":
        """Return events that come in the order in which they were recorded."""
        order = np.lexsort((delivery, at, supplier))
        return cls(supplier[order], at[order], delivery[order], delay_s[order], said_by[order])

    def __len__(self) -> int:
        return len(self.at)

    @property
    def columns(self) -> tuple[Ints, Ints, Ints, Ints, Ints]:
        """All columns, in the order in which they are given."""
        return self.supplier, self.at, self.delivery, self.delay_s, self.said_by

    def only(self, wanted: NDArray[Any]) -> "DelayEvents":
        """Return the events at these places, or those that a mask marks."""
        return DelayEvents(*(column[wanted] for column in self.columns))

    def joined(self, other: "DelayEvents") -> "DelayEvents":
        """Return these events and others, recorded after these where they became known together."""
        both = zip(self.columns, other.columns, strict=True)
        return DelayEvents.sorted(*(np.concatenate(columns) for columns in both))


def events_of(outlook: Outlook, deliveries: Ints) -> DelayEvents:
    """Return the events of some deliveries, given by their rows; those without a supplier have none.

    A promise says nothing any more once the truck is there.
    """
    table, estimates = outlook.plan.deliveries, outlook.plan.estimates
    supplier = table.rows_in("supplier", outlook.plan["suppliers"])
    deliveries = deliveries[supplier[deliveries] >= 0]
    promised = outlook.promises.promised_at
    said, owner = _estimates_of(outlook, deliveries)
    known_at, arrived = estimates["known_at"][said], table["arrived_at"]
    requested = estimates.is_one_of("kind", [REQUESTED])[said]
    expected = estimates.is_one_of("kind", [CONFIRMED, ETA])[said]
    counts = requested | (expected & ((arrived[owner] == UNKNOWN) | (known_at < arrived[owner])))
    said, owner, known_at, requested = said[counts], owner[counts], known_at[counts], requested[counts]
    delay_s = np.where(requested, 0, estimates["at"][said] - promised[owner])
    came = deliveries[arrived[deliveries] != UNKNOWN]
    received = deliveries[table["received_at"][deliveries] != UNKNOWN]
    delivery = np.concatenate([owner, came, received])
    return DelayEvents.sorted(
        supplier[delivery],
        np.concatenate([known_at, arrived[came], table["received_at"][received]]),
        delivery,
        np.concatenate([delay_s, arrived[came] - promised[came], np.full(len(received), GONE)]),
        np.concatenate([said, np.full(len(came), ARRIVAL), np.full(len(received), RECEIPT)]),
    )


def _estimates_of(outlook: Outlook, deliveries: Ints) -> tuple[Ints, Ints]:
    """Return the rows of ``estimates`` of some deliveries, and the delivery of each."""
    owner = outlook.plan.estimates.rows_in("delivery", outlook.plan.deliveries)
    # One place more, for estimates of deliveries that are not in the plan: -1.
    wanted = np.zeros(len(outlook.plan.deliveries) + 1, dtype=bool)
    wanted[deliveries] = True
    said = np.flatnonzero(wanted[owner])
    return said, owner[said]
