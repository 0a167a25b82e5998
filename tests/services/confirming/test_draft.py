"""Drafts of one plan share its rows, and nothing that one writes shows in the plan or in another."""

from jitdesk.domain.values import THOUSAND
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.plan_rows import PlanRows
from tests.services.confirming.files import nordlicht_week


def test_what_a_draft_writes_is_in_no_other_draft_of_the_same_rows() -> None:
    plan = nordlicht_week()
    rows = PlanRows(plan)
    first, second = Draft(rows), Draft(rows)
    delivery, line = first.find("deliveries", "4417"), first.lines_of("4417")[0]
    assert delivery is not None
    first.write("deliveries", delivery, {"plate": "K-1"})
    first.write("delivery_lines", line, {"quantity": 5 * THOUSAND})
    written, untouched = first.find("deliveries", "4417"), second.find("deliveries", "4417")
    assert written is not None and written["plate"] == "K-1"
    assert first.lines_of("4417")[0]["quantity"] == 5 * THOUSAND
    assert untouched == plan.find("deliveries", "4417")
    assert second.lines_of("4417") == plan.lines_of("4417")


def test_an_added_line_is_found_with_its_delivery_and_takes_what_is_written_later() -> None:
    plan = nordlicht_week()
    draft = Draft(PlanRows(plan))
    draft.add("delivery_lines", {"delivery": "4417", "line_no": "99", "part": "4712", "quantity": THOUSAND})
    added = draft.lines_of("4417")[-1]
    draft.write("delivery_lines", added, {"lot": "C7"})
    assert [row["line_no"] for row in draft.lines_of("4417")][-1] == "99"
    assert draft.lines_of("4417")[-1]["lot"] == "C7"


def test_a_door_is_open_in_its_hours_only() -> None:
    rows = PlanRows(nordlicht_week())
    start = int(rows.plan.deliveries["slot_start"][0])
    night = start - 9 * 3600
    assert [rows.is_open("A2", at) for at in (start, night, start)] == [True, False, True]
