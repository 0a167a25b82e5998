"""What a supplier said later holds, in whatever order it is read."""

import os
from itertools import permutations
from pathlib import Path

import pytest

from jitdesk.domain.promises import Promises
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S
from jitdesk.intake.mail import sent_at
from jitdesk.intake.record import Document
from jitdesk.services.confirming.accepting import accept
from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.supplier_files import SupplierFile, supplier_files
from jitdesk.services.confirming.telling import Telling
from tests.fakes import MemoryStore
from tests.plants import SIX
from tests.services.confirming.files import NOW, arrivals, nordlicht_week, only

MIDNIGHT = SIX - 6 * HOUR_S
LISTS = tuple(
    SupplierFile(f"{number}.csv", arrivals(f"4417;4711;480;24.11.2026 {clock}"), NOW - minutes * MINUTE_S)
    for number, clock, minutes in ((1, "09:20", 40), (2, "09:40", 30), (3, "09:50", 20))
)


@pytest.mark.parametrize("order", [*permutations(LISTS)])
def test_the_list_that_was_written_last_holds_in_whatever_order_they_are_read(
    order: tuple[SupplierFile, ...],
) -> None:
    plan = nordlicht_week()
    for file in order:
        found = preview(plan, [file], MemoryStore(plan), NOW)
        edit = accept(plan, found, found.rows, NOW, "Mara")
        assert edit is not None
        plan = plan.apply(edit)
    told = sorted((row["known_at"], row["at"]) for row in plan.estimates.rows())
    words = ((40, 200), (30, 220), (20, 230))
    assert told == [(NOW - before * MINUTE_S, SIX + after * MINUTE_S) for before, after in words]
    assert Promises.of(plan).estimate[0] == SIX + 230 * MINUTE_S


def test_an_older_word_is_not_ticked_and_says_what_stays() -> None:
    plan = nordlicht_week()
    first, second, _ = LISTS
    newer = preview(plan, [second], MemoryStore(plan), NOW)
    edit = accept(plan, newer, newer.rows, NOW, "Mara")
    assert edit is not None
    row = only(preview(plan.apply(edit), [first], MemoryStore(plan), NOW))
    (change,) = row.changes
    assert (row.outcome, row.ticked, row.doubt) == (Outcome.CHANGED, False, "Older than what is known")
    assert (change.label, change.new, change.difference) == (
        "Older word",
        "09:20",
        "09:40 was said later and stays",
    )


@pytest.mark.parametrize(
    ("issued_at", "written_at", "told_at"),
    [
        (None, None, NOW),
        (None, SIX, SIX),
        (None, NOW + 1, NOW),
        (SIX, NOW - 1, SIX),
        (NOW + 1, None, NOW),
        (MIDNIGHT, SIX, SIX),
        (MIDNIGHT, MIDNIGHT - 1, NOW),
        (MIDNIGHT - DAY_S, SIX, MIDNIGHT - 1),
    ],
)
def test_a_document_is_told_when_it_says_so_else_when_its_file_was_written(
    issued_at: int | None, written_at: int | None, told_at: int
) -> None:
    telling = Telling(NOW, nordlicht_week().zone, written_at)
    assert telling.told_at(Document("list", (), issued_at=issued_at)) == told_at


@pytest.mark.parametrize(
    ("written_at", "counts"),
    [(NOW, True), (NOW - 29 * DAY_S, True), (NOW + 1, False), (NOW - 31 * DAY_S, False)],
)
def test_the_time_of_a_file_counts_for_thirty_days(tmp_path: Path, written_at: int, counts: bool) -> None:
    (tmp_path / "list.csv").write_bytes(b"a")
    os.utime(tmp_path / "list.csv", (written_at, written_at))
    (file,) = supplier_files([tmp_path / "list.csv"], NOW)
    assert file.written_at == (written_at if counts else None)


@pytest.mark.parametrize(
    ("head", "at"),
    [("Date: Tue, 24 Nov 2026 06:00:00 +0100", SIX), ("Date: soon", None), ("Subject: List", None)],
)
def test_a_mail_was_said_when_it_was_sent(head: str, at: int | None) -> None:
    mail = f"From: a@b.example\r\n{head}\r\nMIME-Version: 1.0\r\n\r\nList\r\n".encode()
    assert sent_at(mail) == at
    assert sent_at(b"Delivery;Part\n") is None
