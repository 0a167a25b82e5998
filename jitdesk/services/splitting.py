"""Splitting a delivery into two trucks: returns the edit, which keeps every part's total."""

from collections.abc import Iterator, Mapping
from typing import cast

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import OPEN_STATUSES, PLANNED
from jitdesk.domain.values import quantity_text
from jitdesk.domain.wording import clock_text
from jitdesk.services.moments import refuse_passed
from jitdesk.services.moves import refuse_unknown_door, slot_length_s
from jitdesk.services.wanted_delivery import status_sentence, wanted_delivery

_SHARED = ("supplier", "carrier", "door", "slot_start", "slot_end", "required_at", "note")
_OF_THE_WHOLE = ("packages", "jis_from", "jis_to")  # they count what only one of two lines has


def split(
    plan: Plan,
    delivery: str,
    second: Mapping[str, int],
    *,
    to: int | None = None,
    door: str | None = None,
    at: int,
    author: str,
    reason: str = "",
) -> Edit:
    """Let a part of a delivery come with a second truck.

    Parameters
    ----------
    second : Mapping[str, int]
        Line number to what the second truck brings of it, in thousandths; lines that are left out stay.
    to : int or None
        UTC second at which the second slot begins, not before ``at`` = now; ``None`` takes the first's.
    door : str or None
        The second truck's; ``None`` takes the first's.

    Raises
    ------
    BadInput
        If the delivery, a line or the door is unknown, it has arrived already, a quantity is more than the
        line has, nothing goes or nothing stays, or the time has passed.
    """
    row = wanted_delivery(plan, delivery)
    if row["status"] not in OPEN_STATUSES:
        raise BadInput(
            say("This delivery can no longer be split"),
            status_sentence(plan, row),
            say("Only what has not arrived can come with two trucks"),
        )
    lines = {str(line["line_no"]): line for line in plan.lines_of(delivery)}
    _refuse_unusable(plan, row, lines, second)
    number = _free_number(plan, delivery)
    truck = _second_truck(plan, row, number, to, door, at)
    moved = (
        change for line_no, line in lines.items() for change in _moved(line, number, second.get(line_no, 0))
    )
    label = say("Split {delivery}: {second}", delivery=delivery_name(plan, row), second=number)
    if isinstance(truck["slot_start"], int):
        when = clock_text(truck["slot_start"], at, plan.zone)
        label = say(
            "Split {delivery}: {second} comes {at}", delivery=delivery_name(plan, row), second=number, at=when
        )
    changes = (Change.row_added("deliveries", truck), *moved)
    return Edit(label, changes, reason=reason, author=author, at=at)


def _refuse_unusable(plan: Plan, row: Row, lines: Mapping[str, Row], second: Mapping[str, int]) -> None:
    for line_no, quantity in second.items():
        line = lines.get(line_no)
        if line is None:
            raise BadInput(
                say("There is no such line"),
                say('{delivery} has no line "{line}"', delivery=delivery_name(plan, row), line=line_no),
                say("Choose another"),
            )
        whole = _quantity(line)
        if not 0 <= quantity <= whole:
            raise BadInput(
                say("That does not fit"),
                say(
                    "Line {line} has {whole}, so {part} cannot go with the second truck",
                    line=line_no,
                    whole=quantity_text(whole),
                    part=quantity_text(quantity),
                ),
                say("Give a quantity from 0 to {whole}", whole=quantity_text(whole)),
            )
    goes = sum(second.values())
    if not goes:
        raise BadInput(
            say("Nothing to split"),
            say("Nothing goes with the second truck"),
            say("Say of at least one line how much does"),
        )
    if goes == sum(_quantity(line) for line in lines.values()):
        raise BadInput(
            say("Nothing to split"),
            say("Everything would go with the second truck"),
            say("Move the delivery instead, or leave something in it"),
        )


def _second_truck(
    plan: Plan, row: Row, number: str, to: int | None, door: str | None, at: int
) -> dict[str, Value]:
    truck: dict[str, Value] = {name: row[name] for name in _SHARED} | {"delivery": number, "status": PLANNED}
    if to is not None:
        refuse_passed(plan, to, at)
        truck |= {"slot_start": to, "slot_end": to + slot_length_s(plan, row)}
    if door is not None:
        refuse_unknown_door(plan, door)
        truck["door"] = door
    return truck


def _moved(line: Row, number: str, quantity: int) -> Iterator[Change]:
    """Yield what takes a quantity of a line to the second truck; a whole line goes as it is."""
    whole = _quantity(line)
    if not quantity:
        return
    if quantity == whole:
        yield Change.row_removed("delivery_lines", line)
        yield Change.row_added("delivery_lines", {**line, "delivery": number})
        return
    yield from cell_changes("delivery_lines", line, {"quantity": whole - quantity})
    part = {**line, "delivery": number, "quantity": quantity, **dict.fromkeys(_OF_THE_WHOLE, "")}
    yield Change.row_added("delivery_lines", part)


def _quantity(line: Row) -> int:
    return cast(int, line["quantity"] or 0)


def _free_number(plan: Plan, delivery: str) -> str:
    count = 2
    while plan.find("deliveries", f"{delivery}-{count}") is not None:
        count += 1
    return f"{delivery}-{count}"
