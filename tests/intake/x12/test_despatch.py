"""A ship notice gives a line for each item of its tree, with all that the levels around it say."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.record import SHIP
from tests.intake.x12.messages import interchange, transaction
from tests.intake.x12.reader import clean, local, read

FULL = """
BSN*00*ASN-4711*20261124*0610*0001
DTM*011*20261124*0630
DTM*017*20261124*1505*LT
HL*1**S
TD1*PLT90*4****G*2734.5*LB
TD1*CTN25*2
TD5*B*2*HAFN*M*Hafner Spedition
TD3*TL*HAF*2041******SEAL7
MEA*PD*G*1240.5*KG
MEA*PD*N*1100*KG
REF*BM*BOL-9
REF*CN*PRO-5
REF*SI*SID-3
REF*PK*LS-88
REF*DK*DOOR 4
N1*ST*Plant 21*92*21
N1*SF*Nordlicht Dock*92*NL-D
N1*SU*Nordlicht GmbH*1*123456789
HL*2*1*O
PRF*5500011089*R7**20261101*00010
REF*LF*HALLE 54
REF*VN*AB-77
HL*3*2*T
MAN*GM*00340123450000000017
HL*4*3*I
LIN*1*BP*00471*VP*N-5566*EC*C3*LT*CH-9*UP*4006381333931
SN1**480*EA*9000*500
PO4*4*120*EA
PID*F****Steering column
REF*LS*UN1
DTM*036*20271231
DTM*094*20261120
DTM*064*20261124*1400
DTM*063*20261124
CTT*4
"""


def test_a_ship_notice_is_read_whole() -> None:
    (line,) = clean("856", FULL).lines
    assert (line.ref, line.asn, line.delivery_note) == ("4", "ASN-4711", "LS-88")
    assert (line.part, line.supplier_part, line.gtin) == ("00471", "N-5566", "4006381333931")
    assert (line.description, line.batch, line.expires_on) == ("Steering column", "CH-9", "2027-12-31")
    assert (line.order, line.order_line, line.release) == ("5500011089", "00010", "R7")
    assert (line.qty, line.unit, line.cum_qty, line.ordered_qty) == (480_000, "EA", 9_000_000, 500_000)
    assert (local(line.at), line.precision, line.at_kind) == ("2026-11-24T15:05", "minute", "delivery")
    assert (local(line.window_from), local(line.window_to)) == ("2026-11-24T14:00", "2026-11-24T23:59")
    assert (line.door, line.point_of_use, line.plate) == ("DOOR 4", "HALLE 54", "HAF2041")
    assert (line.carrier, line.packages, line.supplier_ref) == ("Hafner Spedition", 4, "123456789")
    assert line.handling_units == ("340123450000000017", "UN1")
    assert dict(line.facts) == {
        "engineering change": "C3",
        "supplier's order": "AB-77",
        "shipper's number": "SID-3",
        "order date": "20261101",
        "production date": "20261120",
        "pack": "120 EA",
    }
    assert [tag for tag, _ in line.raw] == ["HL", "LIN", "SN1", "PO4", "PID", "REF", *["DTM"] * 4]
    assert line.raw[1] == ("LIN", "LIN*1*BP*00471*VP*N-5566*EC*C3*LT*CH-9*UP*4006381333931")


def test_the_document_and_its_shipment_are_read() -> None:
    document = clean("856", FULL)
    assert (document.number, document.version, document.function) == ("ASN-4711", "004010", "original")
    assert (document.supplier_ref, document.supplier_name) == ("123456789", "Nordlicht GmbH")
    assert (document.plant_ref, document.sender, document.receiver) == ("21", "NORDLICHT", "WERK21")
    assert (document.interchange, document.message) == ("000000077", "0001")
    assert local(document.issued_at) == "2026-11-24T06:10" and len(document.digest) == 64
    shipment = document.shipment
    assert (shipment.number, shipment.bill_of_lading, shipment.pro) == ("SID-3", "BOL-9", "PRO-5")
    assert (shipment.carrier_id, shipment.carrier_name, shipment.mode) == ("HAFN", "Hafner Spedition", "road")
    assert (shipment.trailer, shipment.seal, shipment.packages) == ("HAF2041", "SEAL7", 6)
    assert (shipment.gross_kg, shipment.net_kg) == (1_240_500, 1_100_000)
    assert (local(shipment.despatch_at), local(shipment.eta_at)) == ("2026-11-24T06:30", "2026-11-24T15:05")
    assert (shipment.eta_source, shipment.precision) == ("DTM 017", "minute")


@pytest.mark.parametrize("version", ["002001", "003040", "004010VICS", "004060", "005010", "006020"])
def test_every_release_is_read(version: str) -> None:
    document = clean("856", FULL, version)
    assert (document.version, len(document.lines)) == (version, 1)


def test_two_digit_years_of_old_releases_are_read() -> None:
    body = "BSN*00*A1*261124*0610\nDTM*017*261124*1505\nHL*1**S\nHL*2*1*I\nLIN**BP*7\nSN1**1*PC"
    document = clean("856", body, "002001")
    assert (local(document.issued_at), local(document.lines[0].at)) == (
        "2026-11-24T06:10",
        "2026-11-24T15:05",
    )


@dataclass
class Node:
    """A level of a made-up tree, and the order, trailer and door that it names ("" for none)."""

    kind: str
    order: str = ""
    trailer: str = ""
    label: str = ""
    qty: int = 0
    inner: list["Node"] = field(default_factory=list)


def written(node: Node, parent: str, ids: list[str], lines: list[str]) -> None:
    number = str(len(ids) + 1)
    ids.append(number)
    lines.append(f"HL*{number}*{parent}*{node.kind}")
    if node.kind == "I":
        lines += [f"LIN**BP*PART{number}", f"SN1**{node.qty}*EA"]
    lines += [f"PRF*{node.order}"] if node.order else []
    lines += [f"TD3*TL**{node.trailer}"] if node.trailer else []
    lines += [f"MAN*CP*{node.label}"] if node.label else []
    for each in node.inner:
        written(each, number, ids, lines)


def expected(node: Node, around: Node) -> list[tuple[int, str, str, tuple[str, ...]]]:
    """What a tree's items should be, worked out from the tree itself: quantity, order, trailer, labels."""
    seen = Node(
        node.kind,
        node.order or around.order,
        node.trailer or around.trailer,
        "|".join(dict.fromkeys(filter(None, (*around.label.split("|"), node.label)))),
    )
    own = [(node.qty * 1000, seen.order, seen.trailer, tuple(filter(None, seen.label.split("|"))))]
    return (own if node.kind == "I" else []) + [line for each in node.inner for line in expected(each, seen)]


def names(prefix: str) -> st.SearchStrategy[str]:
    return st.one_of(st.just(""), st.integers(1, 50).map(lambda number: f"{prefix}{number}"))


def nodes(kinds: str) -> st.SearchStrategy[Node]:
    inner = st.lists(nodes(kinds[1:]), max_size=3) if len(kinds) > 1 else st.just([])
    skipped = nodes(kinds[1:]) if len(kinds) > 1 else st.nothing()
    here = st.builds(
        Node, st.just(kinds[0]), names("PO"), names("TR"), names("L"), st.integers(0, 9_999), inner
    )
    return here if kinds[0] == "S" else here | skipped


@given(nodes("SOTPI"))
def test_any_tree_of_levels_hands_down_what_its_levels_say(root: Node) -> None:
    lines: list[str] = ["BSN*00*A1*20261124*0610"]
    ids: list[str] = []
    written(root, "", ids, lines)
    reading = read("856", "\n".join([*lines, f"CTT*{len(ids)}"]))
    found = [(line.qty, line.order, line.plate, line.handling_units) for line in reading.lines]
    assert found == expected(root, Node(""))
    assert bool(reading.problems) == (not found)


@given(nodes("SOPI"))
def test_without_parents_the_usual_order_of_levels_tells_the_tree(root: Node) -> None:
    lines: list[str] = ["BSN*00*A1*20261124*0610"]
    written(root, "", [], lines)
    bare = [
        "*".join([*line.split("*")[:2], "", line.split("*")[3]]) if line.startswith("HL") else line
        for line in lines
    ]
    with_parents, without = read("856", "\n".join(lines)), read("856", "\n".join(bare))
    assert [line.qty for line in with_parents.lines] == [line.qty for line in without.lines]


def test_the_declared_structure_is_ignored() -> None:
    body = "HL*1**S\nHL*2*1*T\nMAN*CP*P1\nHL*3*2*O\nPRF*77\nHL*4*3*I\nLIN**BP*a\nSN1**1*EA\nCTT*4"
    found = [clean("856", f"BSN*00*A1*20261124*0610*{code}\n{body}").lines for code in ("0001", "0003", "")]
    assert [(line.order, line.handling_units) for (line,) in found] == [("77", ("P1",))] * 3


def test_numbering_that_starts_again_hangs_on_the_latest_level() -> None:
    body = (
        "BSN*00*A1*20261124*0610\nHL*1**S\nTD3*TL**A\nHL*2*1*I\nLIN**BP*a\nSN1**1*EA\n"
        "HL*1**S\nTD3*TL**B\nHL*2*1*I\nLIN**BP*b\nSN1**2*EA"
    )
    first, second = clean("856", body).lines
    assert (first.plate, second.plate) == ("A", "B") and first.ref != second.ref


def test_packs_in_an_item_give_their_labels_and_their_sum() -> None:
    body = (
        "BSN*00*A1*20261124*0610\nHL*1**S\nHL*2*1*T\nREF*LS*ML1\nHL*3*2*I\nLIN**BP*a*ON*RG6\n{}"
        "HL*4*3*P\nSN1**76*PC\nREF*LS*S1\nHL*5*3*P\nSN1**100*PC\nREF*LS*S2\nCTT*5"
    )
    (summed,), (own,) = (clean("856", body.format(sn1)).lines for sn1 in ("", "SN1**200*PC\n"))
    assert (summed.qty, summed.unit, own.qty) == (176_000, "PC", 200_000)
    assert summed.handling_units == own.handling_units == ("ML1", "S1", "S2") and summed.order == "RG6"


def test_a_pack_that_names_its_part_itself_is_a_line() -> None:
    body = "BSN*00*A1*20261124*0610\nHL*1**S\nHL*2*1*O\nPRF*77\nHL*3*2*P\nLIN**BP*a\nSN1**6*EA\nMAN*CP*L1"
    (line,) = clean("856", body).lines
    assert (line.part, line.qty, line.order, line.handling_units) == ("a", 6_000, "77", ("L1",))


def test_a_pallet_that_names_its_container_is_no_line() -> None:
    body = "BSN*00*A1*20261124*0610\nHL*1**T\nLIN**RC*BOX7\nSN1**1*EA\nHL*2*1*I\nLIN**BP*a\nSN1**6*EA"
    (line,) = clean("856", body).lines
    assert line.part == "a" and ("returnable container", "BOX7") in line.facts


def test_a_component_of_an_item_is_told_and_no_line() -> None:
    body = "BSN*00*A1*20261124*0610\nHL*1**I\nLIN**BP*kit\nSN1**1*EA\nHL*2*1*F\nLIN**BP*screw\nSN1**4*EA"
    reading = read("856", body)
    assert [line.part for line in reading.lines] == ["kit"]
    (problem,) = reading.problems
    assert (problem.ref, problem.unusable) == ("2", False) and problem.raw[1] == ("LIN", "LIN**BP*screw")


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        ("LIN**BP*b\nSN1**many*EA", 'Set 0001, line 3 was left out: "many" is not a number.'),
        ("LIN**BP*b\nSN1**-5*EA", 'Set 0001, line 3 was left out: "-5" is a negative quantity.'),
        ("LIN**BP*b\nDTM*017*20260231", 'Set 0001, line 3 was left out: "20260231" is not a date.'),
        ("LIN**LT*9\nSN1**5*EA", "Set 0001, line 3 names no part."),
    ],
)
def test_a_bad_line_is_a_problem_in_its_place_and_costs_no_other(item: str, sentence: str) -> None:
    body = f"BSN*00*A1*20261124*0610\nHL*1**S\nHL*2*1*I\nLIN**BP*a\nSN1**5*EA\nHL*3*1*I\n{item}"
    reading = read("856", body)
    place = interchange(transaction("856", body)).index(b"HL*3*")
    assert [line.part for line in reading.lines] == ["a"]
    (problem,) = reading.problems
    assert problem.text.startswith(sentence) and problem.text.endswith(".")
    assert (problem.ref, problem.unusable, problem.raw[0]) == ("3", True, ("HL", "HL*3*1*I"))
    assert problem.where == f"set 0001, byte {place + 1}"


def test_a_bad_date_around_lines_is_told_once_and_costs_none() -> None:
    items = "\n".join(f"HL*{n}*1*I\nLIN**BP*p{n}\nSN1**1*EA" for n in range(2, 6))
    reading = read("856", f"BSN*00*A1*20261124*0610\nHL*1**S\nDTM*017*200\n{items}")
    (problem,) = reading.problems
    assert problem.text == 'Set 0001: "200" is not a date. Ask the supplier to correct it.'
    assert [line.at for line in reading.lines] == [None] * 4


@pytest.mark.parametrize(
    ("dates", "wall", "source"),
    [
        ("DTM*002*20261126\nDTM*067*20261125", "2026-11-25T00:00", "DTM 067"),
        ("DTM*371*20261125*1505\nDTM*067*20261126", "2026-11-25T15:05", "DTM 371"),
        ("DTM*002*20261126", "2026-11-26T00:00", "DTM 002"),
        ("DTM*011*20261123", "", ""),
    ],
)
def test_the_arrival_is_the_surest_date_and_says_which(dates: str, wall: str, source: str) -> None:
    document = clean("856", f"BSN*00*A1*20261124*0610\nHL*1**S\n{dates}\nHL*2*1*I\nLIN**BP*a\nSN1**1*EA")
    assert local(document.lines[0].at) == local(document.shipment.eta_at) == wall
    assert document.shipment.eta_source == source and document.lines[0].at_kind != SHIP


@pytest.mark.parametrize(
    ("code", "function"),
    [
        ("00", "original"),
        ("01", "cancel"),
        ("04", "change"),
        ("05", "replace"),
        ("06", "confirm"),
        ("07", "duplicate"),
        ("15", "replace"),
        ("18", "replace"),
        ("22", "copy"),
        ("", "original"),
    ],
)
def test_the_purpose_of_the_document_is_read(code: str, function: str) -> None:
    body = f"BSN*{code}*A1*20261124*0610\nHL*1**I\nLIN**BP*a\nSN1**1*EA"
    assert clean("856", body).function == function


def test_an_unknown_purpose_and_a_wrong_count_are_told() -> None:
    reading = read("856", "BSN*77*A1*20261124*0610\nHL*1**I\nLIN**BP*a\nSN1**1*EA\nCTT*9")
    assert [problem.text for problem in reading.problems] == [
        "Set 0001: CTT says 9 HL loops, but there are 1. All were read.",
        'Set 0001: The purpose "77" is not known: it was taken for an original.',
    ]
    assert not any(problem.unusable for problem in reading.problems)


def test_a_misread_label_is_told_and_kept() -> None:
    reading = read(
        "856", "BSN*00*A1*20261124*0610\nHL*1**I\nLIN**BP*a\nSN1**1*EA\nMAN*GM*00340123450000000010"
    )
    assert reading.lines[0].handling_units == ("340123450000000010",)
    assert reading.problems[0].text.endswith("fails the check of an SSCC: a digit of it is wrong.")


def test_a_weight_in_another_unit_is_told_and_not_kept() -> None:
    reading = read("856", "BSN*00*A1*20261124*0610\nHL*1**S\nMEA*PD*G*3*TN\nHL*2*1*I\nLIN**BP*a\nSN1**1*EA")
    assert reading.documents[0].shipment.gross_kg is None
    assert 'in the unit "TN", which is not kept in kilograms' in reading.problems[0].text
