"""Status messages of carriers and goods receipts: what they book, and what they cannot take back."""

import pytest

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, THOUSAND
from jitdesk.services.confirming.patch import Outcome
from tests.services.confirming.files import NOW, message, nordlicht_week, only, shown, taken


def status(code: str, *segments: str, delivery: str = "4417") -> bytes:
    """Return a status of a carrier about a delivery note."""
    return message("IFTSTA", "S1", "CNI+1+B77", f"STS+1+{code}", f"RFF+DQ:{delivery}", *segments)


def receipt(*segments: str) -> bytes:
    """Return a goods receipt of today, 06:55."""
    return message("RECADV", "R1", "DTM+50:202611240655:203", *segments)


COUNTED = ("LIN+1++4711:IN", "QTY+48:470:PCE", "RFF+ON:4500:10")


def test_a_truck_that_has_left_is_on_its_way_and_its_estimate_is_an_eta() -> None:
    row = only(shown(nordlicht_week(), status("31", "DTM+132:202611241030:203"), "s.edi"))
    assert {change.field: change.new for change in row.changes} == {"status": "in transit", "eta": "10:30"}
    assert row.deviations == ("late",)


def test_a_truck_that_has_arrived_is_booked_in_and_later_news_of_its_way_changes_nothing() -> None:
    after = taken(nordlicht_week(), status("1", "DTM+334:202611240655:203"))
    row = after.find("deliveries", "4417")
    assert row is not None and (row["status"], row["arrived_at"]) == ("arrived", NOW - 5 * MINUTE_S)
    for content in (status("31"), status("1", "DTM+334:202611240650:203"), status("24")):
        assert only(shown(after, content, "s.edi")).outcome is Outcome.SAME


def test_an_arrival_that_lies_ahead_is_refused() -> None:
    row = only(shown(nordlicht_week(), status("1", "DTM+334:202611240755:203"), "s.edi"))
    assert row.reason == "LIN 1 cannot be used: it reports an arrival 07:55, which lies ahead."


def test_a_status_of_a_delivery_that_is_over_is_refused_with_the_reason() -> None:
    cancelled = nordlicht_week()
    found = only(shown(cancelled, status("31", "DTM+132:202611241030:203", delivery="4400"), "s.edi"))
    assert found.outcome is Outcome.SAME  # it is here: how it came no longer matters
    plan = _with_status(cancelled, "cancelled")
    row = only(shown(plan, status("31"), "s.edi"))
    assert row.reason == "LIN 1 cannot be used: delivery 4417 is cancelled already."


def test_a_code_that_nobody_knows_changes_nothing_and_is_told() -> None:
    row = only(shown(nordlicht_week(), status("999"), "s.edi"))
    assert row.outcome is Outcome.SAME and row.note == 'what status "999" means is not known'


def test_a_receipt_counts_its_line_and_receives_the_delivery_with_the_last_of_them() -> None:
    plan = nordlicht_week()
    row = only(shown(plan, receipt(*COUNTED), "r.edi"))
    assert [(change.label, change.new, change.difference) for change in row.changes] == [
        ("Received", "470 pcs", "−10 pcs"),
        ("Status", "received", ""),
    ]
    after = taken(plan, receipt(*COUNTED), "r.edi")
    delivery = after.find("deliveries", "4417")
    assert delivery is not None and delivery["received_at"] == delivery["arrived_at"] == NOW - 5 * MINUTE_S
    assert after.lines_of("4417")[0]["received_quantity"] == 470 * THOUSAND
    assert only(shown(after, receipt(*COUNTED), "r.edi")).outcome is Outcome.SAME


def test_a_delivery_of_two_lines_is_received_when_both_are_counted() -> None:
    first = ("LIN+1++00815:IN", "QTY+48:70", "RFF+ON:4700:10")
    second = ("LIN+2++4712:IN", "QTY+48:30", "RFF+ON:4700:20")
    half = taken(nordlicht_week(), receipt(*first))
    both = taken(nordlicht_week(), receipt(*first, *second))
    assert [_status_of(plan, "0099") for plan in (half, both)] == ["planned", "received"]


def test_a_count_in_the_plan_is_never_overwritten_by_a_receipt() -> None:
    after = taken(nordlicht_week(), receipt(*COUNTED))
    row = only(shown(after, receipt("LIN+1++4711:IN", "QTY+48:460:PCE", "RFF+ON:4500:10"), "r.edi"))
    assert (row.outcome, row.deviations) == (Outcome.UNUSABLE, ("count",))
    assert row.reason == (
        "LIN 1 cannot be used: 460 pcs are said to be received, and 470 pcs of part 4711 are counted in "
        "the plan."
    )


@pytest.mark.parametrize("content", [status("31"), receipt(*COUNTED)])
def test_a_status_or_a_receipt_that_is_taken_back_is_left_to_people(content: bytes) -> None:
    row = only(shown(nordlicht_week(), content.replace(b"+9'DTM+137", b"+1'DTM+137"), "m.edi"))
    assert row.outcome is Outcome.UNUSABLE and row.reason.endswith("correct the delivery by hand.")


def _status_of(plan: Plan, delivery: str) -> object:
    row = plan.find("deliveries", delivery)
    assert row is not None
    return row["status"]


def _with_status(plan: Plan, word: str) -> Plan:
    row = plan.find("deliveries", "4417")
    assert row is not None
    return plan.apply(Edit("Status", cell_changes("deliveries", row, {"status": word})))
