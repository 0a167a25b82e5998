"""F6 and Shift+F6: from one region of the window to the next, each where it was left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.ui.chrome.tab_order import tab_stops

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


class Regions:
    """Toolbar, needs me now, deliveries, coverage and delay or the page in their place, details.

    Parameters
    ----------
    window : Window
        Whose regions they are.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self._last: dict[QWidget, QWidget] = {}

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {"next_region": lambda: self._go(1), "previous_region": lambda: self._go(-1)}

    def regions(self) -> list[QWidget]:
        """Return the regions that are shown and can take the keyboard, in reading order."""
        board, bands = self._window.board, self._window.bands
        are_bands = board.centre.page is bands
        centre = (bands.deliveries, bands.coverage, bands.delays) if are_bands else (board.centre.page,)
        places = (board.toolbar, board.needs, board.rail, *centre, board.centre.aside)
        return [place for place in places if place is not None and place.isVisible() and _stops(place)]

    def _go(self, step: int) -> None:
        regions, focused = self.regions(), QApplication.focusWidget()
        within = [each for each in regions if focused is not None and _holds(each, focused)]
        if not regions:
            return
        if within and focused is not None:
            self._last[within[0]] = focused
            target = regions[(regions.index(within[0]) + step) % len(regions)]
        else:
            target = regions[0 if step > 0 else -1]
        stops = _stops(target)
        last = self._last.get(target)
        (last if last in stops else stops[0]).setFocus(Qt.FocusReason.TabFocusReason)


def _holds(region: QWidget, focused: QWidget) -> bool:
    return region is focused or region.isAncestorOf(focused)


def _stops(region: QWidget) -> list[QWidget]:
    return [each for each in tab_stops(region) if each.isVisible() and each.isEnabled()]
