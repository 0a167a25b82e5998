"""How a line differs from what was wanted, in words that rows can be filtered by."""

from jitdesk.domain.columns import Row
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.arrivals import arrival_of, wanted_at
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.said import Said
from jitdesk.services.confirming.tolerating import Tolerances

_OF_STATUS = {
    "rejected": "rejected",
    "backordered": "backordered",
    "hold": "on hold",
    "substituted": "substituted",
}


def deviations(untouched: Draft, tolerances: Tolerances, match: Match, said: Said) -> tuple[str, ...]:
    """Return how a line differs from what the plan wanted before it: "late", "under", "rejected".

    Parameters
    ----------
    untouched : Draft
        The plan with nothing written over it.
    """
    delivery = untouched.find("deliveries", match.delivery)
    row = untouched.line_of(match.delivery, match.line_no) if delivery else None
    tolerance = tolerances.of(said.supplier, match.part or str((row or {}).get("part", "")))
    told = [_OF_STATUS.get(said.line.status, ""), "split" if said.is_split else ""]
    if said.line.rejected_qty:
        told.append("rejected")
    if said.line.event == "refused":
        told.append("refused")
    if row is not None and said.qty is not None and not said.is_split:
        told.append(tolerance.of_quantity(_wanted(row, said), said.qty))
    if delivery is not None and said.meaning in (Meaning.CONFIRMATION, Meaning.DESPATCH, Meaning.STATUS):
        at, wanted = _comes_at(untouched, delivery, said), wanted_at(untouched, delivery)
        told.append(tolerance.of_time(wanted, at) if at is not None and wanted is not None else "")
    return tuple(dict.fromkeys(filter(None, told)))


def _comes_at(untouched: Draft, delivery: Row, said: Said) -> int | None:
    arrived = said.meaning is Meaning.STATUS and said.line.event in ("arrived", "delivered")
    return said.line.event_at if arrived else arrival_of(untouched, delivery, said)


def _wanted(row: Row, said: Said) -> int:
    """Return the quantity that was wanted: as ordered where the file repeats it, else as planned."""
    ordered = said.line.ordered_qty if said.total_qty is None else None
    return int(row["quantity"] or 0) if ordered is None else ordered
