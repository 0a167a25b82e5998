"""What one item of a message says, whatever the message: its part, its order, its place, its labels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any

from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.message import party
from jitdesk.intake.edifact.stated import Stated
from jitdesk.intake.edifact.tokens import Segment

_SUBSTITUTED_BY, _SUBSTITUTED_FOR, _MAY_COME_INSTEAD = "3", "4", "2"  # 4347
_PARTLY_KNOWN = "kind of part number"


@dataclass(slots=True)
class Names:
    """The numbers by which an item is known, and those that tell its pieces apart."""

    part: str = ""
    supplier_part: str = ""
    gtin: str = ""
    substitute: str = ""
    batch: str = ""
    order_line: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def is_named(self) -> bool:
        """Whether it names a part in any way."""
        return bool(self.part or self.supplier_part or self.gtin)


def names_of(item: Group) -> Names:
    """Return the numbers of the LIN and PIA segments of an item, and its batch.

    A LIN number whose kind is missing or unknown counts as the buyer's part where nothing else names one: it
    is compared with the plan's parts, and where it is none of them the user is asked.
    """
    names = Names()
    other: tuple[str, str] = ("", "")
    for segment in item.segments:
        if segment.tag == "PIA" and segment.value(1) in (
            _SUBSTITUTED_BY,
            _SUBSTITUTED_FOR,
            _MAY_COME_INSTEAD,
        ):
            _take_substitute(names, segment)
        elif segment.tag in ("LIN", "PIA"):
            for parts in segment.each(3 if segment.tag == "LIN" else 2):
                number, code = parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""
                if number and not _name(names, number, code):
                    other = other if other[0] or segment.tag == "PIA" else (number, code)
                if segment.tag == "LIN":
                    break
    _take_batch(names, item)
    if not names.is_named and other[0]:
        names.part = other[0]
        names.facts += ((_PARTLY_KNOWN, other[1]),) if other[1] else ()
    return names


def fields_of(reader: Stated, item: Group, ref: str) -> dict[str, Any]:
    """Return the fields of a line that every type of message says in the same way.

    Raises
    ------
    BadValue
        If a date of it is none.
    """
    names = names_of(item)
    order, order_line = order_of(item)
    bt = item.get("RFF", "BT")
    return {
        "ref": ref,
        "delivery": near(item, "RFF", codes.DELIVERY),
        "delivery_note": near(item, "RFF", codes.DELIVERY_NOTES),
        "part": intern(names.part),
        "supplier_part": intern(names.supplier_part),
        "gtin": names.gtin,
        "substitute": names.substitute,
        "description": intern(description_of(item)),
        "order": intern(order),
        "order_line": order_line or names.order_line,
        "release": near(item, "RFF", codes.SCHEDULES),
        "door": near(item, "LOC", ("11",), 2, 1),
        "point_of_use": near(item, "LOC", ("159",), 2, 1),
        "batch": intern(names.batch or (bt.value(1, 2) if bt else "")),
        "expires_on": reader.day(reader.moment(item, codes.EXPIRES)[0]),
        "handling_units": tuple(labels_of(reader, item)),
        "comment": texts_of(item),
        "supplier_ref": party(outermost(item), codes.SUPPLIERS)[0],
        "facts": (*names.facts, *facts_of(item)),
    }


def near(group: Group, tag: str, qualifiers: Sequence[str], element: int = 1, component: int = 2) -> str:
    """Return a value of the nearest segment outwards with one of the qualifiers."""
    segment = group.near(tag, qualifiers)
    return "" if segment is None else segment.value(element, component)


def outermost(group: Group) -> Group:
    """Return the header of the message."""
    while group.parent is not None:
        group = group.parent
    return group


def order_of(item: Group) -> tuple[str, str]:
    """Return the buyer's order and its line: those of the item, else the order of the header."""
    segment = item.near("RFF", ("ON",))
    line = item.first("RFF", ("LI",))
    if segment is None:
        return "", line.value(1, 2) if line else ""
    own_line = segment.value(1, 3) or segment.value(1, 4) if item.get("RFF", "ON") is segment else ""
    return segment.value(1, 2), own_line or (line.value(1, 2) if line else "")


def description_of(item: Group) -> str:
    """Return the text of the first IMD segment that has one."""
    for segment in item.every("IMD"):
        text = " ".join(filter(None, (segment.value(3, 4), segment.value(3, 5))))
        if text:
            return text
    return ""


def texts_of(item: Group) -> str:
    """Return the free texts of an item."""
    return " ".join(
        part.strip() for segment in item.every("FTX") for part in _literal(segment) if part.strip()
    )


def labels_of(reader: Stated, group: Group) -> Iterator[str]:
    """Yield the numbers of the handling units that a group names itself, each once."""
    seen = set()
    for code, number, last in group.names("GIN", "GIR"):
        if code in codes.LABELS and number not in seen:
            seen.add(number)
            yield reader.label(code, number, last)


def _literal(segment: Segment) -> list[str]:
    return segment.elements[4] if len(segment.elements) > 4 else []


def _take_substitute(names: Names, segment: Segment) -> None:
    number = segment.value(2)
    if segment.value(1) == _SUBSTITUTED_BY:
        names.substitute = names.substitute or number
    elif segment.value(1) == _SUBSTITUTED_FOR:
        names.substitute, names.part = names.substitute or names.part or names.gtin, number
    else:
        names.facts += (("may come instead", number),)


def _take_batch(names: Names, item: Group) -> None:
    for code, number, _ in item.names("GIN", "GIR"):
        if code in codes.BATCH:
            names.batch = names.batch or number


def _name(names: Names, number: str, code: str) -> bool:
    """Take a number by its kind (7143); return whether the kind names a part."""
    if code in codes.BUYER_PART:
        names.part = names.part or number
    elif code in codes.SUPPLIER_PART:
        names.supplier_part = names.supplier_part or number
    elif code in codes.GTIN:
        names.gtin = names.gtin or number
    elif code in codes.BATCH:
        names.batch = names.batch or number
    elif code == "PL":
        names.order_line = number
    else:
        return False
    return True
