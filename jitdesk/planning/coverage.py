"""How long the parts at the lines last: one row a stock location.

Source
------
PLANT_TABLES.md, "Coverage, exactly".
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.curve import Curve, Curves
from jitdesk.planning.curves import curves, gaps_before
from jitdesk.planning.gaps import gaps, short_since
from jitdesk.planning.line_stops import line_stops
from jitdesk.planning.supply import Instead, Supply

Ints = NDArray[np.int64]

_STATES = np.array(list(CoverState), dtype=object)
_STOP, _LOW, _OK, _NO_PLAN, _NO_STOCK = range(5)
_COLUMNS = (
    "run_out_at",
    "short_since",
    "missing_until",
    "missing_qty",
    "stop_s",
    "risk_s",
    "coverage_s",
    "clock_s",
    "low_at",
    "state_code",
)


class Coverage:
    """Coverage of every stock location as of now; arrays over locations, UNKNOWN = null.

    Attributes
    ----------
    part_row : ndarray of int64
        Row in ``parts``.
    part, line : ndarray of object (str)
        The location; line "" = shared stock.
    lines : tuple of tuple of str
        The lines that draw from it.
    stock : ndarray of int64
        Counted thousandths.
    counted_at, run_out_at, short_since, missing_until, low_at : ndarray of int64
        UTC seconds.
    missing_qty : ndarray of int64
        Largest shortfall of the first gap in thousandths, rounded up.
    stop_s : ndarray of int64
        Seconds that any of its lines works in the first gap.
    risk_s : ndarray of int64
        Seconds that its lines work in all gaps within the look-ahead, summed over the lines; 0 without gaps.
    coverage_s, clock_s : ndarray of int64
        Working and calendar seconds from now to the run-out.
    state : ndarray of object (CoverState)
    """

    part_row: Ints
    part: Array
    line: Array
    stock: Ints
    counted_at: Ints
    run_out_at: Ints
    short_since: Ints
    missing_until: Ints
    missing_qty: Ints
    stop_s: Ints
    risk_s: Ints
    coverage_s: Ints
    clock_s: Ints
    low_at: Ints
    state_code: Ints

    def __init__(self, plan: Plan, supply: Supply, previous: "Coverage | None" = None) -> None:
        self._plan = plan
        self.supply = supply
        self._look_ahead_end = supply.now + round(plan.settings.look_ahead_h * HOUR_S)
        locations = supply.demand.locations
        self.part_row = locations.part_row
        self.part = plan["parts"]["part"][locations.part_row]
        self.line = _line_names(plan, locations.line_row)
        self.stock, self.counted_at = supply.stock, supply.counted_at
        self._stops: dict[int, tuple[tuple[str, int], ...]] = {}
        counted = supply.counted_rows()
        touched = None if previous is None else self._touched_since(previous)
        for name in _COLUMNS:
            empty = np.full(len(self), _NO_STOCK if name == "state_code" else UNKNOWN, np.int64)
            setattr(self, name, empty if touched is None else getattr(previous, name).copy())
        self._project(counted if touched is None else np.intersect1d(touched, counted))

    def __len__(self) -> int:
        return len(self.part_row)

    @cached_property
    def state(self) -> Array:
        """The state of each location."""
        return _STATES[self.state_code]

    @cached_property
    def lines(self) -> tuple[tuple[str, ...], ...]:
        """The lines that draw from each location."""
        return tuple(self.lines_of(row) for row in range(len(self)))

    def lines_of(self, row: int) -> tuple[str, ...]:
        """Return the lines that draw from one location."""
        return tuple(self._plan["lines"]["line"][self.supply.demand.lines_of(row)].tolist())

    def row_of(self, part: str, line: str) -> int | None:
        """Return the row of this part and line ("" = shared stock); ``None`` where there is none."""
        return self.supply.demand.locations.row_of(self._plan, part, line)

    def stops(self, row: int) -> tuple[tuple[str, int], ...]:
        """Return the lines that stop in the first gap, each at its own first second of demand, by time."""
        if row not in self._stops:
            begin, until = int(self.run_out_at[row]), int(self.missing_until[row])
            self._stops[row] = (
                () if begin == UNKNOWN else line_stops(self._plan, self.supply, row, begin, until)
            )
        return self._stops[row]

    def gaps(self, row: int) -> tuple[tuple[int, int], ...]:
        """Return every time without parts from now to the plan's end as (begin, until or UNKNOWN)."""
        return self.gaps_of(np.array([row]))[row]

    def gaps_of(self, rows: Ints) -> dict[int, tuple[tuple[int, int], ...]]:
        """Return the gaps of several locations by row; () where there are none or nobody counted."""
        found: dict[int, list[tuple[int, int]]] = {row: [] for row in rows.tolist()}
        counted = rows[self.state_code[rows] != _NO_STOCK]
        for demand, positions in self.supply.halves(counted):
            own = counted[positions]
            receipts, moment = self.supply.receipts(demand, own), self.supply.moment(demand, own)
            for gap in gaps(demand, receipts, moment):
                cells = zip(own[gap.position].tolist(), gap.begin.tolist(), gap.until.tolist(), strict=True)
                for row, begin, until in cells:
                    found[row].append((begin, until))
        return {row: tuple(times) for row, times in found.items()}

    def curve(self, row: int, t0: int, t1: int) -> Curve:
        """Return the working hours of stock of a location within [t0, t1], for painting."""
        return curves(self.supply, np.array([row]), t0, t1).curve(0)

    def curves(self, rows: Ints, t0: int, t1: int, instead: Instead | None = None) -> Curves:
        """Return the same of several locations, as the arrivals say or otherwise."""
        return curves(self.supply, rows, t0, t1, instead)

    def gaps_before(self, rows: Ints, end: int, instead: Instead) -> tuple[Ints, Ints, Ints]:
        """Return the gaps of several locations that begin by an instant, with other arrivals.

        As position in ``rows``, begin and until (UTC seconds), by location and time.
        """
        return gaps_before(self.supply, rows, end, instead)

    def _touched_since(self, previous: "Coverage") -> Ints | None:
        """Return the locations whose coverage may differ from the previous one's; ``None`` for all."""
        mine, theirs = self.supply, previous.supply
        if (
            mine.demand is not theirs.demand
            or mine.now != theirs.now
            or self._look_ahead_end != previous._look_ahead_end
            or len(mine.arrivals.location) != len(theirs.arrivals.location)
        ):
            return None
        a, b = mine.arrivals, theirs.arrivals
        lines = (a.usable_at != b.usable_at) | (a.receipt_qty != b.receipt_qty) | (a.location != b.location)
        limits = (mine.stock != theirs.stock) | (mine.counted_at != theirs.counted_at)
        limits |= (mine.low_s != theirs.low_s) | (mine.safety != theirs.safety)
        rows = np.concatenate([a.location[lines], b.location[lines], np.flatnonzero(limits)])
        return np.unique(rows[rows >= 0])

    def _project(self, rows: Ints) -> None:
        """Work out the columns of counted locations."""
        supply, projection = self.supply, self.supply.projection(rows)
        out = projection.run_out_at
        runs_out = out != UNKNOWN
        self.run_out_at[rows], self.low_at[rows] = out, projection.low_at
        self.missing_until[rows], self.missing_qty[rows] = projection.missing_until, projection.missing_qty
        self.stop_s[rows] = supply.stop_s(rows, projection)
        self.coverage_s[rows] = np.where(runs_out, supply.worked(rows, supply.now, out), UNKNOWN)
        self.clock_s[rows] = np.where(runs_out, out - supply.now, UNKNOWN)
        stops = runs_out & (out <= self._look_ahead_end)
        low = (projection.low_at != UNKNOWN) & (projection.low_at <= self._look_ahead_end)
        self.state_code[rows] = np.select([~projection.consumes, stops, low], [_NO_PLAN, _STOP, _LOW], _OK)
        self.short_since[rows], self.risk_s[rows] = UNKNOWN, 0
        self._add_short_since(rows[projection.short_now])
        self._add_risk(rows[stops])

    def _add_short_since(self, rows: Ints) -> None:
        for demand, positions in self.supply.halves(rows):
            own = rows[positions]
            receipts, moment = self.supply.receipts(demand, own), self.supply.moment(demand, own)
            self.short_since[own] = short_since(demand, receipts, moment.since, self.counted_at[own])

    def _add_risk(self, rows: Ints) -> None:
        for demand, positions in self.supply.halves(rows):
            own = rows[positions]
            receipts, moment = self.supply.receipts(demand, own), self.supply.moment(demand, own)
            for found in gaps(demand, receipts, moment):
                gap_rows = own[found.position]
                self.risk_s[gap_rows] += self._line_seconds(gap_rows, found.begin, found.until)
                if not (found.begin < self._look_ahead_end).any():
                    break

    def _line_seconds(self, rows: Ints, begin: Ints, until: Ints) -> Ints:
        """Return the seconds that the lines of each location work in its gap before the look-ahead's end."""
        demand = self.supply.demand
        end = np.minimum(self._look_ahead_end, demand.horizon[rows])
        end = np.where(until == UNKNOWN, end, np.minimum(until, end))
        counts = demand.lines_ptr[rows + 1] - demand.lines_ptr[rows]
        gap = np.repeat(np.arange(len(rows)), counts)
        nth = np.arange(len(gap)) - np.repeat(np.cumsum(counts) - counts, counts)
        clock = demand.line_clock[demand.lines[demand.lines_ptr[rows][gap] + nth]]
        worked = demand.clocks.worked(clock, end[gap]) - demand.clocks.worked(clock, begin[gap])
        seconds = np.zeros(len(rows), np.int64)
        np.add.at(seconds, gap, np.maximum(worked, 0))
        return seconds


def _line_names(plan: Plan, line_row: Ints) -> Array:
    """Return the names of lines; "" for row -1."""
    return np.append(plan["lines"]["line"], "")[line_row]
