"""Bars that overlap in a row share it in lanes."""

import numpy as np
from numpy.typing import NDArray

# Rows apart by more than any instant: row * ROW_SPAN + second sorts by row, then by time.
ROW_SPAN = 2**34

Ints = NDArray[np.int64]


def in_order(row: Ints, start: Ints) -> Ints:
    """Return the order of bars by row and start, those that are alike as they come.

    As a stable sort, only that a sort which need not be stable takes a fifth of its time.
    """
    key = row * ROW_SPAN + start
    order = np.argsort(key)
    alike = key[order[1:]] == key[order[:-1]]
    if alike.any():
        tied = np.flatnonzero(np.append(alike, False) | np.append(False, alike))
        order[tied] = order[tied][np.lexsort((order[tied], key[order[tied]]))]
    return order


def lanes(row: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Return for each bar its lane and the number of lanes there, for bars sorted by row and start.

    Bars occupy [start, end); a bar that overlaps no other has the whole row: lane 0 of 1.
    """
    lane, count = np.zeros(len(row), np.int64), np.ones(len(row), np.int64)
    if not len(row):
        return lane, count
    reached = np.maximum.accumulate(row * ROW_SPAN + end)
    opens = np.ones(len(row), dtype=bool)
    opens[1:] = (row * ROW_SPAN + start)[1:] >= reached[:-1]
    firsts = np.flatnonzero(opens)
    sizes = np.diff(np.append(firsts, len(row)))
    pairs = firsts[sizes == 2]
    lane[pairs + 1], count[pairs], count[pairs + 1] = 1, 2, 2
    for first, size in zip(firsts[sizes > 2].tolist(), sizes[sizes > 2].tolist(), strict=True):
        cluster = slice(first, first + size)
        lane[cluster], count[cluster] = _cluster(start[cluster].tolist(), end[cluster].tolist())
    return lane, count


def _cluster(starts: list[int], ends: list[int]) -> tuple[list[int], int]:
    """Give each bar the first lane that is free again."""
    free_from: list[int] = []
    taken = []
    for start, end in zip(starts, ends, strict=True):
        lane = next((number for number, free in enumerate(free_from) if free <= start), len(free_from))
        free_from[lane : lane + 1] = [end]
        taken.append(lane)
    return taken, len(free_from)
