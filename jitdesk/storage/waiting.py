"""Imports that were left for later, in the plant file: what was decided as text, the files compressed."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple

from jitdesk.services.ports import PackedFile, WaitingImport


def imports(connection: sqlite3.Connection) -> list[WaitingImport]:
    """Return the imports that wait, in the order in which they came."""
    rows = connection.execute(
        "SELECT number, name, supplier, differences, came, since, decided FROM waiting_imports"
        " ORDER BY number"
    )
    return [WaitingImport(*row) for row in rows]


def files(connection: sqlite3.Connection, number: int) -> list[PackedFile]:
    """Return the files of an import that waits."""
    rows = connection.execute(
        'SELECT name, sha256, content, written_at FROM waiting_files WHERE "import" = ? ORDER BY place',
        (number,),
    )
    return [PackedFile(*row) for row in rows]


def keep(connection: sqlite3.Connection, waiting: WaitingImport, held: Sequence[PackedFile]) -> int:
    """Write an import that waits, new (number 0) with its files or once more without; return its number."""
    written = connection.execute(
        "INSERT OR REPLACE INTO waiting_imports VALUES (?, ?, ?, ?, ?, ?, ?)",
        (waiting.number or None, *astuple(waiting)[1:]),
    )
    number = waiting.number or int(written.lastrowid or 0)
    for place, (name, sha256, packed, written_at) in enumerate(held):
        connection.execute(
            "INSERT INTO waiting_files VALUES (?, ?, ?, ?, ?, ?)",
            (number, place, name, sha256, written_at, packed),
        )
    return number


def drop(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Forget imports that wait no longer."""
    for number in numbers:
        connection.execute('DELETE FROM waiting_files WHERE "import" = ?', (number,))
        connection.execute("DELETE FROM waiting_imports WHERE number = ?", (number,))
