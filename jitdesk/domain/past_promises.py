"""What was promised for deliveries that are gone, and when they came: the memory behind the delay band."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.texts import Texts, Words

ARRIVED = "arrived"
PAST_KINDS = (REQUESTED, CONFIRMED, ETA, ARRIVED)
"""What a past promise can be; the last is no promise but what happened."""

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class PastPromises:
    """Deliveries that are no longer in the plan, with every promise for them; instants in UTC seconds.

    Attributes
    ----------
    delivery, supplier : Texts, one a delivery
    promised_at : ndarray of int64, one a delivery
        What its delay is measured against.
    of : ndarray of int64, one a promise
        Position of its delivery; ascending, and by the moment of knowing within a delivery.
    known_at, at : ndarray of int64, one a promise
        When it became known, and the time that was promised, or of the arrival.
    kind : Texts, one a promise
        One of ``PAST_KINDS``.
    source : Texts, one a promise
        The document that it came with.
    """

    delivery: Texts
    supplier: Texts
    promised_at: Ints
    of: Ints
    known_at: Ints
    at: Ints
    kind: Texts
    source: Texts

    @classmethod
    def none(cls) -> "PastPromises":
        """Return no promises for no deliveries."""
        no_texts, no_numbers = Texts.of((), 0, Words()), np.empty(0, np.int64)
        return cls(no_texts, no_texts, no_numbers, no_numbers, no_numbers, no_numbers, no_texts, no_texts)

    @property
    def delay_s(self) -> Ints:
        """Seconds that each promise, or the arrival, lies after what was promised first; negative: early."""
        return self.at - self.promised_at[self.of]

    def within(self, since: int, until: int, supplier: str = "") -> "PastPromises":
        """Return those of the deliveries promised within [since, until), of one supplier or of all."""
        kept = (self.promised_at >= since) & (self.promised_at < until)
        if supplier:
            kept &= self.supplier.is_one_of((supplier,))
        theirs = kept[self.of]
        return PastPromises(
            self.delivery[kept],
            self.supplier[kept],
            self.promised_at[kept],
            (np.cumsum(kept) - 1)[self.of[theirs]],
            self.known_at[theirs],
            self.at[theirs],
            self.kind[theirs],
            self.source[theirs],
        )

    def __len__(self) -> int:
        return len(self.at)
