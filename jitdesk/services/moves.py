"""Moving and making deliveries: each returns the edit, nothing is changed here."""

from collections.abc import Mapping, Sequence

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes, row_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, later, say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ARRIVED, OPEN_STATUSES, PLANNED, UNLOADING
from jitdesk.domain.values import MINUTE_S
from jitdesk.domain.wording import clock_text, shift_text
from jitdesk.services.moments import refuse_passed
from jitdesk.services.wanted_delivery import status_sentence, wanted_delivery

MOVE = later("Move ")
"""How the label of every move begins, in every language."""

LEAST_UNLOADING_S = 5 * MINUTE_S
"""No truck is given less time at its door."""


def move(
    plan: Plan,
    delivery: str,
    *,
    to: int | None = None,
    door: str | None = None,
    at: int,
    author: str,
    reason: str = "",
) -> Edit:
    """Give a delivery another slot, door or both; the slot keeps its length.

    Parameters
    ----------
    to : int or None
        UTC second at which the slot begins; ``None`` keeps the slot.
    door : str or None
        ``None`` keeps the door, "" takes it away.
    at : int
        Now, in UTC seconds: no slot may begin before it.

    Raises
    ------
    BadInput
        If delivery or door are unknown, the time has passed, or the delivery can no longer be moved.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    after = _moved(plan, row, to, door, at)
    changes = cell_changes("deliveries", row, after)
    if not changes:
        raise BadInput(say("Nothing to move"), say("{name} is already there", name=name))
    return Edit(_label(plan, name, {**row, **after}, at), changes, reason=reason, author=author, at=at)


def move_together(
    plan: Plan,
    places: Mapping[str, tuple[int | None, str]],
    *,
    by_s: int,
    at: int,
    author: str,
) -> Edit:
    """Give several deliveries other slots and doors in one step; each slot keeps its length.

    Parameters
    ----------
    places : Mapping[str, tuple[int or None, str]]
        For each delivery the UTC second at which its slot begins, ``None`` keeps the slot, and its door.
    by_s : int
        By how much all come later, in seconds, as the step is called.
    at : int
        Now, in UTC seconds: no slot may begin before it.

    Raises
    ------
    BadInput
        As `move` does, for the first that cannot be moved; none is moved then.
    """
    changes: list[Change] = []
    for delivery, (to, door) in places.items():
        row = wanted_delivery(plan, delivery)
        changes += cell_changes("deliveries", row, _moved(plan, row, to, door, at))
    if not changes:
        raise BadInput(say("Nothing to move"), say("They are already there"))
    many = len({change.key for change in changes})
    if by_s:
        label = counted("Move {n} delivery {by}", "Move {n} deliveries {by}", many, by=shift_text(by_s))
    else:
        label = counted("Move {n} delivery to another door", "Move {n} deliveries to other doors", many)
    return Edit(label, tuple(changes), author=author, at=at)


def unload_within(
    plan: Plan, delivery: str, begins: int, ends: int, *, keeps_start: bool, at: int, author: str
) -> Edit:
    """Give a delivery another unloading time.

    Parameters
    ----------
    begins, ends : int
        When it is unloaded, [begins, ends) in UTC seconds, as it is expected.
    keeps_start : bool
        Whether only the end is another one: then its slot begins as before, and is as long as the unloading
        even where the truck is expected later.
    at : int
        Now, in UTC seconds.

    Raises
    ------
    BadInput
        If the delivery is unknown or can no longer be changed, the time has passed or is too short.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    _refuse_fixed(plan, row, *((UNLOADING,) if keeps_start else ()))
    if ends - begins < LEAST_UNLOADING_S:
        least = LEAST_UNLOADING_S // MINUTE_S
        raise BadInput(
            say("The unloading is too short"),
            say("{delivery} would have less than {least} min", delivery=name, least=least),
            say("Give it {least} min or more", least=least),
        )
    until = clock_text(ends, at, plan.zone)
    if keeps_start:
        start = row["slot_start"] if isinstance(row["slot_start"], int) else begins
        label = say("Unloading of {delivery} until {until}", delivery=name, until=until)
    else:
        refuse_passed(plan, begins, at)
        start, since = begins, clock_text(begins, at, plan.zone)
        label = say("Unloading of {delivery} {since} until {until}", delivery=name, since=since, until=until)
    changes = cell_changes("deliveries", row, {"slot_start": start, "slot_end": start + ends - begins})
    if not changes:
        raise BadInput(say("Nothing to change"), say("{delivery} is unloaded then already", delivery=name))
    return Edit(label, changes, author=author, at=at)


def _moved(plan: Plan, row: Row, to: int | None, door: str | None, at: int) -> dict[str, Value]:
    """Return the cells of a delivery at another time or door."""
    _refuse_fixed(plan, row)
    after: dict[str, Value] = {}
    if to is not None and to != row["slot_start"]:
        refuse_passed(plan, to, at)
        after |= {"slot_start": to, "slot_end": to + slot_length_s(plan, row)}
    if door is not None:
        refuse_unknown_door(plan, door)
        after["door"] = door
    return after


def slot_length_s(plan: Plan, delivery: Row) -> int:
    """Return how long a delivery's slot is, in seconds; the plant's default where it has none."""
    start, end = delivery["slot_start"], delivery["slot_end"]
    if isinstance(start, int) and isinstance(end, int) and end > start:
        return end - start
    return plan.settings.default_unload_min * MINUTE_S


def _refuse_fixed(plan: Plan, row: Row, *also: str) -> None:
    if row["status"] not in (*OPEN_STATUSES, ARRIVED, *also):
        raise BadInput(
            say("This delivery can no longer be moved"),
            status_sentence(plan, row),
            say("Only deliveries that are not yet being unloaded can be moved"),
        )
    if row["locked"]:
        raise BadInput(
            say("This delivery is locked"),
            say("{delivery} is locked in its slot", delivery=delivery_name(plan, row)),
            say("Unlock it first"),
        )


def refuse_unknown_door(plan: Plan, door: str) -> None:
    """Refuse a door that the plan does not have; "" is none, and allowed.

    Raises
    ------
    BadInput
        With the doors that there are.
    """
    doors = plan["doors"]["door"].tolist()
    if door and door not in doors:
        raise BadInput(
            say("There is no such door"),
            say('"{door}" is none of the doors', door=door),
            say("Choose one of {doors}", doors=", ".join(doors)),
        )


def _label(plan: Plan, name: str, row: Mapping[str, Value], at: int) -> str:
    start = row["slot_start"]
    when = clock_text(start, at, plan.zone) if isinstance(start, int) else ""
    where = str(row["door"] or say("no door"))
    return say("Move {delivery} to {place}", delivery=name, place=", ".join(filter(None, (when, where))))


def new_delivery(
    plan: Plan,
    values: Mapping[str, Value],
    lines: Sequence[Mapping[str, Value]] = (),
    *,
    at: int,
    author: str,
) -> Edit:
    """Make a delivery with its parts.

    Parameters
    ----------
    values : Mapping[str, Value]
        Columns of ``deliveries``; without a delivery number it gets the next free ``N-…``, without a status
        it is planned, without a slot's end the slot has the plant's default length.
    lines : sequence of Mapping[str, Value]
        Columns of ``delivery_lines`` without ``delivery``; without ``line_no`` they are numbered from 1.

    Raises
    ------
    BadInput
        If the number is taken, the door unknown or the slot's time has passed.
    """
    number = str(values.get("delivery") or "") or _free_number(plan)
    if plan.find("deliveries", number) is not None:
        raise BadInput(
            say("This number is taken"),
            say('There is a delivery "{number}"', number=number),
            say("Choose another number"),
        )
    row = Change.row_added("deliveries", {"status": PLANNED, **values, "delivery": number}).row_after
    refuse_unknown_door(plan, str(row["door"]))
    if isinstance(row["slot_start"], int):
        refuse_passed(plan, row["slot_start"], at)
        row["slot_end"] = row["slot_start"] + slot_length_s(plan, row)
    carried = [
        {"line_no": str(place), **line, "delivery": number} for place, line in enumerate(lines, start=1)
    ]
    changes = (*row_changes("deliveries", [row]), *row_changes("delivery_lines", carried))
    return Edit(
        say("New delivery {delivery}", delivery=delivery_name(plan, row)),
        changes,
        author=author,
        at=at,
    )


def _free_number(plan: Plan) -> str:
    number = 1
    while plan.find("deliveries", f"N-{number}") is not None:
        number += 1
    return f"N-{number}"
