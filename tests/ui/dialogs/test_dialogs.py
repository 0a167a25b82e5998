"""The window's lists: newer tables before they are loaded, and the history."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.edit import Edit, cell_changes, row_changes
from jitdesk.services.moves import move
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.plant_tables import load_preview
from jitdesk.services.table_files import TableFile
from jitdesk.ui.dialogs import history_dialog
from jitdesk.ui.dialogs.history_dialog import HistoryDialog
from jitdesk.ui.dialogs.load_dialog import LoadDialog
from jitdesk.ui.theme import load_theme
from jitdesk.ui.work.jobs import Jobs
from jitdesk.ui.work.steps import MOST_AT_ONCE, Steps
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
    dialog = HistoryDialog(plant, Steps(plant, jobs, desk), jobs, load_theme("dark"), desk)
    (table,) = dialog.findChildren(QTableWidget)
    assert texts(table)[0][2:5] == ["Move Nordlicht 4417 to 08:00, B2", AUTHOR, "Door clash"]
    button(dialog, "Take this step back").click()
    row = plant.plan.find("deliveries", "4417")
    assert row is not None
    assert row["door"] == "A2"
    assert texts(table)[0][2].startswith("Take back Move")
    jobs.close()


def rows_of(dialog: HistoryDialog) -> tuple[QTableView, list[tuple[str, str]]]:
    view = next(each for each in dialog.findChildren(QTableView) if not isinstance(each, QTableWidget))
    model = view.model()
    lines = [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data())) for row in range(model.rowCount())
    ]
    return view, lines


def two_plates_and_a_want(plant: OpenPlant) -> Edit:
    plates = [
        change
        for delivery in ("4417", "4418")
        for change in cell_changes(
            "deliveries", plant.plan.find("deliveries", delivery) or {}, {"plate": f"B-{delivery}"}
        )
    ]
    want = {"part": "00471", "required_at": SIX, "quantity": 5_000, "document": "DELFOR 1"}
    promise = {"delivery": "4417", "known_at": SIX, "kind": "confirmed", "at": SIX + 3600}
    added = (*row_changes("requirements", [want]), *row_changes("estimates", [promise]))
    return Edit("Import list.csv", (*plates, *added), author=AUTHOR, at=SIX)


def test_one_row_of_a_step_is_taken_back_from_the_history(desk: QWidget, plant: OpenPlant) -> None:
    plant.commit(two_plates_and_a_want(plant))
    jobs = Jobs(desk)
    dialog = HistoryDialog(plant, Steps(plant, jobs, desk), jobs, load_theme("dark"), desk)
    view, lines = rows_of(dialog)
    assert not button(dialog, "Take this row back").isEnabled()
    assert [name for name, _ in lines] == [
        "Delivery 4417",
        "Delivery 4418",
        "Wanted 00471 · 24 Nov 2026 06:00 · DELFOR 1",
    ]
    assert lines[0][1].startswith("plate empty \u203a B-4417; confirmed ")
    assert lines[0][1].endswith("08:00 \u203a 24 Nov 2026 07:00") and lines[2][1] == "new"
    for row in (2, 0):
        (table,) = dialog.findChildren(QTableWidget)
        table.selectRow(0 if row else 1)
        view.selectRow(row)
        button(dialog, "Take this row back").click()
    assert plant.plan["requirements"]["part"].tolist() == []
    plates = [(plant.plan.find("deliveries", name) or {})["plate"] for name in ("4417", "4418")]
    assert plates == ["", "B-4418"]
    assert plant.undo_label == "Take back Import list.csv (Delivery 4417)"
    jobs.close()


def test_a_row_that_was_changed_since_says_so_and_stays(
    desk: QWidget, plant: OpenPlant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant.commit(two_plates_and_a_want(plant))
    row = plant.plan.find("deliveries", "4418") or {}
    plant.commit(Edit("Plate", cell_changes("deliveries", row, {"plate": "M-1"}), author=AUTHOR, at=SIX))
    told: list[str] = []
    monkeypatch.setattr(history_dialog, "show_error", lambda _parent, error: told.append(error.sentence()))
    jobs = Jobs(desk)
    dialog = HistoryDialog(plant, Steps(plant, jobs, desk), jobs, load_theme("dark"), desk)
    (table,) = dialog.findChildren(QTableWidget)
    table.selectRow(1)
    view, _ = rows_of(dialog)
    view.selectRow(1)
    button(dialog, "Take this row back").click()
    (sentence,) = told
    assert "This step no longer fits the plan" in sentence and "4418 (plate)" in sentence
    assert (plant.plan.find("deliveries", "4418") or {})["plate"] == "M-1"
    jobs.close()


def test_the_rows_of_a_large_step_come_once_they_were_read_elsewhere(
    qtbot: QtBot, desk: QWidget, plant: OpenPlant
) -> None:
    new = [{"delivery": f"N{number}", "status": "planned"} for number in range(MOST_AT_ONCE + 1)]
    plant.commit(Edit("Load", row_changes("deliveries", new), author=AUTHOR, at=SIX))
    jobs = Jobs(desk)
    dialog = HistoryDialog(plant, Steps(plant, jobs, desk), jobs, load_theme("dark"), desk)
    assert rows_of(dialog)[1] == []
    qtbot.waitUntil(lambda: len(rows_of(dialog)[1]) == len(new))
    assert rows_of(dialog)[1][-1] == (f"Delivery N{MOST_AT_ONCE}", "new")
    jobs.close()
