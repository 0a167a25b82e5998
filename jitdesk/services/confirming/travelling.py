"""What a status message reports of a truck: it left, it arrived, it was refused. It never goes backwards."""

from collections.abc import Iterator

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.language import say
from jitdesk.domain.tables import (
    ARRIVED,
    ENDED_STATUSES,
    IN_TRANSIT,
    OPEN_STATUSES,
    PLANNED,
    RECEIVED,
    REFUSED,
)
from jitdesk.domain.values import instant_text
from jitdesk.domain.wording import clock_text, status_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said

_ON_THE_WAY = ("departed", "in_transit", "delayed")
_THERE = ("arrived", "delivered")


def event_changes(
    draft: Draft, delivery: Row, said: Said, now: int, notes: list[str]
) -> Iterator[FieldChange]:
    """Write what a status message reports into the draft; what the plan knows further on stays.

    Parameters
    ----------
    notes : list of str
        Gets what is told and changes nothing.

    Raises
    ------
    NotUsable
        If the delivery is over, or an arrival lies ahead.
    """
    if said.meaning is not Meaning.STATUS:
        return
    status, event = str(delivery["status"]), said.line.event
    _refuse_ended(delivery, event)
    if event in _ON_THE_WAY and status == PLANNED:
        yield _moved(draft, delivery, IN_TRANSIT)
    elif event in _THERE:
        yield from _arrived(draft, delivery, said, now, notes)
    elif event == "refused" and status != REFUSED:
        yield _moved(draft, delivery, REFUSED, "warn")
    elif not event:
        code = said.line.event_code
        notes.append(
            say('what status "{code}" means is not known', code=code) if code else say("it reports no event")
        )
    elif event == "loaded":
        notes.append(say("it is loaded"))


def _refuse_ended(delivery: Row, event: str) -> None:
    """Refuse news of a truck that is over, unless they only repeat how it came here."""
    status = str(delivery["status"])
    repeats = status == REFUSED and event == "refused"
    if status == RECEIVED and event in (*_ON_THE_WAY, *_THERE, "loaded"):
        repeats = True
    if status in ENDED_STATUSES and not repeats:
        word = say("booked as no show") if status == "no_show" else status_text(status)
        raise NotUsable(
            say("delivery {delivery} is {status} already", delivery=delivery["delivery"], status=word),
            str(delivery["delivery"]),
        )


def _arrived(draft: Draft, delivery: Row, said: Said, now: int, notes: list[str]) -> Iterator[FieldChange]:
    at = said.line.event_at if said.line.event_at is not None else said.line.at
    if str(delivery["status"]) not in OPEN_STATUSES or delivery["arrived_at"] is not None:
        return
    if at is None:
        notes.append(say("it reports an arrival, but not when"))
        return
    zone = draft.plan.zone
    if at > now:
        when = clock_text(at, now, zone)
        raise NotUsable(
            say("it reports an arrival {when}, which lies ahead", when=when), str(delivery["delivery"])
        )
    values: dict[str, Value] = {"status": ARRIVED, "arrived_at": at}
    draft.write("deliveries", delivery, values)
    yield FieldChange(
        "arrived_at",
        say("Arrived"),
        "",
        clock_text(at, now, zone),
        tone="ok",
        new_fact=instant_text(at, zone),
    )


def _moved(draft: Draft, delivery: Row, status: str, tone: str = "plain") -> FieldChange:
    old = str(delivery["status"])
    draft.write("deliveries", delivery, {"status": status})
    return FieldChange("status", say("Status"), status_text(old), status_text(status), "", tone, old, status)
