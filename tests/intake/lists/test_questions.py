"""What a list leaves open is asked once, and the answer makes its rows usable."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.values import wall_from_utc
from jitdesk.intake.habits import Habits, Question
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading

BERLIN = ZoneInfo("Europe/Berlin")


def read(text: str, habits: Habits | None = None) -> FileReading:
    return read_file("a.csv", text.encode(), BERLIN, habits)


OPEN = "Delivery;Qty;ETA\n1;1.250;07/09/2026\n2;2.500;08/09/2026\n"


def test_numbers_and_dates_that_may_mean_two_things_are_asked_once_each() -> None:
    reading = read(OPEN)
    assert reading.questions == (
        Question("decimal", "Qty", "1.250", ("1.25", "1250"), (".", ",")),
        Question("day_first", "ETA", "07/09/2026", ("2026-09-07", "2026-07-09"), (True, False)),
    )
    assert reading.lines == () and [found.ref for found in reading.problems] == ["2", "3"]


def test_the_answers_are_remembered_with_the_layout() -> None:
    asked = read(OPEN)
    assert asked.layout is not None
    answered = replace(asked.layout, decimal=",", day_first=True)
    reading = read(OPEN, Habits(layouts={asked.header_key: answered}))
    assert reading.questions == () and reading.problems == ()
    assert [line.qty for line in reading.lines] == [1_250_000, 2_500_000]


@pytest.mark.parametrize(
    "text",
    [
        "Delivery;Qty\n1;1.250\n2;12,5\n",
        "Delivery;Qty\n1;480\n2;many\n",
        "Delivery;ETA\n1;07/09/2026\n2;13/09/2026\n",
        "Delivery;ETA\n1;07.09.2026\n2;09/09/2026\n",
        "Delivery;Qty;Price\n1;480;1.250\n",
    ],
)
def test_what_the_cells_decide_or_nobody_reads_is_not_asked(text: str) -> None:
    assert read(text).questions == ()


def test_the_language_of_the_supplier_answers() -> None:
    assert read(OPEN, Habits("de")).questions == ()
    assert [question.about for question in read(OPEN, Habits("en")).questions] == ["day_first"]


WEEKS = "Delivery;KW\n1;KW 48\n2;50\n3;2\n4;KW 3/2027\n"
TUESDAY = date(2026, 11, 24)


def weeks(reading: FileReading) -> list[str]:
    return [f"{wall_from_utc(line.at, BERLIN):%G-W%V}" for line in reading.lines if line.at is not None]


def test_a_week_without_its_year_is_asked_once_with_the_two_years_nearest_to_the_file() -> None:
    reading = read(WEEKS, Habits(written_on=TUESDAY))
    assert [(each.about, each.found, each.readings) for each in reading.questions] == [
        ("weeks_from", "KW 48", ("2026-W48", "2027-W48"))
    ]
    assert weeks(reading) == ["2027-W03"]
    assert [found.found for found in reading.problems] == ["KW 48", "50", "2"]
    assert "without its year" in reading.problems[0].text


def test_the_answer_about_weeks_holds_for_later_files_counted_from_their_own_day() -> None:
    asked = read(WEEKS, Habits(written_on=TUESDAY))
    assert asked.layout is not None
    answered = replace(asked.layout, weeks_from=asked.questions[0].answers[0])  # type: ignore[arg-type]
    remembered = {asked.header_key: answered}
    reading = read(WEEKS, Habits(layouts=remembered, written_on=TUESDAY))
    assert reading.questions == ()
    assert weeks(reading) == ["2026-W48", "2026-W50", "2027-W02", "2027-W03"]
    a_year_later = read("Delivery;KW\n1;KW 48\n", Habits(layouts=remembered, written_on=date(2027, 11, 2)))
    assert weeks(a_year_later) == ["2027-W48"]


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.integers(1, 52), st.sampled_from((0, 1)))
def test_whichever_week_is_chosen_is_the_week_that_is_read(day: date, number: int, choice: int) -> None:
    text = f"Delivery;Week\n1;W{number}\n"
    asked = read(text, Habits(written_on=day))
    (question,) = asked.questions
    assert asked.layout is not None
    answered = replace(asked.layout, weeks_from=question.answers[choice])  # type: ignore[arg-type]
    reading = read(text, Habits(layouts={asked.header_key: answered}, written_on=day))
    assert weeks(reading) == [question.readings[choice]]
    assert len(set(question.readings)) == 2
    monday = day - timedelta(days=day.weekday())
    away = [abs(date.fromisocalendar(day.year + years, number, 1) - monday) for years in (-1, 0, 1)]
    read_away = abs(date.fromisocalendar(*map(int, question.readings[0].split("-W")), 1) - monday)
    assert read_away <= min(away) + timedelta(weeks=1), "the first answer is the nearest, but for a tie"
