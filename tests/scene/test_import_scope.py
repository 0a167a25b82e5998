"""A file narrowed to a supplier or a document: chips count and show only what belongs to it."""

from dataclasses import replace

from jitdesk.intake.record import Document, Line, Meaning
from jitdesk.scene.import_review import Chip, ImportReview
from jitdesk.scene.import_scope import WHOLE_FILE, Scope, scopes_of
from jitdesk.scene.import_words import row_title, ticked_text
from jitdesk.services.confirming.patch import FilePreview, ImportPreview, Outcome, PreviewRow
from jitdesk.services.confirming.said import Said


def _row(number: int, supplier: str, outcome: Outcome = Outcome.CHANGED, document: str = "1") -> PreviewRow:
    said = Said("a.edi", f"line {number}", Line(str(number)), "eta", Document("DESADV", (), number=document))
    return PreviewRow("a.edi", f"line {number}", "", supplier, "4711", outcome, said=said, ticked=True)


def _file(*rows: PreviewRow) -> FilePreview:
    return FilePreview("a.edi", "sha", "edifact", "", rows)


def test_a_file_of_one_supplier_and_one_document_is_not_narrowed() -> None:
    assert scopes_of(_file(_row(1, "Ravna"), _row(2, "Ravna"))) == ()


def test_suppliers_and_documents_are_offered_with_their_counts() -> None:
    rows = (_row(1, "Ravna"), _row(2, "Nordlicht", document="2"), _row(3, "Ravna"))
    words = [words for words, _ in scopes_of(_file(*rows))]
    assert words == ["The whole file", "Nordlicht (1)", "Ravna (2)", "DESADV 1 (2)", "DESADV 2 (1)"]


def test_each_row_belongs_to_one_supplier_one_document_and_the_whole_file() -> None:
    rows = [_row(n, "Ravna" if n % 2 else "Nordlicht", document=str(n % 3)) for n in range(12)]
    scopes = [scope for _, scope in scopes_of(_file(*rows))]
    for row in rows:
        assert sum(scope.holds(row) for scope in scopes) == 3


def test_chips_count_and_show_the_part_that_was_chosen_and_other_ticks_stay() -> None:
    rows = (_row(1, "Ravna"), _row(2, "Nordlicht"), _row(3, "Ravna", Outcome.SAME))
    review = ImportReview(ImportPreview((_file(*rows),), 0))
    review.narrow(Scope(supplier="Ravna"))
    assert (review.count(Chip.ALL), review.shown()) == (2, rows[:1])
    review.tick(review.shown(), False)
    assert review.ticked() == rows[1:2]


def test_a_part_that_the_next_comparison_no_longer_has_gives_way_to_the_whole_file() -> None:
    row = _row(1, "Ravna")
    review = ImportReview(ImportPreview((_file(row, _row(2, "Nordlicht")),), 0))
    review.narrow(Scope(supplier="Nordlicht"))
    review.take(ImportPreview((_file(row),), 1))
    assert review.scope == WHOLE_FILE and review.shown() == (row,)


def test_what_looks_wrong_and_what_deviates_can_be_looked_at_alone() -> None:
    doubted = replace(_row(1, "Ravna"), doubt="Outside opening hours")
    late = replace(_row(2, "Ravna"), deviations=("late",))
    review = ImportReview(ImportPreview((_file(doubted, late),), 0))
    for chip, shown in ((Chip.SUSPICIOUS, doubted), (Chip.DEVIATIONS, late)):
        review.chip = chip
        assert review.shown() == (shown,)


def test_new_rows_of_a_call_off_are_dates_not_deliveries() -> None:
    row = _row(1, "Ravna", Outcome.NEW)
    assert row.said is not None
    wanted = replace(row, said=replace(row.said, document=Document("DELFOR", (), number="77")))
    assert wanted.said is not None and wanted.said.meaning is Meaning.CALL_OFF
    review = ImportReview(ImportPreview((_file(wanted),), 0))
    assert (ticked_text(review.preview, review.ticked()), row_title(wanted)) == (
        "1 new date wanted ticked",
        "DELFOR 77",
    )
