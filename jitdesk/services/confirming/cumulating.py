"""Cumulative quantities: what a document states against what was counted here, and why they differ.

Source
------
PRODUCT.md, idea 18; INTAKE.md, 0.7 (QTY+3, SN104, SHP*02).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CANCELLED, CUMULATIVES, ETA, OPEN_STATUSES, REFUSED, SHIPPED, TAKEN
from jitdesk.domain.values import quantity_number, wall_from_utc
from jitdesk.domain.wording import amount_text, day_text, either_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.said import Said

_NEVER_CAME = (CANCELLED, REFUSED)
_MOST_NAMED = 3
_Truck = tuple[Row, Row]
"""A delivery line and its delivery."""
_Counted = tuple[str, int]
"""A document and the thousandths that it brought."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A cumulative quantity as a document states it: thousandths, UTC seconds."""

    kind: str
    quantity: int
    known_at: int
    counts_from: int | None


def stated(said: Said, part: str, part_numbers: tuple[str, ...], now: int) -> Stated | None:
    """Return the cumulative quantity that a line states, or that its call-off repeats for the part."""
    line, document = said.line, said.document
    known_at = now if document.issued_at is None else document.issued_at
    if said.meaning is Meaning.DESPATCH and line.cum_qty is not None:
        return Stated(SHIPPED, line.cum_qty, known_at, line.cum_from)
    if said.meaning is Meaning.RECEIPT and line.cum_qty is not None:
        return Stated(TAKEN, line.cum_qty, known_at, line.cum_from)
    if said.meaning is not Meaning.CALL_OFF or not said.restates:
        return None
    names = (part, *part_numbers)
    told = [each for each in document.receipts if each.part in names and each.cum_qty is not None]
    if not told:
        return None
    last = max(told, key=lambda each: each.at or 0)
    assert last.cum_qty is not None
    return Stated(TAKEN, last.cum_qty, last.at if last.at is not None else known_at, last.cum_from)


class Cumulatives:
    """The cumulative quantities of one plan, and what came since each was stated."""

    def __init__(self, plan: Plan, numbers: KnownNumbers, now: int) -> None:
        self._plan = plan
        self._now = now
        self._heard: dict[tuple[str, str], list[Row]] = {}
        self._numbers = numbers
        self._rows: dict[tuple[str, str], list[Row]] | None = None

    def changes(
        self, draft: Draft, said: Said, supplier: str, part: str, own: Stated
    ) -> Iterator[FieldChange]:
        """Write what is stated into the draft; nothing where its document stated it already."""
        same = [
            row
            for row in self.of(supplier, part)
            if row["kind"] == own.kind and row["document"] == said.document_name
        ]
        written = draft.added(CUMULATIVES.name, supplier, part, own.kind, own.known_at, said.document_name)
        if not supplier or written is not None or any(_says(row, own) for row in same):
            return
        row: Row = {"supplier": supplier, "part": part, "kind": own.kind, "known_at": own.known_at}
        stated_row = {
            "quantity": own.quantity,
            "counts_from": own.counts_from,
            "document": said.document_name,
        }
        draft.add(CUMULATIVES.name, {**row, **stated_row})
        base = self._base(supplier, part, own, said)
        yield FieldChange(
            "cumulative",
            say("Shipped in all") if own.kind == SHIPPED else say("Received in all"),
            amount_text(int(base["quantity"] or 0)) if base else "",
            amount_text(own.quantity),
            old_fact=quantity_number(int(base["quantity"] or 0)) if base else None,
            new_fact=quantity_number(own.quantity),
        )

    def of(self, supplier: str, part: str) -> list[Row]:
        """Return what was stated of a part of a supplier, in table order."""
        if self._rows is None:
            self._rows = {}
            for row in self._plan[CUMULATIVES.name].rows():
                self._rows.setdefault((str(row["supplier"]), str(row["part"])), []).append(row)
        return self._rows.get((supplier, part), [])

    def remark(self, said: Said, supplier: str, part: str, delivery: str, own: Stated) -> str:
        """Return why the stated quantity is not what was counted here, "" where it is or none is known.

        What is stated is the base of what later lines of the same import state.
        """
        base = self._base(supplier, part, own, said)
        self._heard.setdefault((supplier, part), []).append(
            {
                **dict.fromkeys(CUMULATIVES.column_names),
                "supplier": supplier,
                "part": part,
                "kind": own.kind,
                "known_at": own.known_at,
                "quantity": own.quantity,
                "document": said.document_name,
                "counts_from": own.counts_from,
            }
        )
        if base is None:
            return ""
        if own.counts_from is not None and base["counts_from"] not in (None, own.counts_from):
            day = day_text(wall_from_utc(own.counts_from, self._plan.zone).date())
            return say("the cumulative quantity counts anew from {day}", day=day)
        qty = (said.qty or 0) if own.kind == SHIPPED or said.meaning is Meaning.RECEIPT else 0
        trucks = [pair for pair in self._trucks(supplier, part) if pair[0]["delivery"] != delivery]
        since = self._since(trucks, base, own)
        counted = int(base["quantity"] or 0) + sum(amount for _, amount in since) + qty
        if counted == own.quantity:
            return ""
        told = say(
            "{quantity} in all are stated, {counted} were counted here",
            quantity=amount_text(own.quantity),
            counted=amount_text(counted),
        )
        more = own.quantity - counted
        why = _why_more(more, trucks, own, qty) if more > 0 else _why_less(-more, since, own, qty)
        return f"{told}: {why}"

    def _base(self, supplier: str, part: str, own: Stated, said: Said) -> Row | None:
        """Return what was stated last before, by another document."""
        earlier = [
            row
            for row in (*self.of(supplier, part), *self._heard.get((supplier, part), ()))
            if row["kind"] == own.kind
            and row["document"] != said.document_name
            and int(row["known_at"] or 0) <= own.known_at
        ]
        newest = max((int(row["known_at"] or 0) for row in earlier), default=None)
        return next((row for row in reversed(earlier) if row["known_at"] == newest), None)

    def _since(self, trucks: list[_Truck], base: Row, own: Stated) -> list[_Counted]:
        """Return what was shipped, or received, of the part since a statement."""
        start, number = int(base["known_at"] or 0), str(base["document"]).partition(" ")[2]
        found = []
        for row, truck in trucks:
            if own.kind == SHIPPED:
                counts = truck["asn"] not in ("", number) and truck["status"] not in _NEVER_CAME
                at, end, amount = self._told_at(str(row["delivery"])), self._now, row["quantity"]
            else:
                received = row["received_quantity"]
                counts, amount = True, row["quantity"] if received is None else received
                at, end = _second(truck["received_at"]), own.known_at
            if counts and at is not None and start < at <= end:
                found.append((_name(row, truck), int(amount or 0)))
        return found

    def _trucks(self, supplier: str, part: str) -> Iterator[_Truck]:
        for row in self._numbers.lines_of_part(part):
            truck = self._numbers.rows.truck(str(row["delivery"]))
            if truck is not None and truck.row["supplier"] == supplier:
                yield row, truck.row

    def _told_at(self, delivery: str) -> int | None:
        """Return when a delivery was first told of by its supplier or carrier (UTC second)."""
        truck = self._numbers.rows.truck(delivery)
        told = () if truck is None else truck.told
        expected = [row for row in told if row["kind"] == ETA]
        return min((int(row["known_at"] or 0) for row in expected or told), default=None)


def _why_less(less: int, since: list[_Counted], own: Stated, qty: int) -> str:
    """Return which documents explain that less is stated than was counted."""
    known = [name for name, amount in since if amount == less]
    if known:
        if own.kind == SHIPPED:
            return say("{documents} is not in that count", documents=_named(known))
        return say("{documents} is not booked there yet", documents=_named(known))
    if less == qty:
        return say("this document itself is not in that count")
    if own.kind == TAKEN:
        return say("{less} are not booked as received there", less=amount_text(less))
    return say("the supplier began to count anew, or an advice was counted twice here")


def _why_more(more: int, trucks: list[_Truck], own: Stated, qty: int) -> str:
    """Return which documents explain that more is stated than was counted."""
    waiting = [
        _name(row, truck)
        for row, truck in trucks
        if truck["status"] in OPEN_STATUSES
        and (own.kind == TAKEN or not truck["asn"])
        and row["quantity"] == more
    ]
    if waiting and own.kind == TAKEN:
        return say("{named} is still on its way here", named=_named(waiting))
    if waiting:
        return say("the advice of delivery {named} may be missing", named=_named(waiting))
    if more == qty:
        return say("this document may be counted twice there")
    return say("a document over {more} is missing here", more=amount_text(more))


def _says(row: Row, own: Stated) -> bool:
    """Tell whether a document states the same again, or something else of the same moment."""
    return row["quantity"] == own.quantity or row["known_at"] == own.known_at


def _name(row: Row, truck: Row) -> str:
    return str(truck["asn"] or row["delivery"])


def _second(value: Value) -> int | None:
    return None if value is None else int(value)


def _named(names: list[str]) -> str:
    shown = either_text(names[:_MOST_NAMED])
    return say("{names} or others", names=shown) if len(names) > _MOST_NAMED else shown
