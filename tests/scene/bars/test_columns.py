"""The bars as columns: which show in a window, and in which state."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.values import UNKNOWN
from jitdesk.scene.bars.columns import RowSpans
from jitdesk.scene.bars.state import BarState
from tests.scene.bars.yard import at, plan_of, promise, scene_of, truck

SPANS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 200), st.integers(1, 60)), min_size=1, max_size=40
)


@given(SPANS, st.integers(0, 4), st.integers(0, 4), st.integers(-50, 250), st.integers(1, 80))
def test_what_is_visible_is_what_touches_the_window(
    spans: list[tuple[int, int, int]], first: int, rows: int, begin: int, lasts: int
) -> None:
    row, start, length = (np.array(column, dtype=np.int64) for column in zip(*sorted(spans), strict=True))
    found = RowSpans(row, start, start + length).visible(range(first, first + rows), begin, begin + lasts)
    touching = (row >= first) & (row < first + rows) & (start < begin + lasts) & (start + length > begin)
    assert found.tolist() == np.flatnonzero(touching).tolist()


def state_of(*, promises: tuple = (), **cells: object) -> BarState:
    scene = scene_of(plan_of(truck("1", "A1", "11:00", "11:30", **cells), promises=promises))
    return BarState(int(scene.bars.state[0]))


CONFIRMED = (promise("1", "requested", "11:00"), promise("1", "confirmed", "11:00"))
LATE = (promise("1", "requested", "11:00"), promise("1", "confirmed", "11:20"))


@pytest.mark.parametrize(
    ("state", "promises", "cells"),
    [
        (BarState.PLANNED, (), {}),
        (BarState.CONFIRMED, CONFIRMED, {}),
        (BarState.LATE, LATE, {}),
        (BarState.ARRIVED, CONFIRMED, {"status": "arrived", "arrived_at": at("09:30")}),
        (BarState.UNLOADING, LATE, {"status": "unloading", "unloading_at": at("09:30")}),
        (BarState.RECEIVED, LATE, {"status": "received", "received_at": at("09:30")}),
        (BarState.HOLD, CONFIRMED, {"status": "received", "received_at": at("09:30"), "on_hold": 1}),
        (BarState.CANCELLED, CONFIRMED, {"status": "cancelled", "on_hold": 1}),
        (BarState.CANCELLED, CONFIRMED, {"status": "no_show"}),
    ],
)
def test_a_delivery_shows_the_worst_that_holds(state: BarState, promises: tuple, cells: dict) -> None:
    assert state_of(promises=promises, **cells) is state


def test_a_delivery_within_the_tolerance_is_not_late() -> None:
    within = (promise("1", "requested", "11:00"), promise("1", "confirmed", "11:15"))
    assert state_of(promises=within) is BarState.CONFIRMED


def test_a_truck_that_did_not_come_is_overdue() -> None:
    coils = ({"delivery": "1", "line_no": "1", "part": "0457", "quantity": 6000},)
    scene = scene_of(plan_of(truck("1", "A1", "09:00", "09:30"), lines=coils), now=at("09:42"))
    assert scene.bars.state.tolist() == [BarState.OVERDUE]


def test_the_delivery_that_a_line_stops_for_says_so() -> None:
    late = (promise("1", "requested", "13:15"), promise("1", "confirmed", "15:05"))
    scene = scene_of(plan_of(truck("1", "A2", "13:15", "13:45"), promises=late))
    assert scene.bars.state.tolist() == [BarState.STOP]
    assert scene.bars.promised.tolist() == [at("13:15")]
    assert scene.bars.start.tolist() == [at("15:05")]


def test_an_arrow_shows_where_its_bar_is_days_away() -> None:
    far = (
        promise("1", "requested", "10:00"),
        {"delivery": "1", "known_at": at("09:00"), "kind": "confirmed", "at": at("10:00", day=3)},
    )
    scene = scene_of(plan_of(truck("1", "A1", "10:00", "10:30"), promises=far))
    assert scene.bars.visible(range(3), at("12:00"), at("13:00")).tolist() == [0]
    assert scene.bars.visible(range(3), at("08:00"), at("09:00")).tolist() == []


def test_a_waiting_truck_shows_from_its_arrival_on() -> None:
    waits = truck("1", "A1", "11:00", "11:30", status="arrived", arrived_at=at("09:36"))
    bars = scene_of(plan_of(waits)).bars
    assert (bars.lead.tolist(), bars.promised.tolist()) == ([at("09:36")], [UNKNOWN])


def test_a_received_truck_ends_when_it_was_received() -> None:
    done = truck(
        "1", "A1", "07:00", "08:00", status="received", unloading_at=at("07:10"), received_at=at("07:50")
    )
    bars = scene_of(plan_of(done)).bars
    assert (bars.start.tolist(), bars.end.tolist()) == ([at("07:10")], [at("07:50")])


def test_a_label_beside_a_bar_ends_where_the_next_arrow_begins() -> None:
    late = (promise("2", "requested", "12:00"), promise("2", "confirmed", "13:00"))
    scene = scene_of(
        plan_of(truck("1", "A1", "10:00", "10:30"), truck("2", "A1", "12:00", "12:30"), promises=late)
    )
    assert scene.bars.free_until(np.array([0])) == at("12:00")


def test_a_delivery_without_door_or_time_has_no_bar() -> None:
    scene = scene_of(
        plan_of(truck("1", "", "10:00", "10:30"), truck("2", "A1", "", ""), truck("3", "Z9", "", ""))
    )
    assert len(scene.bars) == 0
