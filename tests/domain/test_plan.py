"""The plan as a value, and the edit as the one way it changes."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Row, Table
from jitdesk.domain.edit import Change, Edit, cell_changes, row_changes
from jitdesk.domain.errors import ChangedSince
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, STATUSES

NAMES = st.text("AB12", min_size=1, max_size=2)
INSTANTS = st.none() | st.integers(0, 2_000_000_000)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    numbers = draw(st.lists(NAMES, unique=True, max_size=6))
    deliveries: list[Row] = [
        {"delivery": number, "status": draw(st.sampled_from(STATUSES)), "slot_start": draw(INSTANTS)}
        for number in numbers
    ]
    lines: list[Row] = [
        {"delivery": number, "line_no": str(no), "part": "P", "quantity": draw(st.integers(0, 9000))}
        for number in numbers
        for no in range(draw(st.integers(0, 3)))
    ]
    return Plan.of_rows({"deliveries": deliveries, "delivery_lines": lines})


@st.composite
def plans_with_edits(draw: st.DrawFn) -> tuple[Plan, Edit]:
    plan = draw(plans())
    changes: list[Change] = []
    for row in plan.deliveries.rows():
        match draw(st.integers(0, 3)):
            case 0:
                after = {
                    "slot_start": draw(INSTANTS),
                    "door": draw(NAMES),
                    "on_hold": draw(st.integers(0, 1)),
                }
                changes += cell_changes("deliveries", row, after)
            case 1:
                changes.append(Change.row_removed("deliveries", row))
    new = draw(st.lists(NAMES.map(lambda name: "N" + name), unique=True, max_size=3))
    changes += row_changes("deliveries", [{"delivery": name, "status": "planned"} for name in new])
    changes += row_changes("estimates", [{"delivery": n, "known_at": 5, "kind": "eta", "at": 9} for n in new])
    return plan, Edit("some step", tuple(changes))


@given(plans_with_edits())
def test_an_edit_and_its_inverse_leave_the_plan_as_it_was(given_: tuple[Plan, Edit]) -> None:
    plan, edit = given_
    changed = plan.apply(edit)
    assert changed.apply(edit.inverse()).same_as(plan)
    assert changed.apply(edit.inverse()).apply(edit).same_as(changed)


@given(plans_with_edits())
def test_applying_an_edit_leaves_the_plan_it_was_applied_to_alone(given_: tuple[Plan, Edit]) -> None:
    plan, edit = given_
    before = {name: table.rows() for name, table in plan.tables.items()}
    plan.apply(edit)
    assert {name: table.rows() for name, table in plan.tables.items()} == before


@given(plans_with_edits())
def test_the_index_and_the_groups_of_a_changed_table_are_those_of_a_new_one(
    given_: tuple[Plan, Edit],
) -> None:
    plan, edit = given_
    plan.delivery_lines.groups("delivery", plan.deliveries)
    changed = plan.apply(edit)
    fresh = {name: Table.of_rows(SCHEMA[name], table.rows()) for name, table in changed.tables.items()}
    assert _groups(changed.tables) == _groups(fresh)
    for number, row in enumerate(changed.deliveries.rows()):
        assert changed.deliveries.row_number(str(row["delivery"])) == number


def _groups(tables: Any) -> list[list[int]]:
    starts, rows = tables["delivery_lines"].groups("delivery", tables["deliveries"])
    return [rows[a:b].tolist() for a, b in pairwise(starts)]


def one_truck(**cells: Any) -> Plan:
    return Plan.of_rows({"deliveries": [{"delivery": "4417", "status": "planned", "door": "A3", **cells}]})


def _row(plan: Plan) -> Row:
    row = plan.find("deliveries", "4417")
    assert row is not None
    return row


def test_undoing_a_move_leaves_a_later_note_alone() -> None:
    plan = one_truck()
    move = Edit("Move", cell_changes("deliveries", _row(plan), {"door": "A2"}))
    moved = plan.apply(move)
    noted = moved.apply(Edit("Note", cell_changes("deliveries", _row(moved), {"note": "at the border"})))
    back = noted.apply(move.inverse())
    assert (_row(back)["door"], _row(back)["note"]) == ("A3", "at the border")


def test_undo_refuses_with_the_place_where_the_column_has_changed_since() -> None:
    plan = one_truck()
    move = Edit("Move", cell_changes("deliveries", _row(plan), {"door": "A2"}))
    moved = plan.apply(move)
    again = moved.apply(Edit("Move", cell_changes("deliveries", _row(moved), {"door": "B1"})))
    with pytest.raises(ChangedSince, match=r"Delivery 4417 \(door\) has changed since"):
        again.apply(move.inverse())


def test_a_row_cannot_be_added_twice_nor_removed_when_it_is_gone() -> None:
    plan = one_truck()
    with pytest.raises(ChangedSince, match="is there already"):
        plan.apply(Edit("New", row_changes("deliveries", [{"delivery": "4417", "status": "planned"}])))
    gone = Edit("Cancel", (Change.row_removed("deliveries", _row(plan)),))
    with pytest.raises(ChangedSince, match="no longer there"):
        plan.apply(gone).apply(gone)


def test_part_numbers_that_look_like_numbers_stay_text() -> None:
    plan = Plan.of_rows({"parts": [{"part": part, "unit": "pcs"} for part in ("00471", "12E45", "NA")]})
    assert plan["parts"]["part"].tolist() == ["00471", "12E45", "NA"]


def test_the_settings_have_defaults_and_refuse_an_unknown_zone() -> None:
    assert Plan().settings.on_time_tolerance_min == 15
    with pytest.raises(Exception, match="Mars/Olympus"):
        _ = Plan.of_rows({"plant": [{"key": "time_zone", "value": "Mars/Olympus"}]}).settings
