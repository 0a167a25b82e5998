"""The plan on paper: a shift a page, nothing on top of anything, a warning where a line stops."""

import pytest

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.paper.plan_frame import PrintedFor
from jitdesk.scene.paper.plan_page import A3, plan_pages
from jitdesk.scene.sheet import A4, Page, Paper
from jitdesk.scene.sheet.marks import Text
from tests.plants import AUTHOR, SIX, two_doors_one_day
from tests.scene.sheet.sheets import FixedRuler
from tests.scene.sheet.test_layout import outside_margins, overlapping_texts

HOUR = 3600


def pages(plan: Plan, start: int, end: int, paper: Paper = A4) -> list[Page]:
    outlook = Outlook(plan, SIX + 600)
    return plan_pages(outlook, start, end, paper, FixedRuler(), PrintedFor(AUTHOR, 3))


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Text)]


def test_a_page_ends_with_its_shift() -> None:
    early, late = pages(two_doors_one_day(), SIX + HOUR, SIX + 9 * HOUR)
    assert "Early shift 06:00–14:00" in texts(early)
    assert "Late shift 14:00–22:00" in texts(late)
    assert {"Nordlicht", "Ravna"} <= set(texts(early))
    assert not {"Nordlicht", "Ravna"} & set(texts(late))
    assert "Page 2 of 2" in texts(late)


def test_where_a_line_stops_the_page_warns_of_it() -> None:
    plan = two_doors_one_day()
    rows = [plan.find("deliveries", name) or {} for name in ("4417", "4418")]
    held = [change for row in rows for change in cell_changes("deliveries", row, {"on_hold": 1})]
    (page,) = pages(plan.apply(Edit("Held both", tuple(held))), SIX, SIX + 4 * HOUR)
    assert any("Line 3 stops 11:00" in text for text in texts(page))
    (calm,) = pages(plan, SIX, SIX + 4 * HOUR)
    assert not any("Line 3 stops" in text for text in texts(calm))


@pytest.mark.parametrize("paper", [A4, A3], ids=lambda paper: paper.name)
@pytest.mark.parametrize("name", ["Nordlicht", "W" * 300, "<b>bold</b>", "אור צפוני", "line\nend"])
def test_whatever_a_supplier_is_called_no_text_lies_on_another(paper: Paper, name: str) -> None:
    plan = two_doors_one_day()
    row = plan.find("suppliers", "NORD") or {}
    named = plan.apply(Edit("Named", cell_changes("suppliers", row, {"short_name": name, "phone": "1"})))
    for page in pages(named, SIX, SIX + 9 * HOUR, paper):
        assert overlapping_texts(page) == []
        assert outside_margins(page) == []
        assert page.width > page.height


def test_where_nobody_works_the_time_in_view_is_one_page() -> None:
    sunday = SIX + 5 * 24 * HOUR
    (page,) = pages(two_doors_one_day(), sunday, sunday + 4 * HOUR)
    assert any(text.startswith("No shift") for text in texts(page))
