"""A despatch advice gives its lines with everything that a receiving desk needs."""

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading, Line
from tests.intake.edifact import messages
from tests.intake.edifact.messages import BERLIN, local

UNB = messages.UNB


def message(body: str, bgm: str = "BGM+351+A1+9'", release: str = "D:96A") -> str:
    return f"UNH+1+DESADV:{release}:UN'{bgm}{body}"


def read(body: str, bgm: str = "BGM+351+A1+9'", release: str = "D:96A") -> FileReading:
    return messages.read("DESADV", body, bgm, release)


def only_line(body: str) -> Line:
    return messages.only_line(read(body))


AUTOMOTIVE = (
    "DTM+137:202611240610:203'DTM+11:202611240630:203'DTM+132:202611241505:203'MEA+AAX+AAD+KGM:1240,5'"
    "RFF+CRN:SHIP9'RFF+AAJ:4417'NAD+SE+123456::92++Nordlicht GmbH'"
    "NAD+ST+21::92'LOC+11+A1'NAD+FW+998::92++Hafner'"
    "TDT+12++30+31+SPED01::92:Hafner Spedition+++S-KL 2041'EQD+TE+ZUG7'"
    "CPS+1++1'PAC+4+:52+BOX7::92'QTY+52:120:PCE'PCI+17'GIN+ML+UN1+UN2:UN4'"
    "LIN+1++00471:IN'PIA+1+N-5566:SA+C7:NB'IMD+F+8+:::Steering column'QTY+12:480:PCE'QTY+3:9000:PCE'"
    "DTM+36:20271231:102'FTX+AAI+++Stau A8:spät'RFF+AAU:LS5:1'RFF+ON:5500011089:00010'LOC+159+HALLE 54'"
)


def test_a_quantity_that_a_line_states_twice_in_two_ways_is_told() -> None:
    reading = messages.read("DESADV", "LIN+1++4711:IN'QTY+12:5'QTY+12:7'LIN+2++4712:IN'QTY+12:5'QTY+12:5'")
    assert [line.qty for line in reading.lines] == [5000, 5000]
    (found,) = reading.problems
    assert found.text == "Message 1 line 1 states QTY+12 as 5 and as 7: the first was read."


def test_an_automotive_despatch_advice_is_read_whole() -> None:
    reading = read(AUTOMOTIVE)
    (line,) = reading.lines
    assert reading.kind == "edifact" and reading.problems == ()
    assert (line.ref, line.asn, line.delivery, line.delivery_note) == ("1", "A1", "4417", "LS5")
    assert (line.part, line.supplier_part, line.description) == ("00471", "N-5566", "Steering column")
    assert (line.order, line.order_line, line.qty, line.unit) == ("5500011089", "00010", 480_000, "PCE")
    assert (local(line.at), line.precision) == ("2026-11-24T15:05", "minute")
    assert (line.door, line.point_of_use, line.plate, line.carrier) == (
        "A1",
        "HALLE 54",
        "S-KL 2041",
        "Hafner Spedition",
    )
    assert (line.batch, line.expires_on, line.comment) == ("C7", "2027-12-31", "Stau A8 spät")
    assert (line.packages, line.handling_units) == (4, ("UN1", "UN2 - UN4"))
    assert line.raw[0] == ("LIN", "LIN+1++00471:IN'") and len(line.raw) == 10


def test_the_document_and_its_shipment_are_read() -> None:
    (document,) = read(AUTOMOTIVE).documents
    assert (document.number, document.version, document.function) == ("A1", "D96A", "original")
    assert (document.supplier_ref, document.supplier_name) == ("123456", "Nordlicht GmbH")
    assert (document.plant_ref, document.sender, document.interchange) == ("21", "NORDLICHT", "77")
    shipment = document.shipment
    assert (shipment.number, shipment.trailer, shipment.mode) == ("SHIP9", "ZUG7", "road")
    assert (shipment.gross_kg, shipment.packages) == (1_240_500, 4)
    assert local(shipment.despatch_at) == "2026-11-24T06:30"
    assert local(document.issued_at) == "2026-11-24T06:10"


def test_a_message_without_any_packing_works() -> None:
    line = only_line("LIN+1++4711:IN'QTY+12:480'")
    assert (line.part, line.qty, line.unit, line.at) == ("4711", 480_000, "", None)


def test_a_line_without_a_number_is_counted() -> None:
    assert [line.ref for line in read("LIN+++4711:IN'LIN+++4712:IN'").lines] == ["1", "2"]


@pytest.mark.parametrize(
    ("dates", "wall"),
    [
        ("DTM+17:20261125:102'DTM+132:202611241505:203'", "2026-11-24T15:05"),
        ("DTM+358:20261126:102'DTM+17:20261125:102'", "2026-11-25T00:00"),
        ("DTM+358:20261126:102'DTM+11:20261123:102'", "2026-11-26T00:00"),
        ("DTM+11:20261123:102'", ""),
    ],
)
def test_the_arrival_is_the_first_date_that_tells_it(dates: str, wall: str) -> None:
    assert local(only_line(f"{dates}LIN+1++4711:IN'QTY+12:1'").at) == wall


def test_a_lines_own_date_and_order_go_before_the_headers() -> None:
    body = "DTM+132:20261124:102'RFF+ON:55'LIN+1++a:IN'DTM+17:20261125:102'RFF+ON:66:20'LIN+2++b:IN'"
    own, headers = read(body).lines
    assert (local(own.at)[:10], own.order, own.order_line) == ("2026-11-25", "66", "20")
    assert (local(headers.at)[:10], headers.order, headers.order_line) == ("2026-11-24", "55", "")


def test_the_despatched_quantity_goes_before_the_others() -> None:
    assert only_line("LIN+1++a:IN'QTY+1:5'QTY+131:6'QTY+21:9'QTY+12:7'").qty == 7_000
    assert only_line("LIN+1++a:IN'QTY+1:5'QTY+131:6'").qty == 6_000
    assert only_line("LIN+1++a:IN'QTY+21:9'").qty is None


def test_both_decimal_marks_are_read_and_mean_no_thousands() -> None:
    assert only_line("LIN+1++a:IN'QTY+12:1.250'").qty == only_line("LIN+1++a:IN'QTY+12:1,250'").qty == 1_250


def test_packages_are_counted_on_the_outermost_level_only() -> None:
    eancom = (
        "CPS+1'PAC+2++201'CPS+2+1'PAC+1++201'PCI+33E'GIN+BJ+354107380000001051'PAC+20++CT'"
        "LIN+1++5410738000152:SRV'QTY+12:20'CPS+3+1'PAC+1++201'LIN+2++5410738000169:SRV'QTY+12:5'"
    )
    reading = read(eancom)
    first, second = reading.lines
    assert reading.documents[0].shipment.packages == 2
    assert (first.gtin, first.part, first.packages) == ("5410738000152", "", None)
    assert first.handling_units == ("354107380000001051",) and second.handling_units == ()
    assert second.packages == 1


@pytest.mark.parametrize(
    ("code", "function"),
    [
        ("", "original"),
        ("9", "original"),
        ("5", "replace"),
        ("4", "change"),
        ("1", "cancel"),
        ("7", "duplicate"),
    ],
)
def test_the_function_of_the_document_is_read(code: str, function: str) -> None:
    reading = read("LIN+1++a:IN'QTY+12:1'", bgm=f"BGM+351+A1+{code}'")
    assert reading.documents[0].function == function


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("LIN+2++b:IN'QTY+12:many'", 'Message 1, line 2: "many" is not a number.'),
        ("LIN+2++b:IN'QTY+12:-5'", 'Message 1, line 2: "-5" is a negative quantity.'),
        ("LIN+2++b:IN'DTM+17:20260231:102'", 'Message 1, line 2: "20260231" is not a date of format 102.'),
        ("LIN+2'QTY+12:5'", "Message 1, line 2 names no part."),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_used(line: str, sentence: str) -> None:
    reading = read(f"LIN+1++a:IN'QTY+12:1'{line}LIN+3++c:IN'QTY+12:1'")
    assert [good.ref for good in reading.lines] == ["1", "3"]
    (problem,) = reading.problems
    assert problem.text.startswith(sentence) and problem.ref == "2" and problem.raw[0][0] == "LIN"


def test_a_bad_date_of_the_header_is_told_and_the_lines_are_used() -> None:
    reading = read("DTM+132:20260231:102'LIN+1++a:IN'QTY+12:1'")
    assert reading.lines[0].at is None
    assert [problem.found for problem in reading.problems] == ["20260231"]


def test_a_stated_number_of_lines_that_is_wrong_is_remarked() -> None:
    reading = read("LIN+1++a:IN'QTY+12:1'CNT+2:7'")
    assert "says that it has 7 lines, but there are 1" in reading.problems[0].text
    assert not reading.problems[0].unusable


def test_a_message_without_a_number_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match="BGM segment is missing"):
        read("LIN+1++a:IN'QTY+12:1'", bgm="")


def test_a_message_without_lines_is_told() -> None:
    reading = read("DTM+137:20261124:102'")
    assert reading.lines == () and "despatch advice A1 has no lines" in reading.problems[0].text


def test_other_messages_are_named_and_left_out() -> None:
    orders = "UNH+1+ORDERS:D:96A:UN'BGM+220+PO1+9'UNT+3+1'"
    good = message("LIN+1++a:IN'QTY+12:1'UNT+5+1'")
    reading = read_file("a.edi", (UNB + orders + good + "UNZ+2+77'").encode(), BERLIN)
    assert len(reading.lines) == 1
    assert [problem.text for problem in reading.problems] == [
        "Message 1 is of the type ORDERS (purchase order), which jitdesk does not read. It was left out."
    ]
    with pytest.raises(BadInput, match=r"ORDERS \(purchase order\), which jitdesk does not read"):
        read_file("a.edi", (UNB + orders + "UNZ+1+77'").encode(), BERLIN)


def test_a_cut_message_keeps_its_whole_lines_and_gives_up_the_last() -> None:
    cut = UNB + message("LIN+1++a:IN'QTY+12:1'LIN+2++b:IN'QTY+12:2'LIN+3++c:IN'QTY+1")
    reading = read_file("a.edi", cut.encode(), BERLIN)
    assert [line.ref for line in reading.lines] == ["1", "2"]
    assert reading.documents[0].incomplete
    assert any("line 3 may not be complete" in problem.text for problem in reading.problems)


def test_equal_messages_have_equal_digests() -> None:
    body = "LIN+1++a:IN'QTY+12:1'"
    assert read(body).documents[0].digest == read(body).documents[0].digest
    assert read(body).documents[0].digest != read(body.replace("12:1", "12:2")).documents[0].digest
