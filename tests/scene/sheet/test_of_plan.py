"""The receiving sheets of the small demo plant's day, and what the next print marks."""

from datetime import date

import pytest

from jitdesk.demo import small
from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.sheet.of_plan import PrintOccasion, changed_doors, door_sheets, kept_print
from jitdesk.services.moves import move
from jitdesk.services.ports import PrintedSheet
from jitdesk.services.receiving import cancel

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
DAY = date(2026, 11, 24)
OCCASION = PrintOccasion("M. Keller", 7, NOW - MINUTE_S)


class Shelf:
    """Keeps the newest print of each door."""

    def __init__(self) -> None:
        self.prints: dict[tuple[str, str], PrintedSheet] = {}

    def __call__(self, day: str, door: str) -> PrintedSheet | None:
        return self.prints.get((day, door))

    def print_all(self, outlook: Outlook) -> None:
        for sheet in door_sheets(outlook, DAY, self, OCCASION):
            printed = kept_print(outlook, sheet)
            self.prints[printed.day, printed.door] = printed


@pytest.fixture(scope="module")
def outlook() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


def test_every_delivery_of_the_day_stands_on_exactly_one_sheet(outlook: Outlook) -> None:
    numbers = [d.number for sheet in door_sheets(outlook, DAY, Shelf(), OCCASION) for d in sheet.deliveries]
    assert len(numbers) == len(set(numbers)) == 32


def test_the_late_truck_stands_at_its_new_time_with_the_line_that_waits(outlook: Outlook) -> None:
    (sheet,) = door_sheets(outlook, DAY, Shelf(), OCCASION, ["A3"])
    late = next(delivery for delivery in sheet.deliveries if delivery.number == "4417")
    assert (f"{late.starts_at:%H:%M}", f"{late.was_start:%H:%M}") == ("15:05", "13:15")
    assert late.stop is not None
    assert (late.stop.line, f"{late.stop.at:%H:%M}", late.stop.text) == (
        "Line 3",
        "14:20",
        "No steering column",
    )


def test_a_hold_and_a_missing_reply_stand_on_paper(outlook: Outlook) -> None:
    by_number = {
        delivery.number: delivery
        for sheet in door_sheets(outlook, DAY, Shelf(), OCCASION)
        for delivery in sheet.deliveries
    }
    assert by_number["4403"].hold
    assert not by_number["4416"].confirmed
    assert by_number["4407"].confirmed


def test_what_did_not_change_since_the_print_is_not_marked(outlook: Outlook) -> None:
    shelf = Shelf()
    shelf.print_all(outlook)
    again = door_sheets(outlook, DAY, shelf, OCCASION)
    assert changed_doors(outlook, DAY, shelf) == ()
    assert {sheet.version for sheet in again} == {2}
    assert not any(delivery.changed for sheet in again for delivery in sheet.deliveries)


def test_a_move_marks_both_doors_and_says_where_the_truck_went(outlook: Outlook) -> None:
    shelf = Shelf()
    shelf.print_all(outlook)
    moved = outlook.plan.apply(move(outlook.plan, "4411", door="B3", at=NOW, author="M. Keller"))
    after = Outlook(moved, NOW)
    assert changed_doors(after, DAY, shelf) == ("B2", "B3")
    (old_door,) = door_sheets(after, DAY, shelf, OCCASION, ["B2"])
    gone = next(delivery for delivery in old_door.deliveries if delivery.number == "4411")
    assert (gone.removed, gone.was_text) == (True, "moved to B3")
    (new_door,) = door_sheets(after, DAY, shelf, OCCASION, ["B3"])
    assert next(delivery for delivery in new_door.deliveries if delivery.number == "4411").changed


def test_a_later_slot_shows_the_time_that_was_printed(outlook: Outlook) -> None:
    shelf = Shelf()
    shelf.print_all(outlook)
    row = outlook.plan.find("deliveries", "4424")
    assert row is not None
    start = int(row["slot_start"] or 0)
    later = {"slot_start": start + HOUR_S, "slot_end": int(row["slot_end"] or 0) + HOUR_S}
    after = Outlook(outlook.plan.apply(Edit("later", cell_changes("deliveries", row, later))), NOW)
    (sheet,) = door_sheets(after, DAY, shelf, OCCASION, ["A3"])
    changed = next(delivery for delivery in sheet.deliveries if delivery.number == "4424")
    assert changed.changed
    assert changed.was_start is not None
    assert changed.was_start.timestamp() == start


def test_a_cancelled_truck_is_struck_through(outlook: Outlook) -> None:
    shelf = Shelf()
    shelf.print_all(outlook)
    after = Outlook(outlook.plan.apply(cancel(outlook.plan, "4424", at=NOW, author="M. Keller")), NOW)
    (sheet,) = door_sheets(after, DAY, shelf, OCCASION, ["A3"])
    gone = next(delivery for delivery in sheet.deliveries if delivery.number == "4424")
    assert (gone.removed, gone.was_text) == (True, "cancelled")
