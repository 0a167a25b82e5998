"""Where two trucks share a door, as columns, so that what shows is found at once."""

from dataclasses import dataclass

import numpy as np

from jitdesk.planning.clashes import Clashes
from jitdesk.scene.bars.columns import Bars, RowSpans
from jitdesk.scene.bars.lanes import Ints


@dataclass(frozen=True, eq=False)
class ClashMarks:
    """The clashes of the trucks that have bars, sorted by row and start.

    Attributes
    ----------
    row : ndarray of int64
        The row of their door.
    start, end : ndarray of int64
        When both are there: [start, end) in UTC seconds.
    pair : ndarray of int64, shape (n, 2)
        Their bars, the earlier one first.
    """

    row: Ints
    start: Ints
    end: Ints
    pair: Ints
    _spans: RowSpans

    @classmethod
    def of(cls, clashes: Clashes, bars: Bars) -> "ClashMarks":
        """Return the marks of a plan's clashes."""
        cells = np.array([clash[1:] for clash in clashes.all], np.int64).reshape(-1, 4)
        bar = np.full(int(max(cells[:, :2].max(initial=-1), bars.delivery.max(initial=-1))) + 1, -1)
        bar[bars.delivery] = np.arange(len(bars))
        cells[:, :2] = bar[cells[:, :2]]
        cells = cells[(cells[:, 0] >= 0) & (cells[:, 1] >= 0)]
        # Where rows are no doors, the two may stand in different ones.
        cells = cells[bars.row[cells[:, 0]] == bars.row[cells[:, 1]]]
        cells = cells[np.lexsort((cells[:, 2], bars.row[cells[:, 0]]))]
        pair, start, end = cells[:, :2], cells[:, 2], cells[:, 3]
        row = bars.row[pair[:, 0]]
        # Their names stand right of both bars.
        return cls(row, start, end, pair, RowSpans(row, start, bars.end[pair].max(axis=1, initial=0)))

    def visible(self, rows: range, start: int, end: int) -> Ints:
        """Return the marks of these rows whose trucks are there within [start, end)."""
        return self._spans.visible(rows, start, end)
