"""What the needs-me-now panel and the status bar say of an outlook, ranked by the time left."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.columns import Row
from jitdesk.domain.tables import ARRIVED, CANCELLED, OPEN_STATUSES, RECEIVED, UNLOADING
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.domain.wording import DASH, clock_text, duration_text, short_duration_text
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem as Cause
from jitdesk.scene.chrome import Command, Hero, NeedsMeNow, Problem, StatusEntry, StatusLine, Tone

_FILE, _REASON = "file||||", "reason||||"
_MOST = 60  # rows of one kind that the panel shows
_ICONS = {
    "stop": "stop",
    "hold": "hold",
    "clash": "clash",
    "low": "late",
    "overdue": "late",
    "no_reply": "no-reply",
}
_TONES = {"stop": Tone.STOP, "hold": Tone.HOLD, "clash": Tone.WARN, "low": Tone.WARN, "overdue": Tone.WARN}


def problem_key(cause: Cause) -> str:
    """Return the name under which a problem is reported when it is chosen."""
    return "|".join((cause.kind, cause.line, cause.part, cause.door, *cause.deliveries))


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A supplier's file that waits to be looked at: its name, and how many rows there are to decide.

    ``supplier`` is the short name of whoever it is of, ``since`` the UTC second at which it came.
    """

    name: str
    differences: int
    supplier: str = ""
    since: int = UNKNOWN

    @property
    def key(self) -> str:
        """The name under which it is reported when it is chosen."""
        return f"{_FILE}{self.name}"


def waiting_file(key: str) -> str:
    """Return the file's name that a chosen key means; "" if it means none."""
    return key.removeprefix(_FILE) if key.startswith(_FILE) else ""


@dataclass(frozen=True, slots=True)
class WaitingReason:
    """A move that nobody has given a reason for: its step, its label, and when it was made (UTC second)."""

    seq: int
    label: str
    at: int

    @property
    def key(self) -> str:
        """The name under which it is reported when it is chosen."""
        return f"{_REASON}{self.seq}"


def waiting_reason(key: str) -> int:
    """Return the step that a chosen key asks the reason of; 0 if it means none."""
    return int(key.removeprefix(_REASON)) if key.startswith(_REASON) else 0


def needs_me_now(
    outlook: Outlook,
    current: str = "",
    files: Sequence[WaitingFile] = (),
    reasons: Sequence[WaitingReason] = (),
) -> NeedsMeNow:
    """Return what the panel shows.

    Parameters
    ----------
    current : str
        Key of the problem that is selected.
    files : sequence of WaitingFile
        Imports that were left for later.
    reasons : sequence of WaitingReason
        Moves without a reason.
    """
    causes = outlook.problems()
    stops = [cause for cause in causes if cause.stops_a_line]
    checks = [cause for cause in causes if not cause.stops_a_line]
    received = _received_this_shift(outlook)
    return NeedsMeNow(
        open_count=len(causes) + len(files) + len(reasons),
        hero=_hero(outlook, stops[0]) if stops else None,
        calm="" if stops else _calm(outlook),
        stops=_rows(outlook, stops[1:]),
        checks=(
            *_rows(outlook, checks),
            *(_file_row(outlook, file) for file in files),
            *(_reason_row(outlook, each) for each in reasons),
        ),
        done=tuple(_done_row(outlook, row) for row in received[:_MOST]),
        done_count=len(received),
        current=current,
    )


def _hero(outlook: Outlook, cause: Cause) -> Hero:
    assert cause.at is not None
    part = outlook.plan.find("parts", cause.part) or {}
    left_s = max(cause.at - outlook.now, 0)
    held = cause.kind == "hold"
    supplier = _supplier(outlook, cause.deliveries)
    return Hero(
        problem=problem_key(cause),
        icon="hold" if held else "stop",
        tone=Tone.STOP,
        caption="Next line stop in" if left_s else "A line has no parts",
        time_left=duration_text(left_s) if left_s else "now",
        headline=cause.headline,
        part=f"{cause.part} {part.get('description') or ''}".strip(),
        cause=cause.cause,
        commands=_hero_commands(cause, supplier),
    )


def _hero_commands(cause: Cause, supplier: Row) -> tuple[Command, ...]:
    name = str(supplier.get("short_name") or supplier.get("name") or "")
    show = Command("show", "Show delivery" if cause.deliveries else "Show line")
    return (show, Command("call", f"Call {name}")) if name else (show,)


def _supplier(outlook: Outlook, deliveries: Sequence[str]) -> Row:
    delivery = outlook.plan.find("deliveries", deliveries[0]) if deliveries else None
    return outlook.plan.find("suppliers", str(delivery["supplier"])) or {} if delivery else {}


def _line_name(outlook: Outlook, line: str) -> str:
    row = outlook.plan.find("lines", line) or {}
    return str(row.get("name") or line)


def _calm(outlook: Outlook) -> str:
    if not len(outlook.plan["stock"]):
        return "No stock counts yet. Load them to see which line stops first."
    until = outlook.now + round(outlook.plan.settings.look_ahead_h * HOUR_S)
    return f"No line stops before {clock_text(until, outlook.now, outlook.plan.zone)}."


def _rows(outlook: Outlook, causes: Sequence[Cause]) -> tuple[Problem, ...]:
    """Return the rows of these problems: nobody reads hundreds, so the last one counts the rest."""
    rows = tuple(_row(outlook, cause) for cause in causes[:_MOST])
    more = len(causes) - len(rows)
    rest = Problem("", "info", Tone.QUIET, f"{more} more", "less urgent than these", DASH, "")
    return (*rows, rest) if more else rows


def _row(outlook: Outlook, cause: Cause) -> Problem:
    left = DASH
    if cause.at is not None:
        left_s = cause.at - outlook.now
        left = short_duration_text(left_s) if left_s >= MINUTE_S else "now"
    return Problem(
        problem=problem_key(cause),
        icon=_ICONS.get(cause.kind, "info"),
        tone=_TONES.get(cause.kind, Tone.PLAIN),
        title=cause.title,
        detail=cause.second,
        time_left=left,
        note=cause.note,
        place=f"Door {cause.door}" if cause.door else _line_name(outlook, cause.line),
    )


def _file_row(outlook: Outlook, file: WaitingFile) -> Problem:
    differences = f"{file.differences} difference{'s' if file.differences != 1 else ''} to check"
    since = f"since {clock_text(file.since, outlook.now, outlook.plan.zone)}" if file.since != UNKNOWN else ""
    detail = " · ".join(filter(None, (file.supplier, differences, since)))
    return Problem(file.key, "file", Tone.PLAIN, file.name, detail, DASH, "open file")


def _reason_row(outlook: Outlook, move: WaitingReason) -> Problem:
    moved = clock_text(move.at, outlook.now, outlook.plan.zone)
    return Problem(move.key, "edit", Tone.PLAIN, move.label, f"moved {moved}, reason not given", DASH, "why?")


def shift_began(outlook: Outlook) -> int:
    """Return when the running shift began, in UTC seconds; eight hours ago where none is running."""
    shifts = outlook.working.shifts_between(outlook.now - DAY_S, outlook.now + 1)
    return max(
        (shift.start for shift in shifts if shift.start <= outlook.now), default=outlook.now - 8 * HOUR_S
    )


def _received_this_shift(outlook: Outlook) -> list[int]:
    """Return the deliveries that were received since the running shift began, the latest first."""
    begun = shift_began(outlook)
    received = outlook.plan.deliveries["received_at"]
    rows = np.flatnonzero((received != UNKNOWN) & (received >= begun) & (received <= outlook.now))
    latest_first: list[int] = rows[np.argsort(-received[rows], kind="stable")].tolist()
    return latest_first


def _done_row(outlook: Outlook, row: int) -> Problem:
    deliveries = outlook.plan.deliveries
    number = str(deliveries["delivery"][row])
    supplier = outlook.plan.find("suppliers", str(deliveries["supplier"][row])) or {}
    at = clock_text(int(deliveries["received_at"][row]), outlook.now, outlook.plan.zone)
    name = str(supplier.get("short_name") or supplier.get("name") or "Delivery")
    return Problem(f"done||||{number}", "received", Tone.QUIET, f"{name} {number}", "received", at, "")


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
