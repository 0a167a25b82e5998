"""Connections to a plant file: refused without a byte written, or set up to look at it or to write to it."""

import os
import sqlite3
from pathlib import Path

from jitdesk.storage import sentences
from jitdesk.storage.schema import APPLICATION_ID, VERSION

SAFE = ("journal_mode = WAL", "synchronous = FULL")
"""What makes every commit survive a power loss."""

_BUSY_TIMEOUT_S = 5.0
_SQLITE_HEAD = b"SQLite format 3\x00"
# What a hostile file could make SQLite do or overlook.
_GUARDS = ("trusted_schema = OFF", "cell_size_check = ON", "recursive_triggers = OFF")


def connect(path: Path, mode: str, *, immutable: bool = False) -> sqlite3.Connection:
    """Return a connection in SQLite's mode ``ro``, ``rw`` or ``rwc``, without transactions of its own."""
    address = f"{path.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
    # One thread at a time uses it; the one that opened it need not be the one that writes.
    connection = sqlite3.connect(
        address, uri=True, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    for guard in _GUARDS:
        connection.execute(f"PRAGMA {guard}")
    return connection


def refuse_foreign(path: Path) -> None:
    """Look at the file's head without SQLite, which might write beside it.

    Raises
    ------
    PlantFileError
        If the file is missing, empty, not made by jitdesk, or made by a newer one.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise sentences.missing(path) from None
    except OSError as error:
        raise sentences.told(error, path) from error
    if not head:
        raise sentences.empty(path)
    application, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    if not head.startswith(_SQLITE_HEAD) or application != APPLICATION_ID:
        raise sentences.foreign(path)
    if version > VERSION:
        raise sentences.newer(path, version, VERSION)


def connection_to_look(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write.

    Raises
    ------
    PlantFileError
        If the file cannot be read, or is older than this jitdesk.
    """
    try:
        connection = _looking(path)
        version = _version(connection)
    except sqlite3.Error as error:
        raise sentences.told(error, path) from error
    if version < VERSION:
        connection.close()
        raise sentences.older(path, version, VERSION)
    return connection


def _looking(path: Path) -> sqlite3.Connection:
    # Where it may, the connection takes SQLite's side files away again when it is the last to close.
    connection = connect(path, "rw" if os.access(path, os.W_OK) else "ro")
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError:
        # The folder may not be written to, so SQLite cannot share the file; without a log that is safe.
        connection.close()
        if _has_log(path):
            raise
        connection = connect(path, "ro", immutable=True)
    return connection


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def connection_to_write(path: Path, *, unclean: bool) -> sqlite3.Connection:
    """Return a connection whose commits are safe, to a file of the newest version.

    Parameters
    ----------
    unclean : bool
        Whether the last process that wrote to it ended without closing it: then it is checked first.

    Raises
    ------
    PlantFileError
        If the file is damaged, or cannot be brought up to date.
    """
    try:
        connection = connect(path, "rw")
        try:
            if unclean:
                refuse_damage(connection, path, "quick_check")
            for setting in SAFE:
                connection.execute(f"PRAGMA {setting}")
            _bring_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise sentences.told(error, path) from error
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection)
    if version >= VERSION:
        return
    from jitdesk.storage.migrations import migrate  # sqlite_utils costs as much as the whole start

    copy = path.with_name(f"{path.name}.v{version}")
    copy.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(copy),))
    migrate(connection)


def refuse_damage(connection: sqlite3.Connection, path: Path, check: str) -> None:
    """Run SQLite's ``quick_check`` or ``integrity_check``.

    Raises
    ------
    PlantFileError
        With the first thing that it finds.
    """
    found = connection.execute(f"PRAGMA {check}(1)").fetchone()[0]
    if found != "ok":
        # The last line says what it is, those before it in which database.
        raise sentences.corrupt(path, str(found).splitlines()[-1])
