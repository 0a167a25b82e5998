"""What a file leaves open is asked with both its readings; an answer is a layout to read it by."""

from dataclasses import replace

import pytest

from jitdesk.domain.plan import Plan
from jitdesk.scene.import_questions import asks_for_supplier, file_questions
from jitdesk.services.confirming.patch import FilePreview
from tests.services.confirming.files import listed, nordlicht_week, shown

PLAN = nordlicht_week()


def _file(header: str, *rows: str, plan: Plan = PLAN, **wishes: object) -> FilePreview:
    (file,) = shown(plan, listed(header, *rows), **wishes).files
    return file


@pytest.mark.parametrize(
    ("header", "cells", "asked", "answers"),
    [
        (
            "Delivery;Part;Qty;ETA", "4417;4711;1.250;24.11.2026 10:00",
            "“1.250” under “Qty”: is that 1.25 or 1250?", ("1.25", "1250"),
        ),
        (
            "Delivery;Part;Qty;Confirmed arrival", "4417;4711;480;09/07/2026",
            "“09/07/2026” under “Confirmed arrival”: is that Thu 9 Jul 2026 or Mon 7 Sep 2026?",
            ("Thu 9 Jul 2026", "Mon 7 Sep 2026"),
        ),
        (
            "Delivery;Part;Qty;Week", "4417;4711;480;KW 48",
            "“KW 48” under “Week”: is that week 48 of 2026 or week 48 of 2027?",
            ("week 48 of 2026", "week 48 of 2027"),
        ),
        (
            "Delivery;Part;Qty;Carrier", "4417;4711;480;MÃ¼ller",
            "“MÃ¼ller” under “Carrier”: is that Müller or MÃ¼ller?", ("Müller", "MÃ¼ller"),
        ),
    ],
)  # fmt: skip
def test_each_answer_reads_the_file_without_a_question(
    header: str, cells: str, asked: str, answers: tuple[str, str]
) -> None:
    file = _file(header, cells)
    (question,) = file_questions(file)
    assert (question.text, tuple(words for words, _ in question.answers)) == (asked, answers)
    for _, layout in question.answers:
        again = _file(header, cells, columns={file.name: layout})
        assert file_questions(again) == () and again.layout == layout


def test_whose_file_it_is_is_asked_only_where_no_row_knows_and_one_needs_it() -> None:
    nobodys = _file("Order;Part;Qty", "77-1;N-1;240")
    assert asks_for_supplier(nobodys)
    assert not asks_for_supplier(_file("Order;Part;Qty", "77-1;N-1;240", suppliers={nobodys.name: "NORD"}))
    assert not asks_for_supplier(_file("Delivery;Part;Qty", "4417;4711;470"))
    assert not asks_for_supplier(replace(nobodys, rows=()))
