"""No value of a message that cannot be read vanishes: broken one at a time, each is named by a problem."""

import re
from collections.abc import Callable, Iterator, Mapping
from zoneinfo import ZoneInfo

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.reading import read_file
from tests.intake.seeds import SEEDS

BERLIN = ZoneInfo("Europe/Berlin")
BROKEN = "7x2"  # no number, no date, no code

# What INTAKE.md maps of numbers, dates and codes: element and component by tag.
EDIFACT_VALUES: Mapping[str, tuple[tuple[int, int], ...]] = {
    "BGM": ((3, 1),),
    "CNT": ((1, 2),),
    "DTM": ((1, 2),),
    "MEA": ((3, 2),),
    "PAC": ((1, 1),),
    "QTY": ((1, 2),),
    "UNT": ((1, 1),),
    "UNZ": ((1, 1),),
}

Breaking = Iterator[tuple[str, bytes]]


def edifact_broken(content: bytes) -> Breaking:
    """Yield a message with each of its mapped values broken, and the segment that it is in."""
    segments = content.decode().split("'")
    for place, segment in enumerate(segments):
        elements = [element.split(":") for element in segment.split("+")]
        values = EDIFACT_VALUES.get(elements[0][0], ())
        if elements[0][0] == "LIN" and "ORDRSP" in segments[1]:
            values = ((2, 1),)
        for element, component in values:
            if len(elements) > element and elements[element][component - 1]:
                changed = [list(each) for each in elements]
                changed[element][component - 1] = BROKEN
                written = "+".join(map(":".join, changed))
                yield segment, "'".join([*segments[:place], written, *segments[place + 1 :]]).encode()


def silent(content: bytes, breaking: Callable[[bytes], Breaking]) -> list[str]:
    """Return the segments whose value no problem names when it is broken."""
    broken = list(breaking(content))
    assert broken, "nothing of the file was broken"
    return [segment for segment, changed in broken if BROKEN not in told(changed)]


def told(content: bytes) -> str:
    """Return all that a file's problems say."""
    try:
        return " ".join(problem.text for problem in read_file("Nordlicht", content, BERLIN).problems)
    except BadInput as refused:
        return refused.sentence()


EDIFACT = {re.search(rb"UNH\+1\+(\w+)", seed)[1].decode(): seed for seed in SEEDS["edifact"][:6]}  # type: ignore[index]


@pytest.mark.parametrize("kind", EDIFACT)
def test_a_broken_value_of_an_edifact_message_is_named(kind: str) -> None:
    assert silent(EDIFACT[kind], edifact_broken) == []
