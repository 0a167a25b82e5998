"""Whether a file was imported before, and which deliveries that changed."""

from dataclasses import dataclass, replace

from jitdesk.domain.language import counted, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.wording import clock_text
from jitdesk.services.confirming.patch import Outcome, PreviewRow, SeenBefore
from jitdesk.services.ports import JournalEntry, PlanStore, SeenFile

_OF_DELIVERIES = ("deliveries", "delivery_lines", "estimates")


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """The import of a content that still stands: its step, and the deliveries that it changed."""

    seq: int
    at: int
    deliveries: frozenset[str]

    def noticed(self, plan: Plan, now: int, left_out: int) -> SeenBefore:
        """Return how to say it, with how many rows were left out then."""
        rest = say("Nothing to change.")
        if left_out:
            rest = counted("{n} row was left out then.", "{n} rows were left out then.", left_out)
        when = clock_text(self.at, now, plan.zone)
        return SeenBefore(
            self.seq,
            self.at,
            say(
                "This file was imported {when} already (step {seq}). {rest}",
                when=when,
                seq=self.seq,
                rest=rest,
            ),
        )

    def row(self, row: PreviewRow, plan: Plan) -> PreviewRow:
        """Return a row of the same file again: what was accepted stays so, what was left out waits.

        The plan may have moved on since; an old file never takes that back.
        """
        if row.outcome in (Outcome.SAME, Outcome.UNUSABLE):
            return row
        if row.delivery in self.deliveries:
            return _as_same(row, say("accepted with this file already"))
        if _has_newer_word(plan, row.delivery, self.at):
            return _as_same(row, say("the plan has a newer word"))
        if row.outcome is Outcome.NEW:
            return row
        return replace(
            row,
            doubt=say("Left out before"),
            doubt_detail=say("when step {seq} took this file", seq=self.seq),
            ticked=False,
        )


def _as_same(row: PreviewRow, note: str) -> PreviewRow:
    same = replace(row, outcome=Outcome.SAME, changes=(), plan_changes=(), doubt="", doubt_detail="")
    return replace(same, note=note, ticked=False)


def _has_newer_word(plan: Plan, delivery: str, at: int) -> bool:
    row = plan.deliveries.row_number(delivery)
    if row is None:
        return False
    starts, rows = plan.estimates.groups("delivery", plan.deliveries)
    told = plan.estimates["known_at"][rows[starts[row] : starts[row + 1]]]
    return bool((told > at).any())


def earlier_import(memory: PlanStore, sha256: str) -> EarlierImport | None:
    """Return the import of this content that still stands, None where there is none or it was undone."""
    seen = memory.seen_file(sha256)
    if seen is None or not seen.seq:
        return None
    steps = _standing(memory.entries(), seen)
    if not steps:
        return None
    changed = (change for step in steps for change in memory.changes(step.seq))
    deliveries = frozenset(str(change.key[0]) for change in changed if change.table in _OF_DELIVERIES)
    return EarlierImport(steps[0].seq, steps[0].at, deliveries)


def _standing(entries: list[JournalEntry], seen: SeenFile) -> list[JournalEntry]:
    """Return the steps that took the file and were not taken back.

    A file may be taken in several steps, each with some of its rows, or again after an undo.
    """
    undone: set[str] = set()
    for entry in reversed(entries):
        if entry.undoes and entry.uuid not in undone:
            undone.add(entry.undoes)
    return [
        entry
        for entry in entries
        if entry.seq >= seen.seq and f", {seen.name}, " in f", {entry.source}, " and entry.uuid not in undone
    ]
