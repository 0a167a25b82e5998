"""Bookings: each is one named step that its inverse takes back, and what makes no sense is refused."""

from collections.abc import Callable

import pytest

from jitdesk.domain.columns import Value
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.services.counting import count
from jitdesk.services.moves import move, new_delivery
from jitdesk.services.notes import note
from jitdesk.services.receiving import arrive, cancel, hold, receive, release, unload
from tests.plants import AUTHOR, SIX, two_doors_one_day

SEVEN, EIGHT = SIX + HOUR_S, SIX + 2 * HOUR_S
_Books = Callable[..., Edit]


def _of(plan: Plan, delivery: str = "4417") -> dict[str, Value]:
    row = plan.find("deliveries", delivery)
    assert row is not None
    return row


def _book(plan: Plan, books: _Books, *given: str, when: int = SEVEN, delivery: str = "4417") -> Plan:
    return plan.apply(books(plan, delivery, *given, when=when, at=EIGHT, author=AUTHOR))


def _decide(plan: Plan, decides: _Books, delivery: str = "4417", **given: str) -> Plan:
    return plan.apply(decides(plan, delivery, at=EIGHT, author=AUTHOR, **given))


def test_a_delivery_goes_from_the_yard_to_the_door_to_the_shelf() -> None:
    plan = _book(two_doors_one_day(), arrive, when=SIX)
    plan = _book(plan, unload, when=SIX + 60)
    plan = _book(plan, receive, when=SIX + 120)
    row = _of(plan)
    assert (row["status"], row["arrived_at"], row["unloading_at"], row["received_at"]) == (
        "received",
        SIX,
        SIX + 60,
        SIX + 120,
    )
    assert [line["received_quantity"] for line in plan.lines_of("4417")] == [240_000]


def test_what_was_never_booked_in_arrived_when_it_was_received() -> None:
    row = _of(_book(two_doors_one_day(), receive))
    assert (row["status"], row["arrived_at"], row["unloading_at"]) == ("received", SEVEN, None)


def test_every_booking_is_taken_back_by_its_inverse() -> None:
    plan = _decide(two_doors_one_day(), hold, "4418", reason="crack")
    edits = [
        arrive(plan, "4417", when=SEVEN, at=EIGHT, author=AUTHOR),
        unload(plan, "4417", when=SEVEN, at=EIGHT, author=AUTHOR),
        receive(plan, "R-9", when=SEVEN, at=EIGHT, author=AUTHOR),
        cancel(plan, "4417", at=EIGHT, author=AUTHOR),
        hold(plan, "4417", at=EIGHT, author=AUTHOR),
        release(plan, "4418", at=EIGHT, author=AUTHOR),
        move(plan, "4417", to=EIGHT + 60, door="B2", at=EIGHT, author=AUTHOR),
        new_delivery(plan, {"door": "A2"}, [{"part": "00471", "quantity": 5}], at=EIGHT, author=AUTHOR),
        count(plan, "12E45", 0, when=SEVEN, at=EIGHT, author=AUTHOR),
        count(plan, "12E45", 5, line="Line 1", when=SEVEN, at=EIGHT, author=AUTHOR),
    ]
    for edit in edits:
        assert plan.apply(edit).apply(edit.inverse()).same_as(plan), edit.label


def test_labels_read_as_in_the_menu() -> None:
    plan = two_doors_one_day()
    made = {
        arrive(plan, "4417", when=SEVEN, at=EIGHT, author=AUTHOR).label: "Nordlicht 4417 arrived 07:00",
        move(plan, "4417", to=EIGHT + 1800, door="B2", at=EIGHT, author=AUTHOR).label: (
            "Move Nordlicht 4417 to 08:30, B2"
        ),
        hold(plan, "R-9", line_no="2", at=EIGHT, author=AUTHOR).label: "Hold Ravna R-9, line 2",
        count(plan, "12E45", 12_500, when=SEVEN, at=EIGHT, author=AUTHOR).label: "Count 12E45: 12.5 kg",
    }
    assert list(made) == list(made.values())


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        (receive, arrive, "was received"),
        (receive, receive, "was received"),
        (arrive, arrive, "has arrived"),
        (unload, arrive, "is being unloaded"),
        (receive, unload, "was received"),
    ],
)
def test_nothing_happens_twice_or_backwards(first: _Books, then: _Books, said: str) -> None:
    plan = _book(two_doors_one_day(), first)
    with pytest.raises(BadInput, match=said):
        _book(plan, then)


def test_what_was_cancelled_is_not_received_moved_or_held() -> None:
    plan = _decide(two_doors_one_day(), cancel)
    for act in (
        lambda: _book(plan, receive),
        lambda: _decide(plan, hold),
        lambda: _decide(plan, cancel),
        lambda: move(plan, "4417", door="B2", at=EIGHT, author=AUTHOR),
    ):
        with pytest.raises(BadInput, match="Nordlicht 4417 was cancelled"):
            act()


def test_what_has_arrived_is_no_longer_cancelled() -> None:
    with pytest.raises(BadInput, match="has arrived"):
        _decide(_book(two_doors_one_day(), arrive), cancel)


def test_nothing_is_booked_ahead_of_time_or_before_what_came_before() -> None:
    with pytest.raises(BadInput, match=r"08:01 is after now \(08:00\)"):
        _book(two_doors_one_day(), arrive, when=EIGHT + 60)
    with pytest.raises(BadInput, match="arrived 07:00, after 06:59"):
        _book(_book(two_doors_one_day(), arrive), receive, when=SEVEN - 60)


def test_a_hold_has_its_reason_and_release_takes_both_away() -> None:
    held = _decide(two_doors_one_day(), hold, reason="cracked lens")
    assert (_of(held)["on_hold"], _of(held)["hold_reason"]) == (1, "cracked lens")
    with pytest.raises(BadInput, match="cracked lens"):
        _decide(held, hold)
    assert _decide(held, release).same_as(two_doors_one_day())
    with pytest.raises(BadInput, match="not on hold"):
        _decide(two_doors_one_day(), release)


def test_release_of_a_delivery_releases_its_held_lines() -> None:
    held = _decide(two_doors_one_day(), hold, "R-9", line_no="2", reason="wet")
    assert [line["on_hold"] for line in held.lines_of("R-9")] == [0, 1]
    assert _decide(held, release, "R-9").same_as(two_doors_one_day())


def test_a_move_keeps_the_slots_length_and_makes_no_promise() -> None:
    plan = two_doors_one_day()
    moved = plan.apply(move(plan, "4417", to=EIGHT + 60, at=EIGHT, author=AUTHOR))
    row = _of(moved)
    assert (row["slot_start"], row["slot_end"], row["door"]) == (EIGHT + 60, EIGHT + 60 + 1800, "A2")
    assert moved.estimates is plan.estimates


def test_a_delivery_without_a_slot_gets_the_plants_usual_length() -> None:
    plan = two_doors_one_day()
    plan = plan.apply(new_delivery(plan, {"delivery": "T", "supplier": "RAV"}, at=EIGHT, author=AUTHOR))
    row = _of(plan.apply(move(plan, "T", to=EIGHT, door="A2", at=EIGHT, author=AUTHOR)), "T")
    assert row["slot_end"] == EIGHT + 1800


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"to": EIGHT - 60}, r"07:59 is before now \(08:00\)"),
        ({"door": "Z9"}, '"Z9" is none of the doors.*A2, B2'),
        ({"door": "A2"}, "already there"),
    ],
)
def test_a_move_to_nowhere_is_refused(given: dict[str, int | str], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        move(two_doors_one_day(), "4417", at=EIGHT, author=AUTHOR, **given)  # type: ignore[arg-type]


def test_a_locked_delivery_or_one_at_its_door_stays() -> None:
    plan = two_doors_one_day()
    unloading = _book(plan, unload)
    with pytest.raises(BadInput, match="being unloaded"):
        move(unloading, "4417", to=EIGHT, at=EIGHT, author=AUTHOR)
    row = plan.deliveries.row_number("4417")
    assert row is not None
    locked = Plan({**plan.tables, "deliveries": plan.deliveries.with_cells({"locked": [(row, 1)]})})
    with pytest.raises(BadInput, match="locked"):
        move(locked, "4417", to=EIGHT + 60, at=EIGHT, author=AUTHOR)


def test_new_deliveries_number_themselves_and_taken_numbers_are_refused() -> None:
    plan = two_doors_one_day()
    for number in ("N-1", "N-2"):
        plan = plan.apply(new_delivery(plan, {"slot_start": EIGHT}, at=EIGHT, author=AUTHOR))
        assert _of(plan, number)["slot_end"] == EIGHT + 1800
    with pytest.raises(BadInput, match="4417"):
        new_delivery(plan, {"delivery": "4417"}, at=EIGHT, author=AUTHOR)


def test_a_count_replaces_the_count_of_its_place_only() -> None:
    plan = two_doors_one_day()
    counted = plan.apply(count(plan, "00471", 7_000, line="Line 3", when=SEVEN, at=EIGHT, author=AUTHOR))
    assert counted["stock"]["quantity"].tolist() == [7_000, 12_500]
    assert counted["stock"]["counted_at"].tolist() == [SEVEN, SIX]


@pytest.mark.parametrize(
    ("part", "quantity", "line", "when", "said"),
    [
        ("999", 1, "", SEVEN, '"999"'),
        ("12E45", -1_000, "", SEVEN, '"-1" is below 0'),
        ("12E45", 1, "Line 9", SEVEN, '"Line 9".*Line 1, Line 3'),
        ("00471", 1, "", SEVEN, "counted by line.*Line 3"),
        ("12E45", 1, "", EIGHT + 60, "08:01"),
        ("12E45", 1, "", SIX - 60, "06:00, after 05:59"),
    ],
)
def test_a_count_that_cannot_be_is_refused(part: str, quantity: int, line: str, when: int, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        count(two_doors_one_day(), part, quantity, line=line, when=when, at=EIGHT, author=AUTHOR)


def test_an_unknown_delivery_is_named() -> None:
    with pytest.raises(BadInput, match='"44"'):
        arrive(two_doors_one_day(), "44", when=SEVEN, at=EIGHT, author=AUTHOR)


def test_a_note_is_one_step_and_says_nothing_twice() -> None:
    plan = two_doors_one_day()
    by = {"at": EIGHT, "author": AUTHOR}
    written = note(plan, "4417", " Stands at the border\n", **by)
    noted = plan.apply(written)
    assert _of(noted)["note"] == "Stands at the border"
    assert _of(noted.apply(written.inverse())) == _of(plan)
    with pytest.raises(BadInput, match="has this note already"):
        note(noted, "4417", "Stands at the border", **by)
    with pytest.raises(BadInput, match="2001 characters"):
        note(plan, "4417", "x" * 2001, **by)
