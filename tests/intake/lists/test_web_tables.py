"""Web tables under the name .xls are read as lists."""

from html import escape
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.lists.web_tables import read_web_tables
from jitdesk.intake.reading import read_file

ZONE = ZoneInfo("Europe/Berlin")


def _table(*rows: str) -> str:
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def test_an_export_that_calls_itself_xls_is_a_list() -> None:
    page = "<html><head><style>td {color: red}</style></head><body>" + _table(
        "<th>Liefer-Nr.</th><th>Teil</th><th>Menge</th><th>Liefertermin</th>",
        "<td>4417</td><td>00471</td><td>1.250,5</td><td>24.11.2026 15:05</td>",
        "<td>4418<td>12E45<td>7<td>25.11.2026",
    )
    reading = read_file("export.xls", page.encode(), ZONE)
    assert (reading.kind, reading.problems) == ("html", ())
    assert [(line.delivery, line.part, line.qty) for line in reading.lines] == [
        ("4417", "00471", 1_250_500),
        ("4418", "12E45", 7_000),
    ]


@given(st.lists(st.lists(st.text(max_size=6), min_size=1, max_size=4), min_size=1, max_size=5))
def test_cells_come_back_as_plain_text(rows: list[list[str]]) -> None:
    page = _table(*("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows))
    told = [[" ".join(cell.split()) for cell in row] for row in rows]
    assert read_web_tables("page", page) == [told]


def test_a_cell_over_several_rows_stands_in_each_and_one_over_columns_once() -> None:
    page = _table(
        '<td rowspan="2">4500</td><td>10</td>',
        "<td>20</td>",
        '<td colspan="2">Total</td>',
        "<td>a</td><td>b</td>",
    )
    assert read_web_tables("page", page) == [[["4500", "10"], ["4500", "20"], ["Total", ""], ["a", "b"]]]


def test_an_inner_table_is_a_table_of_its_own() -> None:
    page = _table(f"<td>a{_table('<td>inner</td>')}</td><td>b</td>")
    assert read_web_tables("page", page) == [[["a", "b"]], [["inner"]]]


def test_spans_that_would_fill_the_memory_are_refused() -> None:
    page = _table(*['<td rowspan="999999" colspan="999999">x</td>'] * 30)
    with pytest.raises(BadInput, match="span more than 20,000,000 places"):
        read_web_tables("page", page)


def test_a_page_without_a_table_says_so() -> None:
    with pytest.raises(BadInput, match=r"is a web page\. It holds no table"):
        read_file("page.xls", b"<html><body>Good morning</body></html>", ZONE)
