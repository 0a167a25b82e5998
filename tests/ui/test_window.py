"""The window on a tiny plant: what the keys, the mouse and the forms do to the plan."""

from collections.abc import Callable
from dataclasses import replace

import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.reasons import moves_since
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.layout import Layout
from jitdesk.ui.theme import Appearance, ThemeChoice
from jitdesk.ui.window import Window
from jitdesk.ui.writing.reason_popover import ReasonPopover
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day
from tests.ui.conftest import Moment, labels

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def form(window: Window) -> AskPopover:
    return window.findChildren(AskPopover)[-1]


def type_into(qtbot: QtBot, window: Window, *texts: str) -> None:
    asked = form(window)
    for edit, text in zip(asked.findChildren(QLineEdit), texts, strict=False):
        edit.setText(text)
    qtbot.keyClick(asked, Qt.Key.Key_Return)


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    window.bands.deliveries.setFocus()
    qtbot.keyClick(window.bands.deliveries, key)


def test_a_books_the_arrival_now_and_undo_names_it(qtbot: QtBot, window: Window) -> None:
    window.select("4417")
    window.commands.run("arrive")
    type_into(qtbot, window)
    assert labels(window) == ["Nordlicht 4417 arrived 07:00"]
    assert window.actions_by_name["undo"].text().endswith("nordlicht 4417 arrived 07:00")
    window.commands.run("undo")
    row = window.plant.plan.find("deliveries", "4417")
    assert row is not None
    assert row["status"] == "planned"


def test_a_typed_time_that_is_none_is_told_in_the_form_and_changes_nothing(
    qtbot: QtBot, window: Window
) -> None:
    window.select("4417")
    window.commands.run("arrive")
    asked = form(window)
    type_into(qtbot, window, "half past")
    assert asked.isVisible()
    assert labels(window) == []
    asked.close()


def type_and_drop(qtbot: QtBot, window: Window, text: str) -> None:
    qtbot.keyClicks(window.bands.deliveries, text)
    qtbot.keyClick(window.bands.deliveries, Qt.Key.Key_Return)


def test_a_move_is_typed(qtbot: QtBot, window: Window) -> None:
    window.select("4417")
    window.commands.run("move")
    type_and_drop(qtbot, window, "1015 b2")
    assert labels(window) == ["Move Nordlicht 4417 to 10:15, B2"]


def test_a_door_typed_alone_keeps_the_slot_of_a_late_delivery_and_the_reason_is_kept(
    qtbot: QtBot, window: Window
) -> None:
    now = window.plant.now()
    late = {"delivery": "4417", "known_at": now, "kind": "eta", "at": SIX + 6 * 3600, "source": "a call"}
    window.plant.commit(Edit("New promise", row_changes("estimates", [late]), author=AUTHOR, at=now))
    before = window.plant.plan.find("deliveries", "4417")
    assert before is not None
    window.select("4417")
    window.commands.run("move")
    type_and_drop(qtbot, window, "b2")
    (popover,) = [each for each in window.findChildren(ReasonPopover) if each.isVisible()]
    qtbot.keyClick(popover, Qt.Key.Key_2)
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    after = window.plant.plan.find("deliveries", "4417")
    assert after is not None
    assert (after["slot_start"], after["door"]) == (before["slot_start"], "B2")
    assert [each.reason for each in moves_since(window.plant, SIX)] == ["Door clash"]


def test_a_hold_and_its_release_say_why(qtbot: QtBot, window: Window) -> None:
    window.select("4417")
    for reason in ("Crack test", "Lot is good"):
        window.commands.run("hold")
        type_into(qtbot, window, reason)
    assert [entry.reason for entry in window.plant.history()[-2:]] == ["Crack test", "Lot is good"]


def test_a_count_at_a_coverage_row_moves_the_run_out(qtbot: QtBot, window: Window) -> None:
    before = int(window.outlook.coverage.stock[window.outlook.coverage.row_of("00471", "Line 3")])
    window.commands.booking.ask_count("00471", "Line 3")
    type_into(qtbot, window, "12")
    after = int(window.outlook.coverage.stock[window.outlook.coverage.row_of("00471", "Line 3")])
    assert (before, after) == (300_000, 12_000)


def test_a_delivery_is_cancelled(window: Window) -> None:
    window.select("4417")
    window.commands.run("cancel")
    cancelled = window.plant.plan.find("deliveries", "4417")
    assert cancelled is not None
    assert cancelled["status"] == "cancelled"


@pytest.mark.parametrize(
    ("key", "word"), [(Qt.Key.Key_A, "arrived at"), (Qt.Key.Key_R, "received in full at")]
)
def test_single_letters_work_in_the_bands(qtbot: QtBot, window: Window, key: Qt.Key, word: str) -> None:
    window.select("4417")
    press(qtbot, window, key)
    asked = form(window)
    assert word in asked.accessibleName()
    asked.close()


def test_a_click_never_moves_a_truck(qtbot: QtBot, window: Window) -> None:
    area = window.bands.deliveries.bar_rect("4418")
    assert area is not None
    qtbot.mouseClick(window.bands.deliveries, LEFT, PLAIN, area.center())
    assert window.selected == "4418"
    assert labels(window) == []


def drag(qtbot: QtBot, window: Window, delivery: str, by: QPoint) -> Callable[[], None]:
    band = window.bands.deliveries
    area = band.bar_rect(delivery)
    assert area is not None
    start = area.center()
    qtbot.mousePress(band, LEFT, PLAIN, start)
    for step in range(1, 6):
        qtbot.mouseMove(band, start + by * (step / 5))
    return lambda: qtbot.mouseRelease(band, LEFT, PLAIN, start + by)


def test_a_drag_is_one_step_saved_at_the_drop(qtbot: QtBot, window: Window) -> None:
    hours = QPoint(round(window.axis.scale.px_per_hour * 2), 0)
    drop = drag(qtbot, window, "4417", hours)
    assert labels(window) == []
    drop()
    assert labels(window) == ["Move Nordlicht 4417 to 10:00, A2"]


def test_escape_puts_a_dragged_truck_back(qtbot: QtBot, window: Window) -> None:
    drop = drag(qtbot, window, "4417", QPoint(90, 0))
    qtbot.keyClick(window.bands.deliveries, Qt.Key.Key_Escape)
    drop()
    assert labels(window) == []


def test_nothing_moves_under_the_pointer_during_a_drag(qtbot: QtBot, window: Window, clock: Moment) -> None:
    drop = drag(qtbot, window, "4417", QPoint(90, 0))
    shown = window.bands.deliveries.held
    clock.now += 300
    window.showing.tick()
    assert window.bands.deliveries.held == shown
    drop()


def test_a_new_promise_moves_the_delay_band_without_a_restart(qtbot: QtBot, window: Window) -> None:
    now = window.plant.now()
    late = {"delivery": "4418", "known_at": now, "kind": "eta", "at": SIX + 6 * 3600, "source": "a call"}
    window.plant.commit(Edit("New promise", row_changes("estimates", [late]), author=AUTHOR, at=now))
    qtbot.waitUntil(lambda: window.turns.is_over)
    painted = window.bands.delays.painted
    assert painted is not None
    lines = {line.supplier: line.delay_s for line in painted[1].lines}
    assert lines["NORD"] == 3 * 3600


def in_bands(window: Window) -> tuple[Outlook, Outlook]:
    """Return what the deliveries and the coverage show."""
    picture, coverage = window.bands.deliveries._picture, window.bands.coverage._shown
    assert picture is not None and coverage is not None
    return picture.outlook, coverage.outlook


def test_the_now_line_follows_the_clock(qtbot: QtBot, window: Window, clock: Moment) -> None:
    clock.now += 3600
    window.showing.tick()
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert window.showing.outlook.now == clock.now
    assert in_bands(window) == (window.showing.outlook, window.showing.outlook)


def test_what_is_being_worked_out_when_a_drag_begins_is_shown_after_it(
    qtbot: QtBot, window: Window, clock: Moment
) -> None:
    before = in_bands(window)
    clock.now += 3600
    window.showing.tick()
    window.bands.deliveries.start_move("4417")
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert in_bands(window) == before
    window.bands.deliveries.cancel_move()
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert [outlook.now for outlook in in_bands(window)] == [clock.now, clock.now]


def test_a_drag_that_begins_between_two_bands_finds_one_plan_in_both(
    qtbot: QtBot, window: Window, clock: Moment
) -> None:
    clock.now += 3600
    window.showing.tick()
    begun: list[tuple[Outlook, Outlook]] = []

    def begin() -> None:
        if in_bands(window)[0] is not in_bands(window)[1]:
            window.bands.deliveries.start_move("4417")
            begun.append(in_bands(window))

    beat = QTimer(window, interval=0)
    beat.timeout.connect(begin)
    beat.start()
    qtbot.waitUntil(lambda: bool(begun))
    beat.stop()
    assert begun[0][0] is begun[0][1] and begun[0][0].now == clock.now
    window.bands.deliveries.cancel_move()
    qtbot.waitUntil(lambda: window.turns.is_over)


def test_nothing_moves_under_the_pointer_while_a_delivery_is_dragged(qtbot: QtBot, window: Window) -> None:
    band, now = window.bands.deliveries, window.plant.now()
    band.start_move("4417")
    shown = window.bands.coverage.grab().toImage()
    late = {"delivery": "4418", "known_at": now, "kind": "eta", "at": SIX + 6 * 3600, "source": "a call"}
    window.plant.commit(Edit("New promise", row_changes("estimates", [late]), author=AUTHOR, at=now))
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert window.bands.coverage.grab().toImage() == shown
    assert late_by_three_hours(window) == set()
    band.cancel_move()
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert late_by_three_hours(window) == {"NORD"}


def late_by_three_hours(window: Window) -> set[str]:
    painted = window.bands.delays.painted
    assert painted is not None
    return {line.supplier for line in painted[1].lines if line.delay_s == 3 * 3600}


def test_the_window_opens_on_now_however_long_ago_the_truck_to_blame_was_due(
    qtbot: QtBot, qapp: QApplication
) -> None:
    now = SIX + 7 * HOUR_S
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: now, AUTHOR)
    an_hour = replace(Layout(), px_per_hour=274.0)
    shown = Window(plant, Appearance(qapp, ThemeChoice.LIGHT), lambda: pyqtgraph, an_hour)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.complete, timeout=20_000):
        shown.show()
    assert shown.selected == "4417"
    assert shown.axis.scale.start <= now < shown.axis.scale.end
    shown.close()
