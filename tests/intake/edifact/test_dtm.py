"""Every date format of EDIFACT in use gives its instant and how exact it is."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.edifact.dtm import parse_dtm

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
    second, told = parse_dtm(value, code, BERLIN)
    assert second is not None
    assert (datetime.fromtimestamp(second, BERLIN).isoformat()[:16], told) == (wall, precision)


@pytest.mark.parametrize("value", ["", "00000000", "000000"])
def test_an_empty_date_is_unknown(value: str) -> None:
    assert parse_dtm(value, "102", BERLIN) == (None, "")


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
    ],
)
def test_a_bad_date_is_named_with_its_format(value: str, code: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_dtm(value, code, BERLIN)
    assert value in error.value.text and code in error.value.text
