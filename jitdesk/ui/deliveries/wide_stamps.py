"""Pictures of any width from one stamp: its left part, its middle again and again, its right end."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QPainter

from jitdesk.scene.bars.lanes import Ints
from jitdesk.ui.deliveries.atlas import Atlas


@dataclass(frozen=True, slots=True)
class Slicing:
    """How a stamp may be cut, in pixels.

    Attributes
    ----------
    tile : int
        How wide the stamp of wide pictures is.
    cap : int
        How much of its right end stays whole.
    period : int
        After how much of its middle dashes and hatches come again.
    small : int
        Pictures up to this width have a stamp of their own.
    """

    tile: int
    cap: int
    period: int
    small: int

    def on_device(self, ratio: float) -> "Slicing":
        """Return the lengths in device pixels."""
        lengths = (round(length * ratio) for length in (self.tile, self.cap, self.period, self.small))
        return Slicing(*lengths)


def draw_wide(
    painter: QPainter,
    atlas: Atlas,
    stamps_of: Callable[[Ints], Ints],
    x: Ints,
    y: Ints,
    w: Ints,
    slicing: Slicing,
) -> None:
    """Paint pictures at their corners, in order, all lengths in device pixels.

    Parameters
    ----------
    painter : QPainter
        Stands in device pixels.
    atlas : Atlas
        Keeps the stamps.
    stamps_of : callable
        Returns the stamps for the widths that are needed of them.
    x, y, w : ndarray of int64
        Corners and widths.
    slicing : Slicing
        In device pixels.
    """
    tile, cap = slicing.tile, slicing.cap
    small = w <= slicing.small
    stamps = stamps_of(np.where(small, w, tile))
    if small.all():
        atlas.draw(painter, stamps, x, y, 0, w)
        return
    of = np.arange(len(w))
    # Of every piece: its picture, how far it lies to the right, what it skips of the stamp, its width.
    pieces = [(of, 0 * of, 0 * of, np.where(small, w, np.minimum(w, tile) - cap))]
    of = of[~small]
    pieces.append((of, w[of] - cap, np.full(len(of), tile - cap), np.full(len(of), cap)))
    done = tile - cap
    while len(of := of[w[of] - cap > done]):
        width = np.minimum(w[of] - cap - done, slicing.period)
        skipped = np.full(len(of), tile - cap - slicing.period)
        pieces.append((of, np.full(len(of), done), skipped, width))
        done += slicing.period
    of, right, skip, width = (np.concatenate(column) for column in zip(*pieces, strict=True))
    # Picture by picture: where two overlap, all of the later one lies over the other.
    order = np.argsort(of, kind="stable")
    of = of[order]
    atlas.draw(painter, stamps[of], x[of] + right[order], y[of], skip[order], width[order])


def cut_to_view(x: Ints, w: Ints, view: int, slicing: Slicing) -> tuple[Ints, Ints]:
    """Return left edges and widths without most of what lies outside [0, view), cut by whole periods."""
    period = slicing.period
    before = np.maximum(-x - period, 0) // period * period
    behind = np.maximum(x + w - view - period, 0) // period * period
    return x + before, w - before - behind
