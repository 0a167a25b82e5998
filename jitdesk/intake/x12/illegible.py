"""Values of a set's segments that cannot be read, whether a line would have used them or not.

Source
------
ASC X12: which elements of the segments of the sets that are read are numbers (R, N0), dates (373) or codes.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.numbers import number
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant
from jitdesk.intake.x12.segments import Segment

_NUMBERS: Mapping[str, tuple[int, ...]] = {
    "ACK": (2,), "AT8": (4,), "ATH": (3,), "CLD": (1, 2), "CTT": (1,), "FST": (1,), "JIT": (1,), "MEA": (3,),
    "PO1": (2,), "PO4": (1,), "POC": (3, 4), "RCD": (2, 4, 6, 9, 12, 15, 18), "SCH": (1,), "SHP": (2,),
    "SN1": (2, 4, 5), "TD1": (2, 7),
}  # fmt: skip
_DAYS: Mapping[str, tuple[int, ...]] = {
    "ACK": (5,), "AT7": (5,), "ATH": (2, 5), "BAK": (4, 9), "BCA": (6, 10), "BFR": (6, 7, 8), "BRA": (2,),
    "BSN": (3,), "BSS": (3, 5, 6), "DTM": (2,), "FST": (4, 5), "G62": (2,), "PRF": (4,), "SCH": (6, 9),
    "SHP": (4, 6),
}  # fmt: skip
_CLOCKS: Mapping[str, tuple[int, ...]] = {
    "AT7": (6,), "BSN": (4,), "DTM": (3,), "G62": (4,), "JIT": (2,), "SCH": (7, 10),
}  # fmt: skip
_CODES: Mapping[str, tuple[int, frozenset[str]]] = {
    "POC": (2, frozenset(codes.ORDER_CHANGES)),
    "SHP": (1, frozenset({"01", "02"})),
}
_ANY_DAY = "20000101"


def illegible(segments: Iterable[Segment], zone: ZoneInfo) -> Iterator[tuple[Segment, BadValue]]:
    """Yield what is no number, no date, no time of day or no known code where a segment states one."""
    kinds: tuple[tuple[Mapping[str, tuple[int, ...]], Callable[[str], object]], ...] = (
        (_NUMBERS, number),
        (_DAYS, lambda text: instant(text, "", "", zone)),
        (_CLOCKS, lambda text: instant(_ANY_DAY, text, "", zone)),
    )
    for segment in segments:
        for places, parse in kinds:
            for element in places.get(segment.tag, ()):
                try:
                    parse(segment.value(element))
                except BadValue as bad:
                    yield segment, BadValue(bad.found, bad.why, f"{segment.tag}{element:02}")
        yield from _unknown(segment)


def _unknown(segment: Segment) -> Iterator[tuple[Segment, BadValue]]:
    element, known = _CODES.get(segment.tag, (0, frozenset()))
    code = segment.value(element) if element else ""
    if code and code not in known:
        yield segment, BadValue(code, say("is not a code that jitdesk knows"), f"{segment.tag}{element:02}")
