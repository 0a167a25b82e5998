"""What a table file may not take back: facts that the plan knows better because they came later.

A newer copy of a table is made by another system, which has not heard of the truck that arrived a minute ago.
"""

from collections.abc import Mapping

from jitdesk.domain.columns import Row, Value
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

_ENDED = 4
_PROGRESS = {
    PLANNED: 0,
    IN_TRANSIT: 1,
    ARRIVED: 2,
    UNLOADING: 3,
    RECEIVED: _ENDED,
    REFUSED: _ENDED,
    NO_SHOW: _ENDED,
    CANCELLED: _ENDED,
}
_HAPPENED = {
    "deliveries": ("arrived_at", "unloading_at", "received_at"),
    "delivery_lines": ("received_quantity",),
}


def kept_facts(table: str, before: Row, values: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the columns that stay as the plan has them, whatever a file says.

    A status does not go back, and what happened is not emptied.
    """
    kept = [
        name for name in _HAPPENED.get(table, ()) if values.get(name) is None and before[name] is not None
    ]
    status = values.get("status")
    if table == "deliveries" and status and _PROGRESS[str(status)] < _PROGRESS[str(before["status"])]:
        kept.append("status")
    return tuple(name for name in kept if name in values)


def is_older_count(table: str, before: Row, values: Mapping[str, Value]) -> bool:
    """Tell whether a row of stock was counted before the count that the plan has."""
    counted, had = values.get("counted_at"), before.get("counted_at")
    return table == "stock" and isinstance(counted, int) and isinstance(had, int) and counted < had
