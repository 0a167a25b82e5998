"""Rows of a list that name their delivery and part as the plan does, found column by column.

Most rows of a long list do. What is not found here is looked at row by row (`matching`), which may find it
too.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.plan import Plan
from jitdesk.intake.lists.list_lines import ListLines
from jitdesk.intake.record import Line
from jitdesk.services.confirming.matching import Match

_Rows = NDArray[np.int64]
_NONE = -1


def plain_matches(plan: Plan, lines: Sequence[Line], supplier: str) -> "PlainMatches":
    """Return what the lines of a document speak of in the plan, as far as their own words say it.

    Such a line names a delivery and a part by their keys, the part is on one line of the delivery, and it
    comes from the file's supplier, else from that of the delivery.

    Parameters
    ----------
    supplier : str
        Key of the supplier that the file is of, "" where unknown.
    """
    columns = _named(plan, lines)
    if columns is None:
        return PlainMatches(plan, np.full(len(lines), _NONE))
    deliveries, parts = (
        _row_numbers(plan[table], texts)
        for table, texts in zip(("deliveries", "parts"), columns, strict=True)
    )
    found = _only_line(plan, deliveries, parts)
    found[~_is_theirs(plan, deliveries, parts, supplier)] = _NONE
    return PlainMatches(plan, found)


class PlainMatches:
    """The delivery lines that lines of a file speak of.

    Attributes
    ----------
    rows : ndarray of int64
        For each line of the file the row in ``delivery_lines``; -1 where it has to be looked at.
    """

    def __init__(self, plan: Plan, rows: _Rows) -> None:
        self.rows = rows
        self._lines = plan.delivery_lines

    def __iter__(self) -> Iterator[Match | None]:
        """Return for each line of the file what it speaks of."""
        is_found = self.rows != _NONE
        at = self.rows[is_found]
        deliveries, line_nos, parts = (
            self._lines.texts(name)[at].decoded().tolist() for name in ("delivery", "line_no", "part")
        )
        found = map(Match, deliveries, line_nos, parts)
        return (next(found) if each else None for each in is_found.tolist())


def _named(plan: Plan, lines: Sequence[Line]) -> tuple[Sequence[str], Sequence[str]] | None:
    """Return the columns of deliveries and parts, None where other columns or aliases may say otherwise."""
    if (
        not isinstance(lines, ListLines)
        or len(plan["part_aliases"])
        or any(lines.column("supplier_ref") or ())
    ):
        return None
    deliveries, parts = lines.column("delivery"), lines.column("part")
    return (deliveries, parts) if deliveries and parts else None


def _row_numbers(table: Table, texts: Sequence[str]) -> _Rows:
    different = list(dict.fromkeys(texts))
    rows = table.row_numbers([(text,) for text in different])
    numbers = {text: _NONE if row is None else row for text, row in zip(different, rows, strict=True)}
    return np.fromiter(map(numbers.__getitem__, texts), np.int64, len(texts))


def _only_line(plan: Plan, deliveries: _Rows, parts: _Rows) -> _Rows:
    """Return the only line of each delivery that carries a part, -1 where there is none or several."""
    lines = plan.delivery_lines
    trucks, carried = lines.rows_in("delivery", plan.deliveries), lines.rows_in("part", plan["parts"])
    # A delivery and a part are one number; those of lines without one of them are below zero.
    count = max(len(plan["parts"]), 1)
    places = np.where((trucks >= 0) & (carried >= 0), trucks * count + carried, _NONE)
    is_named = np.zeros(len(plan.deliveries) + 1, bool)
    is_named[deliveries] = True
    named = np.flatnonzero(is_named[trucks])
    order = named[np.argsort(places[named])]
    in_order = places[order]
    wanted = np.where((deliveries >= 0) & (parts >= 0), deliveries * count + parts, _NONE - 1)
    first, last = (np.searchsorted(in_order, wanted, side) for side in ("left", "right"))
    found = np.full(len(wanted), _NONE)
    is_only = last - first == 1
    found[is_only] = order[first[is_only]]
    return found


def _is_theirs(plan: Plan, deliveries: _Rows, parts: _Rows, supplier: str) -> NDArray[np.bool_]:
    """Tell of which lines the part comes from the supplier whose they are."""
    makers, senders = plan["parts"].texts("supplier"), plan.deliveries.texts("supplier")
    if not len(makers) or not len(senders):
        return np.zeros(len(parts), bool)
    made_by = makers.codes[parts]
    found: NDArray[np.bool_] = made_by == makers.words.code("")
    if supplier:
        found |= made_by == makers.words.code(supplier)
    else:
        found |= made_by == senders.codes_in(makers.words)[deliveries]
        found |= senders.codes[deliveries] == senders.words.code("")
    return found
