"""The hint's words, as the mock-up has them."""

from jitdesk.scene.bars.drag import Holding
from jitdesk.scene.bars.hint import Hint, hint_of
from tests.scene.bars.yard import at, plan_of, promise, scene_of, truck

LATE = (promise("4417", "requested", "13:15"), promise("4417", "confirmed", "15:05"))
NORDLICHT = truck("4417", "A2", "13:15", "13:45")


def hint_at(clock: str, door: str = "A1", *others: dict) -> Hint:
    coils = tuple(
        {"delivery": row["delivery"], "line_no": "1", "part": "0457", "quantity": 6000} for row in others
    )
    holding = Holding(scene_of(plan_of(NORDLICHT, *others, promises=LATE, lines=coils)), "4417")
    return hint_of(holding, holding.at(at(clock), door))


def words(hint: Hint) -> list[str]:
    return [line.text for line in hint.lines]


def test_a_stop_comes_first_with_its_size_and_the_way_to_safety() -> None:
    hint = hint_at("14:45")
    assert (hint.tone, hint.title) == ("stop", "Line 3 stops 14:20 (part 4711)")
    assert hint.size == "55 min without parts: 14:20 to 15:15"
    assert words(hint) == [
        "20 min shorter than before (was 1 h 15 min)",
        "Safe if it starts by 13:50, 55 min earlier",
        "Nordlicht expects 15:05, so 14:45 needs their yes",
        "As the supplier expects: 1 h 15 min without parts: 14:20 to 15:35",
    ]
    assert hint.keys[0] == ("S", "snap to 13:50")


def test_a_time_that_only_the_coordinator_wants_is_still_a_stop() -> None:
    hint = hint_at("13:30")
    assert hint.tone == "stop"
    assert hint.size == "As the supplier expects: 1 h 15 min without parts: 14:20 to 15:35"
    assert "If it comes as dragged: no line stops" in words(hint)
    assert "S" not in dict(hint.keys)


def test_a_later_time_says_how_much_longer_the_line_stands() -> None:
    hint = hint_at("16:00")
    assert hint.size == "2 h 10 min without parts: 14:20 to 16:30"
    assert words(hint)[0] == "55 min longer than before (was 1 h 15 min)"


def test_a_time_before_now_has_passed_and_is_never_safe() -> None:
    hint = hint_at("09:00")
    assert hint.title == "09:00 has passed"
    assert hint.tone == "warn"


def test_a_taken_door_is_said_and_not_forbidden() -> None:
    orlik = truck("4418", "A1", "14:30", "15:15", supplier="orlik")
    assert words(hint_at("14:45", "A1", orlik))[-1] == (
        "Door A1 is taken 14:30–15:15 by Orlik. You can still drop here."
    )


def test_a_safe_move_says_how_much_is_to_spare() -> None:
    until_six = {"part": "4711", "line": "3", "from": at("06:00"), "to": at("18:00"), "quantity": 1_380_000}
    holding = Holding(scene_of(plan_of(NORDLICHT, consumption=[until_six])), "4417")
    hint = hint_of(holding, holding.at(at("12:30"), "A1"))
    assert (hint.tone, hint.title) == ("ok", "Line 3 keeps running")
    assert hint.size == "1 h 20 min to spare (part 4711)"


def test_a_stock_that_gets_low_before_it_comes_is_a_warning() -> None:
    until_six = {"part": "4711", "line": "3", "from": at("06:00"), "to": at("18:00"), "quantity": 1_380_000}
    holding = Holding(scene_of(plan_of(NORDLICHT, consumption=[until_six])), "4417")
    hint = hint_of(holding, holding.at(at("13:10"), "A1"))
    assert (hint.tone, hint.title) == ("warn", "Line 3: stock of 4711 gets low 13:20")


def test_a_load_that_no_line_needs_says_so() -> None:
    coils = ({"delivery": "1", "line_no": "1", "part": "0457", "quantity": 6000},)
    holding = Holding(scene_of(plan_of(truck("1", "A1", "11:00", "11:30"), lines=coils)), "1")
    assert hint_of(holding, holding.at(at("12:00"), "A1")).title == "No line waits for this delivery"
