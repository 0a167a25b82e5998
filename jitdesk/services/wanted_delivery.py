"""The delivery that a booking is about: found by its number, named as the desk calls it."""

from jitdesk.domain.columns import Row
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan


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
