"""A table as a struct of numpy arrays: an immutable value, changed by making another one.

Tables share the columns that a change leaves alone, so a drag copies three columns, not a plant.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.tables import Column, Kind, TableSchema
from jitdesk.domain.texts import Codes, Texts, Words
from jitdesk.domain.values import UNKNOWN

Value = str | int | float | None
Row = dict[str, Value]
Key = tuple[str | int, ...]
Array = NDArray[Any]

INTEGER_KINDS = frozenset({Kind.INSTANT, Kind.QUANTITY, Kind.INTEGER, Kind.FLAG})
NUMBER_KINDS = INTEGER_KINDS | {Kind.REAL}
# Below that many rows, cell by cell is faster than column by column.
_FEW_ROWS = 3


def empty_cell(kind: Kind) -> Any:
    """Return what an empty cell of this kind holds in an array."""
    if kind in INTEGER_KINDS:
        return 0 if kind is Kind.FLAG else UNKNOWN
    return float("nan") if kind is Kind.REAL else ""


def array_of(kind: Kind, values: Sequence[Value]) -> Array:
    """Return row values as the array that ``Table[column]`` gives of a column of this kind."""
    filled = _filled(kind, values)
    if kind in INTEGER_KINDS:
        return np.array(filled, dtype=np.int64)
    if kind is Kind.REAL:
        return np.array(filled, dtype=np.float64)
    array = np.empty(len(filled), dtype=object)
    array[:] = filled
    return array


def _filled(kind: Kind, values: Sequence[Value]) -> list[Any]:
    empty = empty_cell(kind)
    return [empty if value is None else value for value in values]


def value_of(kind: Kind, cell: Any) -> Value:
    """Return an array's cell as a row value: ``None`` for an empty number, "" for empty text."""
    if kind in INTEGER_KINDS:
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
    columns : Mapping[str, Array | Texts]
        Column name to column, all of one length: int64 for instants (UTC seconds), quantities (thousandths),
        integers and flags, float64 for reals, ``Texts`` for everything else, or an array of objects (str)
        that becomes ``Texts`` at first need. Never written to.
    """

    schema: TableSchema
    columns: Mapping[str, Array | Texts]
    # What was worked out: (what, column, ...) to value; with a column goes what is about it.
    _cache: dict[tuple[str, ...], Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def empty(cls, schema: TableSchema) -> "Table":
        """Return a table without rows."""
        return cls.of_rows(schema, ())

    @classmethod
    def of_rows(
        cls, schema: TableSchema, rows: Iterable[Mapping[str, Value]], words: Words | None = None
    ) -> "Table":
        """Return a table of row values; what a row leaves out is empty or the column's default.

        Parameters
        ----------
        words : Words, optional
            Those of the plan's other tables.
        """
        listed = list(rows)
        shared = Words() if words is None else words
        columns: dict[str, Array | Texts] = {}
        for column in schema.columns:
            values = [row.get(column.name, column.default) for row in listed]
            if column.kind in NUMBER_KINDS:
                columns[column.name] = array_of(column.kind, values)
            else:
                columns[column.name] = Texts.of(_filled(column.kind, values), len(values), shared)
        return cls(schema, columns)

    @classmethod
    def of_columns(
        cls, schema: TableSchema, rows: int, columns: Mapping[str, Array | Texts], words: Words
    ) -> "Table":
        """Return a table of so many rows; columns that are left out are empty or hold their default."""
        filled: dict[str, Array | Texts] = {}
        for column in schema.columns:
            given = columns.get(column.name)
            if given is not None:
                filled[column.name] = given
                continue
            (cell,) = _filled(column.kind, [column.default])
            is_text = column.kind not in NUMBER_KINDS
            everywhere = np.full(rows, words.codes([cell], 1)[0] if is_text else cell)
            filled[column.name] = Texts(everywhere, words) if is_text else everywhere
        return cls(schema, filled)

    def __len__(self) -> int:
        return len(self.columns[self.schema.columns[0].name])

    def __getitem__(self, column: str) -> Array:
        """Return a column as an array; text as objects, decoded at first need."""
        kept = self.columns[column]
        if not isinstance(kept, Texts):
            return kept
        decoded = self._cache.get(("decoded", column))
        if decoded is None:
            decoded = self._cache["decoded", column] = kept.decoded()
        return cast(Array, decoded)

    def texts(self, column: str) -> Texts:
        """Return a text column as codes and the words that they stand for."""
        kept = self.columns[column]
        if isinstance(kept, Texts):
            return kept
        coded = self._cache.get(("texts", column))
        if coded is None:
            coded = self._cache["texts", column] = Texts.of(kept.tolist(), len(kept), Words())
        return cast(Texts, coded)

    def codes(self, column: str) -> Codes:
        """Return a text column's codes: cheap to compare, equal where the texts are equal."""
        return self.texts(column).codes

    def is_one_of(self, column: str, wanted: Iterable[str]) -> NDArray[np.bool_]:
        """Tell for each row whether its text in a column is one of these."""
        return self.texts(column).is_one_of(wanted)

    def row_number(self, *key: str | int) -> int | None:
        """Return the position of the row with this key, ``None`` where there is none."""
        return self.row_numbers([key])[0]

    def row_numbers(self, keys: Sequence[Key]) -> list[int | None]:
        """Return the positions of the rows with these keys, ``None`` where there is none."""
        first = self.texts(self.schema.key[0])
        codes = [first.words.code(cast(str, key[0] or "")) for key in keys]
        if len(self.schema.key) > 1:
            return self._rows_of_long_keys(keys, codes)
        found = self._row_of_code[codes].tolist()
        return [None if row < 0 else row for row in found]

    @property
    def _row_of_code(self) -> Array:
        """The row whose key has a code; -1, also at the end and so for ``UNSEEN``, where there is none."""
        key = self.texts(self.schema.key[0])
        index = self._cache.get(("rows", self.schema.key[0]))
        if index is None or len(index) <= len(key.words):
            index = np.full(key.words.room + 1, -1, np.int64)
            index[key.codes] = np.arange(len(self))
            self._cache["rows", self.schema.key[0]] = index
        return cast(Array, index)

    def _rows_of_long_keys(self, keys: Sequence[Key], first: Sequence[int]) -> list[int | None]:
        """Find rows by the first column's code, and compare the other columns of those only.

        An index of all keys would cost more than a whole day's look-ups, and be lost with every added row.
        """
        near = np.flatnonzero(self.texts(self.schema.key[0]).has_code(set(first)))
        near_keys = zip(*(self.values(name, near) for name in self.schema.key), strict=True)
        row_of_key = dict(zip(near_keys, near.tolist(), strict=True))
        empty = [None if self.schema.column(name).kind in NUMBER_KINDS else "" for name in self.schema.key]
        return [
            row_of_key.get(tuple(gap if part is None else part for part, gap in zip(key, empty, strict=True)))
            for key in keys
        ]

    def key(self, row: int) -> Key:
        """Return the key of the row at a position."""
        return tuple(self.value(row, name) for name in self.schema.key)  # type: ignore[misc]

    def value(self, row: int, column: str) -> Value:
        """Return one cell as a row value."""
        return self._value(row, self.schema.column(column))

    def _value(self, row: int, column: Column) -> Value:
        kept = self.columns[column.name]
        return kept.word(row) if isinstance(kept, Texts) else value_of(column.kind, kept[row])

    def row(self, row: int) -> Row:
        """Return the row at a position as column name to value."""
        return {column.name: self._value(row, column) for column in self.schema.columns}

    def values(self, column: str, at: Array | None = None) -> list[Value]:
        """Return a column, or its cells at these positions, as row values; the fast way through many rows."""
        kept = self.columns[column]
        found = kept if at is None else kept[at]
        if isinstance(found, Texts):
            return cast(list[Value], found.decoded().tolist())
        kind, cells = self.schema.column(column).kind, found.tolist()
        if kind in INTEGER_KINDS:
            return [None if cell == UNKNOWN else cell for cell in cells]
        return [None if cell != cell else cell for cell in cells] if kind is Kind.REAL else cells

    def rows(self, at: Array | None = None) -> list[Row]:
        """Return all rows, or those at these positions, as dictionaries."""
        if at is not None and len(at) <= _FEW_ROWS:
            return [self.row(row) for row in at.tolist()]
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
        key = target.texts(target.schema.key[0])
        found = self._cache.get(("rows in", column, target.schema.name))
        if found is None or found[0] is not key:
            numbers = target._row_of_code[self.texts(column).codes_in(key.words)]
            found = self._cache["rows in", column, target.schema.name] = (key, numbers)
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
            cached = self._cache["groups", column, target.schema.name] = (referred, starts, order)
        return cached[1], cached[2]

    def with_cells(self, cells: Mapping[str, Sequence[tuple[int, Value]]]) -> "Table":
        """Return a table with some cells changed: column name to (row position, value) pairs."""
        columns = dict(self.columns)
        for name, changed in cells.items():
            rows, values = zip(*changed, strict=True)
            columns[name] = self._with_values(name, list(rows), values)
        return Table(
            self.schema, columns, {key: worth for key, worth in self._cache.items() if key[1] not in cells}
        )

    def _with_values(self, column: str, rows: list[int], values: Sequence[Value]) -> Array | Texts:
        kind = self.schema.column(column).kind
        if kind not in NUMBER_KINDS:
            return self.texts(column).with_texts(rows, _filled(kind, values))
        changed = self[column].copy()
        changed[rows] = array_of(kind, values)
        return changed

    def with_rows(self, rows: Sequence[Mapping[str, Value]]) -> "Table":
        """Return a table with rows added at its end."""
        columns: dict[str, Array | Texts] = {}
        for column in self.schema.columns:
            values = [row.get(column.name, column.default) for row in rows]
            if column.kind in NUMBER_KINDS:
                columns[column.name] = np.concatenate([self[column.name], array_of(column.kind, values)])
            else:
                columns[column.name] = self.texts(column.name).with_more(_filled(column.kind, values))
        return Table(self.schema, columns)

    def without_rows(self, rows: Sequence[int]) -> "Table":
        """Return a table without the rows at these positions."""
        kept = np.ones(len(self), dtype=bool)
        kept[list(rows)] = False
        return Table(self.schema, {name: column[kept] for name, column in self.columns.items()})

    def recoded(self, words: Words) -> "Table":
        """Return the same table with its texts as codes of other words, which get those that they lack."""
        columns: dict[str, Array | Texts] = {
            column.name: self[column.name]
            if column.kind in NUMBER_KINDS
            else self.texts(column.name).recoded(words)
            for column in self.schema.columns
        }
        return Table(self.schema, columns)

    def same_rows(self, other: "Table") -> bool:
        """Tell whether both tables hold the same rows, in whatever order."""
        if self.schema is not other.schema or len(self) != len(other):
            return False
        return self._rows_by_key() == other._rows_by_key()

    def _rows_by_key(self) -> dict[Key, Row]:
        keys = zip(*(self.values(name) for name in self.schema.key), strict=True)
        return dict(zip(cast(Iterable[Key], keys), self.rows(), strict=True))
