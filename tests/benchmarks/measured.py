"""One figure of a benchmark: what was measured, against what in the same run, and whether that will do."""

from typing import Any

Row = dict[str, Any]


def row(
    measure: str,
    value: float,
    unit: str,
    against: str,
    against_value: float | None,
    target: float | None = 1.0,
    *,
    faster: bool = False,
) -> Row:
    """Return a figure as a row of the tables; `run.py` adds of which benchmark it is.

    Parameters
    ----------
    measure, unit, against : str
        What was measured, in which unit, and beside what.
    value, against_value : float
        Ours and the other's in that unit; None for another that came to no end.
    target : float or None
        The most that the ratio of ours to the other may be; None: it is reported only.
    faster : bool
        The ratio is how many times faster ours is, the target the least that it may be.
    """
    ratio = None
    if against_value is not None:
        ratio = float(against_value / value if faster else value / against_value)
    met = target is None or (ratio is not None and (ratio >= target if faster else ratio <= target))
    return {
        "measure": measure,
        "value": round(float(value), 3),
        "unit": unit,
        "against": against,
        "against_value": None if against_value is None else round(float(against_value), 3),
        "ratio": None if ratio is None else round(ratio, 3),
        "target": target,
        "met": met,
    }


def of_budget(measure: str, value: float, budget: float, unit: str = "ms") -> Row:
    """Return a figure that may take up a budget, and no more."""
    return row(measure, value, unit, "budget", budget)
