"""What the row headers say: trucks and load of each row over the whole days that are shown."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import say
from jitdesk.domain.values import known, wall_from_utc
from jitdesk.domain.wording import time_text
from jitdesk.planning.cover_state import STOP
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import Bars
from jitdesk.scene.bars.days import midnights
from jitdesk.scene.bars.faces import supplier_said
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.opening import open_in
from jitdesk.scene.bars.rows import BandRows, RowsBy
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.bars.trouble import Trouble, Troubles, troubles_of, worst_of


@dataclass(frozen=True, eq=False)
class RowFigures:
    """The figures of all rows, one a row.

    Attributes
    ----------
    trucks : ndarray of int64
        Trucks that begin within the days.
    load : ndarray of float
        Their time at the door as a share of its opening hours, 0 to 1; -1 where rows are no doors.
    worst : ndarray of int8
        The worst `Trouble` among them.
    """

    trucks: Ints
    load: NDArray[np.float64]
    worst: Troubles


def figures_of(outlook: Outlook, rows: BandRows, bars: Bars, start: int, end: int) -> RowFigures:
    """Return the figures for [start, end); heads and strips have none of their own."""
    counted = (bars.state != BarState.CANCELLED) & (bars.start < end) & (bars.start >= start)
    row = bars.row[counted]
    trucks = np.bincount(row, minlength=len(rows))
    of_bar, load = troubles_of(outlook)[bars.delivery], np.full(len(rows), -1.0)
    worst = worst_of(row, of_bar[counted], len(rows))
    if rows.by is RowsBy.PARTS:
        # A truck that stops a line for want of one part stops none for want of its others.
        worst = np.where(_runs_out(outlook, rows), worst, np.minimum(worst, Trouble.HOLD))
    if rows.by is RowsBy.DOORS:
        busy_s = np.bincount(row, (bars.end - bars.start)[counted], len(rows))
        open_s = open_in(outlook.plan["doors"], _weekdays(outlook, start, end))
        doors = np.flatnonzero(rows.member >= 0)
        load[doors] = np.minimum(busy_s[doors] / np.maximum(open_s[rows.member[doors]], 1), 1.0)
    return RowFigures(trucks, load, worst)


def _runs_out(outlook: Outlook, rows: BandRows) -> NDArray[np.bool_]:
    """Tell of each part's row whether a line stops for want of it within the look-ahead."""
    coverage = outlook.coverage
    stops = np.zeros(len(rows.table) + 1, np.bool_)
    stops[coverage.part_row[coverage.state_code == STOP]] = True
    runs_out: NDArray[np.bool_] = stops[rows.member]
    return runs_out


def _weekdays(outlook: Outlook, start: int, end: int) -> Ints:
    days = len(midnights(outlook.plan, start, end)) - 1
    return (wall_from_utc(start, outlook.plan.zone).weekday() + np.arange(days)) % 7


def doing(outlook: Outlook, rows: BandRows, bars: Bars, row: int) -> str:
    """Return what a row does now: "unloading 45 %", "Murau at 10:00", "free until 10:45", "next 10:45"."""
    places = bars.in_row(row)
    here = slice(places.start, places.stop)
    states, starts = bars.state[here], bars.start[here]
    is_door = rows.by is RowsBy.DOORS
    unloading = np.flatnonzero(states == BarState.UNLOADING)
    if len(unloading):
        since = int(starts[unloading[0]])
        lasts = max(int(bars.end[here][unloading[0]]) - since, 1)
        return say("unloading {now} %", now=min(max((outlook.now - since) * 100 // lasts, 0), 100))
    ahead = np.flatnonzero((starts > outlook.now) & ~np.isin(states, (BarState.RECEIVED, BarState.CANCELLED)))
    if not len(ahead):
        return say("free") if is_door else say("none to come")
    first = places.start + int(ahead[0])
    begins = known(int(bars.start[first]))
    assert begins is not None
    if not is_door:
        return say("next {begins}", begins=outlook.clock(begins))
    at = time_text(begins, outlook.plan.zone)
    if bars.state[first] == BarState.ARRIVED:
        supplier = str(outlook.plan.deliveries["supplier"][bars.delivery[first]])
        return say("{supplier_names} at {at}", supplier_names=supplier_said(outlook, supplier)[0], at=at)
    return say("free until {at}", at=at)
