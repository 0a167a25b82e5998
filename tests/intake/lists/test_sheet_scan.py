"""How far a sheet reaches is known before anything is allocated for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.lists.grid import MAX_CELLS
from jitdesk.intake.lists.sheet_scan import column_index, scan_sheet


def reach(*rows: str) -> tuple[int, int]:
    scan = scan_sheet(
        f"<x:worksheet xmlns:x='a'><x:sheetData>{''.join(rows)}</x:sheetData></x:worksheet>".encode()
    )
    return scan.height, scan.width


def test_columns_count_from_a() -> None:
    assert [column_index(letters) for letters in ("A", "Z", "AA", "xfd")] == [0, 25, 26, 16_383]


@pytest.mark.parametrize(
    ("rows", "height_and_width"),
    [
        (("<row r='3'><c r='B3'/></row>",), (3, 2)),
        (("<x:row><x:c/><x:c/><x:c/></x:row>", "<x:row><x:c/></x:row>"), (2, 3)),
        (("<row r='5'><c/></row>", "<row><c/></row>"), (6, 1)),
        (("<row r='9999999'/>",), (9_999_999, 0)),
        (("<row r='1'><c r='XFD1048576'/></row>",), (1_048_576, 16_384)),
        (("<row r='1'><c r='C1'/><c/></row>",), (1, 4)),
    ],
)
def test_the_reach_counts_references_and_their_absence(
    rows: tuple[str, ...], height_and_width: tuple[int, int]
) -> None:
    assert reach(*rows) == height_and_width


@pytest.mark.parametrize(
    "row", ["<row r='1e9'/>", "<row r='1'><c r='A'/></row>", "<c r='AAAA1'/>", "<row>", "<row r='-1'/>"]
)
def test_what_is_no_reference_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match=r"is no|sheet:"):
        reach(row)


def test_error_cells_and_formulas_without_a_value_are_marked() -> None:
    cells = (
        "<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
        "<c r='B1'><f>A2*2</f><v></v></c>"
        "<c r='C1'><f>A2*2</f><v>7</v></c>"
        "<c r='D1'><f t='shared' si='0'/></c>"
        "<c r='E1'><v>5</v></c>"
    )
    scan = scan_sheet(f"<worksheet><row r='1'>{cells}</row></worksheet>".encode())
    assert scan.marks == {(0, 0): "#DIV/0!", (0, 1): "=A2*2", (0, 3): "="}


_CELLS = ('<c r="B3"/>', '<c r="AA1"><v>1</v></c>', '<c r="C9"/>', "<c/>", "<c r='F4'/>", '<c s="1" r="D2"/>')


@given(st.lists(st.tuples(st.integers(1, 40), st.lists(st.sampled_from(_CELLS), max_size=4)), max_size=6))
def test_a_plain_sheet_reaches_no_further_than_it_is_said_to(rows: list[tuple[int, list[str]]]) -> None:
    sheet = "".join(f'<row r="{number}">{"".join(cells)}</row>' for number, cells in rows)
    plain = f"<worksheet><sheetData>{sheet}</sheetData></worksheet>".encode()
    by_elements = plain.replace(b"<sheetData>", b"<!-- read element by element --><sheetData>")
    quick, exact = scan_sheet(plain), scan_sheet(by_elements)
    assert quick.height >= exact.height and quick.width >= exact.width and quick.marks == exact.marks
    assert quick.height * quick.width <= MAX_CELLS
