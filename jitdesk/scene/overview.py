"""Where in all rows of a band something is wrong, however far they scroll."""

from dataclasses import dataclass

import numpy as np

from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.trouble import Trouble, Troubles

# Length and height of marks by trouble: they differ in more than colour.
MARK_SIZES = {
    Trouble.STOP: (10, 5),
    Trouble.HOLD: (8, 5),
    Trouble.CLASH: (10, 3),
    Trouble.LATE: (7, 3),
    Trouble.NO_REPLY: (5, 4),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of the rail: where its row is, and the worst that is wrong there."""

    y: int
    trouble: Trouble


def rail_marks(tops: Ints, heights: Ints, worst: Troubles, rows_px: int, rail_px: int) -> tuple[Mark, ...]:
    """Return the marks of all rows, top to bottom; of those that would cover each other the worst.

    Parameters
    ----------
    tops, heights : ndarray of int64
        Of the rows in which something is wrong or not.
    worst : ndarray of int8
        The worst `Trouble` of each.
    rows_px, rail_px : int
        Height of all rows, and of the rail. Where all rows are in view a mark stands beside its row.
    """
    loud = np.flatnonzero(worst > Trouble.NONE)
    middle = tops[loud] + heights[loud] // 2
    y = middle if rows_px <= rail_px else middle * rail_px // max(rows_px, 1)
    marks: dict[int, Mark] = {}
    for place, trouble in zip(y.tolist(), worst[loud].tolist(), strict=True):
        slot = place // _LEAST_APART
        if slot not in marks or marks[slot].trouble < trouble:
            marks[slot] = Mark(place, Trouble(trouble))
    return tuple(sorted(marks.values(), key=lambda mark: mark.y))


_LEAST_APART = 4
