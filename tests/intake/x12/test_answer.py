"""An acknowledgement gives an answer to each order line: a line each split, a line each date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.record import SHIP
from tests.intake.x12.reader import clean, local, read

HEAD = "BAK*00*{}*5500011089*20261101*R7***AB-77*20261124"
LINE = "PO1*00010*500*EA*12.5*PE*BP*00471*VP*N-5566"


def answered(body: str, answer: str = "AC") -> list[tuple[str, int | None, str, str, str]]:
    """Return (ref, quantity, status, wall clock, kind of date) of the lines of an 855."""
    document = clean("855", f"{HEAD.format(answer)}\n{body}\nCTT*1")
    return [(line.ref, line.qty, line.status, local(line.at)[:10], line.at_kind) for line in document.lines]


def test_an_acknowledgement_is_read_whole() -> None:
    body = (
        f"{HEAD.format('AC')}\nREF*DK*DOOR 4\nN1*SU*Nordlicht GmbH*1*123456789\nN1*ST*Plant*92*21\n{LINE}\n"
        "PID*F****Steering column\nPO4*4*120*EA\nACK*IQ*480*EA*067*20261126\nCTT*1"
    )
    document = clean("855", body)
    assert (document.number, document.order, document.answer) == ("AB-77", "5500011089", "changed")
    assert (document.function, local(document.issued_at)[:10]) == ("original", "2026-11-24")
    assert (document.supplier_ref, document.supplier_name, document.plant_ref) == (
        "123456789",
        "Nordlicht GmbH",
        "21",
    )
    assert document.facts == (("order date", "20261101"), ("supplier's order", "AB-77"))
    (line,) = document.lines
    assert (line.ref, line.order, line.order_line, line.release) == ("00010", "5500011089", "00010", "R7")
    assert (line.part, line.supplier_part, line.description) == ("00471", "N-5566", "Steering column")
    assert (line.qty, line.ordered_qty, line.unit, line.status) == (480_000, 500_000, "EA", "changed")
    assert (local(line.at), line.precision, line.comment) == ("2026-11-26T00:00", "day", "quantity changed")
    assert (line.door, line.packages, line.supplier_ref) == ("DOOR 4", None, "123456789")
    assert line.facts == (("pack", "120 EA"), ("price", "12.5 PE"))
    assert [tag for tag, _ in line.raw] == ["PO1", "PID", "PO4", "ACK"]


def test_several_answers_split_a_line() -> None:
    body = f"{LINE}\nACK*IA*300*EA*067*20261126\nACK*IB*200*EA*068*20261203"
    assert answered(body) == [
        ("00010.1", 300_000, "accepted", "2026-11-26", "delivery"),
        ("00010.2", 200_000, "backordered", "2026-12-03", SHIP),
    ]


def test_dates_under_an_answer_take_its_place() -> None:
    body = f"{LINE}\nACK*DR*500*EA\nSCH*300*EA***067*20261126*1505\nSCH*200*EA***068*20261203**002*20261205"
    assert answered(body) == [
        ("00010.1", 300_000, "changed", "2026-11-26", "delivery"),
        ("00010.2", 200_000, "changed", "2026-12-03", SHIP),
    ]


def test_of_two_dates_of_a_schedule_the_arrival_counts() -> None:
    body = f"{LINE}\nSCH*500*EA***068*20261203**067*20261205"
    assert answered(body) == [("00010", 500_000, "", "2026-12-05", "delivery")]


@given(st.lists(st.lists(st.integers(1, 999), min_size=1, max_size=3), min_size=1, max_size=4))
def test_dates_after_several_answers_are_handed_out_by_their_quantities(shares: list[list[int]]) -> None:
    codes = ("IA", "IB", "DR", "IW")
    acks = [f"ACK*{code}*{sum(share)}*EA" for code, share in zip(codes, shares, strict=False)]
    dates = [f"SCH*{qty}*EA***067*20261126" for share in shares for qty in share]
    statuses = ("accepted", "backordered", "changed", "hold")
    expected = [
        (qty * 1000, status) for status, share in zip(statuses, shares, strict=False) for qty in share
    ]
    found = answered("\n".join([LINE, *acks, *dates]))
    assert [(qty, status) for _, qty, status, _, _ in found] == expected


def test_dates_that_belong_to_no_answer_are_named_and_the_answers_kept() -> None:
    reading = read(
        "855", f"{HEAD.format('AC')}\n{LINE}\nACK*IA*300*EA\nACK*IB*200*EA\nSCH*250*EA***067*20261126"
    )
    assert [line.qty for line in reading.lines] == [300_000, 200_000]
    (problem,) = reading.problems
    assert problem.ref == "00010 SCH" and problem.raw == (("SCH", "SCH*250*EA***067*20261126"),)


def test_dates_that_add_up_otherwise_are_told() -> None:
    reading = read(
        "855", f"{HEAD.format('AC')}\n{LINE}\nACK*IC*1000*EA*017*20261120\nSCH*475*EA***068*20261231"
    )
    assert [(line.qty, line.status, line.at_kind) for line in reading.lines] == [(475_000, "changed", SHIP)]
    assert "is answered with 1000, but its dates add up to 475." in reading.problems[0].text


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("IA", "accepted"),
        ("AC", "accepted"),
        ("AR", "accepted"),
        ("IB", "backordered"),
        ("BP", "backordered"),
        ("IC", "changed"),
        ("IQ", "changed"),
        ("DR", "changed"),
        ("IP", "changed"),
        ("IF", "hold"),
        ("IH", "hold"),
        ("IW", "hold"),
        ("SP", "hold"),
        ("ID", "rejected"),
        ("IR", "rejected"),
        ("R1", "rejected"),
        ("R8", "rejected"),
        ("IS", "substituted"),
    ],
)
def test_every_status_of_a_line_is_read(code: str, status: str) -> None:
    assert answered(f"{LINE}\nACK*{code}*500*EA") == [("00010", 500_000, status, "", "delivery")]


def test_an_unknown_status_is_a_problem_in_place_of_its_line() -> None:
    reading = read("855", f"{HEAD.format('AC')}\n{LINE}\nACK*Q9*500*EA\nPO1*00020*1*EA***BP*8")
    assert [line.ref for line in reading.lines] == ["00020"]
    (problem,) = reading.problems
    assert problem.ref == "00010" and '"Q9" is not a status of a line that jitdesk knows' in problem.text


def test_a_substitute_is_named_beside_the_part() -> None:
    body = f"{LINE}\nACK*IS*500*EA*067*20261126**BP*00472*VP*N-5567"
    (line,) = clean("855", f"{HEAD.format('AC')}\n{body}").lines
    assert (line.part, line.substitute, line.status) == ("00471", "00472", "substituted")


def test_an_order_line_without_a_part_is_named_by_its_number() -> None:
    (line,) = clean("855", f"{HEAD.format('AC')}\nPO1*00010*500*EA\nACK*IA*500*EA****VP*N-1").lines
    assert (line.part, line.supplier_part, line.order_line) == ("", "N-1", "00010")
    (bare,) = clean("855", f"{HEAD.format('AC')}\nPO1*00010*500*EA").lines
    assert (bare.order, bare.order_line, bare.qty) == ("5500011089", "00010", 500_000)


@pytest.mark.parametrize(
    ("code", "answer"),
    [("AT", "accepted"), ("AK", "accepted"), ("AD", "accepted"), ("AC", "changed"), ("AE", "changed"),
     ("RD", "rejected"), ("RJ", "rejected"), ("RF", "rejected")],
)  # fmt: skip
def test_without_lines_the_header_answers_the_whole_order(code: str, answer: str) -> None:
    document = clean("855", f"{HEAD.format(code)}\nCTT*0")
    assert (document.lines, document.answer, document.order) == ((), answer, "5500011089")


def test_without_an_answer_to_a_line_the_header_decides() -> None:
    body = f"DTM*067*20261130\n{LINE}\nPO1*00020*7*EA***BP*8\nDTM*002*20261201"
    document = clean("855", f"{HEAD.format('AD')}\n{body}")
    assert [(line.qty, line.status, local(line.at)[:10]) for line in document.lines] == [
        (500_000, "", "2026-11-30"),
        (7_000, "", "2026-12-01"),
    ]
    assert document.answer == "accepted"


def test_an_answer_that_is_not_known_is_told() -> None:
    reading = read("855", f"{HEAD.format('ZZ')}\n{LINE}")
    assert reading.documents[0].answer == ""
    assert [problem.unusable for problem in reading.problems] == [False]


def test_a_change_acknowledgement_is_read_whole() -> None:
    body = (
        "BCA*04*AC*5500011089*R7*2*20261101**K-9*AB-77*20261124\nN1*SU*Nordlicht*1*123456789\n"
        "POC*00010*QI*600*100*EA*12.5*PE*BP*00471\nACK*IA*600*EA*067*20261126\n"
        "POC*00020*DI*5**EA***BP*00472\nPOC*00030*RS*9**EA***BP*00473\nSCH*9*EA***067*20261201\nCTT*3"
    )
    document = clean("865", body)
    assert (document.kind, document.function, document.answer) == ("865", "change", "changed")
    assert (document.order, document.number, local(document.issued_at)[:10]) == (
        "5500011089",
        "AB-77",
        "2026-11-24",
    )
    assert ("change sequence", "2") in document.facts and ("contract", "K-9") in document.facts
    assert [(line.order_line, line.part, line.qty, line.status, line.comment) for line in document.lines] == [
        ("00010", "00471", 600_000, "accepted", "quantity increased"),
        ("00020", "00472", 5_000, "rejected", "item deleted"),
        ("00030", "00473", 9_000, "changed", "rescheduled"),
    ]
    assert {line.release for line in document.lines} == {"R7"}
    assert document.lines[0].facts == (("price", "12.5 PE"), ("left to receive", "100"))
    assert [line.unit for line in document.lines] == ["EA"] * 3 and document.lines[0].ordered_qty == 600_000


def test_an_acknowledgement_without_its_head_names_no_order_and_says_so() -> None:
    reading = read("855", LINE)
    assert reading.documents[0].order == "" and len(reading.lines) == 1
    assert reading.problems[0].text.startswith("Set 0001: The acknowledgement has no BAK or BCA segment")
