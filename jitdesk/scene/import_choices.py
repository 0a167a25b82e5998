"""The open deliveries that a row of a supplier's file may belong to, the likeliest first."""

from dataclasses import dataclass

from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ENDED_STATUSES
from jitdesk.domain.wording import clock_text
from jitdesk.services.confirming.patch import PreviewRow

_NO_TIME_S = 1 << 62


@dataclass(frozen=True, slots=True)
class DeliveryChoice:
    """A delivery to pick: its number, and "4435 · Nordlicht · 4712 · 16:00 · door A3"."""

    delivery: str
    text: str


def delivery_choices(plan: Plan, row: PreviewRow, now: int) -> tuple[DeliveryChoice, ...]:
    """Return the open deliveries: first those of the row's part and supplier, each by distance from now."""
    parts = _parts_by_delivery(plan)
    supplier = row.said.supplier if row.said else ""
    names = {
        str(known["supplier"]): str(known["short_name"] or known["name"])
        for known in plan["suppliers"].rows()
    }
    ranked = []
    for delivery in plan.deliveries.rows():
        if delivery["status"] in ENDED_STATUSES:
            continue
        number, owner, start = str(delivery["delivery"]), str(delivery["supplier"]), delivery["slot_start"]
        carried = parts.get(number, [])
        away = abs(start - now) if isinstance(start, int) else _NO_TIME_S
        when = clock_text(start, now, plan.zone) if isinstance(start, int) else "no time yet"
        door = f"door {delivery['door']}" if delivery["door"] else ""
        text = " · ".join(filter(None, (number, names.get(owner, owner), _parts_text(carried), when, door)))
        ranked.append(((row.part not in carried, owner != supplier, away), DeliveryChoice(number, text)))
    return tuple(choice for _, choice in sorted(ranked, key=lambda pair: pair[0]))


def _parts_by_delivery(plan: Plan) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {}
    lines = plan.delivery_lines
    for delivery, part in zip(lines["delivery"].tolist(), lines["part"].tolist(), strict=True):
        parts.setdefault(delivery, []).append(part)
    return parts


def _parts_text(parts: list[str]) -> str:
    return ", ".join(parts) if len(parts) <= 2 else f"{parts[0]} and {len(parts) - 1} more parts"
