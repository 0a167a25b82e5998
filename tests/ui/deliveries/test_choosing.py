"""Several deliveries are selected: by clicks, by a rubber band, by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jitdesk.domain.plan import Plan
from tests.scene.bars.yard import at, plan_of, truck

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821


def a_morning() -> Plan:
    """Three trucks at A1, one after the other, and one at each of A2 and B1."""
    return plan_of(
        truck("1", "A1", "11:00", "11:30"),
        truck("2", "A1", "12:00", "12:30"),
        truck("3", "A1", "13:00", "13:30"),
        truck("4", "A2", "12:00", "12:30"),
        truck("5", "B1", "16:00", "16:30"),
    )


def test_ctrl_and_a_click_add_a_delivery_and_let_go_of_it(desk: Make) -> None:
    made = desk(a_morning())
    made.click("1")
    made.click("4", CTRL)
    assert made.band.chosen == ("4", "1")
    assert made.heard("many_selected") == [[2]]
    made.click("4", CTRL)
    assert made.band.chosen == ("1",)
    assert made.heard("selected") == [["1"], ["4"], ["1"]]


def test_shift_and_a_click_select_all_between_in_the_rows_order(desk: Make) -> None:
    made = desk(a_morning())
    made.click("1")
    made.click("3", SHIFT)
    assert set(made.band.chosen) == {"1", "2", "3"} and made.band.chosen[0] == "3"
    made.click("2", SHIFT)
    assert set(made.band.chosen) == {"1", "2"}


def test_over_several_rows_a_range_is_all_that_begin_between(desk: Make) -> None:
    made = desk(a_morning())
    made.click("1")
    made.click("4", SHIFT)
    assert set(made.band.chosen) == {"1", "2", "4"}


def test_a_plain_click_on_one_of_several_selects_it_alone_once_it_is_let_go(desk: Make) -> None:
    made = desk(a_morning())
    made.click("1")
    made.click("2", CTRL)
    pressed = made.press("1")
    assert made.band.chosen == ("2", "1")
    made.let_go(pressed)
    assert made.band.chosen == ("1",)


def test_escape_and_a_click_beside_all_select_nothing(desk: Make) -> None:
    made = desk(a_morning())
    for clear in (
        lambda: QTest.keyClick(made.band, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(
            made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, made.place(2, at("12:00"))
        ),
    ):
        made.click("1")
        made.click("2", CTRL)
        clear()
        assert made.band.chosen == ()


def test_a_rubber_band_selects_what_it_touches_and_says_so_once(desk: Make) -> None:
    made = desk(a_morning())
    made.pull(made.place(0, at("11:45")), made.place(1, at("13:15")))
    assert set(made.band.chosen) == {"2", "3", "4"}
    assert made.heard("selected") == []
    made.let_go(made.place(1, at("13:15")))
    assert made.heard("selected") == [[made.band.chosen[0]]]
    assert made.heard("many_selected") == [[3]]


@pytest.mark.parametrize("keeps", [True, False])
def test_with_ctrl_a_rubber_band_adds_to_what_is_selected(desk: Make, keeps: bool) -> None:
    made = desk(a_morning())
    made.click("5")
    start, end = made.place(0, at("12:45")), made.place(0, at("13:15"))
    made.pull(start, end, CTRL if keeps else Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert set(made.band.chosen) == ({"3", "5"} if keeps else {"3"})


def test_escape_takes_a_rubber_band_back(desk: Make) -> None:
    made = desk(a_morning())
    made.click("5")
    start, end = made.place(0, at("10:45")), made.place(0, at("13:15"))
    made.pull(start, end, CTRL)
    assert len(made.band.chosen) == 4
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
    assert made.band.chosen == ("5",)
    made.let_go(end)
    assert made.band.chosen == ("5",)


def test_a_rubber_band_scrolls_at_the_edge_and_keeps_its_corner(desk: Make, qtbot: QtBot) -> None:
    made = desk(a_morning())
    before = made.scale.start
    made.pull(made.place(0, at("12:45")), QPoint(1298, made.place(2, at("12:00")).y()))
    qtbot.waitUntil(lambda: made.scale.start > before + 4 * 3600)
    made.let_go(QPoint(1298, 100))
    assert set(made.band.chosen) == {"3", "5"}


def test_shift_and_an_arrow_stretch_the_selection(desk: Make) -> None:
    made = desk(a_morning())
    made.click("1")
    QTest.keyClick(made.band, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(made.band, Qt.Key.Key_Right, SHIFT)
    assert set(made.band.chosen) == {"1", "2", "3"}
    QTest.keyClick(made.band, Qt.Key.Key_Left, SHIFT)
    assert set(made.band.chosen) == {"1", "2"}
    QTest.keyClick(made.band, Qt.Key.Key_Right)
    assert made.band.chosen == ("3",)


def test_keys_walk_to_the_first_and_last_of_a_row_and_to_now(desk: Make) -> None:
    made = desk(a_morning())
    made.click("2")
    for key, modifier, reached in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, "3"),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, "1"),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, "3"),
        (Qt.Key.Key_Home, CTRL, "1"),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "4"),
    ):
        QTest.keyClick(made.band, key, modifier)
        assert made.band.chosen == (reached,)


def test_what_is_no_longer_in_the_plan_is_no_longer_selected(desk: Make) -> None:
    made = desk(a_morning())
    made.click("1")
    made.click("4", CTRL)
    from jitdesk.planning.outlook import Outlook
    from tests.scene.bars.yard import NOW

    made.band.show_outlook(Outlook(plan_of(truck("4", "A2", "12:00", "12:30")), NOW))
    assert made.band.chosen == ("4",)
