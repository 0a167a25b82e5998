"""What differs between two outlooks at the lines and at the doors: the worst of it in words."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.domain.wording import clock_text, duration_text, joined_text
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook

Location = tuple[str, str]
"""Part and line; line "" = shared stock."""
DoorClash = tuple[str, str, str, int, int]
"""Door, two deliveries, and the time [start, end) in UTC seconds in which both stand there."""

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
    low_at: int | None
    coverage_s: int | None
    line: str

    @classmethod
    def of(cls, outlook: Outlook, location: Location) -> "_Cover | None":
        coverage = outlook.coverage
        row = coverage.row_of(*location)
        if row is None:
            return None
        columns = (coverage.run_out_at, coverage.stop_s, coverage.low_at, coverage.coverage_s)
        run_out_at, stop_s, low_at, coverage_s = (
            None if column[row] == UNKNOWN else int(column[row]) for column in columns
        )
        stops = coverage.stops(row)
        lines = [line for line, _ in stops[:1]] or coverage.lines_of(row)
        names = [_line_name(outlook, line) for line in lines]
        return cls(coverage.state[row], run_out_at, stop_s, low_at, coverage_s, joined_text(names))

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


def location_effect(before: Outlook, after: Outlook, location: Location) -> LocationEffect | None:
    """Return what changes at one location, None where nothing does that matters."""
    old, new = _Cover.of(before, location), _Cover.of(after, location)
    if new is None:
        return None
    if new.stops:
        return _stop_effect(before, after, old, new, location)
    if old is not None and old.stops:
        assert old.run_out_at is not None
        when = clock_text(old.run_out_at, after.now, after.plan.zone)
        return LocationEffect(
            4, "ok", "ok", f"{old.line} keeps running", f"stops {when} without it", location
        )
    if new.state is CoverState.LOW and not _is_low_anyway(old, new):
        assert new.low_at is not None
        title = f"{new.line} low {clock_text(new.low_at, after.now, after.plan.zone)}"
        return LocationEffect(2, "warn", "warning", title, _less_stock(old, new), location)
    return None


def _stop_effect(
    before: Outlook, after: Outlook, old: _Cover | None, new: _Cover, location: Location
) -> LocationEffect:
    assert new.run_out_at is not None
    title = f"{new.line} stops {clock_text(new.run_out_at, after.now, after.plan.zone)}"
    if old is None or old.run_out_at is None or _is_new_stop(before, after, location):
        return LocationEffect(0, "stop", "stop", title, _without_parts(new), location)
    later_s, longer_s = new.run_out_at - old.run_out_at, (new.stop_s or 0) - (old.stop_s or 0)
    if later_s:
        detail = f"{_amount(abs(later_s))} {'later' if later_s > 0 else 'earlier'} than now"
    elif longer_s:
        detail = f"{_amount(abs(longer_s))} {'longer' if longer_s > 0 else 'shorter'} than now"
    else:
        return LocationEffect(5, "stop", "stop", title, "with and without this row", location)
    worse = later_s < 0 or (later_s == 0 and longer_s > 0)
    return LocationEffect(0 if worse else 3, "stop", "stop", title, detail, location)


def _is_new_stop(before: Outlook, after: Outlook, location: Location) -> bool:
    """Tell whether the first time without parts lies outside all that the earlier outlook has."""
    old, new = before.coverage.row_of(*location), after.coverage.row_of(*location)
    if old is None or new is None or before.coverage.state[old] is not CoverState.STOP:
        return True
    begin, until = int(after.coverage.run_out_at[new]), int(after.coverage.missing_until[new])
    return not any(
        (until == UNKNOWN or gap_begin < until) and (gap_until == UNKNOWN or begin < gap_until)
        for gap_begin, gap_until in before.coverage.gaps(old)
    )


def _is_low_anyway(old: _Cover | None, new: _Cover) -> bool:
    if old is None or old.state is not CoverState.LOW or old.low_at is None or new.low_at is None:
        return False
    return new.low_at >= old.low_at


def _less_stock(old: _Cover | None, new: _Cover) -> str:
    if old is None or old.coverage_s is None or new.coverage_s is None or new.coverage_s >= old.coverage_s:
        return "keeps running, with little stock"
    return f"{_amount(old.coverage_s - new.coverage_s)} less stock"


def _without_parts(cover: _Cover) -> str:
    return f"{_amount(cover.stop_s)} without parts" if cover.stop_s else "no parts from then on"


def _amount(seconds: int) -> str:
    return f"{seconds // MINUTE_S} min" if seconds < _MINUTES_UP_TO_S else duration_text(seconds)


def new_stops(before: Outlook, after: Outlook) -> list[tuple[str, int]]:
    """Return the lines that stop in the later outlook and not in the earlier, with the time, by time."""
    stops: dict[str, int] = {}
    for row in np.flatnonzero(after.coverage.state == CoverState.STOP).tolist():
        location = (str(after.coverage.part[row]), str(after.coverage.line[row]))
        old = before.coverage.row_of(*location)
        is_touched = old is None or before.coverage.run_out_at[old] != after.coverage.run_out_at[row]
        if is_touched and _is_new_stop(before, after, location):
            for line, at in after.coverage.stops(row):
                stops[line] = min(at, stops.get(line, at))
    return sorted(((_line_name(after, line), at) for line, at in stops.items()), key=lambda stop: stop[1])


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
