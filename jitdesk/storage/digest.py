"""What a whole plan comes down to: one checksum over all of its rows, in whatever order they stand."""

import hashlib

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import INTEGER_KINDS, NUMBER_KINDS, Array, Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS, Column
from jitdesk.domain.texts import Texts


def digest_of(plan: Plan) -> str:
    """Return sha256 (hex) over the columns of a plan's tables, each table sorted by its key."""
    digest = hashlib.sha256()
    for schema in SCHEMAS:
        table = plan[schema.name]
        if schema.since > 1 and not len(table):
            continue  # files that were opened before there was such a table keep their digest
        ranked = {column.name: _ranked(table, column) for column in schema.columns}
        order = np.lexsort([ranked[name][1] for name in reversed(schema.key)])
        digest.update(f"{schema.name} {len(table)}\n".encode())
        for name, (words, cells) in ranked.items():
            digest.update(f"{name} {len(words)}\n".encode() + words)
            digest.update(cells[order].tobytes())
    return digest.hexdigest()


def _ranked(table: Table, column: Column) -> tuple[bytes, Array]:
    """Return a column as numbers, and the words that they stand for where it holds text."""
    if column.kind in INTEGER_KINDS:
        return b"", table[column.name].astype("<i8", copy=False)
    if column.kind in NUMBER_KINDS:
        reals = table[column.name] + 0.0  # SQLite knows no minus zero
        return b"", np.where(np.isnan(reals), np.nan, reals).astype("<f8")
    return _ranked_texts(table.texts(column.name))


def _ranked_texts(texts: Texts) -> tuple[bytes, NDArray[np.int32]]:
    used = np.flatnonzero(np.bincount(texts.codes, minlength=1))
    words = texts.words.decoded(used).tolist() if len(texts) else []
    rank = np.zeros(texts.words.room, "<i4")
    for place, at in enumerate(sorted(range(len(words)), key=words.__getitem__)):
        rank[used[at]] = place
    return "\0".join(sorted(words)).encode(errors="surrogatepass"), rank[texts.codes]


def digest_of_rows(plan: Plan) -> str:
    """Return sha256 (hex) over a plan's rows one by one: what files of version 1 were opened with."""
    digest = hashlib.sha256()
    for schema in SCHEMAS:
        if schema.since > 1:
            continue
        rows = zip(*(plan[schema.name][name].tolist() for name in schema.column_names), strict=True)
        digest.update(repr((schema.name, sorted(map(repr, rows)))).encode())
    return digest.hexdigest()
