"""A schedule gives a line for each date that a part is called off for."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.record import SHIP, Receipt
from tests.intake.x12.reader import clean, local, read

SHIPPING = """
BSS*05*CALL-12*20261124*DL*20261124*20261231*R7*X*K-9*PO-3*A
N1*MI*Works*92*W
N1*ST*Plant 21*92*21
N1*SU*Nordlicht*1*123456789
LIN**BP*00471*VP*N-5566*EC*C3
UIT*EA
REF*DK*DOOR 4
REF*LF*HALLE 54
FST*13*C*D*20261126****DO*4417-1
FST*77*D*W*20261130
FST*90*D*M*20261201
FST*60*A*F*20261127*20261202*002*0700*KB*K7
FST*5*Z*Q*20270101
SHP*01*927*050*20261120
REF*SI*ASN-4710
SHP*02*8557*051*20260101**20261120
CTT*1
"""


def test_a_shipping_schedule_is_read_whole() -> None:
    document = clean("862", SHIPPING)
    assert (document.number, document.function, document.kind) == ("CALL-12", "replace", "862")
    assert (local(document.horizon_from), local(document.horizon_to)) == (
        "2026-11-24T00:00",
        "2026-12-31T23:59",
    )
    assert (local(document.issued_at)[:10], document.plant_ref) == ("2026-11-24", "21")
    assert (document.supplier_ref, document.supplier_name) == ("123456789", "Nordlicht")
    assert document.facts == (
        ("schedule type", "DL"),
        ("release", "R7"),
        ("contract", "K-9"),
        ("reference", "X"),
    )
    firm, week, month, flexible, quarter = document.lines
    assert (firm.ref, firm.part, firm.supplier_part, firm.unit) == ("1.1", "00471", "N-5566", "EA")
    assert (firm.order, firm.release, firm.door, firm.point_of_use) == ("PO-3", "R7", "DOOR 4", "HALLE 54")
    assert (firm.delivery, firm.commitment, firm.qty) == ("4417-1", "firm", 13_000)
    assert [(local(line.at), line.precision) for line in document.lines] == [
        ("2026-11-26T00:00", "day"),
        ("2026-11-30T00:00", "week"),
        ("2026-12-01T00:00", "month"),
        ("2026-11-27T07:00", "minute"),
        ("", "period"),
    ]
    assert [line.commitment for line in (week, month, flexible, quarter)] == [
        "forecast",
        "forecast",
        "immediate",
        "",
    ]
    assert local(flexible.window_to) == "2026-12-02T23:59" and flexible.window_from == flexible.at
    assert ("reference KB", "K7") in flexible.facts
    assert quarter.comment == "period Q from 20270101" and ("forecast code", "Z") in quarter.facts
    assert firm.raw == (
        ("LIN", "LIN**BP*00471*VP*N-5566*EC*C3"),
        ("UIT", "UIT*EA"),
        ("FST", "FST*13*C*D*20261126****DO*4417-1"),
    )


def test_the_receipts_that_a_schedule_repeats_are_kept() -> None:
    last, so_far = clean("862", SHIPPING).receipts
    assert (last.part, last.qty, local(last.at)[:10], last.delivery_note) == (
        "00471",
        927_000,
        "2026-11-20",
        "ASN-4710",
    )
    assert so_far == Receipt("00471", None, so_far.at, "", 8_557_000, so_far.cum_from)
    assert (local(so_far.at)[:10], local(so_far.cum_from)[:10]) == ("2026-11-20", "2026-01-01")


PLANNING = """
BFR*00**R7*DL*A*20261124*20270131*20261124**K-9*PO-3
N1*SU*Nordlicht*1*123456789
LIN*10*BP*00471
UIT*PC
SDP*B*F
FST*100*C*D*20261126
SDP*Y*Y
FST*101*D*D*20261203
FST*102*D*D*20261215
FST*103*D*D*20270105
ATH*FI*20261205*3528**20260101
ATH*MT*20261220*10584**20260101
"""


def test_a_planning_schedule_says_how_binding_each_date_is() -> None:
    document = clean("830", PLANNING)
    assert (document.number, document.version) == ("R7", "004010")
    assert [line.commitment for line in document.lines] == ["firm", "production", "material", "forecast"]
    assert [dict(line.facts)["ship pattern"] for line in document.lines] == ["B F", "Y Y", "Y Y", "Y Y"]
    told = dict(document.lines[0].facts)
    assert told["released for production"] == "20261205 3528 20260101"
    assert told["released for material"] == "20261220 10584 20260101"
    assert [line.ref for line in document.lines] == ["10.1", "10.2", "10.3", "10.4"]
    assert document.supplier_ref == "123456789" and document.plant_ref == "NORDLICHT"  # the plant sent it


def test_a_schedule_by_shipment_says_when_it_leaves() -> None:
    body = "BSS*05*1*20261124*SH\nLIN**BP*a\nUIT*EA\nFST*1*C*D*20261126\nFST*1*C*D*20261126**002"
    assert [line.at_kind for line in clean("862", body).lines] == [SHIP, "delivery"]


def test_the_times_of_a_day_are_lines() -> None:
    body = "BSS*05*1*20261124*DL\nLIN**BP*a\nUIT*EA\nFST*60*C*D*20261126\nJIT*20*0600\nJIT*40*1430"
    first, second = clean("862", body).lines
    assert [(line.ref, line.qty, local(line.at), line.precision) for line in (first, second)] == [
        ("1.1.1", 20_000, "2026-11-26T06:00", "minute"),
        ("1.1.2", 40_000, "2026-11-26T14:30", "minute"),
    ]
    assert [tag for tag, _ in first.raw] == ["LIN", "UIT", "FST", "JIT"]


def test_times_that_add_up_otherwise_are_told() -> None:
    reading = read("862", "BSS*05*1*20261124*DL\nLIN**BP*a\nFST*60*C*D*20261126\nJIT*20*0600")
    assert len(reading.lines) == 1 and "calls off 60, but its times add up to 20." in reading.problems[0].text


days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
amounts = st.integers(0, 10**6)


@given(st.lists(st.tuples(days, amounts), min_size=1, max_size=8), st.integers(0, 10**6))
def test_running_totals_give_what_each_date_adds(calls: list[tuple[date, int]], received: int) -> None:
    totals, total = [], received
    for day, qty in calls:
        total += qty
        totals.append(f"FST*{total}*C*D*{day:%Y%m%d}")
    body = "\n".join(["BFR*05*1**DL*C", "LIN**BP*a", *totals, f"SHP*02*{received}*051*20260101"])
    document = clean("830", body)
    assert [line.qty for line in document.lines] == [qty * 1000 for _, qty in calls]
    assert [line.cum_qty - (line.qty or 0) for line in document.lines if line.cum_qty is not None] == [
        received * 1000,
        *(line.cum_qty for line, _ in pairwise(document.lines)),
    ]
    assert {local(line.cum_from)[:10] for line in document.lines} == {"2026-01-01"}


def test_a_running_total_without_a_start_does_not_guess_the_first_quantity() -> None:
    reading = read("830", "BFR*05*1**DL*C\nLIN**BP*a\nFST*100*C*D*20261126\nFST*150*C*D*20261127")
    assert [(line.qty, line.cum_qty) for line in reading.lines] == [(None, 100_000), (50_000, 150_000)]
    assert "a total before its first one is missing" in reading.problems[0].text


def test_running_totals_go_on_from_what_was_received_not_from_what_is_on_its_way() -> None:
    receipts = "SHP*02*90*011*20260101**20261120\nSHP*02*70*050*20260102**20261120"
    (line,) = clean("830", f"BFR*05*1**DL*C\nLIN**BP*a\nFST*100*C*D*20261126\n{receipts}").lines
    assert (line.qty, local(line.cum_from)[:10]) == (30_000, "2026-01-02")


def test_a_running_total_that_falls_is_a_problem_in_its_place() -> None:
    reading = read(
        "830", "BFR*05*1**DL*C\nLIN**BP*a\nFST*100*C*D*20261126\nFST*50*C*D*20261127\nSHP*02*0*051"
    )
    assert [line.qty for line in reading.lines] == [100_000]
    assert (
        reading.problems[0].ref == "1.2"
        and "less than the running total before it" in reading.problems[0].text
    )


def test_changes_of_an_earlier_schedule_are_refused_line_by_line() -> None:
    reading = read("830", "BFR*05*1**DL*D\nLIN**BP*a\nFST*100*C*D*20261126\nFST*50*C*D*20261127")
    assert reading.lines == () and [problem.ref for problem in reading.problems] == ["1.1", "1.2"]


@given(st.lists(st.lists(st.tuples(days, amounts), min_size=1, max_size=6), min_size=1, max_size=4))
def test_every_date_of_every_part_is_a_line(parts: list[list[tuple[date, int]]]) -> None:
    lines = ["BSS*05*1*20261124*DL"]
    for place, calls in enumerate(parts):
        lines += [f"LIN**BP*P{place}", "UIT*EA", *(f"FST*{qty}*C*D*{day:%y%m%d}" for day, qty in calls)]
    document = clean("862", "\n".join([*lines, f"CTT*{len(parts)}"]))
    found = [(line.part, line.qty, local(line.at)[:10]) for line in document.lines]
    assert found == [
        (f"P{place}", qty * 1000, day.isoformat()) for place, calls in enumerate(parts) for day, qty in calls
    ]


@pytest.mark.parametrize("code", ["C", "D", "W", "M", "F", ""])
def test_no_bucket_moves_its_day(code: str) -> None:
    day = date(2026, 3, 29)  # the clocks change
    body = f"BSS*05*1*20261124*DL\nLIN**BP*a\nFST*1*C*{code}*{day:%Y%m%d}"
    assert local(clean("862", body).lines[0].at) == f"{day}T00:00"


def test_parts_with_one_number_have_refs_of_their_own() -> None:
    part = "LIN*1*BP*a\nFST*100*C*D*20261126\nSHP*02*0*051"
    lines = clean("830", f"BFR*05*1**DL*C\n{part}\n{part}").lines
    assert [(line.ref, line.qty) for line in lines] == [("1.1", 100_000), ("1.1/2", 100_000)]


def test_a_part_that_calls_nothing_off_is_told() -> None:
    reading = read("862", "BSS*05*1*20261124*DL\nLIN**BP*a\nUIT*EA")
    assert (reading.problems[0].ref, reading.problems[0].unusable) == ("1", False)
