"""Rows of a plant's table changed by hand, added or taken away: returns one edit."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import numpy as np

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, SCHEMAS
from jitdesk.domain.wording import begun_small
from jitdesk.services.table_matching import key_text
from jitdesk.services.table_names import column_name, table_name
from jitdesk.services.table_rules import broken_rule
from jitdesk.services.typed_table import text_of

Pair = tuple[Key | None, Mapping[str, Value] | None]
"""A row's key as it was, None for a new one; and its values as they are wanted, None where it goes."""

_NAMED = 3


def edited(plan: Plan, table: str, pairs: Sequence[Pair], *, what: str, at: int, author: str) -> Edit:
    """Return the edit that gives rows of a table other values; one with another key is renamed everywhere.

    Parameters
    ----------
    pairs : sequence of Pair
        Columns that a row's values leave out stay as they are.
    what : str
        How the user calls the table: "Doors".

    Raises
    ------
    BadInput
        If a row breaks a rule between its cells, its key is another row's, or a row that goes is referred to;
        the sentence names it.
    """
    changes: list[Change] = []
    for was, wanted in pairs:
        row = None if was is None else plan.find(table, *was)
        if wanted is None:
            if row is not None:
                _refuse_referred(plan, table, row)
                changes.append(Change.row_removed(table, row))
            continue
        _refuse_broken(plan, table, {**(row or {}), **wanted})
        if row is not None and _key(table, wanted) == was:
            changes += cell_changes(table, row, wanted)
            continue
        _refuse_taken(plan, table, _key(table, wanted))
        if row is None:
            changes.append(Change.row_added(table, wanted))
        else:
            changes += _renamed(plan, table, row, {**row, **wanted})
    label = _label(plan, table, what, changes) if len(pairs) == 1 else _count_label(table, what, changes)
    return Edit(label, tuple(changes), author=author, at=at)


def _key(table: str, values: Mapping[str, Value]) -> Key:
    schema = SCHEMA[table]
    return cast(Key, tuple(values.get(name, schema.column(name).default or "") for name in schema.key))


def _refuse_broken(plan: Plan, table: str, values: Mapping[str, Value]) -> None:
    broken = broken_rule(table, values)
    if broken:
        raise BadInput(
            say("This row cannot be kept"),
            f"{key_text(SCHEMA[table], _key(table, values), plan.zone)}: {broken}",
            say("Nothing was changed. Correct it"),
        )


def _refuse_taken(plan: Plan, table: str, key: Key) -> None:
    if plan.find(table, *key) is not None:
        raise BadInput(
            say("There is such a row already"),
            key_text(SCHEMA[table], key, plan.zone),
            say("Nothing was changed. Give it another key, or change the other row"),
        )


def _refuse_referred(plan: Plan, table: str, row: Row) -> None:
    """Refuse to take away a row that others name; say which."""
    name = str(row[SCHEMA[table].key[0]])
    for schema, column in _referring(table):
        rows = np.flatnonzero(plan[schema].rows_in(column, plan[table]) == plan[table].row_number(name))
        if not len(rows):
            continue
        keys = [key_text(SCHEMA[schema], plan[schema].key(at), plan.zone) for at in rows[:_NAMED].tolist()]
        more = ", …" if len(rows) > _NAMED else ""
        raise BadInput(
            say("{row} is still named", row=name),
            counted(
                "{n} row of {table} names it ({keys})",
                "{n} rows of {table} name it ({keys})",
                len(rows),
                table=begun_small(table_name(schema)),
                keys=", ".join(keys) + more,
            ),
            say("Nothing was changed. Change or remove those first"),
        )


def _renamed(plan: Plan, table: str, row: Row, after: Row) -> Iterator[Change]:
    """Yield what gives a row another key, there and wherever it is named."""
    yield Change.row_removed(table, row)
    yield Change.row_added(table, after)
    key = SCHEMA[table].key[0]
    if len(SCHEMA[table].key) > 1 or row[key] == after[key]:
        return
    number = plan[table].row_number(str(row[key]))
    for schema, column in _referring(table):
        naming = plan[schema].rows(np.flatnonzero(plan[schema].rows_in(column, plan[table]) == number))
        for named in naming:
            if column in SCHEMA[schema].key:
                yield Change.row_removed(schema, named)
                yield Change.row_added(schema, {**named, column: after[key]})
            else:
                yield from cell_changes(schema, named, {column: after[key]})


def _referring(table: str) -> Iterator[tuple[str, str]]:
    if len(SCHEMA[table].key) == 1:
        for schema in SCHEMAS:
            yield from ((schema.name, column.name) for column in schema.columns if column.refers == table)


def _label(plan: Plan, table: str, what: str, changes: Sequence[Change]) -> str:
    """Return "Doors: A2, Opens 06:00" for one cell, "Doors: A2" for a whole row or more cells of it."""
    own = [change for change in changes if change.table == table]
    if not own:
        return what
    last = own[-1]
    named = key_text(SCHEMA[table], last.key, plan.zone)
    if len(own) > 1 or last.column == "*":
        return say("{what}: {row}", what=what, row=named)
    column = SCHEMA[table].column(last.column)
    return say(
        "{what}: {row}, {column} {value}",
        what=what,
        row=named,
        column=column_name(last.column),
        value=text_of(column, last.cell_after, plan.zone) or say("empty"),
    )


def _count_label(table: str, what: str, changes: Sequence[Change]) -> str:
    rows = len({change.key for change in changes if change.table == table})
    return counted("{what}: {n} row", "{what}: {n} rows", rows, what=what)
