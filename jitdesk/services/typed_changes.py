"""Which rows of the plan the rows of a grid are, however they are typed over, moved, taken away and back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from jitdesk.domain.columns import Key, Row
from jitdesk.domain.tables import SCHEMA
from jitdesk.services.table_editing import Pair

TypedRow = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypedChange:
    """A row of the grid that reads otherwise than the plan has it; None where it is gone from the grid."""

    row: TypedRow | None
    pair: Pair


@dataclass(slots=True)
class TypedChanges:
    """Follows the rows of a grid.

    Rows are told apart by being themselves: two may read alike while they are typed.
    """

    table: str
    _rows: Sequence[TypedRow] = ()
    _keys: dict[int, tuple[TypedRow, Key]] = field(default_factory=dict)
    _kept: dict[Key, TypedRow] = field(default_factory=dict)

    @classmethod
    def of(cls, table: str, rows: Sequence[TypedRow], keys: Sequence[Key]) -> "TypedChanges":
        """Return what follows rows that read as the plan has them, each with its key there."""
        made = cls(table, rows)
        for row, key in zip(rows, keys, strict=True):
            made._know(row, key)
        return made

    def _know(self, row: TypedRow, key: Key) -> None:
        self._keys[id(row)] = row, key
        self._kept[key] = row

    def follow(self, rows: Sequence[TypedRow]) -> None:
        """Hear what stands in the grid now: what is typed over a row is still that row."""
        if len(rows) >= len(self._rows):
            for before, after in zip(self._rows, rows, strict=False):
                if before is not after and id(before) in self._keys and id(after) not in self._keys:
                    self._keys[id(after)] = after, self._keys[id(before)][1]
        self._rows = rows

    def changes(self, values: Sequence[Row | None]) -> list[TypedChange]:
        """Return what the plan does not have yet; a row with a cell that needs something waits.

        Parameters
        ----------
        values : sequence of Row or None
            What each row of the grid means; None for a blank one and for one that needs something.
        """
        found, here = [], set()
        for at, row in enumerate(self._rows):
            key = self._keys[id(row)][1] if id(row) in self._keys else None
            if key is not None and key in self._kept:
                here.add(key)
                if self._kept[key] is row:
                    continue
            else:
                key = None
            wanted = values[at] if at < len(values) else None
            if wanted is not None or (key is not None and not any(row)):
                found.append(TypedChange(row, (key, wanted)))
        gone = [TypedChange(None, (key, None)) for key in self._kept if key not in here]
        return [*found, *gone]

    def keep(self, changes: Sequence[TypedChange]) -> None:
        """Take changes as what the plan has."""
        for change in changes:
            was, wanted = change.pair
            if was is not None:
                self._kept.pop(was, None)
            if change.row is not None and wanted is not None:
                self._know(change.row, _key(self.table, wanted))


def _key(table: str, values: Mapping[str, object]) -> Key:
    return cast(Key, tuple(values[name] for name in SCHEMA[table].key))
