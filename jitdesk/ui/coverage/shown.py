"""What the coverage band shows: the rows in their order, and the pictures of those that have been seen."""

from collections.abc import Mapping

from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strips import Strip, StripHead, cover_order, differs_from, strip, strip_head
from jitdesk.scene.time_scale import TimeScale


class ShownCoverage:
    """One outlook's coverage rows; whatever is asked for twice is worked out once.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now.

    Attributes
    ----------
    order : list of int
        Rows in coverage, the first run-out on top.
    """

    def __init__(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self.order: list[int] = cover_order(outlook.coverage).tolist()
        self._positions = {location: position for position, location in enumerate(self.order)}
        self._held_parts = frozenset(p.part for p in outlook.problems() if p.kind == "hold" and p.part)
        self._heads: dict[int, StripHead] = {}
        self._curves: dict[int, Curve] = {}
        self._gaps: dict[int, tuple[tuple[int, int], ...]] = {}
        self._strips: dict[int, Strip] = {}
        self._dragged: Mapping[int, Curve] = {}
        self._scale: TimeScale | None = None
        self._span = (0, 0)

    def position(self, location: int) -> int:
        """Return how far down a row in coverage is listed."""
        return self._positions[location]

    def head(self, location: int) -> StripHead:
        """Return the words of a row's head."""
        if location not in self._heads:
            self._heads[location] = strip_head(self.outlook, location, self._held_parts)
        return self._heads[location]

    def strip(self, location: int, scale: TimeScale) -> Strip:
        """Return a row's picture."""
        if scale != self._scale:
            self._scale = scale
            self._strips.clear()
        if location not in self._strips:
            self._strips[location] = self._made(location, scale)
        return self._strips[location]

    def drag(self, curves: Mapping[int, Curve], scale: TimeScale) -> dict[int, int]:
        """Show rows as they would be after a drop; return from which pixel on each looks otherwise."""
        touched = set(curves) | set(self._dragged)
        before = {row: self._strips.pop(row) for row in touched if row in self._strips}
        self._dragged = curves
        return {
            row: differs_from(before[row], self.strip(row, scale)) if row in before else 0 for row in touched
        }

    def _made(self, location: int, scale: TimeScale) -> Strip:
        dragged = self._dragged.get(location)
        if dragged is not None:
            return strip(self.outlook, location, scale, dragged)
        if location not in self._gaps:
            self._gaps[location] = self.outlook.coverage.gaps(location)
        return strip(self.outlook, location, scale, self._curve(location, scale), self._gaps[location])

    def _curve(self, location: int, scale: TimeScale) -> Curve:
        """Return a row's curve for what is in view and as much on both sides, for the pans to come."""
        if not self._span[0] <= scale.start < scale.end <= self._span[1]:
            shown_s = scale.end - scale.start
            self._span = (scale.start - shown_s, scale.end + shown_s)
            self._curves.clear()
        if location not in self._curves:
            self._curves[location] = self.outlook.coverage.curve(location, *self._span)
        return self._curves[location]
