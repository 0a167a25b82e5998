"""Dates, times and counts in the sheet's words."""

from dataclasses import fields
from datetime import date, datetime
from string import Formatter

from jitdesk.scene.sheet.words import ENGLISH, GERMAN
from tests.scene.sheet.sheets import BERLIN, DAY, at


def test_the_day_is_named_with_its_iso_week() -> None:
    assert ENGLISH.day_line(DAY) == "Tuesday 24 November 2026 · Week 48"
    assert ENGLISH.day_line(date(2027, 1, 1)) == "Friday 1 January 2027 · Week 53"


def test_the_repeated_hour_says_which_one_it_is() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    assert ENGLISH.clock(first) == "02:30"
    assert ENGLISH.clock(first.replace(fold=1)) == "02:30 (2nd)"
    assert ENGLISH.clock(datetime(2026, 10, 25, 12, 30, tzinfo=BERLIN, fold=1)) == "12:30"


def test_a_time_names_its_day_only_where_that_is_another() -> None:
    assert ENGLISH.clock_on(at("14:20"), DAY) == "14:20"
    assert ENGLISH.clock_on(at("07:30", 25), DAY) == "Wed 07:30"
    assert ENGLISH.clock_on(at("07:30", 1), DAY) == "1 Nov 2026 07:30"


def test_names_are_listed_as_a_sentence_does() -> None:
    assert ENGLISH.listed(()) == ""
    assert ENGLISH.listed(("early",)) == "early"
    assert ENGLISH.listed(("early", "late", "night")) == "early, late and night"


def test_one_delivery_is_not_deliveries() -> None:
    assert [ENGLISH.deliveries(count) for count in (0, 1, 2)] == [
        "0 deliveries",
        "1 delivery",
        "2 deliveries",
    ]


def test_both_languages_fill_in_the_same_places() -> None:
    for field in fields(ENGLISH):
        english, german = (_places(getattr(words, field.name)) for words in (ENGLISH, GERMAN))
        assert english == german, field.name


def _places(said: str | tuple[str, ...]) -> set[str] | int:
    if isinstance(said, tuple):
        return len(said)
    return {name for _, name, _, _ in Formatter().parse(said) if name}
