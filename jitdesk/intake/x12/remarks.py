"""What is wrong in one transaction set, and the document that all sets end in."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.record import MEANINGS, Document, FileProblem, Line, Meaning
from jitdesk.intake.report import Report
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import dated
from jitdesk.intake.x12.illegible import illegible
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.segments import Segment
from jitdesk.intake.x12.syntax import TransactionSet

_Said = TypeVar("_Said")
_REPORT_EVERY = 200


class Remarks:
    """Collects the problems of one transaction set.

    Parameters
    ----------
    transaction : TransactionSet
        The set.
    zone : ZoneInfo
        The plant's time zone.
    report : Report
        Hears how far its lines are; may raise to cancel.
    """

    def __init__(self, transaction: TransactionSet, zone: ZoneInfo, report: Report) -> None:
        self.transaction = transaction
        self.zone = zone
        self._report = report
        self.problems: list[FileProblem] = []
        self._told: set[str] = set()
        self._refs: Counter[str] = Counter()
        self._lines = 0
        self._dates: dict[int, tuple[int | None, str]] = {}

    def lose(self, level: Level, found: str, text: str, *, unusable: bool = True) -> None:
        """Keep a problem in place of the line that a level would have been."""
        where = self.transaction.where(level.segments[0] if level.segments else None)
        self.problems.append(
            FileProblem(where, found, f"{self._place(level)} {text}", unusable, level.ref, level.raw())
        )

    def remark(
        self, found: str, text: str, segment: Segment | None = None, *, unusable: bool = False
    ) -> None:
        """Keep a problem that costs no line, once however many lines have it."""
        if text not in self._told:
            self._told.add(text)
            told = say("Set {number}: {text}", number=self.transaction.number, text=text)
            self.problems.append(FileProblem(self.transaction.where(segment), found, told, unusable))

    def line(self, level: Level, make: Callable[[Level], Line]) -> Line | None:
        """Return the line of a level; a problem takes its place where a value is bad or nothing is named."""
        level.ref = self._unique(level.ref)
        self._lines += 1
        self._tell(level)
        try:
            line = make(level)
        except BadValue as bad:
            self.lose(
                level, bad.found, say("was left out: {text} {advice}", text=bad.text, advice=bad.advice)
            )
            return None
        is_named = line.part or line.supplier_part or line.gtin or (line.order and line.order_line)
        if not is_named and not line.event_code:
            self.lose(level, level.ref, say("names no part. Ask the supplier which it is."))
            return None
        return line

    def tried(self, read: Callable[[], _Said], otherwise: _Said) -> _Said:
        """Return what a header's value says; a bad one is a problem of the set."""
        try:
            return read()
        except BadValue as bad:
            self.remark(bad.found, f"{bad.text} {bad.advice}", unusable=True)
            return otherwise

    def shared_date(self, segment: Segment) -> tuple[int | None, str]:
        """Return a date that many lines inherit: a bad one is one problem of the set and costs no line."""
        if segment.start not in self._dates:
            unknown: tuple[int | None, str] = (None, "")
            self._dates[segment.start] = self.tried(lambda: dated(segment, self.zone), unknown)
        return self._dates[segment.start]

    def tell_unread(self) -> None:
        """Tell the values of the set that cannot be read and that no problem names yet."""
        for segment, bad in illegible(self.transaction.segments, self.zone):
            if not self._is_told(segment, bad):
                where = self.transaction.where(segment)
                text = say(
                    "Set {number}, {where}: {text} It was left out. {advice}",
                    number=self.transaction.number,
                    where=bad.where,
                    text=bad.text,
                    advice=bad.advice,
                )
                self.problems.append(FileProblem(where, bad.found, text))

    def _is_told(self, segment: Segment, bad: BadValue) -> bool:
        raw = (segment.tag, segment.text)
        return any(
            problem.found == bad.found and (raw in problem.raw or not problem.raw)
            for problem in self.problems
        )

    def counted(self, tail: Level, lines: int, what: str) -> None:
        """Remark on a CTT segment that counts otherwise."""
        stated = tail.value("CTT", 1)
        if stated.isdecimal() and int(stated) != lines:
            self.remark(
                stated,
                say(
                    "CTT says {stated} {what}, but there are {lines}. All were read.",
                    stated=stated,
                    what=what,
                    lines=lines,
                ),
            )

    def without_cut(self, lines: list[Line]) -> list[Line]:
        """Return the lines of a set without the last one, if the file breaks off in it."""
        if not (self.transaction.is_cut and lines):
            return lines
        last, end = lines[-1], self.transaction.segments[-1]
        if last.raw[-1] != (end.tag, end.text):
            return lines
        text = say(
            "Set {number}, line {ref} may not be complete: the file was cut off there.",
            number=self.transaction.number,
            ref=last.ref,
        )
        self.problems.append(
            FileProblem(self.transaction.where(), last.ref, text, ref=last.ref, raw=last.raw)
        )
        return lines[:-1]

    def function(self, purpose: str) -> str:
        """Return what the document does, by the purpose code of its first segment."""
        if purpose not in codes.PURPOSES:
            self.remark(
                purpose,
                say('The purpose "{purpose}" is not known: it was taken for an original.', purpose=purpose),
            )
        return codes.PURPOSES.get(purpose, "original")

    def document(self, lines: list[Line], draft: Document) -> Document:
        """Return a document with its lines and with what its envelope says.

        Where the set names no party, its sender is the supplier; the plant or the carrier, where those send
        such sets.
        """
        transaction = self.transaction
        interchange, group = transaction.interchange, transaction.group
        sender, receiver = interchange.sender or group.sender, interchange.receiver or group.receiver
        match MEANINGS[transaction.kind]:
            case Meaning.CALL_OFF | Meaning.RECEIPT:
                supplier, plant = receiver, sender
            case Meaning.STATUS:
                supplier, plant = "", receiver  # a carrier sends it
            case _:
                supplier, plant = sender, receiver
        return replace(
            draft,
            kind=transaction.kind,
            standard="X12",
            version=group.release or interchange.release,
            lines=tuple(self.without_cut(lines)),
            supplier_ref=draft.supplier_ref or supplier,
            plant_ref=draft.plant_ref or plant,
            interchange=interchange.number,
            message=transaction.number,
            sender=sender,
            receiver=receiver,
            group_sender=group.sender,
            group_receiver=group.receiver,
            is_test=interchange.is_test,
            incomplete=transaction.incomplete,
            first_byte=transaction.places.byte(transaction.start),
            digest=_digest(transaction),
        )

    def _tell(self, level: Level) -> None:
        if level.segments and self._lines % _REPORT_EVERY == 1:
            self._report(level.segments[0].start, self.transaction.places.length, "")

    def _unique(self, ref: str) -> str:
        """Return a ref, marked where another line has it already: some senders number lines twice."""
        self._refs[ref] += 1
        return ref if self._refs[ref] == 1 else f"{ref}/{self._refs[ref]}"

    def _place(self, level: Level) -> str:
        return say("Set {number}, line {ref}", number=self.transaction.number, ref=level.ref)


def _digest(transaction: TransactionSet) -> str:
    body = "".join(segment.text for segment in transaction.segments)
    return hashlib.sha256(body.encode("utf-8", errors="replace")).hexdigest()
