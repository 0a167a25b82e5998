"""The plan's columns kept beside its rows: what makes opening fast.

The rows are the truth. A chunk of columns is there only while none of its rows changed since it was kept, by
whatever program: triggers see to that. What is missing or damaged is read from the rows.
"""

import sqlite3
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from jitdesk.domain.columns import NUMBER_KINDS, Array, Table
from jitdesk.domain.tables import SCHEMAS, TableSchema
from jitdesk.domain.texts import Words
from jitdesk.storage.packing import packed, unpacked
from jitdesk.storage.schema import watch_sql

_BETWEEN = "\0"  # no text of a plant holds one
Chunk = tuple[int, int, int]
"""A chunk's number, and the rows [start, end) of the table that it holds."""


def kept_words(connection: sqlite3.Connection) -> Words:
    """Return the words that the kept chunks' codes stand for; none where they are damaged."""
    rows = connection.execute('SELECT "first", "crc", "words" FROM kept_words ORDER BY "first"')
    distinct: list[str] = []
    for first, crc, blob in rows:
        if first != len(distinct) or zlib.crc32(blob) != crc:
            return Words()
        distinct += blob.decode().split(_BETWEEN)
    return Words(distinct)


def kept_columns(
    connection: sqlite3.Connection, schema: TableSchema, words: Words
) -> Iterator[tuple[int, dict[str, Array]]]:
    """Yield the number and the columns of each chunk of a table that is kept and whole, in order."""
    rows = connection.execute(
        'SELECT "chunk", "crc", "columns" FROM kept_chunks WHERE "table" = ? ORDER BY "chunk"', (schema.name,)
    )
    for chunk, crc, blob in rows:
        if zlib.crc32(blob) != crc:
            continue
        # Whoever wrote a checksum can have written anything.
        with suppress(struct.error, ValueError, KeyError):
            columns = unpacked(schema, blob)
            if _are_known(schema, columns, len(words)):
                yield chunk, columns


def _are_known(schema: TableSchema, columns: dict[str, Array], words: int) -> bool:
    """Tell whether all codes stand for one of so many words."""
    codes = (columns[column.name] for column in schema.columns if column.kind not in NUMBER_KINDS)
    return all(not len(cells) or (cells.min() >= 0 and cells.max() < words) for cells in codes)


def keep(connection: sqlite3.Connection, table: Table, chunks: Iterable[Chunk]) -> None:
    """Keep chunks of a table, whose words were kept before."""
    schema = table.schema
    columns = {
        column.name: table[column.name] if column.kind in NUMBER_KINDS else table.codes(column.name)
        for column in schema.columns
    }
    blobs = (
        (chunk, packed(schema, {name: cells[start:end] for name, cells in columns.items()}))
        for chunk, start, end in chunks
    )
    connection.executemany(
        "INSERT OR REPLACE INTO kept_chunks VALUES (?, ?, ?, ?)",
        ((schema.name, chunk, zlib.crc32(blob), blob) for chunk, blob in blobs),
    )


def keep_words(connection: sqlite3.Connection, words: Words, known: int) -> None:
    """Keep the words that came after so many."""
    if not known:
        forget(connection)
    if new := words.distinct()[known:]:
        blob = _BETWEEN.join(new).encode()
        connection.execute("INSERT INTO kept_words VALUES (?, ?, ?)", (known, zlib.crc32(blob), blob))


def forget(connection: sqlite3.Connection) -> None:
    """Forget all that is kept: codes without their words mean nothing."""
    connection.execute("DELETE FROM kept_chunks")
    connection.execute("DELETE FROM kept_words")


@contextmanager
def unwatched(connection: sqlite3.Connection) -> Iterator[None]:
    """Write many rows into empty tables: nothing is kept of them yet that could be forgotten."""
    watches = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_forgets' ESCAPE '\\'"
    ).fetchall()
    for (name,) in watches:
        connection.execute(f'DROP TRIGGER "{name}"')
    yield
    for schema in SCHEMAS:
        for statement in watch_sql(schema).split("END;\n")[:-1]:
            connection.execute(statement + "END;")
