"""A receiving advice gives a line for each quantity that was taken in."""

import pytest

from tests.intake.x12.reader import clean, local, read

FULL = """
BRA*WE-88*20261124*00*2
REF*SI*ASN-4711
REF*PK*LS-88
DTM*050*20261124*1520
N1*ST*Plant 21*92*21
N1*SU*Nordlicht*1*123456789
RCD*1*470*EA*5*EA*10*EA*01*3*EA*02*2*EA*09
LIN**BP*00471*VP*N-5566*LT*CH-9
PRF*5500011089****00010
RCD*2*20*EA
LIN**BP*00472
DTM*050*20261125
CTT*2
"""


def test_a_receiving_advice_is_read_whole() -> None:
    document = clean("861", FULL)
    assert (document.number, document.kind, document.plant_ref) == ("WE-88", "861", "21")
    assert (document.supplier_ref, local(document.issued_at)[:10]) == ("123456789", "2026-11-24")
    assert document.facts == (("receipt type", "post receipt advice"),)
    first, second = document.lines
    assert (first.ref, first.asn, first.delivery_note) == ("1", "ASN-4711", "LS-88")
    assert (first.part, first.batch, first.order, first.order_line) == (
        "00471",
        "CH-9",
        "5500011089",
        "00010",
    )
    assert (first.qty, first.rejected_qty, first.unit) == (470_000, 15_000, "EA")
    assert first.comment == "10 EA damaged; 3 EA short; 2 EA on hold"
    assert (local(first.at), local(second.at)) == ("2026-11-24T15:20", "2026-11-25T00:00")
    assert (second.part, second.qty, second.rejected_qty, second.comment) == ("00472", 20_000, None, "")
    assert [tag for tag, _ in first.raw] == ["RCD", "LIN", "PRF"]


def test_a_unit_in_the_wrong_place_is_found() -> None:
    (line,) = clean("861", "BRA*1*20261124*00*1\nRCD**48****" + "*EA\nLIN**BP*a").lines
    assert (line.qty, line.unit, line.ref) == (48_000, "EA", "1")


def test_old_advices_that_name_the_part_first_are_read() -> None:
    body = (
        "BRA*1*261124*00\nDTM*050*261124\nLIN**BP*a\nRCD*1*4*EA\nRCD*2*5*EA\nLIN**BP*b\nRCD*3*6*EA\nREF*SI*A9"
    )
    lines = clean("861", body, "003040").lines
    assert [(line.part, line.qty, line.asn) for line in lines] == [
        ("a", 4_000, ""),
        ("a", 5_000, ""),
        ("b", 6_000, "A9"),
    ]
    assert [tag for tag, _ in lines[1].raw] == ["LIN", "RCD"]


@pytest.mark.parametrize(
    ("condition", "rejected"),
    [
        ("01", 7_000),
        ("04", 7_000),
        ("05", 7_000),
        ("08", 7_000),
        ("02", None),
        ("03", None),
        ("07", None),
        ("99", None),
    ],
)
def test_only_what_was_not_accepted_counts_as_rejected(condition: str, rejected: int | None) -> None:
    (line,) = clean("861", f"BRA*1*20261124*00*1\nRCD**48*EA***7*EA*{condition}\nLIN**BP*a").lines
    assert line.rejected_qty == rejected and line.comment.startswith("7 EA ")


def test_a_bad_quantity_is_a_problem_in_its_place() -> None:
    reading = read("861", "BRA*1*20261124*00*1\nRCD*1*x*EA\nLIN**BP*a\nRCD*2*5*EA\nLIN**BP*b")
    assert [line.part for line in reading.lines] == ["b"]
    assert reading.problems[0].ref == "1" and '"x" is not a number' in reading.problems[0].text
