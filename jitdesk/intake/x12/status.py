"""X12 214 (carrier's shipment status): what happened to a shipment, and when it will come.

Source
------
ASC X12 214: B10 L11* N1* [S5 L11* G62* N1*]* [LX [AT7 MS1 MS2]* L11* AT8*]*.
"""

from collections.abc import Iterable
from dataclasses import replace

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.record import Document, Line, Raw, Shipment
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant
from jitdesk.intake.x12.fields import When, line_of, party
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.segments import Segment
from jitdesk.intake.x12.status_codes import (
    AGREED_ARRIVAL,
    APPOINTMENTS,
    ESTIMATES,
    EVENTS,
    NORMAL,
    REASONS,
)

_OF_A_STATUS = frozenset({"MS1", "MS2", "M7"})
_ESTIMATED_DELIVERY = ("17",)  # element 432, of a G62


def read_status(remarks: Remarks) -> Document:
    """Return the status lines of a 214: one for each AT7."""
    header, statuses = _loops(remarks.transaction.segments)
    head = header.own("B10") or Segment("B10", (), "", remarks.transaction.start)
    lines = _lines(statuses, header, head, remarks)
    if not lines:
        remarks.remark(
            head.value(2), say("No status of it can be used: it has no complete AT7 segment."), unusable=True
        )
    eta = _estimate(header, remarks)
    supplier_ref, supplier_name = party(header, ("SH", *codes.SUPPLIERS))
    return remarks.document(
        lines,
        Document(
            kind="214",
            lines=(),
            shipment=Shipment(
                number=head.value(2),
                carrier_id=head.value(3),
                carrier_name=party(header, ("CA",))[1],
                plate=header.value("MS2", 2) or header.value("M7", 1),
                bill_of_lading=header.value("L11", 1, ("BM", "MB"), at=2),
                pro=head.value(1),
                eta_at=eta.at,
                eta_source=eta.source,
                precision=eta.precision,
            ),
            number=head.value(2) or head.value(1),
            supplier_ref=supplier_ref,
            supplier_name=supplier_name,
            plant_ref=party(header, codes.PLANTS)[0],
        ),
    )


def _loops(segments: Iterable[Segment]) -> tuple[Level, list[Level]]:
    header = around = current = Level("", "header")
    statuses: list[Level] = []
    for segment in segments:
        if segment.tag in ("LX", "S5"):
            around = current = Level(segment.tag, segment.value(1), header)
        elif segment.tag == "AT7":
            current = Level("AT7", str(len(statuses) + 1), around)
            statuses.append(current)
        elif segment.tag not in _OF_A_STATUS:
            current = around
        current.take(segment)
    return header, statuses


def _lines(statuses: list[Level], header: Level, head: Segment, remarks: Remarks) -> list[Line]:
    # Without any event, an estimate of the delivery alone is worth a line.
    estimated = [level for level in header.inwards() if level.own("G62", _ESTIMATED_DELIVERY)]
    for place, level in enumerate(estimated, start=1):
        level.ref = f"G62.{place}"
    made = (remarks.line(level, lambda each: _line(each, head, remarks)) for level in statuses or estimated)
    return [line for line in made if line is not None]


def _line(level: Level, head: Segment, remarks: Remarks) -> Line:
    status = level.own("AT7") or Segment("AT7", (), "", 0)
    code, appointment = status.value(1), status.value(3)
    if not (code or appointment or level.own("G62")):
        raise BadValue(status.text, say("names no status"))
    event, words = EVENTS.get(code, ("", ""))
    at, precision = instant(status.value(5), status.value(6), status.value(7), remarks.zone)
    is_estimate = code in ESTIMATES or appointment in AGREED_ARRIVAL
    eta = When(at, precision) if is_estimate else _estimate(level, remarks)
    words = words or APPOINTMENTS.get(appointment, "")
    told = (words and say(words), *_reasons(status), _place(level))
    return replace(
        line_of(level, remarks),
        delivery=_reference(level, "DO") or head.value(2),
        asn=_reference(level, "SI", "MA"),
        delivery_note=_reference(level, "PK"),
        order=_reference(level, "PO"),
        plate=level.value("MS2", 2) or level.value("M7", 1),
        carrier=head.value(3) or level.value("MS2", 1),
        packages=_packages(level),
        event=event,
        event_code=code or appointment or "G62",
        event_at=None if is_estimate else at,
        at=eta.at,
        precision=eta.precision,
        comment="; ".join(filter(None, told)),
        facts=_facts(level, head),
        raw=_raw(level),
    )


def _reference(level: Level, *codes_of: str) -> str:
    return level.value("L11", 1, codes_of, at=2)


def _estimate(level: Level, remarks: Remarks) -> When:
    """Return the estimated delivery of the innermost stop that has one."""
    found = level.first("G62", _ESTIMATED_DELIVERY)
    if found is None:
        return When()
    return remarks.tried(lambda: When(*_time(found, remarks), source="G62 17"), When())


def _time(estimate: Segment, remarks: Remarks) -> tuple[int | None, str]:
    return instant(estimate.value(2), estimate.value(4), estimate.value(5), remarks.zone)


def _reasons(status: Segment) -> list[str]:
    given = (code for code in (status.value(2), status.value(4)) if code not in NORMAL)
    return [say(REASONS[code]) if code in REASONS else say("reason {code}", code=code) for code in given]


def _place(level: Level) -> str:
    place = level.first("MS1")
    return ", ".join(filter(None, (place.value(at) for at in (1, 2, 3)))) if place else ""


def _packages(level: Level) -> int | None:
    count = level.value("AT8", 4)
    return int(count) if count.isdecimal() else None


def _facts(level: Level, head: Segment) -> Raw:
    place = level.first("MS1")
    told = (
        ("carrier's number", head.value(1)),
        ("bill of lading", _reference(level, "BM", "MB")),
        ("stop", level.value("S5", 1)),
        ("position", " ".join(filter(None, (place.value(4), place.value(5)))) if place else ""),
    )
    return tuple((word, text) for word, text in told if text)


def _raw(level: Level) -> Raw:
    """Return the segments of a status and of the loop that it stands in."""
    around = level.parent.segments if level.parent and level.parent.parent else []
    return tuple((segment.tag, segment.text) for segment in (*around, *level.segments))
