"""The selected delivery: its facts whole, its commands reported with its number."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.scene.chrome import Command, Fact, SelectedDelivery, Tone
from jitdesk.ui.chrome import SelectedDeliveryPanel
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.theme import Theme
from tests.ui.chrome.look import overlapping, sticking_out

NORDLICHT = SelectedDelivery(
    "4417",
    "Nordlicht · 4711 · 480 pcs · door A3",
    (
        Fact("Promised", "13:15"),
        Fact("Confirmed", "14:10", "+55 min"),
        Fact("Estimated", "15:05", "+110 min", Tone.WARN),
        Fact("On the line", "15:35", "75 min too late", Tone.STOP),
    ),
    (
        Command("move", "Move", "M"),
        Command("arrived", "Arrived", "A"),
        Command("hold", "Hold", "H", enabled=False),
    ),
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> SelectedDeliveryPanel:
    shown = SelectedDeliveryPanel(theme)
    qtbot.addWidget(shown)
    shown.show_state(NORDLICHT)
    shown.resize(300, 180)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


def _buttons(panel: SelectedDeliveryPanel) -> dict[str, CommandButton]:
    return {button.words: button for button in panel.findChildren(CommandButton) if button.isVisible()}


def _parts(panel: SelectedDeliveryPanel) -> list[QWidget]:
    return [child for child in panel.children() if isinstance(child, QWidget)]


def test_a_command_is_reported_with_the_delivery(qtbot: QtBot, panel: SelectedDeliveryPanel) -> None:
    with qtbot.waitSignal(panel.command_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(_buttons(panel)["Arrived"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["arrived", "4417"]


def test_what_cannot_be_done_now_cannot_be_chosen(panel: SelectedDeliveryPanel) -> None:
    assert not _buttons(panel)["Hold"].isEnabled()


def test_enter_chooses_the_button_that_has_the_keyboard(qtbot: QtBot, panel: SelectedDeliveryPanel) -> None:
    with qtbot.waitSignal(panel.command_chosen, timeout=1000) as chosen:
        qtbot.keyClick(_buttons(panel)["Move"], Qt.Key.Key_Return)
    assert chosen.args == ["move", "4417"]


def test_another_delivery_leaves_no_button_behind(qtbot: QtBot, panel: SelectedDeliveryPanel) -> None:
    panel.show_state(SelectedDelivery("4402", "Kessel", (), (Command("release", "Release", "H"),)))
    qtbot.waitUntil(lambda: list(_buttons(panel)) == ["Release"])


def test_the_keyboard_stays_on_its_command_when_the_others_change(panel: SelectedDeliveryPanel) -> None:
    _buttons(panel)["Arrived"].setFocus()
    panel.show_state(replace(NORDLICHT, commands=NORDLICHT.commands[1:]))
    assert QApplication.focusWidget() is _buttons(panel)["Arrived"]


def test_a_press_on_one_command_never_chooses_another(qtbot: QtBot, panel: SelectedDeliveryPanel) -> None:
    pressed = _buttons(panel)["Move"]
    qtbot.mousePress(pressed, Qt.MouseButton.LeftButton)
    panel.show_state(replace(NORDLICHT, commands=NORDLICHT.commands[1:]))
    with qtbot.assertNotEmitted(panel.command_chosen):
        qtbot.mouseRelease(pressed, Qt.MouseButton.LeftButton)


def test_with_nothing_selected_it_says_what_to_do(panel: SelectedDeliveryPanel) -> None:
    panel.show_state(None)
    texts = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "NOTHING SELECTED" in texts and "Click a delivery" in texts
    assert not _buttons(panel)


def test_every_fact_is_told_to_a_screen_reader(panel: SelectedDeliveryPanel) -> None:
    told = " ".join(child.accessibleName() for child in _parts(panel))
    assert all(f"{fact.label} {fact.value}" in told and fact.note in told for fact in NORDLICHT.facts)


@pytest.mark.parametrize("width", [240, 300, 420])
def test_at_every_width_the_parts_stand_whole_below_one_another(
    qtbot: QtBot, panel: SelectedDeliveryPanel, width: int
) -> None:
    panel.resize(width, panel.heightForWidth(width))
    panel.layout().activate()
    assert not overlapping(_parts(panel))
    assert not sticking_out(_parts(panel), panel.rect())
    assert all(part.height() >= part.heightForWidth(part.width()) for part in _parts(panel))


def test_at_the_designs_width_it_is_180_px_high(panel: SelectedDeliveryPanel) -> None:
    assert max(panel.heightForWidth(300), panel.minimumHeight()) == 180


def test_an_ampersand_in_a_suppliers_name_is_no_shortcut(qtbot: QtBot, theme: Theme) -> None:
    button = CommandButton(theme)
    qtbot.addWidget(button)
    button.show_command(Command("call", "Call Halmer & Sohn"))
    assert button.words == "Call Halmer & Sohn"
    assert button.shortcut().isEmpty()
