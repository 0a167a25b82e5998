"""X12 830 (planning schedule) and 862 (shipping schedule), to what a plant calls off.

Source
------
ASC X12 830: BFR N1* [LIN UIT REF* [SDP] FST* ATH* [SHP REF*]*]* CTT; 862: BSS N1* [LIN UIT REF* [FST JIT*]*
[SHP REF*]*]* CTT.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.intake.record import Document, Raw
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant, last_minute
from jitdesk.intake.x12.fields import party
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.schedule_part import Part, Terms
from jitdesk.intake.x12.segments import Segment

_OF_A_CALL = frozenset({"REF", "DTM", "QTY", "LM", "LQ", "SDQ"})
_AT_SHIPMENT = "SH"


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which elements of the first segment say what."""

    number: int
    release: int
    kind: int
    quantities: int
    horizon: tuple[int, int]
    issued_on: int
    contract: int
    order: int


_LAYOUTS = {
    "BFR": _Layout(2, 3, 4, 5, (6, 7), 8, 10, 11),
    "BSS": _Layout(2, 7, 4, 11, (5, 6), 3, 9, 10),
}


def read_schedule(remarks: Remarks) -> Document:
    """Return the call-off of an 830 or 862."""
    header, levels = _loops(remarks.transaction.segments)
    head = header.own("BFR") or header.own("BSS")
    if head is None:
        head = Segment("BSS", (), "", remarks.transaction.start)
        remarks.remark(
            "BFR", say("The schedule has no BFR or BSS segment: neither its number nor its span is named.")
        )
    layout = _LAYOUTS[head.tag]
    terms = Terms(
        quantities=head.value(layout.quantities),
        is_at_shipment=head.value(layout.kind) == _AT_SHIPMENT,
        order=head.value(layout.order),
        release=head.value(layout.release),
    )
    parts = [Part(level, terms, remarks) for level in levels]
    lines = [line for part in parts for line in part.lines()]
    remarks.counted(header, len(parts), "parts")
    horizon_to = _day(head, layout.horizon[1], remarks)
    supplier_ref, supplier_name = party(header, codes.SUPPLIERS)
    return remarks.document(
        lines,
        Document(
            kind=remarks.transaction.kind,
            lines=(),
            number=head.value(layout.number) or head.value(layout.release),
            function=remarks.function(head.value(1)),
            issued_at=_day(head, layout.issued_on, remarks),
            horizon_from=_day(head, layout.horizon[0], remarks),
            horizon_to=None if horizon_to is None else last_minute(horizon_to, remarks.zone),
            receipts=tuple(receipt for part in parts for receipt in part.receipts),
            supplier_ref=supplier_ref,
            supplier_name=supplier_name,
            plant_ref=party(header, codes.PLANTS)[0],
            facts=_facts(head, layout),
        ),
    )


def _loops(segments: Iterable[Segment]) -> tuple[Level, list[Level]]:
    header = current = Level("", "header")
    parts: list[Level] = []
    for segment in segments:
        if segment.tag == "LIN":
            current = Level("LIN", segment.value(1) or str(len(parts) + 1), header)
            parts.append(current)
        elif segment.tag == "CTT":
            current = header
        elif current is not header:
            current = _level_for(segment.tag, current, parts[-1])
        current.take(segment)
    return header, parts


def _level_for(tag: str, current: Level, part: Level) -> Level:
    """Return the level that a segment of a part belongs to, opening it where the tag does."""
    if tag in ("SDP", "SHP"):
        return Level(tag, "", part)
    if tag == "FST":
        return Level("FST", "", _around(current, "SDP", part))
    if tag == "JIT":
        return Level("JIT", "", _around(current, "FST", part))
    return current if tag in _OF_A_CALL else part


def _around(current: Level, kind: str, part: Level) -> Level:
    return next((level for level in current.outwards() if level.kind == kind), part)


def _day(head: Segment, element: int, remarks: Remarks) -> int | None:
    day = head.value(element)
    return remarks.tried(lambda: instant(day, "", "", remarks.zone)[0], None)


def _facts(head: Segment, layout: _Layout) -> Raw:
    told = (
        ("schedule type", head.value(layout.kind)),
        ("release", head.value(layout.release)),
        ("contract", head.value(layout.contract)),
        ("reference", head.value(8) if head.tag == "BSS" else ""),
    )
    return tuple((word, text) for word, text in told if text)
