"""Rows of a plant's table by words: those that are shown to be edited, never all of a very long table."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import NUMBER_KINDS, Key, Table
from jitdesk.services.typed_table import TypedRows, TypedTable, texts_of

MOST_ROWS = 1000


@dataclass(frozen=True, slots=True)
class FoundRows:
    """Rows that hold all words that were typed.

    Attributes
    ----------
    typed : TypedRows
        The first `MOST_ROWS` of them as texts.
    keys : tuple of Key
        Their keys.
    total : int
        How many there are in all.
    """

    typed: TypedRows
    keys: tuple[Key, ...]
    total: int


def rows_found(table: Table, typed: TypedTable, words: str, zone: ZoneInfo) -> FoundRows:
    """Return the rows of which every word is in one of the shown texts; all rows without words."""
    fits = np.ones(len(table), np.bool_)
    for word in words.casefold().split():
        fits &= _holding(table, [each.column.name for each in typed.columns], word)
    numbers = np.flatnonzero(fits)
    shown = numbers[:MOST_ROWS]
    few = Table.of_rows(table.schema, table.rows(shown))
    keys = tuple(few.key(row) for row in range(len(few)))
    return FoundRows(texts_of(few, typed, zone), keys, len(numbers))


def _holding(table: Table, columns: Sequence[str], word: str) -> NDArray[np.bool_]:
    found = np.zeros(len(table), np.bool_)
    for column in columns:
        if table.schema.column(column).kind not in NUMBER_KINDS:
            texts = table.texts(column)
            # A text that stands in many rows is looked into once.
            holds = np.zeros(texts.words.room, np.bool_)
            holds[texts.codes] = True
            for code in np.flatnonzero(holds).tolist():
                holds[code] = word in texts.words.word(code).casefold()
            found |= holds[texts.codes]
    return found
