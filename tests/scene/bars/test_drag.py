"""A delivery held over the plan."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, wall_from_utc
from jitdesk.scene.bars.drag import Holding, snapped
from jitdesk.scene.bars.fixed import why_fixed
from tests.scene.bars.yard import NOW, at, plan_of, promise, scene_of, truck

LATE = (promise("4417", "requested", "13:15"), promise("4417", "confirmed", "15:05"))
NORDLICHT = truck("4417", "A2", "13:15", "13:45")


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"])
@given(instant=st.integers(1_750_000_000, 1_830_000_000), step_min=st.sampled_from([1, 5, 15, 60]))
def test_a_held_delivery_snaps_to_the_plants_own_clock(zone: str, instant: int, step_min: int) -> None:
    plan = Plan.of_rows({"plant": [{"key": "time_zone", "value": zone}]})
    held = snapped(plan, instant, step_min * MINUTE_S)
    wall = wall_from_utc(held, ZoneInfo(zone))
    same_offset = wall.utcoffset() == wall_from_utc(instant, ZoneInfo(zone)).utcoffset()
    assert abs(held - instant) <= step_min * MINUTE_S / 2 + 1
    if same_offset:
        assert (wall.hour * 60 + wall.minute) % step_min == 0 and wall.second == 0


def test_the_safe_zone_ends_where_the_latest_safe_truck_is_empty() -> None:
    holding = Holding(scene_of(plan_of(NORDLICHT, promises=LATE)), "4417")
    zones = holding.zones(holding.at(at("14:45"), "A1"))
    assert [(zone.safe, zone.start, zone.end) for zone in zones][:1] == [(True, NOW, at("14:20"))]
    assert zones[-1].start == at("14:20") and not zones[-1].safe


def test_zones_leave_out_the_trucks_that_stand_there() -> None:
    other = truck("4418", "A1", "11:00", "12:00", supplier="orlik")
    short = truck("4419", "A1", "12:20", "12:45", supplier="orlik")
    lines = tuple(
        {"delivery": name, "line_no": "1", "part": "0457", "quantity": 6000} for name in ("4418", "4419")
    )
    scene = scene_of(plan_of(NORDLICHT, other, short, promises=LATE, lines=lines))
    holding = Holding(scene, "4417")
    safe = [(zone.start, zone.end) for zone in holding.zones(holding.at(at("14:45"), "A1")) if zone.safe]
    # 20 minutes between two trucks are too short for half an hour of unloading.
    assert safe == [(NOW, at("11:00")), (at("12:45"), at("14:20"))]


def test_a_delivery_that_answers_for_no_line_has_no_zones() -> None:
    coils = ({"delivery": "1", "line_no": "1", "part": "0457", "quantity": 6000},)
    holding = Holding(scene_of(plan_of(truck("1", "A1", "11:00", "11:30"), lines=coils)), "1")
    assert holding.zones(holding.at(at("12:00"), "A1")) == ()


def test_its_own_place_is_no_move() -> None:
    holding = Holding(scene_of(plan_of(NORDLICHT, promises=LATE)), "4417")
    assert not holding.at(at("15:05"), "A2").moved
    assert holding.at(at("15:05"), "A1").moved
    assert holding.at(at("15:00"), "A2").moved


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"locked": 1}, "Delivery 1 is locked. Unlock it first (K)."),
        (
            {"status": "received"},
            "Delivery 1 is received. It stays where it was; take the receipt back first (Ctrl+H).",
        ),
        (
            {"status": "unloading"},
            "Delivery 1 is being unloaded at A1. Only its end can be moved (Shift+M).",
        ),
        ({"status": "no_show"}, "Delivery 1 did not come. It stays where it was; make a new one (Ins)."),
        ({}, ""),
        ({"status": "arrived"}, ""),
    ],
)
def test_what_cannot_be_moved_says_why(cells: dict, says: str) -> None:
    assert why_fixed(plan_of(truck("1", "A1", "11:00", "11:30", **cells)), "1") == says


def test_a_delivery_that_is_gone_says_so() -> None:
    assert why_fixed(plan_of(), "4499") == "Delivery 4499 is no longer in the plan."
