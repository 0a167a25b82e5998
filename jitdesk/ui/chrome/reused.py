"""Widgets that are made once and told what to show, again and again."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from jitdesk.ui.chrome.tab_order import follow_by_tab

Kind = TypeVar("Kind", bound=QWidget)


class Reused(Generic[Kind]):
    """As many widgets of one kind as are needed, in order.

    A widget costs ten times as much to make as to tell. Those beyond the number in use are hidden, not
    deleted; those that are missing are made, and reached by Tab where they stand.

    Parameters
    ----------
    make : callable
        Returns another one, in its place.
    after : QWidget
        The keyboard comes to the first of them from here.

    Attributes
    ----------
    made, in_use : list of QWidget
        All of them, and the first ones that show something.
    """

    def __init__(self, make: Callable[[], Kind], after: QWidget) -> None:
        self._make = make
        self._after = after
        self.made: list[Kind] = []
        self.in_use: list[Kind] = []

    def use(self, number: int) -> list[Kind]:
        """Return the first widgets; the missing are made. Tell them, and then `show` them."""
        while len(self.made) < number:
            self._add(self._make())
        self.in_use = self.made[:number]
        return self.in_use

    def show(self) -> None:
        """Show those in use; call `hide_rest` when the keyboard has left the others."""
        for widget in self.in_use:
            widget.setVisible(True)

    def hide_rest(self) -> None:
        """Hide those that are not in use."""
        for widget in self.made[len(self.in_use) :]:
            widget.setVisible(False)

    def _add(self, widget: Kind) -> None:
        # Else Tab would come to it last of the whole window.
        follow_by_tab(self.made[-1] if self.made else self._after, widget)
        self.made.append(widget)
