"""What the plan means at one moment: the one thing that window, commands and sheets read."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.calendar import WorkingTime
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.values import DAY_S, UNKNOWN
from jitdesk.domain.wording import clock_text
from jitdesk.planning.arrivals import Arrivals
from jitdesk.planning.basis import Basis
from jitdesk.planning.changes import Changes, edited_deliveries
from jitdesk.planning.clashes import Clashes
from jitdesk.planning.closed_doors import closed_door_problems
from jitdesk.planning.count_problems import (
    lost_delivery_problems,
    no_stock_problems,
    no_working_time_problems,
    stale_count_problems,
)
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.deadlines import Deadlines
from jitdesk.planning.delivery_problems import clash_problems, overdue_problems, unplanned_problems
from jitdesk.planning.demand import Demand
from jitdesk.planning.destinations import Destinations
from jitdesk.planning.drag import Drag
from jitdesk.planning.limits import Limits
from jitdesk.planning.locations import Locations, same_locations
from jitdesk.planning.low_problems import low_problems, no_reply_problems
from jitdesk.planning.problems import Problem, ranked
from jitdesk.planning.receipts import END_OF_PLAN
from jitdesk.planning.renewal import columns_of, renew
from jitdesk.planning.situation import Situation
from jitdesk.planning.stop_problems import stop_problems
from jitdesk.planning.supply import Supply

_KINDS = (
    stop_problems,
    low_problems,
    no_reply_problems,
    clash_problems,
    closed_door_problems,
    overdue_problems,
    unplanned_problems,
    no_stock_problems,
    lost_delivery_problems,
    stale_count_problems,
    no_working_time_problems,
)


class Outlook:
    """The plan at ``now``: promises, arrivals, coverage and all that follows; never changes.

    Every part is worked out when it is first asked for.

    Parameters
    ----------
    plan : Plan
    now : int
        UTC second.
    previous : Outlook, optional
        One of an earlier plan or moment: whatever did not change since is taken from it.
    first_slots : Mapping[str, int], optional
        First slot starts of deliveries that were moved, see `Promises.of`; by default the previous one's.
    """

    def __init__(
        self,
        plan: Plan,
        now: int,
        previous: "Outlook | None" = None,
        *,
        first_slots: Mapping[str, int] | None = None,
    ) -> None:
        self.plan = plan
        self.now = now
        self._dragged: dict[tuple[str, ...], Drag] = {}
        earlier = previous.working if previous is not None else None
        self._consumed: tuple[int, int] = _consumed(plan, previous)
        self.working: WorkingTime = WorkingTime.of(plan, *_horizon(plan, now, self._consumed), earlier)
        if first_slots is None:
            first_slots = {} if previous is None else previous._basis.first_slots
        self._basis: Basis = self._basis_of(first_slots, previous)
        destinations = self._basis.destinations
        before = None if previous is None else previous.coverage
        changes = None if before is None else Changes.since(before, self._basis)
        if previous is None or changes is None:
            self.promises: Promises = Promises.of(plan, first_slots)
            self.arrivals: Arrivals = Arrivals.of(plan, now, self.promises, destinations)
            self.coverage: Coverage = Coverage(Supply(self._basis, self.arrivals))
            self._earlier: tuple[Deadlines, Changes | None] | None = None
        else:
            rows, lines = changes.deliveries, changes.lines
            promises = columns_of(Promises.of(plan, first_slots, rows))
            self.promises = renew(previous.promises, len(plan.deliveries), rows, promises)
            self.arrivals = previous.arrivals.again(plan, now, self.promises, destinations, rows, lines)
            self.coverage = Coverage(Supply(self._basis, self.arrivals), before, changes.locations)
            self._earlier = previous._deadlines_before(changes)

    @cached_property
    def deadlines(self) -> Deadlines:
        """By when each delivery has to begin, and which stops it causes."""
        earlier, self._earlier = self._earlier, None  # nothing of the past is held longer than it is needed
        deadlines = (
            Deadlines.of(self.coverage) if earlier is None else earlier[0].again(self.coverage, earlier[1])
        )
        self.coverage.supply.forget()
        return deadlines

    def _deadlines_before(self, changes: Changes) -> tuple[Deadlines, Changes | None] | None:
        """Return the newest deadlines that were asked for, and what changed since if that is known."""
        if "deadlines" in vars(self):
            return self.deadlines, changes
        return None if self._earlier is None else (self._earlier[0], None)

    def edited_since(self, before: "Outlook") -> NDArray[np.int64]:
        """Return the rows of deliveries that edits changed since another outlook, rising."""
        return edited_deliveries(before.plan, self.plan)

    @cached_property
    def clashes(self) -> Clashes:
        """The deliveries that are expected at one door at the same time."""
        return Clashes.of_plan(self.plan, self.arrivals)

    def clock(self, at: int | None) -> str:
        """Return a UTC second in plant time, with its day where that is not today; "" for none."""
        return "" if at is None or at == UNKNOWN else clock_text(int(at), self.now, self.plan.zone)

    @property
    def is_whole(self) -> bool:
        """Whether everything has been worked out, down to the problems."""
        return "_problems" in vars(self)

    def problems(self) -> tuple[Problem, ...]:
        """Return what needs somebody now: line stops by time left, then the rest by time left."""
        return self._problems

    @cached_property
    def _problems(self) -> tuple[Problem, ...]:
        situation = Situation(
            self.plan,
            self.now,
            self.promises,
            self.arrivals,
            self.coverage,
            self.deadlines,
            self.clashes,
        )
        return ranked([problem for kind in _KINDS for problem in kind(situation)])

    def drag(self, *deliveries: str) -> Drag:
        """Return what deliveries do to their lines wherever they may be dragged; the one that leads first.

        Raises
        ------
        KeyError
            If there is no such delivery.
        """
        # Who has selected a delivery has seen what it does, and drags it next.
        if deliveries not in self._dragged:
            parts = (self.promises, self.coverage, self.deadlines, self.clashes)
            self._dragged = {deliveries: Drag(self.plan, self.now, *parts, *deliveries)}
        return self._dragged[deliveries]

    def _basis_of(self, first_slots: Mapping[str, int], previous: "Outlook | None") -> Basis:
        plan, old = self.plan, None if previous is None else previous._basis
        if (
            previous is not None
            and old is not None
            and previous.working is self.working
            and same_locations(plan, old.plan)
        ):
            demand, destinations = old.demand, old.destinations.again(plan, old.plan)
        else:
            demand = Demand.of(plan, Locations.of(plan), self.working)
            destinations = Destinations.of(plan, demand.locations)
        return Basis(plan, self.now, first_slots, demand, destinations, Limits.of(plan, demand.locations))


def _consumed(plan: Plan, previous: "Outlook | None") -> tuple[int, int]:
    """Return the time over which anything is consumed; an empty one is the wrong way round."""
    table = plan["consumption"]
    if previous is not None and table is previous.plan["consumption"]:
        return previous._consumed
    first, last = table["from"], table["to"]
    return int(first.min(initial=END_OF_PLAN)), int(last.max(initial=0))


def _horizon(plan: Plan, now: int, consumed: tuple[int, int]) -> tuple[int, int]:
    """Return the time for which working time is needed, in whole days so that it seldom changes."""
    counted = plan["stock"]["counted_at"]
    first = min(consumed[0], now, int(counted[counted != UNKNOWN].min(initial=now)))
    last = max(consumed[1], now, int(counted.max(initial=now))) + DAY_S
    return first // DAY_S * DAY_S, -(-last // DAY_S) * DAY_S
