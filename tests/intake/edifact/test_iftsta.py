"""A transport status says what happened and when the truck will be there."""

import pytest

from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import local, only_document, only_line, read

HEADER = "DTM+137:202611240942:203'NAD+CA+HAF:160++Hafner'NAD+CZ+77::92++Nordlicht'"


def status(body: str, bgm: str = "BGM+23+ST1+9'", release: str = "D:96A") -> FileReading:
    return read("IFTSTA", HEADER + body, bgm, release)


def test_a_status_is_read_whole() -> None:
    line = only_line(
        status(
            "CNI+1+SHIP9'STS+1+24:::left the ramp+ZZZ:::Stau'RFF+AAK:A1'RFF+DQ:LS5'RFF+AAJ:4417'"
            "RFF+ON:5500:10'"
            "DTM+334:202611240815:203'DTM+132:202611241505:203'FTX+AAI+++A8 closed'LOC+5+KL:::Kaiserslautern'"
            "TDT+20++30+31+SPED:::Hafner Sped+++S-KL 2041'EQD+CN+TRHU1'GID+1'PCI+33E'"
            "GIN+BJ+354107380000001051'"
        )
    )
    assert (line.ref, line.asn, line.delivery_note, line.delivery) == ("1", "A1", "LS5", "4417")
    assert (line.order, line.order_line) == ("5500", "10")
    assert (line.event, line.event_code, local(line.event_at)) == ("departed", "24", "2026-11-24T08:15")
    assert (local(line.at), line.precision) == ("2026-11-24T15:05", "minute")
    assert (line.plate, line.carrier, line.handling_units) == (
        "S-KL 2041",
        "Hafner Sped",
        ("354107380000001051",),
    )
    assert line.comment == "left the ramp A8 closed"
    assert {("reason", "Stau"), ("place", "Kaiserslautern"), ("container", "TRHU1")} <= set(line.facts)
    assert [tag for tag, _ in line.raw][:2] == ["CNI", "STS"]


@pytest.mark.parametrize(
    ("code", "event"),
    [("1", "arrived"), ("13", "loaded"), ("21", "delivered"), ("24", "departed"), ("31", "in_transit"),
     ("48", "loaded"), ("999", ""), ("S::87:REFORWARDED", ""), ("21::87", ""), ("21::6", "delivered")],
)  # fmt: skip
def test_a_code_means_what_its_agency_says(code: str, event: str) -> None:
    line = only_line(status(f"CNI+1+S9'STS+1+{code}'DTM+78:20261124:102'"))
    assert (line.event, line.event_code) == (event, code.split(":")[0])


def test_the_arrival_is_that_of_the_place_of_delivery() -> None:
    line = only_line(
        status(
            "CNI+1+S9'STS+1+31'TDT+20++30'LOC+9+A'DTM+133:202611240600:203'LOC+7+B'DTM+132:202611241505:203'"
            "LOC+11+C'DTM+132:202611241300:203'"
        )
    )
    assert local(line.at) == "2026-11-24T15:05"


def test_each_status_of_each_consignment_is_a_line() -> None:
    lines = status("CNI+1+S1'STS+1+24'STS+1+31'CNI+2+S2'STS+1+21'DTM+7:202611241200:203'").lines
    assert [(line.ref, line.asn, line.event) for line in lines] == [
        ("1", "S1", "departed"),
        ("2", "S1", "in_transit"),
        ("3", "S2", "delivered"),
    ]
    assert local(lines[2].event_at) == "2026-11-24T12:00"


def test_a_consignment_without_a_status_is_told() -> None:
    reading = status("CNI+1+S1'CNI+2+S2'STS+1+21'")
    assert len(reading.lines) == 1 and reading.problems[0].ref == "S1"


def test_a_report_without_a_number_is_read() -> None:
    document = only_document(status("CNI+1+S1'STS+1+21'", "BGM+23'"))
    assert len(document.lines) == 1 and document.supplier_ref == "77"


def test_a_carrier_is_no_supplier() -> None:
    reading = read("IFTSTA", "NAD+CA+HAF'CNI+1+S1'STS+1+21'", "BGM+23+1'")
    assert only_document(reading).supplier_ref == ""


def test_a_count_within_a_consignment_does_not_end_it() -> None:
    line = only_line(status("CNI+1+S1'CNT+7:9:KGM'STS+1+21'"))
    assert (line.asn, line.event) == ("S1", "delivered")


def test_a_code_behind_the_category_is_shown_and_means_nothing() -> None:
    line = only_line(status("CNI+1+S1'STS+1:D2:21'"))
    assert (line.event, line.event_code) == ("", "1:D2:21")
