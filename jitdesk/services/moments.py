"""Times that make no sense: a plan for what has passed, a fact about what lies ahead."""

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
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
            say("That time has passed"),
            say(
                "{start} is before now ({now})",
                start=clock_text(start, now, plan.zone),
                now=clock_text(now, now, plan.zone),
            ),
            say("Choose a later time, or book what has happened"),
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
            say("That time lies ahead"),
            say(
                "{when} is after now ({now})",
                when=clock_text(when, now, plan.zone),
                now=clock_text(now, now, plan.zone),
            ),
            say("Book what has happened"),
        )
