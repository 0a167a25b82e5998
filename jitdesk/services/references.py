"""References between the plant's tables: no row may name a part, door or delivery that is not there."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.columns import Key, Table
from jitdesk.domain.edit import WHOLE_ROW, Change, Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CALENDAR_EXCEPTIONS, EVERY, SCHEMA, SCHEMAS, SHIFTS, TOLERANCES

_FOR_EVERY = (SHIFTS.name, CALENDAR_EXCEPTIONS.name, TOLERANCES.name)


def needs_a_row(table: str, named: object) -> bool:
    """Tell whether what a referring cell names must be there: not where it is empty or means every one."""
    return bool(named) and not (named == EVERY and table in _FOR_EVERY)


@dataclass(frozen=True, slots=True)
class LostReference:
    """A cell that names a row which is not there."""

    table: str
    key: Key
    column: str
    named: str
    target: str

    def sentence(self) -> str:
        """Return it in words, with its place."""
        row = " ".join(str(part) for part in self.key)
        return say(
            '{table} {row}: {column} is "{named}", which is not in {target}',
            table=self.table,
            row=row,
            column=self.column,
            named=self.named,
            target=self.target,
        )


def lost_references(plan: Plan) -> Iterator[LostReference]:
    """Yield every cell of a plan that names a row which is not there."""
    for schema in SCHEMAS:
        for column in schema.columns:
            if column.refers:
                yield from _lost(plan[schema.name], column.name, plan[column.refers])


def _lost(table: Table, column: str, target: Table) -> Iterator[LostReference]:
    name, named = table.schema.name, table.texts(column)
    means_no_row = (word for word in ("", EVERY) if not needs_a_row(name, word))
    lost = (table.rows_in(column, target) < 0) & ~named.is_one_of(means_no_row)
    for row in np.flatnonzero(lost).tolist():
        yield LostReference(name, table.key(row), column, named.word(row), target.schema.name)


def refuse_lost_references(plan: Plan, edit: Edit) -> None:
    """Refuse an edit that, applied, left ``plan`` with a reference to nothing.

    Raises
    ------
    BadInput
        With the first such reference.
    """
    lost = next(_newly_lost(plan, edit), None)
    if lost:
        raise BadInput(
            say("A row is missing"),
            lost.sentence(),
            say("Nothing was changed. Add the missing row first, or name another"),
        )


def _newly_lost(plan: Plan, edit: Edit) -> Iterator[LostReference]:
    removed: dict[str, set[str | int]] = {}
    for change in edit.changes:
        if change.column == WHOLE_ROW and change.after is None:
            removed.setdefault(change.table, set()).add(change.key[0])
        else:
            yield from _named_by(plan, change)
    for target, keys in removed.items():
        for schema, column in _referring_to(target):
            yield from (lost for lost in _lost(plan[schema], column, plan[target]) if lost.named in keys)


def _named_by(plan: Plan, change: Change) -> Iterator[LostReference]:
    for column in SCHEMA[change.table].columns:
        if not column.refers or change.column not in (WHOLE_ROW, column.name):
            continue
        named = change.row_after[column.name] if change.column == WHOLE_ROW else change.after
        if needs_a_row(change.table, named) and plan[column.refers].row_number(str(named)) is None:
            yield LostReference(change.table, change.key, column.name, str(named), column.refers)


def _referring_to(target: str) -> Iterator[tuple[str, str]]:
    for schema in SCHEMAS:
        yield from ((schema.name, column.name) for column in schema.columns if column.refers == target)
