"""Why deliveries were moved: asked after the drop, so kept beside the step, which never changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jitdesk.domain.edit import Edit
from jitdesk.domain.language import later, say
from jitdesk.domain.values import UNKNOWN
from jitdesk.services.history import undone_of
from jitdesk.services.moves import MOVE
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import JournalEntry

REASONS = (
    later("Supplier late"),
    later("Door clash"),
    later("Line needs it earlier"),
    later("Carrier asked"),
    later("Quality"),
    later("Other"),
)
"""What the desk asks for after a drop, by the keys 1 to 6."""

_MOST_CELLS = 2_000


@dataclass(frozen=True, slots=True)
class Move:
    """A delivery that was given another slot or door.

    Attributes
    ----------
    at : int
        UTC second of the step.
    start, new_start : int
        UTC seconds before and after; UNKNOWN where there was or is no slot.
    door, new_door : str
        Doors before and after.
    reason : str
        "" where none was given.
    by : str
        Who moved it, or the file that did.
    """

    at: int
    uuid: str
    delivery: str
    start: int
    new_start: int
    door: str
    new_door: str
    reason: str
    by: str


def reason_text(reason: str, note: str) -> str:
    """Return a reason with its note as one text: "Carrier asked: driver's rest"."""
    return ": ".join(filter(None, (reason, note.strip())))


def unexplained(entries: Sequence[JournalEntry], given: Mapping[str, str], since: int) -> list[JournalEntry]:
    """Return the moves by hand since a moment (UTC seconds) that stand without a reason, oldest first."""
    recent = [entry for entry in entries if entry.at >= since and entry.size]
    begins = (MOVE, say(MOVE))  # a step keeps the language in which it was made
    undone = undone_of(recent)
    return [
        entry
        for entry in recent
        if entry.label.startswith(begins)
        and not (entry.reason or entry.source or entry.undoes or entry.uuid in given or entry.uuid in undone)
    ]


def moves_since(plant: OpenPlant, since: int) -> list[Move]:
    """Return the moves since a moment (UTC seconds) that still stand, oldest first.

    Steps of more than 2,000 cells are loads of tables, not moves of a shift; they are left out.
    """
    entries = [entry for entry in plant.history() if entry.at >= since and entry.seq > 1]
    undone = undone_of(entries)
    given = plant.store.reasons()
    found: list[Move] = []
    for entry in entries:
        if entry.uuid in undone or entry.undoes or not 0 < entry.size <= _MOST_CELLS:
            continue
        found += _moves_of(plant, plant.edit(entry.seq), given)
    return found


def _moves_of(plant: OpenPlant, edit: Edit, given: Mapping[str, str]) -> list[Move]:
    moved: dict[str, dict[str, tuple[object, object]]] = {}
    for change in edit.changes:
        if change.table == "deliveries" and change.column in ("slot_start", "door"):
            moved.setdefault(str(change.key[0]), {})[change.column] = (change.before, change.after)
    return [_move(plant, edit, delivery, cells, given) for delivery, cells in moved.items()]


def _move(
    plant: OpenPlant,
    edit: Edit,
    delivery: str,
    cells: Mapping[str, tuple[object, object]],
    given: Mapping[str, str],
) -> Move:
    row = plant.plan.find("deliveries", delivery) or {}
    start, new_start = cells.get("slot_start", (row.get("slot_start"),) * 2)
    door, new_door = cells.get("door", (row.get("door"),) * 2)
    return Move(
        edit.at,
        edit.uuid,
        delivery,
        start if isinstance(start, int) else UNKNOWN,
        new_start if isinstance(new_start, int) else UNKNOWN,
        str(door or ""),
        str(new_door or ""),
        given.get(edit.uuid, edit.reason) or ("supplier's file" if edit.source else ""),
        edit.source or edit.author,
    )
