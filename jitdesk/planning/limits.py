"""What was counted at each stock location, and from when on its stock is low."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.locations import Locations

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Limits:
    """Arrays over locations.

    Attributes
    ----------
    stock, counted_at : ndarray of int64
        Thousandths and UTC second; UNKNOWN where nobody counted.
    low_s : ndarray of int64
        Working seconds below which the stock is low.
    safety : ndarray of int64
        Thousandths below which it is low; UNKNOWN without such a limit.
    """

    stock: Ints
    counted_at: Ints
    low_s: Ints
    safety: Ints

    @classmethod
    def of(cls, plan: Plan, locations: Locations) -> "Limits":
        """Return the counts and limits of a plan's locations."""
        parts = plan["parts"]
        low_h = parts["low_cover_h"][locations.part_row]
        low_h = np.where(np.isnan(low_h), plan.settings.low_cover_h, low_h)
        return cls(
            locations.counted(plan, "quantity"),
            locations.counted(plan, "counted_at"),
            np.rint(low_h * HOUR_S).astype(np.int64),
            parts["safety_stock"][locations.part_row],
        )
