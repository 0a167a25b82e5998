"""What any level of a transaction set says about a line or a shipment, its own word before that around it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from jitdesk.domain.language import say
from jitdesk.intake.numbers import kilograms, number
from jitdesk.intake.record import DELIVERY, SHIP, Line, Raw, Shipment
from jitdesk.intake.sscc import is_misread, without_announcement
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import dated, last_minute
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.segments import Segment

_PAIRS_FROM = {"LIN": 2, "PO1": 6, "POC": 8}
_ARRIVAL = (*codes.ARRIVAL, *codes.REQUESTED)
_SERIALS = frozenset({"LS", "LA"})


@dataclass(frozen=True, slots=True)
class When:
    """A date of a line: UTC second, precision, whether it comes or leaves then, and what said so."""

    at: int | None = None
    precision: str = ""
    at_kind: str = DELIVERY
    source: str = ""


def pairs(segment: Segment, first: int) -> Iterator[tuple[str, str]]:
    """Yield the (code, number) pairs of a segment from an element on."""
    for element in range(first, len(segment.elements), 2):
        if segment.value(element) and segment.value(element + 1):
            yield segment.value(element).upper(), segment.value(element + 1)


def part_ids(level: Level) -> dict[str, str]:
    """Return what LIN, PO1 and POC segments call the part, by code; the innermost level wins."""
    found: dict[str, str] = {}
    for each in level.outwards():
        for tag, first in _PAIRS_FROM.items():
            for segment in each.all(tag):
                for code, part in pairs(segment, first):
                    found.setdefault(code, part)
    return found


def pick(ids: Mapping[str, str], wanted: Iterable[str]) -> str:
    """Return the number of the first code that is there."""
    return next((ids[code] for code in wanted if code in ids), "")


def party(level: Level, roles: tuple[str, ...]) -> tuple[str, str]:
    """Return (id, name) of the first role that is there."""
    found = level.first("N1", roles)
    return (found.value(4), found.value(2)) if found else ("", "")


def line_of(level: Level, remarks: Remarks) -> Line:
    """Return a line with all that is said alike in every set; quantities and dates are each set's own.

    Raises
    ------
    BadValue
        Where a value of the line itself cannot be used.
    """
    ids, references = part_ids(level), level.coded("REF")
    carrier_id, carrier_name = carrier(level)
    return Line(
        ref=level.ref,
        delivery=pick(references, ("DO",)),
        delivery_note=pick(references, ("PK",)),
        part=pick(ids, codes.BUYER_PART),
        supplier_part=pick(ids, codes.SUPPLIER_PART),
        gtin=pick(ids, codes.GTIN),
        description=level.value("PID", 5) or level.value("J2X", 3),
        order=pick(ids, codes.ORDER_ID) or level.value("PRF", 1) or pick(references, ("PO", "ON", "CO")),
        order_line=pick(ids, codes.ORDER_LINE_ID) or level.value("PRF", 5) or pick(references, ("LI",)),
        release=level.value("PRF", 2) or pick(ids, ("RN",)) or pick(references, ("RE",)),
        door=pick(references, ("DK",)),
        point_of_use=pick(references, ("LF", "LU", "RL")),
        plate=trailer(level),
        carrier=carrier_name or carrier_id,
        batch=pick(ids, codes.LOT_ID) or pick(references, ("LT", "BT")),
        expires_on=_expiry(level, remarks),
        packages=_packages(level),
        handling_units=labels(level, remarks),
        supplier_ref=party(level, codes.SUPPLIERS)[0],
        facts=facts(level, ids),
        raw=level.raw(),
    )


def when(level: Level, remarks: Remarks, qualifiers: tuple[str, ...] = _ARRIVAL) -> When:
    """Return the first of some DTM dates, the innermost level's before those around it.

    Raises
    ------
    BadValue
        Where the level itself states a date that is none.
    """
    found = level.first("DTM", qualifiers)
    if found is None:
        return When()
    at, precision = _date(level, found, remarks)
    return stated(at, precision, found.value(1), f"DTM {found.value(1)}")


def stated(at: int | None, precision: str, qualifier: str, source: str = "") -> When:
    """Return a date under its qualifier of element 374, which tells a week, and arrival from despatch."""
    if at is None:
        return When()
    precision = "week" if qualifier in codes.WEEKS else precision
    return When(at, precision, SHIP if qualifier in codes.SHIP_DATES else DELIVERY, source)


def window(level: Level, remarks: Remarks) -> tuple[int | None, int | None]:
    """Return the first and the last second that a level allows for its arrival.

    Raises
    ------
    BadValue
        As :func:`when`.
    """
    earliest = when(level, remarks, codes.NOT_BEFORE).at
    latest = when(level, remarks, codes.NOT_AFTER)
    if latest.at is not None and latest.precision != "minute":
        return earliest, last_minute(latest.at, remarks.zone)
    return earliest, latest.at


def shipment_of(level: Level, remarks: Remarks) -> Shipment:
    """Return the transport that a level describes; a bad value of it is a problem of the set."""
    references = level.coded("REF")
    carrier_id, carrier_name = carrier(level)
    eta = remarks.tried(lambda: when(level, remarks), When())
    gross, net = (_weight(level, remarks, code) for code in ("G", "N"))
    return Shipment(
        number=pick(references, ("SI",)),
        carrier_id=carrier_id,
        carrier_name=carrier_name,
        mode=_mode(level),
        plate=trailer(level),
        trailer=trailer(level),
        seal=level.value("TD3", 9) or pick(references, ("SN",)),
        bill_of_lading=pick(references, ("BM", "MB")),
        pro=pick(references, ("CN", "2I")),
        despatch_at=remarks.tried(lambda: when(level, remarks, codes.DESPATCHED), When()).at,
        eta_at=eta.at,
        eta_source=eta.source,
        precision=eta.precision,
        gross_kg=gross,
        net_kg=net,
        packages=_load(level),
    )


def carrier(level: Level) -> tuple[str, str]:
    """Return (id, name) of the carrier, from TD5 or the party CA."""
    found = level.first("TD5")
    named = (found.value(3), found.value(5)) if found else ("", "")
    return named if any(named) else party(level, ("CA",))


def trailer(level: Level) -> str:
    """Return the number of the equipment: its owner's initials and its number."""
    found = level.first("TD3")
    return found.value(2) + found.value(3) if found else ""


def labels(level: Level, remarks: Remarks) -> tuple[str, ...]:
    """Return the labels of all that a line is packed in, and of what is packed in it."""
    found = dict.fromkeys(
        label
        for each in (*reversed([*level.outwards()][1:]), *level.inwards())
        for label in _own_labels(each)
    )
    for label in filter(is_misread, found):
        remarks.remark(
            label, say("The label {label} fails the check of an SSCC: a digit of it is wrong.", label=label)
        )
    return tuple(found)


def facts(level: Level, ids: Mapping[str, str]) -> Raw:
    """Return what is said besides and only shown, as (word, text)."""
    references = level.coded("REF")
    told = [(codes.PART_FACTS[code], part) for code, part in ids.items() if code in codes.PART_FACTS]
    told += [(word, references[code]) for code, word in codes.REFERENCE_FACTS.items() if code in references]
    told.append(("order date", level.value("PRF", 4)))
    told.append(("production date", level.value("DTM", 2, codes.PRODUCTION)))
    told.append(("pack", " ".join(filter(None, (level.value("PO4", 2), level.value("PO4", 3))))))
    return tuple((word, text) for word, text in told if text)


def _date(level: Level, segment: Segment, remarks: Remarks) -> tuple[int | None, str]:
    if any(each is segment for each in level.segments):
        return dated(segment, remarks.zone)
    return remarks.shared_date(segment)


def _expiry(level: Level, remarks: Remarks) -> str:
    at = when(level, remarks, codes.EXPIRY).at
    return "" if at is None else datetime.fromtimestamp(at, remarks.zone).date().isoformat()


def _own_labels(level: Level) -> Iterator[str]:
    for segment in level.all("MAN"):
        for element in (2, 5):
            first, last = segment.value(element), segment.value(element + 1)
            if first:
                label = without_announcement(first)
                yield f"{label} - {without_announcement(last)}" if last else label
    for segment in level.all("REF"):
        if segment.value(1) in _SERIALS and segment.value(2):
            yield segment.value(2)


def _packages(level: Level) -> int | None:
    loads = [segment.value(1) for segment in (level.all("CLD") or level.all("PO4"))]
    counts = [int(load) for load in loads if load.isdecimal()]
    return sum(counts) if counts else None


def _load(level: Level) -> int | None:
    nearest = next((found for each in level.outwards() if (found := each.all("TD1"))), [])
    counts = [int(segment.value(2)) for segment in nearest if segment.value(2).isdecimal()]
    return sum(counts) if counts else None


def _mode(level: Level) -> str:
    code = level.value("TD5", 4)
    return codes.MODES.get(code, code)


def _weight(level: Level, remarks: Remarks, code: str) -> int | None:
    measured, loaded = level.first("MEA", (code,), at=2), level.first("TD1", (code,), at=6)
    if measured is not None:
        text, unit = measured.value(3), measured.value(4)
    elif loaded is not None:
        text, unit = loaded.value(7), loaded.value(8)
    else:
        return None
    weight = remarks.tried(lambda: kilograms(text, unit), None)
    if weight is None and remarks.tried(lambda: number(text), None) is not None:
        remarks.remark(
            unit,
            say(
                'The weight "{text}" is in the unit "{unit}", which is not kept in kilograms.',
                text=text,
                unit=unit,
            ),
        )
    return weight
