"""The needs-me-now panel: every problem can be reached, read whole and chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from jitdesk.scene.chrome import Command, Hero, NeedsMeNow, Problem, Tone
from jitdesk.ui.chrome import NeedsMeNowPanel
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.chrome.problem_row import ProblemRow
from jitdesk.ui.theme import Theme

HERO = Hero(
    "stop-l3",
    "stop",
    Tone.STOP,
    "Next line stop in",
    "4 h 38 min",
    "Line 3 stops 14:20",
    "4711 Steering column",
    "Nordlicht +110 min, now 15:05 at A3",
    (Command("move", "Move", "M"), Command("show", "Show on the bands")),
)
HOLD = Problem(
    "hold-l2", "hold", Tone.HOLD, "Line 2 · part 9034", "Kessel 640 pcs on hold", "6 h 48", "stops 16:30"
)
CLASH = Problem(
    "clash-b2", "clash", Tone.WARN, "Door B2 · 11:30–12:00", "Ravna and Orlik, 30 min", "1 h 48", "clash"
)
LATE = Problem("late-l1", "late", Tone.WARN, "Line 1 · part 2208", "Brenner +20", "1 h 52", "low 11:34")
DONE = Problem("done-a2", "received", Tone.QUIET, "Kessel 4401", "received", "08:10", "")
MORNING = NeedsMeNow(4, HERO, "", (HOLD,), (CLASH, LATE), (DONE,), 1)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> NeedsMeNowPanel:
    shown = NeedsMeNowPanel(theme)
    qtbot.addWidget(shown)
    shown.show_state(MORNING)
    shown.resize(300, 620)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


def _rows(panel: NeedsMeNowPanel) -> list[ProblemRow]:
    """Return the rows in view of somebody who scrolls, from the top."""
    rows = [row for row in panel.widget().findChildren(ProblemRow) if row.isVisible()]
    return sorted(rows, key=lambda row: row.y())


def _row(panel: NeedsMeNowPanel, problem: str) -> ProblemRow:
    return next(row for row in _rows(panel) if row.problem.problem == problem)


def _hero(panel: NeedsMeNowPanel) -> HeroCard | None:
    return next((hero for hero in panel.widget().findChildren(HeroCard) if hero.isVisible()), None)


def _labels(panel: NeedsMeNowPanel) -> list[str]:
    return [label.text() for label in panel.widget().findChildren(QLabel) if label.text()]


def test_a_click_on_a_row_chooses_its_problem(qtbot: QtBot, panel: NeedsMeNowPanel) -> None:
    with qtbot.waitSignal(panel.problem_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(_row(panel, "clash-b2"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["clash-b2"]


def test_a_click_on_the_hero_chooses_the_next_line_stop(qtbot: QtBot, panel: NeedsMeNowPanel) -> None:
    with qtbot.waitSignal(panel.problem_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(_hero(panel), Qt.MouseButton.LeftButton)
    assert chosen.args == ["stop-l3"]


def test_a_button_of_the_hero_reports_its_command_and_only_that(qtbot: QtBot, panel: NeedsMeNowPanel) -> None:
    buttons = _hero(panel).findChildren(CommandButton)
    move = next(button for button in buttons if button.words == "Move")
    with qtbot.assertNotEmitted(panel.problem_chosen), qtbot.waitSignal(panel.command_chosen) as chosen:
        qtbot.mouseClick(move, Qt.MouseButton.LeftButton)
    assert chosen.args == ["move", "stop-l3"]


def test_the_hero_has_one_filled_button(panel: NeedsMeNowPanel) -> None:
    kinds = [button.property("kind") for button in panel.widget().findChildren(CommandButton)]
    assert sum(kind in ("filled", "stop") for kind in kinds) == 1


def test_down_and_up_walk_through_the_problems_and_enter_chooses(
    qtbot: QtBot, panel: NeedsMeNowPanel
) -> None:
    chosen: list[str] = []
    panel.problem_chosen.connect(chosen.append)
    _hero(panel).setFocus()
    for keys in ((Qt.Key.Key_Down,), (Qt.Key.Key_Down,), (Qt.Key.Key_Up,)):
        for key in (*keys, Qt.Key.Key_Return):
            qtbot.keyClick(QApplication.focusWidget(), key)
    assert chosen == ["hold-l2", "clash-b2", "hold-l2"]


def test_without_a_line_stop_the_panel_says_until_when(panel: NeedsMeNowPanel) -> None:
    panel.show_state(NeedsMeNow(calm="No line stops before Wed 22:00."))
    assert "No line stops before Wed 22:00." in _labels(panel)
    assert _hero(panel) is None


def test_the_keyboard_stays_on_its_problem_when_the_minute_changes(
    qtbot: QtBot, panel: NeedsMeNowPanel
) -> None:
    _row(panel, "late-l1").setFocus()
    panel.show_state(replace(MORNING, hero=replace(HERO, time_left="4 h 37 min")))
    assert "4 h 37 min" in _hero(panel).accessibleName()
    assert QApplication.focusWidget() is _row(panel, "late-l1")


def test_a_click_survives_the_minute_changing_between_press_and_release(
    qtbot: QtBot, panel: NeedsMeNowPanel
) -> None:
    row = _row(panel, "late-l1")
    qtbot.mousePress(row, Qt.MouseButton.LeftButton)
    panel.show_state(replace(MORNING, checks=(CLASH, replace(LATE, time_left="1 h 51"))))
    with qtbot.waitSignal(panel.problem_chosen, timeout=1000) as chosen:
        qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert chosen.args == ["late-l1"]
    assert "1 h 51" in row.accessibleDescription()


def test_a_problem_that_is_solved_leaves_the_panel(panel: NeedsMeNowPanel) -> None:
    panel.show_state(replace(MORNING, open_count=3, checks=(LATE,)))
    assert [row.problem.problem for row in _rows(panel)] == ["hold-l2", "late-l1"]
    assert "3 open" in _labels(panel)


def test_choosing_may_change_the_panel_under_the_click(qtbot: QtBot, panel: NeedsMeNowPanel) -> None:
    panel.problem_chosen.connect(lambda key: panel.show_state(replace(MORNING, current=key)))
    for problem in ("clash-b2", "late-l1", "hold-l2"):
        qtbot.mouseClick(_row(panel, problem), Qt.MouseButton.LeftButton)
    assert len(_rows(panel)) == 3


def test_what_was_done_this_shift_unfolds_and_folds(qtbot: QtBot, panel: NeedsMeNowPanel) -> None:
    def shown() -> list[str]:
        return [row.problem.problem for row in _rows(panel)]

    def fold() -> CommandButton:
        buttons = panel.widget().findChildren(CommandButton)
        return next(button for button in buttons if button.words.startswith("Done this shift"))

    assert "done-a2" not in shown()
    qtbot.mouseClick(fold(), Qt.MouseButton.LeftButton)
    assert "done-a2" in shown()
    qtbot.mouseClick(fold(), Qt.MouseButton.LeftButton)
    assert "done-a2" not in shown()


def test_marks_in_a_suppliers_words_are_shown_and_not_obeyed(panel: NeedsMeNowPanel) -> None:
    panel.show_state(replace(MORNING, hero=replace(HERO, cause="<h1>Nordlicht</h1>")))
    assert "<h1>Nordlicht</h1>" in _labels(panel)
    formats = {label.textFormat() for label in panel.widget().findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("width", [240, 300, 420])
def test_no_row_is_lower_than_its_wrapped_words(qtbot: QtBot, panel: NeedsMeNowPanel, width: int) -> None:
    long = replace(
        CLASH, title="Tor B2 · Lieferbestätigungsabweichung 11:30–12:00", detail="Ravna und Orlik " * 5
    )
    panel.show_state(replace(MORNING, checks=(long, LATE)))
    panel.resize(width, 720)
    rows = _rows(panel)
    qtbot.waitUntil(
        lambda: all(row.height() >= row.heightForWidth(row.width()) for row in rows), timeout=1000
    )
    assert _row(panel, "clash-b2").height() > _row(panel, "late-l1").height()
    assert panel.widget().width() <= panel.viewport().width()


def test_a_row_says_everything_it_shows_to_a_screen_reader(panel: NeedsMeNowPanel) -> None:
    row = _row(panel, "clash-b2")
    said = f"{row.accessibleName()} {row.accessibleDescription()}"
    assert all(text in said for text in (CLASH.title, CLASH.detail, CLASH.time_left, CLASH.note))


def test_the_first_checks_are_shown_and_the_others_are_counted_behind_a_fold(
    qtbot: QtBot, panel: NeedsMeNowPanel
) -> None:
    checks = tuple(replace(LATE, problem=f"late-{number}") for number in range(60))
    panel.show_state(replace(MORNING, checks=checks, open_count=2_002))

    def rows() -> int:
        return len(_rows(panel))

    folded = rows()
    assert folded < 20
    fold = next(
        button for button in panel.widget().findChildren(CommandButton) if button.words.endswith("more")
    )
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert rows() == folded + 48
    assert fold.words == "1988 more"
