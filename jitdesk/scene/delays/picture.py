"""What the delay band shows: the latest as lines, the others that are late as a crowd, the rest counted."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import MINUTE_S, UNKNOWN, wall_from_utc
from jitdesk.domain.wording import begun_small, day_text, minutes_text, week_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays.curves import DelayCurves
from jitdesk.scene.delays.events import Ints
from jitdesk.scene.delays.following import DelaySpan, FollowedCurves
from jitdesk.scene.delays.history import Promise, promise_history
from jitdesk.scene.strips import legible

MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class DelayPoint:
    """The moment at which a delay became known, the delay in seconds, and what said so."""

    known_at: int
    delay_s: int
    delivery: str
    document: str


@dataclass(frozen=True, eq=False)
class DelayLine:
    """One supplier's curve.

    Attributes
    ----------
    supplier, name : str
        Its key and the name that is shown.
    known_at, late_s : ndarray of int64
        The steps in time order, none later than now: the moment, and the delay known from then on.
    ends : int
        Where the last step ends: now, or earlier when nothing of the supplier is due any more.
    delay_s : int
        The delay known now.
    delivery : str
        The delivery that is now the latest; empty when all are received.
    expected_at : int or None
        When that delivery is now expected, for the dotted line beyond now.
    """

    supplier: str
    name: str
    known_at: Ints
    late_s: Ints
    ends: int
    delay_s: int
    delivery: str
    expected_at: int | None
    _said: Ints
    _followed: FollowedCurves

    def point(self, number: int) -> DelayPoint:
        """Return a step with the delivery and the document behind it."""
        said, events = int(self._said[number]), self._followed.curves.events
        return DelayPoint(
            int(self.known_at[number]),
            int(self.late_s[number]),
            self._followed.delivery_name(int(events.delivery[said])),
            self._followed.document(int(events.said_by[said])),
        )


@dataclass(frozen=True, eq=False)
class DelayPicture:
    """The lines that are drawn, the latest first, and what is said of all others.

    Attributes
    ----------
    lines : tuple of DelayLine
        At most MOST_LINES, the selected delivery's supplier among them.
    on_time : int
        How many other suppliers are within the tolerance.
    crowd : ndarray of int64
        The suppliers outside it that have no line of their own.
    curves : DelayCurves
        Everybody's curves.
    moment : int
        Until when they go, in UTC seconds.
    sentence : str
        All of it in one sentence, for a band that is folded.
    promises : tuple of Promise
        The promise history of the selected delivery.
    selected : str
        The supplier of the selected delivery; empty for none.
    """

    lines: tuple[DelayLine, ...]
    on_time: int
    crowd: Ints
    curves: DelayCurves
    moment: int
    sentence: str
    promises: tuple[Promise, ...]
    selected: str

    @property
    def selected_line(self) -> int | None:
        """Which line is that of the selected delivery's supplier; None without one."""
        return next((n for n, line in enumerate(self.lines) if line.supplier == self.selected), None)


@dataclass(frozen=True, slots=True, eq=False)
class _Standing:
    """How each supplier that has a curve stands: its last step, and how late it is (0: nothing is due)."""

    supplier: Ints
    step: Ints
    delay_s: Ints


def delay_picture(followed: FollowedCurves, selected: str) -> DelayPicture:
    """Return what is shown of followed curves: how late suppliers are now, or were at most in the past.

    Parameters
    ----------
    selected : str
        The selected delivery: its supplier is drawn in any case, with its promise history; "" for none.
    """
    outlook, curves, plan = followed.outlook, followed.curves, followed.outlook.plan
    standing = _standing(curves, followed.moment, at_most=followed.is_over)
    chosen_row = plan.deliveries.row_number(selected) if selected else None
    chosen = (
        plan.deliveries.rows_in("supplier", plan["suppliers"])[chosen_row] if chosen_row is not None else -1
    )
    late = np.abs(standing.delay_s)
    outside = late > plan.settings.on_time_tolerance_min * MINUTE_S
    drawn = _drawn(followed, standing, int(chosen))
    others = np.ones(len(late), dtype=bool)
    others[drawn] = False
    lines = sorted((_line(followed, standing, n) for n in drawn), key=lambda line: -line.delay_s)
    return DelayPicture(
        tuple(lines),
        int(np.count_nonzero(others & ~outside)),
        standing.supplier[others & outside],
        curves,
        followed.moment,
        _sentence(outlook, standing, outside, followed.span),
        promise_history(outlook, selected),
        str(plan["suppliers"].value(int(chosen), "supplier")) if chosen >= 0 else "",
    )


def _standing(curves: DelayCurves, now: int, *, at_most: bool = False) -> _Standing:
    if at_most:
        return _Standing(curves.suppliers, curves.last_steps(now), curves.largest())
    step = curves.last_steps(now)
    is_due = step >= 0
    is_due[is_due] = curves.is_due[step[is_due]]
    delay_s = np.zeros(len(step), np.int64)
    delay_s[is_due] = curves.delay_s[step[is_due]]
    return _Standing(curves.suppliers, step, delay_s)


def _drawn(followed: FollowedCurves, standing: _Standing, chosen: int) -> list[int]:
    """Return who gets a line: the chosen supplier, then who is farthest off the promise, then by name."""
    is_chosen, off = standing.supplier == chosen, np.abs(standing.delay_s)
    worth = np.flatnonzero((standing.step >= 0) & ((off > 0) | is_chosen))
    if len(worth) > MOST_LINES:
        # Names decide only among those that are as late as the last who gets a line.
        least = np.partition(off[worth], -MOST_LINES)[-MOST_LINES]
        worth = worth[(off[worth] >= least) | is_chosen[worth]]

    def rank(number: int) -> tuple[bool, int, str]:
        return not is_chosen[number], -off[number], _name(followed.outlook, int(standing.supplier[number]))

    ranked = sorted(worth.tolist(), key=rank)
    return [n for n in ranked[:MOST_LINES] if off[n] or _was_due(followed, int(standing.supplier[n]))]


def _was_due(followed: FollowedCurves, supplier: int) -> bool:
    """Tell whether anything was ever known to be due of a supplier: a receipt alone draws no line."""
    curves = followed.curves
    return bool(curves.is_due[curves.steps(supplier, followed.moment)].any())


def _line(followed: FollowedCurves, standing: _Standing, number: int) -> DelayLine:
    outlook, curves, supplier = followed.outlook, followed.curves, int(standing.supplier[number])
    shown = curves.steps(supplier, followed.moment)
    is_due = curves.is_due[shown]
    steps = np.arange(shown.start, shown.stop)[is_due]
    said = steps - curves.back[steps]
    delivery = int(curves.events.delivery[said[-1]]) if is_due[-1] else None
    return DelayLine(
        str(outlook.plan["suppliers"].value(supplier, "supplier")),
        _name(outlook, supplier),
        curves.events.at[steps],
        curves.delay_s[steps],
        followed.moment if is_due[-1] else int(curves.events.at[shown.stop - 1]),
        int(standing.delay_s[number]),
        followed.delivery_name(delivery) if delivery is not None else "",
        None if followed.is_over else _expected(outlook, delivery),
        said,
        followed,
    )


def _expected(outlook: Outlook, delivery: int | None) -> int | None:
    """Return when a delivery is still expected."""
    if delivery is None or outlook.plan.deliveries["arrived_at"][delivery] != UNKNOWN:
        return None
    estimate = int(outlook.promises.estimate[delivery])
    return estimate if estimate != UNKNOWN else None


def _name(outlook: Outlook, supplier: int) -> str:
    suppliers = outlook.plan["suppliers"]
    known = (suppliers[column][supplier] for column in ("short_name", "name", "supplier"))
    return legible(next(filter(None, known)))


def _sentence(outlook: Outlook, standing: _Standing, outside: NDArray[np.bool_], span: DelaySpan) -> str:
    """Return "3 suppliers outside ±15 min this week, worst Nordlicht +110 min · 61 on time" or the like."""
    count, of = int(np.count_nonzero(outside)), len(outside)
    when = _when(outlook, span)
    if not of:
        return say("no deliveries promised {when}", when=when)
    if not count:
        return (
            say("all {of} suppliers on time {when}", of=of, when=when)
            if of > 1
            else say("the only supplier is on time {when}", when=when)
        )
    worst = int(np.argmax(np.abs(standing.delay_s)))
    supplier = int(standing.supplier[worst])
    name = legible(outlook.plan["suppliers"]["name"][supplier]) or _name(outlook, supplier)
    tolerance = say(
        "outside ±{on_time_tolerance_min} min",
        on_time_tolerance_min=outlook.plan.settings.on_time_tolerance_min,
    )
    said = say("worst {name} {delay_s}", name=name, delay_s=minutes_text(int(standing.delay_s[worst])))
    if when == "today":
        return say(
            "{count} of {of} suppliers {tolerance}, {said}",
            count=count,
            of=of,
            tolerance=tolerance,
            said=said,
        )
    return counted(
        "{n} supplier {tolerance} {when}, {said} · {of} on time",
        "{n} suppliers {tolerance} {when}, {said} · {of} on time",
        count,
        tolerance=tolerance,
        when=when,
        said=said,
        of=of - count,
    )


def _when(outlook: Outlook, span: DelaySpan) -> str:
    first = wall_from_utc(span.start, outlook.plan.zone).date()
    if span.start <= outlook.now < span.end:
        return say("today") if span.name == "day" else say("this week")
    return (
        say("on {first}", first=day_text(first))
        if span.name == "day"
        else say("in {first}", first=begun_small(week_text(first)))
    )
