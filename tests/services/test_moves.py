"""Several deliveries in one step, and how long an unloading takes."""

from xml.etree import ElementTree

import pytest

from installer.translations import FOLDER
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.services.moves import MOVE, move_together, unload_within
from jitdesk.services.receiving import arrive, unload
from tests.plants import AUTHOR, SIX, two_doors_one_day

EIGHT = SIX + 2 * HOUR_S


def together(plan: Plan, places: dict[str, tuple[int | None, str]], by_s: int = 0, at: int = SIX) -> Edit:
    return move_together(plan, places, by_s=by_s, at=at, author=AUTHOR)


def within(plan: Plan, begins: int, ends: int, *, keeps_start: bool = True, at: int = SIX) -> Edit:
    return unload_within(plan, "4417", begins, ends, keeps_start=keeps_start, at=at, author=AUTHOR)


def slot(plan: Plan, delivery: str = "4417") -> tuple[object, ...]:
    row = plan.find("deliveries", delivery)
    assert row is not None
    return row["slot_start"], row["slot_end"], row["door"]


def test_several_go_in_one_step_and_come_back_in_one() -> None:
    plan = two_doors_one_day()
    places = {"4417": (EIGHT + HOUR_S, "B2"), "4418": (None, "A2")}
    edit = together(plan, places, by_s=HOUR_S)
    after = plan.apply(edit)
    assert slot(after)[0::2] == (EIGHT + HOUR_S, "B2")
    assert slot(after, "4418")[0] == slot(plan, "4418")[0]
    back = after.apply(edit.inverse())
    assert list(back.deliveries.rows()) == list(plan.deliveries.rows())


@pytest.mark.parametrize(
    ("places", "by_s", "label"),
    [
        ({"4417": (EIGHT + 1800, "A2"), "4418": (EIGHT + 7200, "B2")}, 1800, "Move 2 deliveries +30 min"),
        ({"4417": (EIGHT + 1800, "A2")}, -8100, "Move 1 delivery \N{MINUS SIGN}2 h 15 min"),
        ({"4417": (None, "B2"), "4418": (None, "A2")}, 0, "Move 2 deliveries to other doors"),
    ],
)
def test_the_step_says_how_many_and_how_far(
    places: dict[str, tuple[int | None, str]], by_s: int, label: str
) -> None:
    assert together(two_doors_one_day(), places, by_s).label == label


@pytest.mark.parametrize(
    ("places", "at", "said"),
    [
        ({"4417": (EIGHT, "A2"), "4499": (EIGHT, "A2")}, SIX, '"4499"'),
        ({"4417": (EIGHT, "A2"), "4418": (EIGHT + 60, "Z9")}, SIX, '"Z9"'),
        ({"4417": (SIX + HOUR_S, "A2")}, EIGHT, "before now"),
        ({}, SIX, "already there"),
    ],
)
def test_where_one_cannot_be_moved_none_is(
    places: dict[str, tuple[int | None, str]], at: int, said: str
) -> None:
    with pytest.raises(BadInput) as refused:
        together(two_doors_one_day(), places, at=at)
    assert said in refused.value.sentence()


def test_a_later_end_keeps_the_start_and_says_until_when() -> None:
    plan = two_doors_one_day()
    edit = within(plan, EIGHT, EIGHT + 50 * MINUTE_S)
    assert edit.label == "Unloading of Nordlicht 4417 until 08:50"
    assert slot(plan.apply(edit))[:2] == (EIGHT, EIGHT + 50 * MINUTE_S)


def test_of_a_late_truck_the_slot_stays_and_is_as_long() -> None:
    plan = two_doors_one_day()
    edit = within(plan, EIGHT + 3 * HOUR_S, EIGHT + 4 * HOUR_S)
    assert edit.label == "Unloading of Nordlicht 4417 until 12:00"
    assert slot(plan.apply(edit))[:2] == (EIGHT, EIGHT + HOUR_S)


def test_another_start_is_named_with_the_end() -> None:
    plan = two_doors_one_day()
    edit = within(plan, EIGHT - 900, EIGHT + 1800, keeps_start=False)
    assert edit.label == "Unloading of Nordlicht 4417 07:45 until 08:30"
    assert slot(plan.apply(edit))[:2] == (EIGHT - 900, EIGHT + 1800)


def test_the_end_of_a_truck_at_its_door_can_be_moved_but_not_its_start() -> None:
    plan = two_doors_one_day()
    for book in (arrive, unload):
        plan = plan.apply(book(plan, "4417", when=EIGHT, at=EIGHT, author=AUTHOR))
    within(plan, EIGHT, EIGHT + HOUR_S, at=EIGHT)
    with pytest.raises(BadInput):
        within(plan, EIGHT + 60, EIGHT + HOUR_S, keeps_start=False, at=EIGHT)


@pytest.mark.parametrize(
    ("begins", "ends", "keeps_start", "said"),
    [
        (EIGHT, EIGHT + 4 * MINUTE_S, True, "less than 5 min"),
        (SIX - HOUR_S, EIGHT, False, "before now"),
    ],
)
def test_a_time_that_cannot_be_is_refused(begins: int, ends: int, keeps_start: bool, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        within(two_doors_one_day(), begins, ends, keeps_start=keeps_start)
    assert said in refused.value.sentence()


def test_in_every_language_all_steps_that_move_begin_alike() -> None:
    for path in FOLDER.glob("*.ts"):
        texts = {
            message.findtext("source", ""): [
                text for text in message.find("translation").itertext() if text.strip()
            ]
            for message in ElementTree.parse(path).getroot().iter("message")
        }
        [begins] = texts[MOVE]
        labels = [text for source in texts if source.startswith(MOVE + "{") for text in texts[source]]
        assert len(labels) == 5 and all(label.startswith(begins) for label in labels), path.name
