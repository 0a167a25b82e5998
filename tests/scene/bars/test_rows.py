"""Rows from top to bottom, and what their headers say."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.caption import caption_of
from jitdesk.scene.bars.days import day_cells, shown_days
from jitdesk.scene.bars.figures import doing, figures_of
from jitdesk.scene.bars.halls import STEP_S, halls_of
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.quiet import quiet_bars
from jitdesk.scene.bars.rows import BandRows, RowsBy, hall_text
from jitdesk.scene.bars.trouble import Trouble
from tests.scene.bars.yard import DAY, NOW, at, plan_of, promise, rows_of, scene_of, truck

TRUCKS = (
    truck("1", "A1", "07:00", "11:00", status="received", received_at=at("09:00")),
    truck("2", "A1", "12:00", "14:00"),
    truck("3", "A2", "09:30", "10:00", status="unloading", unloading_at=at("09:30")),
    truck("4", "B1", "11:00", "11:30"),
    truck("5", "B1", "11:15", "11:45"),
    truck("6", "B1", "16:00", "17:00", status="cancelled"),
)
WEEK = rows_of(plan_of(), "week")


@given(y=st.integers(-5, 120))
def test_a_row_holds_the_heights_from_its_top_to_the_next_rows_top(y: int) -> None:
    number = WEEK.at(y)
    holding = [n for n, row in enumerate(WEEK) if row.top <= y < row.top + row.height]
    assert [number] == (holding or [-1])


@given(top=st.integers(-20, 150), height=st.integers(0, 150))
def test_the_rows_between_two_heights_are_those_that_show(top: int, height: int) -> None:
    showing = [n for n, row in enumerate(WEEK) if row.top < top + height and row.top + row.height > top]
    assert list(WEEK.between(top, top + height)) == (showing if height else [])


def keys_and_heights(rows: BandRows) -> list[tuple[str, int]]:
    return [(row.key, row.height) for row in rows]


def test_the_week_opens_the_first_hall_and_heads_the_others() -> None:
    assert keys_and_heights(WEEK) == [("A1", 30), ("A2", 30), ("", 18), ("B1", 14)]


def test_a_folded_hall_keeps_its_head() -> None:
    folded = rows_of(plan_of(), "week", open_halls={"B": False})
    assert [row.key for row in folded] == ["A1", "A2", ""]
    assert folded[2].folded and folded[2].is_head


def test_a_delivery_is_dropped_at_the_nearest_door_never_at_a_head() -> None:
    assert WEEK[WEEK.door_near(62)].key == "A2"
    assert WEEK[WEEK.door_near(500)].key == "B1"
    assert WEEK[WEEK.door_near(-500)].key == "A1"
    assert rows_of(plan_of(doors=[])).door_near(10) == -1


@pytest.mark.parametrize(("doors", "height"), [(8, 40), (25, 28)])
def test_many_doors_make_the_rows_lower(doors: int, height: int) -> None:
    plan = plan_of(doors=[{"door": f"D{n}"} for n in range(doors)])
    assert rows_of(plan)[0].height == height


def test_two_hundred_quiet_doors_are_a_head_a_hall() -> None:
    plan = plan_of(doors=[{"door": f"D{n}", "hall": f"H{n % 10}"} for n in range(200)])
    rows = rows_of(plan)
    assert keys_and_heights(rows) == [("", 22)] * 10
    assert all(row.folded for row in rows)


CLASH = (truck("7", "A2", "11:00", "12:00"), truck("8", "A2", "11:30", "12:30"))


def test_dense_rows_are_the_loud_doors_and_the_quiet_ones_share_a_strip() -> None:
    rows = rows_of(plan_of(*CLASH, lines=coils("7", "8")), density=Density.DENSE)
    assert [(row.key, row.height, row.quiet) for row in rows] == [
        ("", 22, 0),
        ("A2", 18, 0),
        ("", 14, 1),
        ("", 22, 0),
    ]


def test_quiet_doors_are_unfolded_a_hall_or_all_at_once() -> None:
    plan = plan_of(*CLASH, lines=coils("7", "8"))
    assert [row.key for row in rows_of(plan, density=Density.DENSE, unfolded=frozenset("A"))] == [
        "",
        "A2",
        "A1",
        "",
    ]
    everything = rows_of(plan, density=Density.DENSE, all_unfolded=True, open_halls={"B": True})
    assert [row.key for row in everything] == ["", "A2", "A1", "", "B1"]


def test_a_pinned_door_and_the_one_that_was_gone_to_have_rows_however_quiet() -> None:
    pinned = rows_of(plan_of(), density=Density.DENSE, pinned=frozenset({"A2"}))
    assert [row.key for row in pinned] == ["", "A2", "", ""]
    revealed = rows_of(plan_of(), density=Density.DENSE, revealed="B1", open_halls={"B": False})
    assert [row.key for row in revealed] == ["", "", "B1"]


def test_the_density_asked_for_leaves_the_hours_rows_as_high_as_they_are() -> None:
    assert rows_of(plan_of(), "hour")[0].height == 48
    assert rows_of(plan_of(*CLASH, lines=coils("7", "8")), "hour", density=Density.DENSE)[1].height == 48


def test_larger_type_makes_higher_rows() -> None:
    assert [row.top for row in rows_of(plan_of(), factor=1.5)] == [0, 60, 120]


def test_the_month_heads_every_hall() -> None:
    assert keys_and_heights(rows_of(plan_of(), "month")) == [
        ("", 16),
        ("A1", 14),
        ("A2", 14),
        ("", 16),
        ("B1", 14),
    ]


def test_suppliers_with_trouble_come_first_then_by_name() -> None:
    plan = plan_of(
        truck("1", "A1", "11:00", "12:00", supplier="orlik"),
        truck("2", "A2", "11:00", "12:00", supplier="orlik"),
        truck("3", "A1", "15:00", "16:00"),
        lines=coils("1", "2", "3"),
        suppliers=[
            {"supplier": "a", "name": "No truck"},
            {"supplier": "nord", "name": "Nord"},
            {"supplier": "orlik", "name": "Zorlik"},
        ],
    )
    assert [row.name for row in rows_of(plan, by=RowsBy.SUPPLIERS)] == ["Nord", "Zorlik"]
    clash = plan_of(
        *(dict(row, supplier="orlik") for row in CLASH),
        truck("3", "A1", "15:00", "16:00"),
        lines=coils("7", "8", "3"),
    )
    assert [row.name for row in rows_of(clash, by=RowsBy.SUPPLIERS)] == ["Orlik", "Nordlicht"]


@pytest.mark.parametrize("by", [RowsBy.SUPPLIERS, RowsBy.PARTS])
def test_more_doors_than_suppliers_or_parts_do_no_harm(by: RowsBy) -> None:
    doors = [{"door": f"D{n}"} for n in range(9)]
    plan = plan_of(truck("1", "D8", "11:00", "12:00"), lines=coils("1"), doors=doors)
    assert len(quiet_bars(Outlook(plan, NOW), rows_of(plan, by=by)).row) == 0


def test_a_supplier_that_nobody_knows_has_a_row_too() -> None:
    plan = plan_of(truck("1", "A1", "11:00", "12:00", supplier="gone"), lines=coils("1"))
    scene = scene_of(plan, by=RowsBy.SUPPLIERS)
    assert [row.name for row in scene.rows] == ["no supplier"]
    assert scene.bar_of("1") == 0


def test_a_truck_of_several_parts_stands_in_the_row_of_each_first_run_out_on_top() -> None:
    lines = (
        {"delivery": "1", "line_no": "1", "part": "0457", "quantity": 1},
        {"delivery": "1", "line_no": "2", "part": "4711", "quantity": 1},
    )
    scene = scene_of(plan_of(truck("1", "A1", "11:00", "12:00"), lines=lines), by=RowsBy.PARTS)
    assert [row.key for row in scene.rows] == ["4711", "0457"]
    assert [scene.rows[int(scene.bars.row[bar])].key for bar in scene.bars_of("1")] == ["4711", "0457"]
    assert scene.rows[0].notes == ("Steering column",)


@settings(deadline=None)
@given(y=st.integers(-5, 9_000), count=st.integers(0, 300))
def test_rows_lie_close_upon_each_other_however_many_there_are(y: int, count: int) -> None:
    rows = rows_of(plan_of(doors=[{"door": f"D{n}"} for n in range(count)]), density=Density.COMPACT)
    assert rows.height == count * 28
    assert rows.at(y) == (y // 28 if 0 <= y < rows.height else -1)
    assert all(one.top + one.height == other.top for one, other in pairwise(rows[: min(count, 5)]))


def coils(*deliveries: str) -> tuple[dict[str, object], ...]:
    """Return loads that no line stops for."""
    return tuple({"delivery": each, "line_no": "1", "part": "0457", "quantity": 1000} for each in deliveries)


def test_a_header_counts_the_whole_day_without_what_was_cancelled() -> None:
    scene = scene_of(plan_of(*TRUCKS))
    day = shown_days(scene.outlook.plan, NOW, "day")
    figures = figures_of(scene.outlook, scene.rows, scene.bars, *day)
    assert figures.trucks.tolist() == [2, 1, 2]
    # Two hours until it was received and two to come, of 16.
    assert figures.load[0] == pytest.approx(4 / 16)


def test_a_header_says_what_the_door_does_now() -> None:
    scene = scene_of(plan_of(*TRUCKS))
    said = [doing(scene.outlook, scene.rows, scene.bars, row) for row in range(3)]
    assert said == ["free until 12:00", "unloading 40 %", "free until 11:00"]


@pytest.mark.parametrize(("zoom", "first", "last"), [("day", 0, 1), ("week", -1, 6), ("month", -15, 13)])
def test_a_zoom_speaks_of_whole_days_around_the_views_middle(zoom: str, first: int, last: int) -> None:
    assert shown_days(plan_of(), NOW, zoom) == (at("00:00", day=first), at("00:00", day=last))


@pytest.mark.parametrize("rounding_s", [-900, 0, 900])
def test_the_month_is_the_four_weeks_that_begin_at_the_views_edge(rounding_s: int) -> None:
    middle = at("00:00", day=-1) + 14 * 86_400 + rounding_s
    assert shown_days(plan_of(), middle, "month")[0] == at("00:00", day=-1)


def test_a_halls_head_counts_its_trouble_and_its_trucks_a_day() -> None:
    late = (promise("5", "requested", "11:15"), promise("5", "confirmed", "11:25"))
    plan = plan_of(*TRUCKS, promises=late, lines=coils(*"123456"))
    halls = halls_of(Outlook(plan, NOW), DAY, at("00:00", day=1), 0)
    assert (halls.names, halls.doors.tolist()) == (("A", "B"), [2, 1])
    assert (halls.icons[1], halls.words[1]) == ("clash", "1 clash")
    assert halls.cells.trucks.tolist() == [[3], [2]]
    assert halls.trucks.tolist() == [3, 2]


def test_a_skyline_counts_each_door_in_use_once() -> None:
    outlook = Outlook(plan_of(*TRUCKS, lines=coils(*"123456")), NOW)
    halls = halls_of(outlook, DAY, at("00:00", day=1), 0, by_quarter=True)
    eleven = (at("11:15") - DAY) // STEP_S
    assert halls.in_use[:, eleven].tolist() == [0, 1]
    assert halls.in_use[0, (at("09:45") - DAY) // STEP_S] == 1
    assert halls.in_use.shape == (2, 96)


HOURS = st.tuples(st.integers(0, 2), st.integers(-30, 30), st.integers(0, 23), st.booleans())


@settings(deadline=None)
@given(st.lists(HOURS, max_size=25))
def test_cells_are_what_counting_truck_by_truck_gives(times: list[tuple[int, int, int, bool]]) -> None:
    names = ("A1", "A2", "B1")
    trucks = [
        {
            **truck(str(n), names[door], "", ""),
            "slot_start": at("00:00", day=day) + hour * 3600,
            "slot_end": at("00:00", day=day) + (hour + 1) * 3600,
            "status": "cancelled" if gone else "planned",
        }
        for n, (door, day, hour, gone) in enumerate(times)
    ]
    outlook = Outlook(plan_of(*trucks, lines=coils(*(str(n) for n in range(len(times))))), NOW)
    cells = day_cells(outlook, RowsBy.DOORS, at("00:00", day=-10), at("00:00", day=10))
    expected = np.zeros((4, 20), np.int64)
    for door, day, _, gone in times:
        if -10 <= day < 10 and not gone:
            expected[door, day + 10] += 1
    assert np.array_equal(cells.trucks, expected)
    assert ((cells.load > 0) == (expected > 0)).all() or not len(times)


def test_a_cell_has_the_worst_of_its_day() -> None:
    outlook = Outlook(plan_of(*CLASH, lines=coils("7", "8")), NOW)
    cells = day_cells(outlook, RowsBy.DOORS, DAY, at("00:00", day=1))
    assert cells.worst.tolist() == [[Trouble.NONE], [Trouble.CLASH], [Trouble.NONE], [Trouble.NONE]]


def test_the_bands_head_says_how_many_doors_need_somebody() -> None:
    scene = scene_of(plan_of(*CLASH, lines=coils("7", "8")), density=Density.DENSE)
    figures = figures_of(scene.outlook, scene.rows, scene.bars, DAY, at("00:00", day=1))
    from jitdesk.scene.bars.arrangement import Arrangement

    said = caption_of(scene.rows, "day", Arrangement(density=Density.DENSE), figures)
    assert said == "3 dock doors in 2 halls · 1 needs you, 2 quiet doors folded"


@pytest.mark.parametrize(
    ("hall", "reads"), [("A", "Hall A"), ("12", "Hall 12"), ("Hall A", "Hall A"), ("", "")]
)
def test_a_bare_letter_reads_as_a_hall(hall: str, reads: str) -> None:
    assert hall_text(hall) == reads


def test_suppliers_are_ranked_and_marked_by_the_days_in_view() -> None:
    told = (
        {**promise("1", "requested", "11:00"), "at": at("11:00", day=1)},
        {**promise("1", "confirmed", "11:40"), "at": at("11:40", day=1)},
        promise("2", "confirmed", "12:00"),
    )
    tomorrow = {"slot_start": at("11:00", day=1), "slot_end": at("12:00", day=1)}
    plan = plan_of(
        truck("1", "A1", "", "", **tomorrow),
        truck("2", "A2", "12:00", "13:00", supplier="orlik"),
        truck("3", "B1", "14:00", "15:00", supplier="third"),
        promises=told,
        lines=coils("1", "2", "3"),
        suppliers=[{"supplier": name, "name": name} for name in ("nord", "orlik", "third")],
    )
    scene = scene_of(plan, by=RowsBy.SUPPLIERS)
    assert [row.name for row in scene.rows] == ["third", "nord", "orlik"]
    today = shown_days(plan, NOW, "day")
    next_day = today[1], today[1] + 24 * HOUR_S
    worst = [figures_of(scene.outlook, scene.rows, scene.bars, *day).worst for day in (today, next_day)]
    assert worst[0].tolist() == [Trouble.NO_REPLY, Trouble.NONE, Trouble.NONE]
    assert worst[1].tolist() == [Trouble.NONE, Trouble.LATE, Trouble.NONE]
