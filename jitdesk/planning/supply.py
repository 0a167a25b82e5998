"""The stock of every location and what goes there: the ground that projections are made on."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.arrivals import Arrivals
from jitdesk.planning.basis import Basis
from jitdesk.planning.demand import Demand
from jitdesk.planning.groups import members
from jitdesk.planning.limits import Limits
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
    """Counts, limits and receipts of all locations, at now."""

    basis: Basis
    arrivals: Arrivals
    # By half of the demand, the locations looked at last and their receipts: deadlines ask again.
    _latest: dict[bool, tuple[Ints, Receipts]] = field(default_factory=dict, repr=False)

    @property
    def now(self) -> int:
        """UTC second."""
        return self.basis.now

    @property
    def demand(self) -> Demand:
        """What every location consumes."""
        return self.basis.demand

    @property
    def limits(self) -> Limits:
        """Stock counts of all locations, and when stock is low."""
        return self.basis.limits

    @property
    def lines_to(self) -> tuple[Ints, Ints]:
        """The delivery lines that go to each location, whenever, as CSR (starts, lines)."""
        return self.basis.destinations.lines_to

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
        latest = self._latest.get(demand is self.demand.wide)
        if instead is None and latest is not None and np.array_equal(latest[0], rows):
            return latest[1]
        starts, lines = self.lines_to
        ptr = np.concatenate([[0], np.cumsum(starts[rows + 1] - starts[rows])])
        line = members(starts, lines, rows)
        usable, limits = self.arrivals.usable_at[line], self.limits
        return Receipts.of_lines(
            demand,
            rows,
            ptr,
            line,
            usable if instead is None else instead.of(line, usable),
            self.arrivals.receipt_qty[line],
            limits.stock[rows],
            limits.counted_at[rows],
            limits.low_s[rows],
        )

    def forget(self) -> None:
        """Let go of the receipts that were looked at last."""
        self._latest.clear()

    def moment(self, demand: ScaledDemand, rows: Ints) -> Moment:
        """Return the moment from which these locations are looked at."""
        return Moment.of(demand, rows, self.limits.counted_at[rows], self.now)

    def projection(self, rows: Ints, instead: "Instead | None" = None) -> Projection:
        """Return the projection of counted locations, as the arrivals say or otherwise."""
        cells = {
            column.name: np.zeros(len(rows), bool if column.name == "short_now" else np.int64)
            for column in fields(Projection)
        }
        for demand, positions in self.halves(rows):
            own = rows[positions]
            receipts = self.receipts(demand, own, instead)
            if instead is None:
                self._latest[demand is self.demand.wide] = own, receipts
            moment, limits = self.moment(demand, own), self.limits
            half = Projection.of(demand, receipts, moment, limits.low_s[own], limits.safety[own])
            for name, column in cells.items():
                column[positions] = getattr(half, name)
        return Projection(**cells)

    def worked(self, rows: Ints, start: Ints | int, end: Ints | int) -> Ints:
        """Return the seconds in [start, end) that any of each location's lines works; at least 0."""
        clocks, clock = self.demand.clocks, self.demand.clock[rows]
        worked: Ints = np.maximum(clocks.worked(clock, end) - clocks.worked(clock, start), 0)
        return worked

    def consumes(self, rows: Ints) -> NDArray[np.bool_]:
        """Return whether anything is consumed at each of these locations after now, and after its count."""
        since = np.maximum(self.limits.counted_at[rows], self.now)
        worked = self.demand.clocks.worked(self.demand.clock[rows], since)
        consumes: NDArray[np.bool_] = worked < self.demand.ends[rows]
        return consumes

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
