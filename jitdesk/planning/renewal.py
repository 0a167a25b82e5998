"""Columns of which only some rows are worked out again: what a change leaves alone is taken from before."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import NUMBER_KINDS, Array, Table
from jitdesk.planning.groups import distinct

Ints = NDArray[np.int64]
Columns = TypeVar("Columns")


def renewed(before: Array, count: int, rows: Ints, cells: Array) -> Array:
    """Return a column of ``count`` cells: these ones in these rows, those from before in all others.

    Where that makes no difference it is the column from before itself, so that identity tells what is new.
    """
    if len(before) == count and np.array_equal(before[rows], cells):
        return before
    column = np.empty(count, before.dtype)
    kept = min(count, len(before))
    column[:kept] = before[:kept]
    column[rows] = cells
    return column


def renew(before: Columns, count: int, rows: Ints, cells: Mapping[str, Array]) -> Columns:
    """Return a dataclass of columns with some columns renewed in these rows; see `renewed`."""
    columns = {name: renewed(getattr(before, name), count, rows, cells[name]) for name in cells}
    return replace(before, **columns)  # type: ignore[type-var]


def replaced(before: Ints, count: int, rows: Ints) -> Ints:
    """Return the cells that stood in these rows before, and in those beyond the ``count`` that are left."""
    gone = np.arange(count, len(before))
    cells: Ints = before[np.concatenate([rows[rows < len(before)], gone])]
    return cells


def columns_of(part: Any) -> dict[str, Array]:
    """Return the columns of a dataclass of columns by name."""
    return {field.name: getattr(part, field.name) for field in fields(part)}


def differing(one: Array, other: Array) -> Ints:
    """Return the rows in which two columns differ; those that only the longer one has do."""
    if one is other:
        return np.zeros(0, np.int64)
    shared = min(len(one), len(other))
    longer = np.arange(shared, max(len(one), len(other)))
    return np.concatenate([np.flatnonzero(one[:shared] != other[:shared]), longer])


def differing_rows(one: Table, other: Table, names: Iterable[str]) -> Ints:
    """Return the rows in which any of these columns of two tables differ, each once."""
    if one is other:
        return np.zeros(0, np.int64)
    return joined(*(_differing_cells(one, other, name) for name in names))


def _differing_cells(one: Table, other: Table, name: str) -> Ints:
    if one.columns[name] is other.columns[name]:
        return np.zeros(0, np.int64)
    if one.schema.column(name).kind in NUMBER_KINDS:
        return differing(one[name], other[name])
    texts, others = one.texts(name), other.texts(name)
    return differing(texts.codes, others.codes_in(texts.words))


def joined(*rows: Ints) -> Ints:
    """Return all rows of these, each once, rising."""
    return distinct(np.concatenate(rows))
