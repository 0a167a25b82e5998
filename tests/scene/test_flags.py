"""Stop flags on the axis."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.flags import LineStop, place_flags
from jitdesk.scene.time_scale import TimeScale
from tests.plants import SIX, two_doors_one_day

OUTLOOK = Outlook(two_doors_one_day(), SIX)
DAY = TimeScale(SIX, 88.0, 1100)


def width(text: str) -> int:
    return 7 * len(text) + 30


def placed(*stops: LineStop, scale: TimeScale = DAY) -> list[tuple[str, int, str]]:
    return [(flag.text, flag.x, flag.docked) for flag in place_flags(stops, scale, OUTLOOK, width)]


def at(hours: float) -> int:
    return SIX + round(hours * 3600)


def test_the_next_stop_is_filled_and_says_stops() -> None:
    flags = place_flags((LineStop("L3", at(2)), LineStop("L2", at(6))), DAY, OUTLOOK, width)
    assert [(flag.text, flag.filled) for flag in flags] == [("L3 stops 08:00", True), ("L2 12:00", False)]
    assert flags[0].x == DAY.x(at(2))


def test_flags_that_would_overlap_become_one_with_both_times() -> None:
    assert placed(LineStop("L3", at(2)), LineStop("L2", at(2.5)))[0][0] == "2 stops 08:00\N{EN DASH}08:30"


def test_a_stop_outside_the_view_docks_at_its_edge() -> None:
    ((text, x, docked),) = placed(LineStop("L3", at(40)))
    assert (text, docked) == ("L3 stops Wed 22:00", "right")
    assert x + width(text) <= DAY.width
    assert placed(LineStop("L3", at(-2)))[0][1:] == (0, "left")


def test_a_flag_near_a_docked_one_drops_its_verb() -> None:
    flags = placed(LineStop("L3", at(10)), LineStop("L2", at(40)))
    assert [text for text, _, _ in flags] == ["L3 16:00", "L2 Wed 22:00"]
    far = placed(LineStop("L3", at(4)), LineStop("L2", at(40)))
    assert far[0][0] == "L3 stops 10:00"


def test_the_week_says_the_day_of_a_stop() -> None:
    week = TimeScale(SIX - 86_400, 6.52, 1096)
    assert placed(LineStop("L3", at(2)), scale=week)[0][0] == "L3 stops Tue 08:00"
    assert placed(LineStop("L3", at(2)), LineStop("L2", at(3)), scale=week)[0][0] == "2 stops from Tue 08:00"


@given(st.lists(st.integers(-100, 400), max_size=12).map(sorted), st.sampled_from([6.52, 88.0, 275.0]))
def test_no_two_flags_overlap_and_no_stop_is_lost(quarters: list[int], px_per_hour: float) -> None:
    stops = tuple(LineStop(f"L{n}", SIX + quarter * 900) for n, quarter in enumerate(quarters))
    scale = TimeScale(SIX, px_per_hour, 1100)
    flags = place_flags(stops, scale, OUTLOOK, width)
    assert sorted(stop.at for flag in flags for stop in flag.stops) == sorted(stop.at for stop in stops)
    edges = [(flag.x, flag.x + flag.width) for flag in flags]
    assert all(left[1] <= right[0] for left, right in pairwise(edges))
    assert all(x >= 0 and end <= scale.width for x, end in edges)


def test_stops_outside_the_view_dock_beside_each_other_in_their_order() -> None:
    both = placed(LineStop("L3", at(40)), LineStop("L2", at(42)))
    assert [(text, docked) for text, _, docked in both] == [
        ("L3 stops Wed 22:00", "right"),
        ("L2 Thu 00:00", "right"),
    ]
    ends = [x + width(text) + 10 for text, x, _ in both]
    assert ends[0] < both[1][1]
    assert ends[1] == DAY.width


def test_docked_stops_that_would_fill_the_rail_are_one_flag() -> None:
    ((text, _, docked),) = placed(*(LineStop(f"L{n}", at(40 + n)) for n in range(6)))
    assert (text, docked) == ("6 stops Wed 22:00\N{EN DASH}03:00", "right")
