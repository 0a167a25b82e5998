"""The plan's tables in and out of SQLite: whole columns on the way in, changed cells on the way out."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, cast

import numpy as np

from jitdesk.domain.columns import INTEGER_KINDS, NUMBER_KINDS, Array, Row, Table, array_of
from jitdesk.domain.edit import WHOLE_ROW, Change
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, SCHEMAS, Column, Kind, TableSchema
from jitdesk.domain.texts import Texts, Words
from jitdesk.domain.values import UNKNOWN
from jitdesk.services.ports import Report, no_report
from jitdesk.storage.kept import Chunk, keep, keep_words, kept_columns, kept_words, unwatched
from jitdesk.storage.schema import CHUNK_BITS, quoted

_ROWS_AT_ONCE = 50_000


class Reading:
    """Reads a plan: the columns that are kept, and from the rows what is not.

    Attributes
    ----------
    plan : Plan
        The plan as its tables stand, each row in the order in which it came.
    """

    def __init__(
        self, connection: sqlite3.Connection, report: Report = no_report, *, rows_only: bool = False
    ) -> None:
        self._connection = connection
        self._words = Words() if rows_only else kept_words(connection)
        self._words_kept = len(self._words)
        self._read: dict[str, list[Chunk]] = {}
        self._most = {schema.name: self._chunks(schema) for schema in SCHEMAS}
        self._report, self._done, self._all = report, 0, sum(self._most.values())
        self.plan = Plan({schema.name: self._table(schema) for schema in SCHEMAS})

    def _chunks(self, schema: TableSchema) -> int:
        """Return how many chunks a table's ids fall into."""
        (last,) = self._connection.execute(f"SELECT max(id) FROM {quoted(schema.name)}").fetchone()
        return 0 if last is None else (last >> CHUNK_BITS) + 1

    def keep(self) -> None:
        """Keep what had to be read from the rows, so that the next time is faster."""
        if self._read:
            keep_words(self._connection, self._words, self._words_kept)
        for name, chunks in self._read.items():
            keep(self._connection, self.plan[name], chunks)

    def _table(self, schema: TableSchema) -> Table:
        kept = dict(self._kept(schema))
        parts, rows = [], 0
        for chunk in range(self._most[schema.name]):
            self._report(self._done, self._all, say("Reading {spoken}", spoken=spoken(schema)))
            part = kept.pop(chunk, None)
            if part is None:
                part = self._from_rows(schema, chunk)
                count = len(part[schema.columns[0].name])
                self._read.setdefault(schema.name, []).append((chunk, rows, rows + count))
            parts.append(part)
            rows += len(part[schema.columns[0].name])
            self._done += 1
        return Table(schema, {column.name: self._joined(column, parts) for column in schema.columns})

    def _kept(self, schema: TableSchema) -> Iterator[tuple[int, dict[str, Array]]]:
        return iter(()) if not self._words_kept else kept_columns(self._connection, schema, self._words)

    def _joined(self, column: Column, parts: list[dict[str, Array]]) -> Array | Texts:
        cells = [part[column.name] for part in parts] or [array_of(column.kind, ())]
        joined = np.concatenate(cells)
        return (
            joined if column.kind in NUMBER_KINDS else Texts(joined.astype(np.int32, copy=False), self._words)
        )

    def _from_rows(self, schema: TableSchema, chunk: int) -> dict[str, Array]:
        cells = ", ".join(_read_cell(column) for column in schema.columns)
        rows = self._connection.execute(
            f"SELECT {cells} FROM {quoted(schema.name)} WHERE id >= ? AND id < ? ORDER BY id",
            (chunk << CHUNK_BITS, (chunk + 1) << CHUNK_BITS),
        ).fetchall()
        by_column: Iterable[tuple[Any, ...]] = zip(*rows, strict=True) if rows else [()] * len(schema.columns)
        return {
            column.name: self._cells(column.kind, values)
            for column, values in zip(schema.columns, by_column, strict=True)
        }

    def _cells(self, kind: Kind, values: tuple[Any, ...]) -> Array:
        if kind in INTEGER_KINDS:
            return np.fromiter(values, np.int64, len(values))
        if kind is Kind.REAL:
            return np.array(values, dtype=np.float64)  # None becomes NaN
        return self._words.codes(values, len(values))


def spoken(schema: TableSchema) -> str:
    """Return a table's name for a sentence: "delivery lines"."""
    return schema.name.replace("_", " ")


def _read_cell(column: Column) -> str:
    name = quoted(column.name)
    return f"ifnull({name}, {UNKNOWN})" if column.kind in INTEGER_KINDS and not column.required else name


def write_plan(connection: sqlite3.Connection, plan: Plan, report: Report = no_report) -> None:
    """Write all rows of a plan into empty tables, and keep their columns."""
    with unwatched(connection):
        for place, schema in enumerate(SCHEMAS):
            report(place, len(SCHEMAS) + 1, say("Writing {spoken}", spoken=spoken(schema)))
            connection.executemany(_insert_sql(schema), _sql_rows(plan[schema.name]))
    words = (
        Words()
    )  # a plan in memory may know words that no file can hold: they were refused with their rows
    tables = [plan[schema.name].recoded(words) for schema in SCHEMAS]
    keep_words(connection, words, 0)
    for table in tables:
        keep(connection, table, _chunks_of(len(table)))


def _chunks_of(rows: int) -> Iterator[Chunk]:
    """Yield the chunks of a new table: its ids run from 1 on without gaps."""
    for chunk in range((rows >> CHUNK_BITS) + 1):
        start, end = max((chunk << CHUNK_BITS) - 1, 0), min(((chunk + 1) << CHUNK_BITS) - 1, rows)
        if start < end:
            yield chunk, start, end


def _sql_rows(table: Table) -> Iterator[tuple[Any, ...]]:
    # A part at a time: the rows of all consumption as Python numbers would take a gigabyte.
    for start in range(0, len(table), _ROWS_AT_ONCE):
        at = np.arange(start, min(start + _ROWS_AT_ONCE, len(table)))
        yield from zip(*(table.values(name, at) for name in table.schema.column_names), strict=True)


def _insert_sql(schema: TableSchema) -> str:
    names = ", ".join(quoted(name) for name in schema.column_names)
    marks = ", ".join("?" * len(schema.columns))
    return f"INSERT INTO {quoted(schema.name)} ({names}) VALUES ({marks})"


def write_changes(connection: sqlite3.Connection, changes: Sequence[Change]) -> None:
    """Write an edit's changes into the tables: cells first, then rows that go, then rows that come.

    Raises
    ------
    PlantFileError
        If a row that should change is not in the file.
    """
    # sorted() keeps the order of equals: rows come into the file as they come into the plan.
    ordered = sorted(changes, key=_step)
    for (order, table, column), group in groupby(ordered, key=_step):
        if order == _COMES:
            rows = (cast(Row, change.after) for change in group)
            schema = SCHEMA[table]
            connection.executemany(
                _insert_sql(schema), ([row[name] for name in schema.column_names] for row in rows)
            )
        else:
            _write_over(connection, SCHEMA[table], column, list(group))


_CELL, _GOES, _COMES = 0, 1, 2


def _step(change: Change) -> tuple[int, str, str]:
    if change.column != WHOLE_ROW:
        return _CELL, change.table, change.column
    return (_COMES if change.before is None else _GOES), change.table, change.column


def _write_over(
    connection: sqlite3.Connection, schema: TableSchema, column: str, changes: list[Change]
) -> None:
    where = " AND ".join(f"{quoted(name)} = ?" for name in schema.key)
    if column == WHOLE_ROW:
        cursor = connection.executemany(
            f"DELETE FROM {quoted(schema.name)} WHERE {where}", (change.key for change in changes)
        )
    else:
        cursor = connection.executemany(
            f"UPDATE {quoted(schema.name)} SET {quoted(column)} = ? WHERE {where}",
            ((change.after, *change.key) for change in changes),
        )
    if cursor.rowcount != len(changes):
        raise PlantFileError(
            say("The plant file and the plan on the screen differ"),
            say(
                "{changes} rows of {name} were to change, {rowcount} were found",
                changes=len(changes),
                name=schema.name,
                rowcount=cursor.rowcount,
            ),
            say("Nothing was written. Close and open the plant again."),
        )
