"""All bars of the band as columns, sorted by row and start, so that what is visible is found at once."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.tables import RECEIVED
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.lanes import ROW_SPAN, Ints, in_order, lanes
from jitdesk.scene.bars.rows import BandRows
from jitdesk.scene.bars.state import BarState, states_of

FAR = ROW_SPAN - 1
_WITH_ARROW = (BarState.LATE, BarState.STOP)


class RowSpans:
    """Spans of time in rows, found by row and time.

    Parameters
    ----------
    row, start, end : ndarray of int64
        One span a place: [start, end) in UTC seconds, sorted by row and start.
    """

    def __init__(self, row: Ints, start: Ints, end: Ints) -> None:
        self._key = row * ROW_SPAN + start
        self._end = end
        self._longest = int((end - start).max(initial=0))

    def visible(self, rows: range, start: int, end: int) -> Ints:
        """Return the places of the spans that touch [start, end) in these rows, in order."""
        base = np.arange(rows.start, rows.stop, dtype=np.int64) * ROW_SPAN
        first = np.searchsorted(self._key, base + max(start - self._longest, 0))
        last = np.searchsorted(self._key, base + min(max(end, 0), FAR))
        counts = np.maximum(last - first, 0)
        places = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        touching: Ints = places[self._end[places] > start]
        return touching


@dataclass(frozen=True, eq=False)
class Bars:
    """The bars of all rows, sorted by row and start.

    Attributes
    ----------
    delivery : ndarray of int64
        Row in the plan's deliveries.
    row : ndarray of int64
        Row on screen.
    start, end : ndarray of int64
        UTC seconds; at the door within [start, end).
    promised : ndarray of int64
        Where a delay arrow begins, UNKNOWN without one.
    lead : ndarray of int64
        Where the bar's first mark begins: the arrow, or the wait of an arrived truck; UNKNOWN without one.
    state : ndarray of int8
        A `BarState`.
    lane, lanes : ndarray of int32
        Which of how many lanes of its row.
    """

    delivery: Ints
    row: Ints
    start: Ints
    end: Ints
    promised: Ints
    lead: Ints
    state: NDArray[np.int8]
    lane: NDArray[np.int32]
    lanes: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.delivery)

    @cached_property
    def _spans(self) -> RowSpans:
        return RowSpans(self.row, self.start, self.end)

    @cached_property
    def _leads(self) -> tuple[Ints, RowSpans]:
        """The bars with a lead, sorted by where it begins: it may begin days before its bar."""
        led = np.flatnonzero(self.lead != UNKNOWN)
        led = led[np.lexsort((self.lead[led], self.row[led]))]
        return led, RowSpans(self.row[led], self.lead[led], self.start[led])

    @cached_property
    def _bar_of_delivery(self) -> NDArray[np.int32]:
        bar_of = np.full(int(self.delivery.max(initial=-1)) + 1, -1, np.int32)
        bar_of[self.delivery[::-1]] = np.arange(len(self), dtype=np.int32)[::-1]
        return bar_of

    def of_delivery(self, row: int) -> int | None:
        """Return the bar of the delivery at a row, of several the first; None where it has none."""
        bar = int(self._bar_of_delivery[row]) if row < len(self._bar_of_delivery) else -1
        return None if bar < 0 else bar

    def visible(self, rows: range, start: int, end: int) -> Ints:
        """Return the bars that show within [start, end) of these rows, with bar or lead, in order."""
        led, leads = self._leads
        bars = self._spans.visible(rows, start, end)
        return np.union1d(bars, led[leads.visible(rows, start, end)]) if len(led) else bars

    def free_until(self, bars: Ints) -> Ints:
        """Return where the next bar or arrow begins in the rows of some bars; FAR where there is none."""
        following = np.minimum(bars + 1, len(self) - 1)
        opens = np.where(self.lead[following] == UNKNOWN, self.start[following], self.lead[following])
        same = (self.row[following] == self.row[bars]) & (following > bars)
        return np.where(same, opens, FAR)

    def within(self, rows: range, start: int, end: int) -> Ints:
        """Return the bars (not their leads) of these rows that touch [start, end), in order."""
        return self._spans.visible(rows, start, end)

    def in_row(self, row: int) -> range:
        """Return the bars of one row."""
        these = self.in_rows(range(row, row + 1))
        return range(these.start, these.stop)

    def in_rows(self, rows: range) -> slice:
        """Return the bars of some rows."""
        first, last = np.searchsorted(self.row, (rows.start, rows.stop))
        return slice(int(first), int(last))


def spans_at_door(outlook: Outlook, rows: Ints | slice = slice(None)) -> tuple[Ints, Ints]:
    """Return when deliveries stand at their doors: [begin, end) in UTC seconds, UNKNOWN where unknown.

    What has happened counts before what was planned; a truck that came without a record of its arrival
    stands in its slot. All of them, unless rows of the table are told.
    """
    deliveries, arrivals = outlook.plan.deliveries, outlook.arrivals
    begin = arrivals.begin[rows].copy()
    received_at = deliveries["received_at"][rows]
    for column in ("unloading_at", "arrived_at", "slot_start", "received_at"):
        missing = begin == UNKNOWN
        begin[missing] = deliveries[column][rows][missing]
    end = np.where(begin == UNKNOWN, UNKNOWN, begin + np.maximum(arrivals.unloading_s[rows], MINUTE_S))
    ended = (deliveries["status"][rows] == RECEIVED) & (received_at >= begin + MINUTE_S)
    end[ended] = received_at[ended]
    return begin, end


# Rows, bars, halls and cells of one outlook all ask for it.
@lru_cache(maxsize=2)
def all_spans_at_door(outlook: Outlook) -> tuple[Ints, Ints]:
    """Return `spans_at_door` of all deliveries; never written to."""
    return spans_at_door(outlook)


def bars_of(outlook: Outlook, rows: BandRows) -> Bars:
    """Return the bars of all deliveries that have a row and a time; one of several rows has a bar in each."""
    kept, row = rows.placed(outlook.plan)
    begin_of, end_of = all_spans_at_door(outlook)
    begin = begin_of[kept]
    if not (timed := begin != UNKNOWN).all():
        kept, row, begin = kept[timed], row[timed], begin[timed]
    order = in_order(row, begin)
    kept, row, begin = kept[order], row[order], begin[order]
    end = end_of[kept]
    state = states_of(outlook)[kept]
    lane, lane_count = (of.astype(np.int32) for of in lanes(row, begin, end))
    promised = _arrow_starts(outlook, kept, state, begin)
    arrived = outlook.plan.deliveries["arrived_at"][kept]
    waits = (state == BarState.ARRIVED) & (arrived != UNKNOWN) & (arrived < begin)
    lead = np.where(waits, arrived, promised)
    return Bars(kept, row, begin, end, promised, lead, state, lane, lane_count)


def _arrow_starts(outlook: Outlook, kept: Ints, state: NDArray[np.int8], begin: Ints) -> Ints:
    promised = outlook.promises.promised_at[kept]
    tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
    late = np.isin(state, _WITH_ARROW) & (outlook.promises.delay_s[kept] > tolerance_s)
    return np.where(late & (promised < begin), promised, UNKNOWN)
