"""Dates of X12 elements mean one thing, or are refused."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.x12.dates import instant
from tests.intake.x12.reader import BERLIN, local


@pytest.mark.parametrize(
    ("day", "clock", "place", "wall", "precision"),
    [
        ("20261124", "", "", "2026-11-24T00:00", "day"),
        ("261124", "0610", "", "2026-11-24T06:10", "minute"),
        ("991231", "", "", "1999-12-31T00:00", "day"),
        ("20261124", "2400", "", "2026-11-25T00:00", "minute"),
        ("20261124", "061059", "LT", "2026-11-24T06:10", "minute"),
        ("20261124", "18:04", "", "2026-11-24T18:04", "minute"),
        ("20261124", "0610", "ET", "2026-11-24T12:10", "minute"),
        ("20260724", "0610", "ET", "2026-07-24T12:10", "minute"),
        ("20260724", "0610", "ES", "2026-07-24T13:10", "minute"),
        ("20261124", "0610", "UT", "2026-11-24T07:10", "minute"),
        ("20261124", "0610", "01", "2026-11-24T06:10", "minute"),
        ("20261124", "0610", "19", "2026-11-24T13:10", "minute"),
        ("00000000", "", "", "", ""),
        ("99999999", "", "", "", ""),
        ("99991231", "", "", "", ""),
        ("", "", "", "", ""),
    ],
)
def test_a_date_is_read_in_its_own_clock(day: str, clock: str, place: str, wall: str, precision: str) -> None:
    second, exact = instant(day, clock, place, BERLIN)
    assert (local(second), exact) == (wall, precision)


@pytest.mark.parametrize(
    ("day", "clock", "place", "found"),
    [
        ("20260231", "", "", "20260231"),
        ("200", "", "", "200"),
        ("2026112A", "", "", "2026112A"),
        ("20261124", "2560", "", "2560"),
        ("20261124", "610", "", "610"),
        ("20261124", "0610", "XX", "XX"),
        ("22000101", "", "", "22000101"),
    ],
)
def test_a_date_that_is_none_is_refused_with_its_value(day: str, clock: str, place: str, found: str) -> None:
    with pytest.raises(BadValue) as refused:
        instant(day, clock, place, BERLIN)
    assert refused.value.found == found


@given(st.datetimes(datetime(1980, 1, 1), datetime(2079, 12, 31)))  # noqa: DTZ001
def test_both_lengths_of_a_date_mean_the_same_day(moment: datetime) -> None:
    short, long = f"{moment:%y%m%d}", f"{moment:%Y%m%d}"
    clock = f"{moment:%H%M}"
    expected = int(moment.replace(second=0, microsecond=0, tzinfo=UTC).timestamp())
    assert instant(short, clock, "UT", BERLIN)[0] == instant(long, clock, "GM", BERLIN)[0] == expected
