"""Late, lock and split: promises are only added, a lock holds, and no piece is lost between two trucks."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.services.lateness import expect, promised_start
from jitdesk.services.locking import lock, unlock
from jitdesk.services.moves import move
from jitdesk.services.receiving import arrive, cancel, receive
from jitdesk.services.splitting import split
from tests.plants import AUTHOR, SIX, two_doors_one_day

SEVEN, EIGHT = SIX + HOUR_S, SIX + 2 * HOUR_S
PLAN = two_doors_one_day()


def test_what_is_late_is_expected_later_and_keeps_slot_and_promise() -> None:
    late = expect(PLAN, "4417", to=EIGHT + 110 * MINUTE_S, at=SEVEN, author=AUTHOR)
    plan = PLAN.apply(late)
    row = plan.deliveries.row_number("4417")
    before, after = Outlook(PLAN, SEVEN), Outlook(plan, SEVEN)
    assert late.label == "Nordlicht 4417 expected 09:50"
    assert after.promises.delay_s[row] == 110 * MINUTE_S
    assert after.promises.promised_at[row] == before.promises.promised_at[row] == EIGHT
    assert plan.find("deliveries", "4417") == PLAN.find("deliveries", "4417")
    assert plan.apply(late.inverse()).same_as(PLAN)
    told = plan.estimates.rows()[-1]
    assert (told["kind"], told["source"], told["author"], told["known_at"]) == ("eta", "phone", AUTHOR, SEVEN)


def test_lateness_counts_from_the_promise_else_the_slot_else_now() -> None:
    outlook = Outlook(PLAN, SEVEN)
    assert promised_start(outlook, "4417") == EIGHT
    assert promised_start(outlook, "4418") == EIGHT + HOUR_S
    bare = PLAN.apply(split(PLAN, "R-9", {"1": 1000}, at=SEVEN, author=AUTHOR))
    assert promised_start(Outlook(bare, SEVEN), "R-9-2") == EIGHT + 3 * HOUR_S
    with pytest.raises(BadInput, match="X1"):
        promised_start(outlook, "X1")


def test_nothing_that_is_here_or_was_called_off_is_late() -> None:
    for plan in (
        PLAN.apply(arrive(PLAN, "4417", when=SEVEN, at=SEVEN, author=AUTHOR)),
        PLAN.apply(cancel(PLAN, "4417", at=SEVEN, author=AUTHOR)),
    ):
        with pytest.raises(BadInput, match="not awaited"):
            expect(plan, "4417", to=EIGHT, at=SEVEN, author=AUTHOR)
    with pytest.raises(BadInput, match="has passed"):
        expect(PLAN, "4417", to=SIX, at=SEVEN, author=AUTHOR)
    again = PLAN.apply(expect(PLAN, "4417", to=EIGHT, at=SEVEN, author=AUTHOR))
    with pytest.raises(BadInput, match="known already"):
        expect(again, "4417", to=EIGHT, at=SEVEN, author=AUTHOR)


def test_a_locked_delivery_is_not_moved_until_it_is_unlocked() -> None:
    locked = PLAN.apply(lock(PLAN, "4417", at=SEVEN, author=AUTHOR))
    with pytest.raises(BadInput, match="locked"):
        move(locked, "4417", door="B2", at=SEVEN, author=AUTHOR)
    with pytest.raises(BadInput, match="locked already"):
        lock(locked, "4417", at=SEVEN, author=AUTHOR)
    free = locked.apply(unlock(locked, "4417", at=SEVEN, author=AUTHOR))
    assert free.same_as(PLAN)
    assert move(free, "4417", door="B2", at=SEVEN, author=AUTHOR).changes
    with pytest.raises(BadInput, match="not locked"):
        unlock(PLAN, "4417", at=SEVEN, author=AUTHOR)
    over = PLAN.apply(receive(PLAN, "4417", when=SEVEN, at=SEVEN, author=AUTHOR))
    with pytest.raises(BadInput, match="was received"):
        lock(over, "4417", at=SEVEN, author=AUTHOR)


def _totals(plan: Plan) -> Counter[tuple[object, ...]]:
    totals: Counter[tuple[object, ...]] = Counter()
    for line in plan.delivery_lines.rows():
        totals[line["part"], line["line"], line["order"], line["lot"]] += int(line["quantity"] or 0)
    return totals


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 7_250), st.integers(0, 1_000), st.booleans())
def test_two_trucks_bring_what_one_would_have_brought(first: int, second: int, elsewhere: bool) -> None:
    to, door = (EIGHT + 5 * HOUR_S, "A2") if elsewhere else (None, None)
    parts = {"1": first, "2": second}
    if first + second in (0, 8_250):
        with pytest.raises(BadInput, match="Nothing to split"):
            split(PLAN, "R-9", parts, to=to, door=door, at=SEVEN, author=AUTHOR)
        return
    edit = split(PLAN, "R-9", parts, to=to, door=door, at=SEVEN, author=AUTHOR)
    plan = PLAN.apply(edit)
    assert _totals(plan) == _totals(PLAN)
    assert {str(line["line_no"]): line["quantity"] for line in plan.lines_of("R-9-2")} == {
        line_no: quantity for line_no, quantity in parts.items() if quantity
    }
    assert all(line["quantity"] for line in plan.lines_of("R-9"))
    assert plan.apply(edit.inverse()).same_as(PLAN)
    one, two = plan.find("deliveries", "R-9"), plan.find("deliveries", "R-9-2")
    assert one == PLAN.find("deliveries", "R-9")
    assert one is not None and two is not None
    assert two["supplier"] == one["supplier"]
    assert (two["slot_start"], two["door"]) == ((to, door) if elsewhere else (one["slot_start"], "B2"))
    assert int(two["slot_end"] or 0) - int(two["slot_start"] or 0) == 1800


def test_a_delivery_is_split_again_and_again_under_new_numbers() -> None:
    plan = PLAN
    for _ in range(3):
        plan = plan.apply(split(plan, "4417", {"1": 1_000}, at=SEVEN, author=AUTHOR))
    assert [str(name) for name in plan.deliveries["delivery"]][-3:] == ["4417-2", "4417-3", "4417-4"]


@pytest.mark.parametrize(
    ("delivery", "parts", "said"),
    [
        ("X", {"1": 1}, '"X"'),
        ("4417", {"7": 1}, 'no line "7"'),
        ("4417", {"1": 240_001}, "240.001"),
        ("4417", {"1": -1}, "-0.001"),
        ("4417", {}, "Nothing to split"),
    ],
)
def test_what_cannot_be_split_is_refused_with_its_place(
    delivery: str, parts: dict[str, int], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        split(PLAN, delivery, parts, at=SEVEN, author=AUTHOR)


def test_what_has_arrived_comes_with_one_truck_and_no_second_one_comes_in_the_past() -> None:
    here = PLAN.apply(arrive(PLAN, "4417", when=SEVEN, at=SEVEN, author=AUTHOR))
    with pytest.raises(BadInput, match="has arrived"):
        split(here, "4417", {"1": 1}, at=SEVEN, author=AUTHOR)
    with pytest.raises(BadInput, match="has passed"):
        split(PLAN, "4417", {"1": 1}, to=SIX, at=SEVEN, author=AUTHOR)
    with pytest.raises(BadInput, match="Z9"):
        split(PLAN, "4417", {"1": 1}, door="Z9", at=SEVEN, author=AUTHOR)
