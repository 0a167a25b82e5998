"""What one shift tells the next: what stops, what was moved and why, what is not sent, what is doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from jitdesk.domain.language import later, say
from jitdesk.domain.names import supplier_name
from jitdesk.domain.shift_rules import ShiftSpan
from jitdesk.domain.tables import CANCELLED, DONE, OPEN_STATUSES, RECEIVED
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, UNKNOWN, wall_from_utc
from jitdesk.domain.wording import begun_small, duration_text, shift_name, time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem
from jitdesk.scene.cares import shift_words
from jitdesk.scene.paper.cover import CoverStrip, cover_strips, hour_marks
from jitdesk.scene.time_layers import shared_shifts
from jitdesk.services.caring import NO_CARE, Care, cares_of
from jitdesk.services.message_texts import KINDS
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import SupplierMessage
from jitdesk.services.reasons import Move, moves_since
from jitdesk.services.supplier_messages import one_line, unanswered

AHEAD_S = 9 * HOUR_S
MOST_STRIPS = 4
NOT_GIVEN = later("not given")
_SCALE_SAID = later("height = hours of stock, full = 6 h")


@dataclass(frozen=True, slots=True)
class OpenProblem:
    """One row of what is open; `who` and `due` are "" where nobody said them."""

    kind: str
    left: str
    title: str
    second: str
    next_step: str
    who: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One row of what was moved; `reason` is "" where none was given."""

    at: str
    delivery: str
    was: str
    now: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """The page in words and figures; times are plant time."""

    plant: str
    now: datetime
    shift: str
    next_name: str
    next_at: str
    author: str
    plan_step: int
    stop: tuple[str, str, str] | None  # time left, headline, cause
    calm: str
    strips: tuple[CoverStrip, ...]
    hours: tuple[tuple[float, str], ...]
    span: str
    problems: tuple[OpenProblem, ...]
    moves: tuple[MoveRow, ...]
    unsent: tuple[str, ...]
    silent: tuple[str, ...]
    stale: tuple[str, ...]
    figures: tuple[tuple[str, str], ...] = field(default=())


def hand_over(plant: OpenPlant, outlook: Outlook) -> HandOver:
    """Return the hand-over of the running shift as the plan stands."""
    now, zone = outlook.now, outlook.plan.zone
    running, following = _shifts(outlook)
    messages = plant.store.messages()
    problems = outlook.problems()
    stops = [cause for cause in problems if cause.stops_a_line]
    stale = tuple(one_line(cause.text) for cause in problems if cause.kind == "stale_count")
    strips, _ = cover_strips(outlook, now, now + AHEAD_S, MOST_STRIPS)
    since = running.start if running else now - 8 * HOUR_S
    cares = cares_of(outlook, since)
    return HandOver(
        plant=one_line(outlook.plan.settings.name) or say("Plant"),
        now=wall_from_utc(now, zone),
        shift=_shift_said(outlook, running),
        next_name=_named(following) if following else say("Next shift"),
        next_at=time_text(following.start, zone) if following else "",
        author=one_line(plant.author),
        plan_step=plant.plan_step,
        stop=_stop(outlook, stops[0]) if stops else None,
        calm=say("No line stops before {clock}.", clock=outlook.clock(now + _look_ahead_s(outlook))),
        strips=strips,
        hours=tuple(hour_marks(outlook, now, now + AHEAD_S)),
        span=say(
            "{now} to {now2} · {scale_said}",
            now=time_text(now, zone),
            now2=time_text(now + AHEAD_S, zone),
            scale_said=say(_SCALE_SAID),
        ),
        problems=tuple(
            _problem(outlook, cause, cares.get(cause.key, NO_CARE))
            for cause in problems
            if cause.kind != "stale_count" and cares.get(cause.key, NO_CARE).state != DONE
        ),
        moves=tuple(_move(outlook, move) for move in moves_since(plant, since)),
        unsent=_said_of(outlook, [each for each in messages if each.handed_on_at is None]),
        silent=_said_of(outlook, unanswered(outlook, messages)),
        stale=stale,
        figures=_figures(outlook, running),
    )


def _look_ahead_s(outlook: Outlook) -> int:
    return round(outlook.plan.settings.look_ahead_h * HOUR_S)


def _shifts(outlook: Outlook) -> tuple[ShiftSpan | None, ShiftSpan | None]:
    """Return the shift that most lines work now, and the next one that begins."""
    now = outlook.now
    shifts = shared_shifts(outlook, now - DAY_S, now + 4 * DAY_S)
    running = next((span for span in shifts if span.start <= now < span.end), None)
    return running, next((span for span in shifts if span.start > now), None)


def _named(span: ShiftSpan) -> str:
    name = one_line(span.name)
    return shift_name(name)


def _shift_said(outlook: Outlook, running: ShiftSpan | None) -> str:
    if running is None:
        return say("no shift is working")
    zone = outlook.plan.zone
    hours = f"{time_text(running.start, zone)}\N{EN DASH}{time_text(running.end, zone)}"
    return f"{_named(running)} {hours}"


def _stop(outlook: Outlook, cause: Problem) -> tuple[str, str, str]:
    left_s = max((cause.at or outlook.now) - outlook.now, 0)
    left = duration_text(left_s) if left_s >= MINUTE_S else say("now")
    title = cause.headline or cause.title
    return (
        left,
        say("{effect} (part {part})", effect=title, part=cause.part) if cause.part else title,
        " · ".join(filter(None, (cause.cause, cause.advice))),
    )


def _problem(outlook: Outlook, cause: Problem, care: Care) -> OpenProblem:
    left = "\N{EN DASH}"
    if cause.at is not None:
        left_s = cause.at - outlook.now
        left = f"{left_s // HOUR_S} h {left_s % HOUR_S // MINUTE_S:02}" if left_s >= MINUTE_S else say("now")
    title = cause.headline or cause.title
    second = cause.second if cause.second not in title else ""
    step = cause.advice if cause.advice.rstrip(".") not in second else ""
    who, due = shift_words(care, outlook.now, outlook.plan.zone)
    step = one_line(care.next_step) or step
    return OpenProblem(cause.kind, left, title, second, step, one_line(who), due)


def _move(outlook: Outlook, move: Move) -> MoveRow:
    row = outlook.plan.find("deliveries", move.delivery) or {}
    name = supplier_name(outlook.plan, str(row.get("supplier") or ""))
    parts = list(dict.fromkeys(str(line["part"]) for line in outlook.plan.lines_of(move.delivery)))
    load = parts[0] if len(parts) == 1 else say("mixed") if parts else ""
    said = f"{move.delivery} {name}".strip()
    return MoveRow(
        outlook.clock(move.at),
        one_line(f"{said} · {load}" if load else said),
        _slot(outlook, move.door, move.start),
        _slot(outlook, move.new_door, move.new_start),
        one_line(move.reason),
        one_line(move.by),
    )


def _slot(outlook: Outlook, door: str, start: int) -> str:
    when = outlook.clock(start) if start != UNKNOWN else say("no slot")
    return f"{one_line(door) or say('no door')} {when}"


def _said_of(outlook: Outlook, messages: Sequence[SupplierMessage]) -> tuple[str, ...]:
    said = []
    for message in messages:
        name = supplier_name(outlook.plan, message.supplier)
        words = begun_small(say(KINDS[message.kind]))
        asked = message.handed_on_at
        when = say(", asked {clock}", clock=outlook.clock(asked)) if asked is not None else ""
        said.append(one_line(f"{name} {message.delivery}: {words}{when}"))
    return tuple(said)


def _figures(outlook: Outlook, running: ShiftSpan | None) -> tuple[tuple[str, str], ...]:
    """Return the figures of the running shift: how many came, are late, on hold, not confirmed."""
    deliveries, promises = outlook.plan.deliveries, outlook.promises
    start = running.start if running else outlook.now - 8 * HOUR_S
    end = running.end if running else outlook.now
    slot = deliveries["slot_start"]
    at = np.where(slot != UNKNOWN, slot, promises.promised_at)
    ours = (at >= start) & (at < end) & ~deliveries.is_one_of("status", (CANCELLED,))
    came = ours & deliveries.is_one_of("status", (RECEIVED,))
    coming = ours & deliveries.is_one_of("status", OPEN_STATUSES)
    tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
    late = coming & (promises.delay_s != UNKNOWN) & (promises.delay_s > tolerance_s)
    silent = coming & (promises.confirmed_at == UNKNOWN)
    return (
        (say("{n} of {all}", n=int(came.sum()), all=int(ours.sum())), say("received")),
        (str(int(late.sum())), say("late")),
        (str(int((deliveries["on_hold"] != 0).sum())), say("on hold")),
        (str(int(silent.sum())), say("not confirmed")),
    )
