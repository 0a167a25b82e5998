"""What the panel and the hand-over say of a care: whose a cause is, what comes next, why it is back."""

from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.tables import DONE, SEEN, SNOOZED
from jitdesk.domain.wording import clock_text
from jitdesk.services.caring import Care


def care_words(care: Care, now: int, zone: ZoneInfo) -> str:
    """Return all that holds of a cause as one line; "" where nobody said anything."""
    due = due_words(care, now, zone).replace(" ", "\N{NO-BREAK SPACE}")  # its time stands beside it
    said = (care.back, _state(care, now, zone), step_words(care), due)
    return " · ".join(filter(None, said))


def _state(care: Care, now: int, zone: ZoneInfo) -> str:
    who, at = care.author or say("somebody"), ""
    if care.state == SNOOZED and care.until is not None:
        return say("snoozed by {who} until {at}", who=who, at=clock_text(care.until, now, zone))
    if care.known_at is not None:
        at = clock_text(care.known_at, now, zone)
    if care.state == DONE:
        return say("done by {who} {at}", who=who, at=at)
    if care.state == SEEN and not (care.owner or care.next_step):
        return say("seen by {who} {at}", who=who, at=at)
    return ""


def step_words(care: Care) -> str:
    """Return whose it is and what comes next: "M. Keller: call Nordlicht"; "" where neither is known."""
    if care.owner and care.next_step:
        return say("{owner}: {step}", owner=care.owner, step=care.next_step)
    return say("{owner} takes it", owner=care.owner) if care.owner else care.next_step


def shift_words(care: Care, now: int, zone: ZoneInfo) -> tuple[str, str]:
    """Return for the next shift who has it, and until when: the step's time, or how long it is put off."""
    if care.state == SNOOZED and care.until is not None:
        return care.owner or care.author, say("snoozed until {at}", at=clock_text(care.until, now, zone))
    return care.owner, due_words(care, now, zone)


def due_words(care: Care, now: int, zone: ZoneInfo) -> str:
    """Return until when the next step is due, or was: "due 10:30"; "" where that is not known."""
    if care.due is None or care.state == DONE:
        return ""
    at = clock_text(care.due, now, zone)
    return say("was due {at}", at=at) if care.is_overdue else say("due {at}", at=at)
