"""Imports that were left for later, in the plant file: what was decided as text, the files compressed."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import astuple

from jitdesk.services.ports import KeptFile, WaitingImport

_LEVEL = 1
"""Somebody waits for it, and workbooks are packed already."""


def imports(connection: sqlite3.Connection) -> list[WaitingImport]:
    """Return the imports that wait, in the order in which they came."""
    rows = connection.execute(
        "SELECT number, name, supplier, differences, came, since, decided FROM waiting_imports"
        " ORDER BY number"
    )
    return [WaitingImport(*row) for row in rows]


def files(connection: sqlite3.Connection, number: int) -> list[KeptFile]:
    """Return the files of an import that waits."""
    rows = connection.execute(
        'SELECT name, content, written_at FROM waiting_files WHERE "import" = ? ORDER BY place', (number,)
    )
    return [(name, zlib.decompress(content), written_at) for name, content, written_at in rows]


def keep(connection: sqlite3.Connection, waiting: WaitingImport, held: Sequence[KeptFile]) -> int:
    """Write an import that waits, new (number 0) with its files or once more without; return its number."""
    written = connection.execute(
        "INSERT OR REPLACE INTO waiting_imports VALUES (?, ?, ?, ?, ?, ?, ?)",
        (waiting.number or None, *astuple(waiting)[1:]),
    )
    number = waiting.number or int(written.lastrowid or 0)
    for place, (name, content, written_at) in enumerate(held):
        connection.execute(
            "INSERT INTO waiting_files VALUES (?, ?, ?, ?, ?, ?)",
            (number, place, name, _sha256(content), written_at, zlib.compress(content, _LEVEL)),
        )
    return number


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def drop(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Forget imports that wait no longer."""
    for number in numbers:
        connection.execute('DELETE FROM waiting_files WHERE "import" = ?', (number,))
        connection.execute("DELETE FROM waiting_imports WHERE number = ?", (number,))
