"""What the tests of the chrome measure by."""

from collections.abc import Iterable
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


def overlapping(widgets: Iterable[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Return the pairs of visible widgets of one parent that lie over one another."""
    seen = [widget for widget in widgets if widget.isVisible()]
    return [
        (one, other) for one, other in combinations(seen, 2) if one.geometry().intersects(other.geometry())
    ]


def sticking_out(widgets: Iterable[QWidget], place: QRect) -> list[QWidget]:
    """Return the visible widgets that are not wholly inside a place of their parent."""
    return [widget for widget in widgets if widget.isVisible() and not place.contains(widget.geometry())]


def squeezed(widgets: Iterable[QWidget]) -> list[QWidget]:
    """Return the visible widgets that are narrower than what they show."""
    return [
        widget
        for widget in widgets
        if widget.isVisible() and widget.width() < widget.minimumSizeHint().width()
    ]
