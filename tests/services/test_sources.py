"""Which step said what: the newest one that told it, the plant's first where nothing else did."""

from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.values import HOUR_S
from jitdesk.services.counting import count
from jitdesk.services.moves import move
from jitdesk.services.notes import note
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.receiving import receive
from jitdesk.services.sources import Sources
from tests.fakes import MemoryStore, StandingClock
from tests.plants import AUTHOR, SIX, two_doors_one_day

SEVEN = SIX + HOUR_S


def plant_of_a_morning() -> OpenPlant:
    """A plant with a count, a promise, a move, a note and a receipt, a step each."""
    plant = OpenPlant(MemoryStore(two_doors_one_day()), StandingClock(SEVEN), AUTHOR)
    by = {"at": SEVEN, "author": AUTHOR}
    promise = {"delivery": "4417", "known_at": SEVEN, "kind": "eta", "at": SEVEN + 7200, "source": "a call"}
    plant.commit(count(plant.plan, "00471", 12_000, line="Line 3", when=SEVEN, **by))
    plant.commit(Edit("New promise", row_changes("estimates", [promise]), source="list.csv", **by))
    plant.commit(move(plant.plan, "4417", to=SEVEN + 3600, door="B2", **by))
    plant.commit(note(plant.plan, "4417", "  Stands at the border ", **by))
    plant.commit(receive(plant.plan, "4418", when=SEVEN, **by))
    return plant


def test_each_figure_has_its_step() -> None:
    plant = plant_of_a_morning()
    found = Sources(plant.store, plant.history())
    asked = (
        found.count("00471", "Line 3"),
        found.promise("4417", SEVEN, "eta", SEVEN + 7200),
        found.note("4417"),
        found.receipt("4418"),
    )
    assert [step.seq if step else 0 for step in asked] == [2, 3, 5, 6]
    assert [step.seq for step in found.of_delivery("4417")] == [5, 4, 3]


def test_what_no_step_told_came_with_the_plant() -> None:
    plant = plant_of_a_morning()
    found = Sources(plant.store, plant.history())
    made = found.count("12E45", "")
    assert made is not None
    assert made.seq == 1
    assert found.note("4418") is None


def test_a_step_that_follows_is_found_like_those_that_were_read() -> None:
    plant = plant_of_a_morning()
    before = Sources(plant.store, plant.history()[:1])
    for entry in plant.history()[1:]:
        before.follow(entry, plant.store.changes(entry.seq))
    read = Sources(plant.store, plant.history())
    assert before.of_delivery("4417") == read.of_delivery("4417")
    assert before.count("00471", "Line 3") == read.count("00471", "Line 3")


def test_a_part_has_the_steps_of_its_stock_and_of_the_deliveries_that_bring_it() -> None:
    plant = plant_of_a_morning()
    found = Sources(plant.store, plant.history())
    assert [step.seq for step in found.of_part("00471", ["4417", "4418"])] == [6, 5, 4, 3, 2]
    assert found.of_part("12E45", ["R-9"]) == ()
