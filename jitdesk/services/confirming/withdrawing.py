"""A document that takes back an earlier one."""

from jitdesk.domain.columns import Row
from jitdesk.domain.tables import ARRIVED, CANCELLED, ENDED_STATUSES, UNLOADING
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.doubts import NO_DOUBT, Doubt
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.matching import Match, NotUsable
from jitdesk.services.confirming.patch import FieldChange, Outcome
from jitdesk.services.confirming.said import Said

Cancelled = tuple[Match, Outcome, tuple[FieldChange, ...], Doubt]


def cancelled(said: Said, draft: Draft, numbers: KnownNumbers) -> Cancelled:
    """Cancel the delivery that a withdrawn despatch advice announced; never unseen.

    Raises
    ------
    NotUsable
        If no delivery carries the advice, it is here already, or the document is no despatch advice.
    """
    if said.meaning is not Meaning.DESPATCH:
        what = "a receipt" if said.meaning is Meaning.RECEIPT else "a status"
        raise NotUsable(f"it takes back {what}: correct the delivery by hand")
    row = _announced_by(said, draft, numbers)
    delivery, status = str(row["delivery"]), str(row["status"])
    match = Match(delivery)
    if status == CANCELLED:
        return match, Outcome.SAME, (), NO_DOUBT
    if status in (ARRIVED, UNLOADING, *ENDED_STATUSES):
        raise NotUsable(f"it cancels despatch advice {said.line.asn}, but delivery {delivery} is {status}")
    draft.write("deliveries", row, {"status": CANCELLED})
    change = FieldChange(
        "status", "Status", status.replace("_", " "), CANCELLED, "", "warn", status, CANCELLED
    )
    doubt = (f"Cancels despatch advice {said.line.asn}", f"delivery {delivery} would be cancelled")
    return match, Outcome.CHANGED, (change,), doubt


def _announced_by(said: Said, draft: Draft, numbers: KnownNumbers) -> Row:
    named = numbers.advices.get(stripped(said.line.asn), [])
    if len(named) != 1:
        which = f"{len(named)} deliveries carry" if named else "no delivery carries"
        raise NotUsable(f"it cancels despatch advice {said.line.asn}, which {which}")
    row = draft.find("deliveries", named[0])
    assert row is not None
    return row
