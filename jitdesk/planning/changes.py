"""What an outlook has to work out again when another one came before it: the one place that tells.

Every part of an outlook is columns over deliveries, delivery lines or stock locations. Given the rows of
which an edit or the clock may have changed something, each part works out those rows, by the same functions
as from scratch, and takes all others from before. Rows too many cost time; a row too few would be an error.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.planning.arrivals import Arrivals
from jitdesk.planning.basis import Basis
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.groups import members
from jitdesk.planning.renewal import columns_of, differing, differing_rows, joined, replaced

Ints = NDArray[np.int64]

_TRUCK = (
    *("delivery", "supplier", "door", "slot_start", "slot_end"),
    *("status", "arrived_at", "unloading_at", "received_at", "on_hold"),
)
_LOAD = ("quantity", "received_quantity", "on_hold")
_PROMISE = ("delivery", "known_at", "kind", "at")
_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """The rows of which an outlook may say something else than the one before it.

    Attributes
    ----------
    deliveries, lines, locations : ndarray of int64
        Rows in ``deliveries``, ``delivery_lines`` and coverage, each once, rising.
    """

    deliveries: Ints
    lines: Ints
    locations: Ints

    @classmethod
    def since(cls, before: Coverage, basis: Basis) -> "Changes | None":
        """Return what is new since an earlier coverage; ``None`` where nothing of it can be kept."""
        old, arrivals = before.supply.basis, before.supply.arrivals
        if old.demand is not basis.demand or old.plan["plant"] is not basis.plan["plant"]:
            return None
        if basis.now < old.now:
            return None
        deliveries = _deliveries(arrivals, old, basis)
        lines = _lines(arrivals, old, basis, deliveries)
        return cls(deliveries, lines, _locations(before, basis, lines))


def _deliveries(arrivals: Arrivals, old: Basis, new: Basis) -> Ints:
    """Return the deliveries that have other times, promises or places than before."""
    clock = arrivals.moved_by_the_clock(old.now, new.now) if new.now > old.now else _NONE
    return _there(new.plan, clock, _edited(old.plan, new.plan), _first_slotted(old, new))


def edited_deliveries(old: Plan, new: Plan) -> Ints:
    """Return the deliveries of a plan that move, are promised, booked or loaded otherwise than in another.

    What only the clock changed is none of them.
    """
    loaded = differing_rows(new.delivery_lines, old.delivery_lines, ("delivery", *_LOAD))
    owners = new.delivery_lines.rows_in("delivery", new.deliveries)[loaded[loaded < len(new.delivery_lines)]]
    return _there(new, _edited(old, new), owners)


def _edited(old: Plan, new: Plan) -> Ints:
    """Return the deliveries whose truck has other times or places, or another promise."""
    return joined(differing_rows(new.deliveries, old.deliveries, _TRUCK), _promised(old, new))


def _there(plan: Plan, *rows: Ints) -> Ints:
    """Return those of these deliveries that a plan has, each once, rising."""
    changed = joined(*rows)
    return changed[(changed >= 0) & (changed < len(plan.deliveries))]


def _promised(old: Plan, new: Plan) -> Ints:
    """Return the deliveries, now or before, of which a promise came, went or changed."""
    rows = differing_rows(new.estimates, old.estimates, _PROMISE)
    owners = [
        plan.estimates.rows_in("delivery", plan.deliveries)[rows[rows < len(plan.estimates)]]
        for plan in (old, new)
    ]
    return np.concatenate(owners)


def _first_slotted(old: Basis, new: Basis) -> Ints:
    """Return the deliveries whose first slot is known otherwise than before."""
    if new.first_slots is old.first_slots:
        return _NONE
    names = {name for name, _ in old.first_slots.items() ^ new.first_slots.items()}
    rows = (new.plan.deliveries.row_number(name) for name in names)
    return np.array([row for row in rows if row is not None], np.int64)


def _lines(arrivals: Arrivals, old: Basis, new: Basis, deliveries: Ints) -> Ints:
    """Return the delivery lines that come at another time or place, or bring something else, than before."""
    plan, there = new.plan, new.destinations
    starts, carried = plan.delivery_lines.groups("delivery", plan.deliveries)
    recounted = differing(new.limits.counted_at, old.limits.counted_at)
    changed = joined(
        differing_rows(plan.delivery_lines, old.plan.delivery_lines, _LOAD),
        differing(plan.delivery_lines.rows_in("delivery", plan.deliveries), arrivals.line_delivery),
        differing(there.location, arrivals.location),
        differing(there.dock_to_line_s, arrivals.dock_to_line_s),
        members(starts, carried, deliveries),
        members(*there.lines_to, recounted),
    )
    return changed[changed < len(plan.delivery_lines)]


def _locations(before: Coverage, new: Basis, lines: Ints) -> Ints:
    """Return the locations that are supplied, counted or limited otherwise than before."""
    old, place = before.supply.basis, before.supply.arrivals.location
    clock = _NONE if new.now == old.now else before.moved_by_the_clock(new.now, new.look_ahead_end)
    limits = (differing(column, getattr(old.limits, name)) for name, column in columns_of(new.limits).items())
    there = new.destinations.location
    changed = joined(there[lines], replaced(place, len(there), lines), clock, *limits)
    return changed[changed >= 0]
