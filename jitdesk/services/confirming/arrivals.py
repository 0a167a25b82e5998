"""The time at which a supplier says that a delivery comes, as a promise in the plan."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Row
from jitdesk.domain.language import language, say
from jitdesk.domain.tables import CONFIRMED, REQUESTED
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, instant_text, utc_from_wall, wall_from_utc
from jitdesk.domain.wording import MINUS, clock_text, date_time_text, minutes_text, short_duration_text
from jitdesk.intake.record import SHIP, Meaning
from jitdesk.services.confirming.draft import SUPPLIERS_WORDS, Draft
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.said import Said

FAR_OFF_S = 12 * HOUR_S
"""A difference above this looks wrong."""

_MINUTES_UP_TO_S = 10 * HOUR_S
_YEAR_NAMED_S = 180 * DAY_S
_DAYS = {"day": 1, "week": 7, "month": 31}


def arrival_of(draft: Draft, delivery: Row, said: Said) -> int | None:
    """Return when the line says that the delivery comes (UTC seconds).

    Where the file names a day, a week or a month only, that is the time at which the delivery is expected
    anyway, if it lies in there; else the slot's time of that day, and without a slot the end of the day,
    which promises no line too much. When it leaves is read with the supplier's usual transit time, and an
    order that is accepted without a date is confirmed for the time at which it is wanted.
    """
    at, precision = stated_arrival(draft, delivery, said)
    if at is None or precision not in _DAYS:
        return at
    zone = draft.plan.zone
    expected = expected_at(draft, delivery)
    if expected is not None and at <= expected < _period_end(at, precision, zone):
        return expected
    slot = delivery["slot_start"]
    if slot is None:
        return _period_end(at, precision, zone) - MINUTE_S
    day, clock = wall_from_utc(at, zone).date(), wall_from_utc(int(slot), zone).time()
    return utc_from_wall(datetime.combine(day, clock), zone)


def stated_arrival(draft: Draft, delivery: Row, said: Said) -> tuple[int | None, str]:
    """Return when the line says that the delivery comes (UTC second), and how much of that it states."""
    line, leaves_at = said.line, said.document.shipment.despatch_at
    if line.at is not None and line.at_kind != SHIP:
        return line.at, line.precision
    if line.at is not None or (said.meaning is Meaning.DESPATCH and leaves_at is not None):
        leaves = leaves_at if line.at is None else line.at
        transit_min = transit_of(draft, delivery)
        if leaves is None or transit_min is None:
            return None, ""
        precision = line.precision if line.at is not None else "minute"
        return leaves + (transit_min * MINUTE_S if precision == "minute" else 0), precision
    if line.status == "accepted" and said.meaning is Meaning.CONFIRMATION:
        confirmed = draft.promised(str(delivery["delivery"]), CONFIRMED)
        return (wanted_at(draft, delivery) if confirmed is None else confirmed), "minute"
    return None, ""


def transit_of(draft: Draft, delivery: Row) -> int | None:
    """Return the usual minutes from the delivery's supplier to the plant, None where they are not known."""
    supplier = draft.find("suppliers", str(delivery["supplier"])) or {}
    minutes = supplier.get("transit_min")
    return None if minutes is None else int(minutes)


def wanted_at(draft: Draft, delivery: Row) -> int | None:
    """Return when a delivery is wanted: as called off, else its slot, else as it is required (UTC second)."""
    requested = draft.promised(str(delivery["delivery"]), REQUESTED)
    for at in (requested, delivery["slot_start"], delivery["required_at"]):
        if at is not None:
            return int(at)
    return None


def how_computed(draft: Draft, delivery: Row, said: Said) -> str:
    """Return a note where the arrival is not what the file states but follows from when it leaves."""
    line, leaves_at = said.line, said.document.shipment.despatch_at
    states_ship = line.at is not None and line.at_kind == SHIP
    if not states_ship and not (
        said.meaning is Meaning.DESPATCH and line.at is None and leaves_at is not None
    ):
        return ""
    minutes = transit_of(draft, delivery)
    if minutes is not None:
        return say(
            "arrival computed: it leaves then and travels {minutes}",
            minutes=short_duration_text(minutes * MINUTE_S),
        )
    return say("it says when it leaves only, and how long it travels is not known") if states_ship else ""


def expected_at(draft: Draft, delivery: Row) -> int | None:
    """Return when the plan expects a delivery: the newest estimate, else the slot (UTC seconds)."""
    estimate = draft.estimate(str(delivery["delivery"]))
    if estimate is not None:
        return estimate
    slot = delivery["slot_start"]
    return None if slot is None else int(slot)


def arrival_change(draft: Draft, delivery: Row, said: Said, now: int, author: str) -> Iterator[FieldChange]:
    """Add the promise of a line to the draft; nothing where the newest of its kind said the same already.

    It is known from when it was said: an older word is written down, and the newer one goes on to hold. A
    truck that is here already keeps its arrival: what was expected of it no longer matters.
    """
    at, name = arrival_of(draft, delivery, said), str(delivery["delivery"])
    if at is None or delivery["arrived_at"] is not None or _is_known(draft, name, said, at):
        return
    newer = _newer_word(draft, name, said)
    before, zone = expected_at(draft, delivery), draft.plan.zone
    promised = draft.promised(name, said.arrival_kind)
    difference, tone = _compared(draft, name, said, at, before)
    draft.promise(name, said.arrival_kind, at, known_at=said.told_at, source=said.source, author=author)
    if newer is not None:
        stays = say("{when} was said later and stays", when=_when(newer, now, zone))
        yield FieldChange(
            said.arrival_kind,
            say("Older word"),
            "",
            _when(at, now, zone),
            stays,
            new_fact=instant_text(at, zone),
        )
        return
    yield FieldChange(
        said.arrival_kind,
        say("Arrival"),
        "" if before is None or at == before else _when(before, now, zone),
        _when(at, now, zone),
        difference,
        tone,
        instant_text(promised, zone) or None,
        instant_text(at, zone),
    )


def _is_known(draft: Draft, delivery: str, said: Said, at: int) -> bool:
    """Tell whether the newest word of the line's kind, when it was said, was the same."""
    word = draft.newest_word(delivery, said.arrival_kind, by=said.told_at)
    return word is not None and word["at"] == at


def _newer_word(draft: Draft, delivery: str, said: Said) -> int | None:
    """Return the arrival (UTC second) that was named after the line was said, None where none was."""
    word = draft.newest_word(delivery, *SUPPLIERS_WORDS)
    return int(word["at"] or 0) if word is not None and int(word["known_at"] or 0) > said.told_at else None


def _compared(draft: Draft, delivery: str, said: Said, at: int, before: int | None) -> tuple[str, str]:
    """Return how an arrival differs from the expected one, and its tone."""
    if before is None:
        return "", "plain"
    if at == before:
        is_known = draft.estimate(delivery) is not None
        if said.arrival_kind == CONFIRMED:
            return (say("confirmed") if is_known else say("confirmed as planned")), "ok"
        return (say("expected") if is_known else say("expected as planned")), "ok"
    tolerance_s = draft.plan.settings.on_time_tolerance_min * MINUTE_S
    return difference_text(at - before), _tone(at - before, tolerance_s)


def _when(at: int, now: int, zone: ZoneInfo) -> str:
    """Return when, with the year where the day and month alone would mislead."""
    return _worded(at, now, zone, language())


@lru_cache(maxsize=2048)  # a long list names few times, each again and again
def _worded(at: int, now: int, zone: ZoneInfo, _language: str) -> str:
    if abs(at - now) > _YEAR_NAMED_S:
        return date_time_text(wall_from_utc(at, zone))
    return clock_text(at, now, zone)


def difference_text(seconds: int) -> str:
    """Return a signed difference: "+110 min", "−15 min", "−12 h 20"."""
    if abs(seconds) < _MINUTES_UP_TO_S:
        return minutes_text(seconds)
    return f"{'+' if seconds > 0 else MINUS}{short_duration_text(abs(seconds))}"


def _tone(later_s: int, tolerance_s: int) -> str:
    if abs(later_s) > FAR_OFF_S or later_s > tolerance_s:
        return "warn"
    return "ok" if later_s < 0 else "plain"


def _period_end(start: int, precision: str, zone: ZoneInfo) -> int:
    first = wall_from_utc(start, zone).date()
    last = first + timedelta(days=_DAYS[precision])
    if precision == "month":
        last = last.replace(day=1)
    return utc_from_wall(datetime.combine(last, time()), zone)
