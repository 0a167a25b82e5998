"""The words for a line of which the plan has no delivery: what it named, and what was looked for."""

from collections.abc import Iterator

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import day_text, joined_text
from jitdesk.intake.record import Line
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.said import Said


def not_found(said: Said, part: str, numbers: KnownNumbers) -> str:
    """Return why no delivery is meant by a line.

    Parameters
    ----------
    part : str
        The part of the plan that it names, "" where it names none.
    """
    line = said.line
    if line.order and not line.delivery and numbers.lines_of_order(line.order):
        return _not_of_order(said, part or line.part)
    if named := list(_numbers_of(line)):
        return counted(
            "{named} is not in the plan",
            "{named} are not in the plan",
            len(named),
            named=joined_text(named),
        )
    if not part:
        number = line.part or line.supplier_part or line.gtin
        return say("part {named} is not in the plan", named=number)
    return _none_of_day(said, part, numbers)


def _not_of_order(said: Said, part: str) -> str:
    what, order = say("part {part}", part=part) if part else say("this"), said.line.order
    if not said.supplier:
        return say("no delivery brings {what} for order {order}", what=what, order=order)
    return say(
        "no delivery of {supplier} brings {what} for order {order}",
        supplier=said.supplier,
        what=what,
        order=order,
    )


def _numbers_of(line: Line) -> Iterator[str]:
    if line.delivery:
        yield say("delivery {delivery}", delivery=line.delivery)
    if line.asn:
        yield say("despatch advice {asn}", asn=line.asn)
    if line.order:
        yield say("order {order}", order=line.order)


def _none_of_day(said: Said, part: str, numbers: KnownNumbers) -> str:
    if not said.supplier:
        return say(
            "it names no delivery and no order, and the supplier of part {part} is not known", part=part
        )
    if said.line.at is None:
        return say("no open delivery of {supplier} brings part {part}", supplier=said.supplier, part=part)
    day = day_text(wall_from_utc(said.line.at, numbers.plan.zone).date())
    return say(
        "no open delivery of {supplier} brings part {part} on {day}",
        supplier=said.supplier,
        part=part,
        day=day,
    )
