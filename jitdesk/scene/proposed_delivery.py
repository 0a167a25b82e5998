"""What stands at first in the form of a new delivery; for a van that keeps a line running, all of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jitdesk.domain.values import MINUTE_S, THOUSAND
from jitdesk.planning.consequences import LineStop
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.faces import supplier_said


@dataclass(frozen=True, slots=True)
class ProposedDelivery:
    """What is proposed.

    Attributes
    ----------
    start : int
        UTC second.
    parts : sequence of tuple of str
        Part, quantity, line and order of each, as they are typed.
    """

    start: int
    door: str = ""
    supplier: str = ""
    parts: Sequence[tuple[str, str, str, str]] = field(default=())


def by_van(outlook: Outlook, delivery: str, stop: LineStop) -> ProposedDelivery:
    """Return the delivery that prevents a line stop which a late one causes.

    It brings what is missing, in whole pieces, from the same supplier to the same door, and begins to unload
    so early that its parts are at the line as this stops; never before now.
    """
    late, part = (
        outlook.plan.find(table, key) for table, key in (("deliveries", delivery), ("parts", stop.part))
    )
    assert late is not None
    on_the_way_min = int((part or {}).get("dock_to_line_min") or 0) + outlook.plan.settings.default_unload_min
    start = (stop.at - on_the_way_min * MINUTE_S) // MINUTE_S * MINUTE_S
    soon = -(-outlook.now // MINUTE_S) * MINUTE_S
    pieces = -(-stop.qty // THOUSAND)
    supplier = supplier_said(outlook, str(late["supplier"]))[0] if late["supplier"] else ""
    return ProposedDelivery(
        max(start, soon), str(late["door"]), supplier, ((stop.part, str(pieces), stop.line, ""),)
    )
