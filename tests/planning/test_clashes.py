"""Deliveries that are expected at one door at the same time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S
from jitdesk.planning.outlook import Outlook

NOW = 1_795_509_720


def truck(number: int, door: str, begin: int, length: int, status: str = "planned") -> dict[str, Value]:
    """A truck whose slot is given in minutes from now."""
    return {
        "delivery": f"D{number}",
        "door": door,
        "slot_start": NOW + begin * MINUTE_S,
        "slot_end": NOW + (begin + length) * MINUTE_S,
        "status": status,
    }


def outlook_of(*trucks: dict[str, Value]) -> Outlook:
    return Outlook(Plan.of_rows({"doors": [{"door": "A1"}, {"door": "A2"}], "deliveries": trucks}), NOW)


slots = st.tuples(st.sampled_from(["A1", "A2", ""]), st.integers(0, 40), st.integers(0, 12))


@settings(deadline=None)
@given(st.lists(slots, max_size=12))
def test_the_clashes_are_all_pairs_that_overlap_at_one_door(found: list[tuple[str, int, int]]) -> None:
    outlook = outlook_of(*(truck(number, *slot) for number, slot in enumerate(found)))
    pairs = {
        (first, second)
        for first, (door, begin, length) in enumerate(found)
        for second, (other, start, lasts) in enumerate(found[:first])
        if door and door == other and max(begin, start) < min(begin + length, start + lasts)
    }
    assert {(max(a, b), min(a, b)) for _, a, b, _, _ in outlook.clashes.all} == pairs
    for row, (door, begin, length) in enumerate(found):
        partners = {a + b - row for a, b in pairs if row in (a, b)}
        assert set(outlook.clashes.of(row)) == partners
        span = (NOW + begin * MINUTE_S, NOW + (begin + length) * MINUTE_S)
        assert set(outlook.clashes.at(door, *span, besides=row)) == partners


def test_a_clash_says_when_both_stand_there() -> None:
    (clash,) = outlook_of(truck(0, "A1", 10, 60), truck(1, "A1", 30, 10)).clashes.all
    assert clash == ("A1", 0, 1, NOW + 30 * MINUTE_S, NOW + 40 * MINUTE_S)


def test_what_is_over_or_overdue_stands_in_nobodys_way() -> None:
    over = [truck(n, "A1", 10, 60, status) for n, status in enumerate(("received", "cancelled", "no_show"))]
    assert outlook_of(truck(9, "A1", 10, 60), *over).clashes.all == ()
    assert outlook_of(truck(0, "A1", -50, 60), truck(1, "A1", 0, 60)).clashes.all == ()


def test_ten_trucks_at_one_door_clash_each_with_each() -> None:
    outlook = outlook_of(*(truck(n, "A1", 10 + n, 60) for n in range(10)))
    assert len(outlook.clashes.all) == 45
    assert outlook.clashes.of(0) == tuple(range(1, 10))


def test_thousands_at_one_door_at_once_are_one_problem_and_no_heap_of_pairs() -> None:
    crowd = [truck(n, "A1", n % 7, 24 * 60) for n in range(5000)]
    outlook = outlook_of(*crowd, truck(9999, "A2", 0, 30))
    assert len(outlook.clashes.all) < 25 * len(crowd)
    assert all(outlook.clashes.of(row) for row in range(len(crowd)))
    (pile,) = [problem for problem in outlook.problems() if problem.kind == "clash"]
    assert pile.second.startswith("5000 deliveries: ") and pile.door == "A1"
    assert len(outlook.clashes.at("A1", NOW, NOW + 60, besides=0)) > 700


def test_a_door_full_of_deliveries_that_overlap_tenfold_pairs_each_with_its_neighbours() -> None:
    outlook = outlook_of(*(truck(n, "A1", n, 10) for n in range(5000)))
    assert len(outlook.clashes.all) == sum(range(9)) + 9 * (5000 - 9)
    assert outlook.clashes.of(2500) == (*range(2491, 2500), *range(2501, 2510))


def test_small_groups_are_told_pair_by_pair_and_larger_ones_in_one_row() -> None:
    three = outlook_of(*(truck(n, "A1", 10 + n, 60) for n in range(3)))
    assert [len(problem.deliveries) for problem in three.problems() if problem.kind == "clash"] == [2, 2, 2]
    six = outlook_of(*(truck(n, "A1", 10 + n, 60) for n in range(6)))
    assert [problem.deliveries for problem in six.problems() if problem.kind == "clash"] == [
        tuple(f"D{n}" for n in range(6))
    ]


def test_deliveries_of_a_minute_of_a_month_of_no_door_and_of_last_year_have_an_outlook() -> None:
    day = 24 * 60
    odd = [truck(0, "A1", 0, 1), truck(1, "A1", 0, 30 * day), truck(2, "", 5, 60)]
    odd += [truck(3, "A1", -365 * day, 60), truck(4, "A1", 400 * day, 60), truck(5, "A1", 3, -30)]
    outlook = outlook_of(*odd)
    assert [clash[1:3] for clash in outlook.clashes.all] == [(0, 1), (1, 5)]
    assert {problem.kind for problem in outlook.problems()} == {"clash", "overdue", "unplanned"}
