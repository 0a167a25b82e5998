"""What a list leaves open is asked once, and the answer makes its rows usable."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from jitdesk.intake.lists.layout import Habits
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading, Question

BERLIN = ZoneInfo("Europe/Berlin")


def read(text: str, habits: Habits | None = None) -> FileReading:
    return read_file("a.csv", text.encode(), BERLIN, habits)


OPEN = "Delivery;Qty;ETA\n1;1.250;07/09/2026\n2;2.500;08/09/2026\n"


def test_numbers_and_dates_that_may_mean_two_things_are_asked_once_each() -> None:
    reading = read(OPEN)
    assert reading.questions == (
        Question("decimal", "Qty", "1.250", ("1.25", "1250")),
        Question("day_first", "ETA", "07/09/2026", ("2026-09-07", "2026-07-09")),
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
