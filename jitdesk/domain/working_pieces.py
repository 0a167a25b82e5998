"""Pieces of time: sorted, disjoint, [start, end) in UTC seconds, and how much of them has passed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Span = tuple[int, int]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the union of spans [start, end), sorted; spans that touch become one, empty ones vanish."""
    union: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return union


def without(spans: Iterable[Span], taken: Iterable[Span]) -> list[Span]:
    """Return the union of spans less the union of what is taken from them."""
    left = merged(spans)
    for start, end in merged(taken):
        left = [
            piece for a, b in left for piece in ((a, min(b, start)), (max(a, end), b)) if piece[0] < piece[1]
        ]
    return left


def clipped(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """Return the parts of the spans that lie within [start, end)."""
    return [(max(a, start), min(b, end)) for a, b in spans if max(a, start) < min(b, end)]


@dataclass(frozen=True, eq=False)
class Pieces:
    """Working pieces as arrays.

    Attributes
    ----------
    starts, ends : ndarray of int64
        UTC seconds, sorted, disjoint and not touching.
    """

    starts: Ints
    ends: Ints

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Pieces":
        """Return the union of spans."""
        array = np.array(merged(spans), dtype=np.int64).reshape(-1, 2)
        return cls(array[:, 0].copy(), array[:, 1].copy())

    def spans(self) -> list[Span]:
        """Return the pieces as pairs."""
        return list(zip(self.starts.tolist(), self.ends.tolist(), strict=True))

    @cached_property
    def before(self) -> Ints:
        """Working seconds before each piece; one more cell at the end for all of them."""
        return np.concatenate([[0], np.cumsum(self.ends - self.starts)]).astype(np.int64)

    def worked(self, at: Ints | int) -> Ints:
        """Return the working seconds that have passed at each instant."""
        if not len(self.starts):
            return np.zeros(np.shape(at), np.int64)
        piece = np.searchsorted(self.starts, at, side="right") - 1
        inside = np.minimum(at, self.ends[piece]) - self.starts[piece]
        return np.where(piece >= 0, self.before[piece] + inside, 0)

    def resumed(self, worked: Ints | int) -> Ints:
        """Return the last instant at which just so many working seconds have passed.

        At the end of a piece that is the start of the next one: work resumes there. Past the last piece it
        is that piece's end.
        """
        if not len(self.starts):
            return np.zeros(np.shape(worked), np.int64)
        piece = np.minimum(np.searchsorted(self.before, worked, side="right") - 1, len(self.starts) - 1)
        resumed: Ints = np.minimum(self.starts[piece] + (worked - self.before[piece]), self.ends[piece])
        return resumed
