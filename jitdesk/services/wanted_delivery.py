"""The delivery that a booking is about: found by its number, named as the desk calls it."""

from jitdesk.domain.columns import Row
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import (
    ARRIVED,
    CANCELLED,
    IN_TRANSIT,
    NO_SHOW,
    PLANNED,
    RECEIVED,
    REFUSED,
    UNLOADING,
)

_STATUS_SENTENCES = {
    PLANNED: "is planned",
    IN_TRANSIT: "is on its way",
    ARRIVED: "has arrived",
    UNLOADING: "is being unloaded",
    RECEIVED: "was received",
    REFUSED: "was refused",
    NO_SHOW: "did not come",
    CANCELLED: "was cancelled",
}


def wanted_delivery(plan: Plan, delivery: str) -> Row:
    """Return the delivery's row.

    Raises
    ------
    BadInput
        If there is none of that number.
    """
    row = plan.find("deliveries", delivery)
    if row is None:
        raise BadInput(
            "There is no such delivery",
            f'The plan has no delivery "{delivery}"',
            "Look at the deliveries and use the number as it stands there",
        )
    return row


def delivery_name(plan: Plan, delivery: Row) -> str:
    """Return how the desk calls a delivery: supplier's short name and number, "Nordlicht 4417"."""
    supplier = plan.find("suppliers", str(delivery["supplier"] or ""))
    called = (supplier["short_name"] or supplier["name"]) if supplier else delivery["supplier"]
    return f"{called} {delivery['delivery']}".strip()


def status_sentence(plan: Plan, delivery: Row) -> str:
    """Return how a delivery stands: "Nordlicht 4417 has arrived"."""
    return f"{delivery_name(plan, delivery)} {_STATUS_SENTENCES[str(delivery['status'])]}"
