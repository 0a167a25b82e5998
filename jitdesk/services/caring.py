"""What the desk says of a cause of "Needs me now": seen, later, whose it is, done; each is an edit."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes, row_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import DONE, NEW, SEEN, SNOOZED
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S
from jitdesk.domain.wording import clock_text, duration_text
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem

SHRUNK_S = 5 * MINUTE_S
"""A cause that matters earlier by more than this than when it was put off comes back at once."""


KEPT_S = 7 * DAY_S
"""For so long what was said of a cause is kept although that is gone: it may come back."""


@dataclass(frozen=True, slots=True)
class Care:
    """What holds of a cause now.

    Attributes
    ----------
    state : str
        ``new``, ``seen``, ``snoozed`` or ``done``.
    back : str
        Why it is there again although it was snoozed or done; else "".
    until, due, known_at : int or None
        UTC seconds: until when it is snoozed, when the next step is due, when all this was said.
    owner, next_step, author : str
        Whose it is, what comes next, who said so; "" where nobody did.
    title : str
        How the cause was called then.
    is_overdue : bool
        Whether the next step was due before now.
    """

    state: str = NEW
    back: str = ""
    until: int | None = None
    owner: str = ""
    next_step: str = ""
    due: int | None = None
    author: str = ""
    known_at: int | None = None
    title: str = ""
    is_overdue: bool = False


NO_CARE = Care()


def care_of(plan: Plan, cause: Problem, now: int, shift_start: int) -> Care:
    """Return what holds of a cause.

    Parameters
    ----------
    now : int
        UTC second.
    shift_start : int
        UTC second at which the running shift began: what an earlier one called done and is there, is new.
    """
    row = plan.find("cares", cause.key)
    if row is None:
        return NO_CARE
    state, back = str(row["state"]), ""
    until, told_at, known_at = _instant(row, "until"), _instant(row, "told_at"), _instant(row, "known_at")
    if state in (SNOOZED, DONE):
        shrunk_s = 0 if told_at is None or cause.at is None else told_at - cause.at
        if shrunk_s > SHRUNK_S:
            back = say("back: {time} earlier than it was", time=duration_text(shrunk_s))
        elif state == SNOOZED and (until is None or until <= now):
            at = clock_text(until if until is not None else now, now, plan.zone)
            back = say("back: snoozed until {at}", at=at)
        elif state == DONE and (known_at or 0) < shift_start:
            back = say("back: done in an earlier shift, and still there")
    return _care(row, NEW if back else state, back, now)


def shift_began(outlook: Outlook) -> int:
    """Return when the running shift began, in UTC seconds; eight hours ago where none is running."""
    shifts = outlook.working.shifts_between(outlook.now - DAY_S, outlook.now + 1)
    return max(
        (shift.start for shift in shifts if shift.start <= outlook.now), default=outlook.now - 8 * HOUR_S
    )


def cares_of(outlook: Outlook, since: int) -> dict[str, Care]:
    """Return what holds of each cause that somebody said something of, by its key.

    Parameters
    ----------
    since : int
        UTC second at which the running shift began.
    """
    plan, now = outlook.plan, outlook.now
    if not len(plan["cares"]):
        return {}
    held = {cause.key: care_of(plan, cause, now, since) for cause in outlook.problems()}
    return {key: care for key, care in held.items() if care is not NO_CARE}


def gone(plan: Plan, causes: Iterable[Problem], since: int, now: int) -> list[Care]:
    """Return what was said since a moment (UTC second) of causes that are no longer there, newest first."""
    there = {cause.key for cause in causes}
    rows = [row for row in plan["cares"].rows() if row["cause"] not in there]
    recent = [_care(row, DONE, "", now) for row in rows if (_instant(row, "known_at") or 0) >= since]
    return sorted(recent, key=lambda care: care.known_at or 0, reverse=True)


def _care(row: Row, state: str, back: str, now: int) -> Care:
    due = _instant(row, "due")
    return Care(
        state,
        back,
        _instant(row, "until"),
        str(row["owner"]),
        str(row["next_step"]),
        due,
        str(row["author"]),
        _instant(row, "known_at"),
        str(row["title"]),
        is_overdue=due is not None and due < now and state != DONE,
    )


def _instant(row: Row, column: str) -> int | None:
    value = row[column]
    return value if isinstance(value, int) else None


# -- edits ------------------------------------------------------------------------------------------


def see(plan: Plan, cause: Problem, *, at: int, author: str) -> Edit:
    """Say that a cause was seen: it stays, but is quieter."""
    label = say("Seen: {cause}", cause=cause.title)
    return _said(plan, cause, {"state": SEEN, "until": None}, label, at, author)


def forget(plan: Plan, cause: Problem, *, at: int, author: str) -> Edit:
    """Say that a cause is as good as new."""
    label = say("New again: {cause}", cause=cause.title)
    return _said(plan, cause, {"state": NEW, "until": None}, label, at, author)


def snooze(plan: Plan, cause: Problem, until: int, *, at: int, author: str) -> Edit:
    """Put a cause off until a moment (UTC second).

    Raises
    ------
    BadInput
        If that has passed.
    """
    _refuse_passed(plan, until, at)
    label = say("Snooze {cause} until {at}", cause=cause.title, at=clock_text(until, at, plan.zone))
    return _said(plan, cause, {"state": SNOOZED, "until": until}, label, at, author)


def finish(plan: Plan, cause: Problem, *, at: int, author: str) -> Edit:
    """Say that a cause is dealt with."""
    label = say("Done: {cause}", cause=cause.title)
    return _said(plan, cause, {"state": DONE, "until": None}, label, at, author)


def assign(
    plan: Plan, cause: Problem, owner: str, next_step: str, due: int | None, *, at: int, author: str
) -> Edit:
    """Say whose a cause is, what comes next, and until when (UTC second) that is due; so it was seen.

    Raises
    ------
    BadInput
        If the time that it is due has passed, or nothing would change.
    """
    if due is not None:
        _refuse_passed(plan, due, at)
    owner, next_step = " ".join(owner.split()), " ".join(next_step.split())
    label = (
        say("{cause}: {owner} takes it", cause=cause.title, owner=owner)
        if owner
        else say("{cause}: next step", cause=cause.title)
    )
    wanted: dict[str, Value] = {"owner": owner, "next_step": next_step, "due": due}
    row = plan.find("cares", cause.key)
    if {name: row[name] if row else ("" if name != "due" else None) for name in wanted} == wanted:
        raise BadInput(
            say("Nothing to keep"),
            say("Owner, next step and time are as they were"),
            say("Type who takes it, or what comes next."),
        )
    if row is None or row["state"] == NEW:
        wanted["state"] = SEEN
    return _said(plan, cause, wanted, label, at, author)


def without_old(edit: Edit, plan: Plan, causes: Iterable[Problem]) -> Edit:
    """Return an edit that also clears what was said long ago of causes that are gone; the journal keeps that.

    Parameters
    ----------
    causes : iterable of Problem
        All that there are.
    """
    spared = {cause.key for cause in causes} | {key[0] for key in edit.keys("cares")}
    rows = [row for row in plan["cares"].rows() if row["cause"] not in spared]
    old = [row for row in rows if (_instant(row, "known_at") or 0) < edit.at - KEPT_S]
    return replace(edit, changes=(*edit.changes, *(Change.row_removed("cares", row) for row in old)))


def _said(plan: Plan, cause: Problem, said: dict[str, Value], label: str, at: int, author: str) -> Edit:
    said = {"title": cause.title, "told_at": cause.at, "author": author, "known_at": at, **said}
    row = plan.find("cares", cause.key)
    if row is None:
        return Edit(label, row_changes("cares", [{"cause": cause.key, **said}]), author=author, at=at)
    return Edit(label, cell_changes("cares", row, said), author=author, at=at)


def _refuse_passed(plan: Plan, instant: int, now: int) -> None:
    if instant <= now:
        raise BadInput(
            say("That time has passed"),
            say(
                "{time} is not after now ({now})",
                time=clock_text(instant, now, plan.zone),
                now=clock_text(now, now, plan.zone),
            ),
            say("Type a later time, such as +30 or wed 0700."),
        )
