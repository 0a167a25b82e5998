"""What typed texts mean, and what wrong ones need."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Table
from jitdesk.domain.tables import DOORS, STOCK
from jitdesk.services.typed_meaning import TypedMeaning, meaning_of
from jitdesk.services.typed_table import TypedRows, TypedTable, texts_of

BERLIN = ZoneInfo("Europe/Berlin")
DOOR_COLUMNS = TypedTable.of("doors", ("door", "kind", "weekdays", "opens", "closes"))
STOCK_COLUMNS = TypedTable.of("stock", ("part", "line", "kind", "quantity", "counted_at"))


def doors(*rows: tuple[str, ...]) -> TypedMeaning:
    return meaning_of(TypedRows(rows), DOOR_COLUMNS, BERLIN)


def counts(*quantities: str, answers: dict[str, str] | None = None) -> TypedMeaning:
    rows = tuple((f"P{at}", "", "free", text, "2026-11-24 06:00") for at, text in enumerate(quantities))
    return meaning_of(TypedRows(rows, answers or {}), STOCK_COLUMNS, BERLIN)


def test_good_cells_are_the_plans_values_and_blank_rows_are_none() -> None:
    meaning = doors(("A1", "Seite", "1-5", "6:00", "22:00"), ("",) * 5, ("A2", "", "", "", ""))
    assert not meaning.needs
    assert meaning.values == [
        {"door": "A1", "kind": "side", "weekdays": "1-5", "opens": "06:00", "closes": "22:00"},
        None,
        {"door": "A2", "kind": "", "weekdays": "", "opens": "", "closes": ""},
    ]


@pytest.mark.parametrize(
    ("cell", "column", "said"),
    [
        ("", 0, "Door is empty"),
        ("tunnel", 1, "side, rear, ramp"),
        ("Mo-Fr", 2, "1-5 or 1,3,5"),
        ("25:00", 3, '"25:00" is not a time of day'),
    ],
)
def test_a_wrong_cell_says_what_it_needs_in_its_own_place(cell: str, column: int, said: str) -> None:
    row = ["A1", "side", "1-5", "06:00", "22:00"]
    row[column] = cell
    meaning = doors(("A0", "", "", "", ""), tuple(row))
    assert list(meaning.needs) == [(1, column)]
    assert said in meaning.needs[1, column]
    assert [value is not None for value in meaning.values] == [True, False]


def test_a_repeated_key_names_the_row_that_has_it() -> None:
    meaning = doors(("A1", "", "", "", ""), ("A1", "side", "", "", ""))
    assert "row 1" in meaning.needs[1, 0]


def test_numbers_of_both_forms_are_read_where_the_column_says_which() -> None:
    german = counts("1.250,5", "1.250").rows
    english = counts("1,250.5", "1,250").rows
    assert [row["quantity"] for row in german] == [row["quantity"] for row in english] == [1250500, 1250000]


def test_an_ambiguous_number_is_asked_about_and_never_guessed() -> None:
    meaning = counts("1.250", "800")
    assert meaning.question is not None and meaning.values[0] is None and meaning.values[1] is not None
    for reading, answer in meaning.question.readings:
        answered = counts("1.250", "800", answers={"quantity": answer})
        assert not answered.needs
        assert answered.rows[0]["quantity"] == {"1.25": 1250, "1250": 1250000}[reading]


def test_an_ambiguous_day_is_asked_about_and_never_guessed() -> None:
    rows = (("P", "", "free", "1", "03/04/2026 06:00"),)
    asked = meaning_of(TypedRows(rows), STOCK_COLUMNS, BERLIN)
    assert asked.question is not None and asked.values == [None]
    assert {reading for reading, _ in asked.question.readings} == {"2026-04-03", "2026-03-04"}
    answered = meaning_of(TypedRows(rows, {"counted_at": "day"}), STOCK_COLUMNS, BERLIN)
    assert answered.rows and not answered.needs


def test_a_formula_and_markup_are_texts_like_any_other() -> None:
    meaning = doors(("=1+1", "", "", "", ""), ("<b>A</b>", "", "", "", ""))
    assert [row["door"] for row in meaning.rows] == ["=1+1", "<b>A</b>"]


@given(st.lists(st.sampled_from(["06:00", "14:30", "24:00", ""]), min_size=1, max_size=30))
def test_a_plans_table_comes_back_as_it_was(opens: list[str]) -> None:
    rows = [{"door": f"'={at}", "kind": "ramp", "opens": time} for at, time in enumerate(opens)]
    table = Table.of_rows(DOORS, rows)
    columns = TypedTable.of("doors", DOORS.column_names)
    meaning = meaning_of(texts_of(table, columns, BERLIN), columns, BERLIN)
    assert Table.of_rows(DOORS, meaning.rows).rows() == table.rows()


@given(st.integers(1_700_000_000, 1_900_000_000), st.integers(-(10**9), 10**9))
def test_instants_and_quantities_come_back_to_the_second_and_the_thousandth(
    at: int, thousandths: int
) -> None:
    row = {"part": "P", "kind": "unrestricted", "quantity": thousandths, "counted_at": at}
    table = Table.of_rows(STOCK, [row])
    typed = texts_of(table, STOCK_COLUMNS, BERLIN)
    meaning = meaning_of(TypedRows(typed.rows, {"quantity": "."}), STOCK_COLUMNS, BERLIN)
    assert meaning.rows == [{**row, "line": ""}]
