"""What a screen reader is told without asking."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.services.receiving import hold
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.asking.choose_popover import ChoosePopover
from jitdesk.ui.window import Window
from tests.ui.accessible.conftest import NOW


def heard(window: Window) -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    window.afterwards.announcements.announced.connect(
        lambda sentence, interrupts: said.append((sentence, interrupts))
    )
    return said


def test_a_selection_is_told_politely(window: Window) -> None:
    said = heard(window)
    window.bands.deliveries.choose("4409")
    window.select("4417")
    assert [sentence.split(", ")[0] for sentence, _ in said] == ["Brenner Kabel", "Nordlicht Guss"]
    assert not any(interrupts for _, interrupts in said)


def test_a_line_that_is_about_to_stop_interrupts_once(window: Window, qtbot: QtBot) -> None:
    said, plant = heard(window), window.plant
    plant.commit(hold(plant.plan, "4409", at=NOW, author="test", reason="crack"))
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert [sentence for sentence, interrupts in said if interrupts] == ["Line 1 stops 11:44 (part 2208)"]
    window.showing.plan()
    qtbot.waitUntil(lambda: window.turns.is_over)
    assert len([sentence for sentence, interrupts in said if interrupts]) == 1


def test_of_a_move_by_keys_the_hints_first_line_is_told_once_the_keys_rest(
    window: Window, qtbot: QtBot
) -> None:
    band = window.bands.deliveries
    band.setFocus()
    window.select("4417")
    said = heard(window)
    qtbot.keyClick(band, Qt.Key.Key_M)
    for _ in range(5):
        qtbot.keyClick(band, Qt.Key.Key_Left)
    assert said == []
    with qtbot.waitSignal(window.afterwards.announcements.announced):
        pass
    assert len(said) == 1 and "Line 3" in said[0][0] and not said[0][1]
    qtbot.keyClick(band, Qt.Key.Key_Left)
    qtbot.keyClick(band, Qt.Key.Key_Escape)
    # A move that is over has nothing more to tell.
    assert not window.afterwards.announcements.findChild(QTimer).isActive()


def test_what_a_typed_delay_or_a_marked_door_means_is_told_once_the_keys_rest(
    window: Window, qtbot: QtBot
) -> None:
    window.select("4417")
    said = heard(window)
    window.commands.run("late")
    (form,) = [each for each in window.findChildren(AskPopover) if each.isVisible()]
    form.go_to(0)
    with qtbot.waitSignal(window.afterwards.announcements.announced):
        qtbot.keyClicks(QApplication.focusWidget(), "110")
    form.close()
    assert len(said) == 1 and "15:05" in said[0][0]
    window.commands.run("door")
    (choices,) = [each for each in window.findChildren(ChoosePopover) if each.isVisible()]
    with qtbot.waitSignal(window.afterwards.announcements.announced):
        qtbot.keyClicks(choices.field, "B2")
    choices.close()
    assert said[-1][0].startswith("B2 · Hall B") and not said[-1][1]
