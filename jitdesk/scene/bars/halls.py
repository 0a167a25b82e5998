"""What the head of a hall says at the week zoom: its worst trouble in words, its trucks a day."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import numpy as np

from jitdesk.domain.values import UNKNOWN, utc_from_wall, wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import spans_at_door
from jitdesk.scene.bars.state import BarState, states_of

_MIDNIGHT = time(0, 0)
# Worst first, with the icon and the words that count one and many.
_TROUBLES = (
    (BarState.STOP, "stop", "stop", "stops"),
    (BarState.HOLD, "hold", "on hold", "on hold"),
    (None, "clash", "clash", "clashes"),
    (BarState.OVERDUE, "late", "overdue", "overdue"),
    (BarState.LATE, "late", "late", "late"),
)


@dataclass(frozen=True, slots=True)
class HallDay:
    """One plant day of a hall: [start, end) in UTC seconds and the trucks that begin in it."""

    start: int
    end: int
    trucks: int


@dataclass(frozen=True, slots=True)
class HallSummary:
    """A hall in a few words.

    Attributes
    ----------
    icon, words : str
        Its worst trouble and all of them counted: "1 clash, 1 late"; empty when all is well.
    days : tuple of HallDay
        The days that were asked for.
    """

    icon: str
    words: str
    days: tuple[HallDay, ...]


def hall_summaries(outlook: Outlook, start: int, end: int, margin_s: int) -> dict[str, HallSummary]:
    """Return the summary of every hall: words for [start, end), days for that and a margin around it."""
    plan = outlook.plan
    doors = plan["doors"]
    door = plan.deliveries.rows_in("door", doors)
    begin, _ = spans_at_door(outlook)
    states = states_of(outlook)
    counted = (door >= 0) & (begin != UNKNOWN) & (states != BarState.CANCELLED)
    clashing = {row for _, one, other, _, _ in outlook.clashes.all for row in (one, other)}
    days = _days(outlook, start - margin_s, end + margin_s)
    summaries = {}
    for hall in dict.fromkeys(doors["hall"].tolist()):
        inside = np.flatnonzero(counted & np.isin(door, np.flatnonzero(doors["hall"] == hall)))
        shown = inside[(begin[inside] >= start) & (begin[inside] < end)]
        edges = np.searchsorted(np.sort(begin[inside]), days)
        trucks = tuple(
            HallDay(*span) for span in zip(days[:-1], days[1:], np.diff(edges).tolist(), strict=True)
        )
        clashes = len(clashing.intersection(shown.tolist())) // 2
        summaries[hall] = HallSummary(*_words(states[shown].tolist(), clashes), trucks)
    return summaries


def _days(outlook: Outlook, start: int, end: int) -> list[int]:
    zone = outlook.plan.zone
    day = wall_from_utc(start, zone).date()
    midnights: list[int] = []
    while not midnights or midnights[-1] < end:
        midnights.append(utc_from_wall(datetime.combine(day, _MIDNIGHT), zone))
        day += timedelta(days=1)
    return midnights


def _words(states: list[int], clashes: int) -> tuple[str, str]:
    icons, words = [], []
    for state, icon, one, many in _TROUBLES:
        count = clashes if state is None else states.count(state)
        if count:
            icons.append(icon)
            words.append(f"{count} {one if count == 1 else many}")
    return (icons[0] if icons else ""), ", ".join(words)
