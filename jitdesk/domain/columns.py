"""A table as a struct of numpy arrays: an immutable value, changed by making another one.

Tables share the columns that a change leaves alone, so a drag copies three columns, not a plant.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.tables import Kind, TableSchema
from jitdesk.domain.values import UNKNOWN

Value = str | int | float | None
Row = dict[str, Value]
Key = tuple[str | int, ...]
Array = NDArray[Any]

_INTEGER_KINDS = frozenset({Kind.INSTANT, Kind.QUANTITY, Kind.INTEGER, Kind.FLAG})


def empty_cell(kind: Kind) -> Any:
    """Return what an empty cell of this kind holds in an array."""
    if kind in _INTEGER_KINDS:
        return 0 if kind is Kind.FLAG else UNKNOWN
    return float("nan") if kind is Kind.REAL else ""


def array_of(kind: Kind, values: Sequence[Value]) -> Array:
    """Return row values as the array that a column of this kind keeps."""
    empty = empty_cell(kind)
    filled = [empty if value is None else value for value in values]
    if kind in _INTEGER_KINDS:
        return np.array(filled, dtype=np.int64)
    if kind is Kind.REAL:
        return np.array(filled, dtype=np.float64)
    array = np.empty(len(filled), dtype=object)
    array[:] = filled
    return array


def value_of(kind: Kind, cell: Any) -> Value:
    """Return an array's cell as a row value: ``None`` for an empty number, "" for empty text."""
    if kind in _INTEGER_KINDS:
        return None if cell == UNKNOWN else int(cell)
    if kind is Kind.REAL:
        return None if np.isnan(cell) else float(cell)
    return str(cell)


@dataclass(frozen=True, eq=False)
class Table:
    """One of the plan's tables.

    Attributes
    ----------
    schema : TableSchema
        Names, kinds and key of the columns.
    columns : Mapping[str, Array]
        Column name to array, all of one length: int64 for instants (UTC seconds), quantities (thousandths),
        integers and flags, float64 for reals, object (str) for everything else. Never written to.
    """

    schema: TableSchema
    columns: Mapping[str, Array]
    _cache: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def empty(cls, schema: TableSchema) -> "Table":
        """Return a table without rows."""
        return cls(schema, {column.name: array_of(column.kind, ()) for column in schema.columns})

    @classmethod
    def of_rows(cls, schema: TableSchema, rows: Iterable[Mapping[str, Value]]) -> "Table":
        """Return a table of row values; what a row leaves out is empty or the column's default."""
        listed = list(rows)
        columns = {
            column.name: array_of(column.kind, [row.get(column.name, column.default) for row in listed])
            for column in schema.columns
        }
        return cls(schema, columns)

    def __len__(self) -> int:
        return len(self.columns[self.schema.columns[0].name])

    def __getitem__(self, column: str) -> Array:
        return self.columns[column]

    @property
    def _row_of_key(self) -> dict[Any, int]:
        """The index by natural key, made at first need; a key of one column is not wrapped."""
        index = self._cache.get("index")
        if index is None:
            keys = [self.columns[name].tolist() for name in self.schema.key]
            index = dict(
                zip(keys[0] if len(keys) == 1 else zip(*keys, strict=True), range(len(self)), strict=True)
            )
            self._cache["index"] = index
        return cast(dict[Any, int], index)

    def _index_key(self, key: Key) -> Any:
        if None in key:
            key = tuple(
                empty_cell(self.schema.column(name).kind) if part is None else part
                for name, part in zip(self.schema.key, key, strict=True)
            )
        return key[0] if len(key) == 1 else key

    def row_number(self, *key: str | int) -> int | None:
        """Return the position of the row with this key, ``None`` where there is none."""
        return self._row_of_key.get(self._index_key(key))

    def key(self, row: int) -> Key:
        """Return the key of the row at a position."""
        return tuple(self.value(row, name) for name in self.schema.key)  # type: ignore[misc]

    def value(self, row: int, column: str) -> Value:
        """Return one cell as a row value."""
        return value_of(self.schema.column(column).kind, self.columns[column][row])

    def row(self, row: int) -> Row:
        """Return the row at a position as column name to value."""
        return {
            column.name: value_of(column.kind, self.columns[column.name][row])
            for column in self.schema.columns
        }

    def values(self, column: str, at: Array | None = None) -> list[Value]:
        """Return a column, or its cells at these positions, as row values; the fast way through many rows."""
        found = self.columns[column] if at is None else self.columns[column][at]
        kind, cells = self.schema.column(column).kind, found.tolist()
        if kind in _INTEGER_KINDS:
            return [None if cell == UNKNOWN else cell for cell in cells]
        return [None if cell != cell else cell for cell in cells] if kind is Kind.REAL else cells

    def rows(self, at: Array | None = None) -> list[Row]:
        """Return all rows, or those at these positions, as dictionaries."""
        names = self.schema.column_names
        columns = (self.values(name, at) for name in names)
        return [dict(zip(names, cells, strict=True)) for cells in zip(*columns, strict=True)]

    def rows_in(self, column: str, target: "Table") -> Array:
        """Return for each row the position in ``target`` (keyed by one column) that ``column`` refers to.

        Returns
        -------
        ndarray of int64
            -1 where the cell is empty or unknown there.
        """
        index = target._row_of_key
        found = self._cache.get((column, target.schema.name))
        if found is None or found[0] is not index:
            numbers = np.fromiter((index.get(cell, -1) for cell in self.columns[column]), np.int64, len(self))
            found = self._cache[(column, target.schema.name)] = (index, numbers)
        return cast(Array, found[1])

    def groups(self, column: str, target: "Table") -> tuple[Array, Array]:
        """Return the rows that refer to each row of ``target``, as CSR.

        Returns
        -------
        starts : ndarray of int64, shape (len(target) + 1,)
        rows : ndarray of int64
            Row ``t`` of the target is referred to by ``rows[starts[t]:starts[t + 1]]``, in table order.
        """
        referred = self.rows_in(column, target)
        cached = self._cache.get(("groups", column, target.schema.name))
        if cached is None or cached[0] is not referred:
            order = np.argsort(referred, kind="stable")
            order = order[np.searchsorted(referred[order], 0) :]
            starts = np.searchsorted(referred[order], np.arange(len(target) + 1))
            cached = self._cache[("groups", column, target.schema.name)] = (referred, starts, order)
        return cached[1], cached[2]

    def with_cells(self, cells: Mapping[str, Sequence[tuple[int, Value]]]) -> "Table":
        """Return a table with some cells changed: column name to (row position, value) pairs."""
        columns = dict(self.columns)
        for name, changed in cells.items():
            kind = self.schema.column(name).kind
            column = columns[name].copy()
            column[[row for row, _ in changed]] = array_of(kind, [value for _, value in changed])
            columns[name] = column
        # Keys and references seldom change with a cell; what was worked out about the others still holds.
        kept = {} if set(cells) & set(self.schema.key) else self._cache_without(set(cells))
        return Table(self.schema, columns, kept)

    def _cache_without(self, changed: set[str]) -> dict[Any, Any]:
        return {
            name: value
            for name, value in self._cache.items()
            if name == "index" or not changed & {part for part in name if isinstance(part, str)}
        }

    def with_rows(self, rows: Sequence[Mapping[str, Value]]) -> "Table":
        """Return a table with rows added at its end."""
        added = Table.of_rows(self.schema, rows)
        columns = {
            name: np.concatenate([column, added.columns[name]]) for name, column in self.columns.items()
        }
        grown = Table(self.schema, columns)
        index = self._cache.get("index")
        if index is not None:
            first = len(self)
            new_keys = ((added._index_key(added.key(row)), first + row) for row in range(len(added)))
            grown._cache["index"] = {**index, **dict(new_keys)}
        return grown

    def without_rows(self, rows: Sequence[int]) -> "Table":
        """Return a table without the rows at these positions."""
        kept = np.ones(len(self), dtype=bool)
        kept[list(rows)] = False
        return Table(self.schema, {name: column[kept] for name, column in self.columns.items()})

    def same_rows(self, other: "Table") -> bool:
        """Tell whether both tables hold the same rows, in whatever order."""
        if self.schema is not other.schema or len(self) != len(other):
            return False
        return self._rows_by_key() == other._rows_by_key()

    def _rows_by_key(self) -> dict[Key, Row]:
        keys = zip(*(self.values(name) for name in self.schema.key), strict=True)
        return dict(zip(cast(Iterable[Key], keys), self.rows(), strict=True))
