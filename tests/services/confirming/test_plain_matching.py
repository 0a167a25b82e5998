"""What is found column by column is what is found row by row."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Row
from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.plan import Plan
from jitdesk.intake.reading import read_file
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.plain_matching import plain_matches
from jitdesk.services.confirming.reading import said_by_document
from jitdesk.services.confirming.senders import Suppliers
from jitdesk.services.confirming.subjects import Subjects
from jitdesk.services.confirming.telling import Telling
from tests.services.confirming.files import NOW, arrivals, listed, nordlicht_week

_ZONE = ZoneInfo("Europe/Berlin")


def with_rows(plan: Plan, table: str, *rows: Row) -> Plan:
    return plan.apply(Edit("more", row_changes(table, rows), at=NOW))


def both(plan: Plan, content: bytes, supplier: str) -> list[tuple[Match | None, Match | None]]:
    """Return what each line speaks of, found column by column and row by row."""
    reading = read_file("a", content, _ZONE)
    (document,) = reading.documents
    subjects = Subjects(plan, NOW)
    (saids,) = said_by_document(reading, Suppliers(plan), supplier, Telling(NOW, _ZONE))
    return list(zip(plain_matches(plan, document.lines, supplier), map(subjects.match, saids), strict=True))


PLAN = with_rows(
    nordlicht_week(),
    "delivery_lines",
    {"delivery": "4417", "line_no": "90", "part": "4711", "quantity": 1000},
    {"delivery": "R-1", "line_no": "91", "part": "4711", "quantity": 1000},
    {"delivery": "4435", "line_no": "92", "part": "", "quantity": 1000},
)
_rows = st.tuples(
    st.sampled_from(["4417", "4435", "4460", "R-1", "r-1", "0099", "99", "4999", ""]),
    st.sampled_from(["4711", "4712", "00815", "815", "9001", "NL-12", "R-1", ""]),
)


@given(rows=st.lists(_rows, min_size=1), supplier=st.sampled_from(["", "NORD", "RAV", "ELSE"]))
def test_what_the_columns_say_the_rows_say(rows: list[tuple[str, str]], supplier: str) -> None:
    first = ("4460", "4712")
    content = arrivals(*(f"{delivery};{part};60;25.11.2026 14:00" for delivery, part in (first, *rows)))
    for by_column, by_row in both(PLAN, content, supplier):
        assert by_column is None or by_column == by_row


def test_plain_words_are_found_by_columns() -> None:
    content = arrivals(
        *(f"{row};1;25.11.2026 14:00" for row in ("4460;4712", "R-1;9001", "4417;4711", "9;9"))
    )
    ((first, _), (second, _), *others) = both(PLAN, content, "")
    assert (first, second) == (Match("4460", "3", "4712"), Match("R-1", "4", "9001"))
    assert [by_column for by_column, _ in others] == [None, None]


@pytest.mark.parametrize("says", ["Nordlicht", "Ravna"])
def test_a_list_that_names_suppliers_is_looked_at_row_by_row(says: str) -> None:
    content = listed("Supplier;Delivery;Part;Qty;ETA", f"{says};4460;4712;60;25.11.2026 14:00")
    assert [by_column for by_column, _ in both(PLAN, content, "")] == [None]


def test_an_alias_may_mean_another_part_than_the_number_says() -> None:
    aliased = with_rows(PLAN, "part_aliases", {"supplier": "", "alias": "4712", "part": "00815"})
    assert both(aliased, arrivals("4460;4712;60;25.11.2026 14:00"), "") == [(None, None)]
