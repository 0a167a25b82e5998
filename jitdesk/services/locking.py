"""Locking a delivery in its slot: no hand moves it until somebody unlocks it. Each returns the edit."""

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ENDED_STATUSES
from jitdesk.services.wanted_delivery import status_sentence, wanted_delivery


def lock(plan: Plan, delivery: str, *, at: int, author: str, reason: str = "") -> Edit:
    """Lock a delivery in its slot and at its door.

    Raises
    ------
    BadInput
        If it is unknown, over, or locked already.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    if row["status"] in ENDED_STATUSES:
        raise BadInput(say("There is nothing to lock"), status_sentence(plan, row))
    if row["locked"]:
        raise BadInput(
            say("It is locked already"),
            say("{delivery} is locked in its slot", delivery=name),
            say("Unlock it to move it"),
        )
    changes = cell_changes("deliveries", row, {"locked": 1})
    return Edit(say("Lock {delivery}", delivery=name), changes, reason=reason, author=author, at=at)


def unlock(plan: Plan, delivery: str, *, at: int, author: str, reason: str = "") -> Edit:
    """Let a delivery be moved again.

    Raises
    ------
    BadInput
        If it is unknown, or not locked.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    if not row["locked"]:
        raise BadInput(say("It is not locked"), say("{delivery} can be moved", delivery=name))
    changes = cell_changes("deliveries", row, {"locked": 0})
    return Edit(say("Unlock {delivery}", delivery=name), changes, reason=reason, author=author, at=at)
