"""Which delivery and which of its lines a supplier's line speaks of. Nothing is guessed.

What fits more than one is not used, and the candidates are named.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jitdesk.domain.columns import Row
from jitdesk.domain.language import counted, later, say
from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import day_text, either_text, joined_text
from jitdesk.intake.record import Line
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.said import Said

_Candidate = TypeVar("_Candidate")

DELIVERY, PART, _LINE = "delivery", "part", "line"
_MOST_NAMED = 5


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


class NotUsable(Exception):
    """A line that cannot be used, with the reason.

    ``may_add`` tells that nothing of the plan is meant: what it names may be added as new; ``deviation``
    is a word to filter by where the reason is one. ``asks`` is what somebody may pick for it, a "delivery"
    or a "part"; ``candidates`` are those that it may mean, where they are known.
    """

    def __init__(
        self,
        text: str,
        delivery: str = "",
        part: str = "",
        *,
        may_add: bool = False,
        deviation: str = "",
        asks: str = DELIVERY,
        candidates: tuple[str, ...] = (),
    ) -> None:
        super().__init__(text)
        self.text = text
        self.delivery = delivery
        self.part = part
        self.may_add = may_add
        self.deviation = deviation
        self.asks = asks
        self.candidates = candidates


class Matcher:
    """Finds what lines speak of in one plan."""

    def __init__(self, numbers: KnownNumbers) -> None:
        self._numbers = numbers

    def match(self, said: Said) -> Match:
        """Return the delivery, its line and the part that a line speaks of.

        What other rows of the file add is not meant: each of them adds its own.

        Raises
        ------
        NotUsable
            If there is none, or more than one.
        """
        part, part_note = self.part(said)
        delivery, note = (said.pick, "") if said.pick else self._delivery(said, part)
        row = self._numbers.rows.find("deliveries", delivery)
        if row is None:
            raise NotUsable(say("delivery {delivery} is not in the plan", delivery=delivery), delivery, part)
        self._refuse_other_supplier(said, delivery)
        line_no = _line_no(said, delivery, part, self._numbers.rows.lines_of(delivery), str(row["asn"]))
        return Match(delivery, line_no, part, note or part_note)

    def truck(self, said: Said) -> str:
        """Return the delivery that a line names by a number, whatever it says of parts; "" for none."""
        try:
            return self._delivery(said, "")[0]
        except NotUsable:
            return ""

    def part(self, said: Said) -> tuple[str, str]:
        """Return the part that a line names, "" where the plan has none of these numbers, and a note.

        Raises
        ------
        NotUsable
            If its numbers fit more than one part.
        """
        line = said.line
        find = self._numbers.rows.find
        if said.pick_part:
            return said.pick_part, ""
        if (known := self._by_alias(said)) is not None:
            return known
        own = next((n for n in (line.part, line.gtin) if n and find("parts", n) is not None), "")
        if own and self._of_supplier([own], said.supplier):
            return own, ""
        for number in filter(None, (line.supplier_part, line.part, line.gtin)):
            # A list may well head the supplier's own number "Part".
            found = self._of_supplier(self._numbers.supplier_parts.get(stripped(number), []), said.supplier)
            if found:
                may_be = later('part "{part}" may be {found}')
                return _only(found, may_be, PART, part=number), say(
                    'supplier\'s part "{number}"', number=number
                )
        if own:
            return own, ""
        zeros = self._numbers.parts.get(stripped(line.part), []) if line.part else []
        if not zeros:
            return "", ""
        found_part = _only(zeros, later('part "{part}" may be {found}'), PART, part=line.part)
        return found_part, say("matched after adding zeros")

    def _by_alias(self, said: Said) -> tuple[str, str] | None:
        """Return the part that somebody said a number of this supplier means, None where nobody did."""
        if not self._numbers.aliases:
            return None
        for number in filter(None, (said.line.part, said.line.supplier_part, said.line.gtin)):
            for supplier in dict.fromkeys((said.supplier, "")):
                part = self._numbers.aliases.get((supplier, stripped(number)))
                if part is not None:
                    return part, say('"{number}" is remembered as part {part}', number=number, part=part)
        return None

    def _of_supplier(self, parts: list[str], supplier: str) -> list[str]:
        if not supplier:
            return parts
        rows = ((part, self._numbers.rows.find("parts", part) or {}) for part in parts)
        return [part for part, row in rows if row.get("supplier") in ("", supplier)]

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
        raise NotUsable(_not_found(said, part, self._numbers), "", part, may_add=True)

    def _by_number(self, number: str) -> tuple[str, str] | None:
        if self._numbers.rows.number(number) is not None:
            return number, ""
        found = self._numbers.deliveries.get(stripped(number), [])
        if not found:
            return None
        delivery = _only(found, later("delivery {number} may be {found}"), number=number)
        return delivery, say("matched after adding zeros")

    def _by_advice(self, said: Said, part: str) -> str:
        for number in filter(None, (said.line.asn, said.line.delivery_note)):
            named = self._numbers.advices.get(stripped(number), [])
            found = self._narrowed([*self._theirs(named, said)], said)
            if found:
                return _only(found, later("despatch advice {number} may be delivery {found}"), number=number)
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
        return _only(found, may_be, order=line.order, line=line.order_line)

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
        return _only(found, may_be, part=part) if found else ""

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
    return _only(found, may_be, _LINE, part=part, delivery=delivery)


def _narrowed(candidates: list[_Candidate], ways: Sequence[Callable[[_Candidate], bool]]) -> list[_Candidate]:
    """Return the candidates that each way leaves, way by way; one that leaves none is passed over."""
    for way in ways:
        if len(candidates) > 1:
            candidates = [candidate for candidate in candidates if way(candidate)] or candidates
    return candidates


def _only(found: Sequence[str], may_be: str, kind: str = DELIVERY, **named: str) -> str:
    """Return the only one of the candidates, or refuse to choose: with the sentence that names them."""
    different = tuple(dict.fromkeys(found))
    if len(different) == 1:
        return different[0]
    shown = either_text(different[:_MOST_NAMED])
    if len(different) > _MOST_NAMED:
        shown = say("{names} or others", names=shown)
    text = say(may_be, found=shown, **named)
    if kind == _LINE:
        raise NotUsable(text, named["delivery"], named["part"])
    raise NotUsable(text, asks=kind, candidates=different)


def _deliveries(rows: Iterable[Row]) -> list[str]:
    return list(dict.fromkeys(str(row["delivery"]) for row in rows))


def _is_order_line(row: Row, line: Line) -> bool:
    own = str(row["order_line"])
    return not line.order_line or not own or stripped(own) == stripped(line.order_line)


def _is_ordered(row: Row, line: Line) -> bool:
    same_order = not line.order or stripped(str(row["order"])) == stripped(line.order)
    return same_order and stripped(str(row["order_line"])) == stripped(line.order_line)


def _not_found(said: Said, part: str, numbers: KnownNumbers) -> str:
    line = said.line
    if line.order and not line.delivery and numbers.lines_of_order(line.order):
        number = part or line.part
        what = say("part {part}", part=number) if number else say("this")
        if said.supplier:
            return say(
                "no delivery of {supplier} brings {what} for order {order}",
                supplier=said.supplier,
                what=what,
                order=line.order,
            )
        return say("no delivery brings {what} for order {order}", what=what, order=line.order)
    named = [
        text
        for number, text in (
            (line.delivery, say("delivery {delivery}", delivery=line.delivery)),
            (line.asn, say("despatch advice {asn}", asn=line.asn)),
            (line.order, say("order {order}", order=line.order)),
        )
        if number
    ]
    if named:
        return counted(
            "{named} is not in the plan",
            "{named} are not in the plan",
            len(named),
            named=joined_text(named),
        )
    number = part or line.part or line.supplier_part or line.gtin
    if not part:
        return say("part {named} is not in the plan", named=number)
    if not said.supplier:
        return say(
            "it names no delivery and no order, and the supplier of part {part} is not known", part=number
        )
    day = "" if line.at is None else day_text(wall_from_utc(line.at, numbers.plan.zone).date())
    if day:
        return say(
            "no open delivery of {supplier} brings part {part} on {day}",
            supplier=said.supplier,
            part=number,
            day=day,
        )
    return say("no open delivery of {supplier} brings part {part}", supplier=said.supplier, part=number)
