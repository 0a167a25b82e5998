"""What the desk calls lines, suppliers and deliveries: the plant's own words first."""

import pytest

from jitdesk.domain.names import carrier_name, delivery_name, line_name, supplier_name, supplier_names
from jitdesk.domain.plan import Plan

PLAN = Plan.of_rows(
    {
        "lines": [{"line": "3"}, {"line": "body", "name": "Body shop"}, {"line": "paint"}],
        "suppliers": [
            {"supplier": "N", "name": "Nordlicht GmbH", "short_name": "Nordlicht"},
            {"supplier": "B", "name": "Brenner"},
        ],
        "carriers": [{"carrier": "H", "name": "Hanse Logistik"}],
    }
)


@pytest.mark.parametrize(
    ("line", "name"),
    [("3", "Line 3"), ("body", "Body shop"), ("paint", "paint"), ("4", "Line 4"), ("*", "All lines")],
)
def test_a_line_has_its_own_name_or_one_made_of_its_number(line: str, name: str) -> None:
    assert line_name(PLAN, line) == name


def test_a_supplier_goes_by_its_short_name_its_whole_one_then_its_key() -> None:
    assert [supplier_name(PLAN, key) for key in ("N", "B", "X", "")] == ["Nordlicht", "Brenner", "X", ""]
    assert supplier_names(PLAN, "N") == ("Nordlicht", "Nordlicht GmbH")
    assert (carrier_name(PLAN, "H"), carrier_name(PLAN, "Z")) == ("Hanse Logistik", "Z")


def test_a_delivery_is_its_supplier_and_its_number() -> None:
    assert delivery_name(PLAN, {"delivery": "4417", "supplier": "N"}) == "Nordlicht 4417"
    assert delivery_name(PLAN, {"delivery": "4417", "supplier": ""}) == "4417"
