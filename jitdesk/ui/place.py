"""What somebody looks at in a window, so that another window on the same plant can stand in its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jitdesk.scene.time_scale import TimeScale

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


@dataclass(frozen=True, slots=True)
class Place:
    """The time and the rows in view, what is selected and what is open; how it looks is a `Layout`.

    Attributes
    ----------
    scale : TimeScale
        The time in view.
    scrolled : tuple of int
        How many pixels of the deliveries' and of the coverage rows are above the view.
    chosen : tuple of str
        The deliveries that are selected.
    problem : str
        The key of the problem that was chosen.
    only : str
        The one row that is shown; "" for all.
    has_details, has_list : bool
        Whether the panel at the right, and whether the list in place of the bands is shown.
    """

    scale: TimeScale
    scrolled: tuple[int, int]
    chosen: tuple[str, ...]
    problem: str
    only: str
    has_details: bool
    has_list: bool

    @classmethod
    def of(cls, window: Window) -> Place:
        """Return what a window shows now."""
        bands, commands = window.bands, window.commands
        return cls(
            window.axis.scale,
            (bands.deliveries.rows_bar.value(), bands.coverage.rows_bar.value()),
            bands.deliveries.chosen,
            window.current_problem,
            bands.deliveries.only,
            commands.detailing.is_shown,
            commands.listing.is_shown,
        )

    def show_in(self, window: Window) -> None:
        """Show another window with the same in it; panel and list follow once it is complete."""
        window.show()
        window.bands.deliveries.show_only(self.only)
        window.bands.deliveries.choose(next(iter(self.chosen), ""), self.chosen[1:])
        window.current_problem = self.problem
        window.showing.needs()
        self._scroll(window)
        window.complete.connect(lambda: self._open_in(window))

    def _open_in(self, window: Window) -> None:
        if self.has_list:
            window.commands.listing.turn()
        if self.has_details:
            window.commands.detailing.open()
        self._scroll(window)

    def _scroll(self, window: Window) -> None:
        """Show the same time and rows; what is selected or opened has brought itself into view before."""
        bands = window.bands
        window.axis.show(replace(self.scale, width=window.axis.scale.width))
        window.turns.finish()
        bands.deliveries.rows_bar.setValue(self.scrolled[0])
        bands.coverage.rows_bar.setValue(self.scrolled[1])
