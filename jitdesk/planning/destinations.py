"""Where each delivery line goes: to which stock location, and how long from the door."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S
from jitdesk.planning.demand import grouped
from jitdesk.planning.locations import Locations

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Destinations:
    """Arrays over ``delivery_lines``; no time and no status changes them.

    Attributes
    ----------
    locations : Locations
    location : ndarray of int64
        Row in coverage; -1 for none.
    dock_to_line_s : ndarray of int64
        Seconds from empty truck to usable part.
    """

    locations: Locations
    location: Ints
    dock_to_line_s: Ints
    _of: tuple[object, ...]

    @classmethod
    def of(cls, plan: Plan, locations: Locations, previous: "Destinations | None" = None) -> "Destinations":
        """Return the destinations of a plan's delivery lines, the previous ones where nothing changed."""
        lines, parts = plan.delivery_lines, plan["parts"]
        sources = (lines["part"], lines["line"], parts["dock_to_line_min"], locations)
        if previous is not None and all(a is b for a, b in zip(sources, previous._of, strict=True)):
            return previous
        part = lines.rows_in("part", parts)
        minutes = np.append(parts["dock_to_line_min"], 0)[part]
        return cls(locations, locations.of_delivery_lines(plan), MINUTE_S * np.maximum(minutes, 0), sources)

    @cached_property
    def lines_to(self) -> tuple[Ints, Ints]:
        """The delivery lines that go to each location, whenever, as CSR (starts, lines)."""
        return grouped(self.location, len(self.locations))
