"""A carrier's status message gives a line for each event, and an estimate where it has one."""

import pytest

from jitdesk.intake.x12.status_codes import EVENTS
from tests.intake.x12.reader import clean, local, read

FULL = """
B10*PRO-5*4417*HAFN
L11*BOL-9*BM
N1*SH*Nordlicht GmbH*1*123456789
N1*CN*Plant 21*92*21
LX*1
AT7*AF*NS***20261124*0630*LT
MS1*HAMBURG*HH*DE
MS2*HAFN*HAF2041
AT7*SD*AO***20261124*1200*UT
MS1*KASSEL*HE*DE*9.4797*51.3127
AT7*AG*NS***20261124*1625*ET
L11*LS-88*PK
L11*5500011089*PO
L11*ASN-4711*SI
AT8*G*K*1240*6
"""


def test_a_status_message_is_read_whole() -> None:
    document = clean("214", FULL)
    assert (document.number, document.kind, document.plant_ref) == ("4417", "214", "21")
    assert (document.supplier_ref, document.supplier_name) == ("123456789", "Nordlicht GmbH")
    shipment = document.shipment
    assert (shipment.number, shipment.pro, shipment.carrier_id) == ("4417", "PRO-5", "HAFN")
    assert shipment.bill_of_lading == "BOL-9"
    departed, delayed, estimate = document.lines
    assert (departed.event, departed.event_code, local(departed.event_at)) == (
        "departed",
        "AF",
        "2026-11-24T06:30",
    )
    assert (departed.plate, departed.carrier, departed.packages) == ("HAF2041", "HAFN", 6)
    assert departed.comment == "departed the pick-up location; HAMBURG, HH, DE"
    assert (delayed.event, local(delayed.event_at)) == ("delayed", "2026-11-24T13:00")
    assert (
        delayed.comment == "delayed; weather; KASSEL, HE, DE"
        and ("position", "9.4797 51.3127") in delayed.facts
    )
    assert (estimate.event, estimate.event_at, local(estimate.at)) == ("", None, "2026-11-24T22:25")
    for line in document.lines:
        assert (line.delivery, line.asn, line.delivery_note, line.order) == (
            "4417",
            "ASN-4711",
            "LS-88",
            "5500011089",
        )
    assert [tag for tag, _ in departed.raw] == ["LX", "L11", "L11", "L11", "AT8", "AT7", "MS1", "MS2"]


def test_each_stop_of_a_round_names_its_own_delivery() -> None:
    body = (
        "B10*1*ROUND*HAFN\nLX*1\nAT7*X1*NS***20261124*0630\nL11*4417*DO\n"
        "LX*2\nAT7***AB*NA*20261124*0900\nAT7*D1*NS***20261124*0930\nL11*4418*DO"
    )
    lines = clean("214", body).lines
    assert [(line.ref, line.delivery, line.event, line.event_code) for line in lines] == [
        ("1", "4417", "arrived", "X1"),
        ("2", "4418", "", "AB"),
        ("3", "4418", "delivered", "D1"),
    ]
    assert local(lines[1].at) == "2026-11-24T09:00" and lines[1].event_at is None


def test_an_estimate_of_a_stop_goes_with_its_events() -> None:
    body = "B10*1*4417*HAFN\nG62*17*20261124*8*1505*LT\nS5*1*UL\nLX*1\nAT7*X6*NS***20261124*0900"
    document = clean("214", body)
    assert local(document.lines[0].at) == local(document.shipment.eta_at) == "2026-11-24T15:05"
    assert document.shipment.eta_source == "G62 17" and document.lines[0].event == "in_transit"


def test_an_estimate_without_any_event_is_a_line() -> None:
    document = clean("214", "B10*1*4417*HAFN\nG62*17*20261124*8*1505*LT")
    assert [(line.delivery, local(line.at), line.event) for line in document.lines] == [
        ("4417", "2026-11-24T15:05", "")
    ]


@pytest.mark.parametrize("code", sorted(EVENTS))
def test_every_known_code_says_what_it_means(code: str) -> None:
    (line,) = clean("214", f"B10*1*4417*HAFN\nLX*1\nAT7*{code}*NS***20261124*0900").lines
    words = {"departed", "in_transit", "delayed", "arrived", "delivered", "loaded", "refused", ""}
    assert line.event in words and line.event_code == code and line.comment


def test_a_code_that_is_not_known_is_kept_without_a_meaning() -> None:
    (line,) = clean("214", "B10*1*4417*HAFN\nLX*1\nAT7*Q7*ZZ***20261124*0900").lines
    assert (line.event, line.event_code, line.comment) == ("", "Q7", "reason ZZ")


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("AT7*X1*NS***20261324*0900", '"20261324" is not a date'),
        ("AT7*X1*NS***20261124*0900*QQ", '"QQ" is not a time code'),
        ("AT7", "names no status"),
    ],
)
def test_a_bad_status_is_a_problem_in_its_place(status: str, sentence: str) -> None:
    reading = read("214", f"B10*1*4417*HAFN\nLX*1\n{status}\nAT7*D1*NS***20261124*0930")
    assert [line.event for line in reading.lines] == ["delivered"]
    assert reading.problems[0].ref == "1" and sentence in reading.problems[0].text


def test_a_carrier_is_not_taken_for_a_supplier() -> None:
    document = clean("214", "B10*1*4417*HAFN\nLX*1\nAT7*D1*NS***20261124*0930")
    assert (document.supplier_ref, document.sender) == ("", "NORDLICHT")
