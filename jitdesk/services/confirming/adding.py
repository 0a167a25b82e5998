"""New deliveries, parts and suppliers from a supplier's file, where the user allows them."""

from jitdesk.domain.language import say
from jitdesk.domain.tables import PLANNED
from jitdesk.domain.values import quantity_number, wall_from_utc
from jitdesk.domain.wording import amount_text
from jitdesk.services.confirming.comparing import refuse_other_unit
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said

_SHORT_NAME = 9
_PIECES = "pcs"


def add_line(draft: Draft, said: Said, why: NotUsable, part: str) -> tuple[Match, FieldChange]:
    """Add what a line names and the plan has not: its delivery line, and whatever that needs.

    A new delivery has no slot and no door: it stands in the tray until somebody plans it.

    Parameters
    ----------
    why : NotUsable
        Why the line could not be matched; its delivery is used where the plan has it.
    part : str
        The part, "" where the plan has none of its numbers.

    Raises
    ------
    NotUsable
        If the line names no quantity, no part, or nothing to call the delivery by.
    """
    line = said.line
    named = part or named_part(said)
    if not named:
        raise NotUsable(say("it names no part to add"))
    if line.qty is None:
        raise NotUsable(say("it names no quantity to add"), why.delivery, named)
    known = draft.find("deliveries", why.delivery) if why.delivery else None
    delivery = why.delivery if known else _number(draft, said)
    refuse_other_unit(draft, named, said, delivery)
    supplier = said.supplier or _supplier(draft, said)
    if not part:
        _add_part(draft, said, named, supplier)
    if draft.find("deliveries", delivery) is None:
        draft.add("deliveries", {"delivery": delivery, "supplier": supplier, "status": PLANNED})
    line_no = _add_delivery_line(draft, said, delivery, named)
    unit = str((draft.find("parts", named) or {}).get("unit", ""))
    text = amount_text(line.qty, unit)
    quantity = FieldChange("quantity", say("Quantity"), "", text, new_fact=quantity_number(line.qty))
    return Match(delivery, line_no, named), quantity


def add_wanted_part(draft: Draft, said: Said) -> str:
    """Add the part that a call-off wants, and who sends it, where the plan has them not; return its key."""
    if said.supplier and draft.find("suppliers", said.supplier) is None:
        _supplier(draft, said)
    _add_part(draft, said, named_part(said), said.supplier)
    return named_part(said)


def named_part(said: Said) -> str:
    """Return the number by which a line names its part, "" where it names none."""
    return said.line.part or said.line.supplier_part or said.line.gtin


def named_supplier(said: Said) -> str:
    """Return what a supplier that the plan has not would be called, "" where the file names none."""
    return said.supplier_ref or said.supplier_name


def _add_delivery_line(draft: Draft, said: Said, delivery: str, part: str) -> str:
    """Add what the line says of the part, and return the number that it got."""
    line = said.line
    line_no = _line_no(draft, delivery, line.ref)
    draft.add(
        "delivery_lines",
        {
            "delivery": delivery,
            "line_no": line_no,
            "part": part,
            "quantity": line.qty,
            "unit": line.unit,
            "line": _point_of_use(draft, line.point_of_use),
            "order": line.order,
            "order_line": line.order_line,
        },
    )
    return line_no


def _number(draft: Draft, said: Said) -> str:
    """Return what a new delivery is called: by its own number, its advice, or its order and day."""
    line = said.line
    number = line.delivery or line.asn or line.delivery_note
    if not number and line.order:
        day = "" if line.at is None else wall_from_utc(line.at, draft.plan.zone).date()
        number = f"{line.order} {day}".strip()
    if not number:
        raise NotUsable(
            say("it names no delivery, no despatch advice and no order to call a new delivery by")
        )
    if draft.plan.find("deliveries", number) is not None:
        # Somebody else's delivery goes by this number already.
        return f"{said.supplier or said.supplier_ref or 'advice'} {number}"
    return number


def _supplier(draft: Draft, said: Said) -> str:
    """Return the supplier that the file names, added where the plan has not got it; "" for none."""
    key, name = named_supplier(said), said.supplier_name or said.supplier_ref
    if key and draft.find("suppliers", key) is None:
        short_name = (name.split() or [""])[0][:_SHORT_NAME]
        draft.add("suppliers", {"supplier": key, "name": name, "short_name": short_name})
    return key


def _add_part(draft: Draft, said: Said, part: str, supplier: str) -> None:
    if draft.find("parts", part) is not None:
        return
    line = said.line
    draft.add(
        "parts",
        {
            "part": part,
            "description": line.description,
            "unit": line.unit or _PIECES,
            "supplier": supplier,
            "supplier_part": line.supplier_part,
        },
    )


def _line_no(draft: Draft, delivery: str, ref: str) -> str:
    """Return the file's own number of the line where it is free, else the next one."""
    taken = {str(row["line_no"]) for row in draft.lines_of(delivery)}
    if ref not in taken:
        return ref
    return str(max((int(number) for number in taken if number.isdecimal()), default=0) + 1)


def _point_of_use(draft: Draft, named: str) -> str:
    return named if named and draft.find("lines", named) else ""
