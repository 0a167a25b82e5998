"""The coverage rows: in which order they are listed, and what their heads say."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import later, say
from jitdesk.domain.values import DAY_S, UNKNOWN, wall_from_utc
from jitdesk.domain.wording import weekday_date_text, weekday_number_text
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook

Ints = NDArray[np.int64]
Tone = Literal["stop", "hold", "warn", "ok", "quiet"]
# How far ahead a zoom looks, where that is further than the plant's look-ahead.
_AHEAD_S = {"week": 7 * DAY_S, "month": 28 * DAY_S}
_OK_SAID = {"week": later("ok this week"), "month": later("ok 4 weeks")}
_STATES = tuple(CoverState)
_STOP, _LOW, _OK = (_STATES.index(state) for state in (CoverState.STOP, CoverState.LOW, CoverState.OK))
_LONGEST = 120
_CAPTIONS = {
    "hour": later("hours of stock (full height 6 h) · figure = stock just after the step"),
    "day": later("height = hours of stock at the line (full height 6 h) · shortest first"),
    "week": later("worst state at each hour · first run-out on top"),
}


@dataclass(frozen=True, slots=True)
class StripHead:
    """What the head of a coverage row says."""

    location: int
    chip: str
    part: str
    description: str
    said: str
    tone: Tone
    icon: str


def cover_states(outlook: Outlook, zoom: str = "day", rows: Ints | slice = slice(None)) -> Ints:
    """Return the number of locations' states, worst first, as far ahead as a zoom looks."""
    coverage = outlook.coverage
    states = coverage.state_code[rows]
    if zoom not in _AHEAD_S:
        return states
    end, run_out_at, low_at = outlook.now + _AHEAD_S[zoom], coverage.run_out_at[rows], coverage.low_at[rows]
    stops = (run_out_at != UNKNOWN) & (run_out_at <= end)
    low = (low_at != UNKNOWN) & (low_at <= end)
    return np.where(states <= _OK, np.select([stops, low], [_STOP, _LOW], _OK), states)


def cover_order(outlook: Outlook, zoom: str = "day") -> Ints:
    """Return the locations as they are listed: first run-out on top, then low, then shortest cover.

    Where a zoom shows whole days, their troubles stand by day, whatever they are.
    """
    coverage, state = outlook.coverage, cover_states(outlook, zoom)
    instant = np.select([state == _STOP, state == _LOW], [coverage.run_out_at, coverage.low_at], 0)
    cover = np.where(coverage.coverage_s == UNKNOWN, np.iinfo(np.int64).max, coverage.coverage_s)
    troubled = np.flatnonzero(state <= _LOW)
    keys = [instant[troubled], state[troubled]]
    if zoom == "month":
        offset = wall_from_utc(outlook.now, outlook.plan.zone).utcoffset() or timedelta()
        keys.append((instant[troubled] + int(offset.total_seconds())) // DAY_S)
    calm = np.flatnonzero(state > _LOW)
    calm = calm[np.lexsort((cover[calm], state[calm]))]
    return np.concatenate([troubled[np.lexsort(keys)], calm])


def strip_head(outlook: Outlook, location: int, held_parts: frozenset[str], zoom: str = "day") -> StripHead:
    """Return the words of a row's head; where a held delivery is the cause it wears the hold's sign."""
    coverage = outlook.coverage
    part = str(coverage.part[location])
    row = outlook.plan.find("parts", part) or {}
    said, tone, icon = say(_OK_SAID.get(zoom, later("ok today"))), "ok", "ok"
    (state,) = cover_states(outlook, zoom, np.array([location])).tolist()
    match _STATES[state]:
        case CoverState.STOP:
            at = int(coverage.run_out_at[location])
            said = _date(outlook, at) if zoom == "month" else say("until {clock}", clock=outlook.clock(at))
            tone, icon = ("hold", "hold") if part in held_parts else ("stop", "stop")
        case CoverState.LOW:
            at = int(coverage.low_at[location])
            said = say(
                "low {date}", date=_date(outlook, at, month=False) if zoom == "month" else outlook.clock(at)
            )
            tone, icon = "warn", "warning"
        case CoverState.NO_PLAN:
            said, tone, icon = say("not consumed"), "quiet", "info"
        case CoverState.NO_STOCK:
            said, tone, icon = say("no count"), "quiet", "info"
    description = str(row.get("description") or "") + (" · JIS" if row.get("jis") else "")
    chip = _chip(coverage.lines_of(location))
    return StripHead(location, legible(chip), legible(part), legible(description), said, tone, icon)  # type: ignore[arg-type]


def _date(outlook: Outlook, instant: int, *, month: bool = True) -> str:
    """Return a day: "Thu 3 Dec", or "Wed 25"."""
    wall = wall_from_utc(instant, outlook.plan.zone)
    return weekday_date_text(wall) if month else weekday_number_text(wall)


def _chip(lines: Sequence[str]) -> str:
    return "" if not lines else lines[0] if len(lines) == 1 else f"{lines[0]}+{len(lines) - 1}"


def legible(text: str) -> str:
    """Return a text of one line without characters that only steer, and no longer than can be shown."""
    if text.isprintable() and len(text) <= _LONGEST:
        return text
    # Cc, Cf, Cs and the like: line ends, marks that turn the writing, halves of characters.
    shown = "".join(" " if unicodedata.category(each)[0] in "CZ" else each for each in text[:_LONGEST])
    return " ".join(shown.split())


def caption(outlook: Outlook, zoom: str, rows: int, *, dense: bool) -> str:
    """Return what the band's section says of its rows.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now.
    zoom : str
        The zoom.
    rows : int
        How many rows there is room for.
    dense : bool
        Whether the day's rows are too low for curves.
    """
    if zoom != "month" and not dense:
        return say(_CAPTIONS[zoom])
    states = cover_states(outlook, zoom)
    covered = int(np.count_nonzero(states == _OK))
    counted = say(
        "first run-out on top · {rows} of {states} parts, {covered} are covered",
        rows=min(rows, len(states)),
        states=len(states),
        covered=covered,
    )
    if zoom == "month":
        return say("worst of the day · {counted} all 4 weeks · dashed = forecast only", counted=counted)
    return say("{counted} today", counted=counted)
