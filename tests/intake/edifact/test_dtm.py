"""Every date format of EDIFACT in use gives its instant and how exact it is."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.edifact.dtm import OPEN, last_second, parse_dtm

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("value", "code", "wall", "precision"),
    [
        ("260907", "101", "2026-09-07T00:00", "day"),
        ("20260907", "102", "2026-09-07T00:00", "day"),
        ("26371", "103", "2026-09-07T00:00", "day"),
        ("2609070630", "201", "2026-09-07T06:30", "minute"),
        ("202609070630", "203", "2026-09-07T06:30", "minute"),
        ("20260907063000", "204", "2026-09-07T06:30", "minute"),
        ("202609070630+0000", "205", "2026-09-07T08:30", "minute"),
        ("2609070630CET", "301", "2026-09-07T07:30", "minute"),
        ("202609070430UTC", "303", "2026-09-07T06:30", "minute"),
        ("202609070630", "303", "2026-09-07T06:30", "minute"),
        ("20260907063000M02", "304", "2026-09-07T10:30", "minute"),
        ("20260907063000", "304", "2026-09-07T06:30", "minute"),
        ("2609", "609", "2026-09-01T00:00", "month"),
        ("202609", "610", "2026-09-01T00:00", "month"),
        ("2637", "615", "2026-09-07T00:00", "week"),
        ("202637", "616", "2026-09-07T00:00", "week"),
        ("20260907-20260909", "718", "2026-09-07T00:00", "day"),
        ("202609070630202609070900", "719", "2026-09-07T06:30", "minute"),
        ("20260907", "", "2026-09-07T00:00", "day"),
        ("202609070630", "", "2026-09-07T06:30", "minute"),
        ("202609072400", "203", "2026-09-08T00:00", "minute"),
        ("990907", "101", "1999-09-07T00:00", "day"),
        ("790907", "101", "2079-09-07T00:00", "day"),
    ],
)
def test_a_format_is_read(value: str, code: str, wall: str, precision: str) -> None:
    second, told, _ = parse_dtm(value, code, BERLIN)
    assert second is not None
    assert (datetime.fromtimestamp(second, BERLIN).isoformat()[:16], told) == (wall, precision)


@pytest.mark.parametrize(
    ("value", "code", "ends"),
    [
        ("20260907-20260909", "718", "2026-09-09T23:59:59"),
        ("2609072609-09", "717", "2026-09-09T23:59:59"),
        ("202609070630-202609070900", "719", "2026-09-07T09:00:00"),
        ("2609070630-2609070900", "713", "2026-09-07T09:00:00"),
        ("20261025", "102", "2026-10-25T23:59:59"),
        ("202637", "616", "2026-09-13T23:59:59"),
        ("202612", "610", "2026-12-31T23:59:59"),
        ("202609070630", "203", "2026-09-07T06:30:00"),
    ],
)
def test_a_period_has_a_last_second(value: str, code: str, ends: str) -> None:
    second = last_second(parse_dtm(value, code, BERLIN), BERLIN)
    assert second is not None
    assert datetime.fromtimestamp(second, BERLIN).isoformat()[:19] == ends


@pytest.mark.parametrize("value", ["99991231", "19000101", "29991231"])
def test_the_dates_that_stand_for_none_are_open(value: str) -> None:
    assert parse_dtm(value, "102", BERLIN) == OPEN


def test_a_duration_is_no_date() -> None:
    assert parse_dtm("14", "804", BERLIN) == OPEN


def test_a_week_may_be_written_with_its_letter() -> None:
    assert parse_dtm("2026W37", "616", BERLIN) == parse_dtm("202637", "616", BERLIN)


@pytest.mark.parametrize("value", ["", "00000000", "000000"])
def test_an_empty_date_is_unknown(value: str) -> None:
    assert parse_dtm(value, "102", BERLIN) == OPEN


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("20260231", "102"),
        ("2026097", "102"),
        ("soon", "102"),
        ("20260907", "999"),
        ("12345", ""),
        ("26547", "103"),
        ("202609070630XYZ", "303"),
        ("202609072561", "203"),
        ("20260909-20260907", "718"),
        ("19690907", "102"),
    ],
)
def test_a_bad_date_is_named_with_its_format(value: str, code: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_dtm(value, code, BERLIN)
    assert value in error.value.text and code in error.value.text
