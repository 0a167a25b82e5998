"""Which plant shall be opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.ui.chrome import Toolbar
from jitdesk.ui.first_run import FirstRunCard, FirstRunWindow
from jitdesk.ui.first_run.drop_area import DropArea
from jitdesk.ui.theme import load_theme


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> FirstRunWindow:
    made = FirstRunWindow()
    qtbot.addWidget(made)
    there = tmp_path / "Werk <b>Süd & Co.jitdesk"
    there.touch()
    made.show_choice(load_theme("light"), [there, tmp_path / "Gone.jitdesk"], "en")
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def card(window: FirstRunWindow) -> FirstRunCard:
    assert window.card is not None
    return window.card


def test_the_demo_is_one_key_away(window: FirstRunWindow, qtbot: QtBot) -> None:
    row = card(window)._rows[0]
    qtbot.waitUntil(row.hasFocus)
    with qtbot.waitSignal(card(window).demo_chosen):
        QTest.keyClick(row, Qt.Key.Key_Return)


def test_each_row_has_its_figure_and_arrows_walk_through_them(window: FirstRunWindow, qtbot: QtBot) -> None:
    rows = card(window)._rows
    with qtbot.waitSignal(card(window).new_chosen):
        QTest.keyClick(window, Qt.Key.Key_2)
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    qtbot.waitUntil(rows[1].hasFocus)


def test_menu_commands_that_need_a_plant_are_grey(window: FirstRunWindow, qtbot: QtBot) -> None:
    assert not window.findChildren(Toolbar)[0].isEnabled()
    enabled = {action.objectName() for action in window._actions.listed()}
    assert enabled == {"new_plant", "open", "quit", "about", "keys"}
    with qtbot.waitSignal(card(window).new_chosen):
        window._actions["new_plant"].trigger()


def test_a_plant_opened_before_is_one_click_away_and_a_gone_one_says_so(
    window: FirstRunWindow, qtbot: QtBot
) -> None:
    buttons = {each.text(): each for each in window.findChildren(QPushButton)}
    assert not buttons["Gone"].isEnabled()
    with qtbot.waitSignal(card(window).file_chosen) as chosen:
        buttons["Werk <b>Süd && Co"].click()
    assert chosen.args[0].suffix == ".jitdesk"


def test_a_dropped_file_begins_a_new_plant(window: FirstRunWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (area,) = window.findChildren(DropArea)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(card(window).dropped) as dropped:
        area.dropEvent(event)
    assert dropped.args[0] == [tmp_path / "list.csv"]


def test_the_language_is_chosen_in_the_card(window: FirstRunWindow, qtbot: QtBot) -> None:
    german = next(each for each in window.findChildren(QPushButton) if each.text() == "Deutsch")
    with qtbot.waitSignal(card(window).language_chosen) as chosen:
        german.click()
    assert chosen.args == ["de"]
