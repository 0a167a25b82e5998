"""A delivery is dragged and dropped by a real pointer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jitdesk.ui.deliveries.floating_card import SHADOW
from jitdesk.ui.deliveries.hint_card import HintCard
from tests.scene.bars.yard import NOW, at, plan_of, promise, truck

LATE = (promise("4417", "requested", "13:15"), promise("4417", "confirmed", "15:05"))
NORDLICHT = truck("4417", "A2", "13:15", "13:45")
HOUR_PX, QUARTER_PX, ROW_PX = 88, 22, 40

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821


def test_a_click_selects_and_never_moves_a_truck(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    pressed = made.press("4417")
    QTest.mouseMove(made.band, pressed + QPoint(2, 1))
    made.let_go(pressed + QPoint(2, 1))
    assert made.said == [("selected", "4417")]


def test_a_drag_to_another_door_and_time_drops_once(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    made.let_go(made.drag("4417", -HOUR_PX, -ROW_PX))
    # 14:05 snaps to the quarter of an hour.
    assert made.heard("dropped") == [["4417", at("14:00"), "A1"]]
    order = [name for name, *_ in made.said if name != "dragged"]
    assert order == ["selected", "drag_started", "drag_ended", "dropped"]


def test_every_step_tells_what_follows(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    made.drag("4417", -HOUR_PX, -ROW_PX)
    [held] = made.heard("dragged")[-1]
    assert (held.start, held.end, held.door) == (at("14:00"), at("14:30"), "A1")
    assert [stop.stop_s for stop in held.preview.as_dragged.stops if stop.caused] == [10 * 60]
    assert made.band.held is held
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


def test_escape_puts_it_back(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    where = made.drag("4417", -HOUR_PX, 0)
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
    made.let_go(where)
    assert made.heard("dropped") == []
    assert len(made.heard("drag_ended")) == 1
    assert made.band.held is None


def test_back_at_its_old_place_nothing_is_dropped(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    where = made.drag("4417", -HOUR_PX, -ROW_PX)
    QTest.mouseMove(made.band, where + QPoint(HOUR_PX + 2, ROW_PX))
    made.let_go(where + QPoint(HOUR_PX + 2, ROW_PX))
    assert made.heard("dragged")[-1][0].start == at("15:05")
    assert made.heard("dropped") == []


@pytest.mark.parametrize(
    ("modifier", "start", "door"),
    [
        (Qt.KeyboardModifier.ShiftModifier, "14:00", "A2"),
        (Qt.KeyboardModifier.ControlModifier, "15:05", "A1"),
        (Qt.KeyboardModifier.AltModifier, "14:05", "A1"),
    ],
)
def test_modifiers_keep_the_door_keep_the_time_or_step_by_minutes(
    desk: Make, modifier: Qt.KeyboardModifier, start: str, door: str
) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    made.drag("4417", -HOUR_PX, -ROW_PX)
    key = {
        Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
        Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
        Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
    }[modifier]
    QTest.keyPress(made.band, key)
    assert (made.band.held.start, made.band.held.door) == (at(start), door)
    QTest.keyRelease(made.band, key, modifier)
    assert (made.band.held.start, made.band.held.door) == (at("14:00"), "A1")
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


def test_s_snaps_to_the_latest_safe_start_and_stays_there(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    where = made.drag("4417", -HOUR_PX, 0)
    QTest.keyClick(made.band, Qt.Key.Key_S)
    assert made.band.held.start == at("13:50")
    made.let_go(where)
    assert made.heard("dropped") == [["4417", at("13:50"), "A2"]]


@pytest.mark.parametrize(("zoom", "px", "start"), [("hour", -275, "14:05"), ("week", -13, "13:00")])
def test_each_zoom_snaps_to_its_own_step(desk: Make, zoom: str, px: int, start: str) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE), zoom)
    if zoom == "hour":
        made.axis.pan(275 * 6)
    made.let_go(made.drag("4417", px, 0))
    assert made.heard("dropped") == [["4417", at(start), "A2"]]


def test_a_drop_into_the_past_is_refused_with_a_sentence(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    made.let_go(made.drag("4417", -HOUR_PX * 7, 0))
    assert made.heard("dropped") == []
    assert made.heard("moved_refused") == [["That time has passed. The delivery stays where it was."]]


@pytest.mark.parametrize(
    "cells", [{"locked": 1}, {"status": "received", "received_at": at("09:30")}, {"status": "cancelled"}]
)
def test_what_is_fixed_is_refused_only_when_it_is_dragged(desk: Make, cells: dict) -> None:
    made = desk(plan_of(truck("1", "A1", "11:00", "11:30", **cells)))
    made.let_go(made.press("1"))
    assert made.heard("moved_refused") == []
    made.let_go(made.drag("1", 60, 0))
    assert len(made.heard("moved_refused")) == 1
    assert made.heard("drag_started") == made.heard("dropped") == []


def test_the_hint_hides_neither_the_bar_nor_its_old_place_nor_its_row(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    pressed = made.press("4417")
    for dx, dy in ((-200, 0), (-88, -40), (-20, 40), (180, 40), (-300, 0)):
        QTest.mouseMove(made.band, pressed + QPoint(dx, dy))
        [hint] = made.window.findChildren(HintCard)
        card = hint.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        row = made.scene.rows[made.scene.rows.of_door[made.band.held.door]]
        top = made.place(made.scene.rows.of_door[row.key], NOW).y() - row.height // 2
        assert hint.isVisible()
        assert not (card.top() < top + row.height - 1 and top < card.bottom())
        assert not card.contains(made.point("4417"))
        assert made.window.rect().contains(card)
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
    assert not any(hint.isVisible() for hint in made.window.findChildren(HintCard))


def test_the_view_scrolls_while_the_pointer_rests_at_its_edge(desk: Make, qtbot: QtBot) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    start = made.scale.start
    made.drag("4417", 280, 0)
    assert made.point("4417").x() + 280 > 1300 - 28
    qtbot.waitUntil(lambda: made.scale.start > start + 3600)
    assert made.band.held.start > at("18:00")
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


def test_a_delivery_is_dragged_out_of_the_tray(desk: Make) -> None:
    made = desk(plan_of(truck("1", "", "", "")))
    chip = QPoint(204 + 40, made.band.height() - 20)
    QTest.mousePress(made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chip)
    target = made.place(1, at("12:00"))
    QTest.mouseMove(made.band, chip + QPoint(10, -10))
    QTest.mouseMove(made.band, target)
    made.let_go(target)
    assert made.heard("dropped") == [["1", at("12:00"), "A2"]]


def test_zooming_while_it_is_held_keeps_it_at_the_pointers_door(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE), height=250)
    where = made.drag("4417", -HOUR_PX, ROW_PX)
    made.axis.zoom(2.5, 800)
    QTest.mouseMove(made.band, where + QPoint(0, 30))
    row = (where.y() + 30 - 24) // 48
    assert made.band.held.door == made.scene.rows[row].key == "B1"
    QTest.keyClick(made.band, Qt.Key.Key_Escape)


def test_losing_the_keys_cancels_a_drag(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    where = made.drag("4417", -HOUR_PX, 0)
    assert made.band.hasFocus()
    made.band.clearFocus()
    made.let_go(where)
    assert made.heard("dropped") == []


def test_the_move_mode_moves_by_keys(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, promises=LATE))
    made.let_go(made.press("4417"))
    QTest.keyClick(made.band, Qt.Key.Key_M)
    assert made.band.held is not None
    QTest.keyClick(made.band, Qt.Key.Key_Left)
    assert made.band.held.start == at("14:45")
    QTest.keyClick(made.band, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(made.band, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(made.band, Qt.Key.Key_Down)
    assert (made.band.held.start, made.band.held.door) == (at("13:46"), "B1")
    QTest.keyClick(made.band, Qt.Key.Key_Return)
    assert made.heard("dropped") == [["4417", at("13:46"), "B1"]]


def test_back_at_another_hour_of_a_door_its_row_looks_as_if_painted_anew(desk: Make) -> None:
    made = desk(plan_of(NORDLICHT, truck("4418", "A1", "12:15", "12:45"), promises=LATE))
    where = made.drag("4417", -HOUR_PX, 0)
    for dx, dy in ((0, -ROW_PX), (-HOUR_PX, 0), (-HOUR_PX, ROW_PX)):
        where += QPoint(dx, dy)
        QTest.mouseMove(made.band, where)
        made.band.grab()
    shown = made.band.grab().toImage()
    made.band.set_density(None)
    assert made.band.grab().toImage() == shown
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
