"""What menus offer for a door that is out or a line that is down: until when, and that it works again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.wording import time_text
from jitdesk.scene.next_at import ends_of_closing
from jitdesk.services import closing

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


class Add(Protocol):
    """Adds an entry to a menu."""

    def __call__(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction: ...


class ClosingMenus:
    """Fills menus with the ends that are asked for most."""

    def __init__(self, window: Window, add: Add) -> None:
        self._window, self._add = window, add

    def fill_door(self, menu: QMenu, door: str) -> None:
        """Offer that a door is out until then, or that it is back."""
        plant, closes = self._window.plant, self._window.commands.closing
        named = door.replace("&", "&&")
        if closing.is_out(plant.plan, door, plant.now()):
            self._add(menu, say("Door {door} &is back", door=named), lambda: closes.open_door(door))
        until = menu.addMenu(say("Door {door} &out until", door=named))
        self._fill_ends(until, lambda end: closes.close_door(door, plant.now(), end))
        self._add(until, say("&Type a time…"), lambda: closes.ask_door_out(door))

    def _fill_ends(self, menu: QMenu, close: Callable[[int], None]) -> None:
        """Add the ends that are asked for most: the next half hours, and the shift's end."""
        plan = self._window.plant.plan
        for end, words in ends_of_closing(self._window.outlook):
            text = f"{time_text(end, plan.zone)}\t{words}"
            self._add(menu, text, partial(close, end))
        menu.addSeparator()

    def fill_line(self, menu: QMenu, line: str) -> None:
        """Offer that a line is down until then, or that it works again."""
        plant, closes = self._window.plant, self._window.commands.closing
        named = line_name(plant.plan, line).replace("&", "&&")
        if closing.is_down(plant.plan, line, plant.now()):
            self._add(menu, say("{line} &works again", line=named), lambda: closes.open_line(line))
        until = menu.addMenu(say("{line} &down until", line=named))
        self._fill_ends(until, lambda end: closes.close_line(line, plant.now(), end))
        self._add(until, say("&Type a time…"), lambda: closes.ask_line_down(line))
