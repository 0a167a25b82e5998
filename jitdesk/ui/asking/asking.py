"""Where the window asks for a value or two: beside the bar, row or door that it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.scene.door_choices import Choice
from jitdesk.scene.step_meaning import Meaning
from jitdesk.ui.asking.ask_popover import AskPopover, Field
from jitdesk.ui.asking.choose_popover import ChoosePopover
from jitdesk.ui.asking.popover import Popover

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


class NothingSelected(BadInput):
    """A command needs what is not selected: said in the status bar, because nothing else is wrong."""

    def __init__(self, text: str = "") -> None:
        super().__init__(
            say("Nothing selected"), text or say("Select a delivery first: click its bar, or press N.")
        )


class Asking:
    """Opens forms and lists beside what they are about."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def selected(self) -> str:
        """Return the selected delivery.

        Raises
        ------
        NothingSelected
            If none is.
        """
        if not self._window.selected:
            raise NothingSelected
        return self._window.selected

    def ask(
        self,
        title: str,
        fields: Sequence[Field],
        verb: str,
        submit: Callable[[list[str]], None],
        place: QRect | None = None,
        meaning: Callable[[list[str]], Meaning | None] | None = None,
        first: int = 0,
    ) -> None:
        """Ask for values beside a place of the window; by default beside the selected delivery.

        Parameters
        ----------
        first : int
            Which field has the focus.
        """
        asked = AskPopover(title, fields, verb, submit, self._window.appearance.theme, self._window, meaning)
        self._show(asked, place)
        asked.go_to(first)

    def choose(
        self,
        title: str,
        choices: Sequence[Choice],
        verb: str,
        submit: Callable[[str], None],
        chosen: str = "",
    ) -> None:
        """Let one of a list be chosen beside the selected delivery; ``chosen`` is marked at first."""
        asked = ChoosePopover(title, choices, verb, submit, self._window.appearance.theme, self._window)
        self._show(asked)
        asked.mark(chosen)

    def _show(self, asked: Popover, place: QRect | None = None) -> None:
        asked.told.connect(self._window.told)
        asked.show_beside(place or self._place_of_selected())

    def place_in(self, part: QWidget, rect: QRect) -> QRect:
        """Return a rectangle of a part of the window as one of the window."""
        return QRect(part.mapTo(self._window, rect.topLeft()), rect.size())

    def _place_of_selected(self) -> QRect:
        window, band = self._window, self._window.bands.deliveries
        bar = band.bar_rect(window.selected) if window.selected else None
        middle = band.rect().center()
        return self.place_in(band, bar if bar is not None else QRect(middle, middle))
