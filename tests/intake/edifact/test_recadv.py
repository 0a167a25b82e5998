"""A receiving advice says what came of a despatch and what was not accepted."""

from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import local, only_document, only_line, read

HEADER = "DTM+137:20261124:102'DTM+50:202611241530:203'RFF+AAK:A1'RFF+DQ:LS5'RFF+ON:5500'NAD+SU+77::92'"


def receipt(body: str) -> FileReading:
    return read("RECADV", HEADER + body, "BGM+632+R9+9'")


def test_a_receipt_is_read_whole() -> None:
    line = only_line(
        receipt(
            "CPS+1'LIN+1++4711:IN'QTY+12:240:PCE'QTY+48:230:PCE'QTY+195:8:PCE'QTY+124:2:PCE'"
            "DTM+36:20271031:102'RFF+BT:U23'QVR+-10:48+BP+:::two broken'"
        )
    )
    assert (line.asn, line.delivery_note, line.order, line.part) == ("A1", "LS5", "5500", "4711")
    assert (line.qty, line.rejected_qty, line.unit) == (230_000, 10_000, "PCE")
    assert (local(line.at), line.precision) == ("2026-11-24T15:30", "minute")
    assert (line.batch, line.expires_on) == ("U23", "2027-10-31")
    assert {("despatched", "240 PCE"), ("returned", "8 PCE"), ("difference", "-10")} <= set(line.facts)


def test_an_accepted_quantity_stands_for_a_received_one() -> None:
    line = only_line(receipt("LIN+1++4711:IN'QTY+194:7'DTM+35:20261125:102'"))
    assert (line.qty, line.rejected_qty, local(line.at)[:10]) == (7_000, None, "2026-11-25")


def test_a_line_that_does_not_say_what_came_is_a_problem() -> None:
    reading = receipt("LIN+1++4711:IN'QTY+12:7'LIN+2++4712:IN'QTY+48:0'")
    assert [line.ref for line in reading.lines] == ["2"] and reading.problems[0].ref == "1"


def test_a_receipt_of_the_plant_names_the_supplier_it_is_for() -> None:
    document = only_document(receipt("LIN+1++4711:IN'QTY+48:7'"))
    assert (document.number, document.supplier_ref, document.plant_ref) == ("R9", "77", "NORDLICHT")


def test_the_number_of_a_receipt_may_stand_in_a_reference() -> None:
    reading = read("RECADV", HEADER + "RFF+ALO:WE77'LIN+1++a:IN'QTY+48:7'", "BGM+632'")
    assert only_document(reading).number == "WE77"
