"""The coverage rows: their order and their heads."""

import numpy as np
import pytest

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strips import caption, cover_order, cover_states, legible, strip_head
from tests.plants import SIX, two_doors_one_day

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture
def outlook() -> Outlook:
    return Outlook(two_doors_one_day(), SIX + 600)


@pytest.fixture(scope="module")
def plant() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


def test_the_location_that_runs_out_first_stands_on_top(outlook: Outlook) -> None:
    order = cover_order(outlook).tolist()
    assert sorted(order) == list(range(len(outlook.coverage)))
    ranks = [list(CoverState).index(outlook.coverage.state[location]) for location in order]
    assert ranks == sorted(ranks)


def test_four_weeks_are_listed_by_day(plant: Outlook) -> None:
    states = cover_states(plant, "month")
    assert (states <= plant.coverage.state_code).all()
    troubled = [row for row in cover_order(plant, "month").tolist() if states[row] < 2]
    at = [
        int((plant.coverage.run_out_at if states[row] == 0 else plant.coverage.low_at)[row])
        for row in troubled
    ]
    days = [(instant + 3600) // 86_400 for instant in at]  # Berlin's winter
    assert days == sorted(days)
    assert troubled == cover_order(plant, "month").tolist()[: len(troubled)]


def test_the_head_names_line_part_and_what_is_known(outlook: Outlook) -> None:
    location = outlook.coverage.row_of("00471", "Line 3")
    assert location is not None
    head = strip_head(outlook, location, frozenset())
    assert (head.chip, head.part, head.description) == ("Line 3", "00471", "Tail lamp left")


def test_a_head_says_the_time_in_a_day_and_the_date_in_four_weeks(plant: Outlook) -> None:
    said = {
        zoom: [
            strip_head(plant, int(row), frozenset({"9034"}), zoom).said
            for row in cover_order(plant, zoom)[:2]
        ]
        for zoom in ("day", "week", "month")
    }
    assert said["day"] == said["week"] == ["until 14:20", "until 16:30"]
    assert said["month"] == ["Tue 24 Nov", "Tue 24 Nov"]


def test_the_caption_counts_what_is_not_in_view(plant: Outlook) -> None:
    many = len(plant.coverage)
    covered = int(np.count_nonzero(cover_states(plant, "month") == 2))
    assert caption(plant, "month", 3, dense=False) == (
        f"worst of the day · first run-out on top · 3 of {many} parts, {covered} are covered all 4 weeks"
        " · dashed = forecast only"
    )
    assert caption(plant, "day", 99, dense=True).startswith(f"first run-out on top · {many} of {many} parts")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("4711", "4711"),
        ("47\n11\x00 \u202eA", "47 11 A"),
        ("\ud83d", ""),
        ("Ü 🚚 עב", "Ü 🚚 עב"),
        ("x" * 300, "x" * 120),
    ],
)
def test_names_that_steer_or_never_end_are_made_legible(text: str, shown: str) -> None:
    assert legible(text) == shown


def test_no_rows_have_an_order_too() -> None:
    nothing = Outlook(Plan.of_rows({}), NOW)
    assert cover_order(nothing, "month").tolist() == []
