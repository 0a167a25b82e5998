"""Accepted rows become one step, which undo takes back whole; the same file again changes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.errors import ChangedSince
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.services.confirming.accepting import accept, take_over
from jitdesk.services.confirming.patch import ImportPreview, Outcome
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.wishing import Wishes
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.receiving import cancel
from tests.fakes import MemoryStore, StandingClock
from tests.plants import AUTHOR
from tests.services.confirming.files import NOW, arrivals, desadv, listed, nordlicht_week, shown


class Desk:
    """An open plant at 07:00, which imports files as the window does."""

    def __init__(self) -> None:
        self.clock = StandingClock(NOW)
        self.store = MemoryStore(nordlicht_week())
        self.plant = OpenPlant(self.store, self.clock, AUTHOR)

    def show(self, content: bytes, name: str = "list.csv") -> ImportPreview:
        return preview(self.plant.plan, [(name, content)], self.store, self.plant.now())

    def take(self, content: bytes, name: str = "list.csv") -> ImportPreview:
        found = self.show(content, name)
        take_over(self.plant, found, found.ticked)
        return found


def test_an_import_is_one_step_with_the_files_name_and_its_rows() -> None:
    desk = Desk()
    desk.take(arrivals("4417;4711;470;24.11.2026 09:20", "4435;4711;480;24.11.2026 14:05"))
    entry = desk.plant.history()[-1]
    assert (entry.seq, entry.label, entry.source) == (2, "Import list.csv (2 rows)", "list.csv")
    promise = desk.plant.plan.estimates.row(0)
    assert (promise["author"], promise["known_at"], promise["source"]) == (AUTHOR, NOW, "list.csv, row 2")


def test_undo_takes_an_import_back_whole() -> None:
    desk = Desk()
    desk.take(desadv("DTM+132:202611240930:203", "LIN+1++4711:IN", "QTY+12:470", "RFF+ON:4500:10"))
    assert not desk.plant.plan.same_as(nordlicht_week())
    desk.plant.undo()
    assert desk.plant.plan.same_as(nordlicht_week())


def test_many_lines_of_one_truck_make_one_promise() -> None:
    desk = Desk()
    desk.take(
        desadv(
            "DTM+132:202611251410:203",
            *("LIN+1++00815:IN", "QTY+12:60", "RFF+ON:4700:10"),
            *("LIN+2++4712:IN", "QTY+12:30", "RFF+ON:4700:20"),
        )
    )
    assert len(desk.plant.plan.estimates) == 1


def test_the_same_file_again_changes_nothing_and_says_when_it_came() -> None:
    desk = Desk()
    content = arrivals("4417;4711;470;24.11.2026 09:20", "4499;4711;1;")
    desk.take(content)
    desk.clock.now += HOUR_S
    again = desk.take(content, "renamed.csv")
    assert [row.outcome for row in again.rows] == [Outcome.SAME, Outcome.UNUSABLE]
    assert again.files[0].seen is not None
    assert again.files[0].seen.sentence == (
        "This file was imported 07:00 already (step 2). Nothing to change."
    )
    assert desk.plant.plan_step == 2


def test_an_old_file_never_takes_back_a_newer_promise() -> None:
    desk = Desk()
    old = arrivals("4417;4711;480;24.11.2026 09:20")
    desk.take(old)
    desk.clock.now += MINUTE_S
    desk.take(arrivals("4417;4711;480;24.11.2026 09:45"))
    assert [row.outcome for row in desk.show(old).rows] == [Outcome.SAME]


def test_a_row_that_said_nothing_new_takes_nothing_back_later() -> None:
    desk = Desk()
    desk.take(arrivals("4435;4711;480;24.11.2026 14:00"))
    old = arrivals("4417;4711;470;", "4435;4711;480;24.11.2026 14:00")
    assert desk.take(old).rows[1].outcome is Outcome.SAME
    desk.clock.now += MINUTE_S
    desk.take(arrivals("4435;4711;480;24.11.2026 14:10"))
    assert desk.show(old).count(Outcome.SAME) == 2


def test_a_file_whose_import_was_undone_can_be_imported_again() -> None:
    desk = Desk()
    content = arrivals("4417;4711;470;24.11.2026 09:20")
    desk.take(content)
    desk.plant.undo()
    assert desk.show(content).files[0].seen is None
    desk.take(content)
    again = desk.show(content)
    assert again.files[0].seen is not None and again.count(Outcome.SAME) == 1
    desk.plant.undo()
    desk.plant.redo()
    assert desk.show(content).files[0].seen is not None


def test_rows_that_were_left_out_are_offered_again_but_not_ticked() -> None:
    desk = Desk()
    content = arrivals("4417;4711;470;24.11.2026 09:20", "4435;4711;470;24.11.2026 14:05")
    found = desk.show(content)
    take_over(desk.plant, found, found.rows[:1])
    taken, left = desk.show(content).rows
    assert taken.outcome is Outcome.SAME
    assert (left.outcome, left.doubt, left.ticked) == (Outcome.CHANGED, "Left out before", False)
    take_over(desk.plant, desk.show(content), [left])
    assert desk.show(content).count(Outcome.SAME) == 2


def test_a_plan_that_changed_meanwhile_is_worked_with_as_it_is() -> None:
    plan = nordlicht_week()
    found = shown(plan, arrivals("4417;4711;470;24.11.2026 09:20"))
    other = accept(
        plan, shown(plan, arrivals("4417;4711;460;")), shown(plan, arrivals("4417;4711;460;")).rows, NOW, ""
    )
    assert other is not None
    edit = accept(plan.apply(other), found, found.ticked, NOW, AUTHOR)
    assert edit is not None
    line = plan.apply(other).apply(edit).find("delivery_lines", "4417", "1")
    assert line is not None and line["quantity"] == 470_000


def test_a_row_that_fits_no_longer_stops_the_import_and_is_named() -> None:
    plan = nordlicht_week()
    found = shown(plan, arrivals("4417;4711;470;", "4435;4711;470;"))
    cancelled = plan.apply(cancel(plan, "4435", at=NOW, author=AUTHOR))
    with pytest.raises(ChangedSince, match=r"Row 3 of list.csv can no longer be used"):
        accept(cancelled, found, found.ticked, NOW, AUTHOR)


def test_how_a_suppliers_columns_were_read_is_remembered_with_the_import() -> None:
    desk = Desk()
    content = listed("Delivery;Part;Confirmed Qty", "4417;4711;470")
    assert not desk.show(content).files[0].layout_remembered
    desk.take(content)
    assert list(desk.store.layouts("NORD")) == ["delivery|part|confirmedqty"]
    later = listed("Delivery;Part;Confirmed Qty", "4435;4711;470")
    assert desk.show(later, "tomorrow.csv").files[0].layout_remembered


def test_new_deliveries_are_found_when_their_file_comes_with_other_bytes() -> None:
    empty = Plan.of_rows({"plant": [{"key": "time_zone", "value": "Europe/Berlin"}]})
    content = desadv(
        "NAD+SE+NL::92++Nordlicht",
        "DTM+132:202611251410:203",
        *(
            "LIN+1++X-1:IN",
            "QTY+12:60:PCE",
            "LIN+2++X-1:IN",
            "QTY+12:60:PCE",
            "LIN+3++X-2:IN",
            "QTY+12:1:KGM",
        ),
    )
    wishes = Wishes(add_new=True)
    found = preview(empty, [("n.edi", content)], MemoryStore(empty), NOW, wishes)
    edit = accept(empty, found, found.rows, NOW, AUTHOR)
    assert edit is not None
    filled = empty.apply(edit)
    assert [len(filled[table]) for table in ("suppliers", "parts", "deliveries", "delivery_lines")] == [
        1,
        2,
        1,
        3,
    ]
    again = preview(filled, [("n.edi", content + b"\n")], MemoryStore(filled), NOW, wishes)
    assert again.count(Outcome.SAME) == 3


_DELIVERIES = ("4417", "4435", "4460", "99", "4499", "R-1", "4400", "")
_PARTS = ("4711", "NL-12", "815", "9001", "")
_TIMES = (
    "",
    "24.11.2026",
    "24.11.2026 09:20",
    "25.11.2026 10:15",
    "25.11.2026 10:40",
    "31.02.2026",
    "KW 48/2026",
)
_ROW = st.tuples(
    st.sampled_from(_DELIVERIES),
    st.sampled_from(_PARTS),
    st.sampled_from(("", "480", "432", "-1", "0,5")),
    st.sampled_from(_TIMES),
).map(";".join)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(_ROW, min_size=1, max_size=8).filter(lambda rows: any(row != ";;;" for row in rows)),
    st.booleans(),
)
def test_what_was_accepted_is_the_same_afterwards_and_undo_restores_the_plan(
    rows: list[str], add_new: bool
) -> None:
    if add_new:
        # A row without a part means the only line of a delivery, until another row adds one; and Nordlicht's
        # number for a part means that part, until Ravna's part of the same number is added; and a part and a
        # day mean the only delivery that brings it, until it is added to a second.
        rows = [row for row in rows if row.split(";")[1] and not row.startswith(("R-1;NL-12;", ";"))]
        rows = rows or ["4417;4711;1;"]
    plan, content = nordlicht_week(), arrivals(*rows)
    found = shown(plan, content, add_new=add_new)
    assert sum(map(found.count, Outcome)) == sum(row != ";;;" for row in rows)
    edit = accept(plan, found, found.ticked, NOW, AUTHOR)
    if edit is None:
        assert not found.ticked
        return
    changed = plan.apply(edit)
    assert changed.apply(edit.inverse()).same_as(plan)
    accepted = {row.ref for row in found.ticked}
    again = shown(changed, content + b"\n", add_new=add_new)
    left = [row for row in again.rows if row.ref in accepted and row.outcome is not Outcome.SAME]
    assert not left
    assert (
        changed.deliveries["slot_start"].tolist()[: len(plan.deliveries)]
        == plan.deliveries["slot_start"].tolist()
    )
