"""The coverage curve of one location, for painting only: working hours of stock over time."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class CurveReceipt:
    """One receipt on a curve: when it is usable, whose it is, how much (thousandths), whether it counts."""

    at: int
    delivery: str
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

    at: NDArray[np.int64]
    hours: NDArray[np.float64]
    receipts: tuple[CurveReceipt, ...]
