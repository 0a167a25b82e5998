"""What is offered to help a row or a file: the likeliest first, and nothing left out."""

from jitdesk.scene.import_choices import delivery_question, part_question, supplier_question
from tests.services.confirming.files import NOW, listed, nordlicht_week, only, shown

PLAN = nordlicht_week()


def test_the_deliveries_that_a_row_may_mean_come_first_and_ended_ones_not_at_all() -> None:
    row = only(shown(PLAN, listed("Supplier;Part;Qty;ETA", "Nordlicht;4711;480;24.11.2026 13:50")))
    keys = [choice.key for choice in delivery_question(PLAN, row, NOW).choices]
    assert keys[:2] == ["4417", "4435"]
    assert sorted(keys) == ["0099", "4417", "4435", "4460", "R-1"]


def test_a_part_is_asked_for_among_those_of_its_supplier_first() -> None:
    row = only(shown(PLAN, listed("Delivery;Part;Qty;ETA", "R-1;X-900;50;25.11.2026 11:00"), "Ravna.csv"))
    question = part_question(PLAN, row)
    assert (row.asks, question.title) == ("part", "Which part does row 2 mean?")
    assert [choice.key for choice in question.choices] == ["9001", "00815", "4711", "4712"]


def test_a_file_of_nobody_may_be_any_suppliers() -> None:
    (file,) = shown(PLAN, listed("Part;Qty;ETA", "4711;480;24.11.2026 13:50")).files
    question = supplier_question(PLAN, file)
    assert {choice.key for choice in question.choices} == {"NORD", "RAV"}
