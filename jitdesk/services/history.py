"""Undo and redo as the journal tells them: which step is next to be taken back or made again, what stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jitdesk.services.ports import JournalEntry


@dataclass(frozen=True, slots=True)
class Step:
    """A step that can be taken back: its place in the journal, and the label that the menu shows."""

    seq: int
    uuid: str
    label: str


class History:
    """One author's own steps, told apart into those that stand and those that were undone.

    Nothing of this is kept: it follows from the journal, so it is the same after a restart. An entry that
    takes back the author's newest standing step is an undo, one that takes back their newest undo is a redo;
    every other entry is a step of its own.
    """

    def __init__(self, author: str, entries: Iterable[JournalEntry] = ()) -> None:
        self._author = author
        self._done: list[Step] = []
        self._undone: list[Step] = []
        for entry in entries:
            self.follow(entry)

    @property
    def next_undo(self) -> Step | None:
        """The step that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """The undo that redo takes back; its label is that of the step that comes again."""
        return self._undone[-1] if self._undone else None

    def follow(self, entry: JournalEntry) -> None:
        """Take a new entry of the journal into account."""
        if entry.author != self._author:
            # What somebody else took back from the history is no longer ours to undo.
            self._done = [step for step in self._done if step.uuid != entry.undoes]
        elif self._done and entry.undoes == self._done[-1].uuid:
            undone = self._done.pop()
            self._undone.append(Step(entry.seq, entry.uuid, undone.label))
        elif self._undone and entry.undoes == self._undone[-1].uuid:
            redone = self._undone.pop()
            self._done.append(Step(entry.seq, entry.uuid, redone.label))
        elif entry.size:
            self._undone.clear()
            self._done.append(Step(entry.seq, entry.uuid, entry.label))


def undone_of(entries: Sequence[JournalEntry]) -> set[str]:
    """Return the steps that were taken back and not made again."""
    gone: set[str] = set()
    for entry in reversed(entries):
        # An undo that was undone itself took nothing back in the end.
        if entry.undoes and entry.uuid not in gone:
            gone.add(entry.undoes)
    return gone


def last_import(entries: Sequence[JournalEntry]) -> JournalEntry | None:
    """Return the newest step that files have made and that stands; not the first, which made the plant."""
    gone = undone_of(entries)
    return next(
        (
            entry
            for entry in reversed(entries[1:])
            if entry.source and entry.size and not entry.undoes and entry.uuid not in gone
        ),
        None,
    )
