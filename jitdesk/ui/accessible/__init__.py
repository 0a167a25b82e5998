"""What a screen reader finds in the painted bands: rows, bars, strips, curves and flags as children.

Nothing of it is made, nor its modules imported, before somebody asks: without a reader the window is as light
as ever.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_PAINTED = frozenset({"DeliveriesBand", "CoverageBand", "DelayBand", "AxisHeader", "HeroCard"})


@cache
def offer() -> None:
    """Let Qt ask from now on for the accessible side of what jitdesk paints; before a window is made."""
    QAccessible.installFactory(_made)


def _made(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the accessible side of a painted widget; None for all others, which have Qt's own."""
    if class_name not in _PAINTED:
        return None
    from jitdesk.ui.accessible.bands import side_of

    return side_of(thing)
