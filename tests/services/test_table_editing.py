"""Rows changed by hand: one step that is taken back; a new name holds wherever it stood."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.services.references import lost_references
from jitdesk.services.table_editing import Pair, edited
from tests.plants import AUTHOR, SIX, two_doors_one_day

PLAN = two_doors_one_day()


def edit(table: str, *pairs: Pair, plan: Plan = PLAN) -> Edit:
    return edited(plan, table, pairs, what=table.title(), at=SIX, author=AUTHOR)


def test_one_cell_is_named_in_the_step_and_nothing_else_changes() -> None:
    made = edit("doors", (("A2",), {"door": "A2", "opens": "05:00"}))
    assert made.label == "Doors: A2, Opens 05:00"
    assert [(change.column, change.before, change.after) for change in made.changes] == [
        ("opens", "06:00", "05:00")
    ]


@pytest.mark.parametrize(
    ("table", "old", "new", "named"),
    [
        ("doors", "A2", "Gate 7", ("deliveries", "door")),
        ("suppliers", "NORD", "N<1>", ("deliveries", "supplier")),
        ("parts", "00471", "471", ("stock", "part")),
        ("lines", "Line 3", "L3", ("consumption", "line")),
    ],
)
def test_a_new_key_is_a_new_name_wherever_it_stood(
    table: str, old: str, new: str, named: tuple[str, str]
) -> None:
    row = PLAN.find(table, old)
    assert row is not None
    key = next(iter(row))
    made = edit(table, ((old,), {key: new}))
    plan = PLAN.apply(made)
    count = PLAN[named[0]][named[1]].tolist().count(old)
    assert count > 0
    assert plan[named[0]][named[1]].tolist().count(new) == count
    assert plan.find(table, new) == {**row, key: new}
    assert not list(lost_references(plan))
    assert plan.apply(made.inverse()).same_as(PLAN)


def test_what_is_named_elsewhere_is_not_taken_away_and_where_is_said() -> None:
    with pytest.raises(BadInput, match=r"2 rows of deliveries name it \(4418, R-9\)"):
        edit("doors", (("B2",), None))
    added = PLAN.apply(edit("doors", (None, {"door": "C1", "hall": "C"})))
    assert added.apply(edit("doors", (("C1",), None), plan=added)).same_as(PLAN)


def test_no_row_takes_the_key_of_one_that_stands() -> None:
    with pytest.raises(BadInput, match=r"such a row already\. B2"):
        edit("doors", (("A2",), {"door": "B2"}))
    with pytest.raises(BadInput, match=r"such a row already\. A2"):
        edit("doors", (None, {"door": "A2"}))


def test_rules_between_cells_are_kept_with_those_that_were_not_typed() -> None:
    closed = PLAN.apply(edit("door_closures", (None, {"door": "A2", "from": SIX, "to": SIX + 60})))
    with pytest.raises(BadInput, match="to is not after from"):
        edit("door_closures", (("A2", SIX), {"door": "A2", "from": SIX, "to": SIX - 60}), plan=closed)
    with pytest.raises(BadInput, match="longer than 9"):
        edit("suppliers", (("NORD",), {"supplier": "NORD", "short_name": "0123456789"}))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["A2", "B2", "C1", "C2", "C3"]), st.text(max_size=3)),
        unique_by=lambda each: each[0],
        min_size=1,
    )
)
def test_a_table_is_what_was_typed_and_comes_back(rows: list[tuple[str, str]]) -> None:
    had = set(PLAN["doors"]["door"].tolist())
    pairs: list[Pair] = [
        ((door,) if door in had else None, {"door": door, "note": note}) for door, note in rows
    ]
    made = edit("doors", *pairs)
    if not made.changes:
        return
    plan = PLAN.apply(made)
    for door, note in rows:
        row = plan.find("doors", door)
        assert row is not None
        assert row["note"] == note
    assert len(plan["doors"]) == len(had | {door for door, _ in rows})
    assert plan.apply(made.inverse()).same_as(PLAN)
    if len(rows) > 2 and len({change.key for change in made.changes}) == len(rows):
        assert made.label == f"Doors: {len(rows)} rows"
