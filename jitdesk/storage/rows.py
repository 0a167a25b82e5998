"""The plan's tables in and out of SQLite: whole columns on the way in, changed cells on the way out."""

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any, cast

import numpy as np

from jitdesk.domain.columns import INTEGER_KINDS, Array, Row, Table
from jitdesk.domain.edit import WHOLE_ROW, Change
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, SCHEMAS, Column, Kind, TableSchema
from jitdesk.domain.texts import Texts, Words
from jitdesk.domain.values import UNKNOWN
from jitdesk.storage.schema import quoted


def read_plan(connection: sqlite3.Connection) -> Plan:
    """Read all of the plant's tables, each row in the order in which it came."""
    words = Words()
    with _no_garbage_collection():
        return Plan({schema.name: _read_table(connection, schema, words) for schema in SCHEMAS})


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    # A plant is a million tuples and no cycle; looking for cycles among them costs a third of the time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_table(connection: sqlite3.Connection, schema: TableSchema, words: Words) -> Table:
    cells = ", ".join(_read_cell(column) for column in schema.columns)
    rows = connection.execute(f"SELECT {cells} FROM {quoted(schema.name)} ORDER BY id").fetchall()
    by_column: Iterable[tuple[Any, ...]] = zip(*rows, strict=True) if rows else [()] * len(schema.columns)
    columns = {
        column.name: _column(column.kind, values, words)
        for column, values in zip(schema.columns, by_column, strict=True)
    }
    return Table(schema, columns)


def _read_cell(column: Column) -> str:
    name = quoted(column.name)
    return f"ifnull({name}, {UNKNOWN})" if column.kind in INTEGER_KINDS and not column.required else name


def _column(kind: Kind, values: tuple[Any, ...], words: Words) -> Array | Texts:
    if kind in INTEGER_KINDS:
        return np.fromiter(values, np.int64, len(values))
    if kind is Kind.REAL:
        return np.array(values, dtype=np.float64)  # None becomes NaN
    return Texts.of(values, len(values), words)


def write_plan(connection: sqlite3.Connection, plan: Plan) -> None:
    """Write all rows of a plan into empty tables."""
    for schema in SCHEMAS:
        table = plan[schema.name]
        connection.executemany(_insert_sql(schema), zip(*_sql_columns(table), strict=True))


def _sql_columns(table: Table) -> list[list[Any]]:
    columns = []
    for column in table.schema.columns:
        cells = table[column.name].tolist()
        if column.kind in INTEGER_KINDS:
            cells = [None if cell == UNKNOWN else cell for cell in cells]
        elif column.kind is Kind.REAL:
            cells = [None if cell != cell else cell for cell in cells]  # NaN is empty
        columns.append(cells)
    return columns


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
            "The plant file and the plan on the screen differ",
            f"{len(changes)} rows of {schema.name} were to change, {cursor.rowcount} were found",
            "Nothing was written. Close and open the plant again.",
        )
