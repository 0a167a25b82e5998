"""Many working calendars in one set of arrays: instants to working seconds and back, all at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.working_pieces import Pieces

Ints = NDArray[np.int64]

_STRETCH_S = 1024
_NEVER = np.iinfo(np.int64).max


@dataclass(frozen=True, eq=False)
class Clocks:
    """Working clocks, each of which runs only while somebody works.

    Instants outside [start, end] count as the nearer end. All methods take arrays of clock numbers and of
    instants (UTC seconds) or working seconds, broadcast against each other.
    """

    start: int
    end: int
    _starts: Ints
    _ends: Ints
    _before: Ints  # working seconds of its clock before each piece
    _first: Ints  # CSR: the pieces of each clock
    _start_keys: Ints
    _before_keys: Ints
    _pieces: Ints  # the piece that each stretch of _STRETCH_S seconds of each clock begins in

    @classmethod
    def of(cls, calendars: Sequence[Pieces], start: int, end: int) -> "Clocks":
        """Return the clocks of these calendars, numbered in their order, for instants in [start, end]."""
        span = end - start + 2
        # Every clock gets an empty last piece, so that none is without pieces.
        starts = [np.append(np.clip(c.starts, start, end), end) for c in calendars]
        ends = [np.append(np.clip(c.ends, start, end), end) for c in calendars]
        before = [np.concatenate([[0], np.cumsum(e - s)[:-1]]) for s, e in zip(starts, ends, strict=True)]
        sizes = np.array([len(s) for s in starts], np.int64)
        number = np.repeat(np.arange(len(calendars)), sizes)
        all_starts, all_before = _joined(starts), _joined(before)
        start_keys = number * span + (all_starts - start)
        stretches = np.arange(0, span + _STRETCH_S, _STRETCH_S)
        marks = (np.arange(len(calendars))[:, None] * span + np.minimum(stretches, span - 1)).ravel()
        return cls(
            start,
            end,
            all_starts,
            _joined(ends),
            all_before,
            np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
            np.append(start_keys, _NEVER),
            number * span + all_before,
            np.searchsorted(start_keys, marks, side="right") - 1,
        )

    @property
    def _span(self) -> int:
        return self.end - self.start + 2

    def _within(self, at: Ints | int) -> Ints:
        within: Ints = np.minimum(np.maximum(at, self.start), self.end)  # half of what np.clip costs
        return within

    def worked(self, clock: Ints, at: Ints | int) -> Ints:
        """Return the working seconds that have passed on each clock at each instant."""
        at = self._within(at)
        piece = self._piece(clock, at - self.start)
        inside = np.minimum(at, self._ends[piece]) - self._starts[piece]
        return np.where(piece >= self._first[clock], self._before[piece] + inside, 0)

    def _piece(self, clock: Ints, second: Ints) -> Ints:
        """Return the last piece that begins by a second after the start; -1, or another clock's, for none.

        A table leads to the piece at the stretch's begin: much quicker than a search for each.
        """
        stretches = -(-self._span // _STRETCH_S) + 1
        piece: Ints = self._pieces[clock * stretches + second // _STRETCH_S]
        key = clock * self._span + second
        while True:
            later = self._start_keys[piece + 1] <= key
            if not later.any():
                return piece
            piece = piece + later

    def resumed(self, clock: Ints, worked: Ints) -> Ints:
        """Return the last instant at which just so many working seconds have passed on each clock.

        Where that is the end of a piece, it is the start of the next one: work resumes there.
        """
        # The empty last piece counts only past the end of all others.
        piece = np.searchsorted(self._before_keys, clock * self._span + worked, side="right") - 1
        last = self._first[np.asarray(clock) + 1] - 1
        piece = np.minimum(piece, last)
        return np.minimum(self._starts[piece] + (worked - self._before[piece]), self._ends[piece])

    def joined(self, clock: int, other: int) -> Pieces:
        """Return the pieces of a clock, those joined between which another clock stands still as well."""
        mine = slice(self._first[clock], self._first[clock + 1] - 1)  # without the empty last one
        starts, ends = self._starts[mine], self._ends[mine]
        on = np.full(len(starts), other)
        apart = self.worked(on, ends)[:-1] != self.worked(on, starts)[1:]
        first, last = np.append(True, apart)[: len(starts)], np.append(apart, True)[: len(starts)]
        return Pieces(starts[first], ends[last])

    def pieces_within(self, clock: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints, Ints]:
        """Return the pieces of each clock that reach into [start, end), cut to it.

        Returns
        -------
        owner : ndarray of int64
            Position in ``clock`` of each piece.
        starts, ends : ndarray of int64
        """
        offset = clock * self._span
        low = np.searchsorted(self._start_keys, offset + (self._within(start) - self.start))
        high = np.searchsorted(self._start_keys, offset + (self._within(end) - self.start))
        low = np.maximum(low - 1, self._first[clock])  # the piece before may still be going on
        counts = np.maximum(high - low, 0)
        owner = np.repeat(np.arange(len(clock)), counts)
        piece = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts) + low[owner]
        starts = np.maximum(self._starts[piece], start[owner])
        ends = np.minimum(self._ends[piece], end[owner])
        kept = starts < ends
        return owner[kept], starts[kept], ends[kept]


def _joined(arrays: Sequence[Ints]) -> Ints:
    return np.concatenate(arrays).astype(np.int64) if arrays else np.zeros(0, np.int64)
