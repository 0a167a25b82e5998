"""The running application: a frame at once, the desk after it, and what happens where that fails."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.demo.making import make_demo
from jitdesk.domain.errors import PlantFileError
from jitdesk.main import Desk
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.opening import OpeningWindow
from jitdesk.ui.theme import ThemeChoice

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plants") / "small.jitdesk"
    make_demo(path, "small", NOW, author="test")
    return path


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    made = Desk(qapp, "test", lambda zone: NOW)
    yield made
    made.close()
    for widget in (*_frames(), made.window):
        if widget is not None:
            widget.close()


def _frames() -> list[OpeningWindow]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, OpeningWindow) and widget.isVisible()
    ]


def test_a_frame_stands_there_at_once_and_the_desk_takes_its_place(
    desk: Desk, qtbot: QtBot, small: Path
) -> None:
    desk.open(lambda: small, small.name)
    (frame,) = _frames()
    assert desk.window is None and "small.jitdesk" in frame.windowTitle()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None and desk.window.isVisible()
    assert desk.window.geometry() == frame.geometry()
    assert not _frames()
    assert desk.last_plant == small


def test_the_clock_begins_at_the_given_moment(desk: Desk, qtbot: QtBot, small: Path) -> None:
    desk.open(lambda: small, small.name)
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None
    assert 0 <= desk.window.plant.now() - NOW // 60 * 60 <= 60


def test_a_wait_that_is_cancelled_leaves_the_file_to_others(desk: Desk, qtbot: QtBot, small: Path) -> None:
    is_waiting, may_go_on = Event(), Event()

    def found_late() -> Path:
        is_waiting.set()
        may_go_on.wait(30)
        return small

    desk.open(found_late, small.name)
    (frame,) = _frames()
    qtbot.waitUntil(is_waiting.is_set, timeout=30_000)
    QTest.keyClick(frame, Qt.Key.Key_Escape)
    may_go_on.set()
    desk.close()  # waits for the worker
    QCoreApplication.processEvents()
    assert desk.window is None and desk.failure is None
    with PlantFile.open(small) as file:
        assert not file.why_read_only


def test_a_plant_that_was_opened_just_before_the_cancel_is_closed_again(
    desk: Desk, qtbot: QtBot, small: Path
) -> None:
    is_waiting, may_go_on = Event(), Event()

    def found_late() -> Path:
        is_waiting.set()
        may_go_on.wait(30)
        return small

    desk.open(found_late, small.name)
    (frame,) = _frames()
    qtbot.waitUntil(is_waiting.is_set, timeout=30_000)
    may_go_on.set()
    desk._jobs._pool.shutdown(wait=True)  # it is open, and nobody has heard of it yet
    frame.close()
    QCoreApplication.processEvents()
    assert desk.window is None
    with PlantFile.open(small) as file:
        assert not file.why_read_only


def test_a_frame_that_is_closed_at_once_loads_nothing(desk: Desk, small: Path) -> None:
    asked: list[Path] = []

    def found() -> Path:
        asked.append(small)
        return small

    desk.open(found, small.name)
    (frame,) = _frames()
    frame.close()
    QCoreApplication.processEvents()
    desk.close()
    assert not asked


def test_a_first_plant_that_cannot_be_opened_ends_the_start_with_the_reason(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    missing = tmp_path / "gone.jitdesk"
    desk.open(lambda: missing, missing.name)
    qtbot.waitUntil(lambda: desk.failure is not None, timeout=30_000)
    assert isinstance(desk.failure, PlantFileError)
    assert "does not exist" in desk.failure.sentence()
    assert not _frames()


def test_another_plant_takes_the_place_of_the_one_that_is_open(
    desk: Desk, qtbot: QtBot, small: Path, tmp_path: Path
) -> None:
    desk.open(lambda: small, small.name)
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    first = desk.window
    assert first is not None
    other = tmp_path / "other.jitdesk"
    make_demo(other, "small", NOW, author="test")
    first.open_other.emit(str(other))
    qtbot.waitUntil(lambda: desk.window is not first, timeout=30_000)
    assert not first.isVisible()
    with PlantFile.open(small) as file:  # its lock was given back
        assert not file.why_read_only


def test_how_far_the_opening_is_shows_in_the_frame(qtbot: QtBot, desk: Desk) -> None:
    frame = OpeningWindow("Werk Süd", desk.appearance.theme)
    qtbot.addWidget(frame)
    frame.show()
    before = _pixels_of(frame, desk.appearance.theme.colours.accent)
    frame.show_progress(1, 2, "Reading the plan")
    after = _pixels_of(frame, desk.appearance.theme.colours.accent)
    assert after - before == 180 * 4  # half of the track


def _pixels_of(widget: QWidget, colour: QColor) -> int:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return int((np.frombuffer(image.constBits(), np.uint32) == colour.rgb()).sum())


def test_a_plant_opens_in_the_theme_and_text_size_in_which_it_was_left(
    desk: Desk, qapp: QApplication, qtbot: QtBot, small: Path
) -> None:
    desk.open(lambda: small, small.name)
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None
    desk.window.commands.run("theme_dark")
    desk.window.commands.run("text_125")
    desk.window.close()
    desk.close()
    # Another plant had other looks meanwhile.
    desk.appearance.choose(ThemeChoice.LIGHT, 1.0)
    again = Desk(qapp, "test", lambda zone: NOW)
    again.open(lambda: small, small.name)
    qtbot.waitUntil(lambda: again.window is not None, timeout=30_000)
    assert again.window is not None
    theme = again.appearance.theme
    again.window.close()
    again.close()
    again.appearance.choose(ThemeChoice.LIGHT, 1.0)
    assert (theme.name, theme.scale) == ("dark", 1.25)


def test_settings_that_are_garbage_are_as_at_first(qapp: QApplication, tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    (tmp_path / "jitdesk").mkdir()
    (tmp_path / "jitdesk" / "jitdesk.ini").write_text("[General]\ntheme=<b>\ntext_percent=-1e9\n")
    desk = Desk(qapp, "test")
    assert (desk.appearance.choice, desk.appearance.theme.scale) == (ThemeChoice.SYSTEM, 1.0)
    desk.close()
