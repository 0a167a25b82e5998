"""What a goods receipt counts: received quantities, and a delivery that is received with its last line."""

from collections.abc import Iterator

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.language import say
from jitdesk.domain.tables import ENDED_STATUSES, RECEIVED
from jitdesk.domain.values import quantity_number
from jitdesk.domain.wording import amount_text, clock_text, status_text
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said


def receipt_changes(draft: Draft, match: Match, said: Said, now: int) -> Iterator[FieldChange]:
    """Write a receipt into the draft. What was counted already is never overwritten.

    Raises
    ------
    NotUsable
        If it counts nothing, counts otherwise than the plan, lies ahead, or the delivery was called off.
    """
    delivery = draft.find("deliveries", match.delivery)
    row = draft.line_of(match.delivery, match.line_no)
    if delivery is None or row is None or said.qty is None:
        raise NotUsable(say("it names no part and quantity that was received"), match.delivery, match.part)
    unit = str((draft.find("parts", str(row["part"])) or {}).get("unit", ""))
    counted = row["received_quantity"]
    if counted is None:
        _refuse_over(delivery)
        draft.write("delivery_lines", row, {"received_quantity": said.qty})
        yield _counted(row, said.qty, unit)
        yield from _received(draft, delivery, said, now)
    elif counted != said.qty:
        text = say(
            "{told} are said to be received, and {counted} of part {part} are counted in the plan",
            told=amount_text(said.qty, unit),
            counted=amount_text(int(counted), unit),
            part=row["part"],
        )
        raise NotUsable(text, match.delivery, match.part, deviation="count")


def _refuse_over(delivery: Row) -> None:
    status = str(delivery["status"])
    if status in ENDED_STATUSES and status != RECEIVED:
        raise NotUsable(
            say(
                "delivery {delivery} is {status} already",
                delivery=delivery["delivery"],
                status=status_text(status),
            ),
            str(delivery["delivery"]),
        )


def _counted(row: Row, qty: int, unit: str) -> FieldChange:
    sent = int(row["quantity"] or 0)
    more = "+" if qty > sent else ""
    differs = f"{more}{amount_text(qty - sent, unit)}" if qty != sent else ""
    return FieldChange(
        "received_quantity",
        say("Received"),
        "",
        amount_text(qty, unit),
        differs,
        "warn" if qty < sent else "ok" if qty == sent else "plain",
        None,
        quantity_number(qty),
    )


def _received(draft: Draft, delivery: Row, said: Said, now: int) -> Iterator[FieldChange]:
    """Book the delivery as received once each of its lines is counted."""
    lines = draft.lines_of(str(delivery["delivery"]))
    if delivery["status"] == RECEIVED or any(line["received_quantity"] is None for line in lines):
        return
    at = said.line.at if said.line.at is not None else said.document.issued_at
    if at is None:
        return
    if at > now:
        when = clock_text(at, now, draft.plan.zone)
        raise NotUsable(
            say("it reports a receipt {when}, which lies ahead", when=when), str(delivery["delivery"])
        )
    # A day without a time begins before the truck was there.
    at = max(at, *(int(delivery[name] or 0) for name in ("arrived_at", "unloading_at")))
    values: dict[str, Value] = {"status": RECEIVED, "received_at": at}
    if delivery["arrived_at"] is None:
        values["arrived_at"] = at
    draft.write("deliveries", delivery, values)
    old = str(delivery["status"])
    yield FieldChange(
        "status", say("Status"), status_text(old), status_text(RECEIVED), "", "ok", old, RECEIVED
    )
