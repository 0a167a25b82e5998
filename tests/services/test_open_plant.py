"""The open plant: steps, undo and redo that follow from the journal, and what the views hear."""

import pytest

from jitdesk.domain.edit import Edit, cell_changes, row_changes
from jitdesk.domain.errors import BadInput, ChangedSince, PlantFileError
from jitdesk.planning.outlook import Outlook
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.plan_steps import PlanChanged
from tests.fakes import MemoryStore, StandingClock
from tests.plants import AUTHOR, SIX, two_doors_one_day


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(two_doors_one_day())


def _opened(store: MemoryStore, author: str = AUTHOR) -> OpenPlant:
    return OpenPlant(store, StandingClock(SIX), author)


def _noted(plant: OpenPlant, note: str, delivery: str = "4417") -> Edit:
    row = plant.plan.find("deliveries", delivery)
    assert row is not None
    return Edit(f"Note {note}", cell_changes("deliveries", row, {"note": note}), author=plant.author, at=SIX)


def _note(plant: OpenPlant, delivery: str = "4417") -> object:
    row = plant.plan.find("deliveries", delivery)
    assert row is not None
    return row["note"]


def test_undo_and_redo_go_step_by_step_over_a_restart(store: MemoryStore) -> None:
    plant = _opened(store)
    for note in ("a", "b", "c"):
        plant.commit(_noted(plant, note))
    plant.undo()
    again = _opened(store)
    assert (_note(again), again.undo_label, again.redo_label) == ("b", "Note b", "Note c")
    again.undo()
    last = _opened(store)
    assert (_note(last), last.undo_label, last.redo_label) == ("a", "Note a", "Note b")
    last.redo()
    last.redo()
    assert (_note(last), last.undo_label, last.redo_label) == ("c", "Note c", "")
    last.undo()
    assert (_note(last), last.redo_label) == ("b", "Note c"), "a redone step is undone like any other"


def test_a_new_step_ends_what_could_be_redone(store: MemoryStore) -> None:
    plant = _opened(store)
    plant.commit(_noted(plant, "a"))
    plant.undo()
    plant.commit(_noted(plant, "b"))
    assert plant.redo_label == ""
    with pytest.raises(BadInput, match="Nothing to redo"):
        plant.redo()


def test_the_step_that_made_the_plant_cannot_be_undone(store: MemoryStore) -> None:
    plant = _opened(store)
    assert plant.undo_label == ""
    with pytest.raises(BadInput, match="Nothing to undo"):
        plant.undo()


def test_undo_passes_over_the_steps_of_others(store: MemoryStore) -> None:
    mine = _opened(store)
    mine.commit(_noted(mine, "mine"))
    other = _opened(store, "folder")
    other.commit(_noted(other, "theirs", "R-9"))
    mine = _opened(store)
    mine.undo()
    assert (_note(mine), _note(mine, "R-9")) == ("", "theirs")


def test_undo_refuses_where_another_changed_the_same_cell_since(store: MemoryStore) -> None:
    mine = _opened(store)
    mine.commit(_noted(mine, "mine"))
    other = _opened(store, "folder")
    other.commit(_noted(other, "theirs"))
    mine = _opened(store)
    with pytest.raises(ChangedSince, match="4417"):
        mine.undo()
    assert (_note(mine), mine.plan_step) == ("theirs", 3)


def test_undo_writes_back_only_what_its_step_changed(store: MemoryStore) -> None:
    mine = _opened(store)
    mine.commit(_noted(mine, "mine"))
    other = _opened(store, "folder")
    row = other.plan.find("deliveries", "4417")
    assert row is not None
    other.commit(Edit("Plate", cell_changes("deliveries", row, {"plate": "B-XY 1"}), author="folder"))
    mine = _opened(store)
    mine.undo()
    row = mine.plan.find("deliveries", "4417")
    assert row is not None and (row["note"], row["plate"]) == ("", "B-XY 1")


def test_anybodys_step_is_reverted_from_the_history_and_that_is_a_step_of_mine(store: MemoryStore) -> None:
    other = _opened(store, "folder")
    other.commit(_noted(other, "theirs"))
    mine = _opened(store)
    entry = mine.revert(2)
    assert (_note(mine), entry.label, mine.undo_label) == ("", "Take back Note theirs", entry.label)
    mine.undo()
    assert _note(mine) == "theirs"
    assert _opened(store, "folder").undo_label == "", "what somebody else took back is not undone twice"


def test_one_delivery_of_an_import_is_reverted_alone(store: MemoryStore) -> None:
    plant = _opened(store)
    both = (*_noted(plant, "x", "4417").changes, *_noted(plant, "x", "4418").changes)
    plant.commit(Edit("Import", both, author=AUTHOR))
    plant.revert(2, ("deliveries", ("4418",)))
    assert (_note(plant, "4417"), _note(plant, "4418")) == ("x", "")
    assert plant.undo_label == "Take back Import (Delivery 4418)"
    plant.undo()
    plant.undo()
    assert (_note(plant, "4417"), _note(plant, "4418")) == ("", "")


def test_a_step_that_cannot_be_written_changes_neither_plan_nor_menu(store: MemoryStore) -> None:
    plant = _opened(store)
    heard: list[PlanChanged] = []
    plant.subscribe(heard.append)
    store.fails = PlantFileError("The disk is full", "no room")
    with pytest.raises(PlantFileError):
        plant.commit(_noted(plant, "a"))
    assert (_note(plant), plant.undo_label, plant.plan_step, heard) == ("", "", 1, [])
    plant.commit(_noted(plant, "a"))
    assert (_note(plant), len(heard)) == ("a", 1)


def test_views_hear_which_rows_changed_and_who_asked(store: MemoryStore) -> None:
    plant = _opened(store)
    heard: list[PlanChanged] = []
    end = plant.subscribe(heard.append)
    plant.commit(_noted(plant, "a"), origin="gantt")
    (notice,) = heard
    assert {(change.table, change.key) for change in notice.changes} == {("deliveries", ("4417",))}
    assert notice.origin == "gantt"
    end()
    plant.undo()
    assert len(heard) == 1


def test_a_step_must_change_something(store: MemoryStore) -> None:
    with pytest.raises(BadInput, match="Nothing to do"):
        _opened(store).commit(Edit("Nothing", ()))


def test_a_row_that_names_what_is_not_there_is_refused(store: MemoryStore) -> None:
    plant = _opened(store)
    row = {"delivery": "N", "status": "planned", "door": "Z9"}
    with pytest.raises(BadInput, match='door is "Z9", which is not in doors'):
        plant.commit(Edit("New", row_changes("deliveries", [row])))
    assert plant.plan_step == 1


def test_a_delivery_with_a_later_promise_is_not_undone_from_under_it(store: MemoryStore) -> None:
    plant = _opened(store)
    plant.commit(
        Edit("New", row_changes("deliveries", [{"delivery": "N", "status": "planned"}]), author=AUTHOR)
    )
    promise = {"delivery": "N", "known_at": SIX, "kind": "eta", "at": SIX}
    other = _opened(store, "folder")
    other.commit(Edit("Promise", row_changes("estimates", [promise]), author="folder"))
    with pytest.raises(BadInput, match='delivery is "N"'):
        _opened(store).undo()


def test_the_first_slot_of_a_moved_delivery_is_known_over_a_restart(store: MemoryStore) -> None:
    plant = _opened(store)
    row = plant.plan.find("deliveries", "4417")
    assert row is not None
    for start in (SIX + 60, SIX + 120):
        now = plant.plan.find("deliveries", "4417")
        assert now is not None
        plant.commit(Edit("Move", cell_changes("deliveries", now, {"slot_start": start}), author=AUTHOR))
    assert plant.first_slots == _opened(store).first_slots == {"4417": row["slot_start"]}


def test_the_plan_as_it_was_is_found_by_taking_later_steps_back(store: MemoryStore) -> None:
    plant = _opened(store)
    plans = [plant.plan]
    for note in ("a", "b"):
        plant.commit(_noted(plant, note))
        plans.append(plant.plan)
    taken_back = plant.plan
    for step in (3, 2):
        taken_back = taken_back.apply(plant.edit(step).inverse())
        assert taken_back.same_as(plans[step - 2])


def test_what_was_worked_out_elsewhere_is_taken_as_if_it_had_been_asked_for(store: MemoryStore) -> None:
    plant = _opened(store)
    plant.commit(_noted(plant, "a"))
    assert not plant.is_looked_ahead
    outlook = plant.looking_ahead()()
    plant.adopt(outlook)
    assert plant.is_looked_ahead and plant.outlook is outlook
    assert outlook.plan is plant.plan and outlook.problems() == Outlook(plant.plan, SIX).problems()


def test_what_was_worked_out_of_an_older_plan_never_takes_the_place_of_the_plan_as_it_is(
    store: MemoryStore,
) -> None:
    plant = _opened(store)
    look = plant.looking_ahead()
    plant.commit(_noted(plant, "a"))
    current = plant.outlook
    plant.adopt(look())
    assert plant.outlook is current
    plant.commit(_noted(plant, "b"))
    plant.adopt(look())
    assert not plant.is_looked_ahead and plant.outlook.plan is plant.plan
