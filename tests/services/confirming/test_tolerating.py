"""Tolerances by part and supplier, and numbers that somebody explained once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.confirming.tolerating import Tolerance, Tolerances
from tests.services.confirming.files import arrivals, listed, nordlicht_week, only, shown, taken, with_rows

_PERCENT = st.one_of(st.none(), st.integers(0, 50))


@given(_PERCENT, _PERCENT, st.integers(1, 10**6), st.integers(0, 2 * 10**6))
def test_a_quantity_is_over_or_under_only_beyond_its_percent(
    over: int | None, under: int | None, wanted: int, qty: int
) -> None:
    share = 100 * (qty - wanted) / wanted
    expected = ""
    if over is not None and share > over:
        expected = "over"
    elif under is not None and -share > under:
        expected = "under"
    assert Tolerance(over, under, None, None).of_quantity(wanted, qty) == expected


@given(st.lists(st.sampled_from(["NORD 4711", "NORD *", "* 4711", "* *"]), unique=True))
def test_the_most_specific_row_decides(named: list[str]) -> None:
    rows = [
        dict(zip(("supplier", "part"), name.split(), strict=True)) | {"late_min": number}
        for number, name in enumerate(named)
    ]
    plan = with_rows(nordlicht_week(), "tolerances", *rows)
    best = next((name for name in ("NORD 4711", "NORD *", "* 4711", "* *") if name in named), None)
    usual = plan.settings.on_time_tolerance_min
    assert Tolerances(plan).of("NORD", "4711").late_min == (usual if best is None else named.index(best))


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("4417;4711;480;24.11.2026 09:10", ()),
        ("4417;4711;432;24.11.2026 10:50", ("under", "late")),
        ("4417;4711;500;24.11.2026 08:00", ("over", "early")),
    ],
)
def test_without_tolerances_every_piece_counts_and_time_as_the_plant_has_it(
    row: str, told: tuple[str, ...]
) -> None:
    assert only(shown(nordlicht_week(), arrivals(row))).deviations == told


def test_a_part_that_somebody_explained_is_known_the_next_time() -> None:
    plan, content = nordlicht_week(), listed("Delivery;Part;Quantity", "4417;ZZ-1;470")
    picks = {("list.csv", "Row 2"): "4711"}
    row = only(shown(plan, content, parts=picks))
    assert row.outcome is Outcome.CHANGED and row.note == '"ZZ-1" is remembered as part 4711'
    after = taken(plan, content, "list.csv", parts=picks)
    again = only(shown(after, listed("Delivery;Part;Quantity", "4417;zz-1;460")))
    assert (again.part, again.line_no, again.changes[0].new) == ("4711", "1", "460")


def test_a_name_of_a_supplier_that_somebody_explained_becomes_an_alias_with_the_import() -> None:
    content = listed("Supplier;Delivery;Part;Quantity", "Foo AG;4417;4711;470")
    after = taken(nordlicht_week(), content, "list.csv", suppliers={"list.csv": "NORD"})
    row = after.find("suppliers", "NORD")
    assert row is not None and row["aliases"] == "4012345000009;Foo AG"
    other = listed("Supplier;Delivery;Part;Quantity", "foo ag;R-1;9001;40")
    assert "comes from supplier RAV" in only(shown(after, other)).reason


def test_a_supplier_is_found_by_a_number_without_its_zeros() -> None:
    plan = with_rows(nordlicht_week(), "suppliers", {"supplier": "0000123456", "name": "Zero"})
    content = listed("Supplier;Delivery;Part;Quantity", "123456;4417;4711;470")
    assert "the file is of 0000123456" in only(shown(plan, content)).reason
