"""What the status bar says of an outlook, of imports and of messages."""

import numpy as np

from jitdesk.domain.tables import ARRIVED, CANCELLED, OPEN_STATUSES, RECEIVED, UNLOADING
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import StatusEntry, StatusLine, Tone


def status_line(
    outlook: Outlook, last_import: str, day_start: int, day_end: int, unsent: int = 0
) -> StatusLine:
    """Return the sentences and the counts of the status bar for the plant day [day_start, day_end)."""
    causes = outlook.problems()
    stops = len({cause.line for cause in causes if cause.stops_a_line})
    clashes = sum(cause.kind == "clash" for cause in causes)
    worst = ", ".join(
        f"{count} {word}{'s' if count != 1 else ''}{ahead}"
        for count, word, ahead in ((stops, "line stop", " ahead"), (clashes, "door clash", ""))
        if count
    ).replace("clashs", "clashes")
    entries = [
        StatusEntry(
            "worst",
            "stop" if stops else "clash" if clashes else "ok",
            worst or "No line stops ahead",
            f"{stops} stops" if stops else "",
            Tone.STOP if stops else Tone.WARN if clashes else Tone.OK,
        )
    ]
    if last_import:
        entries.append(StatusEntry("last_import", "import", last_import, last_import.split("(")[0].strip()))
    if unsent:
        said = f"{unsent} message{'s' if unsent != 1 else ''} not sent"
        entries.append(StatusEntry("messages", "mail", said, f"{unsent} not sent"))
    return StatusLine(tuple(entries), _counts(outlook, day_start, day_end))


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
        f"{int(today.sum())} deliveries today",
        f"{int(received.sum())} received",
        f"{int(late.sum())} late",
        f"{int(silent.sum())} not confirmed",
    ]
    return (*counts, f"{int(at_door.sum())} in the yard") if at_door.any() else tuple(counts)
