"""What a row changes, which rows look wrong, and which cannot be used."""

import pytest

from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.intake.habits import Layout
from jitdesk.services.confirming.accepting import accept
from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.confirming.preview import UNREADABLE, preview
from tests.fakes import MemoryStore
from tests.plants import SIX
from tests.services.confirming.files import NOW, arrivals, desadv, listed, nordlicht_week, only, shown


def test_a_confirmation_adds_a_promise_and_leaves_the_slot_alone() -> None:
    row = only(shown(nordlicht_week(), arrivals("4417;4711;480;24.11.2026 10:50")))
    (change,) = row.changes
    assert (change.old, change.new, change.difference, change.tone) == ("09:00", "10:50", "+110 min", "warn")
    (added,) = row.plan_changes
    assert added.table == "estimates" and added.row_after == {
        "delivery": "4417",
        "known_at": NOW,
        "kind": "confirmed",
        "at": SIX + 4 * HOUR_S + 50 * MINUTE_S,
        "source": "list.csv, row 2",
        "author": "",
    }


def test_a_despatch_advice_is_an_estimate_and_sets_what_it_names() -> None:
    content = desadv(
        "DTM+132:202611240930:203",
        "TDT+12++30+31+HAF::92+++S-KL 2041",
        "CPS+1",
        "PAC+4",
        "LIN+1++4711:IN",
        "QTY+12:480:PCE",
        "RFF+ON:4500:10",
        "GIR+3+L7:BX",
    )
    row = only(shown(nordlicht_week(), content, "n.edi"))
    assert row.ref == "LIN 1" and row.ticked
    assert {change.field: change.new_fact for change in row.changes} == {
        "eta": "2026-11-24T09:30+01:00",
        "status": "in_transit",
        "asn": "161350",
        "plate": "S-KL 2041",
        "carrier": "HAF",
        "lot": "L7",
        "packages": "4",
    }


def test_fewer_pieces_are_told_with_their_difference() -> None:
    row = only(shown(nordlicht_week(), arrivals("4417;4711;432;")))
    (change,) = row.changes
    assert (change.old, change.new, change.difference, change.old_fact) == ("480", "432", "−48 pcs", 480)


def test_lots_of_one_delivery_line_add_up() -> None:
    content = desadv(
        *("LIN+1++4711:IN", "QTY+12:240", "RFF+ON:4500:10", "GIR+3+L1:BX"),
        *("LIN+2++4711:IN", "QTY+12:230", "RFF+ON:4500:10", "GIR+3+L2:BX"),
    )
    for row in shown(nordlicht_week(), content).rows:
        news = {change.field: change.new for change in row.changes}
        assert (news["quantity"], news["lot"]) == ("470", "L1, L2")


def test_a_range_of_sequence_numbers_is_their_first_and_last_and_one_number_alone_is_neither() -> None:
    content = listed("Delivery;Part;Quantity;JIS No", "4417;4711;480;000123 - 000150", "4435;4711;480;151")
    many, single = shown(nordlicht_week(), content).rows
    assert [(change.field, change.new) for change in many.changes] == [
        ("jis_from", "000123"),
        ("jis_to", "000150"),
    ]
    assert single.outcome is Outcome.SAME


def test_a_day_without_a_time_agrees_with_a_slot_on_that_day() -> None:
    (same_day, next_day) = shown(
        nordlicht_week(), arrivals("4417;4711;480;24.11.2026", "4435;4711;480;25.11.2026")
    ).rows
    assert same_day.changes[0].new_fact == "2026-11-24T09:00+01:00"
    assert next_day.changes[0].new_fact == "2026-11-25T14:00+01:00"  # the slot's time of that day


def test_what_the_plan_says_already_is_the_same() -> None:
    row = only(shown(nordlicht_week(), arrivals("4417;4711;480;")))
    assert row.outcome is Outcome.SAME and not row.ticked


def test_a_received_delivery_cannot_change_but_may_be_repeated() -> None:
    changed, same = shown(nordlicht_week(), arrivals("4400;4711;470;", "4400;4711;480;")).rows
    assert changed.reason == "Row 2 cannot be used: delivery 4400 is received already."
    assert same.outcome is Outcome.SAME


def test_another_unit_is_never_converted() -> None:
    content = listed("Delivery;Part;Quantity;Unit", "4417;4711;480;kg", "4435;4711;470;Stk.")
    other, same_unit = shown(nordlicht_week(), content).rows
    assert '"kg"' in other.reason and other.outcome is Outcome.UNUSABLE
    assert same_unit.outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    ("row", "title", "detail"),
    [
        ("4417;4711;4800;", "Ten times as many, or more", "+4,320 pcs"),
        ("4417;4711;0;", "Nothing is sent", "−480 pcs"),
        ("4417;4711;480;24.11.2026 22:30", "Outside opening hours", "door A2 is open 05:30–22:00"),
        ("4435;4711;480;24.11.2026 16:30", "Door B2 is closed then", "floor repair"),
        ("4417;4711;480;25.11.2026 09:10", "More than 12 h from the plan", "+24 h 10"),
        ("4417;4711;480;27.11.2026", "More than 12 h from the plan", "+3 d 0 h"),
        (
            "4417;4711;480;24.11.2026 06:10",
            "This time has passed",
            "06:10, and it has not been booked as arrived",
        ),
    ],
)
def test_a_row_that_looks_wrong_is_shown_and_not_ticked(row: str, title: str, detail: str) -> None:
    found = only(shown(nordlicht_week(), arrivals(row)))
    assert (found.outcome, found.ticked) == (Outcome.CHANGED, False)
    assert (found.doubt, found.doubt_detail) == (title, detail)


def test_rows_that_contradict_each_other_are_not_both_ticked() -> None:
    first, second = shown(
        nordlicht_week(), arrivals("4417;4711;480;24.11.2026 09:20", "4417;4711;480;24.11.2026 09:40")
    ).rows
    assert first.ticked and not second.ticked and second.doubt == "Contradicts row 2"


def test_a_door_that_the_supplier_wishes_is_a_change_and_an_unknown_one_a_note() -> None:
    content = listed("Delivery;Part;Door;Comment", "4417;4711;b2;needs rear dock", "4435;4711;Z9;")
    wish, unknown = shown(nordlicht_week(), content).rows
    assert [(c.field, c.old, c.new, c.difference) for c in wish.changes] == [
        ("door", "A2", "B2", "needs rear dock")
    ]
    assert unknown.outcome is Outcome.SAME and unknown.note == 'door "Z9" is not in the plan and was left out'


def test_every_row_of_a_file_has_one_outcome_and_a_bad_one_spoils_no_other() -> None:
    rows = (
        *("4417;4711;480;24.11.2026 10:50", "4417;4711;480;31.02.2026", "4435;4711;480;", "4499;4711;1;"),
        *(";;5;24.11.2026 10:00", "4435;4711;-5;24.11.2026 14:00", "4460;4712;abc;", "4460;4712;199,5;"),
    )
    found = shown(nordlicht_week(), arrivals(*rows))
    assert [row.ref for row in found.rows] == [f"Row {n}" for n in range(2, 2 + len(rows))]
    assert {outcome.value: found.count(outcome) for outcome in Outcome} == {
        "changed": 2,
        "new": 0,
        "same": 1,
        "unusable": 5,
    }
    assert '"31.02.2026" is not a date' in found.rows[1].reason


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02\xff" * 40, b"%PDF-1.4", b"UNB+UNOA:1+A+B'UNH+1+ORDERS:D"]
)
def test_a_file_of_no_use_is_a_sentence_and_the_others_are_read(content: bytes) -> None:
    plan = nordlicht_week()
    files = [("bad.csv", content), ("good.csv", arrivals("4417;4711;432;"))]
    bad, good = preview(plan, files, MemoryStore(plan), NOW).files
    assert bad.kind == UNREADABLE and "bad.csv" in bad.problems[0].text and not bad.rows
    assert good.rows[0].outcome is Outcome.CHANGED


def test_new_deliveries_come_only_where_they_are_allowed() -> None:
    content = arrivals("4499;X-1;12;24.11.2026 10:00")
    refused = only(shown(nordlicht_week(), content))
    added = only(shown(nordlicht_week(), content, add_new=True))
    assert refused.may_add and refused.outcome is Outcome.UNUSABLE
    assert added.outcome is Outcome.NEW
    assert [change.table for change in added.plan_changes] == [
        "parts",
        "deliveries",
        "delivery_lines",
        "estimates",
    ]


def test_a_test_message_is_not_ticked() -> None:
    row = only(shown(nordlicht_week(), desadv("LIN+1++4711:IN", "QTY+12:1", "RFF+ON:4500:10", is_test=True)))
    assert row.doubt == "The message is marked as a test" and not row.ticked


def test_a_file_that_was_cut_off_is_not_ticked_and_says_so() -> None:
    whole = desadv(
        *("LIN+1++4711:IN", "QTY+12:470", "RFF+ON:4500:10"),
        *("LIN+2++4711:IN", "QTY+12:480", "RFF+ON:4500:20"),
    )
    found = shown(nordlicht_week(), whole[: whole.index(b"QTY+12:480") + 4])
    assert not found.ticked and any("cut off" in problem.text for problem in found.files[0].problems)


def test_a_cancelled_advice_cancels_the_delivery_it_announced_but_never_unseen() -> None:
    plan = nordlicht_week()
    nobody = only(shown(plan, desadv(function="1")))
    assert nobody.reason == (
        "Message 1 cannot be used: it cancels despatch advice 161350, which no delivery carries."
    )
    announced = shown(plan, desadv("LIN+1++4711:IN", "QTY+12:480", "RFF+ON:4500:10"))
    edit = accept(plan, announced, announced.ticked, NOW, "Mara")
    assert edit is not None
    row = only(shown(plan.apply(edit), desadv(function="1")))
    assert (row.delivery, row.changes[0].new, row.ticked) == ("4417", "cancelled", False)


def test_a_newer_advice_deletes_no_line_but_says_which_it_no_longer_names() -> None:
    content = desadv("LIN+1++00815:IN", "QTY+12:60", "RFF+ON:4700:10", function="5")
    file = shown(nordlicht_week(), content).files[0]
    assert not any(change.after is None for change in file.rows[0].plan_changes)
    (remark,) = file.problems
    assert remark.text == "Part 4712 of delivery 0099 is not in the newer advice; it stays. Ask why."


def test_the_same_content_twice_in_one_import_is_read_once() -> None:
    plan, content = nordlicht_week(), arrivals("4417;4711;432;")
    first, again = preview(plan, [("a.csv", content), ("b.csv", content)], MemoryStore(plan), NOW).files
    assert first.rows and not again.rows and "holds the same as another" in again.problems[0].text


def test_columns_that_the_user_named_are_read_as_they_said() -> None:
    plan, content = nordlicht_week(), listed("A;B;C;D", "4417;4711;470;03/04/2027 09:00")
    unread = shown(plan, content).files[0]
    assert not unread.rows and "headings do not say" in unread.problems[0].text
    columns = {"list.csv": Layout(("delivery", "part", "confirmed_qty", "confirmed_at"), day_first=True)}
    row = only(shown(plan, content, columns=columns))
    assert [change.new_fact for change in row.changes] == ["2027-04-03T09:00+02:00", 470]


def test_a_date_that_may_be_two_days_is_asked_for() -> None:
    content = listed("Supplier;Delivery;Part;ETA", "Ravna;R-1;9001;03/12/2026 09:00")
    row = only(shown(nordlicht_week(), content))
    assert row.outcome is Outcome.UNUSABLE and "may be day/month or month/day" in row.reason
    assert (row.delivery, row.part) == ("R-1", "9001")
