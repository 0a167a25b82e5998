"""The step that a drop on the deliveries band makes."""

from jitdesk.domain.edit import Edit
from jitdesk.scene.bars.drag import Held, HeldBar
from jitdesk.services import moves
from jitdesk.services.open_plant import OpenPlant


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
    return None if bar.was is not None and bar.slot.start == bar.was.start else bar.slot.start
