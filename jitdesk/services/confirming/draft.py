"""A plan with a few rows and cells written over it: cheap enough to make one for every row of a file."""

from collections.abc import Mapping
from typing import cast

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.edit import Change, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.tables import CONFIRMED, ESTIMATES, ETA, SCHEMA
from jitdesk.domain.values import known

_Place = tuple[str, Key]


class Draft:
    """What the plan would be. The plan itself stays as it is; ``changes`` says what differs.

    Parameters
    ----------
    plan : Plan
    promises : Promises
        Those of the plan, worked out once for all drafts of it.
    """

    def __init__(self, plan: Plan, promises: Promises) -> None:
        self.plan = plan
        self._promises = promises
        self._written: dict[_Place, dict[str, Value]] = {}
        self._added: dict[_Place, Row] = {}
        self._newest: dict[tuple[str, str], int] = {}

    def find(self, table: str, *key: str | int) -> Row | None:
        """Return the row with this key as values, ``None`` where there is none."""
        place = (table, key)
        if place in self._added:
            return dict(self._added[place])
        row = self.plan.find(table, *key)
        return {**row, **self._written.get(place, {})} if row else None

    def lines_of(self, delivery: str) -> list[Row]:
        """Return the delivery lines of a delivery, those of the plan first."""
        lines = [
            {**row, **self._written.get(("delivery_lines", (delivery, str(row["line_no"]))), {})}
            for row in self.plan.lines_of(delivery)
        ]
        added = (
            dict(row)
            for (table, key), row in self._added.items()
            if table == "delivery_lines" and key[0] == delivery
        )
        return [*lines, *added]

    def add(self, table: str, row: Mapping[str, Value]) -> None:
        """Add a row; columns that are left out get their defaults."""
        change = Change.row_added(table, row)
        self._added[table, change.key] = change.row_after

    def write(self, table: str, row: Row, values: Mapping[str, Value]) -> None:
        """Write cells of a row, given as ``find`` or ``lines_of`` returned it."""
        place = (table, cast(Key, tuple(row[name] for name in SCHEMA[table].key)))
        if place in self._added:
            self._added[place].update(values)
        else:
            self._written.setdefault(place, {}).update(values)

    def promise(self, delivery: str, kind: str, at: int, *, known_at: int, source: str, author: str) -> None:
        """Add a promise. The same words of the same second twice become two seconds."""
        while self.find(ESTIMATES.name, delivery, known_at, kind, at, source) is not None:
            known_at += 1
        row: Row = {"delivery": delivery, "known_at": known_at, "kind": kind, "at": at}
        self.add(ESTIMATES.name, {**row, "source": source, "author": author})
        self._newest[delivery, kind] = self._newest[delivery, ""] = at

    def promised(self, delivery: str, kind: str) -> int | None:
        """Return the newest promise of a kind (UTC seconds)."""
        return self._newest.get((delivery, kind)) or self._told(delivery, kind)

    def estimate(self, delivery: str) -> int | None:
        """Return the newest promise of the supplier or carrier, of whatever kind (UTC seconds)."""
        return self._newest.get((delivery, "")) or self._told(delivery, "")

    def _told(self, delivery: str, kind: str) -> int | None:
        row = self.plan.deliveries.row_number(delivery)
        if row is None:
            return None
        columns = {CONFIRMED: self._promises.confirmed_at, ETA: self._promises.eta}
        return known(columns.get(kind, self._promises.estimate)[row])

    def changes(self) -> tuple[Change, ...]:
        """Return what differs from the plan, each cell once: new rows first, so that others may name them."""
        order = list(SCHEMA)
        added = [
            Change(table, key, "*", None, row)
            for (table, key), row in sorted(self._added.items(), key=lambda entry: order.index(entry[0][0]))
        ]
        written = [
            change
            for (table, key), values in self._written.items()
            for change in cell_changes(table, self.plan.find(table, *key) or {}, values)
        ]
        return (*added, *written)
