"""What the codes carry."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.sheet.codes import (
    CODE_MODULE,
    QUIET_MODULES,
    code128,
    code_width,
    qr_modules,
    scan_code,
    sheet_code,
)

DAY = date(2026, 11, 24)


@pytest.mark.parametrize("number", ["4417", "SO-2026/00417", "a b", "x" * 20])
def test_a_number_that_a_scanner_can_give_back_is_the_code(number: str) -> None:
    assert scan_code(number, 17) == number


@pytest.mark.parametrize("number", ["", "x" * 21, "Büro-1", "44\n17", " 4417", "4417 ", "٤٤١٧", "\x7f"])
def test_any_other_number_is_scanned_by_its_number_in_the_plan(number: str) -> None:
    assert scan_code(number, 17) == "17"


@given(st.text(max_size=25), st.integers(0, 10**12))
def test_whatever_the_number_its_code_can_be_drawn(number: str, plan_number: int) -> None:
    assert set(code128(scan_code(number, plan_number))) == {"0", "1"}


def test_a_code_that_no_scanner_reads_is_refused() -> None:
    with pytest.raises(ValueError, match="no Code 128"):
        code128("Büro")


def test_the_quiet_zones_are_ten_modules_each() -> None:
    modules = code128("261124004417")
    assert len(modules) == 101
    assert code_width(modules) == pytest.approx((101 + 2 * QUIET_MODULES) * CODE_MODULE)
    assert QUIET_MODULES >= 10


def test_the_sheets_code_says_plant_day_door_and_version() -> None:
    assert sheet_code("Werk Nord", DAY, "A3", 2) == "JD1|Werk Nord|2026-11-24|A3|2"


@given(st.text(max_size=300), st.text(max_size=300))
def test_the_sheets_code_has_five_fields_and_stays_small_whatever_the_names(plant: str, door: str) -> None:
    carried = sheet_code(plant, DAY, door, 999)
    assert len(carried.split("|")) == 5
    assert carried.isascii()
    assert len(qr_modules(carried)) <= 37


def test_two_long_names_with_one_beginning_have_different_codes() -> None:
    assert sheet_code("W" * 100, DAY, "A3", 1) != sheet_code("W" * 101, DAY, "A3", 1)
