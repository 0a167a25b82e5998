"""A line that stands, a door that is out: until when, and back again earlier. Each returns the edit."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import cast

import numpy as np

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.shift_rules import down_span
from jitdesk.domain.tables import DOWN, EVERY
from jitdesk.domain.values import MINUTE_S, wall_from_utc
from jitdesk.domain.wording import clock_text, span_text
from jitdesk.domain.working_pieces import Span
from jitdesk.planning.outlook import Outlook
from jitdesk.services.moves import refuse_unknown_door

_LONGEST_DAYS = 366
_NOBODY = -1


def line_down(
    plan: Plan, line: str, *, start: int, until: int, at: int, author: str, reason: str = ""
) -> Edit:
    """Let a line, or all with ``*``, stand within [start, until), whatever its shifts say.

    Parameters
    ----------
    start, until : int
        UTC seconds; kept in whole plant minutes, widened to them.

    Raises
    ------
    BadInput
        If the line is unknown, the end is not after the start or more than a year away, or it stands then
        already.
    """
    _refuse_unknown_line(plan, line)
    _refuse_no_span(plan, start, until, at)
    rows = [{"line": line, "kind": DOWN, "note": reason, **day} for day in _days(plan, start, until)]
    changes = tuple(change for row in rows for change in _widened(plan, row))
    name = line_name(plan, line)
    span = span_text(start, until, at, plan.zone)
    if not changes:
        raise BadInput(
            say("It stands then already"), say("{line} is down {span} as it is", line=name, span=span)
        )
    return Edit(say("{line} down {span}", line=name, span=span), changes, reason=reason, author=author, at=at)


def line_up(plan: Plan, line: str, *, at: int, author: str, reason: str = "") -> Edit:
    """Let a line that stands now work again; ``at`` is now, in UTC seconds.

    Raises
    ------
    BadInput
        If the line is unknown, or nothing says that it stands now; also where that is said of all lines.
    """
    _refuse_unknown_line(plan, line)
    down = _standing(plan, line, at)
    name = line_name(plan, line)
    if not down:
        advice = (
            say("Let all lines work again instead") if line != EVERY and _standing(plan, EVERY, at) else ""
        )
        raise BadInput(say("It is not down"), say("Nothing says that {line} is down now", line=name), advice)
    changes = tuple(change for row in down for change in _ended_line(plan, row, at))
    return Edit(say("{line} works again", line=name), changes, reason=reason, author=author, at=at)


def is_down(plan: Plan, line: str, at: int) -> bool:
    """Tell whether somebody said of this line, or with ``*`` of all, that it stands at a UTC second."""
    return bool(_standing(plan, line, at))


def door_out(
    plan: Plan, door: str, *, start: int, until: int, at: int, author: str, reason: str = ""
) -> Edit:
    """Close a door within [start, until), both in UTC seconds; what stands there stays where it is.

    Raises
    ------
    BadInput
        If the door is unknown, the end is not after the start, or it is closed then already.
    """
    _refuse_unknown(plan, door)
    _refuse_no_span(plan, start, until, at)
    span = span_text(start, until, at, plan.zone)
    if any(first <= start and until <= last for (first, last), _ in _closures(plan, door)):
        raise BadInput(
            say("It is out then already"), say("Door {door} is out {span} as it is", door=door, span=span)
        )
    label = say("Door {door} out {span}", door=door, span=span)
    same = plan.find("door_closures", door, start)
    changes = (
        cell_changes("door_closures", same, {"to": until})
        if same
        else (
            Change.row_added("door_closures", {"door": door, "from": start, "to": until, "reason": reason}),
        )
    )
    return Edit(label, changes, reason=reason, author=author, at=at)


def door_back(plan: Plan, door: str, *, at: int, author: str, reason: str = "") -> Edit:
    """Open a door again that is out now; ``at`` is now, in UTC seconds.

    Raises
    ------
    BadInput
        If the door is unknown, or not out now.
    """
    _refuse_unknown(plan, door)
    out = [row for (first, last), row in _closures(plan, door) if first <= at < last]
    if not out:
        raise BadInput(say("It is not out"), say("Nothing says that door {door} is out now", door=door))
    changes = tuple(change for row in out for change in _ended_closure(row, at))
    return Edit(say("Door {door} is back", door=door), changes, reason=reason, author=author, at=at)


def is_out(plan: Plan, door: str, at: int) -> bool:
    """Tell whether a closure of a door holds at a UTC second."""
    return any(first <= at < last for (first, last), _ in _closures(plan, door))


def standing_at(outlook: Outlook, door: str, start: int, until: int) -> list[str]:
    """Return the deliveries that are expected at a door within [start, until), by when they begin."""
    deliveries = outlook.plan.deliveries
    return [str(deliveries.value(row, "delivery")) for row in outlook.clashes.at(door, start, until, _NOBODY)]


# -- lines ----------------------------------------------------------------------------------------


def _days(plan: Plan, start: int, until: int) -> Iterator[dict[str, Value]]:
    """Yield date, start and end of each plant day of [start, until), as the calendar writes them."""
    first = wall_from_utc(start, plan.zone).replace(tzinfo=None, second=0)
    last = wall_from_utc(-(-until // MINUTE_S) * MINUTE_S, plan.zone).replace(tzinfo=None)
    while first < last:
        midnight = datetime.combine(first.date() + timedelta(days=1), datetime.min.time())
        end = f"{last:%H:%M}" if last < midnight else "24:00"
        yield {"date": first.date().isoformat(), "start": f"{first:%H:%M}", "end": end}
        first = midnight


def _widened(plan: Plan, row: dict[str, Value]) -> tuple[Change, ...]:
    """Return what makes the calendar hold a row of down time; nothing where it holds as much."""
    had = plan.find("calendar_exceptions", *(str(row[name]) for name in ("date", "line", "kind", "start")))
    if had is None:
        return (Change.row_added("calendar_exceptions", row),)
    is_longer = down_span({**had, "end": row["end"]}, plan.zone)[1] > down_span(had, plan.zone)[1]
    return cell_changes("calendar_exceptions", had, {"end": row["end"]}) if is_longer else ()


def _standing(plan: Plan, line: str, at: int) -> list[Row]:
    """Return what keeps a line down from a UTC second on without a gap."""
    rows = [
        row
        for row in plan["calendar_exceptions"].rows()
        if row["kind"] == DOWN and (str(row["line"]) or EVERY) == line
    ]
    found, reached = [], at
    for (begin, end), row in sorted(
        ((down_span(row, plan.zone), row) for row in rows), key=lambda each: each[0]
    ):
        if begin <= reached and end > at:
            found.append(row)
            reached = max(reached, end)
    return found


def _ended_line(plan: Plan, row: Row, at: int) -> tuple[Change, ...]:
    begin, _ = down_span(row, plan.zone)
    minute = wall_from_utc(-(-at // MINUTE_S) * MINUTE_S, plan.zone)
    if begin >= at:
        return (Change.row_removed("calendar_exceptions", row),)
    return cell_changes("calendar_exceptions", row, {"end": f"{minute:%H:%M}"})


def _refuse_unknown_line(plan: Plan, line: str) -> None:
    lines = plan["lines"]["line"].tolist()
    if line not in (EVERY, *lines):
        raise BadInput(
            say("There is no such line"),
            say('"{line}" is none of the lines', line=line),
            say("Choose one of {lines}", lines=", ".join(lines)),
        )


# -- doors ----------------------------------------------------------------------------------------


def _closures(plan: Plan, door: str) -> list[tuple[Span, Row]]:
    closures = plan["door_closures"]
    rows = closures.rows(np.flatnonzero(closures["door"] == door))
    return [((cast(int, row["from"]), cast(int, row["to"])), row) for row in rows]


def _ended_closure(row: Row, at: int) -> tuple[Change, ...]:
    if row["from"] == at:
        return (Change.row_removed("door_closures", row),)
    return cell_changes("door_closures", row, {"to": at})


def _refuse_unknown(plan: Plan, door: str) -> None:
    refuse_unknown_door(plan, door or say("no door"))


# -- times ----------------------------------------------------------------------------------------


def _refuse_no_span(plan: Plan, start: int, until: int, now: int) -> None:
    if until <= start or until - start > _LONGEST_DAYS * 24 * 60 * MINUTE_S:
        raise BadInput(
            say("That is no span of time"),
            say(
                "It would last from {start} until {until}",
                start=clock_text(start, now, plan.zone),
                until=clock_text(until, now, plan.zone),
            ),
            say("Give an end after the start, within a year"),
        )
