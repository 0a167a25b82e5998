"""Numbers become exact thousandths, and an open question stays open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.quantities import parse_number, parse_quantity, vote_decimal


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [
        ("480", 480_000),
        ("1.250,5", 1_250_500),
        ("1,250.5", 1_250_500),
        ("1'250.50", 1_250_500),
        ("1 250,5", 1_250_500),
        ("1\u00a0250", 1_250_000),
        ("1\u202f250,5", 1_250_500),
        ("1.234.567", 1_234_567_000),
        ("0,500", 500),
        ("12,5-", -12_500),
        ("-12.5", -12_500),
        ("(12)", -12_000),
        ("1,2E+03", 1_200_000),
        ("+7", 7_000),
        ("", None),
    ],
)
def test_a_number_with_one_meaning_needs_no_decimal_mark(text: str, thousandths: int | None) -> None:
    assert parse_number(text, "") == thousandths


@pytest.mark.parametrize(("decimal", "thousandths"), [(",", 1_250_000), (".", 1_250)])
def test_the_columns_mark_decides_what_one_dot_two_five_zero_means(decimal: str, thousandths: int) -> None:
    assert parse_number("1.250", decimal) == thousandths


def test_a_number_with_two_meanings_is_asked_about() -> None:
    with pytest.raises(BadInput, match=r'"1\.250" may mean 1250 or 1\.250'):
        parse_number("1.250", "")


@pytest.mark.parametrize(
    "text", ["abc", "12,5,6", "1,25,000", "1.2.3", "--5", "12 34", "5 6 7", "(5", "NaN", "inf"]
)
def test_what_is_no_number_is_named(text: str) -> None:
    with pytest.raises(BadInput, match="is not a number"):
        parse_number(text, "")


def test_a_fourth_decimal_is_refused_and_not_rounded() -> None:
    with pytest.raises(BadInput, match="more than 3 decimals"):
        parse_number("1.0005", ".")


def test_a_unit_behind_the_number_is_kept() -> None:
    assert parse_quantity("12 ST", "") == (12_000, "ST")
    assert parse_quantity("3,5kg", "") == (3_500, "kg")


@pytest.mark.parametrize(
    ("column", "mark"),
    [
        (["1.250", "12,5"], ","),
        (["1,250", "12.5"], "."),
        (["1.250.000"], ","),
        (["1.250", "480"], ""),
        (["12,5", "12.5"], ""),
        (["4711", "x"], ""),
    ],
)
def test_the_cells_of_a_column_vote_for_its_decimal_mark(column: list[str], mark: str) -> None:
    assert vote_decimal(column) == mark


@given(st.integers(0, 10**12 - 1), st.sampled_from([(",", "."), (".", ","), (".", "'"), (",", "\u00a0")]))
def test_every_grouped_number_is_read_back_exactly(thousandths: int, marks: tuple[str, str]) -> None:
    decimal, group = marks
    whole = f"{thousandths // 1000:,}".replace(",", group)
    assert parse_number(f"{whole}{decimal}{thousandths % 1000:03d}", decimal) == thousandths


@given(st.text(max_size=20), st.sampled_from(["", ",", "."]))
def test_any_text_is_a_number_or_bad_input(text: str, decimal: str) -> None:
    try:
        thousandths, _ = parse_quantity(text, decimal)
    except BadInput:
        return
    assert thousandths is None or isinstance(thousandths, int)
