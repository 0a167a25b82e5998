"""Rows of table files against the rows of the plan, by natural key."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Key, Row, Table, Value
from jitdesk.domain.edit import Change, cell_changes
from jitdesk.domain.language import say
from jitdesk.domain.tables import TableSchema
from jitdesk.services.newer_facts import is_older_count, kept_facts
from jitdesk.services.references import needs_a_row
from jitdesk.services.table_cells import cell_text
from jitdesk.services.table_rows import ReadRow

NEW, CHANGED, SAME, UNUSABLE = "new", "changed", "same", "unusable"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What a row of a table file means for the plan.

    Attributes
    ----------
    outcome : str
        ``new``, ``changed``, ``same`` or ``unusable``.
    cells : tuple[Change, ...]
        The cells of the plan's row that change.
    reason : str
        Why the row is unusable.
    kept : tuple[str, ...]
        Columns that stay because the plan knows better what happened.
    """

    row: ReadRow
    key: Key
    outcome: str
    cells: tuple[Change, ...] = ()
    reason: str = ""
    kept: tuple[str, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """The cells that change, or the row that comes."""
        return (Change.row_added(self.row.table, self.row.values),) if self.outcome == NEW else self.cells


class TableMatch:
    """Matches rows of files with the rows of one table, and knows which keys came so far."""

    def __init__(self, table: Table, zone: ZoneInfo) -> None:
        """Match with this table; sentences name times of ``zone``."""
        self._table = table
        self._zone = zone
        self._schema = table.schema
        self._refers = [(column.name, column.refers) for column in self._schema.columns if column.refers]
        self._defaults = [(name, self._schema.column(name).default or "") for name in self._schema.key]
        self._columns: dict[str, list[Value]] = {}
        self._seen: dict[Key, ReadRow] = {}
        self._came: set[object] = set()

    def outcomes(self, rows: Iterable[ReadRow], matches: Mapping[str, "TableMatch"]) -> list[RowOutcome]:
        """Return what rows mean; ``matches`` are those of all tables, for what the rows refer to."""
        read = list(rows)
        keys = [
            cast(Key, tuple(row.values.get(name, default) for name, default in self._defaults))
            for row in read
        ]
        numbers = self._table.row_numbers(keys)
        return [self._outcome(*found, matches) for found in zip(read, keys, numbers, strict=True)]

    def knows(self, named: object) -> bool:
        """Tell whether the table or the files so far have a row of this name."""
        return named in self._came or self._table.row_number(str(named)) is not None

    def _outcome(
        self, row: ReadRow, key: Key, number: int | None, matches: Mapping[str, "TableMatch"]
    ) -> RowOutcome:
        reason = row.reason or self._repeated(key, row) or self._lost(row, matches)
        if reason:
            return RowOutcome(row, key, UNUSABLE, reason=reason)
        self._came.add(key[0])
        if number is None:
            return RowOutcome(row, key, NEW)
        if self._says_the_same(number, row.values):
            return RowOutcome(row, key, SAME)
        return self._compared(row, key, self._table.row(number))

    def _compared(self, row: ReadRow, key: Key, before: Row) -> RowOutcome:
        if is_older_count(self._schema.name, before, row.values):
            reason = say("counted_at is before the count that the plan has; that one stays.")
            return RowOutcome(row, key, UNUSABLE, reason=reason)
        kept = kept_facts(self._schema.name, before, row.values)
        after = {name: value for name, value in row.values.items() if name not in kept}
        cells = cell_changes(self._schema.name, before, after)
        return RowOutcome(row, key, CHANGED if cells else SAME, cells, kept=kept)

    def _says_the_same(self, number: int, values: Mapping[str, Value]) -> bool:
        for name in values.keys() - self._columns.keys():
            self._columns[name] = self._table.values(name)
        return all(self._columns[name][number] == value for name, value in values.items())

    def _repeated(self, key: Key, row: ReadRow) -> str:
        earlier = self._seen.setdefault(key, row)
        if earlier is row:
            return ""
        named = key_text(self._schema, key, self._zone)
        return say(
            "The same key as {where}: {named}. The first one counts.", where=earlier.where, named=named
        )

    def _lost(self, row: ReadRow, matches: Mapping[str, "TableMatch"]) -> str:
        for column, target in self._refers:
            named = row.values.get(column)
            if needs_a_row(self._schema.name, named) and not matches[target].knows(named):
                return say(
                    '{column} is "{named}", which is not in {target}.',
                    column=column,
                    named=named,
                    target=target,
                )
        return ""


def key_text(schema: TableSchema, key: Iterable[Value], zone: ZoneInfo) -> str:
    """Return a key for a sentence, without its empty parts; instants in plant time."""
    named = [(name, part) for name, part in zip(schema.key, key, strict=True) if part not in (None, "")]
    return " ".join(cell_text(schema.column(name).kind, part, zone) for name, part in named)
