"""What the status bar says of an outlook, of imports and of messages."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.tables import ARRIVED, CANCELLED, OPEN_STATUSES, RECEIVED, UNLOADING
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.domain.wording import time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import StatusEntry, StatusLine, Tone
from jitdesk.services.ports import JournalEntry, SupplierMessage
from jitdesk.services.supplier_messages import unanswered


@dataclass(frozen=True, slots=True)
class Correspondence:
    """How many messages are not sent, and how many suppliers have not answered one."""

    unsent: int = 0
    silent: int = 0

    @classmethod
    def of(cls, outlook: Outlook, messages: Sequence[SupplierMessage]) -> "Correspondence":
        """Count the messages of a plan."""
        unsent = sum(message.handed_on_at is None for message in messages)
        return cls(unsent, len({message.supplier for message in unanswered(outlook, messages)}))


def status_line(
    outlook: Outlook,
    newest: JournalEntry | None,
    day_start: int,
    day_end: int,
    letters: Correspondence | None = None,
) -> StatusLine:
    """Return the sentences and the counts of the status bar for the plant day [day_start, day_end).

    Parameters
    ----------
    newest : JournalEntry or None
        The import that was made last and stands.
    """
    letters = letters or Correspondence()
    entries = [_worst(outlook)]
    if newest is not None:
        at = time_text(newest.at, outlook.plan.zone)
        said = say("Last import {at} · {files}", at=at, files=newest.source)
        entries.append(StatusEntry("last_import", "import", said, say("Import {at}", at=at)))
    if unsent := letters.unsent:
        said = counted("{n} message not sent", "{n} messages not sent", unsent)
        entries.append(StatusEntry("messages", "mail", said, say("{n} not sent", n=unsent)))
    if silent := letters.silent:
        said = counted("{n} supplier without an answer", "{n} suppliers without an answer", silent)
        entries.append(StatusEntry("silent", "no-reply", said, say("{n} without answer", n=silent)))
    return StatusLine(tuple(entries), _counts(outlook, day_start, day_end))


def _worst(outlook: Outlook) -> StatusEntry:
    causes = outlook.problems()
    stops = len({cause.line for cause in causes if cause.stops_a_line})
    clashes = sum(cause.kind == "clash" for cause in causes)
    said = ", ".join(
        (
            *([counted("{n} line stop ahead", "{n} line stops ahead", stops)] if stops else ()),
            *([counted("{n} door clash", "{n} door clashes", clashes)] if clashes else ()),
        )
    )
    return StatusEntry(
        "worst",
        "stop" if stops else "clash" if clashes else "ok",
        said or say("No line stops ahead"),
        counted("{n} stop", "{n} stops", stops) if stops else "",
        Tone.STOP if stops else Tone.WARN if clashes else Tone.OK,
    )


def _counts(outlook: Outlook, day_start: int, day_end: int) -> tuple[str, ...]:
    deliveries, promises = outlook.plan.deliveries, outlook.promises
    slot = deliveries["slot_start"]
    at = np.where(slot != UNKNOWN, slot, promises.promised_at)
    today = (at >= day_start) & (at < day_end) & ~deliveries.is_one_of("status", (CANCELLED,))
    coming = today & deliveries.is_one_of("status", OPEN_STATUSES)
    tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
    late = coming & (promises.delay_s != UNKNOWN) & (promises.delay_s > tolerance_s)
    silent = coming & (promises.confirmed_at == UNKNOWN)
    at_door = today & deliveries.is_one_of("status", (ARRIVED, UNLOADING))
    received = today & deliveries.is_one_of("status", (RECEIVED,))
    counts = [
        counted("{n} delivery today", "{n} deliveries today", int(today.sum())),
        counted("{n} received", "{n} received", int(received.sum())),
        counted("{n} late", "{n} late", int(late.sum())),
        counted("{n} not confirmed", "{n} not confirmed", int(silent.sum())),
    ]
    if at_door.any():
        counts.append(counted("{n} in the yard", "{n} in the yard", int(at_door.sum())))
    return tuple(counts)
