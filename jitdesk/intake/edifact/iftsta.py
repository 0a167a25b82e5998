"""UN/EDIFACT IFTSTA (transport status), D93A to D10A, to what happened on the way and when it will be there.

Source
------
UN/EDIFACT directories, message IFTSTA: UNH BGM DTM* NAD* RFF*
[CNI [STS RFF* DTM* FTX* NAD* LOC* [TDT [LOC DTM*]*]* [EQD]* [GID [PCI GIN]*]*]*]*.
"""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from jitdesk.bundled import resource
from jitdesk.domain.language import later, say
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import OPEN, Moment
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import HEADER, Group, Shape
from jitdesk.intake.edifact.item import labels_of, near, order_of, outermost, texts_of
from jitdesk.intake.edifact.message import MessageReader, party
from jitdesk.intake.edifact.syntax import Interchange
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.edifact.transport import carriage, transport
from jitdesk.intake.record import Line

_HAPPENED = ("334", "78", "7", "178", "186", "133")
_ARRIVES = ("132", "17", "191")
_DESTINATIONS = ("7", "8", "11")
_PLACES = ("175", "14", "5", "7", "8", "9", "11")
_SHIPMENTS = ("AAK", "SRN", "AAS", "CU", "BM", "CN")
_NOTES = ("DQ", "AAU", "DL")
_UN = frozenset({"", "6"})  # 3055: no agency, or UN/ECE itself
_ORDERS = ("ON", "CO")


class StatusReader(MessageReader):
    """Reads one IFTSTA message."""

    shape = Shape(
        opens={"CNI": (HEADER,), "STS": ("CNI", HEADER), "TDT": ("STS",), "LOC": ("TDT",)},
        holds={
            "TDT": frozenset({"LOC", "DTM", "RFF"}),
            "LOC": frozenset({"DTM"}),
        },
        closed=frozenset({"CNI", "STS"}),
        ends=frozenset(),  # its counts are those of a consignment
    )
    noun = later("transport status")
    item = "STS"

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield the line of one STS segment."""
        status = item.head
        arrives = self._arrives(item)
        event, code = event_of(status)
        order, order_line = order_of(item)
        yield Line(
            ref=ref,
            asn=_shipment(item),
            delivery=near(item, "RFF", codes.DELIVERY),
            delivery_note=near(item, "RFF", _NOTES),
            order=order or near(item, "RFF", _ORDERS),
            order_line=order_line,
            event=event,
            event_code=code,
            event_at=self.moment(item, _HAPPENED)[0].at,
            at=arrives.at,
            precision=arrives.precision,
            plate=self._plate(item),
            carrier=self._carrier(item),
            handling_units=tuple(labels_of(self, item)),
            comment=" ".join(filter(None, (status.value(2, 4), texts_of(item)))),
            supplier_ref=party(outermost(item), codes.SUPPLIERS)[0],
            facts=tuple(dict.fromkeys(_facts(item))),
            raw=self.raw(*self._of_consignment(item), item.start, item.end),
        )

    def close(self, group: Group) -> None:
        """Tell of a consignment without a status."""
        if group.name == "CNI" and not group.inner:
            ref = self.ref(group.head.value(2) or group.head.value(1))
            self.lose(
                ref, ref, say("names a consignment without any status."), self.raw(group.start, group.end)
            )

    def is_named(self, bgm: Segment) -> bool:
        """Return true: a status report need not have a number."""
        return True

    def supplier_of(self, interchange: Interchange) -> str:
        """Return none where the message names none: its sender is the carrier."""
        return ""

    def details(self, header: Group) -> dict[str, Any]:
        """Return the transport."""
        return {"shipment": transport(self, header)}

    def _arrives(self, item: Group) -> Moment:
        """Return when it is expected: the item's own date, else that of its last place."""
        own = self.moment(item, _ARRIVES)[0]
        if own.at is not None:
            return own
        places = [place for stage in item.children for place in stage.children]
        for code in _DESTINATIONS:
            for place in reversed(places):
                if place.head.value(1) == code and (found := self.moment(place, _ARRIVES)[0]).at is not None:
                    return found
        for stage in reversed(item.children):
            found = self.moment(stage, _ARRIVES)[0]
            if found.at is not None:
                return found
        return OPEN

    def _carrier(self, item: Group) -> str:
        for group in (*reversed(item.children), item, outermost(item)):
            number, name, _, _ = carriage(group)
            if name or number:
                return name or number
        return ""

    def _plate(self, item: Group) -> str:
        for group in (*reversed(item.children), item, outermost(item)):
            plate = carriage(group)[3]
            if plate:
                return plate
        return ""

    def _of_consignment(self, item: Group) -> tuple[int, ...]:
        consignment = item.within("CNI")
        return (consignment.start, consignment.head_end) if consignment else ()


def event_of(status: Segment) -> tuple[str, str]:
    """Return what an STS segment reports, "" where the code's meaning is not known, and its code.

    The meaning stands by agency (3055) and code in a table that users can add to.
    """
    code = status.value(2)
    if not code:  # some carriers write it behind the category
        return "", ":".join(part.strip() for parts in status.elements[1:2] for part in parts)
    agency = status.value(2, 3) or status.value(2, 2)
    return _meanings().get("un" if agency in _UN else agency, {}).get(code, ""), code


@cache
def _meanings() -> Mapping[str, Mapping[str, str]]:
    table: dict[str, dict[str, str]] = tomllib.loads(resource("status_codes.toml").read_text("utf-8"))
    return table


def _shipment(item: Group) -> str:
    consignment = item.within("CNI")
    named = item.first("RFF", ("AAK",))
    if named is not None:
        return named.value(1, 2)
    return (consignment.head.value(2) if consignment else "") or near(item, "RFF", _SHIPMENTS)


def _facts(item: Group) -> Iterator[tuple[str, str]]:
    group: Group | None = item
    while group is not None:
        yield from facts_of(group)
        group = group.parent
    for segment in item.every("LOC"):
        if segment.value(1) in _PLACES:
            named = segment.value(2, 4) or segment.value(2)
            yield "place", " ".join(filter(None, (named, segment.value(3, 4) or segment.value(3))))
    for segment in item.every("EQD"):
        yield "container" if segment.value(1) == "CN" else "equipment", segment.value(2)
    for position in range(3, len(item.head.elements)):
        reason = item.head.value(position, 4) or item.head.value(position)
        if reason:
            yield "reason", reason
