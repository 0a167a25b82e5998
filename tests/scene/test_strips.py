"""The coverage strips, from the numbers of the outlook to shapes in pixels."""

import numpy as np
import pytest

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strips import cover_order, strip, strip_head
from jitdesk.scene.time_scale import TimeScale
from tests.plants import SIX, two_doors_one_day

DAY = TimeScale(SIX, 88.0, 1100)


@pytest.fixture
def outlook() -> Outlook:
    return Outlook(two_doors_one_day(), SIX + 600)


def test_the_location_that_runs_out_first_stands_on_top(outlook: Outlook) -> None:
    coverage = outlook.coverage
    order = cover_order(coverage).tolist()
    assert sorted(order) == list(range(len(coverage)))
    states = [str(coverage.state[location]) for location in order]
    ranks = [
        ("stop", "low", "ok", "no_plan", "no_stock").index(state.lower().split(".")[-1]) for state in states
    ]
    assert ranks == sorted(ranks)


def test_the_strip_stands_at_the_hours_of_stock_and_never_above_its_height(outlook: Outlook) -> None:
    location = outlook.coverage.row_of("00471", "Line 3")
    assert location is not None
    shown = strip(outlook, location, DAY)
    assert shown.levels.min() >= 0
    assert shown.levels.max() <= 1
    # 300 pieces at 60 an hour last 5 hours from the count at 06:00 on.
    at_count = np.interp(DAY.x(SIX), shown.xs, shown.hours)
    assert at_count == pytest.approx(5.0, abs=0.02)


def test_the_head_names_line_part_and_what_is_known(outlook: Outlook) -> None:
    location = outlook.coverage.row_of("00471", "Line 3")
    assert location is not None
    head = strip_head(outlook, location, frozenset())
    assert (head.chip, head.part, head.description) == ("Line 3", "00471", "Tail lamp left")


def test_a_pan_moves_a_strip_by_whole_pixels(outlook: Outlook) -> None:
    location = outlook.coverage.row_of("00471", "Line 3")
    assert location is not None
    before, after = strip(outlook, location, DAY), strip(outlook, location, DAY.panned(40))
    assert [landing.x - 40 for landing in before.landings] == [landing.x for landing in after.landings]
    # Low lasts beyond the picture, so its end stays at the edge.
    assert [begin - 40 for begin, _ in before.low] == [begin for begin, _ in after.low]
