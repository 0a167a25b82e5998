"""The commands that move deliveries on the bands, and the step that a drop makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import JitdeskError
from jitdesk.scene.bars.drag import Held, HeldBar
from jitdesk.services import moves
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.asking.asking import Asking
from jitdesk.ui.dialogs.messages import show_error

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


class MovingByHand:
    """Starts move mode, and commits what was dropped."""

    def __init__(self, window: Window, asking: Asking, commit: Callable[[Edit], None]) -> None:
        self._window, self._asking, self._commit = window, asking, commit

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        band = self._window.bands.deliveries
        return {
            "move": lambda: self._start(band.start_move),
            "unloading_time": lambda: self._start(band.start_resize),
        }

    def _start(self, start: Callable[[str], None]) -> None:
        delivery = self._asking.selected()
        self._window.bands.deliveries.setFocus()
        start(delivery)

    def drop(self, held: Held) -> None:
        """Make the drop of dragged deliveries one step, saved at once."""
        try:
            edit = dropped(self._window.plant, held)
            self._commit(edit)
        except JitdeskError as error:
            self._window.showing.plan()
            show_error(self._window, error)
            return
        if not held.lasts_anew:
            self._window.commands.writing.ask_reason(edit, held.delivery)


def dropped(plant: OpenPlant, held: Held) -> Edit:
    """Return the edit of a drop.

    Raises
    ------
    BadInput
        If it can no longer be made.
    """
    plan, at, author = plant.plan, plant.now(), plant.author
    first = held.bars[0]
    if first.was is not None and held.lasts_anew:
        keeps_start = first.slot.start == first.was.start
        begins, ends = first.slot.start, first.slot.end
        return moves.unload_within(
            plan, first.delivery, begins, ends, keeps_start=keeps_start, at=at, author=author
        )
    if len(held.bars) > 1:
        places = {bar.delivery: (_new_start(bar), bar.slot.door) for bar in held.bars}
        return moves.move_together(plan, places, by_s=held.shift_s, at=at, author=author)
    to, door = _new_start(first), first.slot.door
    return moves.move(plan, first.delivery, to=to, door=door, at=at, author=author)


def _new_start(bar: HeldBar) -> int | None:
    """Return where a slot begins now; None keeps it, also where the truck is expected later than that."""
    return None if bar.keeps_start else bar.slot.start
