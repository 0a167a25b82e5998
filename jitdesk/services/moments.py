"""Times that make no sense: a plan for what has passed, a fact about what lies ahead."""

from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.wording import clock_text


def refuse_passed(plan: Plan, start: int, now: int) -> None:
    """Refuse a slot that begins before now; both in UTC seconds.

    Raises
    ------
    BadInput
        With both times.
    """
    if start < now:
        raise BadInput(
            "That time has passed",
            f"{clock_text(start, now, plan.zone)} is before now ({clock_text(now, now, plan.zone)})",
            "Choose a later time, or book what has happened",
        )


def refuse_ahead(plan: Plan, when: int, now: int) -> None:
    """Refuse a booking of something after now; both in UTC seconds.

    Raises
    ------
    BadInput
        With both times.
    """
    if when > now:
        raise BadInput(
            "That time lies ahead",
            f"{clock_text(when, now, plan.zone)} is after now ({clock_text(now, now, plan.zone)})",
            "Book what has happened",
        )
