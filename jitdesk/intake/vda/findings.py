"""What is wrong in a VDA message."""

from collections.abc import Callable
from typing import TypeVar

from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.record import FileProblem, Raw
from jitdesk.intake.vda.records import Record

_Said = TypeVar("_Said")


class Findings:
    """Collects the problems of a file's messages, each once however many lines have it."""

    def __init__(self) -> None:
        self.problems: list[FileProblem] = []

    def tried(self, read: Callable[[], _Said], otherwise: _Said) -> _Said:
        """Return what a value around the lines says; a bad one is a problem and costs no line."""
        try:
            return read()
        except BadValue as bad:
            self.add(FileProblem(bad.where, bad.found, _sentence(bad)))
            return otherwise

    def lose(self, ref: str, bad: BadValue, raw: Raw) -> None:
        """Keep a problem in place of a line."""
        text = f"Line {ref} was left out. {_sentence(bad)}"
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
