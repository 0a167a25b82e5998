"""Every promise ever made for a delivery, against its order: who moved it, when, and by how much."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.tables import REQUESTED
from jitdesk.domain.values import MINUTE_S, UNKNOWN, wall_from_utc
from jitdesk.domain.wording import minutes_text, time_text, weekday_date_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.details.values import Document, PromiseRow
from jitdesk.services.ports import JournalEntry
from jitdesk.services.sources import Sources

ORDER, PROMISE, LATEST = "order", "promise", "latest"


@dataclass(frozen=True, slots=True)
class Promise:
    """One row of ``estimates``."""

    known_at: int
    kind: str
    at: int
    source: str
    author: str

    def document(self, delivery: str, sources: Sources | None) -> Document:
        """Return where it is from, with the step that brought it."""
        step = sources.promise(delivery, self.known_at, self.kind, self.at) if sources else None
        return Document(self.source or self.author or say("nobody said who"), step.seq if step else 0)


def promises_of(outlook: Outlook, delivery: int) -> list[Promise]:
    """Return what was promised for a delivery in the order in which it became known."""
    estimates = outlook.plan.estimates
    mine = np.flatnonzero(estimates.rows_in("delivery", outlook.plan.deliveries) == delivery)
    cells = (estimates.row(row) for row in mine.tolist())
    told = [
        Promise(
            int(cell["known_at"] or 0),
            str(cell["kind"]),
            int(cell["at"] or 0),
            str(cell["source"]),
            str(cell["author"]),
        )
        for cell in cells
    ]
    return sorted(told, key=lambda promise: promise.known_at)  # of two at once the later row holds


def newest_promise(outlook: Outlook, delivery: int) -> Promise | None:
    """Return the promise that a delivery's estimate stands on; ``None`` where nobody said anything."""
    answers = [promise for promise in promises_of(outlook, delivery) if promise.kind != REQUESTED]
    return answers[-1] if answers else None


def moves_in(promises: Sequence[Promise]) -> int:
    """Return how many times the promised time became another one; saying the same again is no move."""
    times = [promise.at for promise in promises]
    return sum(before != after for before, after in pairwise(times))


def moved_text(promises: Sequence[Promise]) -> str:
    """Return "moved 3 times"; "" where it never was."""
    moves = moves_in(promises)
    return counted("moved {n} time", "moved {n} times", moves) if moves else ""


def promise_rows(outlook: Outlook, delivery: int, sources: Sources | None) -> tuple[PromiseRow, ...]:
    """Return a row a promise, the oldest first."""
    told = promises_of(outlook, delivery)
    promised = int(outlook.promises.promised_at[delivery])
    number = str(outlook.plan.deliveries["delivery"][delivery])
    tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
    rows = []
    for promise in told:
        shift_s = 0 if promised == UNKNOWN else promise.at - promised
        mark = LATEST if promise is told[-1] else ORDER if promise.kind == REQUESTED else PROMISE
        rows.append(
            PromiseRow(
                mark,
                _known_text(outlook, promise.known_at),
                outlook.clock(promise.at),
                minutes_text(shift_s) if shift_s else "",
                promise.document(number, sources),
                shift_s > tolerance_s,
            )
        )
    return tuple(rows)


def _known_text(outlook: Outlook, instant: int) -> str:
    """Return since when something is known: "Today 07:10", "Thu 19 Nov"."""
    zone = outlook.plan.zone
    wall, today = wall_from_utc(instant, zone), wall_from_utc(outlook.now, zone)
    if wall.date() == today.date():
        return say("Today {time}", time=time_text(instant, zone))
    return weekday_date_text(wall)


def source_name(entry: JournalEntry | None) -> Document | None:
    """Return the document that a step came with: its file, else what was done and by whom."""
    if entry is None:
        return None
    if entry.source or not entry.author:
        return Document(entry.source or entry.label, entry.seq)
    return Document(say("{what}, {who}", what=entry.label, who=entry.author), entry.seq)
