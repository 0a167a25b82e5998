"""The coverage band while a delivery is dragged: it shows what a drop there would do to the lines."""

from PySide6.QtWidgets import QWidget

from jitdesk.planning.drag import Drag
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.strip_looks import RowLooks, row_looks
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.coverage.shown import ShownCoverage
from jitdesk.ui.coverage.view import CoverageView
from jitdesk.ui.theme import Theme


class DraggedCoverage(CoverageView):
    """Shows the plan, or how the rows look if deliveries come as dragged."""

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._drag: Drag | None = None
        self._held_until: tuple[int, ...] = ()
        self._fed: frozenset[int] = frozenset()

    def show_outlook(self, outlook: Outlook) -> None:
        """Paint another outlook as it is, not as a slot of the one before would make it."""
        self._drag = None
        self._rebuild(outlook)

    def set_density(self, density: Density | None) -> None:
        """Take a density for the day zoom; None lets the number of doors decide."""
        self._density = density
        if self._shown is not None:
            self._rebuild(self._shown.outlook)

    def show_drag(self, drag: Drag | None, *ends: int) -> None:
        """Show how the rows look if the dragged deliveries are unloaded at these UTC seconds.

        None shows the plan again.
        """
        if drag is not None and (drag, ends) == (self._drag, self._held_until):
            return  # at another door
        self._held_until = ends
        held, self._drag = self._drag, drag
        if drag is not held:
            self._fed = self._fed if drag is None else frozenset(drag.location_rows)
        shown, rows = self._shown, self._visible()
        instead = drag.instead(*ends) if drag is not None else None
        if shown is None or not shown.are_among(self._fed, rows):
            if shown is not None:
                shown.drag(instead)
            return
        before = self._looks(shown, rows)
        shown.drag(instead)
        after = self._looks(shown, rows)
        changes = before.changes(after)
        if changes is not None:
            first, last = rows[changes[0].start], rows[changes[0].stop - 1]
            self._spoil_strips(range(first, last + 1), changes[1].start, changes[1].stop)

    def _looks(self, shown: ShownCoverage, rows: range) -> RowLooks:
        words = self._words(shown, rows, self._scale)
        return row_looks(shown.strips(rows, self._scale), self._scale, words)
