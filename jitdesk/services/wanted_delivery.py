"""The delivery that a booking is about: found by its number, named as the desk calls it."""

from jitdesk.domain.columns import Row
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.domain.names import delivery_name
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
    PLANNED: later("is planned"),
    IN_TRANSIT: later("is on its way"),
    ARRIVED: later("has arrived"),
    UNLOADING: later("is being unloaded"),
    RECEIVED: later("was received"),
    REFUSED: later("was refused"),
    NO_SHOW: later("did not come"),
    CANCELLED: later("was cancelled"),
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
            say("There is no such delivery"),
            say('The plan has no delivery "{delivery}"', delivery=delivery),
            say("Look at the deliveries and use the number as it stands there"),
        )
    return row


def status_sentence(plan: Plan, delivery: Row) -> str:
    """Return how a delivery stands: "Nordlicht 4417 has arrived"."""
    return f"{delivery_name(plan, delivery)} {say(_STATUS_SENTENCES[str(delivery['status'])])}"
