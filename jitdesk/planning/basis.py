"""What an outlook is worked out from: a plan, a moment, and what follows from the plan's tables alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.demand import Demand
from jitdesk.planning.destinations import Destinations
from jitdesk.planning.limits import Limits


@dataclass(frozen=True, eq=False)
class Basis:
    """A plan at a moment.

    Attributes
    ----------
    plan : Plan
    now : int
        UTC second.
    first_slots : Mapping[str, int]
        First slot starts of deliveries that were moved; see `Promises.of`.
    demand, destinations, limits
        Of this plan; no moment changes them.
    """

    plan: Plan
    now: int
    first_slots: Mapping[str, int]
    demand: Demand
    destinations: Destinations
    limits: Limits

    @property
    def look_ahead_end(self) -> int:
        """The UTC second until which somebody looks ahead."""
        return self.now + round(self.plan.settings.look_ahead_h * HOUR_S)
