"""The curves of a day or a week, followed from plan to plan: only what changed is worked out anew."""

from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from jitdesk.domain.columns import Table
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.values import wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays.curves import DelayCurves
from jitdesk.scene.delays.events import ARRIVAL, Ints, events_of
from jitdesk.scene.delays.history import document_of
from jitdesk.scene.delays.past import PAST, past_events
from jitdesk.scene.time_layers import midnight
from jitdesk.services.open_plant import OpenPlant

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
    """The curves of the deliveries that were promised within a span, and what they were made from.

    Attributes
    ----------
    span : DelaySpan
    outlook : Outlook
    past : PastPromises
        Deliveries of the span that are no longer in the plan.
    rows : ndarray of int64
        Those that are.
    curves : DelayCurves
    """

    span: DelaySpan
    outlook: Outlook
    past: PastPromises
    rows: Ints
    curves: DelayCurves

    @classmethod
    def of(
        cls, outlook: Outlook, span: DelaySpan, previous: "FollowedCurves | None" = None
    ) -> "FollowedCurves":
        """Return the curves of a span, as far as possible those of an earlier plan."""
        if previous is None or previous.span != span:
            return cls._anew(outlook, span, PastPromises.none())
        if not _is_continued(previous.outlook, outlook):
            return cls._anew(outlook, span, previous.past)
        rows = _rows_within(outlook, span)
        changed = _changed(previous, outlook, rows)
        curves = previous.curves
        if len(changed):
            owners = np.concatenate([_suppliers(of)[changed] for of in (previous.outlook, outlook)])
            now_within = changed[np.isin(changed, rows)]
            curves = curves.with_deliveries(
                changed, _distinct(owners[owners >= 0]), events_of(outlook, now_within)
            )
        return cls(span, outlook, previous.past, rows, curves)

    @classmethod
    def _anew(cls, outlook: Outlook, span: DelaySpan, past: PastPromises) -> "FollowedCurves":
        rows = _rows_within(outlook, span)
        events = events_of(outlook, rows)
        if len(past):
            events = events.joined(past_events(outlook, past))
        return cls(span, outlook, past, rows, DelayCurves.of(events))

    def with_past(self, past: PastPromises) -> "FollowedCurves":
        """Return the curves with deliveries of the span that are no longer in the plan."""
        return FollowedCurves._anew(self.outlook, self.span, past)

    @property
    def is_over(self) -> bool:
        """Whether all of the span lies before now."""
        return self.span.end <= self.outlook.now

    @property
    def moment(self) -> int:
        """Until when the curves go: now, or the end of what is over."""
        return min(self.outlook.now, self.span.end)

    def delivery_name(self, number: int) -> str:
        """Return the key of an event's delivery."""
        if number >= PAST:
            return self.past.delivery.word(number - PAST)
        return str(self.outlook.plan.deliveries.value(number, "delivery"))

    def document(self, said_by: int) -> str:
        """Return what says an event."""
        if said_by == ARRIVAL:
            return "arrival"
        return (
            self.past.source.word(said_by - PAST) if said_by >= PAST else document_of(self.outlook, said_by)
        )


def with_past(followed: FollowedCurves, plant: OpenPlant) -> FollowedCurves:
    """Return curves with what the plant file keeps of their days; takes a while, may run in any thread."""
    return followed.with_past(plant.past_promises(followed.span.start, followed.span.end))


def _rows_within(outlook: Outlook, span: DelaySpan) -> Ints:
    promised = outlook.promises.promised_at
    return np.flatnonzero((promised >= span.start) & (promised < span.end))


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
    both = _distinct(np.concatenate([previous.rows, rows]))
    differs = old.promises.promised_at[both] != new.promises.promised_at[both]
    for fact in _FACTS:
        differs |= old.plan.deliveries[fact][both] != new.plan.deliveries[fact][both]
    differs |= _suppliers(old)[both] != _suppliers(new)[both]
    estimates = new.plan.estimates
    told = estimates.rows_in("delivery", new.plan.deliveries)[len(old.plan.estimates) :]
    changed: Ints = both[differs | np.isin(both, told)]
    return changed


def _distinct(numbers: Ints) -> Ints:
    """Return row numbers ascending, each once; np.unique imports masked arrays, in the first paint of all."""
    return np.flatnonzero(np.bincount(numbers))


def _suppliers(outlook: Outlook) -> Ints:
    suppliers: Ints = outlook.plan.deliveries.rows_in("supplier", outlook.plan["suppliers"])
    return suppliers
