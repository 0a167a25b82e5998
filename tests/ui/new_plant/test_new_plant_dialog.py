"""A new plant in four steps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.services.table_export import write_tables
from jitdesk.ui.dialogs.load_dialog import LoadDialog
from jitdesk.ui.new_plant import NewPlantDialog
from jitdesk.ui.theme import load_theme
from jitdesk.ui.work.jobs import Jobs
from tests.new_plant import fill_new_plant
from tests.plants import two_doors_one_day


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NewPlantDialog:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    return shown(qtbot, jobs, [])


def shown(qtbot: QtBot, jobs: Jobs, paths: list[Path]) -> NewPlantDialog:
    made = NewPlantDialog(load_theme("light"), jobs, paths, None)
    qtbot.addWidget(made)
    made.show()
    return made


def next_button(dialog: NewPlantDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.property("kind") == "filled")


def test_four_pasted_steps_make_a_plant(dialog: NewPlantDialog, qtbot: QtBot, tmp_path: Path) -> None:
    fill_new_plant(dialog, 4)
    next_button(dialog).click()
    # The third door closes at 25:00: the step comes back, at that cell.
    doors = dialog._doors.grid
    assert dialog._pages.currentWidget() is dialog._doors
    assert doors.view.currentIndex() == doors.model.index(2, 5)
    doors.model.setData(doors.view.currentIndex(), "22:00")
    dialog._show(3)
    next_button(dialog).click()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    assert dialog.plan is not None and dialog.path == tmp_path / "Werk Nord.jitdesk"
    assert [row["door"] for row in dialog.plan["doors"].rows()] == ["A1", "A2", "B1"]
    assert len(dialog.plan["consumption"]) == 2 and len(dialog.plan["shifts"]) == 2
    assert not list(tmp_path.iterdir())  # the file comes when it is opened


def test_a_plant_needs_a_name_and_a_time_zone_that_there_is(dialog: NewPlantDialog) -> None:
    next_button(dialog).click()
    assert dialog._pages.currentIndex() == 0
    dialog._name.name.setText("Nord")
    dialog._name.zone.setCurrentText("Mars/Base")
    next_button(dialog).click()
    assert dialog._pages.currentIndex() == 0 and '"Mars/Base"' in dialog._name._need.text()
    dialog._name.zone.setCurrentText("Europe/Berlin")
    next_button(dialog).click()
    assert dialog._pages.currentIndex() == 1


def test_steps_may_be_left_empty(dialog: NewPlantDialog, qtbot: QtBot) -> None:
    dialog._name.name.setText("Nord")
    for _ in range(4):
        next_button(dialog).click()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)


def test_holidays_are_offered_by_country_and_region(dialog: NewPlantDialog, qtbot: QtBot) -> None:
    dialog._show(1)
    page = dialog._shifts
    qtbot.waitUntil(lambda: page._country.count() > 100, timeout=20_000)
    page._country.setCurrentIndex(page._country.findData("DE"))
    page._region.setCurrentIndex(page._region.findData("BY"))
    qtbot.waitUntil(lambda: any("-01-06" in day for day, _ in page.closed), timeout=20_000)
    assert "days on which nobody works" in page._said.text()


def test_escape_does_not_lose_what_was_typed(dialog: NewPlantDialog, tmp_path: Path) -> None:
    fill_new_plant(dialog, 2)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog._cancel.click()
    assert not dialog.isVisible() and dialog.plan is None and not list(tmp_path.iterdir())


def test_dropped_tables_are_shown_row_by_row_and_become_the_plant(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tables(two_doors_one_day(), tmp_path)
    seen: list[str] = []
    monkeypatch.setattr(LoadDialog, "exec", lambda self: seen.append(self.windowTitle()) or 1)
    dialog = shown(qtbot, jobs, [tmp_path])
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    assert dialog.plan is not None and seen
    assert dialog.plan.same_as(two_doors_one_day())


def test_a_dropped_list_waits_for_the_plant(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    listed = tmp_path / "confirmations.csv"
    listed.write_text("PO,Part,Confirmed Date\n1,2,2026-11-24\n")
    dialog = shown(qtbot, jobs, [listed])
    qtbot.waitUntil(lambda: bool(dialog.to_import), timeout=20_000)
    assert dialog.to_import == [listed] and "confirmations.csv" in dialog._said.text()
