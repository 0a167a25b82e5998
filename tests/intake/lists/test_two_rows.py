"""Headings that stand in two rows are read as one row; a title above a table is none of them."""

import pytest

from jitdesk.intake.lists.two_rows import joined_headings
from tests.intake.lists.test_table import read

GERMAN = ["Lieferung", "Teil", "bestellt", "bestätigt", "gewünscht", "bestätigt"]


@pytest.mark.parametrize(
    ("rows", "place", "expected", "last"),
    [
        (
            [["", "", "Menge", "", "Termin", ""], GERMAN], 1,
            [*GERMAN[:2], "Menge bestellt", "Menge bestätigt", "Termin gewünscht", "Termin bestätigt"], 1,
        ),
        (
            [["", "Menge", "", "Termin", "", ""], ["Teil", "Soll", "Ist", "Soll", "Ist", "Notiz"]], 1,
            ["Teil", "Menge Soll", "Menge Ist", "Termin Soll", "Termin Ist", "Notiz"], 1,
        ),
        (
            [["Part", "Quantity", "", "Note"], ["", "Ordered", "Confirmed", ""], ["a", "1", "2", ""]], 0,
            ["Part", "Quantity Ordered", "Quantity Confirmed", "Note"], 1,
        ),
        (
            [["Part", "Quantity", ""], ["Part", "Ordered", "Confirmed"], ["a", "1", "2"]], 0,
            ["Part", "Quantity Ordered", "Quantity Confirmed"], 1,
        ),
        ([["Our list", "", ""], ["Part", "Qty", "ETA"], ["a", "1", ""]], 1, ["Part", "Qty", "ETA"], 1),
        ([["List 5", "", "x"], ["Part", "Qty", "Qty"], ["a", "1", ""]], 1, ["Part", "Qty", "Qty"], 1),
        ([["Part", "Note", "Qty"], ["a", "late", ""]], 0, ["Part", "Note", "Qty"], 0),
    ],
)  # fmt: skip
def test_a_heading_stands_behind_its_group(
    rows: list[list[str]], place: int, expected: list[str], last: int
) -> None:
    assert joined_headings(rows, place) == (expected, last)


def test_a_list_with_groups_of_headings_is_read_by_both_rows() -> None:
    reading = read(
        "Liefertermine\n;;Menge;;Termin;\nLieferung;Sachnummer;bestellt;bestätigt;gewünscht;bestätigt\n"
        "4417;4711;500;480;24.11.2026;25.11.2026 10:00\n"
    )
    (line,) = reading.lines
    assert (line.ref, line.ordered_qty, line.qty, line.precision) == ("4", 500_000, 480_000, "minute")


def test_a_heading_that_stands_twice_is_told() -> None:
    told = [problem.text for problem in read("Delivery;Qty;Qty\n1;5;6\n").problems]
    assert told == ['2 columns are headed "Qty". Only one of them can be read: check which it is.']


def test_a_unit_in_the_heading_is_that_of_cells_without_one() -> None:
    reading = read("Order;Part;Qty [kg];Price in EUR\n1;a;12,5;3\n1;b;7 ST;\n1;c;;\n")
    assert [(line.qty, line.unit) for line in reading.lines] == [(12_500, "kg"), (7_000, "ST"), (None, "")]


def test_a_date_whose_heading_names_a_time_zone_is_left_to_the_user() -> None:
    reading = read("Order;Part;Qty (ST);ETA (UTC)\n1;a;5;24.11.2026 10:00\n")
    assert reading.layout is not None and reading.layout.fields == ("order", "part", "ordered_qty", "")
