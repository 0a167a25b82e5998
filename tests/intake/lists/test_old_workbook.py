"""What a damaged XLS file claims is doubted before room is made for it."""

import struct

import pytest

from jitdesk.intake.lists.old_workbook import contradiction
from tests.intake.books import xls

SOUND = xls([["Delivery", "Qty"], ["4417", 480.0]])
DIMENSIONS = SOUND.index(struct.pack("<2H", 0x200, 14))
TEXT_CELL = SOUND.index(struct.pack("<2H", 0xFD, 10))


def with_number(shape: str, place: int, number: int) -> bytes:
    changed = bytearray(SOUND)
    struct.pack_into(shape, changed, place, number)
    return bytes(changed)


def test_a_sound_workbook_contradicts_nothing() -> None:
    assert contradiction(SOUND) == ""
    assert contradiction(xls([["Delivery"], *[[f"D{i}"] for i in range(3_000)]])) == ""


@pytest.mark.parametrize(
    ("content", "claim"),
    [
        (with_number("<H", TEXT_CELL + 6, 40_000), "a cell stands in column 40,001"),
        (with_number("<I", DIMENSIONS + 8, 4_000_000_000), "over 4,000,000,000 rows and 2 columns"),
        (with_number("<I", DIMENSIONS + 4, 7_000_000), "a sheet reaches over 2 rows"),
        (with_number("<I", 48, 900_000), "sector 900,000 is missing"),
        (SOUND[:100], "its sectors contradict each other"),
        (SOUND[:700], "its sectors contradict each other"),
    ],
)
def test_a_claim_that_cannot_be_is_told(content: bytes, claim: str) -> None:
    assert claim in contradiction(content)
