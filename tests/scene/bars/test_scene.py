"""Where bars are, what lies under a point, who is whose neighbour."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.faces import face_of
from jitdesk.scene.bars.many_faces import faces_of
from jitdesk.scene.bars.scene import BarScene
from jitdesk.scene.bars.state import BarState, states_of
from tests.scene.bars.yard import NOW, TEN, at, plan_of, promise, scale_at, scene_of, truck

TRUCKS = (
    truck("1", "A1", "07:00", "07:45"),
    truck("2", "A1", "10:00", "10:30"),
    truck("3", "A1", "10:15", "11:00"),
    truck("4", "A2", "10:15", "10:16"),
    truck("5", "B1", "16:00", "18:00"),
)


@pytest.fixture(params=["hour", "day", "week"])
def zoom(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_bar_under_its_own_middle_is_found(zoom: str) -> None:
    scene, scale = scene_of(plan_of(*TRUCKS), zoom), scale_at(zoom)
    for bar in range(len(scene.bars)):
        box = scene.box(bar, scale)
        found = scene.bar_at(box.x + box.w / 2, box.y + box.h / 2, scale)
        assert found is not None
        # At the week zoom trucks at one door lie over each other: the upper one is hit.
        assert found == bar or scene.box(found, scale).touches(box)


def test_there_is_no_bar_beside_the_bars(zoom: str) -> None:
    scene, scale = scene_of(plan_of(*TRUCKS), zoom), scale_at(zoom)
    assert scene.bar_at(scale.x(at("13:30")), 10, scale) is None
    assert scene.bar_at(scale.x(TEN), -1, scale) is None
    assert scene.bar_at(scale.x(TEN), scene.rows.height, scale) is None


def test_a_bar_of_a_minute_can_be_hit_a_few_pixels_beside_it() -> None:
    scene, scale = scene_of(plan_of(*TRUCKS)), scale_at()
    box = scene.box(3, scale)
    assert scene.bar_at(box.x - 3, box.y + 10, scale) == 3


def test_a_bar_stands_at_its_own_times() -> None:
    scene, scale = scene_of(plan_of(*TRUCKS)), scale_at()
    box = scene.box(0, scale)
    assert (box.x, box.right) == (88, 154)


def test_two_trucks_at_one_door_share_its_height(zoom: str) -> None:
    scene, scale = scene_of(plan_of(*TRUCKS), zoom), scale_at(zoom)
    one, other = scene.box(1, scale), scene.box(2, scale)
    if zoom != "week":
        assert one.bottom <= other.y
    assert one.h == other.h


def names(scene: BarScene, bars: list[int]) -> list[str]:
    return [scene.delivery(bar) for bar in bars]


def test_keys_walk_along_the_row_and_stay_at_its_ends() -> None:
    scene = scene_of(plan_of(*TRUCKS))
    assert names(scene, [scene.beside(0, 1), scene.beside(0, -1), scene.beside(2, 1)]) == ["2", "1", "3"]


def test_keys_walk_to_the_nearest_truck_of_the_next_row() -> None:
    scene = scene_of(plan_of(*TRUCKS))
    down = scene.above_or_below(0, 1)
    assert names(scene, [down, scene.above_or_below(down, -1), scene.above_or_below(4, 1)]) == ["4", "2", "5"]


def test_a_row_without_trucks_is_passed_over() -> None:
    scene = scene_of(plan_of(TRUCKS[0], TRUCKS[4]))
    assert scene.delivery(scene.above_or_below(0, 1)) == "5"


def test_a_bar_says_supplier_part_and_quantity_in_the_words_of_the_yard() -> None:
    lines = (
        {"delivery": "2", "line_no": "1", "part": "0457", "quantity": 6000},
        {"delivery": "3", "line_no": "1", "part": "4711", "quantity": 1_200_000, "unit": "pcs"},
        {"delivery": "4", "line_no": "1", "part": "4711", "quantity": 1000},
        {"delivery": "4", "line_no": "2", "part": "7741", "quantity": 1000},
    )
    scene = scene_of(plan_of(*TRUCKS, lines=lines))
    said = [(scene.face(bar).name, scene.face(bar).part_and_quantity) for bar in range(4)]
    assert said == [
        ("Nordlicht", "4711 · 480"),
        ("Nordlicht", "0457 · 6 coils"),
        ("Nordlicht", "4711 · 1,200"),
        ("Nordlicht", "mixed · 2"),
    ]
    assert [scene.face(bar).jis for bar in range(4)] == [False, False, False, True]


def test_a_truck_half_unloaded_says_so() -> None:
    half = truck("1", "A1", "09:00", "10:00", status="unloading", unloading_at=at("09:12"))
    scene = scene_of(plan_of(half), "hour")
    assert scene.face(0).unloaded == 500
    assert scene.face(0).second[-1] == "50 % · until 10:12"


def test_a_truck_that_is_being_unloaded_says_how_many_of_its_packages_are_out() -> None:
    half = truck("1", "A1", "09:00", "10:00", status="unloading", unloading_at=at("09:12"))
    load = {"delivery": "1", "line_no": "1", "part": "4711", "quantity": 480_000}
    pallets = scene_of(plan_of(half, lines=({**load, "packages": "20 pallets"},)), "hour")
    assert pallets.face(0).second[0] == "10 of 20 pallets · 50 % · until 10:12"
    two = ({**load, "packages": "20 pallets"}, {**load, "line_no": "2", "packages": "2 boxes"})
    assert scene_of(plan_of(half, lines=two), "hour").face(0).second[0] == "50 % · until 10:12"


def test_a_truck_in_the_yard_says_for_which_door_it_waits() -> None:
    early = truck("1", "B1", "10:00", "11:00", plate="MU-ST 904", status="arrived", arrived_at=at("09:36"))
    assert scene_of(plan_of(early), "hour").face(0).second == (
        "MU-ST 904 · arrived 09:36, waits for B1 until 10:00",
        "MU-ST 904 · arrived 09:36",
        "arrived 09:36",
    )


def test_the_second_line_of_the_hour_names_the_last_confirmation() -> None:
    told = (promise("1", "confirmed", "11:00"),)
    scene = scene_of(plan_of(truck("1", "A1", "11:00", "12:00", plate="NO-RD 17"), promises=told), "hour")
    assert scene.face(0).second == ("NO-RD 17 · confirmed 06:00", "confirmed 06:00")


SOME = st.sampled_from(("4711", "7741", "0457", "odd", ""))
LOADS = st.lists(st.tuples(SOME, st.integers(-5, 9_999_999), st.sampled_from(("", "pcs", "kg"))), max_size=4)
MANY = st.lists(
    st.tuples(
        st.sampled_from(("nord", "orlik", "gone", "")), LOADS, st.sampled_from(("planned", "unloading"))
    ),
    min_size=1,
    max_size=5,
)


@given(MANY)
def test_bars_that_are_asked_together_say_what_each_says_alone(trucks: list[tuple]) -> None:
    rows = [
        truck(
            f"{n}",
            "A1",
            f"{8 + n:02d}:00",
            f"{8 + n:02d}:30",
            supplier=supplier,
            status=status,
            unloading_at=at("09:30") if status == "unloading" and n % 2 else None,
            locked=n % 2,
        )
        for n, (supplier, _, status) in enumerate(trucks)
    ]
    lines = [
        {"delivery": f"{n}", "line_no": f"{number}", "part": part, "quantity": quantity, "unit": unit}
        for n, (_, load, _) in enumerate(trucks)
        for number, (part, quantity, unit) in enumerate(load)
    ]
    outlook = Outlook(plan_of(*rows, delivery_lines=lines), NOW)
    states = states_of(outlook)
    together = faces_of(outlook, np.arange(len(rows)), states)
    alone = [
        face_of(outlook, row, BarState(int(state)), with_second=False) for row, state in enumerate(states)
    ]
    assert together == alone
