"""Rows from top to bottom, and what their headers say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.bars.figures import figures_of, shown_days
from jitdesk.scene.bars.halls import hall_summaries
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.rows import DoorRows, door_rows, hall_text
from tests.scene.bars.yard import DAY, NOW, at, plan_of, promise, scene_of, truck

TRUCKS = (
    truck("1", "A1", "07:00", "11:00", status="received", received_at=at("09:00")),
    truck("2", "A1", "12:00", "14:00"),
    truck("3", "A2", "09:30", "10:00", status="unloading", unloading_at=at("09:30")),
    truck("4", "B1", "11:00", "11:30"),
    truck("5", "B1", "11:15", "11:45"),
    truck("6", "B1", "16:00", "17:00", status="cancelled"),
)
WEEK = door_rows(plan_of(), "week")


@given(y=st.integers(-5, 120))
def test_a_row_holds_the_heights_from_its_top_to_the_next_rows_top(y: int) -> None:
    number = WEEK.at(y)
    holding = [n for n, row in enumerate(WEEK.rows) if row.top <= y < row.top + row.height]
    assert [number] == (holding or [-1])


@given(top=st.integers(-20, 150), height=st.integers(0, 150))
def test_the_rows_between_two_heights_are_those_that_show(top: int, height: int) -> None:
    showing = [n for n, row in enumerate(WEEK.rows) if row.top < top + height and row.top + row.height > top]
    assert list(WEEK.between(top, top + height)) == (showing if height else [])


def test_the_week_opens_the_first_hall_and_heads_the_others() -> None:
    assert [(row.door, row.height) for row in WEEK.rows] == [("A1", 30), ("A2", 30), ("", 18), ("B1", 14)]


def test_a_folded_hall_keeps_its_head() -> None:
    folded = door_rows(plan_of(), "week", folded={"B"})
    assert [row.door for row in folded.rows] == ["A1", "A2", ""]


def test_a_delivery_is_dropped_at_the_nearest_door_never_at_a_head() -> None:
    assert WEEK.rows[WEEK.door_near(62)].door == "A2"
    assert WEEK.rows[WEEK.door_near(500)].door == "B1"
    assert WEEK.rows[WEEK.door_near(-500)].door == "A1"
    assert DoorRows(()).door_near(10) == -1


@pytest.mark.parametrize(("doors", "height"), [(8, 40), (25, 28), (200, 18)])
def test_many_doors_make_the_rows_lower(doors: int, height: int) -> None:
    plan = plan_of(doors=[{"door": f"D{n}"} for n in range(doors)])
    assert door_rows(plan, "day").rows[0].height == height


def test_the_density_asked_for_holds_at_the_day_zoom_only() -> None:
    assert door_rows(plan_of(), "day", Density.DENSE).rows[0].height == 18
    assert door_rows(plan_of(), "hour", Density.DENSE).rows[0].height == 48


def test_larger_type_makes_higher_rows() -> None:
    assert [row.top for row in door_rows(plan_of(), "day", factor=1.5).rows] == [0, 60, 120]


def test_a_header_counts_the_whole_day_without_what_was_cancelled() -> None:
    scene = scene_of(plan_of(*TRUCKS))
    day = shown_days(scene.outlook.plan, NOW, "day")
    figures = figures_of(scene.outlook, scene.rows, scene.bars, *day)
    assert [figure.trucks for figure in figures] == [2, 1, 2]
    # Two hours until it was received and two to come, of 16.
    assert figures[0].load == pytest.approx(4 / 16)


def test_a_header_says_what_the_door_does_now() -> None:
    scene = scene_of(plan_of(*TRUCKS))
    figures = figures_of(scene.outlook, scene.rows, scene.bars, DAY, DAY + 86_400)
    assert [figure.doing for figure in figures] == ["free until 12:00", "unloading 40 %", "free until 11:00"]


def test_the_week_is_counted_from_monday_to_sunday() -> None:
    start, end = shown_days(plan_of(), NOW, "week")
    assert (start, end) == (at("00:00", day=-1), at("00:00", day=6))


def test_a_halls_head_counts_its_trouble_and_its_trucks_a_day() -> None:
    late = (promise("5", "requested", "11:15"), promise("5", "confirmed", "11:25"))
    coils = tuple({"delivery": str(n), "line_no": "1", "part": "0457", "quantity": 1000} for n in range(1, 7))
    scene = scene_of(plan_of(*TRUCKS, promises=late, lines=coils), "week")
    summary = hall_summaries(scene.outlook, DAY, at("00:00", day=1), 0)["B"]
    assert (summary.icon, summary.words) == ("clash", "1 clash")
    assert [day.trucks for day in summary.days] == [2]


@pytest.mark.parametrize(
    ("hall", "reads"), [("A", "Hall A"), ("12", "Hall 12"), ("Hall A", "Hall A"), ("", "")]
)
def test_a_bare_letter_reads_as_a_hall(hall: str, reads: str) -> None:
    assert hall_text(hall) == reads
