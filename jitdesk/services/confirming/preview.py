"""Suppliers' files against the plan: what each row would change. Nothing is written here."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import wall_from_utc
from jitdesk.intake.mail import parts_of, sent_at
from jitdesk.intake.record import FileProblem
from jitdesk.intake.report import Report, unheard
from jitdesk.services.confirming.judging import Judge
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.own_refs import OwnRefs
from jitdesk.services.confirming.patch import FilePreview, ImportPreview, Outcome, PreviewRow
from jitdesk.services.confirming.plain_matching import plain_matches
from jitdesk.services.confirming.preview_documents import previewed, said_in_all
from jitdesk.services.confirming.preview_rows import PreviewRows, lost_row
from jitdesk.services.confirming.reading import (
    FileAsRead,
    Reader,
    lost_lines,
    lost_ref,
    said_by_document,
)
from jitdesk.services.confirming.seen import earlier_import
from jitdesk.services.confirming.senders import Suppliers
from jitdesk.services.confirming.supplier_files import SupplierFile, named_apart
from jitdesk.services.confirming.telling import Telling
from jitdesk.services.confirming.together import lines_left_out
from jitdesk.services.confirming.wishing import Wishes
from jitdesk.services.ports import PlanStore

UNREADABLE = "unreadable"


_NO_WISHES = Wishes()


def preview(
    plan: Plan,
    files: Sequence[tuple[str, bytes] | SupplierFile],
    memory: PlanStore,
    now: int,
    wishes: Wishes = _NO_WISHES,
    report: Report = unheard,
) -> ImportPreview:
    """Return what files would change in the plan, row by row.

    Parameters
    ----------
    files : sequence of (name, content) or SupplierFile
        Mails and packed folders give a file for each that lies in them. Of several files with one name each
        is shown with a name of its own.
    memory : PlanStore
        What the desk remembers: layouts, and the files that were imported.
    now : int
        UTC second at which the files became known.
    wishes : Wishes
        What the user decided so far; call again with more.
    report : callable
        Hears (done, total, note) before each file and row, and while a long file is read; may raise to
        cancel.

    Nothing is raised for what a file holds: every problem stands in its preview.
    """
    held, refused = _opened(files)
    previewer = _Previewer(plan, memory, now, wishes, report, len(held))
    return ImportPreview((*(previewer.file(*file) for file in named_apart(held)), *refused), now)


def _opened(
    files: Iterable[tuple[str, bytes] | SupplierFile],
) -> tuple[list[SupplierFile], list[FilePreview]]:
    """Return the files, with what lies in mails and folders in their place, and those that do not open."""
    held: list[SupplierFile] = []
    refused = []
    for name, content, written_at in (SupplierFile(*file) for file in files):
        try:
            told_at = sent_at(content) or written_at
            held.extend(SupplierFile(*part, told_at) for part in parts_of(name, content))
        except BadInput as error:
            refused.append(_unreadable(name, content, error))
    return held, refused


def _unreadable(name: str, content: bytes, error: BadInput) -> FilePreview:
    problem = FileProblem(name, "", error.sentence())
    return FilePreview(name, hashlib.sha256(content).hexdigest(), UNREADABLE, "", (), problems=(problem,))


class _Previewer:
    """Previews files one by one; later ones are looked at in the light of the earlier."""

    def __init__(
        self, plan: Plan, memory: PlanStore, now: int, wishes: Wishes, report: Report, total: int
    ) -> None:
        self._judge = Judge(plan, now)
        self._suppliers = Suppliers(plan)
        self._memory = memory
        self._wishes = wishes
        self._report = report
        self._total = total
        self._done: list[str] = []
        self._preview_rows = PreviewRows(self._judge, self._suppliers)
        self._subjects = self._judge.subjects
        known = self._subjects.numbers.known()
        self._reader = Reader(plan.zone, self._suppliers, known, memory, self._subjects.supplier_of)

    def file(self, name: str, content: bytes, written_at: int | None) -> FilePreview:
        """Return one file against the plan."""
        self._report(len(self._done), self._total, say("{name}, opening", name=name))
        sha256 = hashlib.sha256(content).hexdigest()
        again, self._done = sha256 in self._done, [*self._done, sha256]
        try:
            chosen = (self._wishes.columns or {}).get(name)
            read = self._reader.read(
                name,
                content,
                self._day(written_at),
                chosen,
                lambda *_: self._heard(say("{name}, reading", name=name)),
            )
        except BadInput as error:
            return _unreadable(name, content, error)
        rows = () if again else self._rows(read, written_at)
        return self._with_earlier(self._file_preview(read, sha256, rows, again=again))

    def _day(self, written_at: int | None) -> date:
        at = self._judge.now if written_at is None else written_at
        return wall_from_utc(at, self._judge.plan.zone).date()

    def _rows(self, read: FileAsRead, written_at: int | None) -> tuple[PreviewRow, ...]:
        reading, own = read.reading, OwnRefs()
        rows = []
        telling = Telling(self._judge.now, self._judge.plan.zone, written_at)
        documents = said_by_document(reading, self._suppliers, read.supplier, telling)
        for document, lines in zip(reading.documents, documents, strict=True):
            wished = [self._wishes.on(own.placed(said)) for said in lines]
            matches: Iterable[Match | None] = [None] * len(wished)
            if not reading.has_messages:
                matches = plain_matches(self._judge.plan, document.lines, read.supplier)
            for said in self._subjects.together(
                wished, matches, lambda: self._heard(say("{name}, matching", name=reading.name))
            ):
                self._heard(f"{reading.name}, {said.ref}")
                rows.append(self._preview_rows.row(said))
        rows.extend(
            lost_row(reading, problem, own.ref(lost_ref(reading, problem))) for problem in lost_lines(reading)
        )
        if not reading.has_messages and len(reading.documents) == 1:
            rows.sort(key=lambda row: int(row.ref.rpartition(" ")[2]))
        return tuple(rows)

    def _heard(self, note: str) -> None:
        self._report(len(self._done) - 1, self._total, note)

    def _file_preview(
        self, read: FileAsRead, sha256: str, rows: tuple[PreviewRow, ...], *, again: bool
    ) -> FilePreview:
        reading = read.reading
        remarks = [problem for problem in reading.problems if not (problem.ref and problem.unusable)]
        kept = (*remarks, *lines_left_out(rows, self._judge.plan))
        if again:
            text = say("{name} holds the same as another of these files. It was left out.", name=reading.name)
            kept = (FileProblem(reading.name, "", text, unusable=False),)
        return FilePreview(
            name=reading.name,
            sha256=sha256,
            kind=reading.kind,
            said=said_in_all(reading, len(rows)),
            rows=rows,
            documents=tuple(previewed(reading)),
            problems=kept,
            supplier=read.supplier,
            layout=reading.layout,
            header=reading.header,
            header_key=reading.header_key,
            layout_remembered=read.remembered,
            sample=reading.sample,
            questions=reading.questions,
        )

    def _with_earlier(self, file: FilePreview) -> FilePreview:
        earlier = earlier_import(self._memory, file.sha256)
        if earlier is None:
            return file
        rows = tuple(earlier.row(row, self._judge.plan) for row in file.rows)
        left_out = sum(row.outcome in (Outcome.CHANGED, Outcome.NEW) for row in rows)
        seen = earlier.noticed(self._judge.plan, self._judge.now, left_out)
        return replace(file, rows=rows, seen=seen)
