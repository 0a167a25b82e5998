"""The curves of a day or a week, followed from plan to plan: only what changed is worked out anew."""

from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from jitdesk.domain.columns import Table
from jitdesk.domain.values import wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays.curves import DelayCurves
from jitdesk.scene.delays.events import Ints, events_of
from jitdesk.scene.time_layers import midnight

_FACTS = ("arrived_at", "received_at")


@dataclass(frozen=True, slots=True)
class DelaySpan:
    """The plant days whose deliveries are shown: [start, end) in UTC seconds, a "day" or a "week"."""

    name: str
    start: int
    end: int

    @classmethod
    def around(cls, outlook: Outlook, instant: int, zoom: str) -> "DelaySpan":
        """Return the day of an instant, its week where a zoom shows one or more."""
        first, zone = wall_from_utc(instant, outlook.plan.zone).date(), outlook.plan.zone
        name = "day" if zoom in ("hour", "day") else "week"
        if name == "week":
            first -= timedelta(days=first.weekday())
        last = first + timedelta(days=1 if name == "day" else 7)
        return cls(name, midnight(first, zone), midnight(last, zone))


@dataclass(frozen=True, slots=True, eq=False)
class FollowedCurves:
    """The curves of the deliveries that were promised within a span, and what they were made from."""

    span: DelaySpan
    outlook: Outlook
    rows: Ints
    curves: DelayCurves

    @classmethod
    def of(
        cls, outlook: Outlook, span: DelaySpan, previous: "FollowedCurves | None" = None
    ) -> "FollowedCurves":
        """Return the curves of a span, as far as possible those of an earlier plan."""
        promised = outlook.promises.promised_at
        rows = np.flatnonzero((promised >= span.start) & (promised < span.end))
        if previous is None or previous.span != span or not _is_continued(previous.outlook, outlook):
            return cls(span, outlook, rows, DelayCurves.of(events_of(outlook, rows)))
        changed = _changed(previous, outlook, rows)
        curves = previous.curves
        if len(changed):
            owners = np.concatenate([_suppliers(of)[changed] for of in (previous.outlook, outlook)])
            now_within = changed[np.isin(changed, rows)]
            curves = curves.with_deliveries(
                changed, np.unique(owners[owners >= 0]), events_of(outlook, now_within)
            )
        return cls(span, outlook, rows, curves)


def _is_continued(old: Outlook, new: Outlook) -> bool:
    """Tell whether deliveries and suppliers kept their rows, and promises were added at most."""
    return (
        _same_keys(old.plan.deliveries, new.plan.deliveries, "delivery")
        and _same_keys(old.plan["suppliers"], new.plan["suppliers"], "supplier")
        and _begins_with(new.plan.estimates, old.plan.estimates)
    )


def _same_keys(one: Table, other: Table, key: str) -> bool:
    return one is other or (
        one.texts(key).words is other.texts(key).words and np.array_equal(one.codes(key), other.codes(key))
    )


def _begins_with(grown: Table, before: Table) -> bool:
    count = len(before)
    return grown is before or (
        len(grown) >= count
        and all(np.array_equal(grown[name][:count], before[name]) for name in ("known_at", "at"))
        and all(
            grown.texts(name).words is before.texts(name).words
            and np.array_equal(grown.codes(name)[:count], before.codes(name))
            for name in ("delivery", "kind")
        )
    )


def _changed(previous: FollowedCurves, outlook: Outlook, rows: Ints) -> Ints:
    """Return the deliveries, within the span before or now, of which something else is known than before."""
    old, new = previous.outlook, outlook
    both = np.union1d(previous.rows, rows)
    differs = old.promises.promised_at[both] != new.promises.promised_at[both]
    for fact in _FACTS:
        differs |= old.plan.deliveries[fact][both] != new.plan.deliveries[fact][both]
    differs |= _suppliers(old)[both] != _suppliers(new)[both]
    estimates = new.plan.estimates
    told = estimates.rows_in("delivery", new.plan.deliveries)[len(old.plan.estimates) :]
    changed: Ints = both[differs | np.isin(both, told)]
    return changed


def _suppliers(outlook: Outlook) -> Ints:
    suppliers: Ints = outlook.plan.deliveries.rows_in("supplier", outlook.plan["suppliers"])
    return suppliers
