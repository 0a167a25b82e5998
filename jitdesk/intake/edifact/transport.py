"""The transport that the header of a message tells of."""

from jitdesk.domain.language import say
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.message import party
from jitdesk.intake.edifact.stated import Stated
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.numbers import kilograms, number
from jitdesk.intake.record import Shipment

_GROSS, _NET = frozenset({"AAD", "G"}), frozenset({"AAC", "AAL", "N"})


def transport(reader: Stated, header: Group) -> Shipment:
    """Return the transport, whose arrival is the first date that tells it (``eta_source`` says which)."""
    carrier_id, carrier_name, mode, plate = carriage(header)
    trailer = header.first("EQD", codes.TRAILERS)
    seal = next(header.every("SEL"), None)
    eta, source = reader.header_moment(header, codes.ARRIVES)
    number = trailer.value(2) if trailer else ""
    return Shipment(
        number=_reference(header, codes.SHIPMENTS),
        carrier_id=carrier_id,
        carrier_name=carrier_name,
        mode=mode,
        plate=plate or number,
        trailer=number,
        seal=seal.value(1) if seal else "",
        bill_of_lading=_reference(header, ("BM",)),
        pro=_reference(header, ("CN",)),
        despatch_at=reader.header_moment(header, codes.DESPATCHED)[0].at,
        eta_at=eta.at,
        eta_source=f"DTM {source}" if source else "",
        precision=eta.precision,
        gross_kg=_weight(reader, header, _GROSS),
        net_kg=_weight(reader, header, _NET),
    )


def carriage(group: Group) -> tuple[str, str, str, str]:
    """Return the carrier's id and name, the mode of transport and the licence plate or the ship's name."""
    carrier_id, carrier_name = party(group, codes.CARRIERS)
    means = group.first("TDT", codes.TRANSPORTS) or next(group.every("TDT"), None)
    if means is None:
        return carrier_id, carrier_name, "", ""
    named = means.value(5), means.value(5, 4)
    carrier_id, carrier_name = named if any(named) else (carrier_id, carrier_name)
    plate = means.value(8) or means.value(8, 4)
    return carrier_id, carrier_name, codes.MODES.get(means.value(3), means.value(3)), plate


def _reference(header: Group, qualifiers: tuple[str, ...]) -> str:
    segment = header.first("RFF", qualifiers)
    return "" if segment is None else segment.value(1, 2)


def _weight(reader: Stated, header: Group, kinds: frozenset[str]) -> int | None:
    for segment in header.every("MEA"):
        if segment.value(2) in kinds or segment.value(1) in kinds:
            return _kilograms(reader, segment)
    return None


def _kilograms(reader: Stated, segment: Segment) -> int | None:
    text, unit = segment.value(3, 2), segment.value(3, 1) or "KGM"
    weight = reader.tried(lambda: kilograms(text, unit), None)
    if weight is None and reader.tried(lambda: number(text), None) is not None:
        reader.remark(
            unit,
            say(
                'states a weight "{text}" in the unit "{unit}", which is not kept in kilograms.',
                text=text,
                unit=unit,
            ),
        )
    return weight
