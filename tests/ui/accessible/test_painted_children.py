"""What is painted can be read, hit and pressed by a screen reader, and is never told as it was before."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from jitdesk.scene.bars.rows import RowsBy
from jitdesk.services.moves import move
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.delays.band import DelayBand
from jitdesk.ui.window import Window
from tests.ui.accessible.conftest import NOW, Role, Text, name, side, within

PRESS, MENU = "Press", "ShowMenu"


def bars(window: Window) -> dict[str, QAccessibleInterface]:
    """The bars in view, by their sentences."""
    return {name(bar): bar for row in within(side(window.bands.deliveries)) for bar in within(row)}


def late_bar(window: Window) -> QAccessibleInterface:
    return next(bar for said, bar in bars(window).items() if "110 minutes late" in said)


def test_a_bar_is_one_sentence_of_what_where_when_and_what_follows(window: Window) -> None:
    assert (
        "Nordlicht Guss, part 4711, 480 pieces, door A3, estimated 15:05, 110 minutes late, "
        "causes Line 3 to stop at 14:20"
    ) in bars(window)


def test_rows_are_told_with_how_many_deliveries_they_have_and_show(window: Window) -> None:
    row = within(side(window.bands.deliveries))[0]
    assert (row.role(), name(row)) == (Role.Row, "Door A1, Hall A · side, 95 deliveries, 7 in view")
    assert len(within(row)) == 7


def test_a_coverage_row_tells_how_long_its_line_has_parts(window: Window) -> None:
    first = within(side(window.bands.coverage))[0]
    assert first.role() is Role.Graphic
    assert name(first) == "Line 3, part 4711 Steering column, covered until 14:20, no parts until 15:35"
    assert first.text(Text.Value).endswith("4.1 hours of stock")


def test_delays_flags_and_the_next_stop_are_told_too(window: Window) -> None:
    curves = [name(curve) for curve in within(side(window.bands.delays))]
    assert curves[0] == "Nordlicht, 110 minutes late, delivery 4417 expected 15:05"
    assert [name(flag) for flag in within(side(window.bands.header))] == ["L3 stops 14:20", "L2 16:30"]
    hero = window.needs.findChild(HeroCard)
    assert side(hero).role() is Role.AlertMessage and "Line 3 stops 14:20" in name(side(hero))


def test_every_child_in_view_is_found_where_it_says_it_is(window: Window) -> None:
    doors, suppliers, parts = RowsBy
    for zoom, by in (("day", doors), ("month", doors), ("hour", suppliers), ("week", parts)):
        window.bands.zoom_to(zoom)
        window.show_rows_by(by)
        for band in (window.bands.deliveries, window.bands.coverage, window.bands.header):
            seek_children(band)


def seek_children(band: QWidget) -> None:
    top, screen = side(band), QRect(band.mapToGlobal(QPoint()), band.size())
    for child in within(top):
        at = child.rect().center()
        assert screen.contains(child.rect()) and not child.rect().isEmpty()
        assert top.childAt(at.x(), at.y()).rect().contains(at)
        for bar in within(child):
            at = bar.rect().center()
            assert child.rect().contains(bar.rect())
            assert top.childAt(at.x(), at.y()) is child
            # Of bars that lie over each other another one may be met, at the same place.
            assert child.childAt(at.x(), at.y()).rect().contains(at)


def test_a_day_of_four_weeks_tells_how_many_come_and_leads_to_the_one_that_needs_somebody_most(
    window: Window,
) -> None:
    window.bands.zoom_to("month")
    row = next(row for row in within(side(window.bands.deliveries)) if name(row).startswith("Door A3"))
    today = next(day for day in within(row) if name(day).startswith("Tue 24 Nov 2026"))
    assert today.role() is Role.Cell
    assert name(today).startswith(
        "Tue 24 Nov 2026, 5 deliveries, first Nordlicht Guss, part 4711, 480 pieces"
    )
    window.bands.deliveries.setFocus()
    today.actionInterface().doAction(PRESS)
    assert window.selected == "4417" and today.state().selected
    assert side(window.bands.deliveries).focusChild() is today


def test_pressing_a_bar_selects_it_and_its_state_says_so(window: Window) -> None:
    window.bands.deliveries.setFocus()
    window.bands.deliveries.choose("")
    bar = late_bar(window)
    assert bar.state().selectable and not bar.state().selected
    bar.actionInterface().doAction(PRESS)
    assert window.selected == "4417"
    assert bar.state().selected and bar.state().focused
    assert side(window.bands.deliveries).focusChild() is bar


def test_a_bar_opens_its_menu(window: Window, qtbot: QtBot) -> None:
    bar = late_bar(window)
    assert bar.actionInterface().actionNames() == [PRESS, MENU]
    bar.actionInterface().doAction(MENU)
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.isVisible())
    assert any("Move" in action.text() for action in menu.actions())
    menu.close()


def test_a_strip_and_a_curve_choose_what_they_stand_for(window: Window) -> None:
    strip = within(side(window.bands.coverage))[1]
    strip.actionInterface().doAction(PRESS)
    assert window.bands.coverage.focused_location == ("9034", "") and strip.state().selected
    within(side(window.bands.delays))[1].actionInterface().doAction(PRESS)
    assert window.selected == "4409"


def test_a_child_tells_the_plan_as_it_is_after_a_step(window: Window, qtbot: QtBot) -> None:
    bar = late_bar(window)
    plant = window.plant
    plant.commit(move(plant.plan, "4417", door="A2", at=NOW, author="test"))
    qtbot.waitUntil(lambda: window.turns.is_over and "door A2" in " ".join(bars(window)))
    (told,) = [said for said in bars(window) if "part 4711" in said and "estimated" in said]
    assert "door A2" in told
    # The one that stood in the row of A3 has been deleted: nobody is told of what is no more.
    assert not Shiboken.isValid(bar)


def test_what_is_scrolled_out_of_view_is_told_as_gone(window: Window) -> None:
    bar = late_bar(window)
    window.axis.pan(5000)
    assert not bar.isValid() and bar.text(Text.Name) == "" and bar.childCount() == 0
    window.axis.pan(-5000)
    assert bar.isValid()


def test_of_a_band_that_is_deleted_nothing_is_left(window: Window) -> None:
    band = DelayBand(window.axis, window.appearance.theme)
    band.resize(1200, 300)
    band.show_outlook(window.outlook)
    curves = within(side(band))
    assert curves
    Shiboken.delete(band)
    assert not any(Shiboken.isValid(curve) for curve in curves)


def test_up_and_down_go_from_curve_to_curve(window: Window, qtbot: QtBot) -> None:
    window.bands.delays.setFocus()
    window.bands.deliveries.choose("4417")
    qtbot.keyClick(window.bands.delays, Qt.Key.Key_Down)
    assert window.selected == "4409"
    qtbot.keyClick(window.bands.delays, Qt.Key.Key_Up)
    assert window.selected == "4417"


def test_without_a_reader_nothing_of_it_is_made(window: Window) -> None:
    QAccessible.setActive(False)
    said: list[str] = []
    window.afterwards.announcements.announced.connect(lambda sentence, _: said.append(sentence))
    window.bands.deliveries.choose("4409")
    assert said == []
