"""X12 and VDA do to the plan what EDIFACT does, and the same file again does nothing."""

import pytest

from jitdesk.domain.plan import Plan
from jitdesk.services.confirming.patch import Outcome
from tests.intake.vda.writing import call_off, despatch, file_of, record
from tests.intake.x12.messages import interchange, transaction
from tests.services.confirming.files import nordlicht_week, only, shown, taken

SUPPLIER = "N1*SU*NORDLICHT*UL*4012345000009"


def x12(kind: str, *segments: str) -> bytes:
    """Return a set of Nordlicht: its first segment, the supplier, and the others."""
    return interchange(transaction(kind, "\n".join((segments[0], SUPPLIER, *segments[1:]))))


def advised(function: str = "00", *, qty: int = 190, part: str = "BP*4712", number: str = "A1") -> bytes:
    """Return an 856 for order 4600 that leaves at 06:10 and comes tomorrow at 10:05."""
    head = (f"BSN*{function}*{number}*20261124*0655", "HL*1**S", "DTM*011*20261124*0610")
    items = ("HL*3*2*I", f"LIN*10*{part}", f"SN1**{qty}*PC")
    return x12("856", *head, "DTM*017*20261125*1005", "HL*2*1*O", "PRF*4600", *items, "CTT*3")


def reported(code: str, when: str) -> bytes:
    """Return a 214 about advice A1."""
    return x12("214", "B10*P5*A1*HAFN", "LX*1", f"AT7*{code}*NS***{when}*LT", "L11*A1*SI")


VDA_TRUCK = record("71203", at6="SLB-9", at76="01", at78="HH-AF 2041", at112="261125", at118="0905")
VDA_DESPATCH = file_of(
    despatch(
        VDA_TRUCK,
        record("71303", at6="LS000088", at14="261123", at31="4600"),
        record("71403", at6="4712", at53="0000000190000", at66="ST", at91="CH-9"),
    )
)
TWO_DATES = "261126000000480261210000000060000000000000000"
VDA_CALL_OFF = file_of(
    call_off(
        record("51201", at6="021", at9="187", at18="261124", at39="4711", at104="ST"),
        record(
            "51301", at6="261120", at38="0000019427", at48="261126000000480261210000000060000000000000000"
        ),
    )
)
X12_ANSWER = x12(
    "855",
    "BAK*00*AC*4500*20261124",
    "PO1*10*480*EA***BP*4711",
    "ACK*IQ*460*EA*067*20261124",
    "PO1*20*480*EA***BP*4711",
    "ACK*IR",
    "CTT*2",
)
X12_SCHEDULE = x12(
    "830",
    "BFR*05*S9**DL*A*20261124*20270228*20261124",
    "LIN*1*BP*4711*PO*4500",
    "UIT*EA",
    "FST*500*C*D*20261124",
    "FST*800*D*W*20261130",
    "CTT*1",
)
X12_CALL = x12(
    "862",
    "BSS*05*C12*20261124*DL*20261124*20261231*R7***4500*C",
    "LIN*1*BP*4711",
    "UIT*EA",
    "FST*500*C*D*20261124",
    "JIT*300*0600",
    "JIT*200*1430",
    "CTT*1",
)
X12_RECEIPT = x12(
    "861",
    "BRA*WE-88*20261124*00*2",
    "REF*SI*A1",
    "DTM*050*20261124*0650",
    "RCD*1*180*EA*5*EA*5*EA*01",
    "LIN**BP*4712",
    "PRF*4600****10",
    "CTT*1",
)


def on_its_way() -> Plan:
    """Return the week with advice A1 for delivery 4460."""
    return taken(nordlicht_week(), advised())


def test_an_856_fills_the_delivery_of_its_order() -> None:
    after = on_its_way()
    row = after.find("deliveries", "4460") or {}
    assert (row["asn"], row["status"]) == ("A1", "in_transit")
    assert [line["quantity"] for line in after.lines_of("4460")] == [190_000]


def test_an_855_confirms_one_line_and_leaves_the_rejected_one_to_a_look() -> None:
    first, second = shown(nordlicht_week(), X12_ANSWER).rows
    assert (first.delivery, first.ticked, first.deviations) == ("4417", True, ("under",))
    assert (second.delivery, second.ticked, second.deviations) == ("4435", False, ("rejected",))


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (X12_SCHEDULE, ["Wanted Tue 24 Nov 2026", "Wanted Week 49 of 2026"]),
        (X12_CALL, ["Wanted 06:00", "Wanted 14:30"]),
        (VDA_CALL_OFF, ["Wanted Thu 26 Nov 2026", "Wanted Thu 10 Dec 2026"]),
    ],
)
def test_a_call_off_says_when_as_exactly_as_its_file(content: bytes, wanted: list[str]) -> None:
    assert [row.changes[0].label for row in shown(nordlicht_week(), content).rows] == wanted


def test_a_214_books_the_arrival_and_later_news_of_the_way_changes_nothing() -> None:
    plan = taken(on_its_way(), reported("X1", "20261124*0650"))
    assert (plan.find("deliveries", "4460") or {})["status"] == "arrived"
    assert only(shown(plan, reported("AF", "20261124*0630"))).outcome is Outcome.SAME


def test_an_861_counts_what_came_and_says_what_was_not_accepted() -> None:
    row = only(shown(on_its_way(), X12_RECEIPT))
    assert row.deviations == ("rejected", "under") and "not accepted" in row.note
    assert (taken(on_its_way(), X12_RECEIPT).find("deliveries", "4460") or {})["status"] == "received"


def test_a_4913_fills_the_delivery_of_its_order_with_plate_and_lot() -> None:
    after = taken(nordlicht_week(), VDA_DESPATCH)
    assert (after.find("deliveries", "4460") or {})["plate"] == "HH-AF 2041"
    assert [line["lot"] for line in after.lines_of("4460")] == ["CH-9"]


@pytest.mark.parametrize(
    ("function", "outcome", "doubt", "note"),
    [
        ("00", Outcome.CHANGED, "", "despatch advice A1 is in the plan already: read as replacing it"),
        ("01", Outcome.CHANGED, "Cancels despatch advice A1", ""),
        ("04", Outcome.CHANGED, "", ""),
        ("05", Outcome.CHANGED, "", ""),
        ("07", Outcome.SAME, "", "a duplicate of what is in the plan already"),
        ("22", Outcome.SAME, "", "a copy for information: it changes nothing"),
        ("06", Outcome.SAME, "", "it confirms that a message came: it changes nothing"),
    ],
)
def test_an_advice_that_comes_again_does_what_its_function_says(
    function: str, outcome: Outcome, doubt: str, note: str
) -> None:
    row = only(shown(on_its_way(), advised(function, qty=180)))
    assert (row.outcome, row.doubt, row.note, row.ticked) == (
        outcome,
        doubt,
        note,
        outcome is Outcome.CHANGED and not doubt,
    )


@pytest.mark.parametrize(
    "content",
    [advised(), X12_ANSWER, X12_SCHEDULE, X12_CALL, VDA_DESPATCH, VDA_CALL_OFF],
    ids=["856", "855", "830", "862", "4913", "4905"],
)
def test_the_same_file_again_changes_nothing(content: bytes) -> None:
    after = taken(nordlicht_week(), content)
    assert not after.same_as(nordlicht_week())
    assert not shown(after, content).ticked


@pytest.mark.parametrize("part", ["VP*N-77", "VP*N-77*UP*999999310145", "UP*999999310145"])
def test_a_part_added_by_the_suppliers_number_is_known_when_the_file_comes_again(part: str) -> None:
    content = advised(part=part, number="A7").replace(b"PRF*4600", b"PRF*9900")
    after = taken(nordlicht_week(), content, add_new=True)
    assert after.find("deliveries", "A7") is not None
    assert only(shown(after, content, add_new=True)).outcome is Outcome.SAME
