"""The running application: a frame at once, the desk after it, and what happens where that fails."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.demo.making import make_demo
from jitdesk.desk.choosing import Wanted
from jitdesk.desk.desk import Desk
from jitdesk.desk.plant_files import made_plant, opened, todays_demo
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S
from jitdesk.domain.wording import time_text
from jitdesk.services.new_plant import PlantDraft, drafted_plan
from jitdesk.services.ports import Report
from jitdesk.services.receiving import hold
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.dialogs import messages
from jitdesk.ui.first_run import FirstRunWindow
from jitdesk.ui.opening import OpeningWindow
from jitdesk.ui.theme import ThemeChoice
from jitdesk.ui.translation import speak_language

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plants") / "small.jitdesk"
    make_demo(path, "small", NOW, author="test")
    return path


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qapp, "test", lambda zone: NOW)
    yield made
    made.close()
    for widget in (*_frames(), made.window, made.choosing.first):
        if widget is not None:
            widget.close()


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "documents"))
    return tmp_path / "documents"


def _first(desk: Desk) -> FirstRunWindow:
    first = desk.choosing.first
    assert first is not None and first.isVisible() and first.card is not None
    return first


def _frames() -> list[OpeningWindow]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, OpeningWindow) and widget.isVisible()
    ]


def test_a_frame_stands_there_at_once_and_the_desk_takes_its_place(
    desk: Desk, qtbot: QtBot, small: Path
) -> None:
    desk.open(Wanted.file(small))
    (frame,) = _frames()
    assert desk.window is None and "small.jitdesk" in frame.windowTitle()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None and desk.window.isVisible()
    assert desk.window.geometry() == frame.geometry()
    assert not _frames()
    assert desk.kept.last_plant == small


def test_the_clock_begins_at_the_given_moment(desk: Desk, qtbot: QtBot, small: Path) -> None:
    desk.open(Wanted.file(small))
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None
    assert 0 <= desk.window.plant.now() - NOW // 60 * 60 <= 60


def test_a_wait_that_is_cancelled_leaves_the_file_to_others(desk: Desk, qtbot: QtBot, small: Path) -> None:
    is_waiting, may_go_on = Event(), Event()

    def found_late(_report: Report) -> Path:
        is_waiting.set()
        may_go_on.wait(30)
        return small

    desk.open(Wanted(found_late, small.name))
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

    def found_late(_report: Report) -> Path:
        is_waiting.set()
        may_go_on.wait(30)
        return small

    desk.open(Wanted(found_late, small.name))
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

    def found(_report: Report) -> Path:
        asked.append(small)
        return small

    desk.open(Wanted(found, small.name))
    (frame,) = _frames()
    frame.close()
    QCoreApplication.processEvents()
    desk.close()
    assert not asked


def test_a_first_plant_that_cannot_be_opened_ends_the_start_with_the_reason(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    missing = tmp_path / "gone.jitdesk"
    desk.open(Wanted.file(missing))
    qtbot.waitUntil(lambda: desk.failure is not None, timeout=30_000)
    assert isinstance(desk.failure, PlantFileError)
    assert "does not exist" in desk.failure.sentence()
    assert not _frames()


def test_another_plant_takes_the_place_of_the_one_that_is_open(
    desk: Desk, qtbot: QtBot, small: Path, tmp_path: Path
) -> None:
    desk.open(Wanted.file(small))
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
    assert desk.window is not None
    offered = [menu for menu in desk.window.menuBar().findChildren(QMenu) if menu.title() == "Open &recent"]
    assert [entry.text() for menu in offered for entry in menu.actions()] == [
        f"&1 {small.stem}\t{small.parent}"
    ]


def test_the_first_start_opens_the_demo_in_one_click_and_remembers_it(
    desk: Desk, qtbot: QtBot, documents: Path
) -> None:
    desk.choosing.ask()
    first = _first(desk)
    assert first.card is not None
    first.card.demo_chosen.emit()
    assert not first.isVisible()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=60_000)
    (made,) = documents.glob("demo-*.jitdesk")
    assert desk.kept.recent_plants == [made] and desk.choosing.first is None


def test_the_demos_clock_goes_on_where_its_story_was_left(qapp: QApplication, documents: Path) -> None:
    def find(report: Report) -> Path:
        return todays_demo("test", report)

    def begun(on_hold: str) -> str:
        file, plant, path = opened(find, "test", None, lambda *_told: None)
        with file:
            plant.commit(hold(plant.plan, on_hold, at=plant.now() + HOUR_S, author="test"))
        assert path.parent == documents
        return time_text(plant.now(), plant.plan.zone)

    assert begun("4417") == "09:42"
    assert begun("4410") == "10:42"


def test_a_demo_that_is_cancelled_leaves_no_file_and_asks_again(
    desk: Desk, qtbot: QtBot, documents: Path
) -> None:
    desk.choosing.ask()
    first = _first(desk)
    assert first.card is not None
    first.card.demo_chosen.emit()
    (frame,) = _frames()
    frame.close()
    desk._jobs._pool.shutdown(wait=True)
    QCoreApplication.processEvents()
    assert _first(desk) is first and desk.window is None
    assert not list(documents.glob("*.part*"))


def test_a_file_that_is_no_plant_is_told_and_the_choice_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(messages, "show_error", lambda _parent, error: told.append(error.sentence()))
    foreign = tmp_path / "foreign.jitdesk"
    foreign.write_text("no plant")
    desk.choosing.ask()
    first = _first(desk)
    assert first.card is not None
    first.card.file_chosen.emit(foreign)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert "foreign.jitdesk" in told[0] and _first(desk) is first and desk.failure is None


def test_the_language_that_was_chosen_is_spoken_at_once_and_kept(desk: Desk) -> None:
    try:
        desk.choosing.ask()
        former = _first(desk).card
        assert former is not None
        former.language_chosen.emit("de")
        assert desk.kept.language == "de" and _first(desk).card is not former
    finally:
        former.language_chosen.emit("en")


def test_a_start_speaks_the_language_that_was_chosen_before(desk: Desk, qapp: QApplication) -> None:
    try:
        desk.kept.language = "de"
        Desk(qapp, "test")
        assert say("not confirmed") == "nicht bestätigt"
    finally:
        speak_language(qapp, "en")


def test_a_new_plant_is_one_file_with_one_step(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    plan, path = drafted_plan(PlantDraft("Nord", "Europe/Berlin"), NOW), tmp_path / "Nord.jitdesk"
    desk.open(Wanted(lambda report: made_plant(plan, path, "test", "", report), "Nord"))
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None
    assert [entry.label for entry in desk.window.plant.history()] == ["New plant"]


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
    desk.open(Wanted.file(small))
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None
    desk.window.commands.run("theme_dark")
    desk.window.commands.run("text_125")
    desk.window.close()
    desk.close()
    # Another plant had other looks meanwhile.
    desk.appearance.choose(ThemeChoice.LIGHT, 1.0)
    again = Desk(qapp, "test", lambda zone: NOW)
    again.open(Wanted.file(small))
    qtbot.waitUntil(lambda: again.window is not None, timeout=30_000)
    assert again.window is not None
    theme = again.appearance.theme
    again.window.close()
    again.close()
    again.appearance.choose(ThemeChoice.LIGHT, 1.0)
    assert (theme.name, theme.scale) == ("dark", 1.25)


def test_how_a_window_looks_is_on_the_disk_while_it_is_still_open(
    desk: Desk, qtbot: QtBot, small: Path, tmp_path: Path
) -> None:
    desk.open(Wanted.file(small))
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    assert desk.window is not None
    desk.window.commands.run("rows_parts")
    written = tmp_path / "jitdesk" / "jitdesk.ini"
    qtbot.waitUntil(
        lambda: written.exists() and '\\"rows\\": \\"parts\\"' in written.read_text(), timeout=30_000
    )
    assert "window_place" in written.read_text()


def test_settings_that_are_garbage_are_as_at_first(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "jitdesk").mkdir()
    (tmp_path / "jitdesk" / "jitdesk.ini").write_text("[General]\ntheme=<b>\ntext_percent=-1e9\n")
    desk = Desk(qapp, "test")
    assert (desk.appearance.choice, desk.appearance.theme.scale) == (ThemeChoice.SYSTEM, 1.0)
    desk.close()
