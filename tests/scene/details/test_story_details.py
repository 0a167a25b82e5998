"""The details of the story's delivery, as the mock-up shows them: every figure, clock time and minute."""

import pytest

from jitdesk.demo import small
from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.scene.details import Details, Subject, details_of
from jitdesk.scene.details.as_text import as_text
from jitdesk.scene.details.promise_rows import moves_in, promises_of

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@pytest.fixture(scope="module")
def outlook() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


@pytest.fixture
def nordlicht(outlook: Outlook) -> Details:
    details = details_of(outlook, Subject("4417"))
    assert details is not None
    return details


def test_the_sum_is_that_of_the_mock_up(nordlicht: Details) -> None:
    assert nordlicht.why is not None
    assert (nordlicht.why.heading, nordlicht.why.rate) == ("WHY IS THIS RED", "120 pcs an hour")
    assert [(row.text, row.pieces, row.value) for row in nordlicht.why.rows] == [
        ("Stock counted 06:00", "430 pcs", "3 h 35"),
        ("Delivery 4404, usable 07:30", "480 pcs", "+ 4 h"),
        ("Together, from 06:00", "910 pcs", "7 h 35"),
        ("Breaks 09:00 and 12:00", "15 + 30 min", "+ 45 min"),
        ("Line 3 has no parts from", "", "14:20"),
        ("4417 usable (15:05 + 30 min)", "", "15:35"),
        ("Without parts", "150 pcs", "1 h 15"),
        ("On hand now by this sum", "496 pcs", ""),
    ]
    assert [row.text for row in nordlicht.why.rows if row.tone is Tone.STOP] == [
        "Line 3 has no parts from",
        "Without parts",
    ]


def test_the_promises_are_told_against_the_order(nordlicht: Details) -> None:
    assert nordlicht.moved == "moved 3 times"
    assert [(row.mark, row.known, row.clock, row.shift) for row in nordlicht.promises] == [
        ("order", "Thu 19 Nov", "13:15", ""),
        ("promise", "Today 07:10", "13:30", "+15 min"),
        ("promise", "Today 08:05", "14:10", "+55 min"),
        ("latest", "Today 09:31", "15:05", "+110 min"),
    ]


def test_the_same_time_said_again_is_no_move(outlook: Outlook) -> None:
    row = outlook.plan.deliveries.row_number("4417")
    assert row is not None
    told = promises_of(outlook, row)
    assert moves_in([told[0], *told, told[-1]]) == 3


def test_five_free_times_stand_with_what_they_do_and_ask(nordlicht: Details) -> None:
    assert nordlicht.line == "Line 3"
    assert [(row.clock, row.effect, row.faster) for row in nordlicht.slots] == [
        ("13:30", "20 min to spare", "95 min"),
        ("13:50", "0 min to spare", "75 min"),
        ("14:15", "stops 25 min", "50 min"),
        ("14:45", "stops 55 min", "20 min"),
        ("15:05", "stops 75 min", "as now"),
    ]
    assert nordlicht.van == "Or 150 pcs of 4711 by van, at Line 3 by 14:20"


def test_a_delivery_that_was_received_is_moved_nowhere_and_its_hold_is_told(outlook: Outlook) -> None:
    details = details_of(outlook, Subject("4403"))
    assert details is not None
    assert details.slots == ()
    assert "received" in details.no_slots
    assert details.why is not None
    assert ("4403 is on hold, not counted", "640 pcs") in [(row.text, row.pieces) for row in details.why.rows]


def test_all_of_it_is_read_out_as_text(nordlicht: Details) -> None:
    text = as_text(nordlicht)
    assert "Line 3 has no parts from" in text
    assert "truck faster by 75 min" in text
    assert "<" not in text
    assert all(len(line) < 120 for line in text.splitlines())


def test_what_is_not_in_the_plan_has_no_details(outlook: Outlook) -> None:
    assert details_of(outlook, Subject("nobody")) is None
    assert details_of(outlook, Subject("", "nothing", "")) is None


@pytest.mark.parametrize("name", ["<b>9 & 1</b>", "x" * 300, "\u202eabc", "\N{DELIVERY TRUCK} 7"])
def test_names_from_outside_are_told_as_they_are(name: str) -> None:
    rows: dict[str, list[dict[str, Value]]] = {
        table: [dict(row) for row in listed] for table, listed in small.rows(NOW).items()
    }
    for row in rows["suppliers"]:
        row["name"] = row["short_name"] = name[:9] if len(name) > 300 else name
    details = details_of(Outlook(Plan.of_rows(rows), NOW), Subject("4417"))
    assert details is not None
    assert details.facts[0].startswith(name)
