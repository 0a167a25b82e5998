"""Which bars are meant together: those from one to another, those that a rubber band touches."""

from dataclasses import dataclass

import numpy as np

from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.time_scale import TimeScale


@dataclass(frozen=True, slots=True)
class RubberBand:
    """A rectangle that is drawn around bars, fixed to time and rows while the view scrolls.

    Attributes
    ----------
    starts, ends : int
        UTC seconds of the corner where it was begun and of the one under the pointer, in any order.
    top, bottom : int
        Their heights from the first row's top.
    """

    starts: int
    ends: int
    top: int
    bottom: int

    def box(self, scale: TimeScale) -> Box:
        """Return where it is painted."""
        left, right = sorted((scale.x(self.starts), scale.x(self.ends)))
        top, bottom = sorted((self.top, self.bottom))
        return Box(left, top, right - left + 1, bottom - top + 1)


def bars_from(scene: BarScene, one: int, other: int) -> list[int]:
    """Return the bars from one to another, both with them.

    In one row all between them by time; over several rows those of all these rows that begin between them.
    """
    bars = scene.bars
    first, last = sorted((int(bars.row[one]), int(bars.row[other])))
    begin, end = sorted((int(bars.start[one]), int(bars.start[other])))
    these = bars.in_rows(range(first, last + 1))
    starts = bars.start[these]
    meant: list[int] = (np.flatnonzero((starts >= begin) & (starts <= end)) + these.start).tolist()
    return meant


def bars_touched(scene: BarScene, band: RubberBand, scale: TimeScale) -> list[int]:
    """Return the bars that a rubber band touches, by row and time."""
    box = band.box(scale)
    rows = scene.rows.between(box.y, box.bottom)
    places = scene.places(scene.bars.within(rows, scale.t(box.x), scale.t(box.right) + 1), scale)
    touched: list[int] = places.bar[(places.y < box.bottom) & (places.y + places.h > box.y)].tolist()
    return touched
