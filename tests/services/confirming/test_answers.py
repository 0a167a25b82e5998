"""What a supplier answers to an order: accepted, rejected, later, in parts, with another part."""

import pytest

from jitdesk.domain.values import DAY_S, HOUR_S, THOUSAND
from jitdesk.services.confirming.patch import Outcome
from tests.intake.x12.messages import interchange, transaction
from tests.plants import SIX
from tests.services.confirming.files import NOW, message, nordlicht_week, only, shown, taken, with_rows


def answer(*segments: str, function: str = "28") -> bytes:
    """Return an order response about order 4500."""
    return message("ORDRSP", "C9", "RFF+ON:4500", *segments, "UNS+S", function=function)


def test_an_order_that_is_accepted_as_a_whole_confirms_each_of_its_open_lines_as_ordered() -> None:
    found = shown(nordlicht_week(), answer(function="29"), "m.edi")
    assert [(row.delivery, row.ticked) for row in found.rows] == [("4417", True), ("4435", True)]
    assert [row.changes[0].new_fact for row in found.rows] == [
        "2026-11-24T09:00+01:00",
        "2026-11-24T14:00+01:00",
    ]


def test_an_accepted_line_keeps_the_date_that_was_confirmed_for_it_before() -> None:
    dated = taken(nordlicht_week(), answer("LIN+10+5+4711:IN", "DTM+67:202611240930:203"))
    assert only(shown(dated, answer("LIN+10+5+4711:IN"), "m.edi")).outcome is Outcome.SAME


def test_a_rejected_line_is_put_on_hold_only_after_a_look_and_never_deleted() -> None:
    plan = nordlicht_week()
    row = only(shown(plan, answer("LIN+10+7+4711:IN"), "m.edi"))
    assert (row.doubt, row.ticked, row.deviations) == ("Rejected by the supplier", False, ("rejected",))
    after = taken(plan, answer("LIN+10+7+4711:IN"), all_rows=True)
    (line,) = after.lines_of("4417")
    assert (line["on_hold"], line["hold_reason"], line["quantity"]) == (
        1,
        "rejected by the supplier",
        480 * THOUSAND,
    )


def test_an_order_that_is_rejected_as_a_whole_rejects_its_open_lines() -> None:
    rows = shown(nordlicht_week(), answer(function="27"), "m.edi").rows
    assert [(row.delivery, row.deviations) for row in rows] == [
        ("4417", ("rejected",)),
        ("4435", ("rejected",)),
    ]


SPLIT = (
    *("LIN+10+3+4711:IN", "SCC+1", "QTY+113:300", "DTM+67:202611240900:203"),
    *("QTY+113:180", "DTM+67:202611260900:203"),
)


def test_of_a_split_order_line_the_delivery_keeps_the_first_date_the_next_is_a_new_one() -> None:
    plan = nordlicht_week()
    first, later = shown(plan, answer(*SPLIT), "m.edi").rows
    assert (first.delivery, first.changes[1].new, first.ticked) == ("4417", "300", True)
    assert (later.outcome, later.deviations, later.ticked) == (Outcome.NEW, ("split",), False)
    after = taken(plan, answer(*SPLIT), all_rows=True)
    pieces = [
        (line["quantity"], line["part"]) for key in ("4417", later.delivery) for line in after.lines_of(key)
    ]
    assert pieces == [(300 * THOUSAND, "4711"), (180 * THOUSAND, "4711")]
    assert {row.outcome for row in shown(after, answer(*SPLIT), "m.edi").rows} == {Outcome.SAME}


def test_what_follows_without_a_date_takes_nothing_from_what_comes() -> None:
    content = answer("LIN+10+3+4711:IN", "QTY+113:300", "QTY+83:180")
    now, later = shown(nordlicht_week(), content, "m.edi").rows
    assert [change.new for change in now.changes] == ["300"]
    assert (later.outcome, later.note, later.deviations) == (
        Outcome.SAME,
        "180 follow, no date is named",
        ("backordered",),
    )


def test_the_day_on_which_it_leaves_is_read_with_the_usual_transit_time_and_said_to_be_computed() -> None:
    content = answer("LIN+10+3+4711:IN", "QTY+113:480", "DTM+11:202611240700:203")
    unknown = only(shown(nordlicht_week(), content, "m.edi"))
    assert unknown.outcome is Outcome.SAME and "how long it travels is not known" in unknown.note
    supplier = {"supplier": "FAR", "name": "Far", "transit_min": 150, "aliases": "99"}
    plan = with_rows(nordlicht_week(), "suppliers", supplier)
    plan = with_rows(plan, "deliveries", {"delivery": "F1", "supplier": "FAR", "status": "planned"})
    line = {"delivery": "F1", "line_no": "1", "part": "4711", "quantity": 5000, "order": "88"}
    plan = with_rows(plan, "delivery_lines", line)
    of_far = content.replace(b"4012345000009::9", b"99").replace(b"ON:4500", b"ON:88")
    row = only(shown(plan, of_far.replace(b"LIN+10+3", b"LIN+1+3"), "m.edi"))
    assert row.changes[0].new_fact == "2026-11-24T09:30+01:00" and "arrival computed" in row.note


@pytest.mark.parametrize(
    ("substitute", "part", "held"),
    [("4712", "4712", ""), ("X-9", "4711", "replaced by part X-9, which is not known here")],
)
def test_a_substitute_takes_the_parts_place_where_the_plan_knows_it(
    substitute: str, part: str, held: str
) -> None:
    body = f"""BAK*00*AC*4500*20261123****C9*20261124
    N1*SU**92*NORD
    PO1*10*480*EA***BP*4711
    ACK*IS*480*EA****BP*{substitute}"""
    plan, content = nordlicht_week(), interchange(transaction("855", body))
    row = only(shown(plan, content, "a.x12"))
    assert (row.doubt, row.deviations) == ("Another part comes", ("substituted",))
    after = taken(plan, content, all_rows=True)
    (line,) = after.lines_of("4417")
    assert (line["part"], line["hold_reason"]) == (part, held)
    assert only(shown(after, content, "a.x12")).outcome is Outcome.SAME


def test_an_answer_that_is_older_than_what_the_plan_has_learnt_is_not_ticked() -> None:
    plan = with_rows(
        nordlicht_week(),
        "estimates",
        {"delivery": "4417", "known_at": NOW - HOUR_S // 4, "kind": "confirmed", "at": SIX + 4 * HOUR_S},
    )
    row = only(shown(plan, answer("LIN+10+5+4711:IN", "DTM+67:202611240930:203"), "m.edi"))
    assert (row.doubt, row.ticked) == ("Older than what is known", False)
    assert row.doubt_detail == "it is of 06:30, the plan's word came 06:45"
    older = with_rows(
        nordlicht_week(),
        "estimates",
        {"delivery": "4417", "known_at": NOW - DAY_S, "kind": "confirmed", "at": SIX + 4 * HOUR_S},
    )
    assert only(shown(older, answer("LIN+10+5+4711:IN", "DTM+67:202611240930:203"), "m.edi")).ticked
