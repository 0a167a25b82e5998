"""Cumulative quantities: what is stated against what was counted here, and which document explains it."""

import pytest

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, THOUSAND
from jitdesk.services.confirming.patch import PreviewRow
from tests.plants import SIX
from tests.services.confirming.files import desadv, message, nordlicht_week, only, shown, taken, with_rows


def advice(number: str, qty: int, cumulative: int, order_line: str = "10", *segments: str) -> bytes:
    """Return a despatch advice of 4711 that states how much was shipped in all."""
    line = ("LIN+1++4711:IN", f"QTY+12:{qty}:PCE", f"QTY+3:{cumulative}:PCE", *segments)
    clock = "0930" if order_line == "10" else "1400"
    return desadv(f"DTM+132:20261124{clock}:203", "CPS+1", *line, f"RFF+ON:4500:{order_line}", number=number)


def after_first() -> Plan:
    """Return the plan with advice A1: 10,480 were shipped in all."""
    return taken(nordlicht_week(), advice("A1", 480, 10_480))


def test_what_is_stated_is_kept_once_with_its_document() -> None:
    plan = taken(after_first(), advice("A1", 480, 10_480))
    (row,) = plan["cumulatives"].rows()
    assert (row["kind"], row["quantity"], row["document"]) == ("shipped", 10_480 * THOUSAND, "DESADV A1")


def test_a_count_that_agrees_is_not_remarked_on() -> None:
    row = only(shown(after_first(), advice("A2", 480, 10_960, "20"), "n.edi"))
    assert row.note == "" and row.deviations == ()


@pytest.mark.parametrize(
    ("stated", "why"),
    [
        (11_440, "this document may be counted twice there"),
        (10_480, "this document itself is not in that count"),
        (11_029, "a document over 69 is missing here"),
        (480, "the supplier began to count anew, or an advice was counted twice here"),
    ],
)
def test_a_count_that_differs_is_explained(stated: int, why: str) -> None:
    row = only(shown(after_first(), advice("A2", 480, stated, "20"), "n.edi"))
    assert row.deviations == ("cumulative",) and row.note.endswith(why)
    assert row.ticked  # the truck comes all the same


def test_an_advice_that_is_missing_is_named_by_its_delivery() -> None:
    plan = with_rows(
        after_first(),
        "deliveries",
        {"delivery": "4499", "supplier": "NORD", "status": "in_transit"},
    )
    line = {"delivery": "4499", "line_no": "1", "part": "4711", "quantity": 90 * THOUSAND}
    row = only(shown(with_rows(plan, "delivery_lines", line), advice("A2", 480, 11_050, "20"), "n.edi"))
    assert row.note.endswith("the advice of delivery 4499 may be missing")


def test_two_advices_of_one_import_are_counted_one_after_the_other() -> None:
    plan = with_rows(
        nordlicht_week(),
        "cumulatives",
        {
            "supplier": "NORD",
            "part": "4711",
            "kind": "shipped",
            "known_at": SIX - 24 * HOUR_S,
            "quantity": 10_000 * THOUSAND,
            "document": "DESADV A0",
        },
    )
    both = advice("A1", 480, 10_480) + advice("A2", 480, 10_960, "20")
    assert [row.note for row in shown(plan, both, "n.edi").rows] == ["", ""]


def test_a_call_off_repeats_what_was_received_and_the_truck_that_is_not_booked_is_named() -> None:
    base = {
        "supplier": "NORD",
        "part": "4711",
        "kind": "received",
        "known_at": SIX - 48 * HOUR_S,
        "quantity": 5_000 * THOUSAND,
        "document": "DELFOR 0810",
    }
    plan = with_rows(nordlicht_week(), "cumulatives", base)  # 4400 brought 480 since
    assert "4400 is not booked there yet" in _called(plan, 5_000).note
    assert _called(plan, 5_480).note == ""


def _called(plan: Plan, received: int) -> PreviewRow:
    wants = ("QTY+113:480", "SCC+1", "DTM+2:202611300900:203")
    counted = (f"QTY+70:{received}:PCE", "DTM+51:20260101:102")
    head = ("UNS+D", "NAD+ST+1::92", "LIN+1++4711:IN", "RFF+ON:4500:10")
    return only(shown(plan, message("DELFOR", "0811", *head, *counted, *wants, function="5"), "d.edi"))
