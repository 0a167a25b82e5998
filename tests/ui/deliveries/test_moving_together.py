"""Several deliveries are dragged as one, and the ends of an unloading."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from jitdesk.domain.plan import Plan
from tests.scene.bars.yard import at, plan_of, promise, truck

CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
HOUR_PX, QUARTER_PX, ROW_PX = 88, 22, 40

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821


def three(**cells: object) -> Plan:
    """Two trucks at A1 and one at A2 of whom the third may be otherwise."""
    return plan_of(
        truck("1", "A1", "11:00", "11:30"),
        truck("2", "A1", "12:00", "12:45"),
        truck("3", "A2", "12:00", "12:30", **cells),
    )


def all_chosen(desk: Make, plan: Plan) -> "Desk":  # type: ignore[name-defined]  # noqa: F821
    made = desk(plan)
    made.click("1")
    made.click("2", CTRL)
    made.click("3", CTRL)
    return made


def test_all_that_are_selected_go_with_the_one_that_is_dragged(desk: Make) -> None:
    made = all_chosen(desk, three())
    made.let_go(made.drag("2", HOUR_PX + 3, ROW_PX))
    # Each an hour later and a door further down; B1 comes after A2.
    assert sorted(zip(*[iter(made.heard("dropped")[0])] * 3, strict=True)) == [
        ("1", at("12:00"), "A2"),
        ("2", at("13:00"), "A2"),
        ("3", at("13:00"), "B1"),
    ]
    assert made.heard("dropped")[0][0] == "2"
    assert len(made.heard("drag_started")) == 1


def test_none_is_carried_beyond_the_last_door(desk: Make) -> None:
    made = all_chosen(desk, three())
    made.drag("1", HOUR_PX, ROW_PX * 3)
    doors = {bar.delivery: bar.slot.door for bar in made.band.held.bars}
    assert doors == {"1": "A2", "2": "A2", "3": "B1"}
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


def test_locked_ones_stay_and_are_named(desk: Make) -> None:
    made = all_chosen(desk, three(locked=1))
    made.drag("1", HOUR_PX, 0)
    assert {bar.delivery for bar in made.band.held.bars} == {"1", "2"}
    staying = made.band._moving.gesture.holding.staying
    assert staying == ("Delivery 3 is locked. Unlock it first (K).",)
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
    assert set(made.band.chosen) == {"1", "2", "3"}


def test_one_that_is_not_selected_is_dragged_alone(desk: Make) -> None:
    made = desk(three())
    made.click("1")
    made.click("2", CTRL)
    made.let_go(made.drag("3", HOUR_PX, 0))
    assert made.heard("dropped") == [["3", at("13:00"), "A2"]]
    assert made.band.chosen == ("3",)


def test_the_move_mode_moves_all_that_are_selected(desk: Make) -> None:
    made = all_chosen(desk, three())
    QTest.keyClick(made.band, Qt.Key.Key_M)
    QTest.keyClicks(made.band, "+30")
    QTest.keyClick(made.band, Qt.Key.Key_Return)
    dropped = sorted(zip(*[iter(made.heard("dropped")[0])] * 3, strict=True))
    assert [start for _, start, _ in dropped] == [at("11:30"), at("12:30"), at("12:30")]
    assert [door for *_, door in dropped] == ["A1", "A1", "A2"]


def edge(made: "Desk", delivery: str, end: bool) -> QPoint:  # type: ignore[name-defined]  # noqa: F821
    box = made.box(delivery)
    point = made.point(delivery)
    return QPoint(point.x() - 8 + (box.w - 3 if end else 2), point.y())


@pytest.mark.parametrize(
    ("end", "px", "slot"),
    [
        (True, QUARTER_PX, ("12:00", "12:45")),
        (True, -HOUR_PX, ("12:00", "12:05")),
        (False, -QUARTER_PX, ("11:45", "12:30")),
        (False, HOUR_PX, ("12:25", "12:30")),
    ],
)
def test_an_edge_is_dragged_and_five_minutes_are_left(
    desk: Make, end: bool, px: int, slot: tuple[str, str]
) -> None:
    made = desk(three())
    dropped = []
    made.band.dropped.connect(dropped.append)
    grip = edge(made, "3", end)
    made.pull(grip, grip + QPoint(px, 30))
    made.let_go(grip + QPoint(px, 30))
    [held] = dropped
    assert held.bars[0].slot == (at(slot[0]), at(slot[1]), "A2")
    assert held.lasts_anew


def test_the_pointer_shows_where_an_edge_can_be_dragged(desk: Make) -> None:
    made = desk(three())
    for place, shape in (
        (edge(made, "3", True), Qt.CursorShape.SizeHorCursor),
        (made.point("3") + QPoint(8, 0), Qt.CursorShape.ArrowCursor),
        (edge(made, "3", False), Qt.CursorShape.SizeHorCursor),
    ):
        QTest.mouseMove(made.band, place)
        assert made.band.cursor().shape() == shape


def test_of_a_truck_at_the_door_only_the_end_can_be_dragged(desk: Make) -> None:
    made = desk(
        three(status="unloading", unloading_at=at("09:30"), slot_start=at("09:30"), slot_end=at("10:00"))
    )
    grip = edge(made, "3", False)
    made.pull(grip, grip + QPoint(QUARTER_PX, 0))
    made.let_go(grip)
    assert made.heard("moved_refused") == [
        ["Delivery 3 is being unloaded at A2. Only its end can be moved (Shift+M)."]
    ]
    grip = edge(made, "3", True)
    made.pull(grip, grip + QPoint(QUARTER_PX, 0))
    assert made.band.held.end == at("10:15") and not made.band.held.preview.passed
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


def test_the_end_is_moved_by_keys_too(desk: Make) -> None:
    made = desk(three())
    made.click("3")
    QTest.keyClick(made.band, Qt.Key.Key_M, SHIFT)
    QTest.keyClick(made.band, Qt.Key.Key_Right)
    QTest.keyClick(made.band, Qt.Key.Key_Left, ALT)
    assert made.band.held.end == at("12:44")
    QTest.keyClicks(made.band, "1310")
    assert (made.band.held.start, made.band.held.end) == (at("12:00"), at("13:10"))
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


# -- move mode: what is typed ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "start", "door"),
    [
        ("1350", at("13:50"), "A2"),
        ("+2h", at("14:00"), "A2"),
        ("wed 0700", at("07:00", 1), "A2"),
        ("b1", at("12:00"), "B1"),
        ("1350 a1", at("13:50"), "A1"),
        ("955", at("09:55"), "A2"),
    ],
)
def test_a_time_and_a_door_are_typed(desk: Make, typed: str, start: int, door: str) -> None:
    made = desk(three())
    made.click("3")
    QTest.keyClick(made.band, Qt.Key.Key_M)
    QTest.keyClicks(made.band, typed)
    QTest.keyClick(made.band, Qt.Key.Key_Return)
    assert made.heard("dropped") == [["3", start, door]]


def test_a_door_keeps_the_slot_and_a_named_time_becomes_it(desk: Make) -> None:
    late = (promise("3", "confirmed", "14:00"),)
    for typed, keeps in (("b1", True), ("1400 b1", False), ("1500", False)):
        made = desk(plan_of(truck("3", "A2", "12:00", "12:30"), promises=late))
        dropped = []
        made.band.dropped.connect(dropped.append)
        made.click("3")
        QTest.keyClick(made.band, Qt.Key.Key_M)
        QTest.keyClicks(made.band, typed)
        QTest.keyClick(made.band, Qt.Key.Key_Return)
        assert dropped[0].bars[0].keeps_start is keeps


def test_rubbish_is_told_and_nothing_is_dropped(desk: Make) -> None:
    made = desk(three())
    made.click("3")
    QTest.keyClick(made.band, Qt.Key.Key_M)
    QTest.keyClicks(made.band, "25x9")
    QTest.keyClick(made.band, Qt.Key.Key_Return)
    assert made.heard("dropped") == [] and made.band.held is not None
    said = made.band._moving._field()
    assert said.is_wrong and '"25x9" is neither a time nor a door' in said.said
    for _ in "25x9":
        QTest.keyClick(made.band, Qt.Key.Key_Backspace)
    QTest.keyClicks(made.band, "1300")
    QTest.keyClick(made.band, Qt.Key.Key_Return)
    assert made.heard("dropped") == [["3", at("13:00"), "A2"]]


def test_an_arrow_after_a_typed_time_counts_from_there(desk: Make) -> None:
    made = desk(three())
    made.click("3")
    QTest.keyClick(made.band, Qt.Key.Key_M)
    QTest.keyClicks(made.band, "1350")
    QTest.keyClick(made.band, Qt.Key.Key_Right)
    QTest.keyClicks(made.band, "+10")
    assert made.band.held.start == at("14:10")
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
    assert made.heard("dropped") == []


def test_what_is_moved_by_keys_stays_in_view(desk: Make) -> None:
    made = desk(three(), height=130)
    made.click("3")
    QTest.keyClick(made.band, Qt.Key.Key_M)
    QTest.keyClicks(made.band, "wed 0700 b1")
    held = made.band.held
    assert made.scale.start <= held.start < held.end <= made.scale.end
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
