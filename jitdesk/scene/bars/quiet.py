"""The trucks at quiet doors: all of a hall's in one strip, thin, without words."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import RowSpans, all_spans_at_door
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.rows import BandRows, RowsBy, members_of
from jitdesk.scene.bars.state import BarState, states_of

LANES = 4


@dataclass(frozen=True, eq=False)
class QuietBars:
    """The thin bars of all strips, as columns in order of strip and time.

    Attributes
    ----------
    row : ndarray of int64
        The strip's row.
    start, end : ndarray of int64
        At the door within [start, end), UTC seconds.
    state : ndarray of int8
        A `BarState`.
    lane : ndarray of int64
        Which of the strip's `LANES`.
    spans : RowSpans
        Finds them.
    """

    row: Ints
    start: Ints
    end: Ints
    state: NDArray[np.int8]
    lane: Ints
    spans: RowSpans


def quiet_bars(outlook: Outlook, rows: BandRows) -> QuietBars:
    """Return the bars of the doors that strips stand for; the doors of a strip share its lanes in turn."""
    count = len(outlook.plan["doors"])
    strip, lane = np.full(count + 1, -1, np.int64), np.zeros(count + 1, np.int64)
    for row, doors in rows.quiet.items():
        strip[doors], lane[doors] = row, np.arange(len(doors)) % LANES
    _, door = members_of(outlook.plan, RowsBy.DOORS)
    begin, end = all_spans_at_door(outlook)
    kept = np.flatnonzero(
        (strip[door] >= 0) & (begin != UNKNOWN) & (states_of(outlook) != BarState.CANCELLED)
    )
    kept = kept[np.lexsort((begin[kept], strip[door[kept]]))]
    of_bar, begin, end = strip[door[kept]], begin[kept], end[kept]
    spans = RowSpans(of_bar, begin, end)
    return QuietBars(of_bar, begin, end, states_of(outlook)[kept], lane[door[kept]], spans)
