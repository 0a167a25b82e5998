"""Doors that are free for hours, and where their rows say so."""

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.scene.bars.free_doors import FreeDoor, free_door
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.time_scale import TimeScale
from tests.scene.bars.yard import NOW, at, plan_of, scene_of, truck


def free(*trucks: dict[str, object], door: str = "A1", **more: object) -> FreeDoor | None:
    scene = scene_of(plan_of(*trucks, **more), "hour")
    return free_door(scene.outlook, scene.rows, scene.bars, scene.rows.of_door[door])


def test_a_door_without_trucks_for_two_hours_says_until_when_it_is_free() -> None:
    door = free(truck("1", "A1", "12:45", "13:30"))
    assert door is not None
    assert (door.until, door.words) == (at("12:45"), "Door free until 12:45 · drop a truck here")


def test_a_door_that_is_taken_now_or_within_two_hours_says_nothing() -> None:
    taken = truck("1", "A1", "09:30", "10:00", status="unloading", unloading_at=at("09:30"))
    assert free(taken) is None
    assert free(truck("1", "A1", "11:30", "12:00")) is None


def test_a_truck_that_was_cancelled_takes_no_door() -> None:
    door = free(truck("1", "A1", "10:00", "11:00", status="cancelled"), truck("2", "A1", "13:00", "14:00"))
    assert door is not None
    assert door.until == at("13:00")


def test_a_door_that_will_be_closed_is_free_until_then() -> None:
    closure = {"door": "A1", "from": at("12:00"), "to": at("15:00"), "reason": "gate repair"}
    door = free(truck("1", "A1", "16:00", "17:00"), door_closures=[closure])
    assert door is not None
    assert door.until == at("12:00")
    closed_now = {**closure, "from": at("09:00")}
    assert free(truck("1", "A1", "16:00", "17:00"), door_closures=[closed_now]) is None


def test_rows_by_suppliers_speak_of_no_door() -> None:
    scene = scene_of(plan_of(truck("1", "A1", "12:45", "13:30")), "hour", by=RowsBy.SUPPLIERS)
    assert free_door(scene.outlook, scene.rows, scene.bars, 0) is None


@given(
    st.integers(-120, 0),
    st.integers(120, 24 * 60),
    st.floats(160, 1200),
    st.integers(-900, 900),
)
def test_the_words_keep_clear_of_bars_and_move_with_the_plan(
    left_min: int, until_min: int, px_per_hour: float, panned: int
) -> None:
    door = FreeDoor(0, NOW, NOW + until_min * MINUTE_S, NOW + left_min * MINUTE_S, "words")
    scale = TimeScale(NOW - HOUR_S, px_per_hour, 1100)
    places = door.places(scale, 200)
    assert all(scale.x(door.left_at) + MOST_GAP < x for x in places)
    assert all(x + 200 < scale.x(door.until) for x in places)
    assert [x - panned for x in places] == door.places(scale.panned(panned), 200)
