"""The coverage curves of some locations, for painting only: working hours of stock over time."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CurveReceipt:
    """One receipt on a curve: when it is usable, how much (thousandths), whether it counts."""

    at: int
    qty: int
    counts: bool


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Working hours of stock, linear between its points; a step is two points of one instant.

    Attributes
    ----------
    at : ndarray of int64
        UTC seconds, rising; empty without a stock count or without consumption.
    hours : ndarray of float64
        Working hours that the stock then on hand lasts without further receipts; 0 while parts are missing.
    receipts : tuple of CurveReceipt
        By time; those that count nowhere (held, overdue) stand where they were due.
    """

    at: Ints
    hours: NDArray[np.float64]
    receipts: tuple[CurveReceipt, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """The curves of several locations as columns: points, receipts and gaps, by location and time.

    Attributes
    ----------
    rows : ndarray of int64
        The locations.
    of, receipt_of, gap_of : ndarray of int64
        Position in ``rows`` of each point, receipt, gap; rising.
    at, hours
        The points, as in `Curve`.
    lasts : ndarray of bool
        Whether the stock at a point lasts to the plan's end: then it does not get low, however little it is.
    receipt_at, receipt_qty, receipt_counts
        The receipts, as in `CurveReceipt`.
    gap_begin, gap_until : ndarray of int64
        Times without parts from now on, [begin, until) in UTC seconds, UNKNOWN where supply never catches
        up: at least those that begin within the curves.
    doubt_of, doubt_begin, doubt_until : ndarray of int64
        The same as it would be if what is doubtful never came, for the locations that it is meant for.
    """

    rows: Ints
    of: Ints
    at: Ints
    hours: NDArray[np.float64]
    lasts: NDArray[np.bool_]
    receipt_of: Ints
    receipt_at: Ints
    receipt_qty: Ints
    receipt_counts: NDArray[np.bool_]
    gap_of: Ints
    gap_begin: Ints
    gap_until: Ints
    doubt_of: Ints
    doubt_begin: Ints
    doubt_until: Ints

    def __len__(self) -> int:
        return len(self.rows)

    def curve(self, position: int) -> Curve:
        """Return one of the curves by itself."""
        points, receipts = self.of == position, self.receipt_of == position
        cells = zip(
            self.receipt_at[receipts].tolist(),
            self.receipt_qty[receipts].tolist(),
            self.receipt_counts[receipts].tolist(),
            strict=True,
        )
        return Curve(self.at[points], self.hours[points], tuple(CurveReceipt(*cell) for cell in cells))
