"""The states of a stock location."""

from enum import Enum


class CoverState(Enum):
    """How a stock location stands, worst first."""

    STOP = "stop"  # runs out within the look-ahead
    LOW = "low"  # gets low within the look-ahead
    OK = "ok"
    NO_PLAN = "no_plan"  # nothing is consumed after now
    NO_STOCK = "no_stock"  # nobody counted it


STOP, LOW, OK, NO_PLAN, NO_STOCK = range(len(CoverState))
"""The states as numbers in arrays."""
