"""Where copied cells go."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.services.pasted_cells import MOST_ROWS, pasted
from jitdesk.services.typed_table import TypedRows, TypedTable

DOORS = TypedTable.of("doors", ("door", "hall", "kind", "weekdays", "opens", "closes"))
PARTS = TypedTable.of("parts", ("part", "description", "unit", "supplier"))

words = st.text("abcÄß\"',;=+\n 0123456789", max_size=8).map(lambda text: " ".join(text.split()))


def copied(rows: list[list[str]]) -> str:
    """Write cells as a spreadsheet puts them on the clipboard."""
    written = io.StringIO()
    csv.writer(written, "excel-tab").writerows(rows)
    return written.getvalue()


def paste(text: str, table: TypedTable = DOORS, row: int = 0, column: int = 0) -> tuple[tuple[str, ...], ...]:
    return pasted(TypedRows(), table, text, row, column).typed.rows


@given(st.lists(st.lists(words, min_size=2, max_size=4), min_size=1, max_size=6), st.integers(0, 3))
def test_cells_stand_where_the_cursor_stood_in_their_order(rows: list[list[str]], row: int) -> None:
    rows = [["first", *cells, "last"][:4] for cells in rows]
    found = pasted(TypedRows(), PARTS, copied(rows), row, 0).typed.rows
    assert len(found) == row + len(rows)
    assert [list(cells[: len(wanted)]) for cells, wanted in zip(found[row:], rows, strict=True)] == [
        [_shown(cell) for cell in wanted] for wanted in rows
    ]


def _shown(cell: str) -> str:
    wrapped = len(cell) > 3 and cell.startswith('="') and cell.endswith('"')
    plain = cell[2:-1] if wrapped else cell
    return plain[1:] if plain.startswith("'") and plain.lstrip("' ")[:1] in ("=", "+") else plain


def test_a_cell_with_line_breaks_in_quotation_marks_is_one_cell_in_one_line() -> None:
    rows = paste('A1\t"Hall A,\r\nnorth"\tside\r\nA2\tHall B\trear\r\n')
    assert [row[:3] for row in rows] == [("A1", "Hall A, north", "side"), ("A2", "Hall B", "rear")]


def test_an_inch_mark_that_opens_a_cell_does_not_swallow_the_rows_below() -> None:
    rows = paste('"6 inch pipe\tHall A\nA2\tHall B\n')
    assert [row[:2] for row in rows] == [('"6 inch pipe', "Hall A"), ("A2", "Hall B")]


def test_ragged_rows_leave_what_lies_behind_them() -> None:
    typed = TypedRows((("A1", "x", "side", "", "", ""), ("A2", "y", "rear", "", "", "")))
    found = pasted(typed, DOORS, "B1\nB2\tz\n", 0, 0).typed.rows
    assert [row[:3] for row in found] == [("B1", "x", "side"), ("B2", "z", "rear")]


def test_commas_in_a_column_without_headings_are_no_separators() -> None:
    assert [row[3] for row in paste("1,3,5\n1,2", column=3)] == ["1,3,5", "1,2"]


def test_semicolons_below_headings_are_separators() -> None:
    assert [row[:2] for row in paste("Tor;Halle\nA1;Nord\nA2;Süd")] == [("A1", "Nord"), ("A2", "Süd")]


@pytest.mark.parametrize(
    "headings",
    ["Opens\tDoor\tHall", "Öffnet um\tTor-Nr.\tHALLE", "Ouverture\tN° quai\tBâtiment", "Abre\tMuelle\tNave"],
)
def test_headings_are_known_in_four_languages_and_any_order(headings: str) -> None:
    assert paste(f"{headings}\n06:00\tA1\tNord") == (("A1", "Nord", "", "", "06:00", ""),)


def test_a_column_without_a_place_is_left_out_and_named() -> None:
    found = pasted(TypedRows(), DOORS, "Door\tColour\tHall\nA1\tred\tNord", 0, 0)
    assert found.typed.rows[0][:2] == ("A1", "Nord")
    assert '"Colour"' in found.remark


def test_columns_beyond_the_last_are_left_out_and_counted() -> None:
    found = pasted(TypedRows(), DOORS, "06:00\t22:00\tx\ty", 0, 4)
    assert found.typed.rows[0][4:] == ("06:00", "22:00")
    assert "2 columns" in found.remark


def test_a_formula_is_text() -> None:
    assert paste("=1+1\t=HYPERLINK(A1)")[0][:2] == ("=1+1", "=HYPERLINK(A1)")


@pytest.mark.parametrize("nothing", ["", " \t \n\n", "Door\tHall\n"])
def test_nothing_is_refused_with_a_sentence(nothing: str) -> None:
    with pytest.raises(BadInput, match="No cells were copied"):
        paste(nothing)


def test_more_rows_than_a_grid_takes_are_refused_whole_with_the_way_to_load_them() -> None:
    with pytest.raises(BadInput, match="Load tables"):
        paste("A\n" * (MOST_ROWS + 1))
