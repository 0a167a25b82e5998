"""A plan with a few rows and cells written over it: cheap enough to make one for every row of a file."""

from collections.abc import Mapping, Sequence
from typing import cast

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.edit import WHOLE_ROW, Change, cell_changes
from jitdesk.domain.tables import CONFIRMED, DELIVERY_LINES, ESTIMATES, ETA, SCHEMA
from jitdesk.services.confirming.plan_rows import ANY, PlanRows

SUPPLIERS_WORDS = (CONFIRMED, ETA)
"""Kinds of promises of suppliers and carriers: the newest says when a delivery is expected."""

_Place = tuple[str, Key]
_ORDER = {table: place for place, table in enumerate(SCHEMA)}


class Draft:
    """What the plan would be. The plan itself stays as it is; ``changes`` says what differs.

    Parameters
    ----------
    rows : PlanRows
        Those of the plan; one for all drafts of it.
    """

    def __init__(self, rows: PlanRows) -> None:
        self.plan = rows.plan
        self.rows = rows
        self._written: dict[_Place, dict[str, Value]] = {}
        self._added: dict[_Place, Row] = {}
        self._added_lines: dict[str, list[Row]] = {}
        self._removed: dict[_Place, Row] = {}
        self._words: dict[str, list[Row]] = {}

    def find(self, table: str, *key: str | int) -> Row | None:
        """Return the row with this key as values, not to be written to; ``None`` where there is none."""
        place = (table, key)
        if place in self._added:
            return dict(self._added[place])
        row = self.rows.find(table, *key)
        return self._as_written(place, row) if row and self._written else row

    def added(self, table: str, *key: str | int | None) -> Row | None:
        """Return a row that was added to the plan, ``None`` where none of this key was."""
        return self._added.get((table, cast(Key, key)))

    def lines_of(self, delivery: str) -> Sequence[Row]:
        """Return the delivery lines of a delivery, those of the plan first."""
        lines = self.rows.lines_of(delivery)
        if self._written:
            lines = [
                self._as_written((DELIVERY_LINES.name, (delivery, str(row["line_no"]))), row) for row in lines
            ]
        added = self._added_lines.get(delivery)
        return [*lines, *map(dict, added)] if added else lines

    def line_of(self, delivery: str, line_no: str) -> Row | None:
        """Return a delivery line, not to be written to; None where the delivery has none of this number."""
        for row in self.lines_of(delivery):
            if row["line_no"] == line_no:
                return row
        return None

    def _as_written(self, place: _Place, row: Row) -> Row:
        written = self._written.get(place)
        return {**row, **written} if written else row

    def add(self, table: str, row: Mapping[str, Value]) -> None:
        """Add a row; columns that are left out get their defaults."""
        change = Change.row_added(table, row)
        self._added[table, change.key] = change.row_after
        if table == DELIVERY_LINES.name:
            self._added_lines.setdefault(str(change.key[0]), []).append(change.row_after)

    def write(self, table: str, row: Row, values: Mapping[str, Value]) -> None:
        """Write cells of a row, given as ``find`` or ``lines_of`` returned it."""
        place = (table, cast(Key, tuple(row[name] for name in SCHEMA[table].key)))
        if place in self._added:
            self._added[place].update(values)
        else:
            self._written.setdefault(place, {}).update(values)

    def remove(self, table: str, row: Row) -> None:
        """Remove a row of the plan, given as it stands there. Doing it twice is doing it once."""
        self._removed[table, cast(Key, tuple(row[name] for name in SCHEMA[table].key))] = row

    def promise(self, delivery: str, kind: str, at: int, *, known_at: int, source: str, author: str) -> None:
        """Add a promise. The same words of the same second twice become two seconds."""
        while self._is_told(delivery, known_at, kind, at, source):
            known_at += 1
        row: Row = {"delivery": delivery, "known_at": known_at, "kind": kind, "at": at}
        self.add(ESTIMATES.name, {**row, "source": source, "author": author})
        self._words.setdefault(delivery, []).append(row)

    def _is_told(self, *key: str | int) -> bool:
        if (ESTIMATES.name, key) in self._added:
            return True
        return key in [tuple(map(row.__getitem__, ESTIMATES.key)) for row in self._told(str(key[0]))]

    def newest_word(self, delivery: str, *kinds: str, by: int | None = None) -> Row | None:
        """Return the newest promise of these kinds, of those known by a UTC second; None for none."""
        newest, newest_at = None, None
        for row in (*self._told(delivery), *self._words.get(delivery, ())):
            known_at = int(row["known_at"] or 0)
            # Of two that became known together the one recorded later holds.
            is_newer = newest_at is None or known_at >= newest_at
            if is_newer and row["kind"] in kinds and (by is None or known_at <= by):
                newest, newest_at = row, known_at
        return newest

    def promised(self, delivery: str, kind: str) -> int | None:
        """Return the newest promise of a kind (UTC seconds)."""
        return self._newest(delivery, kind) if delivery in self._words else self._promised(delivery, kind)

    def estimate(self, delivery: str) -> int | None:
        """Return the newest promise of the supplier or carrier, of whatever kind (UTC seconds)."""
        if delivery in self._words:
            return self._newest(delivery, *SUPPLIERS_WORDS)
        return self._promised(delivery, ANY)

    def _newest(self, delivery: str, *kinds: str) -> int | None:
        word = self.newest_word(delivery, *kinds)
        return None if word is None else int(word["at"] or 0)

    def _told(self, delivery: str) -> Sequence[Row]:
        truck = self.rows.truck(delivery)
        return () if truck is None else truck.told

    def _promised(self, delivery: str, kind: str) -> int | None:
        truck = self.rows.truck(delivery)
        return None if truck is None else truck.promised[kind]

    def changes(self) -> tuple[Change, ...]:
        """Return what differs from the plan, each cell once: new rows first, so that others may name them."""
        added = [
            Change(table, key, WHOLE_ROW, None, row)
            for (table, key), row in sorted(self._added.items(), key=lambda entry: _ORDER[entry[0][0]])
        ]
        written = [
            change
            for (table, key), values in self._written.items()
            for change in cell_changes(table, self.rows.find(table, *key) or {}, values)
        ]
        removed = (Change.row_removed(table, row) for (table, _), row in self._removed.items())
        return (*removed, *added, *written)
