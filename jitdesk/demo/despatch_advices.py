"""Despatch advices (UN/EDIFACT DESADV) as the demo's suppliers send them, by an older and a newer directory.

Source
------
UN/EDIFACT directories D.96A and D.07A, message DESADV; the newer one in the habit of VDA 4987.
"""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from jitdesk.domain.values import wall_from_utc

_PLANT = "WERKNORD"


@dataclass(frozen=True, slots=True)
class Advice:
    """What a despatch advice says of one delivery; instants in UTC seconds, ``quantity`` in base units."""

    number: str
    supplier: str
    order: str
    part: str
    quantity: int
    packages: int
    sent_at: int
    arrives_at: int
    carrier: str
    plate: str
    replaces: bool = False


def advice_d96a(advice: Advice, zone: ZoneInfo) -> bytes:
    """Return the advice as a DESADV D.96A message, a segment a line."""
    body = [
        f"BGM+351+{advice.number}+{'5' if advice.replaces else '9'}",
        f"DTM+137:{_minute(advice.sent_at, zone)}:203",
        f"DTM+132:{_minute(advice.arrives_at, zone)}:203",
        f"RFF+ON:{advice.order}",
        f"NAD+SU+{advice.supplier}::92",
        f"NAD+DP+{_PLANT}::92",
        f"TDT+12++30+31+{advice.carrier}::92+++{advice.plate}",
        "CPS+1",
        f"PAC+{advice.packages}",
        f"LIN+1++{advice.part}:IN",
        f"QTY+12:{advice.quantity}",
    ]
    return _interchange(advice, body, "DESADV:D:96A:UN", zone, separator="\n")


def advice_d07a(advice: Advice, zone: ZoneInfo) -> bytes:
    """Return the advice as a DESADV D.07A message without line ends, with handling units and a lot."""
    units = "+".join(f"UN{advice.supplier}{advice.number}{unit:03d}" for unit in range(1, 4))
    body = [
        f"BGM+351+{advice.number}+{'5' if advice.replaces else '9'}",
        f"DTM+137:{_minute(advice.sent_at, zone)}:203",
        f"DTM+11:{_minute(advice.sent_at, zone)}:203",
        f"DTM+132:{_minute(advice.arrives_at, zone)}:203",
        f"RFF+CRN:{advice.number}",
        f"NAD+SE+{advice.supplier}::92",
        f"NAD+BY+{_PLANT}::92",
        f"NAD+ST+{_PLANT}::92",
        f"NAD+FW+{advice.carrier}::92",
        f"TDT+12++30+31+{advice.carrier}::92+++{advice.plate}",
        "CPS+1++1",
        f"PAC+{advice.packages}+:52+RACK::92",
        "PCI+17",
        f"GIN+ML+{units}",
        f"LIN+1++{advice.part}:IN",
        f"QTY+12:{advice.quantity}:PCE",
        f"RFF+ON:{advice.order}:10",
        f"GIR+3+CH{advice.number}:BX",
    ]
    return _interchange(advice, body, "DESADV:D:07A:UN:GAVF23", zone, separator="")


def _interchange(advice: Advice, body: list[str], kind: str, zone: ZoneInfo, *, separator: str) -> bytes:
    reference = f"{advice.sent_at % 1_000_000:06d}"
    sent = wall_from_utc(advice.sent_at, zone)
    segments = [
        f"UNB+UNOC:3+{advice.supplier}+{_PLANT}+{sent:%y%m%d:%H%M}+{reference}",
        f"UNH+1+{kind}",
        *body,
        f"UNT+{len(body) + 2}+1",
        f"UNZ+1+{reference}",
    ]
    text = "UNA:+.? '" + separator + separator.join(segment + "'" for segment in segments)
    return (text + separator).encode("latin-1")


def _minute(instant: int, zone: ZoneInfo) -> str:
    return f"{wall_from_utc(instant, zone):%Y%m%d%H%M}"
