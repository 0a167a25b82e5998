"""Booking a stock count: returns the edit."""

from jitdesk.domain.columns import Value
from jitdesk.domain.edit import Edit, cell_changes, row_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SHARED, UNRESTRICTED
from jitdesk.domain.values import quantity_text
from jitdesk.domain.wording import clock_text
from jitdesk.services.moments import refuse_ahead


def count(
    plan: Plan, part: str, quantity: int, *, line: str = SHARED, when: int, at: int, author: str
) -> Edit:
    """Book what was counted of a part at a line, or of its shared stock.

    Parameters
    ----------
    quantity : int
        Unrestricted stock in thousandths of the part's unit, from 0 on.
    when : int
        UTC second of the count, not after ``at`` = now.

    Raises
    ------
    BadInput
        If part or line are unknown, the quantity is negative, the time lies ahead or before the last count,
        or the part is counted by line and no line is given.
    """
    row = plan.find("parts", part)
    if row is None:
        raise BadInput(
            say("There is no such part"),
            say('The plan has no part "{part}"', part=part),
            say("Check the number"),
        )
    if quantity < 0:
        raise BadInput(
            say("Not a count"),
            say('"{quantity}" is below 0', quantity=quantity_text(quantity)),
            say("Count what is there"),
        )
    refuse_ahead(plan, when, at)
    _refuse_wrong_line(plan, part, line)
    place = say(" at {line}", line=line) if line else ""
    label = say(
        "Count {part}{place}: {quantity} {unit}",
        part=part,
        place=place,
        quantity=quantity_text(quantity),
        unit=row["unit"],
    )
    counted: dict[str, Value] = {"quantity": quantity, "counted_at": when}
    before = plan.find("stock", part, line, UNRESTRICTED)
    if before is None:
        new = {"part": part, "line": line, "kind": UNRESTRICTED, **counted}
        return Edit(label, row_changes("stock", [new]), author=author, at=at)
    _refuse_older(plan, before["counted_at"], when, at)
    return Edit(label, cell_changes("stock", before, counted), author=author, at=at)


def _refuse_wrong_line(plan: Plan, part: str, line: str) -> None:
    if line and plan.find("lines", line) is None:
        lines = ", ".join(plan["lines"]["line"].tolist())
        raise BadInput(
            say("There is no such line"),
            say('"{line}" is none of the lines', line=line),
            say("Choose one of {lines}", lines=lines),
        )
    stock = plan["stock"]
    own = stock["line"][(stock["part"] == part) & (stock["kind"] == UNRESTRICTED)].tolist()
    if own and not line and SHARED not in own:
        raise BadInput(
            say("Which line?"),
            say("{part} is counted by line ({own})", part=part, own=", ".join(own)),
            say("Say at which line it was counted"),
        )


def _refuse_older(plan: Plan, counted_at: object, when: int, at: int) -> None:
    if isinstance(counted_at, int) and when < counted_at:
        raise BadInput(
            say("There is a newer count"),
            say(
                "The last count is of {counted_at}, after {when}",
                counted_at=clock_text(counted_at, at, plan.zone),
                when=clock_text(when, at, plan.zone),
            ),
            say("Give the time of the count"),
        )
