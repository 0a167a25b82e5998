"""Where each delivery line goes: to which stock location, and how long from the door."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S
from jitdesk.planning.groups import grouped
from jitdesk.planning.locations import Locations
from jitdesk.planning.renewal import differing_rows, renew

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

    @classmethod
    def of(cls, plan: Plan, locations: Locations) -> "Destinations":
        """Return the destinations of a plan's delivery lines."""
        return cls(locations, **_places(plan, locations, np.arange(len(plan.delivery_lines))))

    def again(self, plan: Plan, before: Plan) -> "Destinations":
        """Return the destinations in a plan with the same locations, these ones being those before."""
        if plan["parts"]["dock_to_line_min"] is not before["parts"]["dock_to_line_min"]:
            return Destinations.of(plan, self.locations)
        lines = plan.delivery_lines
        rows = differing_rows(lines, before.delivery_lines, ("part", "line"))
        if not len(rows):
            return self
        rows = rows[rows < len(lines)]
        return renew(self, len(lines), rows, _places(plan, self.locations, rows))

    @cached_property
    def lines_to(self) -> tuple[Ints, Ints]:
        """The delivery lines that go to each location, whenever, as CSR (starts, lines)."""
        return grouped(self.location, len(self.locations))


def _places(plan: Plan, locations: Locations, rows: Ints) -> dict[str, Ints]:
    """Return the columns of these delivery lines."""
    parts = plan["parts"]
    part = plan.delivery_lines.rows_in("part", parts)[rows]
    minutes = np.append(parts["dock_to_line_min"], 0)[part]
    return {
        "location": locations.of_delivery_lines(plan, rows),
        "dock_to_line_s": MINUTE_S * np.maximum(minutes, 0),
    }
