"""What differs between two outlooks at the lines and at the doors: the worst of it in words."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import clock_text, duration_text, joined_text
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook

Location = tuple[str, str]
"""Part and line; line "" = shared stock."""
Gap = tuple[int, int]
"""A time without parts [begin, until) in UTC seconds; until UNKNOWN = to the end of the plan."""
DoorClash = tuple[str, str, str, int, int]
"""Door, two deliveries, and the time [start, end) in UTC seconds in which both stand there."""
Clash = tuple[str, str, int, int]
"""A delivery's clash: door, the other delivery, and the time [start, end) in UTC seconds."""

_MINUTES_UP_TO_S = 2 * HOUR_S


@dataclass(frozen=True, slots=True)
class LocationEffect:
    """One effect in words; the lowest ``rank`` is the worst."""

    rank: int
    tone: str
    icon: str
    title: str
    detail: str
    location: Location | None


@dataclass(frozen=True, slots=True)
class _Cover:
    """One location in one outlook; times in UTC seconds, None where there is none."""

    state: CoverState
    run_out_at: int | None
    stop_s: int | None
    line: str

    @classmethod
    def of(cls, outlook: Outlook, location: Location) -> "_Cover | None":
        coverage = outlook.coverage
        row = coverage.row_of(*location)
        if row is None:
            return None
        run_out_at, stop_s = known(int(coverage.run_out_at[row])), known(int(coverage.stop_s[row]))
        stops = coverage.stops(row)
        lines = [line for line, _ in stops[:1]] or coverage.lines_of(row)
        names = [_line_name(outlook, line) for line in lines]
        return cls(coverage.state[row], run_out_at, stop_s, joined_text(names))

    @property
    def stops(self) -> bool:
        return self.state is CoverState.STOP


def locations_of(outlook: Outlook, delivery: str) -> tuple[Location, ...]:
    """Return the stock locations that a delivery's lines go to, each once."""
    row = outlook.plan.deliveries.row_number(delivery)
    if row is None:
        return ()
    starts, lines = outlook.plan.delivery_lines.groups("delivery", outlook.plan.deliveries)
    rows = outlook.arrivals.location[lines[starts[row] : starts[row + 1]]]
    coverage = outlook.coverage
    return tuple(dict.fromkeys((str(coverage.part[r]), str(coverage.line[r])) for r in rows if r >= 0))


def location_effect(before: Outlook, after: Outlook, location: Location, since: int) -> LocationEffect | None:
    """Return what changes at one location, None where nothing does that matters.

    Parameters
    ----------
    since : int
        UTC second from which the two outlooks may differ; looked at from there for the look-ahead.
    """
    old, new = _Cover.of(before, location), _Cover.of(after, location)
    if new is None:
        return None
    appeared = new_gaps(before, after, location, since)
    if appeared:
        return _new_stop(after, location, appeared[0])
    if old is not None and old.stops:
        return _changed_stop(after, old, new, location) or _low(before, after, location, since)
    return _low(before, after, location, since)


def new_gaps(before: Outlook, after: Outlook, location: Location, since: int) -> list[Gap]:
    """Return the times without parts, begun within the look-ahead after ``since``, that are new."""
    old, new = before.coverage.row_of(*location), after.coverage.row_of(*location)
    end = look_ahead_end(after, since)
    if new is None or not _is_before(int(after.coverage.run_out_at[new]), end):
        return []
    known_gaps = () if old is None else before.coverage.gaps(old)
    return [gap for gap in after.coverage.gaps(new) if gap[0] < end and is_new_gap(gap, known_gaps)]


def is_new_gap(gap: Gap, known_gaps: Iterable[Gap]) -> bool:
    """Tell whether a time without parts overlaps none of those that are known."""
    return not any(_overlap(gap, other) for other in known_gaps)


def look_ahead_end(outlook: Outlook, since: int) -> int:
    """Return the end of the look-ahead after a moment, at least after now (UTC second)."""
    return max(since, outlook.now) + round(outlook.plan.settings.look_ahead_h * HOUR_S)


def location_at(outlook: Outlook, row: int) -> Location:
    """Return the location of a row in coverage."""
    return str(outlook.coverage.part[row]), str(outlook.coverage.line[row])


def _is_before(at: int, end: int) -> bool:
    return UNKNOWN != at < end


def _overlap(gap: Gap, other: Gap) -> bool:
    return (gap[1] == UNKNOWN or other[0] < gap[1]) and (other[1] == UNKNOWN or gap[0] < other[1])


def first_stop(outlook: Outlook, location: Location, gap: Gap) -> tuple[str, int, int]:
    """Return a line that a time without parts stops, with the UTC second and the working seconds of it."""
    row = outlook.coverage.row_of(*location)
    assert row is not None
    begin, until = gap
    lines = outlook.coverage.lines_of(row)
    if begin == outlook.coverage.run_out_at[row]:
        line, begin = outlook.coverage.stops(row)[0]
        stop_s = known(int(outlook.coverage.stop_s[row])) or 0
    else:
        line = lines[0]
        stop_s = 0 if until == UNKNOWN else outlook.working.worked_s(line, begin, until)
    return _line_name(outlook, line), begin, stop_s if until != UNKNOWN else 0


def _new_stop(after: Outlook, location: Location, gap: Gap) -> LocationEffect:
    line, at, stop_s = first_stop(after, location, gap)
    title = say("{line} stops {at}", line=line, at=clock_text(at, after.now, after.plan.zone))
    return LocationEffect(0, "stop", "stop", title, without_parts(stop_s), location)


def _changed_stop(after: Outlook, old: _Cover, new: _Cover, location: Location) -> LocationEffect | None:
    """Return what becomes of a stop that the plan has already, None where it stays."""
    zone, now = after.plan.zone, after.now
    assert old.run_out_at is not None
    if not new.stops or new.run_out_at is None:
        detail = say("stops {at} without it", at=clock_text(old.run_out_at, now, zone))
        return LocationEffect(4, "ok", "ok", say("{line} keeps running", line=old.line), detail, location)
    title = say("{line} stops {at}", line=new.line, at=clock_text(new.run_out_at, now, zone))
    later_s, longer_s = new.run_out_at - old.run_out_at, (new.stop_s or 0) - (old.stop_s or 0)
    if later_s < 0 or (later_s == 0 and longer_s > 0):
        return LocationEffect(0, "stop", "stop", title, without_parts(new.stop_s), location)
    if later_s > 0:
        return LocationEffect(
            3, "stop", "stop", title, say("{amount} later than now", amount=amount(later_s)), location
        )
    if longer_s < 0:
        return LocationEffect(
            3, "stop", "stop", title, say("{amount} shorter than now", amount=amount(-longer_s)), location
        )
    return None


def _low(before: Outlook, after: Outlook, location: Location, since: int) -> LocationEffect | None:
    """Return that stock gets low where it did not so far, read off the curves."""
    old, new = before.coverage.row_of(*location), after.coverage.row_of(*location)
    if old is None or new is None:
        return None
    if not _is_before(int(after.coverage.low_at[new]), look_ahead_end(after, since)):
        return None
    part = after.plan.find("parts", location[0]) or {}
    own, settings = part.get("low_cover_h"), after.plan.settings
    low_h = float(own) if isinstance(own, (int, float)) else settings.low_cover_h
    span = (since, since + round(settings.look_ahead_h * HOUR_S))
    was, will = before.coverage.curve(old, *span), after.coverage.curve(new, *span)
    at, at_before = _first_below(will, low_h), _first_below(was, low_h)
    if at is None or (at_before is not None and at_before <= at + MINUTE_S):
        return None
    less_h = float(np.interp(at, was.at, was.hours) - np.interp(at, will.at, will.hours))
    line = joined_text([_line_name(after, line) for line in after.coverage.lines_of(new)])
    title = say("{line} low {at}", line=line, at=clock_text(at, after.now, after.plan.zone))
    return LocationEffect(
        2,
        "warn",
        "warning",
        title,
        say("{amount} less stock", amount=amount(round(less_h * HOUR_S))),
        location,
    )


def _first_below(curve: Curve, hours: float) -> int | None:
    """Return the first instant at which a curve lies below so many hours of work (UTC second)."""
    below = np.flatnonzero(curve.hours < hours)
    if not len(below):
        return None
    point = int(below[0])
    if point == 0 or curve.at[point - 1] == curve.at[point]:
        return int(curve.at[point])
    left, right = point - 1, point
    share = (curve.hours[left] - hours) / (curve.hours[left] - curve.hours[right])
    return int(curve.at[left] + share * (curve.at[right] - curve.at[left]))


def without_parts(seconds: int | None) -> str:
    """Return how long a line works without parts: "75 min without parts"."""
    return say("{amount} without parts", amount=amount(seconds)) if seconds else say("no parts from then on")


def amount(seconds: int) -> str:
    """Return a duration, up to two hours in minutes: "75 min"."""
    return f"{seconds // MINUTE_S} min" if seconds < _MINUTES_UP_TO_S else duration_text(seconds)


def longer_stop(before: Outlook, after: Outlook, location: Location) -> str:
    """Return a stop that the plan has already and that gets worse: "Line 3 14:20, 75 min"; "" for none."""
    old, new = _Cover.of(before, location), _Cover.of(after, location)
    if old is None or new is None or not old.stops or not new.stops:
        return ""
    effect = _changed_stop(after, old, new, location)
    return "" if effect is None or effect.rank else f"{effect.title}, {effect.detail}"


def clashes_of(outlook: Outlook, delivery: str) -> list[Clash]:
    """Return the clashes of a delivery, by the begin of the other one."""
    row = outlook.plan.deliveries.row_number(delivery)
    if row is None:
        return []
    door, names, arrivals = outlook.plan.deliveries["door"][row], outlook.plan.deliveries, outlook.arrivals
    return [
        (
            str(door),
            str(names["delivery"][other]),
            int(max(arrivals.begin[row], arrivals.begin[other])),
            int(min(arrivals.ends[row], arrivals.ends[other])),
        )
        for other in outlook.clashes.of(row)
    ]


def new_clashes(before: Outlook, after: Outlook) -> list[DoorClash]:
    """Return the clashes of the later outlook that the earlier has not, by door and time."""
    known = {(door, first, other) for door, first, other, _, _ in _clashes(before)}
    return [
        clash
        for clash in _clashes(after)
        if clash[:3] not in known and (clash[0], clash[2], clash[1]) not in known
    ]


def _clashes(outlook: Outlook) -> list[DoorClash]:
    names = outlook.plan.deliveries["delivery"]
    return [(door, names[a], names[b], start, end) for door, a, b, start, end in outlook.clashes.all]


def _line_name(outlook: Outlook, line: str) -> str:
    return str((outlook.plan.find("lines", line) or {}).get("name") or line)
