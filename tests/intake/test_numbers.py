"""Numbers of messages mean one thing, or are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.numbers import kilograms, number, quantity


@given(st.integers(0, 10**9))
def test_a_quantity_is_exact(thousandths: int) -> None:
    written = f"{thousandths // 1000}.{thousandths % 1000:03d}"
    assert number(written) == number(written.replace(".", ",")) == thousandths


@pytest.mark.parametrize("text", ["many", "1.2345", "1.234.5", "1.000,000", "1,000.000", "1-2", "--1"])
def test_a_number_that_is_none_is_refused_with_its_value(text: str) -> None:
    with pytest.raises(BadValue) as refused:
        number(text)
    assert refused.value.found == text


def test_a_quantity_is_never_negative() -> None:
    assert number("-5") == number("5-") == -5_000 and number(".5") == 500
    with pytest.raises(BadValue, match="negative"):
        quantity("-5")


def test_pounds_become_kilograms_and_other_units_stay_unknown() -> None:
    assert [kilograms("1000", "LB"), kilograms("12.5", "KG"), kilograms("3", "XX")] == [453_592, 12_500, None]
    assert [kilograms("2", "TNE"), kilograms("2", ""), kilograms("", "KG")] == [2_000_000, None, None]
