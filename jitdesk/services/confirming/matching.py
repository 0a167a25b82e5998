"""Which delivery and which of its lines a supplier's line speaks of. Nothing is guessed.

What fits more than one is not used, and the candidates are named.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jitdesk.domain.columns import Row
from jitdesk.domain.language import later, say
from jitdesk.intake.record import Line
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.naming_parts import PartNames
from jitdesk.services.confirming.not_found import not_found
from jitdesk.services.confirming.refusing import LINE, PART, NotUsable, only_one_of
from jitdesk.services.confirming.said import Said

_Candidate = TypeVar("_Candidate")


@dataclass(frozen=True, slots=True)
class Match:
    """What a line speaks of: keys in the plan.

    Attributes
    ----------
    line_no : str
        "" where it speaks of the whole delivery.
    note : str
        How it was found, where that is not plain.
    """

    delivery: str
    line_no: str = ""
    part: str = ""
    note: str = ""


class Matcher:
    """Finds what lines speak of in one plan."""

    def __init__(self, numbers: KnownNumbers) -> None:
        self._numbers = numbers
        self.parts = PartNames(numbers)

    def match(self, said: Said) -> Match:
        """Return the delivery, its line and the part that a line speaks of.

        What other rows of the file add is not meant: each of them adds its own.

        Raises
        ------
        NotUsable
            If there is none, or more than one.
        """
        part, part_note = self.parts.named(said)
        delivery, note = (said.pick, "") if said.pick else self._delivery(said, part)
        truck = self._numbers.rows.truck(delivery)
        if truck is None:
            raise NotUsable(say("delivery {delivery} is not in the plan", delivery=delivery), delivery, part)
        self._refuse_other_supplier(said, delivery)
        line_no = _line_no(said, delivery, part, truck.lines, str(truck.row["asn"]))
        return Match(delivery, line_no, part, note or part_note)

    def truck(self, said: Said) -> str:
        """Return the delivery that a line names by a number, whatever it says of parts; "" for none."""
        try:
            return self._delivery(said, "")[0]
        except NotUsable:
            return ""

    def _delivery(self, said: Said, part: str) -> tuple[str, str]:
        line = said.line
        if line.delivery:
            found = self._by_number(line.delivery)
            if found:
                return found
            if not line.asn:
                text = say("delivery {delivery} is not in the plan", delivery=line.delivery)
                raise NotUsable(text, line.delivery, part, may_add=True)
        for way in (self._by_advice, self._by_order, self._by_day):
            delivery = way(said, part)
            if delivery:
                return delivery, ""
        raise NotUsable(not_found(said, part, self._numbers), "", part, may_add=True)

    def _by_number(self, number: str) -> tuple[str, str] | None:
        if self._numbers.rows.truck(number) is not None:
            return number, ""
        found = self._numbers.deliveries.get(stripped(number), [])
        if not found:
            return None
        delivery = only_one_of(found, later("delivery {number} may be {found}"), number=number)
        return delivery, say("matched after adding zeros")

    def _by_advice(self, said: Said, part: str) -> str:
        for number in filter(None, (said.line.asn, said.line.delivery_note)):
            named = self._numbers.advices.get(stripped(number), [])
            found = self._narrowed([*self._theirs(named, said)], said)
            if found:
                return only_one_of(
                    found, later("despatch advice {number} may be delivery {found}"), number=number
                )
            if said.supplier and self._numbers.supplier_of(number) == said.supplier:
                return number
        return ""

    def _by_order(self, said: Said, part: str) -> str:
        line = said.line
        if not line.order:
            return ""
        rows = [row for row in self._numbers.lines_of_order(line.order) if _is_order_line(row, line)]
        parts = ("", part, line.substitute or part)
        named = _deliveries(row for row in rows if not part or row["part"] in parts)
        found = self._narrowed([*self._theirs(named, said)], said)
        if not found:
            return ""
        may_be = later("order {order} may be delivery {found}")
        if line.order_line:
            may_be = later("order {order} line {line} may be delivery {found}")
        return only_one_of(found, may_be, order=line.order, line=line.order_line)

    def _by_day(self, said: Said, part: str) -> str:
        at = said.line.at
        if not (part and at is not None and said.supplier):
            return ""
        named = _deliveries(self._numbers.lines_of_part(part))
        found = [
            delivery
            for delivery in self._theirs(named, said)
            if self._numbers.is_open(delivery) and self._numbers.is_of_day(delivery, at)
        ]
        may_be = later("part {part} of that day may be delivery {found}")
        return only_one_of(found, may_be, part=part) if found else ""

    def _theirs(self, deliveries: Iterable[str], said: Said) -> Iterable[str]:
        owners = ("", said.supplier)
        return (d for d in deliveries if not said.supplier or self._numbers.supplier_of(d) in owners)

    def _narrowed(self, deliveries: list[str], said: Said) -> list[str]:
        """Return those of several candidates that are still open and, if that is not enough, of that day."""
        at = said.line.at
        ways: list[Callable[[str], bool]] = [self._numbers.is_open]
        if said.line.asn:
            # One order may come with several trucks: another advice's truck is another truck.
            ways.append(lambda delivery: self._numbers.advice_of(delivery) in ("", stripped(said.line.asn)))
        if at is not None:
            ways.append(lambda delivery: self._numbers.is_of_day(delivery, at))
        return _narrowed(deliveries, ways)

    def _refuse_other_supplier(self, said: Said, delivery: str) -> None:
        owner = self._numbers.supplier_of(delivery)
        if said.names_supplier and said.supplier and owner and owner != said.supplier:
            text = say(
                "delivery {delivery} comes from supplier {owner} in the plan, the file is of {supplier}",
                delivery=delivery,
                owner=owner,
                supplier=said.supplier,
            )
            raise NotUsable(text, delivery)


def _line_no(said: Said, delivery: str, part: str, lines: Sequence[Row], advice: str) -> str:
    """Return the line of a delivery that is meant; "" for the whole delivery."""
    line = said.line
    named = line.part or line.supplier_part or line.gtin
    if not named:
        meant = [row for row in lines if _is_ordered(row, line)] if line.order_line else lines
        if len(meant) == 1:
            return str(meant[0]["line_no"])
        if line.qty is None:
            return ""
        raise NotUsable(
            say("it names no part, and delivery {delivery} carries {n}", delivery=delivery, n=len(lines)),
            delivery,
        )
    if not part:
        raise NotUsable(
            say("part {named} is not in the plan", named=named), delivery, named, may_add=True, asks=PART
        )
    # What was substituted before carries the substitute's number.
    same = [row for row in lines if row["part"] in (part, line.substitute or part)]
    if not same:
        raise NotUsable(
            say("part {part} is not on delivery {delivery}", part=part, delivery=delivery),
            delivery,
            part,
            may_add=True,
        )
    ways: list[Callable[[Row], bool]] = [
        lambda row: bool(line.order) and stripped(str(row["order"])) == stripped(line.order),
        lambda row: bool(line.order_line) and stripped(str(row["order_line"])) == stripped(line.order_line),
        lambda row: bool(line.batch) and row["lot"] == line.batch,
        # A despatch advice that filled this delivery numbered its lines.
        lambda row: bool(line.asn) and advice == line.asn and row["line_no"] == line.ref,
        lambda row: row["quantity"] == line.qty,
    ]
    found = [str(row["line_no"]) for row in _narrowed(same, ways)]
    may_be = later("part {part} of delivery {delivery} may be line {found}")
    return only_one_of(found, may_be, LINE, part=part, delivery=delivery)


def _narrowed(candidates: list[_Candidate], ways: Sequence[Callable[[_Candidate], bool]]) -> list[_Candidate]:
    """Return the candidates that each way leaves, way by way; one that leaves none is passed over."""
    for way in ways:
        if len(candidates) > 1:
            candidates = [candidate for candidate in candidates if way(candidate)] or candidates
    return candidates


def _deliveries(rows: Iterable[Row]) -> list[str]:
    return list(dict.fromkeys(str(row["delivery"]) for row in rows))


def _is_order_line(row: Row, line: Line) -> bool:
    own = str(row["order_line"])
    return not line.order_line or not own or stripped(own) == stripped(line.order_line)


def _is_ordered(row: Row, line: Line) -> bool:
    same_order = not line.order or stripped(str(row["order"])) == stripped(line.order)
    return same_order and stripped(str(row["order_line"])) == stripped(line.order_line)
