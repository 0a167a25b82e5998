"""What is said of a cause holds until it is undone, until its time, or until it gets worse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import DONE, NEW, SEEN, SNOOZED
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.problems import Problem
from jitdesk.services import caring
from jitdesk.services.caring import SHRUNK_S, care_of, gone
from jitdesk.services.open_plant import OpenPlant
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day

NOW = SIX + HOUR_S
AT = NOW + 5 * HOUR_S
STOP = Problem(
    "stop", "Line 3 · part 00471", "", "", "", at=AT, line="Line 3", part="00471", deliveries=("4417",)
)
CLASH = Problem("clash", "Door B2 · 09:00", "", "", "", at=AT, door="B2", deliveries=("4418", "R-9"))


def snoozed(minutes: int, plan: Plan | None = None) -> Plan:
    plan = plan or two_doors_one_day()
    return plan.apply(caring.snooze(plan, STOP, NOW + minutes * MINUTE_S, at=NOW, author=AUTHOR))


@given(st.integers(1, 300), st.integers(0, 400))
def test_a_snoozed_cause_is_back_from_its_minute_on_and_not_before(minutes: int, passed: int) -> None:
    care = care_of(snoozed(minutes), STOP, NOW + passed * MINUTE_S, SIX)
    assert care.state == (NEW if passed >= minutes else SNOOZED)
    assert bool(care.back) == (passed >= minutes)


@given(st.integers(-3 * HOUR_S, 3 * HOUR_S))
def test_a_snoozed_cause_is_back_as_soon_as_it_matters_earlier_than_it_was_told(moved_s: int) -> None:
    care = care_of(snoozed(120), replace(STOP, at=AT + moved_s), NOW, SIX)
    assert (care.state == NEW) == (-moved_s > SHRUNK_S)
    assert ("earlier" in care.back) == (-moved_s > SHRUNK_S)


def test_a_late_truck_is_the_same_cause_at_another_door_and_another_one_with_another_truck() -> None:
    assert replace(STOP, door="B2").key == STOP.key
    assert replace(STOP, deliveries=("4418",)).key != STOP.key
    assert replace(CLASH, door="A2").key != CLASH.key


def test_what_is_done_is_there_again_in_the_next_shift() -> None:
    plan = two_doors_one_day()
    plan = plan.apply(caring.finish(plan, CLASH, at=NOW, author=AUTHOR))
    assert care_of(plan, CLASH, NOW + HOUR_S, SIX).state == DONE
    later = care_of(plan, CLASH, NOW + 8 * HOUR_S, SIX + 8 * HOUR_S)
    assert later.state == NEW and later.back


def test_an_owner_stays_when_the_cause_is_snoozed_and_a_missed_step_is_overdue() -> None:
    plan = two_doors_one_day()
    due = NOW + 10 * MINUTE_S
    plan = plan.apply(caring.assign(plan, STOP, " J.  Braun ", "call Nordlicht", due, at=NOW, author=AUTHOR))
    assert care_of(plan, STOP, NOW, SIX).state == SEEN
    care = care_of(snoozed(60, plan), STOP, due + 1, SIX)
    assert (care.owner, care.next_step, care.is_overdue) == ("J. Braun", "call Nordlicht", True)
    assert not care_of(plan, STOP, due, SIX).is_overdue


@pytest.mark.parametrize("late_s", [0, 1, HOUR_S])
def test_a_time_that_has_passed_is_refused_with_both_times(late_s: int) -> None:
    plan = two_doors_one_day()
    with pytest.raises(BadInput, match="07:00"):
        caring.snooze(plan, STOP, NOW - late_s, at=NOW, author=AUTHOR)
    with pytest.raises(BadInput, match="07:00"):
        caring.assign(plan, STOP, "J. Braun", "", NOW - late_s, at=NOW, author=AUTHOR)


def test_keeping_the_same_owner_again_is_told_and_no_step() -> None:
    plan = two_doors_one_day()
    plan = plan.apply(caring.assign(plan, STOP, "J. Braun", "", None, at=NOW, author=AUTHOR))
    with pytest.raises(BadInput):
        caring.assign(plan, STOP, "J. Braun", "", None, at=NOW, author=AUTHOR)


def test_a_cause_that_is_gone_closes_itself_and_is_told_in_its_shift_only() -> None:
    plan = snoozed(30)
    assert gone(plan, [STOP], SIX, NOW) == []
    assert [care.title for care in gone(plan, [CLASH], SIX, NOW)] == [STOP.title]
    assert gone(plan, [CLASH], NOW + 1, NOW) == []


@given(
    st.lists(st.sampled_from(["see", "forget", "snooze", "finish", "assign", "undo", "redo"]), max_size=12)
)
def test_undo_and_redo_bring_back_exactly_what_was_said(steps: list[str]) -> None:
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: NOW, AUTHOR)
    told, at = [plant.plan], 0
    for number, step in enumerate(steps):
        if step == "undo":
            if plant.undo_label:
                plant.undo()
                at -= 1
        elif step == "redo":
            if plant.redo_label:
                plant.redo()
                at += 1
        else:
            plant.commit(_edit(plant.plan, step, number))
            told, at = [*told[: at + 1], plant.plan], at + 1
        assert plant.plan["cares"].rows() == told[at]["cares"].rows()


def _edit(plan: Plan, step: str, number: int) -> Edit:
    at = NOW + number  # each is said at a moment of its own
    if step == "snooze":
        return caring.snooze(plan, STOP, NOW + HOUR_S + number, at=at, author=AUTHOR)
    if step == "assign":
        return caring.assign(plan, STOP, f"owner {number}", "call", None, at=at, author=AUTHOR)
    return {"see": caring.see, "forget": caring.forget, "finish": caring.finish}[step](
        plan, STOP, at=at, author=AUTHOR
    )


def test_what_was_said_of_a_cause_that_is_gone_is_cleared_after_a_week_and_comes_back_with_undo() -> None:
    plan = two_doors_one_day()
    for cause in (CLASH, STOP):
        plan = plan.apply(caring.see(plan, cause, at=NOW, author=AUTHOR))
    for days, causes, left in ((6, (), 2), (8, (CLASH, STOP), 2), (8, (STOP,), 1)):
        at = NOW + days * 24 * HOUR_S
        edit = caring.without_old(caring.see(plan, STOP, at=at, author=AUTHOR), plan, causes)
        after = plan.apply(edit)
        assert len(after["cares"]) == left
        back = after.apply(edit.inverse())
        there, was = (sorted(map(str, each["cares"].rows())) for each in (back, plan))
        assert there == was
