"""The window's lists: newer tables before they are loaded, and the history."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.services.moves import move
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.plant_tables import load_preview
from jitdesk.services.table_files import TableFile
from jitdesk.ui.history_dialog import HistoryDialog
from jitdesk.ui.jobs import Jobs
from jitdesk.ui.load_dialog import LoadDialog
from jitdesk.ui.steps import Steps
from jitdesk.ui.theme import load_theme
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day


@pytest.fixture
def plant() -> OpenPlant:
    return OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 3600, AUTHOR)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def texts(table: QTableWidget) -> list[list[str]]:
    items = [
        [table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())
    ]
    return [[item.text() if item else "" for item in row] for row in items]


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.text())


def load_dialog(desk: QWidget, plant: OpenPlant, content: str) -> LoadDialog:
    preview = load_preview(
        plant.plan, [TableFile("stock.csv", content.encode())], at=plant.now(), author=AUTHOR
    )
    return LoadDialog(preview, plant.plan, "stock.csv", load_theme("light"), desk)


def test_a_load_shows_old_and_new_and_names_the_unusable_row(desk: QWidget, plant: OpenPlant) -> None:
    dialog = load_dialog(
        desk,
        plant,
        "part,line,kind,quantity,counted_at\n"
        "00471,Line 3,unrestricted,250,2026-11-24T06:30\n"
        "<b>X</b>,,unrestricted,5,2026-11-24T06:30\n",
    )
    changes, problems = (texts(table) for table in dialog.findChildren(QTableWidget))
    assert "quantity 300" in changes[0][2]
    assert "250" in changes[0][2]
    assert any("<b>X</b>" in " ".join(row) for row in problems)
    assert button(dialog, "Load 1 row").isEnabled()


def test_a_load_of_the_same_cannot_be_accepted(desk: QWidget, plant: OpenPlant) -> None:
    dialog = load_dialog(
        desk,
        plant,
        "part,line,kind,quantity,counted_at\n00471,Line 3,unrestricted,300,2026-11-24T06:00\n",
    )
    assert not button(dialog, "Load 0 rows").isEnabled()


def test_a_step_is_taken_back_from_the_history(desk: QWidget, plant: OpenPlant) -> None:
    plant.commit(move(plant.plan, "4417", door="B2", at=plant.now(), author=AUTHOR, reason="Door clash"))
    jobs = Jobs(desk)
    dialog = HistoryDialog(plant, Steps(plant, jobs, desk), load_theme("dark"), desk)
    (table,) = dialog.findChildren(QTableWidget)
    assert texts(table)[0][2:5] == ["Move Nordlicht 4417 to 08:00, B2", AUTHOR, "Door clash"]
    button(dialog, "Take this step back").click()
    row = plant.plan.find("deliveries", "4417")
    assert row is not None
    assert row["door"] == "A2"
    assert texts(table)[0][2].startswith("Take back Move")
    jobs.close()
