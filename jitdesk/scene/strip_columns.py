"""The coverage strips as columns of the screen's pixels: how high each stands, and how it is drawn.

A column depends on nothing but the instants that it shows, so that whatever part of a strip is painted, and
however it was panned there, its pixels are the same.
"""

from dataclasses import dataclass
from math import floor

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S
from jitdesk.scene.strip_rows import Spans, StripRows
from jitdesk.scene.time_scale import TimeScale

FULL_HEIGHT_H = 6.0
# A tone is one of these, and 5 more in the past; 0 is nothing at all.
COVERED, LOW, DOUBTED, DOUBTED_LOW, BARE = 1, 2, 3, 4, 5
PAST = 5
TONES = 11
# Between the dashes of what is doubted its top line is bare.
_DASH_PX, _DASHES_PX = 5, 9

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class PixelGrid:
    """Some of the screen's columns.

    Attributes
    ----------
    scale : TimeScale
        The clock.
    ratio : float
        The screen's pixels to a pixel of the scale.
    first, count : int
        Of the screen's columns; column 0 is the left one of the scale's pixel 0.
    """

    scale: TimeScale
    ratio: float
    first: int
    count: int

    @property
    def _panned(self) -> float:
        """The first column, counted from where the scale began."""
        return self.first + self.scale.scrolled * self.ratio

    def px(self) -> Floats:
        """Return the middle of each column in the scale's pixels, counted from where the scale began."""
        middle: Floats = np.arange(self.count, dtype=np.float64) + (self._panned + 0.5)
        return middle / self.ratio

    def instants(self) -> Floats:
        """Return what each column shows, in UTC seconds."""
        seconds: Floats = self.px() * (HOUR_S / self.scale.px_per_hour)
        return seconds + self.scale.origin

    def columns(self, pixels: Ints) -> Ints:
        """Return the columns, of these, at which pixels of the scale begin; those outside at the edges."""
        at = pixels if self.ratio == 1 else np.floor(pixels * self.ratio + 0.5).astype(np.int64)
        return np.minimum(np.maximum(at - self.first, 0), self.count)

    def within(self, times: Spans, rows: int, least: int = 1, air: int = 0) -> Flags:
        """Return for each row and column whether times cover it.

        Parameters
        ----------
        times : Spans
            Of the rows.
        rows : int
            How many rows there are.
        least : int
            The least width of a time in pixels.
        air : int
            Pixels that are left out at its end.
        """
        if not len(times.of):
            return np.zeros((rows, self.count), bool)
        first = self.scale.xs(times.begin)
        last = np.maximum(self.scale.xs(times.until) - air, first + least)
        change = np.zeros((rows, self.count + 1), np.int16)
        np.add.at(change, (times.of, self.columns(first)), 1)
        np.add.at(change, (times.of, self.columns(last)), -1)
        covered: Flags = np.cumsum(change[:, :-1], axis=1, dtype=np.int16) > 0
        return covered


@dataclass(frozen=True, slots=True, eq=False)
class StripColumns:
    """Columns of some rows; the arrays are of (rows, columns).

    Attributes
    ----------
    share : ndarray of float64
        How high the strip stands: 0 to 1, the full height.
    tone : ndarray of uint8
        How it is drawn there; 0 where it is not.
    """

    share: NDArray[np.float64]
    tone: NDArray[np.uint8]


def strip_columns(rows: StripRows, grid: PixelGrid) -> StripColumns:
    """Return the columns of all rows within a grid."""
    many, look = len(rows.limit_h), rows.look
    instants = grid.instants()
    low = grid.within(rows.low, many, look.least_low)
    drawn = grid.within(rows.covered, many, air=look.air) & ~grid.within(rows.gaps, many)
    if look.flat:
        share = np.where(low, look.low, 1.0)
    else:
        every = np.arange(many)[:, None]
        share = np.minimum(rows.hours_at(every, instants[None, :]) / FULL_HEIGHT_H, 1.0)
        drawn &= share > 0
    tone = low.astype(np.uint8)
    tone += COVERED
    if len(rows.doubted.of):
        doubted = grid.within(rows.doubted, many)
        bare = grid.px() % _DASHES_PX >= _DASH_PX
        tone[doubted] += DOUBTED - COVERED
        tone[doubted & bare & ~low] = BARE
    tone[:, instants < rows.now] += PAST
    tone *= drawn
    return StripColumns(share, tone)


def covered_grid(scale: TimeScale, ratio: float, left: int, right: int) -> PixelGrid:
    """Return the columns that pixels of the scale from left to right touch."""
    first = floor(left * ratio)
    return PixelGrid(scale, ratio, first, -floor(-right * ratio) - first)
