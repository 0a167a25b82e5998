"""The settings: searched, applied at once, the plant's as steps, what cannot be said in its row."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Learnt
from jitdesk.services.locking import lock
from jitdesk.ui.personal import letters_work
from jitdesk.ui.settings import SettingsDialog
from jitdesk.ui.settings.rows import ChoiceRow, ForgetRow, PlaceRow, SettingRow, TextRow, TickRow
from jitdesk.ui.window import Window
from tests.plants import AUTHOR
from tests.ui.conftest import Moment, clock, labels, window

__all__ = ["Moment", "clock", "window"]


@pytest.fixture
def dialog(window: Window) -> Iterator[SettingsDialog]:
    shown = SettingsDialog(window)
    shown.show()
    yield shown
    shown.close()


def row(dialog: SettingsDialog, key: str) -> SettingRow:
    return next(each for each in dialog.rows if each.key == key)


def typed(qtbot: QtBot, dialog: SettingsDialog, key: str, text: str) -> TextRow:
    found = row(dialog, key)
    assert isinstance(found, TextRow)
    found.field.clear()
    qtbot.keyClicks(found.field, text)
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    return found


def said(found: SettingRow) -> str:
    return " ".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())


def test_a_typed_tolerance_is_a_step_at_once(qtbot: QtBot, window: Window, dialog: SettingsDialog) -> None:
    typed(qtbot, dialog, "on_time_tolerance_min", "25")
    assert labels(window) == ["On time within, min: 25"]
    assert window.plant.plan.settings.on_time_tolerance_min == 25


def test_what_is_no_number_says_in_its_row_what_it_needs_and_changes_nothing(
    qtbot: QtBot, window: Window, dialog: SettingsDialog
) -> None:
    found = typed(qtbot, dialog, "on_time_tolerance_min", "<i>soon</i>")
    assert '"<i>soon</i>" is no number' in said(found)
    assert "Write whole minutes" in said(found)
    assert labels(window) == []
    typed(qtbot, dialog, "on_time_tolerance_min", "20")
    assert "no number" not in said(found)


def test_search_leaves_what_was_searched_for(qtbot: QtBot, dialog: SettingsDialog) -> None:
    qtbot.keyClicks(dialog.search, "low below")
    assert [each.key for each in dialog.rows if each.isVisible()] == ["low_cover_h"]
    dialog.search.setText("keyboard")
    assert [each.key for each in dialog.rows if each.isVisible()] == ["single_letters", "keys"]
    dialog.search.setText("<b>")
    assert not [each for each in dialog.rows if each.isVisible()]
    assert "No setting is called that." in [
        each.text() for each in dialog.findChildren(QLabel) if each.isVisible()
    ]


def test_letters_are_switched_off_at_once_and_kept_for_this_user(
    qtbot: QtBot, window: Window, dialog: SettingsDialog
) -> None:
    tick = row(dialog, "single_letters")
    assert isinstance(tick, TickRow)
    tick.tick.setChecked(False)
    assert not letters_work()
    assert window.actions_by_name["late"].shortcuts() == []
    assert window.actions_by_name["undo"].shortcuts() != []
    tick.tick.setChecked(True)
    assert window.actions_by_name["late"].shortcuts() == [QKeySequence("L")]


def test_the_theme_is_another_at_once(window: Window, dialog: SettingsDialog) -> None:
    theme = row(dialog, "theme")
    assert isinstance(theme, ChoiceRow)
    theme.box.setCurrentIndex(theme.box.findData("dark"))
    theme.box.activated.emit(theme.box.currentIndex())
    assert window.appearance.theme.name == "dark"
    theme.box.setCurrentIndex(theme.box.findData("light"))
    theme.box.activated.emit(theme.box.currentIndex())


def test_doors_are_edited_in_their_table(window: Window, dialog: SettingsDialog) -> None:
    doors = row(dialog, "doors")
    assert isinstance(doors, PlaceRow)
    doors.button.click()
    assert not dialog.isVisible()
    shown = window.commands.edit_table("doors")
    assert shown.isVisible() and shown.windowTitle() == "Master data"
    shown.close()


def test_a_suppliers_columns_are_forgotten_once_and_then_there_are_none(
    window: Window, dialog: SettingsDialog
) -> None:
    empty = row(dialog, "layouts")
    assert isinstance(empty, ForgetRow)
    assert not empty.button.isEnabled() and empty.box.currentText() == "none yet"
    store = window.plant.store
    plant = window.plant
    locked = lock(plant.plan, "4417", at=plant.now(), author=AUTHOR)
    plant.commit(replace(locked, learnt=Learnt(layouts=(("NORD", "head", "{}"),))))
    again = SettingsDialog(window)
    forgets = row(again, "layouts")
    assert isinstance(forgets, ForgetRow)
    assert forgets.box.currentText() == "Nordlicht"
    forgets.button.click()
    assert store.suppliers_with_layouts() == []
    assert not forgets.button.isEnabled()


def test_every_control_has_a_name(dialog: SettingsDialog) -> None:
    for each in dialog.rows:
        control = each.focusProxy()
        assert control is not None and control.accessibleName()
