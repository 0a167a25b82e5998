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
