"""What a message says besides, that the plan has no field for: it is shown, never used."""

from collections.abc import Iterator
from functools import lru_cache

from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.tokens import Segment

_MARKS = {
    "BN": "serial number",
    "AAO": "call",
    "AN": "manufacturing reference",
    "CN": "chassis number",
    "AAN": "call",
}


@lru_cache(maxsize=4096)
def fact(word: str, text: str) -> tuple[str, str]:
    """Return a word and a text as the one pair that all lines share which say the same."""
    return word, text


def facts_of(group: Group) -> Iterator[tuple[str, str]]:
    """Yield what a group says that is shown only."""
    for segment in group.segments:
        word = codes.FACTS.get((segment.tag, segment.value(1)))
        if word is not None:
            shown = segment.value(2) if segment.tag == "LOC" else segment.value(1, 2)
            unit = segment.value(1, 3) if segment.tag == "QTY" else ""
            yield fact(word, f"{shown} {unit}".strip())
        elif segment.tag == "RFF" and segment.value(1) in codes.DELIVERY_NOTES and segment.value(1, 3):
            yield fact("delivery note line", segment.value(1, 3))
        elif segment.tag == "ALI" and segment.value(1):
            yield fact("origin", segment.value(1))
        elif segment.tag == "PRI" and segment.value(1, 2):
            yield fact("price", segment.value(1, 2))
        elif segment.tag == "QVR":
            yield from _discrepancy(segment)
        elif segment.tag == "FTX" and segment.value(3):
            yield fact("text code", segment.value(3))
        elif segment.tag in ("GIN", "GIR"):
            yield from _marks(segment)


def _discrepancy(segment: Segment) -> Iterator[tuple[str, str]]:
    yield "difference", segment.value(1)
    code = segment.value(2)
    if code:
        yield "reason", codes.DISCREPANCIES.get(code, code)
    if segment.value(3):
        yield "reason", segment.value(3, 4) or segment.value(3)


def _marks(segment: Segment) -> Iterator[tuple[str, str]]:
    if segment.tag == "GIN" and segment.value(1) == "BN":
        yield from (("serial number", " - ".join(filter(None, parts[:2]))) for parts in segment.each(2))
    elif segment.tag == "GIR":
        for parts in segment.each(2):
            code = parts[1].strip() if len(parts) > 1 else ""
            word = _MARKS.get(code)
            if word:
                yield word, parts[0].strip()
