"""The delay history in and out of SQLite: promises for deliveries that are gone, read by time window."""

import sqlite3
from collections.abc import Iterator

import numpy as np

from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.texts import Texts, Words

_PROMISES_AT_ONCE = 100_000


def add_past(connection: sqlite3.Connection, past: PastPromises) -> None:
    """Add deliveries and promises after those that are there."""
    ((delivery, promise),) = connection.execute(
        "SELECT (SELECT ifnull(max(id), 0) FROM past_deliveries),"
        " (SELECT ifnull(max(id), 0) FROM past_promises)"
    )
    promises = np.bincount(past.of, minlength=len(past.promised_at))
    deliveries = zip(
        range(delivery + 1, delivery + 1 + len(promises)),
        past.delivery.decoded().tolist(),
        past.supplier.decoded().tolist(),
        past.promised_at.tolist(),
        (promise + 1 + np.cumsum(promises) - promises).tolist(),
        promises.tolist(),
        strict=True,
    )
    connection.executemany("INSERT INTO past_deliveries VALUES (?, ?, ?, ?, ?, ?)", deliveries)
    connection.executemany("INSERT INTO past_promises VALUES (?, ?, ?, ?, ?)", _promises(past, promise + 1))


def _promises(past: PastPromises, first: int) -> Iterator[tuple[int | str, ...]]:
    for start in range(0, len(past), _PROMISES_AT_ONCE):
        some = slice(start, start + _PROMISES_AT_ONCE)
        yield from zip(
            range(first + start, first + min(some.stop, len(past))),
            past.known_at[some].tolist(),
            past.kind[some].decoded().tolist(),
            past.at[some].tolist(),
            past.source[some].decoded().tolist(),
            strict=True,
        )


def read_past(connection: sqlite3.Connection, since: int, until: int, supplier: str) -> PastPromises:
    """Read the deliveries promised within [since, until), of one supplier or of all, as they were added."""
    where = "promised_at >= ? AND promised_at < ?"
    asked: tuple[int | str, ...] = (since, until)
    if supplier:
        where, asked = f"supplier = ? AND {where}", (supplier, *asked)
    deliveries = connection.execute(
        f"SELECT delivery, supplier, promised_at, promises FROM past_deliveries WHERE {where} ORDER BY id",
        asked,
    ).fetchall()
    promises = connection.execute(
        "SELECT p.known_at, p.at, p.kind, p.source FROM past_deliveries d CROSS JOIN past_promises p"
        " ON p.id >= d.first_promise AND p.id < d.first_promise + d.promises"
        f" WHERE {where} ORDER BY d.id, p.id",
        asked,
    ).fetchall()
    if not deliveries:
        return PastPromises.none()
    words = Words()
    numbers, suppliers, promised_at, counts = zip(*deliveries, strict=True)
    known_at, at, kind, source = zip(*promises, strict=True) if promises else [()] * 4
    return PastPromises(
        delivery=Texts.of(numbers, len(numbers), words),
        supplier=Texts.of(suppliers, len(numbers), words),
        promised_at=np.array(promised_at, np.int64),
        of=np.repeat(np.arange(len(numbers)), counts),
        known_at=np.array(known_at, np.int64),
        at=np.array(at, np.int64),
        kind=Texts.of(kind, len(kind), words),
        source=Texts.of(source, len(source), words),
    )
