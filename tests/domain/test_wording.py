"""How times, durations and quantities read."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from jitdesk.domain.language import speak
from jitdesk.domain.values import instant_from_text
from jitdesk.domain.wording import (
    amount_text,
    clock_text,
    day_text,
    days_text,
    decimal_text,
    duration_text,
    joined_text,
    minutes_text,
    short_duration_text,
    some_text,
    week_text,
    weekday_number_text,
)

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> int:
    instant = instant_from_text(text, BERLIN)
    assert instant is not None
    return instant


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2026-11-24T14:20", "14:20"),
        ("2026-11-25T06:45", "Wed 06:45"),
        ("2026-11-23T23:59", "Mon 23:59"),
        ("2026-12-03T06:45", "3 Dec 06:45"),
    ],
)
def test_a_time_of_another_day_names_its_day(when: str, said: str) -> None:
    assert clock_text(at(when), at("2026-11-24T09:42"), BERLIN) == said


@pytest.mark.parametrize(
    ("seconds", "whole", "short"),
    [
        (16680, "4 h 38 min", "4 h 38"),
        (4500, "1 h 15 min", "1 h 15"),
        (3959, "1 h 5 min", "1 h 05"),
        (3300, "55 min", "55 min"),
        (7200, "2 h", "2 h"),
    ],
)
def test_durations_read_in_hours_and_minutes(seconds: int, whole: str, short: str) -> None:
    assert (duration_text(seconds), short_duration_text(seconds)) == (whole, short)


def test_a_delay_is_signed_and_rounded_towards_zero() -> None:
    assert [minutes_text(s) for s in (6600, -600, 59, -59)] == ["+110 min", "\u221210 min", "0 min", "0 min"]


def test_quantities_set_thousands_apart_and_keep_decimals() -> None:
    assert amount_text(1_200_000, "pcs") == "1,200 pcs"
    assert amount_text(12_500) == "12.5"


def test_days_and_weeks() -> None:
    assert (day_text(date(2026, 11, 24)), week_text(date(2026, 11, 24))) == ("Tue 24 Nov 2026", "Week 48")


def test_names_make_a_phrase_that_stays_short() -> None:
    assert joined_text(["A", "B"]) == "A and B"
    assert joined_text(["A", "B", "C", "D", "E"]) == "A, B and 3 more"
    assert some_text(["A", "B", "C"], 8) == "A, B, C and 5 more"
    assert some_text(["A", "B"], 2) == "A, B"


@pytest.fixture
def german() -> Iterator[None]:
    """Speak a language that writes its dates and numbers another way."""
    told = {
        "Week {week}": "KW {week}",
        "{day} {month}": "{day}.{number}.",
        "{day} {month} {year}": "{day}.{number}.{year}",
        "{weekday} {day}": "{weekday} {day}.",
        "{first}{dash}{last}": "{first}.{dash}{last}",
        "Tue": "Di",
    }
    speak(lambda text, _count: told.get(text, text), "de")
    yield
    speak(None)


@pytest.mark.usefixtures("german")
def test_numbers_take_the_mark_of_the_language() -> None:
    assert amount_text(1_234_500, "kg") == "1.234,5 kg"
    assert decimal_text(4.1) == "4,1"


@pytest.mark.usefixtures("german")
def test_dates_follow_the_language() -> None:
    assert day_text(date(2026, 11, 24)) == "Di 24.11.2026"
    assert week_text(date(2026, 11, 24)) == "KW 48"
    assert weekday_number_text(date(2026, 11, 24)) == "Di 24."


@pytest.mark.parametrize(
    ("first", "last", "short", "long"),
    [
        ((2026, 11, 23), (2026, 11, 29), "23–29 Nov", "23–29 Nov 2026"),
        ((2026, 11, 23), (2026, 12, 20), "23 Nov – 20 Dec", "23 Nov – 20 Dec 2026"),
        ((2026, 12, 28), (2027, 1, 3), "28 Dec – 3 Jan", "28 Dec 2026 – 3 Jan 2027"),
    ],
)
def test_a_range_of_days_names_month_and_year_once(
    first: tuple[int, int, int], last: tuple[int, int, int], short: str, long: str
) -> None:
    days = date(*first), date(*last)
    assert (days_text(*days), days_text(*days, year=True)) == (short, long)


@pytest.mark.usefixtures("german")
def test_a_german_range_has_its_points() -> None:
    assert days_text(date(2026, 11, 23), date(2026, 11, 29), year=True) == "23.–29.11.2026"
    assert days_text(date(2026, 11, 23), date(2026, 12, 20), year=True) == "23.11. – 20.12.2026"
