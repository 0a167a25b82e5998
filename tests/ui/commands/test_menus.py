"""The menus: every key that was agreed on, a letter of its own for each entry, and what some of them do."""

from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.services.counting import count
from jitdesk.services.history import last_import
from jitdesk.ui.commands.keys_sheet import key_groups
from jitdesk.ui.commands.menus import MENUS, Entry, Submenu
from jitdesk.ui.translation import speak_language
from jitdesk.ui.window import Window
from tests.plants import AUTHOR
from tests.ui.conftest import labels

AGREED = {
    "new_plant": "Ctrl+N", "open": "Ctrl+O", "save_copy": "Ctrl+Shift+S", "save": "Ctrl+S",
    "settings": "Ctrl+,", "quit": "Ctrl+Q",
    "undo": "Ctrl+Z", "redo": "Ctrl+Y; Ctrl+Shift+Z", "history": "Ctrl+H", "copy": "Ctrl+C",
    "find": "Ctrl+F", "commands": "Ctrl+K",
    "zoom_hour": "Ctrl+1", "zoom_day": "Ctrl+2", "zoom_week": "Ctrl+3", "zoom_month": "Ctrl+4",
    "zoom_in": "Ctrl++", "zoom_out": "Ctrl+-", "fit": "Ctrl+0", "now": "T",
    "rows_doors": "Alt+1", "rows_suppliers": "Alt+2", "rows_parts": "Alt+3", "unfold": "Q",
    "density": "Ctrl+D", "list": "Ctrl+L", "left_panel": "F9", "details": "F4", "full_screen": "F11",
    "next_region": "F6", "previous_region": "Shift+F6",
    "new_delivery": "Ins", "move": "M", "late": "L", "door": "D", "arrive": "A", "unload": "U",
    "receive": "R", "hold": "H", "lock": "K", "message": "E", "cancel": "Del",
    "find_time": "G", "next_problem": "N", "previous_problem": "Shift+N", "hand_over": "Ctrl+Shift+H",
    "import": "Ctrl+I", "paste": "Ctrl+Shift+V; Ctrl+V", "print": "Ctrl+P", "tour": "F1", "keys": "Ctrl+/",
}  # fmt: skip


def test_every_agreed_key_is_the_commands_own(window: Window) -> None:
    keys = {name: window.actions_by_name[name].shortcuts() for name in AGREED}
    assert keys == {name: QKeySequence.listFromString(keys) for name, keys in AGREED.items()}


def test_no_key_means_two_things(window: Window) -> None:
    keys = Counter(key.toString() for each in window.actions_by_name.listed() for key in each.shortcuts())
    assert [key for key, times in keys.items() if times > 1] == []


def test_the_sheet_of_shortcuts_tells_every_agreed_key(window: Window) -> None:
    told = {keys for _, rows in key_groups(window.menuBar()) for _, keys in rows}
    native = QKeySequence.SequenceFormat.NativeText
    agreed = {
        ", ".join(key.toString(native) for key in QKeySequence.listFromString(keys))
        for keys in AGREED.values()
    }
    assert agreed <= told


def _menus() -> dict[str, list[str]]:
    """Return the entries' texts of every menu, those of the bar under its own name."""
    menus = {"the menu bar": [title for title, _ in MENUS]}
    for title, entries in MENUS:
        menus[title] = [each.text for each in entries if each.text]
        submenus = [each for each in entries if isinstance(each, Submenu) and each.entries]
        menus |= {each.text: [entry.text for entry in each.entries if entry.text] for each in submenus}
    return menus


@pytest.mark.parametrize("menu", _menus())
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_entry_of_a_menu_has_a_letter_of_its_own(qapp: QApplication, language: str, menu: str) -> None:
    speak_language(qapp, language)
    try:
        letters = [QKeySequence.mnemonic(say(text)).toString() for text in _menus()[menu]]
    finally:
        speak_language(qapp, "en")
    assert "" not in letters
    assert Counter(letters).most_common(1)[0][1] == 1, letters


def test_every_entry_does_something(window: Window) -> None:
    entries = [each for _, listed in MENUS for each in listed if isinstance(each, Entry) and each.name]
    assert [each.name for each in entries if each.name not in window.commands._run] == []


def _recent_menu(window: Window) -> QMenu:
    menus = window.menuBar().findChildren(QMenu)
    return next(each for each in menus if each.title() == "Open &recent")


def test_plants_opened_before_are_opened_from_the_menu_and_one_that_is_gone_says_so(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    menu = _recent_menu(window)
    assert not menu.isEnabled()
    there, gone = tmp_path / "Süd & West.jitdesk", tmp_path / "gone.jitdesk"
    there.touch()
    window.offer_recent([there, gone])
    first, second = menu.actions()
    assert menu.isEnabled() and first.text().startswith("&1 Süd && West\t")
    assert not second.isEnabled() and "No longer in" in second.toolTip()
    with qtbot.waitSignal(window.open_other) as opened:
        first.trigger()
    assert opened.args == [str(there)]


def test_the_last_import_is_taken_back_alone_and_a_step_after_it_stays(window: Window) -> None:
    plant = window.plant
    at = plant.now()
    assert last_import(plant.history()) is None
    edit = partial(count, when=at, at=at, author=AUTHOR)
    plant.commit(replace(edit(plant.plan, "12E45", 9_000, line=""), source="stock.csv"))
    plant.commit(edit(plant.plan, "00471", 9_000, line="Line 3"))
    window.commands.run("undo_import")
    imported, stays, back = labels(window)
    assert back == f"Take back {imported}" and stays != imported
    assert last_import(plant.history()) is None


def test_what_is_selected_is_copied_as_rows_and_a_coverage_row_as_a_sentence(
    qtbot: QtBot, window: Window
) -> None:
    window.select("4417")
    qtbot.keyClick(window.bands.deliveries, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QApplication.clipboard().text().split("\n")
    assert head.startswith("Delivery\tDoor\tSlot") and row.startswith("4417\tA2\t")
    window.bands.coverage.setFocus()
    qtbot.keyClick(window.bands.coverage, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Line 3, part 00471")


def test_fit_shows_just_the_shift_that_runs(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window.bands.deliveries, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    scale, now = window.axis.scale, window.plant.now()
    (shift,) = window.outlook.working.shifts_between(now, now + 1)
    assert (scale.start, scale.end) == pytest.approx((shift.start, shift.end), abs=60)


def test_the_bands_are_written_as_a_picture_or_the_place_is_named(window: Window, tmp_path: Path) -> None:
    window.commands.plants.export_picture(tmp_path / "bands.png")
    assert (tmp_path / "bands.png").stat().st_size > 1000
    with pytest.raises(BadInput, match="gone"):
        window.commands.plants.export_picture(tmp_path / "gone" / "bands.png")
