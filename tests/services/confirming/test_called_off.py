"""Call-offs: what is wanted, what a newer one replaces, and what stays because nobody mentions it."""

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, THOUSAND
from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.plant_tables import new_plan
from jitdesk.services.table_export import exported
from jitdesk.services.table_files import TableFile
from tests.plants import SIX
from tests.services.confirming.files import message, nordlicht_week, only, shown, taken, with_rows

HORIZON = ("DTM+158:20261124:102", "DTM+159:20261231:102")


def wants(qty: int, day: str, clock: str = "0900") -> tuple[str, ...]:
    """Return the segments of one firm date."""
    return (f"QTY+113:{qty}", "SCC+1", f"DTM+2:{day}{clock}:203")


def schedule(
    number: str,
    *dates: tuple[str, ...],
    part: str = "4711",
    order: str = "4500:10",
    horizon: tuple[str, ...] = HORIZON,
    function: str = "5",
    issued: str = "202611240630",
) -> bytes:
    """Return a delivery schedule of one part."""
    flat = [segment for date in dates for segment in date]
    head = (*horizon, "UNS+D", "NAD+ST+1::92", f"LIN+1++{part}:IN", f"RFF+ON:{order}")
    return message("DELFOR", number, *head, *flat, function=function, issued=issued)


def wanted(plan: Plan) -> list[tuple[Value, ...]]:
    """Return what the plan's requirements say: part, quantity in pieces, document."""
    return [
        (row["part"], int(row["quantity"] or 0) // THOUSAND, row["document"])
        for row in plan["requirements"].rows()
    ]


FIRST = schedule("0811", wants(480, "20261124"), wants(500, "20261203"))


def test_a_schedule_sets_what_is_wanted_and_moves_no_delivery() -> None:
    plan = nordlicht_week()
    found = shown(plan, FIRST, "d.edi")
    assert [(row.outcome, row.ticked, row.changes[0].new) for row in found.rows] == [
        (Outcome.NEW, True, "480 pcs"),
        (Outcome.NEW, True, "500 pcs"),
    ]
    after = taken(plan, FIRST, "d.edi")
    assert wanted(after) == [("4711", 480, "DELFOR 0811"), ("4711", 500, "DELFOR 0811")]
    assert after.deliveries.rows() == plan.deliveries.rows()
    assert {row.outcome for row in shown(after, FIRST, "d.edi").rows} == {Outcome.SAME}


def test_a_newer_schedule_replaces_the_former_of_the_same_part_and_order_and_says_so() -> None:
    other = schedule("0700", wants(9, "20261125"), part="4712", order="4600:10")
    plan = taken(taken(nordlicht_week(), FIRST), other)
    newer = schedule("0812", wants(510, "20261124"), wants(7, "20261205"), issued="202611240640")
    first, second = shown(plan, newer, "d.edi").rows
    assert [(change.label, change.old, change.new) for change in first.changes] == [
        ("Wanted 09:00", "480 pcs", "510 pcs"),
        ("Replaces", "2 dates of DELFOR 0811", ""),
    ]
    assert second.outcome is Outcome.NEW
    after = taken(plan, newer)
    assert sorted(wanted(after)) == [  # type: ignore[type-var]
        ("4711", 7, "DELFOR 0812"),
        ("4711", 510, "DELFOR 0812"),
        ("4712", 9, "DELFOR 0700"),
    ]


def test_what_lies_outside_of_its_horizon_stays() -> None:
    far = schedule("0811", wants(480, "20261124"), wants(500, "20270112"), horizon=())
    plan = taken(nordlicht_week(), far)
    assert len(wanted(plan)) == 2
    after = taken(plan, schedule("0812", wants(490, "20261124"), issued="202611240640"))
    assert wanted(after) == [("4711", 500, "DELFOR 0811"), ("4711", 490, "DELFOR 0812")]


def test_a_change_touches_the_dates_that_it_names_only() -> None:
    plan = taken(nordlicht_week(), FIRST)
    after = taken(plan, schedule("0811", wants(470, "20261124"), function="4"))
    assert wanted(after) == [("4711", 470, "DELFOR 0811"), ("4711", 500, "DELFOR 0811")]


def test_a_call_off_that_is_taken_back_wants_nothing_any_more_but_never_unseen() -> None:
    plan = taken(nordlicht_week(), FIRST)
    rows = shown(plan, FIRST.replace(b"+5'DTM+137", b"+1'DTM+137"), "d.edi").rows
    assert {(row.doubt, row.ticked) for row in rows} == {("Cancels call-off 0811", False)}
    after = taken(plan, FIRST.replace(b"+5'DTM+137", b"+1'DTM+137"), all_rows=True)
    assert [qty for _, qty, _ in wanted(after)] == [0, 0]


def test_an_older_schedule_after_a_newer_one_is_not_ticked() -> None:
    newer = schedule("0812", wants(510, "20261124"), issued="202611240640")
    row = shown(taken(taken(nordlicht_week(), FIRST), newer), FIRST, "d.edi").rows[0]
    assert (row.doubt, row.ticked) == ("Older than what is known", False)


def test_calls_add_to_each_other_and_to_the_schedule() -> None:
    plan = taken(nordlicht_week(), FIRST)
    for number, at in (("J1", "1000"), ("J2", "1100")):
        call = ("LIN+1++4711:IN", "QTY+131:40:PCE", f"DTM+2:20261124{at}:203")
        seq = ("NAD+ST+1::92", f"SEQ+39+{number}", *call)
        plan = taken(plan, message("DELJIT", number, *seq, release="D:04B"))
    assert [document for _, _, document in wanted(plan)] == [
        "DELFOR 0811",
        "DELFOR 0811",
        "DELJIT J1",
        "DELJIT J2",
    ]
    assert {row["jis"] for row in plan["requirements"].rows()} == {"", "J1", "J2"}


def test_what_fits_one_open_delivery_is_requested_of_it() -> None:
    content = schedule("0813", wants(200, "20261125", "0930"), part="4712", order="4600:10")
    after = taken(nordlicht_week(), content)
    (row,) = after.estimates.rows()
    assert (row["delivery"], row["kind"], row["at"]) == ("4460", "requested", SIX + 27 * HOUR_S + HOUR_S // 2)
    assert only(shown(after, content, "d.edi")).outcome is Outcome.SAME


def test_a_part_that_the_plan_has_not_is_named_and_no_other_line_is_lost() -> None:
    content = schedule("0814", wants(5, "20261125"), part="X-9")
    row = only(shown(nordlicht_week(), content, "d.edi"))
    assert row.outcome is Outcome.UNUSABLE and "part X-9 is not in the plan" in row.reason
    assert row.may_add and row.advice == "Pick the part that it means, or add it as a new part."


def test_a_part_that_the_plan_has_not_is_added_once_with_all_that_is_wanted_of_it() -> None:
    content = schedule("0814", wants(5, "20261125"), wants(6, "20261126"), part="X-9")
    after = taken(nordlicht_week(), content, add_new=True)
    assert wanted(after) == [("X-9", 5, "DELFOR 0814"), ("X-9", 6, "DELFOR 0814")]
    assert (after.find("parts", "X-9") or {})["supplier"] == "NORD"
    assert {row.outcome for row in shown(after, content, "d.edi", add_new=True).rows} == {Outcome.SAME}


def test_who_sends_a_part_that_the_plan_has_not_is_added_with_it() -> None:
    known = schedule("0814", wants(5, "20261125"), part="X-9", order="9900:10")
    content = known.replace(b"4012345000009::9", b"77::92++Neu AG")
    after = taken(nordlicht_week(), content, add_new=True)
    assert (after.find("suppliers", "77") or {})["name"] == "Neu AG"
    assert [row["supplier"] for row in after["requirements"].rows()] == ["77"]
    assert {row.outcome for row in shown(after, content, "d.edi", add_new=True).rows} == {Outcome.SAME}


def test_what_takes_back_a_call_off_adds_no_part() -> None:
    content = schedule("0814", wants(5, "20261125"), part="X-9", function="1")
    row = only(shown(nordlicht_week(), content, "d.edi", add_new=True))
    assert row.outcome is Outcome.UNUSABLE and not row.plan_changes


def test_what_files_left_in_the_new_tables_is_the_same_after_export_and_import() -> None:
    counted = schedule("=0811", wants(480, "20261124"), horizon=(*HORIZON, "FTX+AAI+++a"))
    plan = taken(
        nordlicht_week(), counted.replace(b"QTY+113:480'", b"QTY+70:5000'DTM+51:20260101:102'QTY+113:480'")
    )
    plan = with_rows(plan, "tolerances", {"supplier": "*", "part": "4711", "over_pct": 2.5, "late_min": 10})
    plan = with_rows(plan, "part_aliases", {"supplier": "NORD", "alias": "0012E45", "part": "4711"})
    assert all(len(plan[table]) for table in ("requirements", "cumulatives", "tolerances", "part_aliases"))
    again, _ = new_plan([TableFile(name, content) for name, content in exported(plan).items()])
    assert again.same_as(plan)
