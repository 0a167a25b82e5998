"""Doors that are free for hours: what the hour says in their rows, and where."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.language import say
from jitdesk.domain.values import DAY_S, HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import Bars
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.rows import BandRows
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.time_scale import TimeScale

_LEAST_S = 2 * HOUR_S
# The words come again, so that they are in view wherever one looks.
_AGAIN_HOURS = 3
_AFTER_LINE_PX, _BEFORE_BAR_PX = 9, 120


@dataclass(frozen=True, slots=True)
class FreeDoor:
    """A door at which nobody stands for hours from now on.

    Attributes
    ----------
    row : int
        Its row.
    now, until : int
        UTC seconds, [now, until): the next truck or its arrow begins then, or the door closes.
    left_at : int
        When the truck before it leaves or left; UNKNOWN where none was.
    words : str
        What its row says.
    """

    row: int
    now: int
    until: int
    left_at: int
    words: str

    def places(self, scale: TimeScale, width_px: int) -> list[int]:
        """Return the pixels at which the words begin: beside full hours, clear of bars and their labels."""
        first = self.now + (-self.now) % HOUR_S
        after = scale.x(self.left_at) + MOST_GAP if self.left_at != UNKNOWN else scale.x(self.now)
        before = scale.x(self.until) - _BEFORE_BAR_PX - width_px
        hours = range(first, self.until, HOUR_S)
        xs = [x for hour in hours if after < (x := scale.x(hour) + _AFTER_LINE_PX) <= before]
        return xs[::_AGAIN_HOURS]


def free_door(outlook: Outlook, rows: BandRows, bars: Bars, row: int) -> FreeDoor | None:
    """Return what a row says of its free door; None where it has none, or not for two hours from now on."""
    door, now = rows[row].key, outlook.now
    if not rows.of_door or not door:
        return None
    here = slice(bars.in_row(row).start, bars.in_row(row).stop)
    is_there = bars.state[here] != BarState.CANCELLED
    opens = np.where(bars.lead[here] == UNKNOWN, bars.start[here], bars.lead[here])[is_there]
    ends = bars.end[here][is_there]
    is_open = open_spans(outlook.plan, door, now, now + DAY_S)
    if not is_open or is_open[0][0] > now:
        return None
    until = min([is_open[0][1], *opens[ends > now].tolist()])
    if until - now < _LEAST_S:
        return None
    left_at = int(ends[ends <= now].max(initial=UNKNOWN))
    is_long = until >= now + DAY_S
    free = say("Door free") if is_long else say("Door free until {until}", until=outlook.clock(until))
    return FreeDoor(row, now, until, left_at, say("{free} · drop a truck here", free=free))
