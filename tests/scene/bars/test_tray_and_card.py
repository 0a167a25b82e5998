"""What has no place yet, and what a bar's card says."""

from itertools import pairwise

from jitdesk.scene.bars.card import card_of
from jitdesk.scene.bars.tray import chips, unplanned_rows
from tests.scene.bars.yard import at, plan_of, promise, scene_of, truck


def tray(*trucks: dict) -> list[str]:
    outlook = scene_of(plan_of(*trucks)).outlook
    return [str(outlook.plan.deliveries["delivery"][row]) for row in unplanned_rows(outlook)]


def test_what_misses_a_door_or_a_time_stands_in_the_tray_by_when_it_is_needed() -> None:
    waiting = [
        truck("late", "A1", "", "", required_at=at("16:00")),
        truck("early", "", "11:00", "11:30", required_at=at("12:00")),
        truck("planned", "A1", "11:00", "11:30"),
        truck("gone", "", "", "", status="cancelled"),
    ]
    assert tray(*waiting) == ["early", "late"]


def test_a_truck_whose_supplier_alone_is_unknown_stands_at_its_door() -> None:
    unknown = truck("1", "A1", "11:00", "11:30", supplier="")
    assert tray(unknown) == []
    assert len(scene_of(plan_of(unknown)).bars) == 1


def test_a_full_tray_leads_to_the_rest() -> None:
    outlook = scene_of(plan_of(*(truck(str(n), "", "", "") for n in range(12)))).outlook
    rows = unplanned_rows(outlook)
    first = chips(outlook, rows, 800, 0)
    assert [chip.delivery for chip in first] == ["0", "1", "2", "3", ""]
    assert first[-1].name == "8 more"
    assert [chip.delivery for chip in chips(outlook, rows, 800, 8)] == ["8", "9", "10", "11", ""]
    assert all(one.box.right < other.box.x for one, other in pairwise(first))


def test_the_card_tells_what_the_bar_has_no_room_for() -> None:
    late = (promise("4417", "requested", "13:15"), promise("4417", "confirmed", "15:05"))
    scene = scene_of(plan_of(truck("4417", "A2", "13:15", "13:45", plate="NO-RD 17"), promises=late))
    card = card_of(scene, 0)
    assert (card.title, card.corner) == ("Nordlicht · delivery 4417", "door A2")
    assert card.headline == "Line 3 stops 14:20 (part 4711)"
    facts = {label: value for label, value, _ in card.rows}
    assert facts["Parts"] == "4711 Steering column · 480 pcs"
    assert facts["Estimated"] == "15:05 · +110 min"
    assert facts["Safe start"] == "by 13:50"


def test_a_held_delivery_says_what_its_hold_costs() -> None:
    held = truck(
        "1",
        "A2",
        "08:00",
        "08:30",
        on_hold=1,
        hold_reason="crack",
        status="received",
        received_at=at("08:30"),
    )
    card = card_of(scene_of(plan_of(held)), 0)
    assert (card.tone, card.headline) == ("hold", "On quality hold, not usable")
    assert ("Reason", "crack", "") in card.rows
    assert ("If not released", "Line 3 stops 14:20", "stop") in card.rows
    assert card.footer.endswith("H release hold")
