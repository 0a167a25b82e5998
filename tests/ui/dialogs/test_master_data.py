"""Master data: what is typed or pasted in the grid is a step at once, and what cannot be is said there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jitdesk.services.counting import count
from jitdesk.services.moves import move
from jitdesk.services.table_editing import Pair, edited
from jitdesk.ui.dialogs.master_data import TABLES, MasterData
from jitdesk.ui.grid import Grid
from jitdesk.ui.window import Window
from tests.plants import AUTHOR
from tests.ui.conftest import labels


@pytest.fixture
def shown(qtbot: QtBot, window: Window) -> Iterator[MasterData]:
    made = window.commands.edit_table("doors")
    settle(qtbot, made)
    yield made
    made.close()
    QGuiApplication.clipboard().clear()


def settle(qtbot: QtBot, shown: MasterData) -> None:
    """Let the worker find the rows, and the grid look at its cells."""
    qtbot.waitUntil(lambda: not shown.is_looking, timeout=10_000)
    grid(shown).model.settle()


def grid(shown: MasterData) -> Grid:
    assert shown.grid is not None
    return shown.grid


def put(shown: MasterData, row: int, column: int, text: str) -> None:
    model = grid(shown).model
    assert model.setData(model.index(row, column), text)
    model.settle()


def column(shown: MasterData, name: str) -> int:
    return [each.column.name for each in grid(shown).model.table.columns].index(name)


def said(shown: MasterData) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def test_a_typed_cell_is_a_step_and_undo_shows_in_the_grid(
    qtbot: QtBot, window: Window, shown: MasterData
) -> None:
    put(shown, 0, column(shown, "opens"), "05:30")
    assert labels(window) == ["Doors: A2, Opens 05:30"]
    window.commands.run("undo")
    settle(qtbot, shown)
    assert grid(shown).typed.rows[0][column(shown, "opens")] == "06:00"


def test_a_paste_is_one_step_with_its_count_in_its_name(
    qtbot: QtBot, window: Window, shown: MasterData
) -> None:
    QGuiApplication.clipboard().setText("C1\tHall C\nC2\tHall C\nC3\tHall C\n")
    view = grid(shown).view
    view.setCurrentIndex(grid(shown).model.index(2, 0))
    view.paste()
    grid(shown).model.settle()
    assert labels(window) == ["Doors: 3 rows"]
    assert window.plant.plan["doors"]["hall"].tolist() == ["", "", "Hall C", "Hall C", "Hall C"]


def test_a_wrong_cell_waits_marked_while_others_are_kept_and_is_kept_once_it_is_right(
    window: Window, shown: MasterData
) -> None:
    put(shown, 0, column(shown, "opens"), "half past")
    assert labels(window) == []
    put(shown, 1, column(shown, "note"), "narrow")
    assert labels(window) == ["Doors: B2, Note narrow"]
    put(shown, 0, column(shown, "opens"), "05:30")
    assert labels(window)[-1] == "Doors: A2, Opens 05:30"


def test_a_new_name_of_a_door_goes_with_its_deliveries(window: Window, shown: MasterData) -> None:
    put(shown, 0, 0, "Gate 7")
    assert labels(window) == ["Doors: Gate 7"]
    row = window.plant.plan.find("deliveries", "4417")
    assert row is not None
    assert row["door"] == "Gate 7"
    put(shown, 0, column(shown, "note"), "north")
    assert labels(window)[-1] == "Doors: Gate 7, Note north"


def test_a_door_with_deliveries_stays_and_says_which(qtbot: QtBot, window: Window, shown: MasterData) -> None:
    grid(shown).model.remove({1})
    qtbot.waitUntil(lambda: "2 rows of deliveries name it (4418, R-9)" in said(shown))
    assert labels(window) == []
    assert [row[0] for row in grid(shown).typed.rows] == ["A2", "B2"]


def test_a_row_that_nobody_names_goes_and_comes_back_with_the_grids_own_undo(
    window: Window, shown: MasterData
) -> None:
    put(shown, 2, 0, "C1")
    grid(shown).model.remove({2})
    grid(shown).model.settle()
    assert labels(window) == ["Doors: C1", "Doors: C1"]
    assert window.plant.plan.find("doors", "C1") is None
    grid(shown).model.steps.undo()
    grid(shown).model.settle()
    assert window.plant.plan.find("doors", "C1") is not None


def test_what_others_change_is_shown(qtbot: QtBot, window: Window, shown: MasterData) -> None:
    plant = window.plant
    plant.commit(move(plant.plan, "4417", door="B2", at=plant.now(), author=AUTHOR))
    window.commands.edit_table("stock")
    settle(qtbot, shown)
    plant.commit(
        count(plant.plan, "00471", 12_000, line="Line 3", when=plant.now(), at=plant.now(), author=AUTHOR)
    )
    settle(qtbot, shown)
    assert grid(shown).typed.rows[0][column(shown, "quantity")] == "12"


def test_a_row_that_needs_something_stays_while_others_change_the_table(
    qtbot: QtBot, window: Window, shown: MasterData
) -> None:
    put(shown, 0, column(shown, "opens"), "half past")
    plant = window.plant
    pairs: list[Pair] = [(("B2",), {"door": "B2", "note": "theirs"})]
    plant.commit(edited(plant.plan, "doors", pairs, what="Doors", at=plant.now(), author=AUTHOR))
    settle(qtbot, shown)
    assert grid(shown).typed.rows[0][column(shown, "opens")] == "half past"
    put(shown, 0, column(shown, "opens"), "05:30")
    rows = window.plant.plan["doors"].rows()
    assert [(row["opens"], row["note"]) for row in rows] == [("05:30", ""), ("06:00", "theirs")]


@pytest.mark.parametrize("text", ["<b>x</b>", "\u202edrow", "a" * 300, "\U0001f69a", "=1+1", "\x07bell"])
def test_any_text_is_kept_and_shown_as_it_is_typed(window: Window, shown: MasterData, text: str) -> None:
    put(shown, 0, column(shown, "note"), text)
    row = window.plant.plan.find("doors", "A2")
    assert row is not None
    assert row["note"] == text.replace("\x07", " ").strip().replace("\u202e", " ").strip()


def test_search_narrows_the_rows_and_edits_stay_with_their_own(
    qtbot: QtBot, window: Window, shown: MasterData
) -> None:
    window.commands.edit_table("suppliers", "ravna")
    settle(qtbot, shown)
    assert [row[0] for row in grid(shown).typed.rows] == ["RAV"]
    put(shown, 0, column(shown, "phone"), "+385 1 555")
    assert labels(window) == ["Suppliers: RAV, Phone +385 1 555"]


def test_a_delivery_gets_more_parts_in_the_grid(qtbot: QtBot, window: Window, shown: MasterData) -> None:
    window.commands.edit_table("delivery_lines", "4417")
    settle(qtbot, shown)
    QGuiApplication.clipboard().setText("4417\t2\t12E45\t7,5\n")
    view = grid(shown).view
    view.setCurrentIndex(grid(shown).model.index(1, 0))
    view.paste()
    grid(shown).model.settle()
    lines = window.plant.plan.lines_of("4417")
    assert [(line["part"], line["quantity"]) for line in lines] == [("00471", 240_000), ("12E45", 7_500)]


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_shown_as_the_plan_has_it_and_showing_it_changes_nothing(
    qtbot: QtBot, window: Window, shown: MasterData, table: str
) -> None:
    window.commands.edit_table(table)
    settle(qtbot, shown)
    assert len(grid(shown).typed.rows) == len(window.plant.plan[table])
    assert labels(window) == []
    assert shown.tables.currentItem().data(Qt.ItemDataRole.UserRole) == table  # type: ignore[union-attr]
