"""The journal in SQLite: each step's changes as packed columns, chained by checksums."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from jitdesk.domain.edit import WHOLE_ROW, Change, Edit
from jitdesk.domain.errors import ChangedSince
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA
from jitdesk.services.ports import JournalEntry
from jitdesk.storage.digest import digest_of, digest_of_rows

NO_CHECKSUM = "0" * 64
_COLUMNS = "seq, based_on, uuid, label, reason, author, source, at, undoes, size"


def packed(changes: Sequence[Change]) -> bytes:
    """Return changes as compressed JSON, grouped by table and column: a load names each column once."""
    groups: dict[tuple[str, str, bool], list[Change]] = {}
    for change in changes:
        coming = change.column == WHOLE_ROW and change.before is None
        groups.setdefault((change.table, change.column, coming), []).append(change)
    content = [
        {"table": table, "column": column} | _group(table, column, coming, group)
        for (table, column, coming), group in groups.items()
    ]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), level=3)


def _group(table: str, column: str, coming: bool, group: list[Change]) -> dict[str, Any]:
    if column != WHOLE_ROW:
        keys = [change.key for change in group]
        before, after = [change.before for change in group], [change.after for change in group]
        return {"keys": keys, "before": before, "after": after}
    names = SCHEMA[table].column_names
    rows = [change.after if coming else change.before for change in group]
    # Columns by name, so that a file still reads after a later version gave the table another column.
    by_column = {name: [row[name] for row in rows] for name in names}  # type: ignore[index]
    return {"added" if coming else "removed": by_column}


def unpacked(blob: bytes) -> tuple[Change, ...]:
    """Return the changes of a packed step; rows keep their order within a table and column."""
    content = json.loads(zlib.decompress(blob))
    return tuple(change for group in content if "table" in group for change in _changes(group))


def _changes(group: dict[str, Any]) -> Iterator[Change]:
    table, column = group["table"], group["column"]
    if "keys" in group:
        for key, before, after in zip(group["keys"], group["before"], group["after"], strict=True):
            yield Change(table, tuple(key), column, before, after)
        return
    by_column = group.get("added") or group["removed"]
    for cells in zip(*by_column.values(), strict=True):
        row = dict(zip(by_column, cells, strict=True))
        came = Change.row_added(table, row)
        yield came if "added" in group else came.inverse()


def open_with(connection: sqlite3.Connection, plan: Plan, made: Edit) -> None:
    """Write the first step: the plan that the plant was made with, by its digest."""
    blob = zlib.compress(json.dumps([{"opened_with_columns": digest_of(plan)}]).encode())
    append(connection, made, seq=1, based_on=0, previous=NO_CHECKSUM, blob=blob)


def append(
    connection: sqlite3.Connection, edit: Edit, *, seq: int, based_on: int, previous: str, blob: bytes
) -> tuple[JournalEntry, str]:
    """Write one step at the journal's end; return its entry and its checksum."""
    entry = JournalEntry(
        seq,
        based_on,
        edit.uuid,
        edit.label,
        edit.reason,
        edit.author,
        edit.source,
        edit.at,
        edit.undoes,
        len(edit.changes),
    )
    checksum = checksum_of(entry, previous, blob)
    connection.execute(
        f"INSERT INTO journal ({_COLUMNS}, changes, checksum) VALUES ({', '.join('?' * 12)})",
        (*_cells(entry), blob, checksum),
    )
    return entry, checksum


def _cells(entry: JournalEntry) -> tuple[int | str, ...]:
    return (
        entry.seq,
        entry.based_on,
        entry.uuid,
        entry.label,
        entry.reason,
        entry.author,
        entry.source,
        entry.at,
        entry.undoes,
        entry.size,
    )


def checksum_of(entry: JournalEntry, previous: str, blob: bytes) -> str:
    """Return sha256 (hex) over the step before, this step's columns and its packed changes."""
    digest = hashlib.sha256(previous.encode())
    digest.update(json.dumps(_cells(entry), ensure_ascii=False).encode())
    digest.update(blob)
    return digest.hexdigest()


def keep_first_slots(connection: sqlite3.Connection, changes: Sequence[Change]) -> None:
    """Keep the slot that a delivery had before it was ever moved; it follows from the journal, but slowly."""
    moved = (
        (change.key[0], change.before)
        for change in changes
        if change.table == "deliveries" and change.column == "slot_start" and change.before is not None
    )
    connection.executemany("INSERT INTO first_slots VALUES (?, ?) ON CONFLICT DO NOTHING", moved)


def first_slots(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the first slot start (UTC seconds) of each delivery that was ever moved."""
    return dict(connection.execute("SELECT delivery, slot_start FROM first_slots"))


def entries(connection: sqlite3.Connection) -> list[JournalEntry]:
    """Return all steps without their changes, oldest first."""
    return [JournalEntry(*row) for row in connection.execute(f"SELECT {_COLUMNS} FROM journal ORDER BY seq")]


def changes(connection: sqlite3.Connection, seq: int) -> tuple[Change, ...]:
    """Return what a step changed; nothing for a step that is not there."""
    row = connection.execute("SELECT changes FROM journal WHERE seq = ?", (seq,)).fetchone()
    return unpacked(row[0]) if row else ()


def end(connection: sqlite3.Connection) -> tuple[int, str]:
    """Return the number and the checksum of the newest step."""
    row = connection.execute("SELECT seq, checksum FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, NO_CHECKSUM)


def broken_step(connection: sqlite3.Connection) -> int | None:
    """Return the first step whose number or checksum does not follow from the one before."""
    previous = NO_CHECKSUM
    rows = connection.execute(f"SELECT {_COLUMNS}, changes, checksum FROM journal ORDER BY seq")
    for number, row in enumerate(rows, start=1):
        entry, blob, checksum = JournalEntry(*row[:10]), row[10], row[11]
        if entry.seq != number or checksum_of(entry, previous, blob) != checksum:
            return number
        previous = checksum
    return None


def leads_to(connection: sqlite3.Connection, plan: Plan) -> bool:
    """Tell whether the journal, taken back step by step from this plan, ends at the plan it began with."""
    first, *steps = connection.execute("SELECT changes FROM journal ORDER BY seq").fetchall()
    try:
        for (blob,) in reversed(steps):
            plan = plan.apply(Edit("", unpacked(blob)).inverse())
    except ChangedSince:
        return False
    (made,) = json.loads(zlib.decompress(first[0]))
    if "opened_with" in made:
        return bool(made["opened_with"] == digest_of_rows(plan))
    return bool(made["opened_with_columns"] == digest_of(plan))
