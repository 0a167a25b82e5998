"""Large edits become steps in a worker thread; small ones at once, or after a large one that is under way."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.errors import BadInput, JitdeskError, PlantFileError
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import JournalEntry
from jitdesk.ui.work.jobs import Jobs
from jitdesk.ui.work.steps import MOST_AT_ONCE, Steps
from tests.fakes import MemoryStore, StandingClock
from tests.plants import AUTHOR, SIX, two_doors_one_day

LARGE = MOST_AT_ONCE + 1


class FullDisk(MemoryStore):
    """A store whose disk fills up."""

    def record(self, edit: Edit, based_on: int) -> JournalEntry:
        raise PlantFileError("The plan could not be saved", "The disk is full")


@pytest.fixture
def plant() -> OpenPlant:
    return OpenPlant(MemoryStore(two_doors_one_day()), StandingClock(SIX), AUTHOR)


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


@pytest.fixture
def jobs(owner: QObject) -> Iterator[Jobs]:
    started = Jobs(owner)
    yield started
    started.close()


def noted(plan: Plan, words: str) -> Edit:
    row = plan.deliveries.row(0)
    return Edit(f"Note {words}", cell_changes("deliveries", row, {"note": words}), author=AUTHOR, at=SIX)


def none_refused(error: JitdeskError) -> None:
    raise error


def test_a_small_step_is_made_before_make_returns(plant: OpenPlant, jobs: Jobs) -> None:
    made: list[str] = []
    Steps(plant, jobs).make(
        lambda: noted(plant.plan, "a"), lambda entry: made.append(entry.label), none_refused
    )
    assert made == ["Note a"]


def test_a_large_step_is_worked_out_elsewhere_and_shown_here(
    qtbot: QtBot, plant: OpenPlant, jobs: Jobs
) -> None:
    steps, here = Steps(plant, jobs), threading.current_thread()
    made_in: list[threading.Thread] = []
    heard_in: list[threading.Thread] = []
    plant.subscribe(lambda _: heard_in.append(threading.current_thread()))

    def make() -> Edit:
        made_in.append(threading.current_thread())
        return noted(plant.plan, "a")

    before = plant.plan
    with qtbot.waitSignal(steps.ended):
        steps.make(make, lambda _: None, none_refused, size=LARGE)
        assert steps.is_busy and plant.plan is before
    assert made_in != [here] and heard_in == [here]
    assert plant.plan.deliveries.value(0, "note") == "a"
    assert plant.plan_step == 2


def test_the_outlook_after_a_large_step_is_that_of_its_plan(
    qtbot: QtBot, plant: OpenPlant, jobs: Jobs
) -> None:
    steps, row = Steps(plant, jobs), plant.plan.deliveries.row(0)
    later = {"slot_start": int(str(row["slot_start"])) + 3600, "slot_end": int(str(row["slot_end"])) + 3600}
    edit = Edit("Move", cell_changes("deliveries", row, later), author=AUTHOR, at=SIX)
    with qtbot.waitSignal(steps.ended):
        steps.make(lambda: edit, lambda _: None, none_refused, size=LARGE)
    fresh = Outlook(plant.plan, plant.now(), first_slots=plant.first_slots)
    assert plant.outlook.plan is plant.plan
    assert plant.outlook.problems() == fresh.problems()
    assert plant.first_slots == {str(row["delivery"]): row["slot_start"]}


def test_what_comes_while_a_large_step_is_under_way_follows_it_in_order(
    qtbot: QtBot, plant: OpenPlant, jobs: Jobs
) -> None:
    steps = Steps(plant, jobs)
    made: list[str] = []

    def note(words: str, size: int = 0) -> None:
        steps.make(
            lambda: noted(plant.plan, words), lambda entry: made.append(entry.label), none_refused, size=size
        )

    note("a", LARGE)
    note("b")
    note("c", LARGE)
    note("d")
    qtbot.waitUntil(lambda: len(made) == 4)
    assert made == ["Note a", "Note b", "Note c", "Note d"]
    assert plant.plan.deliveries.value(0, "note") == "d"


def test_a_large_step_that_cannot_be_made_changes_nothing_and_lets_the_next_one_pass(
    qtbot: QtBot, plant: OpenPlant, jobs: Jobs
) -> None:
    steps = Steps(plant, jobs)
    refused: list[JitdeskError] = []
    made: list[str] = []
    steps.make(lambda: Edit("Nothing", ()), lambda _: None, refused.append, size=LARGE)
    steps.make(lambda: noted(plant.plan, "b"), lambda entry: made.append(entry.label), none_refused)
    qtbot.waitUntil(lambda: bool(made))
    assert isinstance(refused[0], BadInput)
    assert plant.plan_step == 2


def test_a_full_disk_leaves_the_plan_as_it_was(qtbot: QtBot, jobs: Jobs) -> None:
    plant = OpenPlant(FullDisk(two_doors_one_day()), StandingClock(SIX), AUTHOR)
    steps, before = Steps(plant, jobs), plant.plan
    refused: list[JitdeskError] = []
    with qtbot.waitSignal(steps.ended):
        steps.make(lambda: noted(plant.plan, "a"), lambda _: None, refused.append, size=LARGE)
    assert "disk is full" in refused[0].sentence()
    assert plant.plan is before and plant.undo_label == ""
