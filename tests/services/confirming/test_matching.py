"""A line of a file finds its delivery by every number that suppliers use, and never by guessing."""

import pytest

from jitdesk.domain.edit import Edit, Learnt
from jitdesk.services.confirming.patch import Outcome
from tests.fakes import MemoryStore
from tests.services.confirming.files import (
    arrivals,
    desadv,
    listed,
    message,
    nordlicht_week,
    only,
    shown,
    taken,
)


def test_zeros_that_a_spreadsheet_ate_are_added_and_said() -> None:
    row = only(shown(nordlicht_week(), arrivals("99;815;60;25.11.2026 14:00")))
    assert (row.delivery, row.part, row.note) == ("0099", "00815", "matched after adding zeros")


def test_the_suppliers_own_part_number_names_the_part() -> None:
    row = only(shown(nordlicht_week(), arrivals("4460;NL-12;190;25.11.2026 10:00")))
    assert (row.delivery, row.part, row.line_no) == ("4460", "4712", "3")


def test_order_and_order_line_name_the_delivery_line() -> None:
    content = listed("PO;PO Line;Qty;Confirmed Date", "4700;20;25;25.11.2026 14:00")
    row = only(shown(nordlicht_week(), content))
    assert (row.delivery, row.line_no, row.part) == ("0099", "7", "")
    assert [change.field for change in row.changes] == ["confirmed", "quantity"]


def test_part_and_day_name_a_delivery_where_only_one_fits() -> None:
    content = listed("Supplier;Part;Qty;ETA", "Nordlicht;00815;70;25.11.2026 15:00")
    assert only(shown(nordlicht_week(), content)).delivery == "0099"


def test_two_deliveries_that_fit_are_both_named_and_none_is_taken() -> None:
    content = listed("Supplier;Part;Qty;ETA", "Nordlicht;4711;480;24.11.2026 13:50")
    row = only(shown(nordlicht_week(), content))
    assert row.outcome is Outcome.UNUSABLE and not row.ticked and not row.plan_changes
    assert row.reason == "Row 2 cannot be used: part 4711 of that day may be delivery 4417 or 4435."
    assert (row.asks, row.candidates, row.advice) == (
        "delivery", ("4417", "4435"), "Pick the one that it means.",
    )  # fmt: skip


def test_a_received_delivery_is_no_candidate_for_a_part_and_a_day() -> None:
    content = listed("Supplier;Part;Qty;ETA", "Nordlicht;4711;480;23.11.2026 22:00")
    row = only(shown(nordlicht_week(), content))
    assert row.reason == (
        "Row 2 cannot be used: no open delivery of NORD brings part 4711 on Mon 23 Nov 2026."
    )


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("4499;4711;480;24.11.2026 09:00", "delivery 4499 is not in the plan"),
        ("4417;4712;480;24.11.2026 09:00", "part 4712 is not on delivery 4417"),
        ("4417;X-1;480;24.11.2026 09:00", "part X-1 is not in the plan"),
        ("0099;;10;25.11.2026 14:00", "it names no part, and delivery 0099 carries 2"),
    ],
)
def test_what_the_plan_has_not_is_named_and_changes_nothing(row: str, told: str) -> None:
    found = only(shown(nordlicht_week(), arrivals(row)))
    assert found.reason == f"Row 2 cannot be used: {told}." and not found.plan_changes


def test_a_delivery_of_another_supplier_is_not_touched() -> None:
    content = listed("Supplier;Delivery;Part;Confirmed arrival", "Nordlicht;R-1;9001;25.11.2026 12:00")
    row = only(shown(nordlicht_week(), content))
    assert row.outcome is Outcome.UNUSABLE and "comes from supplier RAV" in row.reason


def test_a_despatch_advice_is_one_truck_for_the_lines_that_cannot_be_matched_alone() -> None:
    content = desadv(
        "LIN+1++00815:IN", "QTY+12:60", "RFF+ON:4700:10", "LIN+2++4712:IN", "QTY+12:31"
    )  # 4712 alone may be 4460 or 0099
    first, second = shown(nordlicht_week(), content).rows
    assert (first.delivery, second.delivery, second.line_no) == ("0099", "0099", "7")


def test_a_picked_delivery_decides_for_its_row_only() -> None:
    plan = nordlicht_week()
    content = arrivals("4499;4711;470;24.11.2026 09:00", "4498;4711;470;24.11.2026 09:00")
    picked, other = shown(plan, content, picks={("list.csv", "Row 2"): "4417"}).rows
    assert (picked.delivery, picked.outcome) == ("4417", Outcome.CHANGED)
    assert other.outcome is Outcome.UNUSABLE


def test_a_supplier_is_known_by_the_layout_that_only_they_write() -> None:
    plan, store = nordlicht_week(), MemoryStore(nordlicht_week())
    strange = listed("A;B;C", "4417;4711;470")
    assert shown(plan, strange, store=store).files[0].rows == ()
    mapping = '{"fields": ["delivery", "part", "confirmed_qty"], "decimal": "", "day_first": null}'
    store.record(Edit("Learn", (), learnt=Learnt(layouts=(("NORD", "a|b|c", mapping),))), 1)
    file = shown(plan, strange, store=store).files[0]
    assert (file.supplier, file.layout_remembered, file.rows[0].delivery) == ("NORD", True, "4417")


@pytest.mark.parametrize("kept", ["", "[]", '{"fields": ["delivery"], "decimal": "", "day_first": null}'])
def test_a_remembered_layout_that_is_damaged_or_does_not_fit_is_passed_over(kept: str) -> None:
    plan, store = nordlicht_week(), MemoryStore(nordlicht_week())
    layout = ("NORD", "delivery|part|quantity|confirmedarrival", kept)
    store.record(Edit("Learn", (), learnt=Learnt(layouts=(layout,))), 1)
    file = shown(plan, arrivals("4417;4711;470;"), "Nordlicht.csv", store).files[0]
    assert not file.layout_remembered and file.rows[0].outcome is Outcome.CHANGED


def test_a_copy_for_information_changes_and_adds_nothing() -> None:
    segments = ("LIN+1++4711:IN", "QTY+12:1", "RFF+ON:4500:10", "LIN+2++X-9:IN", "QTY+12:1")
    known, unknown = shown(nordlicht_week(), desadv(*segments, function="31"), add_new=True).rows
    assert known.outcome is Outcome.SAME and unknown.outcome is Outcome.UNUSABLE


ON_ORDER = ("LIN+1++4711:IN", "QTY+12:480", "RFF+ON:4500:10")


def test_another_advice_never_takes_a_truck_unseen() -> None:
    plan = taken(nordlicht_week(), desadv(*ON_ORDER, number="A1"))
    row = only(shown(plan, desadv(*ON_ORDER, number="A2"), "d.edi"))
    assert (row.delivery, row.doubt, row.ticked) == ("4417", "Another advice announced it", False)
    assert row.doubt_detail == "A1 in the plan, A2 here"


def test_of_two_trucks_of_one_order_the_one_without_an_advice_is_meant() -> None:
    open_order = ("LIN+1++4711:IN", "QTY+12:480", "RFF+ON:4500")
    plan = taken(nordlicht_week(), desadv(*ON_ORDER, number="A1"))
    row = only(shown(plan, desadv(*open_order, number="A2"), "d.edi"))
    assert (row.delivery, row.doubt) == ("4435", "")


def test_an_advice_that_lost_its_zeros_changes_no_number() -> None:
    plan = taken(nordlicht_week(), desadv(*ON_ORDER, number="00123"))
    row = only(shown(plan, desadv(*ON_ORDER, number="123"), "d.edi"))
    assert "asn" not in [change.field for change in row.changes]


@pytest.mark.parametrize("kind", ["IFTSTA", "RECADV"])
def test_what_is_told_of_an_unknown_delivery_is_never_added(kind: str) -> None:
    content = message(kind, "S1", "CNI+1+UNKNOWN", "STS+1+1", "LIN+1++X-9:IN", "QTY+194:5", "RFF+AAK:UNKNOWN")
    for row in shown(nordlicht_week(), content, "s.edi", add_new=True).rows:
        assert row.outcome is Outcome.UNUSABLE and not row.may_add
        assert "new" not in row.advice
