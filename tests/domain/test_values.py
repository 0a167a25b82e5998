"""Instants, quantities and times of day."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import (
    breaks_from_text,
    instant_from_text,
    instant_text,
    quantity_from_text,
    quantity_text,
    time_from_text,
    utc_from_wall,
    wall_from_utc,
    weekdays_from_text,
)

BERLIN = ZoneInfo("Europe/Berlin")


@given(st.integers(-(10**14), 10**14))
def test_a_quantity_reads_back_as_it_was_written(thousandths: int) -> None:
    assert quantity_from_text(quantity_text(thousandths)) == thousandths


@pytest.mark.parametrize("text", ["1.2345", "12 pcs", "NaN", "Infinity", "1e30", "1e9999999", "--5"])
def test_what_is_no_quantity_is_refused_with_its_value(text: str) -> None:
    with pytest.raises(BadInput, match=r".*") as refused:
        quantity_from_text(text)
    assert text in refused.value.text


@given(st.integers(0, 4_000_000_000), st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata"]))
def test_an_instant_reads_back_as_it_was_written(second: int, zone: str) -> None:
    assert instant_from_text(instant_text(second, ZoneInfo(zone)), ZoneInfo(zone)) == second


@pytest.mark.parametrize("minute", [0, 1, 30, 59])
def test_wall_times_in_the_spring_gap_all_mean_three_o_clock(minute: int) -> None:
    in_gap = utc_from_wall(datetime.fromisoformat(f"2026-03-29T02:{minute:02}"), BERLIN)
    assert wall_from_utc(in_gap, BERLIN).isoformat() == "2026-03-29T03:00:00+02:00"


def test_of_two_equal_autumn_wall_times_the_first_is_meant() -> None:
    assert instant_text(utc_from_wall(datetime.fromisoformat("2026-10-25T02:30"), BERLIN), BERLIN).endswith(
        "+02:00"
    )


@pytest.mark.parametrize("text", ["2026-02-31T10:00", "yesterday", "9999-12-31T00:00", "1350"])
def test_what_is_no_instant_is_refused_with_its_value(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        instant_from_text(text, BERLIN)
    assert text in refused.value.text


@pytest.mark.parametrize(
    ("text", "zone"), [("0001-01-01T00:00", "Europe/Berlin"), ("9999-12-31T23:59", "America/New_York")]
)
def test_the_ends_of_the_calendar_are_no_instants_of_a_plan(text: str, zone: str) -> None:
    with pytest.raises(BadInput, match="1970 to 2199"):
        instant_from_text(text, ZoneInfo(zone))


def test_midnight_at_the_day_s_end_is_a_time_of_day() -> None:
    assert time_from_text("24:00").hour == 0


@pytest.mark.parametrize("text", ["25:00", "6", "06:60", "6.30", ""])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        time_from_text(text)


def test_weekdays_are_ranges_and_lists() -> None:
    assert weekdays_from_text("1-5") == {1, 2, 3, 4, 5}
    assert weekdays_from_text("1,3,6-7") == {1, 3, 6, 7}
    with pytest.raises(BadInput):
        weekdays_from_text("5-1")


def test_breaks_are_pairs_of_times() -> None:
    assert [(a.hour, b.minute) for a, b in breaks_from_text("09:00-09:15;12:00-12:30")] == [(9, 15), (12, 30)]
    with pytest.raises(BadInput):
        breaks_from_text("09:00")
