"""X12 856 (ship notice): the tree of its HL loops, to despatched lines.

BSN05 names an order of levels that many senders do not keep, so the tree follows HL01 and HL02 only; where
those are missing or wrong, the usual order of levels.

Source
------
ASC X12 856: BSN DTM* [HL [LIN SN1 PO4 PID MEA TD1 TD5 TD3 REF CLD MAN DTM N1 PRF]]* CTT.
"""

from collections.abc import Iterable
from dataclasses import replace

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.numbers import quantity
from jitdesk.intake.record import Document, Line
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant
from jitdesk.intake.x12.fields import line_of, party, shipment_of, when, window
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.segments import Segment

_ORDER = {"S": 0, "O": 1, "T": 2, "P": 3, "Q": 4, "I": 5, "K": 6, "F": 6}
_ITEMS = frozenset({"I", "K", "F"})
_TAIL = frozenset({"CTT"})


def read_despatch(remarks: Remarks) -> Document:
    """Return the despatch advice of an 856."""
    header, levels = tree(remarks.transaction.segments)
    notice = header.own("BSN")
    if notice is None or not notice.value(2):
        remarks.remark("BSN", say("The ship notice has no number: its BSN segment is missing or empty."))
    shipping = next((level for level in levels if level.kind == "S"), header)
    lines = _lines(levels, remarks, header.value("BSN", 2))
    remarks.counted(header, len(levels), "HL loops")
    if not lines:
        told = say(
            "Ship notice {value} gave no lines: no item of it can be used.", value=header.value("BSN", 2)
        )
        remarks.remark(header.value("BSN", 2), told, unusable=True)
    around = (shipping, *levels)
    supplier_ref, supplier_name = _party_of(around, codes.SUPPLIERS)
    return remarks.document(
        lines,
        Document(
            kind="856",
            lines=(),
            shipment=shipment_of(shipping, remarks),
            number=header.value("BSN", 2),
            function=remarks.function(header.value("BSN", 1)),
            issued_at=remarks.tried(lambda: _issued(header, remarks), None),
            supplier_ref=supplier_ref,
            supplier_name=supplier_name,
            plant_ref=_party_of(around, codes.PLANTS)[0],
        ),
    )


def tree(segments: Iterable[Segment]) -> tuple[Level, list[Level]]:
    """Return the header level, which is around all, and the HL levels in the order of the file."""
    header = Level("", "header")
    levels: list[Level] = []
    numbered: dict[str, Level] = {}
    current = header
    for segment in segments:
        if segment.tag in _TAIL:
            current = header
        if segment.tag == "HL":
            number, kind = segment.value(1) or str(len(levels) + 1), segment.value(3).upper()
            parent = numbered.get(segment.value(2)) or _usual_parent(levels, kind) or header
            ref = f"{number}/{len(levels) + 1}" if number in numbered else number
            current = numbered[number] = Level(kind, ref, parent)
            levels.append(current)
        current.take(segment)
    return header, levels


def _usual_parent(levels: list[Level], kind: str) -> Level | None:
    """Return the nearest level before that usually stands around this kind."""
    depth = _ORDER.get(kind, _ORDER["I"])
    return next((level for level in reversed(levels) if _ORDER.get(level.kind, depth) < depth), None)


def _lines(levels: list[Level], remarks: Remarks, number: str) -> list[Line]:
    lines = []
    for level in levels:
        if not _is_item(level):
            continue
        if any(_is_item(around) for around in list(level.outwards())[1:]):
            text = say("is a component of the item around it and no delivery of its own.")
            remarks.lose(level, level.ref, text, unusable=False)
            continue
        line = remarks.line(level, lambda item: _line(item, remarks, number))
        if line is not None:
            lines.append(line)
    return lines


def _is_item(level: Level) -> bool:
    """Tell whether a level is a line: an item, or whatever else names a part with its quantity itself."""
    if level.kind in _ITEMS:
        return True
    says_all = bool(level.all("LIN") and level.all("SN1"))
    return says_all and not any(each.kind in _ITEMS for each in level.inwards())


def _line(level: Level, remarks: Remarks, number: str) -> Line:
    shipped = _shipped(level)
    eta = when(level, remarks)
    window_from, window_to = window(level, remarks)
    line = line_of(level, remarks)
    status = shipped.value(8) if shipped else ""
    return replace(
        line,
        asn=number,
        qty=_quantity(level),
        unit=shipped.value(3) if shipped else "",
        cum_qty=quantity(shipped.value(4)) if shipped else None,
        ordered_qty=quantity(shipped.value(5)) if shipped else None,
        status=codes.LINE_ANSWERS.get(status, ""),
        at=eta.at,
        at_kind=eta.at_kind,
        precision=eta.precision,
        window_from=window_from,
        window_to=window_to,
        comment=say(codes.ANSWER_WORDS[status])
        if status in codes.ANSWER_WORDS
        else (status if status not in codes.LINE_ANSWERS else ""),
    )


def _party_of(levels: Iterable[Level], roles: tuple[str, ...]) -> tuple[str, str]:
    """Return the party of the first level that names one."""
    return next((found for level in levels if any(found := party(level, roles))), ("", ""))


def _shipped(level: Level) -> Segment | None:
    return next((found for each in level.inwards() if (found := each.own("SN1"))), None)


def _quantity(level: Level) -> int | None:
    """Return what an item says is shipped; where it does not, the sum of what its packs say."""
    own = level.own("SN1")
    if own is not None:
        return quantity(own.value(2))
    packed = [each.own("SN1") for each in level.inner]
    counts = [quantity(pack.value(2)) for pack in packed if pack is not None]
    if len({pack.value(3) for pack in packed if pack is not None}) > 1:
        raise BadValue(level.ref, say("has packs in different units"))
    return sum(count or 0 for count in counts) if counts else None


def _issued(header: Level, remarks: Remarks) -> int | None:
    return instant(header.value("BSN", 3), header.value("BSN", 4), "", remarks.zone)[0]
