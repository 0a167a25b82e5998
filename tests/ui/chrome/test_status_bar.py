"""The status bar: what is under way can be cancelled, what was done can be undone, nothing is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.scene.chrome import StatusEntry, StatusLine, Tone
from jitdesk.ui.chrome import StatusBar, notices
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.notices import Progress, Toast
from jitdesk.ui.chrome.status_entry import StatusEntryButton
from jitdesk.ui.theme import Theme
from tests.ui.chrome.look import overlapping, squeezed, sticking_out

LINE = StatusLine(
    (
        StatusEntry("worst", "stop", "2 line stops ahead, 1 door clash", "2 stops", Tone.STOP),
        StatusEntry(
            "import", "import", "Last import 09:31 Nordlicht confirmations (7 accepted)", "Import 09:31"
        ),
    ),
    ("32 deliveries today", "9 received", "2 late"),
)
MOVED = "Moved Nordlicht 4417 to 14:45, A2."


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> StatusBar:
    shown = StatusBar(theme)
    qtbot.addWidget(shown)
    shown.show_state(LINE)
    shown.resize(1600, 28)
    shown.show()
    return shown


def _entries(bar: StatusBar) -> list[str]:
    return [entry.words for entry in bar.findChildren(StatusEntryButton) if entry.isVisible()]


def _counts(bar: StatusBar) -> str:
    return next(
        (label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.parent() is bar),
        "",
    )


def _link(notice: QWidget) -> CommandButton:
    return notice.findChild(CommandButton)


def test_a_sentence_is_reported_by_its_name_when_clicked(qtbot: QtBot, bar: StatusBar) -> None:
    with qtbot.waitSignal(bar.entry_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(bar.findChildren(StatusEntryButton)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["import"]


def test_a_sentence_that_changes_is_reported_by_its_new_name(qtbot: QtBot, bar: StatusBar) -> None:
    bar.show_state(StatusLine((StatusEntry("file", "file", "1 file waits"),)))
    assert _entries(bar) == ["1 file waits"]
    with qtbot.waitSignal(bar.entry_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(bar.findChildren(StatusEntryButton)[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["file"]


def test_the_toast_undoes_once_and_goes(qtbot: QtBot, bar: StatusBar) -> None:
    undone: list[str] = []
    bar.show_toast(MOVED, "Undo", lambda: undone.append("4417"))
    toast = bar.findChild(Toast)
    assert toast.words == MOVED and _link(toast).words == "Undo"
    qtbot.mouseClick(_link(toast), Qt.MouseButton.LeftButton)
    assert undone == ["4417"] and not toast.isVisible()


def test_an_undo_that_shows_a_toast_of_its_own_keeps_it(qtbot: QtBot, bar: StatusBar) -> None:
    bar.show_toast(MOVED, "Undo", lambda: bar.show_toast("Undone."))
    qtbot.mouseClick(_link(bar.findChild(Toast)), Qt.MouseButton.LeftButton)
    assert bar.findChild(Toast).isVisible() and bar.findChild(Toast).words == "Undone."


def test_the_toast_goes_by_itself_and_the_counts_come_back(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "TOAST_MS", 1)
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_state(LINE)
    bar.resize(1600, 28)
    bar.show()
    bar.show_toast(MOVED)
    assert _counts(bar) == ""
    qtbot.waitUntil(lambda: not bar.findChild(Toast).isVisible(), timeout=1000)
    assert _counts(bar) == "32 deliveries today · 9 received · 2 late"


def test_the_toast_stays_six_seconds() -> None:
    assert notices.TOAST_MS == 6000


def test_a_job_can_be_cancelled_and_shows_how_far_it_is(qtbot: QtBot, bar: StatusBar) -> None:
    cancelled: list[bool] = []
    bar.show_progress("Reading 2 files", 0.25, lambda: cancelled.append(True))
    progress = bar.findChild(QProgressBar)
    assert progress.value() / progress.maximum() == 0.25
    qtbot.mouseClick(_link(bar.findChild(Progress)), Qt.MouseButton.LeftButton)
    assert cancelled == [True]


def test_a_job_of_unknown_length_runs_without_an_end(bar: StatusBar) -> None:
    bar.show_progress("Reading 2 files", None, None)
    progress = bar.findChild(QProgressBar)
    assert (progress.minimum(), progress.maximum()) == (0, 0)
    assert not _link(bar.findChild(Progress)).isVisible()


def test_a_toast_does_not_hide_a_job_that_runs(bar: StatusBar) -> None:
    bar.show_progress("Reading 2 files", 0.5, lambda: None)
    bar.show_toast(MOVED, "Undo", lambda: None)
    bar.show_progress("Reading 2 files", 0.6, lambda: None)
    assert bar.findChild(Progress).isVisible() and bar.findChild(Toast).isVisible()
    assert bar.findChild(Toast).words == MOVED


def test_when_the_job_ends_the_counts_come_back(bar: StatusBar) -> None:
    bar.show_progress("Reading 2 files", 0.5, None)
    bar.end_progress()
    assert _counts(bar).startswith("32 deliveries today")


def test_counts_go_first_then_sentences_shorten_then_the_last_goes(bar: StatusBar) -> None:
    seen: list[tuple[int, int]] = []
    for width in range(1600, 60, -5):
        bar.resize(width, 28)
        letters = sum(map(len, _entries(bar)))
        seen.append((letters, len(_counts(bar).split(" · ")) if _counts(bar) else 0))
    long_forms = max(letters for letters, _ in seen)
    assert any(letters == long_forms and counts == 0 for letters, counts in seen)
    assert [letters for letters, _ in seen] == sorted((letters for letters, _ in seen), reverse=True)
    assert len(_entries(bar)) < 2


def test_a_shortened_sentence_keeps_its_whole_as_a_tool_tip(bar: StatusBar) -> None:
    bar.resize(320, 28)
    first = bar.findChildren(StatusEntryButton)[0]
    assert first.words == "2 stops" and "1 door clash" in first.toolTip()


@pytest.mark.parametrize("noticed", [False, True])
def test_nothing_overlaps_or_is_cut_at_any_width(bar: StatusBar, noticed: bool) -> None:
    if noticed:
        bar.show_toast(MOVED, "Undo", lambda: None)
    for width in range(500, 1700, 31):
        bar.resize(width, 28)
        bar.layout().activate()
        parts = [child for child in bar.children() if isinstance(child, QWidget)]
        assert not overlapping(parts), width
        assert not sticking_out(parts, bar.rect()), width
        assert not squeezed(parts), width


def test_a_toast_longer_than_the_bar_loses_whole_words_and_keeps_them_in_its_tool_tip(bar: StatusBar) -> None:
    bar.resize(500, 28)
    bar.show_toast("Moved " + "Nordlicht " * 20, "Undo", lambda: None)
    toast = bar.findChild(Toast)
    assert toast.words.endswith("Nordlicht …")
    assert toast.toolTip().count("Nordlicht") == 20
