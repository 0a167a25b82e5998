"""The levels of a VDA message to lines, receipts and shipments."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import quantity_text
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.record import Line, Raw, Receipt, Shipment
from jitdesk.intake.vda.findings import Findings, raw_of
from jitdesk.intake.vda.levels import Level
from jitdesk.intake.vda.records import NOTHING, Cell, count, instant, number

_READ = frozenset({
    "interchange", "sender", "receiver", "supplier_ref", "plant_ref", "issued_day", "number",
    "shipment", "carrier", "handover_day", "handover_clock", "despatch_day", "arrival_day",
    "arrival_clock", "gross_kg", "net_kg", "load", "means_key", "means", "part", "supplier_part",
    "order", "release", "delivery_note", "door", "point_of_use", "qty", "unit", "batch", "packages",
    "label_from", "label_to", "jis", "comment", "counted_from_day", "received_day", "received_note",
    "received_qty", "received_total", "horizon_to_day",
})  # fmt: skip
"""Names of fields that a line, a shipment or a document has a place for; all others are facts."""
_PLATE = "plate"
_UNKNOWN: tuple[int | None, str] = (None, "")


def line_of(level: Level, ref: str, zone: ZoneInfo, findings: Findings) -> Line:
    """Return what a level says about one part; its quantity too, where the level states one.

    Raises
    ------
    BadValue
        Where a value of the line itself cannot be used, or it names no part.
    """
    part, supplier_part = level.text("part"), level.text("supplier_part")
    if not (part or supplier_part):
        raise BadValue(ref, say("names no part"), say("record {number}", number=level.records[0].number))
    arrival, precision = findings.tried(lambda: _arrival(level, zone), _UNKNOWN)
    note = level.text("delivery_note") or (level.text("number") if level.layout.line else "")
    return Line(
        ref=ref,
        asn=note,
        delivery_note=note,
        part=part,
        supplier_part=supplier_part,
        order=level.text("order"),
        release=level.text("release") or ("" if level.layout.line else level.text("number")),
        qty=number(level.cell("qty")),
        unit=level.text("unit"),
        at=arrival,
        precision=precision,
        door=level.text("door"),
        point_of_use=level.text("point_of_use"),
        plate=_plate(level),
        carrier=level.text("carrier"),
        batch=level.text("batch"),
        packages=_packages(level, findings),
        handling_units=_labels(level),
        jis=", ".join(cell.written for cell in level.cells("jis") if cell.written),
        comment=" ".join(cell.written for cell in level.cells("comment") if cell.written),
        supplier_ref=level.text("supplier_ref"),
        facts=facts(level, until=level.layout.document),
        raw=raw_of(*(record for each in reversed([*_within(level)]) for record in each.records)),
    )


def shipment_of(level: Level, zone: ZoneInfo, findings: Findings) -> Shipment:
    """Return the transport that a delivery note goes with; a bad value of it costs no line."""
    eta_at, precision = findings.tried(lambda: _arrival(level, zone), _UNKNOWN)
    mode = level.layout.means.get(level.text("means_key"), ("", ""))[0]
    return Shipment(
        number=level.text("shipment"),
        carrier_id=level.text("carrier"),
        mode=mode if level.text("means") else "",
        plate=_plate(level),
        despatch_at=findings.tried(lambda: _despatch(level, zone), None),
        eta_at=eta_at,
        eta_source="" if eta_at is None else "target arrival",
        precision=precision,
        # Zeros fill what is not stated: nothing weighs nothing.
        gross_kg=findings.tried(lambda: number(level.cell("gross_kg")), None) or None,
        net_kg=findings.tried(lambda: number(level.cell("net_kg")), None) or None,
        packages=findings.tried(lambda: count(level.cell("load")), None) or None,
    )


def receipt_of(level: Level, zone: ZoneInfo, findings: Findings) -> Receipt | None:
    """Return the last receipt and the cumulative that a call-off repeats, None where it repeats none."""
    if not level.cells("received_total"):
        return None
    return Receipt(
        part=level.text("part") or level.text("supplier_part"),
        qty=findings.tried(lambda: number(level.cell("received_qty")), None),
        at=day_of(level, "received_day", zone, findings),
        delivery_note=level.text("received_note"),
        cum_qty=findings.tried(lambda: number(level.cell("received_total")), None),
        cum_from=day_of(level, "counted_from_day", zone, findings),
    )


def day_of(level: Level, name: str, zone: ZoneInfo, findings: Findings) -> int | None:
    """Return the start of a day that a level names; a bad one is a problem and costs no line."""
    return findings.tried(lambda: instant(level.cell(name), NOTHING, zone)[0], None)


def facts(level: Level, until: str) -> Raw:
    """Return all that no field is there for, from the levels around down to `until`, as (name, text)."""
    told: dict[str, list[str]] = {}
    for each in reversed([*_within(level, until)]):
        for name, texts in _own_facts(each).items():
            told.setdefault(name, []).extend(texts)
    if level.text("means") and not _plate(level):
        word = level.layout.means.get(level.text("means_key"), ("", "means of transport"))[1]
        told[word] = [level.text("means")]
    return tuple((name, " ".join(dict.fromkeys(texts))) for name, texts in told.items())


def _own_facts(level: Level) -> dict[str, list[str]]:
    if level.told is None:
        level.told = {}
        for record in level.records:
            for name, fields in level.layout.records[record.key].items():
                texts = (
                    [] if name in _READ else [text for each in fields if (text := _shown(record.cell(each)))]
                )
                if texts:
                    level.told.setdefault(name, []).extend(texts)
    return level.told


def _within(level: Level, until: str = "") -> Iterator[Level]:
    """Yield a level and those around it up to the one of a document."""
    for each in level.outwards():
        yield each
        if each.key == (until or level.layout.document):
            return


def _shown(cell: Cell) -> str:
    if cell.kind in ("text", "day"):
        return cell.written
    try:
        return quantity_text(number(cell)) if cell.written else ""
    except BadValue:
        return cell.written


def _arrival(level: Level, zone: ZoneInfo) -> tuple[int | None, str]:
    return instant(level.cell("arrival_day"), level.cell("arrival_clock"), zone)


def _despatch(level: Level, zone: ZoneInfo) -> int | None:
    handed_over, _ = instant(level.cell("handover_day"), level.cell("handover_clock"), zone)
    return instant(level.cell("despatch_day"), NOTHING, zone)[0] if handed_over is None else handed_over


def _plate(level: Level) -> str:
    _, word = level.layout.means.get(level.text("means_key"), ("", ""))
    return level.text("means") if word == _PLATE else ""


def _packages(level: Level, findings: Findings) -> int | None:
    counted = [findings.tried(lambda cell=cell: count(cell), None) for cell in level.cells("packages")]  # type: ignore[misc]
    known = [number for number in counted if number is not None]
    return sum(known) if known else None


def _labels(level: Level) -> tuple[str, ...]:
    pairs = zip(level.cells("label_from"), level.cells("label_to"), strict=True)
    runs = ((first.written, last.written) for first, last in pairs)
    labels = (first if last in ("", first) else f"{first} - {last}" for first, last in runs if first)
    return tuple(dict.fromkeys(labels))
