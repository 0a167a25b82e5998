"""A list of the past is mapped by its own headings; every row is a delivery or says why it is none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.lists.history import History, read_history

ZONE = ZoneInfo("Europe/Berlin")
HEAD = (
    "asn/dn #,vendor,po sent to vendor date,scheduled delivery date,delivered to client date,"
    "delivery recorded date"
)


def _history(*rows: str, head: str = HEAD) -> History:
    return read_history("past.csv", "\n".join((head, *rows, "")).encode(), ZONE)


def _day(second: int) -> str:
    return datetime.fromtimestamp(second, ZONE).date().isoformat()


def test_promise_arrival_and_when_each_became_known_are_read() -> None:
    (row,) = _history("ASN-8,Halden Optik,11/13/2006,2-Jan-07,5-Jan-07,8-Jan-07").deliveries
    assert (row.delivery, row.supplier, row.ref) == ("ASN-8", "Halden Optik", "2")
    days = (row.known_at, row.promised[0][1], row.arrived_at, row.recorded_at)
    assert [_day(day) for day in days] == ["2006-11-13", "2007-01-02", "2007-01-05", "2007-01-08"]


def test_what_tells_only_when_something_became_known_may_be_missing() -> None:
    (row,) = _history("ASN-8,Halden,N/A - From RDC,2-Jan-07,5-Jan-07,Date Not Captured").deliveries
    assert (row.known_at, row.recorded_at) == (row.promised[0][1], row.arrived_at)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("A,Halden,,Pre-PQ Process,5-Jan-07,", 'when it was promised ("scheduled delivery date" reads'),
        ("A,Halden,,2-Jan-07,,", 'when it came ("delivered to client date" is empty)'),
        ("A,,,2-Jan-07,5-Jan-07,", "it names no supplier"),
        (",Halden,,2-Jan-07,5-Jan-07,", "no number of a delivery"),
        ("A,Halden,,31-Feb-07,5-Jan-07,", '"31-Feb-07"'),
    ],
)
def test_a_row_that_cannot_be_used_says_why_with_its_value_and_place(row: str, why: str) -> None:
    history = _history("OK,Halden,,2-Jan-07,5-Jan-07,", row)
    (problem,) = history.unusable
    assert len(history.deliveries) == 1
    assert problem.text.startswith("Row 3 cannot be used: ") and why in problem.text


cells = st.lists(st.text("aX0-/.;'2Jn ", max_size=8), min_size=6, max_size=6)


@given(st.lists(cells.filter(lambda row: any(map(str.strip, row))), max_size=8))
def test_rows_in_are_rows_out(rows: list[list[str]]) -> None:
    history = _history("OK,Halden,,2-Jan-07,5-Jan-07,", *map(",".join, rows))
    refs = [row.ref for row in history.deliveries] + [problem.ref for problem in history.unusable]
    assert sorted(map(int, refs)) == list(range(2, len(rows) + 3))


def test_other_headings_and_another_language() -> None:
    head = "Lieferant;Lieferschein-Nr.;Wunschtermin;Wareneingang"
    (row,) = _history("Halden;LS 1;02.01.2007;05.01.2007 14:30", head=head).deliveries
    assert (row.supplier, row.delivery, _day(row.arrived_at)) == ("Halden", "LS 1", "2007-01-05")


def test_a_list_without_arrivals_is_refused_with_what_it_lacks() -> None:
    with pytest.raises(BadInput, match="do not say when it was promised, when it came"):
        _history("4417;4711;480", head="Delivery;Part;Qty")
