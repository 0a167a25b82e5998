"""What single deliveries mean to single locations: when the line would stop without them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.changes import Changes
from jitdesk.planning.claims import Claims, lead_s
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.groups import members
from jitdesk.planning.renewal import columns_of, joined, renew
from jitdesk.planning.supply import Supply

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """What each delivery does for the location of each of its lines; arrays over ``delivery_lines``.

    Lines of one delivery to one location share one fate, so all of them say the same.

    Attributes
    ----------
    run_out_without : ndarray of int64
        UTC second at which the location runs out without the delivery; UNKNOWN for never, and for lines that
        are no longer to come.
    answers : ndarray of bool
        Whether no other receipt becomes usable from that run-out until its own.
    guilty : ndarray of bool
        Whether the delivery causes the location's stop: it comes too late, or is held back or overdue.

    Source
    ------
    PLANT_TABLES.md, ``latest_safe_start``: r0, "answers for" and ``causes``.
    """

    run_out_without: Ints
    answers: Flags
    guilty: Flags

    @classmethod
    def of(cls, coverage: Coverage) -> "Shares":
        """Return the shares of all delivery lines."""
        count = len(coverage.supply.arrivals.usable_at)
        nothing = np.zeros(count, bool)
        empty = cls(np.full(count, UNKNOWN, np.int64), nothing, nothing)
        return empty._with(coverage, coverage.supply.counted_rows(), np.arange(count))

    def again(self, before: Coverage, coverage: Coverage, changes: Changes) -> tuple["Shares", Ints]:
        """Return the shares after some changes, and the delivery lines that changed or have other shares."""
        supply = coverage.supply
        locations = joined(changes.locations, self._moved_by_the_clock(before, coverage))
        locations = locations[supply.demand.locations.are_counted(locations)]
        lines = joined(changes.lines, members(*supply.lines_to, locations))
        shares = self._with(coverage, locations, lines)
        return shares, joined(changes.lines, self._differing(shares, lines))

    def _differing(self, later: "Shares", lines: Ints) -> Ints:
        kept = lines[lines < len(self.answers)]
        columns = columns_of(later).items()
        differs = [getattr(self, name)[kept] != column[kept] for name, column in columns]
        return kept[np.logical_or.reduce(differs)]

    def _moved_by_the_clock(self, before: Coverage, coverage: Coverage) -> Ints:
        """Return the locations for which a delivery means something else by a later now.

        Those that would have run out by now, those whose parts have become usable by now, and those that run
        out before a delivery could help that is taken as if it began now.
        """
        supply, now = coverage.supply, coverage.supply.now
        if before.supply.now == now:
            return np.zeros(0, np.int64)
        usable, place = before.supply.arrivals.usable_at, before.supply.arrivals.location
        dry = (self.run_out_without != UNKNOWN) & (self.run_out_without < now)
        lines = np.flatnonzero(dry | ((usable > before.supply.now) & (usable <= now)))
        arrivals, plan = supply.arrivals, supply.basis.plan
        waiting = np.flatnonzero(arrivals.open & ~arrivals.held & (arrivals.empty_at == UNKNOWN))
        waited_for = members(*plan.delivery_lines.groups("delivery", plan.deliveries), waiting)
        waited_for = waited_for[arrivals.location[waited_for] >= 0]
        run_out = coverage.run_out_at[arrivals.location[waited_for]]
        too_late = (run_out != UNKNOWN) & (run_out < now + lead_s(supply, waited_for))
        locations = joined(place[lines], arrivals.location[waited_for[too_late]])
        return locations[locations >= 0]

    def _with(self, coverage: Coverage, locations: Ints, lines: Ints) -> "Shares":
        """Return the shares with those of these lines worked out: all that go to these counted locations."""
        supply = coverage.supply
        run_out, place = np.full(len(lines), UNKNOWN, np.int64), _positions(supply, lines)
        answers, guilty = np.zeros(len(lines), bool), _are_held_back(coverage, lines)
        for demand, positions in supply.halves(locations):
            claims = Claims.of(coverage, demand, locations[positions])
            at = place[claims.line]
            run_out[at], answers[at] = claims.run_out_without, claims.answers
            guilty[at] = claims.are_guilty(supply)
        columns = {"run_out_without": run_out, "answers": answers, "guilty": guilty}
        return renew(self, len(supply.arrivals.usable_at), lines, columns)


def _positions(supply: Supply, lines: Ints) -> Ints:
    """Return where each delivery line stands among these; cells of others are not filled in."""
    place = np.empty(len(supply.arrivals.usable_at), np.int64)
    place[lines] = np.arange(len(lines))
    return place


def _are_held_back(coverage: Coverage, lines: Ints) -> Flags:
    """Return whether a hold keeps back what was due at its location before the stop."""
    arrivals = coverage.supply.arrivals
    held = np.flatnonzero(
        arrivals.line_held[lines]
        & (arrivals.due_at[lines] != UNKNOWN)
        & (arrivals.location[lines] >= 0)
        & (arrivals.receipt_qty[lines] > 0)
    )
    run_out = coverage.run_out_at[arrivals.location[lines[held]]]
    begin = arrivals.begin[arrivals.line_delivery[lines[held]]]
    kept_back = np.zeros(len(lines), bool)
    kept_back[held] = (run_out != UNKNOWN) & (begin < run_out)
    return kept_back
