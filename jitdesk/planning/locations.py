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
    _keys: Ints  # sorted
    _rows: Ints  # location of each key
    _lines: int

    @classmethod
    def of(cls, plan: Plan) -> "Locations":
        """Return the stock locations of a plan."""
        stock, consumption = plan["stock"], plan["consumption"]
        width = len(plan["lines"]) + 1
        counted = np.flatnonzero((stock.is_one_of("kind", (UNRESTRICTED,))) & (_part_rows(plan, stock) >= 0))
        parts, lines = _part_rows(plan, stock)[counted], _line_rows(plan, stock)[counted]
        drawn_part, drawn_line = _part_rows(plan, consumption), _line_rows(plan, consumption)
        # What one line takes of one part mostly stands together: it is looked up once.
        starts = runs(drawn_part, drawn_line)
        drawn_part, drawn_line = drawn_part[starts[:-1]], drawn_line[starts[:-1]]
        counted_keys = np.sort(parts * width + lines + 1)
        found = _found(counted_keys, counted_keys, drawn_part, drawn_line, width)
        uncounted = distinct(drawn_part[(found < 0) & (drawn_part >= 0)])
        parts = np.concatenate([parts, uncounted])
        lines = np.concatenate([lines, np.full(len(uncounted), -1, np.int64)])
        stock_row = np.concatenate([counted, np.full(len(uncounted), -1, np.int64)])
        keys = parts * width + lines + 1
        order = np.argsort(keys, kind="stable")
        rows = _found(keys[order], order, drawn_part, drawn_line, width)
        draws = np.repeat(rows, np.diff(starts))
        return cls(parts, lines, stock_row, draws, keys[order], order, len(plan["lines"]))

    def __len__(self) -> int:
        return len(self.part_row)

    def find(self, part_row: Ints, line_row: Ints) -> Ints:
        """Return the location that each part and line (-1 = no line said) belongs to; -1 for none."""
        return _found(self._keys, self._rows, part_row, line_row, self._lines + 1)

    def are_counted(self, locations: Ints) -> NDArray[np.bool_]:
        """Return whether each of these locations (-1 = none) is one that somebody counted."""
        if not len(self):
            return np.zeros(len(locations), bool)
        counted: NDArray[np.bool_] = (locations >= 0) & (self.stock_row[locations] >= 0)
        return counted

    def of_delivery_lines(self, plan: Plan, rows: Ints) -> Ints:
        """Return the location that each of these delivery lines goes to; -1 for none."""
        lines = plan.delivery_lines
        return self.find(_part_rows(plan, lines)[rows], _line_rows(plan, lines)[rows])

    def row_of(self, plan: Plan, part: str, line: str) -> int | None:
        """Return the location of this part and line ("" = shared); ``None`` where there is none."""
        part_row = plan["parts"].row_number(part)
        line_row = -1 if line == SHARED else plan["lines"].row_number(line)
        if part_row is None or line_row is None:
            return None
        key = part_row * (self._lines + 1) + line_row + 1
        position = int(np.searchsorted(self._keys, key))
        return (
            int(self._rows[position]) if position < len(self._keys) and self._keys[position] == key else None
        )

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


def _found(keys: Ints, rows: Ints, part_row: Ints, line_row: Ints, width: int) -> Ints:
    """Return the row of the line's own key, else of the part's shared one, else -1."""
    own = _exact(keys, rows, part_row * width + line_row + 1)
    shared = _exact(keys, rows, part_row * width)
    return np.where(part_row < 0, -1, np.where(own >= 0, own, shared))


def _exact(keys: Ints, rows: Ints, wanted: Ints) -> Ints:
    if not len(keys):
        return np.full(len(wanted), -1, np.int64)
    position = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[position] == wanted, rows[position], -1)
