"""X12 861 (receiving advice): what a plant, or a warehouse for it, took in.

Source
------
ASC X12 861: BRA REF* DTM* N1* [RCD LIN PRF REF* DTM*]* CTT; older ones put the LIN around its RCDs. Data
element 412 (receiving condition).
"""

from collections.abc import Iterable
from dataclasses import replace

from jitdesk.domain.language import later, say
from jitdesk.intake.numbers import quantity
from jitdesk.intake.record import Document, Line, Raw
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant
from jitdesk.intake.x12.fields import line_of, party, shipment_of, when
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.segments import Segment

_CONDITIONS = {
    "01": later("damaged"),
    "02": later("short"),
    "03": later("over"),
    "04": later("quality problem"),
    "05": later("wrong product"),
    "06": later("incomplete paperwork"),
    "07": later("in good condition"),
    "08": later("rejected"),
    "09": later("on hold"),
    "10": later("accepted with exceptions"),
    "11": later("adjusts the cumulative quantity"),
    "13": later("no ship notice matches"),
    "14": later("no ship notice matches"),
}
_NOT_ACCEPTED = frozenset({"01", "04", "05", "08"})
_QUESTIONED = range(6, 21, 3)  # quantity, unit and condition, up to five times
_KINDS = {"1": "receiving dock advice", "2": "post receipt advice"}


def read_receipt(remarks: Remarks) -> Document:
    """Return the receipts of an 861."""
    header, received = _loops(remarks.transaction.segments)
    head = header.own("BRA") or Segment("BRA", (), "", remarks.transaction.start)
    made = (remarks.line(level, lambda each: _line(each, remarks)) for level in received)
    lines = [line for line in made if line is not None]
    remarks.counted(header, len(received), "lines")
    supplier_ref, supplier_name = party(header, codes.SUPPLIERS)
    kind = head.value(4)
    return remarks.document(
        lines,
        Document(
            kind="861",
            lines=(),
            shipment=shipment_of(header, remarks),
            number=head.value(1),
            function=remarks.function(head.value(3)),
            issued_at=remarks.tried(lambda: instant(head.value(2), "", "", remarks.zone)[0], None),
            supplier_ref=supplier_ref,
            supplier_name=supplier_name,
            plant_ref=party(header, codes.PLANTS)[0],
            facts=(("receipt type", _KINDS.get(kind, kind)),) if kind else (),
        ),
    )


def _loops(segments: Iterable[Segment]) -> tuple[Level, list[Level]]:
    header = current = around = Level("", "header")
    received: list[Level] = []
    parts_first = False
    for segment in segments:
        if segment.tag == "LIN" and (parts_first or not received):
            # The part is named before what was received of it.
            parts_first, current = True, Level("LIN", "", header)
            around = current
        elif segment.tag == "RCD":
            current = Level("RCD", segment.value(1) or str(len(received) + 1), around)
            received.append(current)
        elif segment.tag == "CTT":
            current = header
        current.take(segment)
    return header, received


def _line(level: Level, remarks: Remarks) -> Line:
    rcd = level.segments[0]
    received = when(level, remarks, codes.DELIVERED)
    returned = quantity(rcd.value(4))
    refused = [quantity(rcd.value(at)) for at in _QUESTIONED if rcd.value(at + 2) in _NOT_ACCEPTED]
    stated = [amount for amount in (returned, *refused) if amount is not None]
    return replace(
        line_of(level, remarks),
        asn=level.coded("REF").get("SI", ""),
        qty=quantity(rcd.value(2)),
        # Some senders put the unit of what was received where that of a doubtful quantity belongs.
        unit=rcd.value(3) or rcd.value(5) or rcd.value(7),
        rejected_qty=sum(stated) if stated else None,
        at=received.at,
        precision=received.precision,
        comment="; ".join(_conditions(rcd)),
        raw=_raw(level),
    )


def _conditions(rcd: Segment) -> list[str]:
    told = []
    for at in _QUESTIONED:
        condition = rcd.value(at + 2)
        if rcd.value(at) or condition:
            if condition in _CONDITIONS:
                words = say(_CONDITIONS[condition])
            else:
                words = say("condition {code}", code=condition) if condition else say("in question")
            told.append(" ".join(filter(None, (rcd.value(at), rcd.value(at + 1), words))))
    return told


def _raw(level: Level) -> Raw:
    part = level.parent.segments if level.parent and level.parent.kind == "LIN" else []
    return tuple((segment.tag, segment.text) for segment in (*part, *level.segments))
