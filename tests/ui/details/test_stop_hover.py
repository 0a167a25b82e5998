"""The card over a time without parts and over the flag of a stop."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.ui.deliveries.hover_card import HoverCard
from jitdesk.ui.window import Window
from tests.plants import SIX
from tests.ui.details.test_details_panel import make_late, settle


def cards(window: Window) -> list[HoverCard]:
    return [card for card in window.findChildren(HoverCard) if card.isVisible()]


def over_the_stop(window: Window) -> QPoint:
    """A point within the time in which Line 3 has no parts: from 11:00 on."""
    coverage, scale = window.bands.coverage, window.axis.scale
    row = coverage.row_rect("00471", "Line 3")
    return QPoint(
        coverage.width() - scale.width + scale.x(SIX + 5 * HOUR_S + 30 * MINUTE_S), row.center().y()
    )


def test_a_card_over_a_time_without_parts_tells_what_is_missing_and_the_first_repair(
    qtbot: QtBot, window: Window
) -> None:
    make_late(window)
    settle(qtbot, window)
    QTest.mouseMove(window.bands.coverage, over_the_stop(window))
    qtbot.waitUntil(lambda: len(cards(window)) == 1)
    said = cards(window)[0].card
    assert said is not None
    told = {label: value for label, value, _ in said.rows}
    assert said.title == "Line 3 without parts"
    assert "11:00 to 12:30" in said.headline
    assert told["Missing"] == "90 pc"
    assert "4417" in told["Next delivery"]
    assert told["First repair"] == "10:30 at A2, truck 90 min faster"
    QTest.mouseMove(window.bands.coverage, QPoint(5, over_the_stop(window).y()))
    assert not cards(window)


def test_the_flag_of_a_stop_tells_the_same(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    header = window.bands.header
    places = (QPoint(x, header.height() - 8) for x in range(0, header.width(), 3))
    at = next(place for place in places if header.flag_at(place) is not None)
    QTest.mouseMove(header, at)
    qtbot.waitUntil(lambda: len(cards(window)) == 1)
    card = cards(window)[0].card
    assert card is not None
    assert card.title == "Line 3 without parts"


def test_the_card_goes_when_a_delivery_is_taken_up(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    QTest.mouseMove(window.bands.coverage, over_the_stop(window))
    qtbot.waitUntil(lambda: len(cards(window)) == 1)
    window.bands.deliveries.start_move("4417")
    assert not cards(window)
    qtbot.keyClick(window.bands.deliveries, Qt.Key.Key_Escape)


def test_a_click_on_a_time_without_parts_shows_what_led_to_it(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    qtbot.mouseClick(window.bands.coverage, Qt.MouseButton.LeftButton, pos=over_the_stop(window))
    panel = window.commands.detailing.panel
    qtbot.waitUntil(lambda: panel.shown is not None and bool(panel.shown.steps))
    assert panel.shown is not None
    assert [step.text for step in panel.shown.steps] == ["New promise"]


def test_a_click_beside_it_only_chooses_the_row(qtbot: QtBot, window: Window) -> None:
    make_late(window)
    settle(qtbot, window)
    beside = QPoint(20, over_the_stop(window).y())
    qtbot.mouseClick(window.bands.coverage, Qt.MouseButton.LeftButton, pos=beside)
    assert not window.commands.detailing.is_shown
