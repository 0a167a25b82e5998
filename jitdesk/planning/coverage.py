"""How long the parts at the lines last: one row a stock location.

Source
------
PLANT_TABLES.md, "Coverage, exactly".
"""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Array
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.cover_state import LOW, NO_PLAN, NO_STOCK, OK, STOP, CoverState
from jitdesk.planning.curve import Curve, Curves
from jitdesk.planning.curves import NO_LINES, curves
from jitdesk.planning.gaps import gaps, short_since
from jitdesk.planning.line_stops import line_stops
from jitdesk.planning.renewal import renewed
from jitdesk.planning.supply import Instead, Supply

Ints = NDArray[np.int64]

_STATES = np.array(list(CoverState), dtype=object)


class Coverage:
    """Coverage of every stock location as of now; arrays over locations, UNKNOWN = null.

    Attributes
    ----------
    part_row : ndarray of int64
        Row in ``parts``.
    part, line : ndarray of object (str)
        The location; line "" = shared stock.
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

    def __init__(self, supply: Supply, before: "Coverage | None" = None, changed: Ints | None = None) -> None:
        """Work out the coverage; given an earlier one, only of the locations that changed since."""
        self.supply = supply
        locations = supply.demand.locations
        self.part_row = locations.part_row
        self.stock, self.counted_at = supply.limits.stock, supply.limits.counted_at
        self._stops: dict[int, tuple[tuple[str, int], ...]] = {}
        counted = supply.counted_rows()
        rows = counted if changed is None else changed[locations.stock_row[changed] >= 0]
        self._set(rows, self._projected(rows), before)
        rows = rows if before is not None and before.supply.now == supply.now else counted
        self._set(rows, self._told(rows), before)

    def _set(self, rows: Ints, cells: Mapping[str, Array], before: "Coverage | None") -> None:
        """Give columns these cells in these rows, and what stood there before in all others."""
        for name, column in cells.items():
            empty = NO_STOCK if name == "state_code" else UNKNOWN
            kept = np.full(len(self), empty, np.int64) if before is None else getattr(before, name)
            setattr(self, name, renewed(kept, len(self), rows, column))

    def __len__(self) -> int:
        return len(self.part_row)

    @cached_property
    def part(self) -> Array:
        """The part of each location."""
        return self.supply.basis.plan["parts"]["part"][self.part_row]

    @cached_property
    def line(self) -> Array:
        """The line whose own stock each location is; "" for shared stock."""
        return np.append(self.supply.basis.plan["lines"]["line"], "")[self.supply.demand.locations.line_row]

    @cached_property
    def state(self) -> Array:
        """The state of each location."""
        return _STATES[self.state_code]

    def lines_of(self, row: int) -> tuple[str, ...]:
        """Return the lines that draw from one location."""
        return tuple(self.supply.basis.plan["lines"]["line"][self.supply.demand.lines_of(row)].tolist())

    def row_of(self, part: str, line: str) -> int | None:
        """Return the row of this part and line ("" = shared stock); ``None`` where there is none."""
        return self.supply.demand.locations.row_of(self.supply.basis.plan, part, line)

    def stops(self, row: int) -> tuple[tuple[str, int], ...]:
        """Return the lines that stop in the first gap, each at its own first second of demand, by time."""
        if row not in self._stops:
            begin, until = int(self.run_out_at[row]), int(self.missing_until[row])
            self._stops[row] = (
                () if begin == UNKNOWN else line_stops(self.supply.basis.plan, self.supply, row, begin, until)
            )
        return self._stops[row]

    def gaps(self, row: int) -> tuple[tuple[int, int], ...]:
        """Return every time without parts from now to the plan's end as (begin, until or UNKNOWN)."""
        return self.gaps_of(np.array([row]))[row]

    def gaps_of(self, rows: Ints) -> dict[int, tuple[tuple[int, int], ...]]:
        """Return the gaps of several locations by row; () where there are none or nobody counted."""
        found: dict[int, list[tuple[int, int]]] = {row: [] for row in rows.tolist()}
        counted = rows[self.state_code[rows] != NO_STOCK]
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

    def curves(
        self, rows: Ints, t0: int, t1: int, instead: Instead | None = None, doubtful: Ints = NO_LINES
    ) -> Curves:
        """Return the same of several locations; see `jitdesk.planning.curves.curves`."""
        return curves(self.supply, rows, t0, t1, instead, doubtful)

    def moved_by_the_clock(self, now: int, look_ahead_end: int) -> Ints:
        """Return the locations that have to be projected again when only now moves on.

        What lies after now stays as it is; only the gaps until the look-ahead's end grow with it.
        """
        stops = (self.run_out_at != UNKNOWN) & (self.run_out_at <= look_ahead_end)
        is_low = (self.low_at != UNKNOWN) & (self.low_at < now)
        return np.flatnonzero(stops | is_low | (self.short_since != UNKNOWN))

    def _projected(self, rows: Ints) -> dict[str, Array]:
        """Return what becomes of counted locations, whatever the time is."""
        supply, projection = self.supply, self.supply.projection(rows)
        out = projection.run_out_at
        stops = (out != UNKNOWN) & (out <= supply.basis.look_ahead_end)
        return {
            "run_out_at": out,
            "missing_until": projection.missing_until,
            "missing_qty": projection.missing_qty,
            "low_at": projection.low_at,
            "stop_s": supply.stop_s(rows, projection),
            "short_since": self._short_since(rows, projection.short_now),
            "risk_s": self._risk_s(rows, stops),
        }

    def _told(self, rows: Ints) -> dict[str, Array]:
        """Return what that means for counted locations, now."""
        supply, out, low_at = self.supply, self.run_out_at[rows], self.low_at[rows]
        runs_out, end = out != UNKNOWN, supply.basis.look_ahead_end
        stops = runs_out & (out <= end)
        low = (low_at != UNKNOWN) & (low_at <= end)
        worked = supply.worked(rows, supply.now, out)
        idle = ~supply.consumes(rows)
        return {
            "coverage_s": np.where(runs_out, worked, UNKNOWN),
            "clock_s": np.where(runs_out, out - supply.now, UNKNOWN),
            "state_code": np.select([idle, stops, low], [NO_PLAN, STOP, LOW], OK),
        }

    def _short_since(self, rows: Ints, are_short: NDArray[np.bool_]) -> Ints:
        since, short = np.full(len(rows), UNKNOWN), np.flatnonzero(are_short)
        for demand, positions in self.supply.halves(rows[short]):
            own = rows[short[positions]]
            receipts, moment = self.supply.receipts(demand, own), self.supply.moment(demand, own)
            since[short[positions]] = short_since(demand, receipts, moment.since, self.counted_at[own])
        return since

    def _risk_s(self, rows: Ints, stop: NDArray[np.bool_]) -> Ints:
        """Return the seconds that lines work without parts before the look-ahead's end."""
        risk, stopping = np.zeros(len(rows), np.int64), np.flatnonzero(stop)
        for demand, positions in self.supply.halves(rows[stopping]):
            at = stopping[positions]
            receipts, moment = self.supply.receipts(demand, rows[at]), self.supply.moment(demand, rows[at])
            for found in gaps(demand, receipts, moment):
                gap = at[found.position]
                risk[gap] += self._line_seconds(rows[gap], found.begin, found.until)
                if not (found.begin < self.supply.basis.look_ahead_end).any():
                    break
        return risk

    def _line_seconds(self, rows: Ints, begin: Ints, until: Ints) -> Ints:
        """Return the seconds that the lines of each location work in its gap before the look-ahead's end."""
        demand = self.supply.demand
        end = np.minimum(self.supply.basis.look_ahead_end, demand.horizon[rows])
        end = np.where(until == UNKNOWN, end, np.minimum(until, end))
        counts = demand.lines_ptr[rows + 1] - demand.lines_ptr[rows]
        gap = np.repeat(np.arange(len(rows)), counts)
        nth = np.arange(len(gap)) - np.repeat(np.cumsum(counts) - counts, counts)
        clock = demand.line_clock[demand.lines[demand.lines_ptr[rows][gap] + nth]]
        worked = demand.clocks.worked(clock, end[gap]) - demand.clocks.worked(clock, begin[gap])
        seconds = np.zeros(len(rows), np.int64)
        np.add.at(seconds, gap, np.maximum(worked, 0))
        return seconds
