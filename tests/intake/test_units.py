"""One unit in many spellings is one unit."""

import pytest

from jitdesk.intake.units import unit_code


@pytest.mark.parametrize("spelling", ["PCE", "pcs", "Stk.", "ST", "EA", " C62 ", "Stück"])
def test_every_spelling_of_a_piece_is_one_unit(spelling: str) -> None:
    assert unit_code(spelling) == "PCE"


@pytest.mark.parametrize(
    ("spelling", "code"),
    [("CTN", "CT"), ("ca", "CS"), ("Palette", "PF"), ("LB", "LBR"), ("ft", "FOT"), ("dz", "DZN")],
)
def test_the_units_of_american_messages_are_known(spelling: str, code: str) -> None:
    assert unit_code(spelling) == code


def test_units_are_told_apart_and_unknown_ones_kept() -> None:
    assert len({unit_code(unit) for unit in ("kg", "g", "t", "m", "m2", "l", "set", "pair")}) == 8
    assert unit_code("Gitterbox") == "Gitterbox" and unit_code("") == ""
