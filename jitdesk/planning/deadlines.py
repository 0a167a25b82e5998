"""By when each delivery has to begin so that no line stops, and whose fault a stop is.

Source
------
PLANT_TABLES.md, ``latest_safe_start`` and ``causes``.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.changes import Changes
from jitdesk.planning.claims import lead_s, would_be_usable
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.groups import distinct, members
from jitdesk.planning.renewal import joined, renew, replaced
from jitdesk.planning.shares import Shares

Ints = NDArray[np.int64]

_NEVER = np.iinfo(np.int64).max


@dataclass(frozen=True, eq=False)
class Deadlines:
    """The deadlines of all deliveries; arrays over ``deliveries``.

    Attributes
    ----------
    latest_safe_start : ndarray of int64
        UTC second; UNKNOWN where the delivery answers for no location, is on hold or is here already.
    need_at : ndarray of int64
        UTC second at which the line needs it: the run-out that sets ``latest_safe_start``.
    binding_location : ndarray of int64
        Row in coverage that sets it; -1 for none.
    """

    coverage: Coverage
    shares: Shares
    latest_safe_start: Ints
    need_at: Ints
    binding_location: Ints

    @classmethod
    def of(cls, coverage: Coverage) -> "Deadlines":
        """Return the deadlines of all deliveries."""
        rows = np.arange(len(coverage.supply.arrivals.begin))
        shares = Shares.of(coverage)
        return cls(coverage, shares, **_limits(coverage, shares, rows))

    def again(self, coverage: Coverage, changes: Changes | None) -> "Deadlines":
        """Return the deadlines by a later coverage, worked out only for what changed since.

        Parameters
        ----------
        changes : Changes or None
            What changed; found out where that is not known.
        """
        changes = changes or Changes.since(self.coverage, coverage.supply.basis)
        if changes is None:
            return Deadlines.of(coverage)
        shares, lines = self.shares.again(self.coverage, coverage, changes)
        arrivals, before = coverage.supply.arrivals, self.coverage.supply.arrivals.line_delivery
        carriers = arrivals.line_delivery[lines], replaced(before, len(arrivals.line_delivery), lines)
        rows = joined(changes.deliveries, *carriers)
        rows = rows[(rows >= 0) & (rows < len(arrivals.begin))]
        later = Deadlines(coverage, shares, self.latest_safe_start, self.need_at, self.binding_location)
        return renew(later, len(arrivals.begin), rows, _limits(coverage, shares, rows))

    @cached_property
    def binding_part(self) -> Ints:
        """Row in ``parts`` of the part that sets each delivery's latest safe start; -1 for none."""
        return np.append(self.coverage.part_row, -1)[self.binding_location]

    def causes(self, delivery: int) -> tuple[tuple[str, str, int], ...]:
        """Return the line stops that a delivery causes as (line, part, at), by time."""
        plan, arrivals = self.coverage.supply.basis.plan, self.coverage.supply.arrivals
        lines = members(*plan.delivery_lines.groups("delivery", plan.deliveries), np.array([delivery]))
        stops = [
            (line, str(self.coverage.part[row]), at)
            for row in distinct(arrivals.location[lines[self.shares.guilty[lines]]]).tolist()
            for line, at in self.coverage.stops(row)
        ]
        return tuple(sorted(stops, key=lambda stop: (stop[2], stop[0], stop[1])))

    def causing(self, *locations: int) -> tuple[int, ...]:
        """Return the deliveries that cause the stop of a location, or of any of several, in table order."""
        supply = self.coverage.supply
        lines = members(*supply.lines_to, np.array(locations, np.int64))
        guilty = distinct(supply.arrivals.line_delivery[lines[self.shares.guilty[lines]]])
        return tuple(guilty.tolist())

    def next_answering(self, location: int) -> int | None:
        """Return the delivery that comes next of those that answer for a location; ``None`` for none."""
        lines = self._answering(location)
        if not len(lines):
            return None
        supply = self.coverage.supply
        delivery = supply.arrivals.line_delivery[lines]
        first = np.lexsort((delivery, would_be_usable(supply, lines)))[0]
        return int(delivery[first])

    def spare_s(self, delivery: int, location: int) -> int | None:
        """Return the seconds from a delivery's begin to the last one that saves a location.

        Negative when it is too late; ``None`` where it has no begin or does not answer for the location.
        """
        arrivals, lines = self.coverage.supply.arrivals, self._answering(location)
        begin, mine = int(arrivals.begin[delivery]), lines[arrivals.line_delivery[lines] == delivery]
        if not len(mine) or begin == UNKNOWN:
            return None
        return int(_latest_starts(self.coverage, self.shares, mine)[0]) - begin

    def _answering(self, location: int) -> Ints:
        """Return the delivery lines that answer for a location."""
        lines = members(*self.coverage.supply.lines_to, np.array([location]))
        return lines[self.shares.answers[lines]]


def _latest_starts(coverage: Coverage, shares: Shares, lines: Ints) -> Ints:
    """Return when deliveries must begin at the latest to save the locations of these lines."""
    return shares.run_out_without[lines] - lead_s(coverage.supply, lines)


def _limits(coverage: Coverage, shares: Shares, rows: Ints) -> dict[str, Ints]:
    """Return the columns of these deliveries."""
    plan, arrivals = coverage.supply.basis.plan, coverage.supply.arrivals
    starts, carried = plan.delivery_lines.groups("delivery", plan.deliveries)
    waiting = np.flatnonzero(arrivals.open[rows] & ~arrivals.held[rows])
    lines = members(starts, carried, rows[waiting])
    owner = np.repeat(waiting, starts[rows[waiting] + 1] - starts[rows[waiting]])
    owner, lines = owner[shares.answers[lines]], lines[shares.answers[lines]]
    start, location = _latest_starts(coverage, shares, lines), arrivals.location[lines]
    latest, binding = np.full(len(rows), _NEVER), np.full(len(rows), _NEVER)
    np.minimum.at(latest, owner, start)
    first = np.flatnonzero(start == latest[owner])
    np.minimum.at(binding, owner[first], location[first])
    first = first[location[first] == binding[owner[first]]]
    need = np.full(len(rows), UNKNOWN, np.int64)
    need[owner[first]] = shares.run_out_without[lines[first]]
    return {
        "latest_safe_start": np.where(latest == _NEVER, UNKNOWN, latest),
        "need_at": need,
        "binding_location": np.where(binding == _NEVER, -1, binding),
    }
