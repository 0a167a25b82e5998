"""Cumulative quantities: what a document states against what was counted here, and why they differ.

Source
------
PRODUCT.md, idea 18; INTAKE.md, 0.7 (QTY+3, SN104, SHP*02).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CANCELLED, CUMULATIVES, IN_TRANSIT, PLANNED, REFUSED, SHIPPED, TAKEN
from jitdesk.domain.values import quantity_number, wall_from_utc
from jitdesk.domain.wording import amount_text, day_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.said import Said

_NEVER_CAME = (CANCELLED, REFUSED)
_MOST_NAMED = 3


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

    def __init__(self, plan: Plan, numbers: KnownNumbers) -> None:
        self._plan = plan
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
        written = draft.find(CUMULATIVES.name, supplier, part, own.kind, own.known_at, said.document_name)
        if not supplier or written is not None or any(row["quantity"] == own.quantity for row in same):
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
            "Shipped in all" if own.kind == SHIPPED else "Received in all",
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
        """Return why the stated quantity is not what was counted here, "" where it is or none is known."""
        base = self._base(supplier, part, own, said)
        if base is None:
            return ""
        if own.counts_from is not None and base["counts_from"] not in (None, own.counts_from):
            day = day_text(wall_from_utc(own.counts_from, self._plan.zone).date())
            return f"the cumulative quantity counts anew from {day}"
        since = self._since(supplier, part, int(base["known_at"] or 0), own, delivery)
        qty = (said.qty or 0) if own.kind == SHIPPED or said.meaning is Meaning.RECEIPT else 0
        counted = int(base["quantity"] or 0) + sum(amount for _, amount in since) + qty
        if counted == own.quantity:
            return ""
        told = f"{amount_text(own.quantity)} in all are stated, {amount_text(counted)} were counted here"
        return f"{told}: {self._why(own.quantity - counted, since, supplier, part, own, qty)}"

    def _base(self, supplier: str, part: str, own: Stated, said: Said) -> Row | None:
        """Return what was stated last before, by another document."""
        earlier = [
            row
            for row in self.of(supplier, part)
            if row["kind"] == own.kind
            and row["document"] != said.document_name
            and int(row["known_at"] or 0) <= own.known_at
        ]
        return max(earlier, key=lambda row: int(row["known_at"] or 0), default=None)

    def _since(
        self, supplier: str, part: str, start: int, own: Stated, delivery: str
    ) -> list[tuple[str, int]]:
        """Return what was shipped, or received, of the part after a moment: (document, thousandths)."""
        found = []
        for row, truck in self._trucks(supplier, part):
            if own.kind == SHIPPED:
                at, amount = self._told_at(str(row["delivery"])), int(row["quantity"] or 0)
                counts = (
                    bool(truck["asn"]) and row["delivery"] != delivery and truck["status"] not in _NEVER_CAME
                )
            else:
                at, amount = (
                    _second(truck["received_at"]),
                    int(row["received_quantity"] or row["quantity"] or 0),
                )
                counts = row["delivery"] != delivery
            if counts and at is not None and start < at <= own.known_at:
                found.append((str(truck["asn"] or row["delivery"]), amount))
        return found

    def _trucks(self, supplier: str, part: str) -> Iterator[tuple[Row, Row]]:
        for row in self._numbers.lines_of_part(part):
            truck = self._numbers.rows.find("deliveries", str(row["delivery"]))
            if truck is not None and truck["supplier"] == supplier:
                yield row, truck

    def _told_at(self, delivery: str) -> int | None:
        """Return when a delivery was first told of as expected (UTC second)."""
        row = self._plan.deliveries.row_number(delivery)
        if row is None:
            return None
        starts, rows = self._plan.estimates.groups("delivery", self._plan.deliveries)
        told = self._plan.estimates["known_at"][rows[starts[row] : starts[row + 1]]]
        return int(told.min()) if len(told) else None

    def _why(
        self, more: int, since: list[tuple[str, int]], supplier: str, part: str, own: Stated, qty: int
    ) -> str:
        """Return which documents explain that the stated quantity is ``more`` than the counted one."""
        if more < 0:
            known = [name for name, amount in since if amount == -more]
            if known:
                return (
                    f"{_named(known)} is not in the supplier's count"
                    if own.kind == SHIPPED
                    else (f"{_named(known)} is not booked yet")
                )
            if own.kind == TAKEN:
                return f"{amount_text(-more)} are not booked as received there"
            return "the supplier began to count anew, or an advice was counted twice here"
        waiting = [
            (str(truck["asn"] or row["delivery"]), int(row["quantity"] or 0))
            for row, truck in self._trucks(supplier, part)
            if truck["status"] in (PLANNED, IN_TRANSIT) and (own.kind == TAKEN or not truck["asn"])
        ]
        fits = [name for name, amount in waiting if amount == more]
        if fits and own.kind == TAKEN:
            return f"{_named(fits)} is still on its way here"
        if fits:
            return f"the advice of delivery {_named(fits)} is missing"
        if more == qty:
            return "this document is counted twice there"
        return f"a document over {amount_text(more)} is missing here"


def _second(value: Value) -> int | None:
    return None if value is None else int(value)


def _named(names: list[str]) -> str:
    shown = " or ".join(names[:_MOST_NAMED])
    return f"{shown} or others" if len(names) > _MOST_NAMED else shown
