"""Which step of the journal said what: the document behind a count, a promise, a receipt or a note."""

from collections.abc import Iterable
from typing import cast

from jitdesk.domain.columns import Row
from jitdesk.domain.edit import WHOLE_ROW, Change
from jitdesk.domain.tables import UNRESTRICTED
from jitdesk.services.ports import JournalEntry, PlanStore

_MOST_CELLS = 50_000  # more is a load of tables: nobody looks up one row of it here
_OF_DELIVERY, _OF_PART = ("deliveries", "estimates", "delivery_lines"), ("stock", "consumption", "parts")
_SENSES = ("received_at", "note", "slot_start")

Told = tuple[str | int, ...]


class Sources:
    """Finds the newest step that told something; `follow` keeps it up with the journal.

    Reading a long journal takes a while: it is done in any thread, before this is asked.

    Parameters
    ----------
    store : PlanStore
        Has the steps' changes.
    entries : iterable of JournalEntry
        The steps, oldest first.
    """

    def __init__(self, store: PlanStore, entries: Iterable[JournalEntry]) -> None:
        self._newest: dict[Told, JournalEntry] = {}
        self._of_delivery: dict[str, list[JournalEntry]] = {}
        self._of_part: dict[str, list[JournalEntry]] = {}
        self._made: JournalEntry | None = None
        for entry in entries:
            self._made = self._made or entry
            if entry.size <= _MOST_CELLS:
                self.follow(entry, store.changes(entry.seq))

    def follow(self, entry: JournalEntry, changes: Iterable[Change]) -> None:
        """Take another step to the ones that are known."""
        for change in changes:
            for told in _told(change):
                self._newest[told] = entry
            if change.table in _OF_DELIVERY:
                _add(self._of_delivery, str(change.key[0]), entry)
            elif change.table in _OF_PART:
                _add(self._of_part, str(change.key[0]), entry)

    def count(self, part: str, line: str) -> JournalEntry | None:
        """Return the step that counted a part at a line ("" = shared); the plant's first one by default."""
        return self._newest.get(("stock", part, line), self._made)

    def receipt(self, delivery: str) -> JournalEntry | None:
        """Return the step that booked a delivery in."""
        return self._newest.get(("received_at", delivery), self._made)

    def note(self, delivery: str) -> JournalEntry | None:
        """Return the step that wrote a delivery's note."""
        return self._newest.get(("note", delivery))

    def promise(self, delivery: str, known_at: int, kind: str, at: int) -> JournalEntry | None:
        """Return the step that told a promise; the plant's first one by default."""
        return self._newest.get(("promise", delivery, known_at, kind, at), self._made)

    def of_delivery(self, delivery: str) -> tuple[JournalEntry, ...]:
        """Return the steps that changed a delivery, the newest first."""
        return tuple(reversed(self._of_delivery.get(delivery, ())))

    def of_part(self, part: str, deliveries: Iterable[str]) -> tuple[JournalEntry, ...]:
        """Return the steps that changed a part's stock or use, or a delivery with it, newest first."""
        steps = [*self._of_part.get(part, ())]
        for delivery in deliveries:
            steps += self._of_delivery.get(delivery, ())
        return tuple(sorted({step.seq: step for step in steps}.values(), key=lambda step: -step.seq))


def _add(steps_of: dict[str, list[JournalEntry]], key: str, entry: JournalEntry) -> None:
    steps = steps_of.setdefault(key, [])
    if not steps or steps[-1] is not entry:
        steps.append(entry)


def _told(change: Change) -> Iterable[Told]:
    """Yield what a change tells that can be asked for."""
    key, is_row = change.key, change.column == WHOLE_ROW
    if change.table == "stock" and key[2] == UNRESTRICTED:
        yield "stock", str(key[0]), str(key[1])
    elif change.table == "deliveries" and is_row and change.after is not None:
        row = cast(Row, change.after)
        yield from ((sense, str(key[0])) for sense in _SENSES if row.get(sense))
    elif change.table == "deliveries" and change.column in _SENSES:
        yield change.column, str(key[0])
    elif change.table == "estimates" and is_row and change.after is not None:
        yield "promise", str(key[0]), int(str(key[1])), str(key[2]), int(str(key[3]))
