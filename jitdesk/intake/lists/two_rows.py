"""Headings in two rows: "Qty" over "ordered" and "confirmed" is "Qty ordered" and "Qty confirmed"."""

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

_Row = Sequence[str]


def joined_headings(rows: Sequence[_Row], place: int) -> tuple[list[str], int]:
    """Return the headings of a table, and the index of the last row that they stand in.

    A row of groups above the headings is only taken for one where headings repeat below it, or where each
    of the two rows fills gaps of the other: a title above a table is none.

    Parameters
    ----------
    rows : sequence of sequence of str
        The table from its first row on.
    place : int
        The row of headings that was found.
    """
    header = list(rows[place])
    if place and _is_grouped(above := rows[place - 1], own := _once(above, header)):
        return _joined(above, own), place
    if place + 1 < len(rows) and _fill_each_other(header, below := _once(header, rows[place + 1])):
        return _joined(header, below), place + 1
    return header, place


def _once(upper: _Row, lower: _Row) -> list[str]:
    """Return the lower row without what it repeats of the upper: a cell that is merged over both."""
    pairs = zip_longest(upper, lower, fillvalue="")
    return ["" if under == over else under for over, under in pairs]


def _is_grouped(groups: _Row, header: _Row) -> bool:
    return _is_words(groups) and (
        (bool(_repeated(header)) and any(groups[1:]))
        or (sum(map(bool, groups)) > 1 and _fill_each_other(groups, header))
    )


def _repeated(header: _Row) -> list[int]:
    """Return the places of headings that stand there more than once."""
    times = Counter(header)
    return [place for place, heading in enumerate(header) if heading and times[heading] > 1]


def _fill_each_other(upper: _Row, lower: _Row) -> bool:
    """Tell whether both are words, and each has a cell where the other has none."""
    pairs = list(zip(upper, lower, strict=False))
    return (
        _is_words(lower)
        and sum(map(bool, lower)) > 1
        and any(above and not below for above, below in pairs)
        and any(below and not above for above, below in pairs)
    )


def _is_words(row: _Row) -> bool:
    return not any(letter.isdigit() for cell in row for letter in cell)


def _joined(upper: _Row, lower: _Row) -> list[str]:
    """Return each lower heading behind its group, the last filled cell above it or to the left of that."""
    width = max(len(upper), len(lower))
    above, below = ([*row, *[""] * (width - len(row))] for row in (upper, lower))
    # Where the last group ends, nothing says; headings that repeat do not stand outside of groups.
    last = max(_repeated(below), default=width)
    joined, group = [], ""
    for place, (over, under) in enumerate(zip(above, below, strict=True)):
        group = over or (group if under and place <= last else "")
        joined.append(" ".join(filter(None, (group, under))))
    return joined
