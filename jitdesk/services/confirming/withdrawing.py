"""A document that takes back an earlier one."""

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.tables import ARRIVED, CANCELLED, ENDED_STATUSES, UNLOADING
from jitdesk.domain.wording import status_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.doubts import Doubt
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import FieldChange, Outcome
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said

Cancelled = tuple[Match, Outcome, tuple[FieldChange, ...], Doubt | None]


def cancelled(said: Said, draft: Draft, numbers: KnownNumbers) -> Cancelled:
    """Cancel the delivery that a withdrawn despatch advice announced; never unseen.

    Raises
    ------
    NotUsable
        If no delivery carries the advice, it is here already, or the document is no despatch advice.
    """
    if said.meaning is not Meaning.DESPATCH:
        if said.meaning is Meaning.RECEIPT:
            raise NotUsable(say("it takes back a receipt: correct the delivery by hand"))
        raise NotUsable(say("it takes back a status: correct the delivery by hand"))
    row = _announced_by(said, draft, numbers)
    delivery, status = str(row["delivery"]), str(row["status"])
    match = Match(delivery)
    if status == CANCELLED:
        return match, Outcome.SAME, (), None
    if status in (ARRIVED, UNLOADING, *ENDED_STATUSES):
        raise NotUsable(
            say(
                "it cancels despatch advice {asn}, but delivery {delivery} is {status}",
                asn=said.line.asn,
                delivery=delivery,
                status=status_text(status),
            )
        )
    draft.write("deliveries", row, {"status": CANCELLED})
    change = FieldChange(
        "status", say("Status"), status_text(status), status_text(CANCELLED), "", "warn", status, CANCELLED
    )
    doubt = (
        say("Cancels despatch advice {asn}", asn=said.line.asn),
        say("delivery {delivery} would be cancelled", delivery=delivery),
    )
    return match, Outcome.CHANGED, (change,), doubt


def _announced_by(said: Said, draft: Draft, numbers: KnownNumbers) -> Row:
    named = numbers.advices.get(stripped(said.line.asn), [])
    if len(named) != 1:
        asn = said.line.asn
        if not named:
            raise NotUsable(say("it cancels despatch advice {asn}, which no delivery carries", asn=asn))
        raise NotUsable(
            say("it cancels despatch advice {asn}, which {n} deliveries carry", asn=asn, n=len(named))
        )
    row = draft.find("deliveries", named[0])
    assert row is not None
    return row
