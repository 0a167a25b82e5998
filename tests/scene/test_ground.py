"""What lies behind the bars."""

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.ground import between, ground_of, merged
from tests.scene.bars.yard import DAY, at, plan_of, promise, scene_of, truck

BERLIN = [{"key": "time_zone", "value": "Europe/Berlin"}]
SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: tuple(sorted(pair))), max_size=8
)


@given(SPANS, st.integers(0, 30), st.integers(31, 60))
def test_what_spans_leave_free_is_every_second_that_none_holds(spans: list, start: int, end: int) -> None:
    free = {second for begin, until in between(merged(spans), start, end) for second in range(begin, until)}
    held = {second for begin, until in spans for second in range(begin, until)}
    assert free == set(range(start, end)) - held


def test_breaks_nights_and_weekends_are_told_apart() -> None:
    ground = ground_of(scene_of(plan_of()).outlook, DAY, at("00:00", day=7))
    assert (at("12:00"), at("12:30")) in ground.breaks
    assert (at("22:00"), at("06:00", day=1)) in ground.closed
    friday, monday = 3, 6
    assert (at("22:00", friday), at("00:00", monday)) in ground.weekends
    assert (at("00:00", monday), at("06:00", monday)) in ground.closed


def test_a_break_is_one_only_while_every_line_pauses() -> None:
    early = {"shift": "early", "weekdays": "1-5", "start": "06:00", "end": "14:00"}
    shifts = [
        {"line": "3", "breaks": "09:00-09:30", **early},
        {"line": "4", "breaks": "09:15-10:00", **early},
    ]
    plan = Plan.of_rows({"plant": BERLIN, "lines": [{"line": "3"}, {"line": "4"}], "shifts": shifts})
    ground = ground_of(Outlook(plan, DAY), DAY, DAY + DAY_S)
    assert [span for span in ground.breaks if DAY <= span[0] < DAY + DAY_S] == [(at("09:15"), at("09:30"))]


def test_the_next_line_stop_is_the_first() -> None:
    late = (promise("1", "requested", "13:15"), promise("1", "confirmed", "15:05"))
    scene = scene_of(plan_of(truck("1", "A2", "13:15", "13:45"), promises=late))
    assert ground_of(scene.outlook, DAY, DAY + DAY_S).stops[0] == at("14:20")
