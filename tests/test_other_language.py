"""Another language while a plant is open: the window is built anew where it stands, and says it all anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.demo.making import make_demo
from jitdesk.desk.choosing import Wanted
from jitdesk.desk.desk import Desk
from jitdesk.domain.language import say
from jitdesk.ui.personal import LANGUAGE
from jitdesk.ui.settings import SettingsDialog
from jitdesk.ui.settings.rows import ChoiceRow
from jitdesk.ui.translation import speak_language
from jitdesk.ui.window import Window
from tests.ui.words_shown import words_shown

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk with a plant open, in English."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    path = tmp_path / "small.jitdesk"
    make_demo(path, "small", NOW, author="test")
    made = Desk(qapp, "test", lambda _zone: NOW)
    made.speak("en")
    made.open(Wanted.file(path))
    qtbot.waitUntil(lambda: made.window is not None, timeout=30_000)
    _wait_until_complete(made, qtbot)
    yield made
    speak_language(qapp, "en")
    _window(made).close()
    made.close()


def _window(desk: Desk) -> Window:
    assert desk.window is not None
    return desk.window


def _wait_until_complete(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: hasattr(_window(desk).afterwards, "context_menus"), timeout=30_000)
    qtbot.waitUntil(lambda: _window(desk).turns.is_over, timeout=30_000)


def _say_in(desk: Desk, qtbot: QtBot, language: str) -> list[str]:
    desk.speak(language)
    _wait_until_complete(desk, qtbot)
    return words_shown()


def test_every_text_is_said_anew_and_comes_back_with_the_language(desk: Desk, qtbot: QtBot) -> None:
    english = words_shown()
    german = _say_in(desk, qtbot, "de")
    left = [text for text in english if text in german and say(text) != text]
    assert "Zurück" in german and left == []
    assert sorted(_say_in(desk, qtbot, "en")) == sorted(english)


def test_the_place_stays(desk: Desk, qtbot: QtBot) -> None:
    before = _window(desk)
    before.commands.run("zoom_hour")
    first, *others = before.plant.plan.deliveries["delivery"].tolist()[:3]
    before.bands.deliveries.choose(first, others)
    before.commands.run("details")
    before.axis.pan(150)
    before.bands.coverage.rows_bar.setValue(30)
    scale, above = before.axis.scale, before.bands.coverage.rows_bar.value()
    desk.speak("de")
    _wait_until_complete(desk, qtbot)
    after = _window(desk)
    assert after is not before and not before.isVisible() and after.isVisible()
    assert after.geometry() == before.geometry() and after.axis.scale == scale
    assert after.bands.coverage.rows_bar.value() == above > 0
    assert after.bands.deliveries.chosen == (first, *others) and after.commands.detailing.is_shown


def test_what_was_done_before_can_be_undone_after(desk: Desk, qtbot: QtBot) -> None:
    before = _window(desk)
    delivery = before.bands.deliveries.chosen[0]
    was = before.plant.plan.find("deliveries", delivery)
    before.commands.run("lock")
    desk.speak("de")
    _wait_until_complete(desk, qtbot)
    assert _window(desk).plant.plan.find("deliveries", delivery) != was
    _window(desk).commands.run("undo")
    assert _window(desk).plant.plan.find("deliveries", delivery) == was


def test_the_settings_come_back_at_the_language_that_was_chosen_in_them(desk: Desk, qtbot: QtBot) -> None:
    before, seen = _window(desk), list[str]()

    def choose() -> None:
        row = _language_row(QApplication.activeModalWidget())
        row.box.setCurrentIndex(row.box.findData("de"))
        row.box.activated.emit(row.box.currentIndex())

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        is_anew = isinstance(dialog, SettingsDialog) and _window(desk) is not before
        if dialog is not None and is_anew and _language_row(dialog).box.hasFocus():
            seen.append(dialog.windowTitle())
            dialog.close()

    QTimer.singleShot(0, choose)
    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(50)
    before.commands.run("settings")
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert seen == ["Einstellungen"] and desk.kept.language == "de"


def _language_row(dialog: object) -> ChoiceRow:
    assert isinstance(dialog, SettingsDialog)
    (row,) = (row for row in dialog.rows if row.key == LANGUAGE)
    assert isinstance(row, ChoiceRow)
    return row
