"""The one way in which a plan changes: an edit of named columns, which knows its own inverse."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast
from uuid import uuid4

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.language import say
from jitdesk.domain.tables import SCHEMA, Kind

WHOLE_ROW = "*"


@dataclass(frozen=True, slots=True)
class Change:
    """One cell before and after; or, with column ``*``, a row that comes (before None) or goes."""

    table: str
    key: Key
    column: str
    before: Value | Row
    after: Value | Row

    @classmethod
    def row_added(cls, table: str, row: Mapping[str, Value]) -> "Change":
        """Return the change that adds a row; columns that are left out get their defaults."""
        schema = SCHEMA[table]
        whole: Row = {}
        for column in schema.columns:
            value = row.get(column.name, column.default)
            whole[column.name] = _empty(column.kind) if value is None else value
        key = tuple(map(whole.__getitem__, schema.key))
        return cls(table, cast(Key, key), WHOLE_ROW, None, whole)

    @classmethod
    def row_removed(cls, table: str, row: Row) -> "Change":
        """Return the change that removes a row, given as it stands."""
        return cls(
            table, cast(Key, tuple(row[name] for name in SCHEMA[table].key)), WHOLE_ROW, dict(row), None
        )

    @property
    def cell_after(self) -> Value:
        """The cell's value after the change."""
        return cast(Value, self.after)

    @property
    def row_after(self) -> Row:
        """The whole row that comes."""
        return cast(Row, self.after)

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.table, self.key, self.column, self.after, self.before)


def _empty(kind: Kind) -> Value:
    """Return what a column of this kind really holds where it is empty: text is "", a flag 0."""
    if kind is Kind.FLAG:
        return 0
    return None if kind in (Kind.INSTANT, Kind.QUANTITY, Kind.INTEGER, Kind.REAL) else ""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the desk learns with a step: kept with it all or nothing, and not taken back with it.

    Attributes
    ----------
    files : tuple of (sha256, name)
        The files that the step was made of.
    layouts : tuple of (supplier, header key, mapping)
        How suppliers' header rows are read; the mapping is JSON.
    settles : tuple of int
        The imports that waited and do so no longer, by number.
    """

    files: tuple[tuple[str, str], ...] = ()
    layouts: tuple[tuple[str, str, str], ...] = ()
    settles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A named step: everything that changes the plan is one.

    Attributes
    ----------
    label : str
        What the step did, in the words of the menu: "Move Nordlicht 4417 to 14:45, A2".
    changes : tuple[Change, ...]
        Cells and rows, each at most once.
    reason : str
        Why, where somebody said so.
    author : str
        Who made it: a person, or "import", "folder".
    source : str
        The document it came from: a file's name; empty for a hand-made step.
    at : int
        UTC second at which it was made, by the plan's clock.
    uuid : str
        Its name for ever, on every machine.
    undoes : str
        The uuid of the edit that this one takes back; empty for all others.
    learnt : Learnt
        What the desk learns with it; the journal does not tell it again.
    """

    label: str
    changes: tuple[Change, ...]
    reason: str = ""
    author: str = ""
    source: str = ""
    at: int = 0
    uuid: str = field(default_factory=lambda: str(uuid4()))
    undoes: str = ""
    learnt: Learnt = field(default=Learnt(), compare=False, repr=False)

    def inverse(self, *, label: str = "", author: str = "", at: int = 0) -> "Edit":
        """Return the edit that takes this one back, column by column, in reverse order."""
        changes = tuple(change.inverse() for change in reversed(self.changes))
        return Edit(
            label or say("Undo {label}", label=self.label),
            changes,
            author=author or self.author,
            at=at,
            undoes=self.uuid,
        )

    def keys(self, table: str) -> tuple[Key, ...]:
        """Return the keys of a table's rows that this edit touches, each once, in order."""
        return tuple(dict.fromkeys(change.key for change in self.changes if change.table == table))


def cell_changes(table: str, row: Row, after: Mapping[str, Value]) -> tuple[Change, ...]:
    """Return the changes that bring a row, given as it stands, to new values; equal cells are left out."""
    key = cast(Key, tuple(row[name] for name in SCHEMA[table].key))
    return tuple(
        Change(table, key, name, row[name], value) for name, value in after.items() if row[name] != value
    )


def row_changes(table: str, rows: Sequence[Mapping[str, Value]]) -> tuple[Change, ...]:
    """Return the changes that add these rows."""
    return tuple(Change.row_added(table, row) for row in rows)
