"""Dates become instants, and a date with two meanings is never guessed."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.dates import DateStyle, parse_instant, vote_day_first
from jitdesk.intake.times_of_day import parse_minutes

BERLIN = ZoneInfo("Europe/Berlin")


def told(text: str, style: DateStyle | None = None) -> tuple[str, str]:
    second, precision = parse_instant(text, BERLIN, style or DateStyle())
    return ("" if second is None else datetime.fromtimestamp(second, BERLIN).isoformat()[:16]), precision


@pytest.mark.parametrize(
    "text",
    [
        "2026-09-07",
        "20260907",
        "07.09.2026",
        "7.9.26",
        "07-Sep-2026",
        "7-Sep-26",
        "Sep 7 2026",
        "Sep 7, 2026",
        "7. September 2026",
        "07 sept. 2026",
        "7 settembre 2026",
        "7 de setembro de 2026",
        "7. září 2026",
        "7 września 2026",
        "07-sep-2026",
        "Mo 07.09.2026",
    ],
)
def test_every_usual_way_to_write_a_day_is_read(text: str) -> None:
    assert told(text) == ("2026-09-07T00:00", "day")


@pytest.mark.parametrize(
    "text",
    [
        "24.11.2026 15:05",
        "24.11.2026, 15:05 Uhr",
        "Di 24.11.2026 15.05",
        "2026-11-24T15:05",
        "2026-11-24 15:05:00",
        "2026-11-24T14:05+00:00",
        "11/24/2026 3:05 PM",
        "24 Nov 2026 15h05",
    ],
)
def test_every_usual_way_to_write_a_minute_is_read(text: str) -> None:
    assert told(text) == ("2026-11-24T15:05", "minute")


@pytest.mark.parametrize("text", ["KW37/2026", "KW 37/2026", "CW37/2026", "2026-W37", "S37/2026", "W37 2026"])
def test_a_calendar_week_is_its_monday(text: str) -> None:
    assert told(text) == ("2026-09-07T00:00", "week")


@pytest.mark.parametrize("text", ["37/2026", "202637"])
def test_a_bare_week_is_read_only_in_a_column_of_weeks(text: str) -> None:
    assert told(text, DateStyle(is_week=True)) == ("2026-09-07T00:00", "week")
    with pytest.raises(BadInput, match="is not a date"):
        told(text)


@pytest.mark.parametrize(
    "text", ["", "-", "TBD", "offen", "31.12.9999", "01.01.1900", "00.00.0000", "00000000"]
)
def test_the_ways_to_write_not_known_are_no_date_and_no_error(text: str) -> None:
    assert told(text) == ("", "")


@pytest.mark.parametrize(
    "text", ["31.02.2026", "30.02.2026", "24.13.2026", "soon", "24.11.", "KW54/2026", "25:00"]
)
def test_an_impossible_date_is_named(text: str) -> None:
    with pytest.raises(BadInput) as error:
        told(text)
    assert text in error.value.text


def test_midnight_at_the_end_of_a_day_is_the_next_day() -> None:
    assert told("24.11.2026 24:00") == ("2026-11-25T00:00", "minute")


def test_a_time_that_the_clock_change_skips_is_the_end_of_the_gap() -> None:
    assert told("29.03.2026 02:30") == ("2026-03-29T03:00", "minute")


def test_the_column_decides_between_day_and_month() -> None:
    assert told("07/09/2026", DateStyle(day_first=True))[0] == "2026-09-07T00:00"
    assert told("07/09/2026", DateStyle(day_first=False))[0] == "2026-07-09T00:00"
    with pytest.raises(BadInput, match="day/month or month/day"):
        told("07/09/2026")


def test_full_stops_put_the_day_first_even_in_a_month_first_column() -> None:
    assert told("07.09.2026", DateStyle(day_first=False))[0] == "2026-09-07T00:00"


@pytest.mark.parametrize(
    ("column", "day_first"),
    [
        (["07/09/2026", "13/09/2026"], True),
        (["07/09/2026", "09/13/2026 15:05"], False),
        (["07/09/2026"], None),
        (["13/09/2026", "09/13/2026"], None),
        (["13.09.2026"], None),
    ],
)
def test_a_part_above_twelve_decides_for_its_column(column: list[str], day_first: bool | None) -> None:
    assert vote_day_first(column) is day_first


@pytest.mark.parametrize(("epoch", "serial"), [(1900, "46350.62847"), (1904, "44888.62847")])
def test_a_workbooks_bare_day_number_is_a_date(epoch: int, serial: str) -> None:
    assert told(serial, DateStyle(serials_from=epoch)) == ("2026-11-24T15:05", "minute")
    with pytest.raises(BadInput):
        told(serial)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("15:05", 905), ("3:05 pm", 905), ("12:00 am", 0), ("24:00", 1440), ("1505", 905), ("083015", 510)],
)
def test_times_of_day_are_read(text: str, minutes: int) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["25:00", "24:01", "13:05 pm", "12:60", "noon", "2505", "830", "150"])
def test_what_is_no_time_of_day_is_named(text: str) -> None:
    with pytest.raises(BadInput, match="is not a time of day"):
        parse_minutes(text)


@given(
    st.datetimes(datetime.fromisoformat("1980-01-01"), datetime.fromisoformat("2079-12-31")),
    st.sampled_from(["%d.%m.%Y %H:%M", "%Y-%m-%dT%H:%M", "%d-%b-%Y %H:%M", "%m/%d/%y %H:%M"]),
)
def test_a_written_minute_is_read_back(wall: datetime, pattern: str) -> None:
    utc = ZoneInfo("UTC")
    second, precision = parse_instant(wall.strftime(pattern), utc, DateStyle(day_first=False))
    assert precision == "minute"
    assert datetime.fromtimestamp(second or 0, utc).replace(tzinfo=None) == wall.replace(
        second=0, microsecond=0
    )


@given(st.text(alphabet="0123456789./- :TKWSepm+", max_size=22))
def test_any_text_is_a_date_or_bad_input(text: str) -> None:
    try:
        second, precision = parse_instant(text, BERLIN, DateStyle(serials_from=1900))
    except BadInput:
        return
    assert (second is None) == (precision == "")


@pytest.mark.parametrize(
    "text", ["Sept 2026", "sept. 2026", "September 2026", "09/2026", "09.2026", "2026-09"]
)
def test_a_month_without_a_day_is_its_first_day_and_says_so(text: str) -> None:
    at, precision = parse_instant(text, ZoneInfo("Europe/Berlin"), DateStyle())
    assert (at, precision) == (1_788_213_600, "month")


@pytest.mark.parametrize("text", ["13/2026", "Brumaire 2026", "2026-00", "09/0000"])
def test_a_month_that_is_none_is_no_date(text: str) -> None:
    with pytest.raises(BadInput, match="is not a date"):
        parse_instant(text, ZoneInfo("Europe/Berlin"), DateStyle())
