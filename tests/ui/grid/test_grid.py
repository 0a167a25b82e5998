"""The grid: typed, pasted, marked, asked, and taken back."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.services.typed_table import TypedTable
from jitdesk.ui.grid import Grid
from jitdesk.ui.grid.model import GridModel
from jitdesk.ui.theme import load_theme

BERLIN = ZoneInfo("Europe/Berlin")
DOORS = TypedTable.of("doors", ("door", "hall", "kind", "opens", "closes"))
STOCK = TypedTable.of("stock", ("part", "kind", "quantity"))


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def grid(qtbot: QtBot) -> Grid:
    return shown(qtbot, DOORS)


def shown(qtbot: QtBot, table: TypedTable) -> Grid:
    made = Grid(table, BERLIN, load_theme("light"), name="Doors", hint="Type here")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.view.setCurrentIndex(made.model.index(0, 0))
    made.view.setFocus()
    return made


def paste(grid: Grid, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def cells(grid: Grid) -> list[tuple[str, ...]]:
    return list(grid.typed.rows)


def said(grid: Grid) -> str:
    grid.model.settle()
    (label,) = (each for each in grid.findChildren(QLabel) if each.isVisible())
    return label.text()


def buttons(grid: Grid) -> dict[str, QPushButton]:
    return {each.text(): each for each in grid.findChildren(QPushButton) if each.isVisible()}


def editor(grid: Grid) -> QLineEdit:
    (field,) = (each for each in grid.view.viewport().findChildren(QLineEdit) if each.isVisible())
    return field


def type_over(grid: Grid, text: str) -> None:
    QTest.keyClick(grid.view, Qt.Key.Key_Return)
    field = editor(grid)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_typed_cells_make_rows_and_enter_goes_on_below(grid: Grid) -> None:
    type_over(grid, "A1")
    assert grid.view.currentIndex().row() == 1
    type_over(grid, "A2")
    assert [row[0] for row in cells(grid)] == ["A1", "A2"]
    assert grid.rows[1] == {"door": "A2", "hall": "", "kind": "", "opens": "", "closes": ""}


def test_a_letter_typed_on_a_cell_begins_to_type_over_it(grid: Grid) -> None:
    QTest.keyClicks(grid.view, "B")
    field = editor(grid)
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert cells(grid)[0][0] == "B7"


def test_pasted_cells_are_one_step_that_is_taken_back_and_made_again(grid: Grid) -> None:
    paste(grid, "A1\tNord\nA2\tNord\n")
    assert [row[:2] for row in cells(grid)] == [("A1", "Nord"), ("A2", "Nord")]
    QTest.keyClick(grid.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cells(grid) == []
    QTest.keyClick(grid.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(cells(grid)) == 2


def test_copied_cells_are_pasted_as_they_were(grid: Grid) -> None:
    paste(grid, "=1+1\tNord\nA2\t+49 171\n")
    before = cells(grid)
    grid.view.selectAll()
    QTest.keyClick(grid.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("'=1+1")  # no spreadsheet runs it
    grid.view.setCurrentIndex(grid.model.index(0, 0))
    QTest.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert cells(grid) == before


def test_cells_are_emptied_and_rows_taken_away(grid: Grid) -> None:
    paste(grid, "A1\tNord\nA2\tNord\n")
    grid.view.setCurrentIndex(grid.model.index(0, 1))
    QTest.keyClick(grid.view, Qt.Key.Key_Delete)
    assert cells(grid)[0][:2] == ("A1", "")
    QTest.keyClick(grid.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [row[0] for row in cells(grid)] == ["A2"]


def test_a_wrong_cell_says_what_it_needs_in_its_place_and_below(grid: Grid) -> None:
    paste(grid, "A1\tNord\tside\t25:00\t22:00\n")
    assert not grid.is_clean and grid.rows == []
    wrong = grid.model.index(0, 3)
    assert "06:30" in str(wrong.data(Qt.ItemDataRole.ToolTipRole))
    assert "06:30" in str(wrong.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said(grid) == "1 cell needs something."
    buttons(grid)["Show"].click()
    assert grid.view.currentIndex() == wrong
    assert said(grid) == 'Row 1: "25:00" is not a time of day. Write it like 06:30.'
    type_over(grid, "05:00")
    assert grid.is_clean


def test_what_a_paste_left_out_is_said_below(grid: Grid) -> None:
    paste(grid, "Tor\tFarbe\tHalle\nA1\trot\tNord\n")
    assert '"Farbe"' in said(grid)
    paste(grid, " ")
    assert "Copy them in the spreadsheet first" in said(grid)


def test_an_ambiguous_number_is_asked_below_and_the_answer_is_a_step(qtbot: QtBot) -> None:
    grid = shown(qtbot, STOCK)
    paste(grid, "4711\tfree\t1.250\n")
    assert grid.rows == []
    buttons(grid)["1250"].click()
    assert grid.rows[0]["quantity"] == 1_250_000
    grid.model.steps.undo()
    assert grid.rows == []
    assert {"1250", "1.25"} <= set(buttons(grid))


def test_thousands_of_rows_are_looked_through_in_many_turns_of_the_event_loop(
    grid: Grid, qtbot: QtBot
) -> None:
    rows = "".join(f"D{at}\tHall {at % 7}\tside\t06:00\t2{at % 5 + 1}:00\n" for at in range(5000))
    with qtbot.waitSignal(grid.settled, timeout=20_000):
        paste(grid, rows)
        qtbot.waitUntil(lambda: len(cells(grid)) == 5000)
        assert not grid.model.meaning.values  # not in the turn of the paste
    assert len(grid.model.meaning.needs) == 1000  # 24:00 is a time of day; no row is lost
    assert len(grid.rows) == 4000


def test_markup_stays_text(grid: Grid) -> None:
    paste(grid, "A1\t\t<img src=x>\n")
    assert "&lt;img" in grid.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.tuples(
                st.just("type"), st.integers(0, 4), st.integers(0, 4), st.sampled_from(["", "x", "06:00"])
            ),
            st.tuples(
                st.just("paste"), st.integers(0, 4), st.integers(0, 4), st.sampled_from(["a\tb", "c\nd\ne"])
            ),
            st.tuples(st.just("remove"), st.integers(0, 4), st.integers(0, 4), st.just("")),
        ),
        max_size=8,
    )
)
def test_every_step_is_taken_back_to_exactly_what_stood_there(
    qapp: QApplication, steps: list[tuple[str, int, int, str]]
) -> None:
    owner = QObject()
    model = GridModel(DOORS, BERLIN, owner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    stood = [model.typed]
    for act, row, column, text in steps:
        if act == "type":
            model.setData(model.index(min(row, model.rowCount() - 1), column), text)
        elif act == "paste":
            model.make("", model.pasted(text, model.index(min(row, model.rowCount() - 1), column)).typed)
        else:
            model.remove({row})
        if model.steps.count() == len(stood):
            stood.append(model.typed)
    for before in reversed(stood[:-1]):
        model.steps.undo()
        assert model.typed == before
    for after in stood[1:]:
        model.steps.redo()
        assert model.typed == after
    del tester
