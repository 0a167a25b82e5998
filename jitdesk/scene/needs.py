"""What the needs-me-now panel says of an outlook, ranked by the time left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.names import line_name, supplier_name
from jitdesk.domain.tables import DONE, SNOOZED
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.domain.wording import DASH, duration_text, short_duration_text
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem as Cause
from jitdesk.scene.bars.fixed import why_fixed
from jitdesk.scene.cares import care_words
from jitdesk.scene.chrome import Command, Hero, NeedsMeNow, Problem, Tone
from jitdesk.services.caring import NO_CARE, Care, cares_of, gone, shift_began

_FILE, _REASON = "file||||", "reason||||"
_MOST = 60  # rows of one kind that the panel shows
_ICONS = {
    "stop": "stop",
    "hold": "hold",
    "clash": "clash",
    "closed_door": "door",
    "low": "late",
    "overdue": "late",
    "no_reply": "no-reply",
}
_OF_DOORS = ("clash", "closed_door")
_TONES = {
    "stop": Tone.STOP,
    "hold": Tone.HOLD,
    "clash": Tone.WARN,
    "closed_door": Tone.WARN,
    "low": Tone.WARN,
    "overdue": Tone.WARN,
}


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
    causes, since = outlook.problems(), shift_began(outlook)
    cares = cares_of(outlook, since)
    stops = [cause for cause in causes if cause.stops_a_line]
    hero = stops[0] if stops else None
    open_causes = [cause for cause in causes if cause is hero or not _is_put_off(cause, cares)]
    snoozed = [cause for cause in causes if cause is not hero and _care(cares, cause).state == SNOOZED]
    done, received = _said_done(outlook, causes, cares, since), _received_this_shift(outlook, since)
    return NeedsMeNow(
        open_count=len(open_causes) + len(files) + len(reasons),
        hero=_hero(outlook, hero, _care(cares, hero)) if hero else None,
        calm="" if stops else _calm(outlook),
        stops=_rows(outlook, [each for each in open_causes if each.stops_a_line and each is not hero], cares),
        checks=(
            *_rows(outlook, [each for each in open_causes if not each.stops_a_line], cares),
            *(_file_row(outlook, file) for file in files),
            *(_reason_row(outlook, each) for each in reasons),
        ),
        snoozed=_rows(outlook, snoozed, cares),
        done=(*done, *(_done_row(outlook, row) for row in received[:_MOST])),
        done_count=len(done) + len(received),
        current=current,
    )


def needing(outlook: Outlook) -> list[Cause]:
    """Return the causes that somebody has to look at, ranked: without those that are snoozed or done."""
    cares = cares_of(outlook, shift_began(outlook))
    return [cause for cause in outlook.problems() if not _is_put_off(cause, cares)]


def _care(cares: Mapping[str, Care], cause: Cause) -> Care:
    return cares.get(cause.key, NO_CARE)


def _is_put_off(cause: Cause, cares: Mapping[str, Care]) -> bool:
    """Return whether a cause is out of sight; a line stop that is there is never done with."""
    state = _care(cares, cause).state
    return state == SNOOZED or (state == DONE and not cause.stops_a_line)


def _hero(outlook: Outlook, cause: Cause, care: Care) -> Hero:
    assert cause.at is not None
    part = outlook.plan.find("parts", cause.part) or {}
    left_s = max(cause.at - outlook.now, 0)
    held = cause.kind == "hold"
    delivery = outlook.plan.find("deliveries", cause.deliveries[0]) if cause.deliveries else None
    supplier = supplier_name(outlook.plan, str(delivery["supplier"])) if delivery else ""
    return Hero(
        problem=cause.key,
        icon="hold" if held else "stop",
        tone=Tone.STOP,
        caption=say("Next line stop in") if left_s else say("A line has no parts"),
        time_left=duration_text(left_s) if left_s else say("now"),
        headline=cause.headline,
        part=f"{cause.part} {part.get('description') or ''}".strip(),
        cause=cause.cause,
        commands=_hero_commands(outlook, cause, supplier),
        care=care_words(care, outlook.now, outlook.plan.zone),
        is_overdue=care.is_overdue,
        brief=_hero_brief(outlook, cause, left_s),
    )


def _hero_brief(outlook: Outlook, cause: Cause, left_s: int) -> tuple[str, ...]:
    line = line_name(outlook.plan, cause.line)
    if left_s < MINUTE_S or cause.at is None:
        return (say("now"), line, say("no parts"))
    clock = outlook.clock(cause.at)
    return (short_duration_text(left_s), line, say("stops"), clock)


def _hero_commands(outlook: Outlook, cause: Cause, supplier: str) -> tuple[Command, ...]:
    """Return what helps first: another time for the truck, else a look; and who has to be told."""
    if cause.deliveries and not why_fixed(outlook.plan, cause.deliveries[0]):
        first = Command("find_time", say("Find a time"))
    else:
        first = Command("show", say("Show delivery") if cause.deliveries else say("Show line"))
    if not supplier:
        return (first,)
    return (first, Command("message", say("Message {supplier}", supplier=supplier)))


def _calm(outlook: Outlook) -> str:
    if not len(outlook.plan["stock"]):
        return say("No stock counts yet. Load them to see which line stops first.")
    until = outlook.now + round(outlook.plan.settings.look_ahead_h * HOUR_S)
    return say("No line stops before {until}.", until=outlook.clock(until))


def _rows(outlook: Outlook, causes: Sequence[Cause], cares: Mapping[str, Care]) -> tuple[Problem, ...]:
    """Return the rows of these problems: nobody reads hundreds, so the last one counts the rest."""
    rows = tuple(_row(outlook, cause, _care(cares, cause)) for cause in causes[:_MOST])
    more = len(causes) - len(rows)
    rest = Problem(
        "", "info", Tone.QUIET, counted("{n} more", "{n} more", more), say("less urgent than these"), DASH, ""
    )
    return (*rows, rest) if more else rows


def _row(outlook: Outlook, cause: Cause, care: Care) -> Problem:
    left = DASH
    if cause.at is not None:
        left_s = cause.at - outlook.now
        left = short_duration_text(left_s) if left_s >= MINUTE_S else say("now")
    return Problem(
        problem=cause.key,
        icon=_ICONS.get(cause.kind, "info"),
        tone=_TONES.get(cause.kind, Tone.PLAIN),
        title=cause.title,
        detail=cause.second,
        time_left=left,
        note=cause.note,
        place=_place_name(outlook, cause),
        state=care.state,
        care=care_words(care, outlook.now, outlook.plan.zone),
        is_overdue=care.is_overdue,
        is_cause=True,
        is_back=bool(care.back),
    )


def _place_name(outlook: Outlook, cause: Cause) -> str:
    if cause.kind in _OF_DOORS:
        return say("Door {door}", door=cause.door)
    return line_name(outlook.plan, cause.line)


def _file_row(outlook: Outlook, file: WaitingFile) -> Problem:
    differences = counted("{n} difference to check", "{n} differences to check", file.differences)
    clock = outlook.clock(file.since) if file.since != UNKNOWN else ""
    since = say("since {since}", since=clock) if clock else ""
    detail = " · ".join(filter(None, (file.supplier, differences, since)))
    note, place = say("open file"), say("to check")
    return Problem(file.key, "file", Tone.PLAIN, file.name, detail, DASH, note, place=place)


def _reason_row(outlook: Outlook, move: WaitingReason) -> Problem:
    moved = outlook.clock(move.at)
    detail, why = say("moved {moved}, reason not given", moved=moved), say("why?")
    return Problem(move.key, "edit", Tone.PLAIN, move.label, detail, DASH, why, place=why)


def _said_done(
    outlook: Outlook, causes: Sequence[Cause], cares: Mapping[str, Care], since: int
) -> list[Problem]:
    """Return what was called done in this shift, and what was seen and is no longer there."""
    now, zone = outlook.now, outlook.plan.zone
    called = [(cause.key, _care(cares, cause)) for cause in causes if not cause.stops_a_line]
    done = [_care_row(key, care, care_words(care, now, zone)) for key, care in called if care.state == DONE]
    settled = say("no longer there")
    return [*done, *(_care_row("", care, settled) for care in gone(outlook.plan, causes, since, now))]


def _care_row(key: str, care: Care, detail: str) -> Problem:
    return Problem(key, "check", Tone.QUIET, care.title, detail, "", "", state=care.state, is_cause=bool(key))


def _received_this_shift(outlook: Outlook, begun: int) -> list[int]:
    """Return the deliveries that were received since the running shift began, the latest first."""
    received = outlook.plan.deliveries["received_at"]
    rows = np.flatnonzero((received != UNKNOWN) & (received >= begun) & (received <= outlook.now))
    latest_first: list[int] = rows[np.argsort(-received[rows], kind="stable")].tolist()
    return latest_first


def _done_row(outlook: Outlook, row: int) -> Problem:
    deliveries = outlook.plan.deliveries
    number = str(deliveries["delivery"][row])
    name = supplier_name(outlook.plan, str(deliveries["supplier"][row])) or say("Delivery")
    at = outlook.clock(int(deliveries["received_at"][row]))
    return Problem(f"done||||{number}", "received", Tone.QUIET, f"{name} {number}", say("received"), at, "")
