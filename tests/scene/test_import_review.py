"""Rows under review: which are shown, which are ticked, and what stays when they are compared once more."""

from dataclasses import replace

import pytest

from jitdesk.intake.habits import Layout
from jitdesk.intake.record import FileProblem
from jitdesk.scene.import_review import Chip, ImportReview
from jitdesk.scene.import_words import (
    cells_in_file,
    changes_to_show,
    columns_text,
    dates_remark,
    field_words,
    is_calm_file,
    obstacle_of,
    ticked_text,
)
from jitdesk.services.confirming.patch import FieldChange, FilePreview, ImportPreview, Outcome, PreviewRow

NAME = "list.csv"
LATER = FieldChange("confirmed", "Arrival", "13:15", "15:05", "+110 min", "warn")


def _row(number: int, outcome: Outcome, *, ticked: bool = False, file: str = NAME) -> PreviewRow:
    changes = (LATER,) if outcome in (Outcome.CHANGED, Outcome.NEW) else ()
    return PreviewRow(
        file, f"Row {number}", f"44{number:02}", "Nordlicht", "4711", outcome, changes, ticked=ticked
    )


def _file(*rows: PreviewRow, name: str = NAME) -> FilePreview:
    return FilePreview(name, "sha", "csv", f"{len(rows)} rows", rows)


def _review(*rows: PreviewRow) -> ImportReview:
    return ImportReview(ImportPreview((_file(*rows),), 0))


CHANGED, DOUBTED = _row(2, Outcome.CHANGED, ticked=True), _row(3, Outcome.CHANGED)
BAD, SAME, NEW = _row(4, Outcome.UNUSABLE), _row(5, Outcome.SAME), _row(6, Outcome.NEW, ticked=True)


def _ticked_text(review: ImportReview) -> str:
    return ticked_text(review.preview, review.ticked())


def test_rows_are_ticked_as_the_preview_says() -> None:
    assert _review(CHANGED, DOUBTED, BAD, SAME, NEW).ticked() == (CHANGED, NEW)


def test_rows_without_anything_to_accept_cannot_be_ticked() -> None:
    review = _review(CHANGED, BAD, SAME)
    review.tick([BAD, SAME], True)
    assert review.ticked() == (CHANGED,)


def test_what_cannot_be_used_stands_below_the_changes_wherever_it_is_in_the_file() -> None:
    assert _review(BAD, CHANGED, SAME, DOUBTED).shown() == (CHANGED, DOUBTED, BAD)


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        ((SAME, CHANGED), Chip.CHANGES),
        ((SAME, NEW), Chip.NEW),
        ((SAME, BAD), Chip.UNUSABLE),
        ((SAME,), Chip.ALL),
    ],
)
def test_the_first_look_is_at_what_needs_a_decision(rows: tuple[PreviewRow, ...], first: Chip) -> None:
    assert _review(*rows).chip is first


def test_ticks_stay_as_they_were_set_when_the_files_are_compared_once_more() -> None:
    review = _review(CHANGED, DOUBTED)
    review.tick([CHANGED], False)
    review.tick([DOUBTED], True)
    review.take(ImportPreview((_file(CHANGED, DOUBTED),), 60))
    assert review.ticked() == (DOUBTED,) and not review.changed_since


def test_a_row_that_reads_otherwise_is_marked_unless_somebody_asked_for_it() -> None:
    moved = replace(CHANGED, changes=(replace(LATER, old="14:10", difference="+55 min"),))
    helped = replace(BAD, outcome=Outcome.CHANGED, changes=(LATER,), ticked=True)
    review = _review(CHANGED, BAD)
    review.take(ImportPreview((_file(moved, helped),), 60), [BAD.key])
    assert review.changed_since == {CHANGED.key}
    assert review.ticked() == (moved, helped)


def test_a_row_that_says_nothing_new_any_more_is_no_longer_accepted() -> None:
    review = _review(CHANGED, DOUBTED)
    review.take(ImportPreview((_file(replace(CHANGED, outcome=Outcome.SAME, changes=()), DOUBTED),), 60))
    assert review.ticked() == ()


def test_the_sentence_counts_changes_and_new_deliveries_apart() -> None:
    assert _ticked_text(_review(CHANGED, DOUBTED, NEW)) == "1 of 2 changes and 1 new delivery ticked"
    other = _file(_row(2, Outcome.NEW, file="b.csv"), name="b.csv")
    both = ImportReview(ImportPreview((_file(NEW), other), 0))
    assert _ticked_text(both) == "1 of 2 new deliveries ticked in 2 files"
    assert _ticked_text(_review(SAME)) == "Nothing to accept"


def test_a_row_of_many_changes_shows_the_first_two_and_names_the_others() -> None:
    many = tuple(replace(LATER, label=label) for label in ("Door", "Arrival", "Plate", "Lot"))
    shown, rest = changes_to_show(replace(CHANGED, changes=many))
    assert [change.label for change in shown] == ["Door", "Arrival"] and rest == "also plate, lot"
    assert changes_to_show(replace(CHANGED, changes=many[:3])) == (many[:3], "")


def test_a_file_without_rows_says_why_in_the_words_of_its_problems() -> None:
    problem = FileProblem("headings", "", "The headings do not say which column is which.")
    assert obstacle_of(replace(_file(), problems=(problem,))) == problem.text
    assert obstacle_of(_file(SAME)) == "" and is_calm_file(_file(SAME)) and not is_calm_file(_file())


def test_a_layout_is_told_in_the_words_of_its_fields() -> None:
    layout = Layout(("delivery", "", "ordered_qty", "confirmed_at"), ",", day_first=True)
    assert columns_text(layout) == "Delivery no. · Quantity · Confirmed arrival"
    two = replace(layout, fields=("ordered_qty", "confirmed_qty"))
    assert columns_text(two) == "Quantity ordered · Quantity confirmed"
    assert field_words(layout)["ordered_qty"] == "Quantity"
    assert field_words(two)["ordered_qty"] == "Quantity ordered"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("07/09/2026", "Dates read as day.month.year. Decimal mark “,”. Time zone: plant time."),
        ("07.09.2026", "Decimal mark “,”. Time zone: plant time."),
        ("2026-09-07T14:55", "Decimal mark “,”. Time zone: plant time."),
    ],
)
def test_the_order_of_day_and_month_is_told_only_where_a_date_leaves_it_open(written: str, said: str) -> None:
    layout = Layout(("delivery", "confirmed_at"), ",", day_first=True)
    row = replace(SAME, raw=(("No", "07/09/2026"), ("When", written)))
    file = replace(_file(row), layout=layout, header=("No", "When"))
    assert dates_remark(file, row) == said


def test_the_times_of_a_workbook_read_as_people_write_them_and_those_of_a_text_as_they_stand() -> None:
    row = replace(SAME, raw=(("No", "4417"), ("When", "2026-11-24T14:55"), ("Day", "2026-11-24"), ("", "")))
    assert cells_in_file(row, "xlsx") == (("No", "4417"), ("When", "24.11.2026 14:55"), ("Day", "24.11.2026"))
    assert cells_in_file(row, "csv") == row.raw[:3]
