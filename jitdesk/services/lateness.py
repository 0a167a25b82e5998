"""What a supplier or driver says on the phone: when a truck will come. Returns the edit."""

from jitdesk.domain.columns import Value
from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ETA, OPEN_STATUSES
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import clock_text
from jitdesk.planning.outlook import Outlook
from jitdesk.services.moments import refuse_passed
from jitdesk.services.wanted_delivery import status_sentence, wanted_delivery

PHONE = "phone"
"""The document of what was only said."""


def promised_start(outlook: Outlook, delivery: str) -> int:
    """Return the UTC second from which a truck's lateness counts: its promise, its slot, else now.

    Raises
    ------
    BadInput
        If there is no such delivery.
    """
    wanted_delivery(outlook.plan, delivery)
    row = outlook.plan.deliveries.row_number(delivery)
    promised = int(outlook.promises.promised_at[row])
    slot = int(outlook.plan.deliveries["slot_start"][row])
    return next((at for at in (promised, slot) if at != UNKNOWN), outlook.now)


def expect(plan: Plan, delivery: str, *, to: int, at: int, author: str, source: str = PHONE) -> Edit:
    """Add what is known now of when a delivery will come; its slot and every earlier promise stay.

    Parameters
    ----------
    to : int
        UTC second at which it is expected, not before ``at`` = now.
    source : str
        Who or which document says so.

    Raises
    ------
    BadInput
        If the delivery is unknown or no longer on its way, or the time has passed.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    if row["status"] not in OPEN_STATUSES:
        raise BadInput(
            say("This delivery is not awaited"),
            status_sentence(plan, row),
            say("Only what has not arrived can be late"),
        )
    refuse_passed(plan, to, at)
    if plan.find("estimates", delivery, at, ETA, to, source) is not None:
        raise BadInput(
            say("That is known already"),
            say("{delivery} is expected {at}", delivery=name, at=clock_text(to, at, plan.zone)),
        )
    said: dict[str, Value] = {
        "delivery": delivery,
        "known_at": at,
        "kind": ETA,
        "at": to,
        "source": source,
        "author": author,
    }
    label = say("{delivery} expected {at}", delivery=name, at=clock_text(to, at, plan.zone))
    return Edit(label, row_changes("estimates", [said]), author=author, at=at)
