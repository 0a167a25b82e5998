"""UN/EDIFACT RECADV (receiving advice) to lines that were received.

Source
------
UN/EDIFACT directories D.96A to D.10A, message RECADV: items lie in packages and nodes as those of a DESADV.
"""

from collections.abc import Iterator
from typing import Any

from jitdesk.domain.language import later, say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.desadv import PACKED
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.item import fields_of, near, outermost
from jitdesk.intake.edifact.message import CustomerMessageReader
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.edifact.transport import transport
from jitdesk.intake.record import Line

_RECEIVED, _ACCEPTED = "48", "194"
_NOT_ACCEPTED = {"195": "returned", "196": "destroyed", "124": "damaged", "185": "rejected"}
_DESPATCHED = {"12": "despatched"}


class ReceiptReader(CustomerMessageReader):
    """Reads one RECADV message."""

    shape = PACKED
    noun = later("receiving advice")

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield the line of one LIN segment."""
        fields = fields_of(self, item, ref)
        if self.lacks_part(item, fields):
            return
        qty, unit, told = self.amount(item, (_RECEIVED, _ACCEPTED))
        if not told:
            raise BadValue(
                ref, say("is the number of a line that does not say how much was received (QTY+48, QTY+194)")
            )
        moment, _ = self.moment(item, codes.RECEIVED)
        if moment.at is None:
            moment, _ = self.header_moment(outermost(item), codes.RECEIVED)
        refused = [amount for code in _NOT_ACCEPTED if (amount := self.amount(item, (code,))[0]) is not None]
        yield Line(
            **fields
            | {
                "asn": near(item, "RFF", ("AAK",)),
                "delivery_note": near(item, "RFF", ("AAU", "DQ", "DL")),
                "qty": qty,
                "unit": unit,
                "rejected_qty": sum(refused) if refused else None,
                "at": moment.at,
                "precision": moment.precision,
                "facts": (*fields["facts"], *_differences(item)),
                "raw": self.raw(item.start, item.end),
            }
        )

    def details(self, header: Group) -> dict[str, Any]:
        """Return the transport, and the receipt's number where only a reference tells it."""
        number = next(header.every("BGM")).value(2) or near(header, "RFF", ("ALO",))
        return {"shipment": transport(self, header), "number": number}

    def is_named(self, bgm: Segment) -> bool:
        """Return true: the receipt's number may stand in a reference."""
        return True


def _differences(item: Group) -> Iterator[tuple[str, str]]:
    for code, word in (_DESPATCHED | _NOT_ACCEPTED).items():
        segment = item.get("QTY", code)
        if segment is not None:
            yield word, f"{segment.value(1, 2)} {segment.value(1, 3)}".strip()
    for group in item.children:
        yield from facts_of(group)
