"""What is wrong in a VDA message."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.record import FileProblem, Raw
from jitdesk.intake.report import Report
from jitdesk.intake.vda.records import Record

_Said = TypeVar("_Said")
_REPORT_EVERY = 200


class Findings:
    """Collects the problems of a file's messages, each once however many lines have it.

    Parameters
    ----------
    total : int
        The characters of the file.
    report : Report
        Hears how far its lines are; may raise to cancel.
    """

    def __init__(self, total: int, report: Report) -> None:
        self._total = total
        self._report = report
        self._lines = 0
        self.problems: list[FileProblem] = []

    def tell(self, record: Record) -> None:
        """Say that the line of a record is about to be made."""
        self._lines += 1
        if self._lines % _REPORT_EVERY == 1:
            self._report(record.start, self._total, "")

    def tried(self, read: Callable[[], _Said], otherwise: _Said) -> _Said:
        """Return what a value around the lines says; a bad one is a problem and costs no line."""
        try:
            return read()
        except BadValue as bad:
            self.add(FileProblem(bad.where, bad.found, _sentence(bad)))
            return otherwise

    def tell_unread(self, unread: Iterable[BadValue]) -> None:
        """Keep the values that cannot be read and that no problem names yet."""
        told = {(problem.where, problem.found) for problem in self.problems}
        for bad in unread:
            if (bad.where, bad.found) not in told:
                self.add(FileProblem(bad.where, bad.found, _sentence(bad)))

    def lose(self, ref: str, bad: BadValue, raw: Raw) -> None:
        """Keep a problem in place of a line."""
        text = say("Line {ref} was left out. {sentence}", ref=ref, sentence=_sentence(bad))
        self.add(FileProblem(bad.where, bad.found, text, ref=ref, raw=raw))

    def add(self, problem: FileProblem) -> None:
        """Keep a problem that is not kept yet."""
        if problem not in self.problems[-50:]:
            self.problems.append(problem)


def raw_of(*records: Record) -> Raw:
    """Return records as a line keeps them."""
    return tuple((record.key, record.text) for record in records)


def _sentence(bad: BadValue) -> str:
    place = bad.where[:1].upper() + bad.where[1:]
    return f"{place}: {bad.text} {bad.advice}" if place else f"{bad.text} {bad.advice}"
