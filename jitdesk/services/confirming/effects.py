"""What accepting rows does to the lines and the doors, worked out on the plan as it would be then."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from jitdesk.domain.edit import Change, Edit
from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import clock_text, decimal_text, duration_text, time_text
from jitdesk.intake.report import Report, unheard
from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.services.confirming.accepting import drafted
from jitdesk.services.confirming.afterwards import Afterwards
from jitdesk.services.confirming.judging import Judge
from jitdesk.services.confirming.location_effects import (
    Clash,
    Location,
    LocationEffect,
    clashes_of,
    location_effect,
    locations_of,
)
from jitdesk.services.confirming.patch import PreviewRow, RowKey

_SHOWN_H = 8
_BEFORE_H, _AFTER_H = 3, 2
_HALF_HOUR_S = HOUR_S // 2
_LONGEST_H = 48


@dataclass(frozen=True, slots=True, eq=False)
class Effect:
    """What one row does, for its line in the list and for the panel beside it.

    Attributes
    ----------
    tone : str
        ``stop``, ``warn``, ``ok`` or ``plain``.
    icon : str
        Name of a bundled icon.
    title, detail : str
        "Line 3 stops 14:20", "75 min without parts".
    location : (part, line) or None
        The stock location that the curves show; line "" = shared stock.
    span : (start, end)
        UTC seconds that the curves cover.
    before, after : Curve or None
        The location's stock as the plan stands and if the row is accepted; None without a count.
    before_words, after_words : str
        "Plan now: arrives 13:15", "If accepted: arrives 15:05".
    """

    tone: str
    icon: str
    title: str
    detail: str
    location: Location | None = None
    span: tuple[int, int] = (0, 0)
    before: Curve | None = None
    after: Curve | None = None
    before_words: str = ""
    after_words: str = ""


class Effects:
    """The effects of rows on one outlook, each worked out when it is first asked for.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now; of the plan that the preview was made on.
    author : str
        Who would accept them.
    """

    def __init__(self, outlook: Outlook, author: str = "") -> None:
        self._outlook = outlook
        self._author = author
        self._together: tuple[tuple[RowKey, ...], tuple[Change, ...]] = ((), ())
        self._known: dict[tuple[str, str], Effect] = {}

    def of(self, row: PreviewRow) -> Effect:
        """Return what accepting one row does.

        Raises
        ------
        ChangedSince
            If the plan is no longer the one that the preview was made on.
        """
        if row.key not in self._known:
            self._known[row.key] = self._of(row)
        return self._known[row.key]

    def _of(self, row: PreviewRow) -> Effect:
        if not row.may_be_accepted:
            return Effect("plain", "info", say("No line affected"), say("nothing changes"))
        return _RowEffect(self._outlook, self._with(row.plan_changes), row).effect()

    @cached_property
    def _judge(self) -> Judge:
        return Judge(self._outlook.plan, self._outlook.now, self._author)

    def afterwards(self, rows: Sequence[PreviewRow], report: Report = unheard) -> Afterwards:
        """Return what accepting all these rows does.

        Parameters
        ----------
        report : callable
            Hears (done, total, note) before each row.

        Raises
        ------
        ChangedSince
            If a row can no longer be used with this plan.
        """
        after = self._with(self.changes_of(rows, report))
        return Afterwards.of(self._outlook, after, {row.delivery for row in rows if row.may_be_accepted})

    def changes_of(self, rows: Sequence[PreviewRow], report: Report = unheard) -> tuple[Change, ...]:
        """Return what accepting all these rows changes; known already for the rows asked about last.

        Raises
        ------
        ChangedSince
            If a row can no longer be used with this plan.
        """
        keys = tuple(row.key for row in rows)
        if self._together[0] != keys:
            self._together = keys, drafted(self._judge, rows, report).changes()
        return self._together[1]

    def _with(self, changes: tuple[Change, ...]) -> Outlook:
        plan = self._outlook.plan.apply(Edit("", changes))
        return Outlook(plan, self._outlook.now, self._outlook)


class _RowEffect:
    """One row's delivery as the plan stands and as it would be."""

    def __init__(self, before: Outlook, after: Outlook, row: PreviewRow) -> None:
        self._before = before
        self._after = after
        self._row = row

    def effect(self) -> Effect:
        worst = self._worst()
        tone, icon, title, detail = worst.tone, worst.icon, worst.title, worst.detail
        if self._row.doubt:
            tone, icon, title = "plain", "no-reply", self._row.doubt
            detail = " · ".join(filter(None, (self._row.doubt_detail, say("not ticked"))))
        location = worst.location or next(iter(self._locations), None)
        return Effect(
            tone,
            icon,
            title,
            detail,
            location,
            self._span,
            self._curve(self._before, location),
            self._curve(self._after, location),
            self._words(self._before, say("Plan now")),
            self._words(self._after, say("If accepted")),
        )

    @cached_property
    def _locations(self) -> tuple[Location, ...]:
        """Where the row's own part goes first, then the delivery's other parts."""
        found = locations_of(self._after, self._row.delivery)
        return tuple(sorted(found, key=lambda location: location[0] != self._row.part))

    def _worst(self) -> LocationEffect:
        effects = [
            effect
            for location in self._locations
            if (effect := location_effect(self._before, self._after, location, self._since)) is not None
        ]
        effects += [self._clash(*clash) for clash in self._new_clashes()]
        return min(effects, key=lambda effect: effect.rank, default=self._none())

    @property
    def _since(self) -> int:
        """The first moment at which the row may make a difference (UTC second)."""
        arrivals = (self._arrival(outlook) for outlook in (self._before, self._after))
        return max(self._after.now, min((at for at in arrivals if at is not None), default=self._after.now))

    def _new_clashes(self) -> list[Clash]:
        """Return the clashes of the delivery that come with the row, with whom and when."""
        delivery = self._row.delivery
        known = {(door, other) for door, other, _, _ in clashes_of(self._before, delivery)}
        return [clash for clash in clashes_of(self._after, delivery) if clash[:2] not in known]

    def _clash(self, door: str, other: str, start: int, end: int) -> LocationEffect:
        row = self._after.plan.find("deliveries", other) or {}
        supplier = self._after.plan.find("suppliers", str(row.get("supplier", ""))) or {}
        name = f"{supplier.get('short_name') or supplier.get('name') or ''} {other}".strip()
        when = clock_text(start, self._after.now, self._after.plan.zone)
        detail = say("with {name}, {lasts}", name=name, lasts=duration_text(end - start))
        return LocationEffect(
            1, "warn", "clash", say("Door {door} clash {when}", door=door, when=when), detail, None
        )

    def _none(self) -> LocationEffect:
        return LocationEffect(9, "ok", "ok", say("No line affected"), self._why_none(), None)

    def _why_none(self) -> str:
        if not self._row.delivery:
            return say("asks for parts, brings none")
        if self._before.plan.deliveries.row_number(self._row.delivery) is None:
            return say("stands in the tray until it is planned")
        old, new = self._arrival(self._before), self._arrival(self._after)
        if old is None or new is None:
            return ""
        tolerance_min = self._after.plan.settings.on_time_tolerance_min
        if new < old:
            return say("earlier than planned")
        if 0 < new - old <= tolerance_min * MINUTE_S:
            return say("within {minutes} min", minutes=tolerance_min)
        return (
            self._quantity_words()
            or self._to_spare()
            or (say("comes as planned") if old == new else say("lines keep running"))
        )

    def _quantity_words(self) -> str:
        change = next((change for change in self._row.changes if change.field == "quantity"), None)
        if change is None:
            return ""
        return say("enough without them") if change.tone == "warn" else say("more than planned")

    def _to_spare(self) -> str:
        number = self._after.plan.deliveries.row_number(self._row.delivery)
        assert number is not None
        latest, begin = self._after.deadlines.latest_safe_start[number], self._after.arrivals.begin[number]
        if latest == UNKNOWN or latest < begin:
            return ""
        spare_s = int(latest - begin)
        return (
            say("{hours} h to spare", hours=decimal_text(spare_s / HOUR_S))
            if spare_s >= HOUR_S
            else say("{minutes} min to spare", minutes=spare_s // MINUTE_S)
        )

    def _arrival(self, outlook: Outlook) -> int | None:
        """Return when the truck comes: as the supplier says, else as the plan expects (UTC seconds).

        The plan may unload it later: a truck that is early waits for its slot.
        """
        number = outlook.plan.deliveries.row_number(self._row.delivery)
        if number is None:
            return None
        estimate = known(int(outlook.promises.estimate[number]))
        return known(int(outlook.arrivals.begin[number])) if estimate is None else estimate

    @cached_property
    def _span(self) -> tuple[int, int]:
        """Half hours around now and the delivery's begin, as the plan stands and as it would be."""
        now = self._after.now
        begins = [begin for begin in map(self._arrival, (self._before, self._after)) if begin is not None]
        start = min([now, *begins])
        if begins and min(begins) > now + _SHOWN_H * HOUR_S:
            start = min(begins) - _BEFORE_H * HOUR_S
        start = max(start, now - _BEFORE_H * HOUR_S) // _HALF_HOUR_S * _HALF_HOUR_S
        end = max([start + _SHOWN_H * HOUR_S, *(begin + _AFTER_H * HOUR_S for begin in begins)])
        return start, min(-(-end // _HALF_HOUR_S) * _HALF_HOUR_S, start + _LONGEST_H * HOUR_S)

    def _curve(self, outlook: Outlook, location: Location | None) -> Curve | None:
        row = outlook.coverage.row_of(*location) if location else None
        if row is None:
            return None
        curve = outlook.coverage.curve(row, *self._span)
        return curve if len(curve.at) else None

    def _words(self, outlook: Outlook, when: str) -> str:
        if not self._row.delivery:
            return when
        begin = self._arrival(outlook)
        if begin is None:
            is_there = outlook.plan.deliveries.row_number(self._row.delivery) is not None
            return f"{when}: {say('no time is known') if is_there else say('not in the plan')}"
        zone = outlook.plan.zone
        near = abs(begin - outlook.now) < _SHOWN_H * HOUR_S
        text = time_text(begin, zone) if near else clock_text(begin, outlook.now, zone)
        return say("{when}: arrives {clock}", when=when, clock=text)
