"""The stock of every location and what goes there: the ground that projections are made on."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.arrivals import Arrivals
from jitdesk.planning.demand import Demand
from jitdesk.planning.destinations import Destinations
from jitdesk.planning.projection import Moment, Projection
from jitdesk.planning.receipts import Receipts
from jitdesk.planning.scaled_demand import ScaledDemand

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Instead:
    """Other times at which some delivery lines are usable.

    Attributes
    ----------
    lines : ndarray of int64
        Rows of ``delivery_lines``, rising.
    usable_at : ndarray of int64
        UTC second of each; UNKNOWN = never.
    """

    lines: Ints
    usable_at: Ints

    def of(self, line: Ints, usable_at: Ints) -> Ints:
        """Return when these delivery lines are usable: as said here, else as ``usable_at`` says."""
        if not len(self.lines):
            return usable_at
        place = np.minimum(np.searchsorted(self.lines, line), len(self.lines) - 1)
        return np.where(self.lines[place] == line, self.usable_at[place], usable_at)


@dataclass(frozen=True, eq=False)
class Supply:
    """Counts, limits and receipts of all locations, at now.

    Attributes
    ----------
    now : int
        UTC second.
    stock, counted_at : ndarray of int64
        Of each location: thousandths and UTC second; UNKNOWN where nobody counted.
    low_s : ndarray of int64
        Working seconds below which its stock is low.
    safety : ndarray of int64
        Thousandths below which it is low; UNKNOWN without such a limit.
    """

    now: int
    arrivals: Arrivals
    demand: Demand
    destinations: Destinations
    stock: Ints
    counted_at: Ints
    low_s: Ints
    safety: Ints

    @classmethod
    def of(
        cls, plan: Plan, now: int, arrivals: Arrivals, demand: Demand, destinations: Destinations
    ) -> "Supply":
        """Return the supply of a plan as of now."""
        locations, parts = demand.locations, plan["parts"]
        low_h = parts["low_cover_h"][locations.part_row]
        low_h = np.where(np.isnan(low_h), plan.settings.low_cover_h, low_h)
        return cls(
            now,
            arrivals,
            demand,
            destinations,
            locations.counted(plan, "quantity"),
            locations.counted(plan, "counted_at"),
            np.rint(low_h * HOUR_S).astype(np.int64),
            parts["safety_stock"][locations.part_row],
        )

    @property
    def lines_to(self) -> tuple[Ints, Ints]:
        """The delivery lines that go to each location, whenever, as CSR (starts, lines)."""
        return self.destinations.lines_to

    def counted_rows(self) -> Ints:
        """Return the locations that somebody counted."""
        return np.flatnonzero(self.demand.locations.stock_row >= 0)

    def halves(self, rows: Ints) -> Iterator[tuple[ScaledDemand, Ints]]:
        """Yield the positions in ``rows`` of the locations that each half of the demand holds."""
        wide = self.demand.is_wide[rows]
        for demand, mine in ((self.demand.scaled, ~wide), (self.demand.wide, wide)):
            positions = np.flatnonzero(mine)
            if len(positions):
                yield demand, positions

    def receipts(self, demand: ScaledDemand, rows: Ints, instead: "Instead | None" = None) -> Receipts:
        """Return the receipts of locations of one half of the demand, as the arrivals say or otherwise."""
        starts, lines = self.lines_to
        counts = starts[rows + 1] - starts[rows]
        ptr = np.concatenate([[0], np.cumsum(counts)])
        line = lines[np.arange(ptr[-1]) - np.repeat(ptr[:-1] - starts[rows], counts)]
        usable = self.arrivals.usable_at[line]
        return Receipts.of_lines(
            demand,
            rows,
            ptr,
            line,
            usable if instead is None else instead.of(line, usable),
            self.arrivals.receipt_qty[line],
            self.stock[rows],
            self.counted_at[rows],
            self.low_s[rows],
        )

    def moment(self, demand: ScaledDemand, rows: Ints) -> Moment:
        """Return the moment from which these locations are looked at."""
        return Moment.of(demand, rows, self.counted_at[rows], self.now)

    def projection(self, rows: Ints, instead: "Instead | None" = None) -> Projection:
        """Return the projection of counted locations, as the arrivals say or otherwise."""
        cells = {
            field.name: np.zeros(len(rows), bool if field.name in ("short_now", "consumes") else np.int64)
            for field in fields(Projection)
        }
        for demand, positions in self.halves(rows):
            own = rows[positions]
            receipts = self.receipts(demand, own, instead)
            half = Projection.of(
                demand, receipts, self.moment(demand, own), self.low_s[own], self.safety[own]
            )
            for name, column in cells.items():
                column[positions] = getattr(half, name)
        return Projection(**cells)

    def worked(self, rows: Ints, start: Ints | int, end: Ints | int) -> Ints:
        """Return the seconds in [start, end) that any of each location's lines works; at least 0."""
        clocks, clock = self.demand.clocks, self.demand.clock[rows]
        worked: Ints = np.maximum(clocks.worked(clock, end) - clocks.worked(clock, start), 0)
        return worked

    def stop_s(self, rows: Ints, projection: Projection) -> Ints:
        """Return the seconds worked in each location's first gap, UNKNOWN where it never runs out.

        What is missed is made up for later, but only until the plan's end: a gap that lasts longer counts
        until there.
        """
        horizon = self.demand.horizon[rows]
        until = projection.missing_until
        ends = np.where(until == UNKNOWN, horizon, np.minimum(until, horizon))
        out = projection.run_out_at != UNKNOWN
        return np.where(out, self.worked(rows, projection.run_out_at, ends), UNKNOWN)
