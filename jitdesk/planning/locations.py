"""The stock locations of a plant: where a part is counted, who draws from it and what goes to it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SHARED, UNRESTRICTED
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.groups import distinct, runs

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Locations:
    """A row each: the unrestricted stock rows, then the parts that are consumed but never counted.

    Attributes
    ----------
    part_row : ndarray of int64
        Row in ``parts``.
    line_row : ndarray of int64
        Row in ``lines`` whose own stock it is; -1 for shared stock.
    stock_row : ndarray of int64
        Row in ``stock``; -1 where nobody counted.
    consumption : ndarray of int64
        For each row of ``consumption`` the location that it draws from; -1 for an unknown part.

    Source
    ------
    PLANT_TABLES.md, "Stock location".
    """

    part_row: Ints
    line_row: Ints
    stock_row: Ints
    consumption: Ints
    _index: "_Index"

    @classmethod
    def of(cls, plan: Plan) -> "Locations":
        """Return the stock locations of a plan."""
        stock, consumption = plan["stock"], plan["consumption"]
        counted = np.flatnonzero(stock.is_one_of("kind", (UNRESTRICTED,)) & (_part_rows(plan, stock) >= 0))
        parts, lines = _part_rows(plan, stock)[counted], _line_rows(plan, stock)[counted]
        drawn_part, drawn_line = _part_rows(plan, consumption), _line_rows(plan, consumption)
        # What one line takes of one part mostly stands together: it is looked up once.
        starts = runs(drawn_part, drawn_line)
        drawn_part, drawn_line = drawn_part[starts[:-1]], drawn_line[starts[:-1]]
        found = _Index.of(plan, parts, lines).find(drawn_part, drawn_line)
        uncounted = distinct(drawn_part[(found < 0) & (drawn_part >= 0)])
        parts = np.concatenate([parts, uncounted])
        lines = np.concatenate([lines, np.full(len(uncounted), -1, np.int64)])
        stock_row = np.concatenate([counted, np.full(len(uncounted), -1, np.int64)])
        index = _Index.of(plan, parts, lines)
        draws = np.repeat(index.find(drawn_part, drawn_line), np.diff(starts))
        return cls(parts, lines, stock_row, draws, index)

    def __len__(self) -> int:
        return len(self.part_row)

    def are_counted(self, locations: Ints) -> NDArray[np.bool_]:
        """Return whether each of these locations (-1 = none) is one that somebody counted."""
        if not len(self):
            return np.zeros(len(locations), bool)
        counted: NDArray[np.bool_] = (locations >= 0) & (self.stock_row[locations] >= 0)
        return counted

    def of_delivery_lines(self, plan: Plan, rows: Ints) -> Ints:
        """Return the location that each of these delivery lines goes to; -1 for none."""
        lines = plan.delivery_lines
        return self._index.find(_part_rows(plan, lines)[rows], _line_rows(plan, lines)[rows])

    def row_of(self, plan: Plan, part: str, line: str) -> int | None:
        """Return the location of this part and line ("" = shared); ``None`` where there is none."""
        part_row = plan["parts"].row_number(part)
        line_row = -1 if line == SHARED else plan["lines"].row_number(line)
        if part_row is None or line_row is None:
            return None
        parts, lines = np.array([part_row]), np.array([line_row])
        found = self._index.shared(parts) if line == SHARED else self._index.own(parts, lines)
        return None if found[0] < 0 else int(found[0])

    def counted(self, plan: Plan, column: str) -> Ints:
        """Return a column of the stock table for each location; UNKNOWN where nobody counted."""
        cells = plan["stock"][column]
        if not len(cells):
            return np.full(len(self), UNKNOWN, np.int64)
        return np.where(self.stock_row >= 0, cells[self.stock_row], UNKNOWN)


def same_locations(plan: Plan, other: Plan) -> bool:
    """Tell whether both plans surely have the same stock locations with the same consumption."""
    columns = [("stock", name) for name in ("part", "line", "kind")] + [("parts", "part"), ("lines", "line")]
    return plan["consumption"] is other["consumption"] and all(
        plan[table].columns[name] is other[table].columns[name] for table, name in columns
    )


def _part_rows(plan: Plan, table: Table) -> Ints:
    return table.rows_in("part", plan["parts"])


def _line_rows(plan: Plan, table: Table) -> Ints:
    return table.rows_in("line", plan["lines"])


@dataclass(frozen=True, slots=True, eq=False)
class _Index:
    """Locations by part and line."""

    _shared: Ints  # of each part, and one more cell for the part -1
    _keys: Ints  # of a line's own locations, sorted
    _own: Ints  # location of each key
    _lines: int

    @classmethod
    def of(cls, plan: Plan, parts: Ints, lines: Ints) -> "_Index":
        """Return the index of locations by parts and lines (-1 = shared); of two alike the first counts."""
        location, width = np.arange(len(parts)), len(plan["lines"])
        shared = np.full(len(plan["parts"]) + 1, -1, np.int64)
        common = location[lines < 0][::-1]
        shared[parts[common]] = common
        own = location[lines >= 0]
        keys = parts[own] * width + lines[own]
        order = np.argsort(keys, kind="stable")
        return cls(shared, keys[order], own[order], width)

    def find(self, part_row: Ints, line_row: Ints) -> Ints:
        """Return the location that each part and line (-1 = no line said) belongs to; -1 for none."""
        found = self.shared(part_row)
        named = np.flatnonzero((part_row >= 0) & (line_row >= 0))
        own = self.own(part_row[named], line_row[named])
        found[named] = np.where(own >= 0, own, found[named])
        return found

    def shared(self, part_row: Ints) -> Ints:
        """Return the location of each part that lines share; -1 for none."""
        return self._shared[part_row]

    def own(self, part_row: Ints, line_row: Ints) -> Ints:
        """Return the location of each part that is the line's own; -1 for none."""
        wanted = part_row * self._lines + line_row
        if not len(self._keys):
            return np.full(len(wanted), -1, np.int64)
        position = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return np.where(self._keys[position] == wanted, self._own[position], -1)
