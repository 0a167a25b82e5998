"""Bars that overlap in a row share it in lanes."""

import numpy as np
from numpy.typing import NDArray

# Rows apart by more than any instant: row * ROW_SPAN + second sorts by row, then by time.
ROW_SPAN = 2**34
_BITS = 62

Ints = NDArray[np.int64]


def in_order(row: Ints, start: Ints) -> Ints:
    """Return the order of bars by row and start, those that are alike as they come.

    As a stable sort of two keys; but numbers that hold row, start and position are sorted in a third of the
    time, and what is in order is then read from them.
    """
    if not len(row):
        return np.zeros(0, np.int64)
    first = int(start.min())
    start_bits, place_bits = (int(start.max()) - first).bit_length(), len(row).bit_length()
    if int(row.max()).bit_length() + start_bits + place_bits > _BITS:
        return np.lexsort((start, row))
    packed = (row << (start_bits + place_bits)) | ((start - first) << place_bits) | np.arange(len(row))
    packed.sort()
    order: Ints = packed & ((1 << place_bits) - 1)
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
