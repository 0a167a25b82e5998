"""What the row headers say: trucks and load of each door over the whole day or week that is shown."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import (
    DAY_S,
    known,
    time_from_text,
    utc_from_wall,
    wall_from_utc,
    weekdays_from_text,
)
from jitdesk.domain.wording import time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import Bars
from jitdesk.scene.bars.faces import supplier_names
from jitdesk.scene.bars.rows import DoorRows
from jitdesk.scene.bars.state import BarState

_MIDNIGHT = time(0, 0)


@dataclass(frozen=True, slots=True)
class DoorFigures:
    """One door's figures: trucks, their share of its opening hours (0 to 1), what it does now."""

    trucks: int
    load: float
    doing: str


def shown_days(plan: Plan, middle: int, zoom: str) -> tuple[int, int]:
    """Return the whole plant day, or ISO week at the week zoom, around an instant: [start, end) in UTC s."""
    day = wall_from_utc(middle, plan.zone).date()
    days = 1
    if zoom == "week":
        day, days = day - timedelta(days=day.weekday()), 7
    start = datetime.combine(day, _MIDNIGHT)
    return utc_from_wall(start, plan.zone), utc_from_wall(start + timedelta(days=days), plan.zone)


def figures_of(outlook: Outlook, rows: DoorRows, bars: Bars, start: int, end: int) -> tuple[DoorFigures, ...]:
    """Return the figures of every row for [start, end); a hall's head has none of its own."""
    counted = (bars.state != BarState.CANCELLED) & (bars.start < end) & (bars.start >= start)
    trucks = np.bincount(bars.row[counted], minlength=len(rows.rows))
    busy_s = np.bincount(
        bars.row[counted], weights=(bars.end - bars.start)[counted], minlength=len(rows.rows)
    )
    figures = []
    for number, row in enumerate(rows.rows):
        open_s = _open_s(outlook.plan, row.door, start, end) if row.door else DAY_S
        doing = _doing(outlook, bars, number) if row.level is not None else ""
        figures.append(DoorFigures(int(trucks[number]), min(busy_s[number] / max(open_s, 1), 1.0), doing))
    return tuple(figures)


def _open_s(plan: Plan, door: str, start: int, end: int) -> int:
    """Return the seconds for which a door opens within whole plant days."""
    row = plan.find("doors", door) or {}
    opens, closes = str(row.get("opens") or "00:00"), str(row.get("closes") or "24:00")
    weekdays = weekdays_from_text(str(row.get("weekdays") or ""))
    day_s = _seconds(closes) - _seconds(opens)
    day_s += DAY_S if day_s <= 0 else 0
    first = wall_from_utc(start, plan.zone).date()
    days = round((end - start) / DAY_S)
    return day_s * sum((first + timedelta(days=n)).isoweekday() in weekdays for n in range(days))


def _seconds(clock: str) -> int:
    at = time_from_text(clock)
    return at.hour * 3600 + at.minute * 60 + at.second


def _doing(outlook: Outlook, bars: Bars, row: int) -> str:
    """Return what a door does now: "unloading 45 %", "Murau at 10:00", "free until 10:45"."""
    places = bars.in_row(row)
    here = slice(places.start, places.stop)
    states, starts = bars.state[here], bars.start[here]
    unloading = np.flatnonzero(states == BarState.UNLOADING)
    if len(unloading):
        since = int(starts[unloading[0]])
        lasts = max(int(bars.end[here][unloading[0]]) - since, 1)
        return f"unloading {min(max((outlook.now - since) * 100 // lasts, 0), 100)} %"
    ahead = np.flatnonzero((starts > outlook.now) & ~np.isin(states, (BarState.RECEIVED, BarState.CANCELLED)))
    if not len(ahead):
        return "free"
    first = places.start + int(ahead[0])
    begins = known(int(bars.start[first]))
    assert begins is not None
    at = time_text(begins, outlook.plan.zone)
    if bars.state[first] == BarState.ARRIVED:
        supplier = str(outlook.plan.deliveries["supplier"][bars.delivery[first]])
        return f"{supplier_names(outlook, supplier)[0]} at {at}"
    return f"free until {at}"
