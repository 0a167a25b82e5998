"""What the coverage strips of some rows show, as instants: all rows at once, before anything is a pixel."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

FAR = 2**40  # later than every instant that is shown


@dataclass(frozen=True, slots=True)
class StripLook:
    """How strips are drawn at a zoom; lengths in design pixels.

    Attributes
    ----------
    row : int
        Height of a row.
    flat : bool
        Whether three levels are shown, rather than the hours of stock.
    low : float
        At three levels: how high low stock stands, as a share of covered.
    least_low : int
        The least width of low stock.
    part_of : {"all", "shifts", "days"}
        What is drawn: all of the time, that of the shifts, or the worst of each day.
    described : bool
        Whether a row's head has the part's description.
    values : bool
        Whether hours of stock are named.
    air : int
        What is left empty after each time that is drawn, so that days stand apart.
    """

    row: int
    flat: bool = False
    low: float = 1.0
    least_low: int = 1
    part_of: Literal["all", "shifts", "days"] = "all"
    described: bool = False
    values: bool = False
    air: int = 0


HOUR = StripLook(38, described=True, values=True)
COMFORTABLE = StripLook(36, described=True)
COMPACT = StripLook(24)
DENSE = StripLook(14, flat=True, low=0.5)
WEEK = StripLook(20, flat=True, least_low=7, part_of="shifts")
MONTH = StripLook(20, flat=True, low=0.5, part_of="days", air=1)


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """Times of rows.

    Attributes
    ----------
    of : ndarray of int64
        Position of the row.
    begin, until : ndarray of int64
        [begin, until) in UTC seconds.
    """

    of: Ints
    begin: Ints
    until: Ints

    def kept(self, mask: NDArray[np.bool_] | Ints) -> "Spans":
        """Return some of them."""
        return Spans(self.of[mask], self.begin[mask], self.until[mask])

    def between(self, part: slice, first: int) -> "Spans":
        """Return a part of them, with positions that count from a row."""
        return Spans(self.of[part] - first, self.begin[part], self.until[part])

    def joined(self, pause_s: int = 0) -> "Spans":
        """Return those of a row that follow each other within a pause as one; they come by row and time."""
        if not len(self.of):
            return self
        apart = (self.of[1:] != self.of[:-1]) | (self.begin[1:] - self.until[:-1] > pause_s)
        first, last = np.append(True, apart), np.append(apart, True)
        return Spans(self.of[first], self.begin[first], self.until[last])


NO_SPANS = Spans(*(np.zeros(0, np.int64),) * 3)


@dataclass(frozen=True, slots=True, eq=False)
class StripRows:
    """The strips of some rows within [start, end).

    Attributes
    ----------
    look : StripLook
        How they are drawn.
    now : int
        UTC second.
    of, at, hours : ndarray
        The points of the curves, as in `Curves`.
    limit_h : ndarray of float64
        Below how many working hours each row's stock is low.
    covered, low, gaps, doubted : Spans
        When there is something to draw, when stock is low, when parts are missing from now on, and when they
        are there only if what nobody confirmed comes.
    landed_of, landed_at : ndarray of int64
        Receipts that count.
    stops_at : ndarray of int64
        UTC second at which each of ``gaps`` begins to stop a line.
    """

    look: StripLook
    start: int
    end: int
    now: int
    of: Ints
    at: Ints
    hours: Floats
    limit_h: Floats
    covered: Spans
    low: Spans
    gaps: Spans
    doubted: Spans
    landed_of: Ints
    landed_at: Ints
    stops_at: Ints

    def between(self, first: int, last: int) -> "StripRows":
        """Return the rows at positions [first, last) by themselves."""

        def part(of: Ints) -> slice:
            return slice(*np.searchsorted(of, (first, last)).tolist())

        points, gaps, landed = part(self.of), part(self.gaps.of), part(self.landed_of)
        return replace(
            self,
            of=self.of[points] - first,
            at=self.at[points],
            hours=self.hours[points],
            limit_h=self.limit_h[first:last],
            covered=self.covered.between(part(self.covered.of), first),
            low=self.low.between(part(self.low.of), first),
            gaps=self.gaps.between(gaps, first),
            doubted=self.doubted.between(part(self.doubted.of), first),
            landed_of=self.landed_of[landed] - first,
            landed_at=self.landed_at[landed],
            stops_at=self.stops_at[gaps],
        )

    def hours_at(self, of: Ints, at: Floats | Ints) -> Floats:
        """Return the hours of stock of rows at instants within [start, end], after a step at that instant."""
        if not len(self.at):
            return np.zeros(np.broadcast_shapes(np.shape(of), np.shape(at)))
        # One look-up for all rows: each has its own stretch of one long axis.
        span = self.end - self.start + 2
        axis = self.of * span + (self.at - self.start)
        asked = of * span + np.minimum(np.maximum(at - self.start, 0), span - 2)
        return np.interp(asked, axis, self.hours)
