"""Delimited text gives the cells that the sender meant."""

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.lists.delimited import SplitText, split_text, vote_delimiter


@pytest.mark.parametrize("delimiter", list("\t;|,"))
def test_each_delimiter_is_recognised(delimiter: str) -> None:
    text = "\n".join(delimiter.join(cells) for cells in (["Delivery", "Part"], ["4417", "4711"]))
    assert split_text("a", text) == SplitText([["Delivery", "Part"], ["4417", "4711"]], delimiter)


def test_decimal_commas_do_not_make_the_comma_a_delimiter() -> None:
    assert vote_delimiter("Teil;Menge;Gewicht\n4711;12,5;3,5\n4712;13,5;4,5\n") == ";"


def test_title_lines_above_the_list_do_not_decide() -> None:
    assert vote_delimiter("Confirmations, as of today\n\nDelivery;Part;Qty\n1;2;3\n4;5;6\n") == ";"


def test_the_declared_delimiter_is_believed_and_keeps_its_row_number() -> None:
    assert split_text("a", "sep=|\r\na,b|c\r\n1,2|3\r\n").rows == [[], ["a,b", "c"], ["1,2", "3"]]


def test_a_quoted_line_break_stays_in_its_cell() -> None:
    assert split_text("a", 'a;b\n1;"two\nlines; one cell"\n').rows[1] == ["1", "two\nlines; one cell"]


def test_a_quotation_mark_that_never_closes_costs_no_rows() -> None:
    split = split_text("a", 'Delivery;Note\n4417;"late\n4418;ok\n4419;ok\n')
    assert "opened in row 2 is never closed" in split.remark
    assert [row[0] for row in split.rows] == ["Delivery", "4417", "4418", "4419"]


def test_an_inch_mark_inside_a_cell_is_a_character() -> None:
    assert split_text("a", 'Part;Name\n1;Pipe 2"\n2;Pipe 3"\n').rows[1:] == [
        ["1", 'Pipe 2"'],
        ["2", 'Pipe 3"'],
    ]


def test_a_delimiter_at_the_end_of_each_line_makes_no_column() -> None:
    assert split_text("a", "a;b;\n1;2;\n").rows == [["a", "b"], ["1", "2"]]


def test_the_excel_way_to_keep_zeros_is_unwrapped() -> None:
    assert split_text("a", 'Part;Qty\n="00471";5\n').rows[1] == ["00471", "5"]


def test_a_huge_cell_is_refused_with_its_line() -> None:
    with pytest.raises(BadInput, match="131,072"):
        split_text("a", "a;b\n1;" + "x" * 200_000)
