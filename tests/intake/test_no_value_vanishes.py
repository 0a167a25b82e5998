"""No value of a message that cannot be read vanishes: broken one at a time, each is named by a problem."""

import re
from collections.abc import Callable, Iterator, Mapping
from zoneinfo import ZoneInfo

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.reading import read_file
from tests.intake.seeds import SEEDS
from tests.intake.vda.writing import WIDTH

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

X12_VALUES: Mapping[str, tuple[int, ...]] = {
    "ACK": (1, 2, 5),
    "AT7": (5, 6),
    "ATH": (2, 3, 5),
    "BAK": (1, 2, 4, 9),
    "BCA": (1, 2, 6, 10),
    "BFR": (1, 6, 7, 8),
    "BRA": (2, 3),
    "BSN": (1, 3, 4),
    "BSS": (1, 3, 5, 6),
    "CLD": (1, 2),
    "CTT": (1,),
    "DTM": (2, 3),
    "FST": (1, 4, 5),
    "G62": (2, 4),
    "GE": (1,),
    "IEA": (1,),
    "JIT": (1, 2),
    "MEA": (3,),
    "PO1": (2,),
    "PO4": (1,),
    "POC": (2, 3, 4),
    "PRF": (4,),
    "RCD": (2, 4, 6),
    "SCH": (1, 6, 7, 9),
    "SE": (1,),
    "SHP": (1, 2, 4, 6),
    "SN1": (2, 4, 5),
    "TD1": (2, 7),
}


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


def x12_broken(content: bytes) -> Breaking:
    """As :func:`edifact_broken`, of X12 sets."""
    text = content.decode()
    sign, end = text[3], "\n" if text.endswith("\n") else "~"
    segments = text.split(end)
    for place, segment in enumerate(segments):
        elements = segment.split(sign)
        for element in X12_VALUES.get(elements[0], ()):
            if len(elements) > element and elements[element]:
                written = sign.join([*elements[:element], BROKEN, *elements[element + 1 :]])
                yield (
                    f"{segment} {element}",
                    end.join([*segments[:place], written, *segments[place + 1 :]]).encode(),
                )


VDA_VALUES: Mapping[str, tuple[tuple[int, int], ...]] = {
    "511": ((34, 39), (40, 45)),
    "513": ((6, 11), (26, 37), (38, 47), (48, 53), (54, 62), (63, 68), (69, 77)),
    "514": ((6, 11), (12, 20)),
    "515": ((6, 11), (12, 17), (18, 27), (28, 33), (34, 39), (40, 49), (81, 86), (101, 110)),
    "517": ((50, 56),),
    "519": ((6, 12), (13, 19)),
    "711": ((34, 39),),
    "712": ((31, 36), (37, 40), (41, 47), (48, 54), (58, 61), (112, 117), (118, 121), (122, 124)),
    "713": ((14, 19),),
    "714": ((53, 65), (68, 80)),
    "715": ((50, 62), (66, 78)),
    "719": ((6, 12), (13, 19)),
}


def vda_broken(content: bytes) -> Breaking:
    """As :func:`edifact_broken`, of records with fixed columns."""
    records = content.decode("cp1252").splitlines()
    for place, record in enumerate(records):
        for first, last in VDA_VALUES.get(record[:3], ()):
            if record[first - 1 : last].strip():
                changed = record[: first - 1] + BROKEN.rjust(last - first + 1, "0") + record[last:]
                where = f"{record[:3]} {first} {record[first - 1 : last]}"
                yield (
                    where,
                    "\r\n".join([*records[:place], changed, *records[place + 1 :], ""]).encode("cp1252"),
                )


def silent(content: bytes, breaking: Callable[[bytes], Breaking]) -> list[str]:
    """Return the segments whose value no problem names when it is broken."""
    broken = list(breaking(content))
    assert broken, "nothing of the file was broken"
    assert BROKEN not in told(content)
    return [segment for segment, changed in broken if BROKEN not in told(changed)]


def told(content: bytes) -> str:
    """Return all that a file's problems say."""
    try:
        problems = read_file("Nordlicht", content, BERLIN).problems
        return " ".join(problem.found + problem.text for problem in problems)
    except BadInput as refused:
        return refused.sentence()


EDIFACT = {re.search(rb"UNH\+1\+(\w+)", seed)[1].decode(): seed for seed in SEEDS["edifact"][:6]}  # type: ignore[index]


@pytest.mark.parametrize("kind", EDIFACT)
def test_a_broken_value_of_an_edifact_message_is_named(kind: str) -> None:
    assert silent(EDIFACT[kind], edifact_broken) == []


@pytest.mark.parametrize("place", range(len(SEEDS["x12"])))
def test_a_broken_value_of_an_x12_set_is_named(place: int) -> None:
    assert silent(SEEDS["x12"][place], x12_broken) == []


@pytest.mark.parametrize("place", [0, 1])
def test_a_broken_value_of_a_vda_record_is_named(place: int) -> None:
    text = SEEDS["vda"][place].decode("cp1252").replace("\r\n", "")
    lines = "".join(text[at : at + WIDTH] + "\r\n" for at in range(0, len(text), WIDTH))
    assert silent(lines.encode("cp1252"), vda_broken) == []
