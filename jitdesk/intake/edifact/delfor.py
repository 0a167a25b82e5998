"""UN/EDIFACT DELFOR (delivery schedule), D93A to D10A, VDA 4984, to what a customer calls off."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from jitdesk.domain.language import later, say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.call_off import commitment, due, in_bucket
from jitdesk.intake.edifact.dtm import last_second
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.item import fields_of, near, outermost
from jitdesk.intake.edifact.message import CustomerMessageReader
from jitdesk.intake.edifact.raw import RawSegments
from jitdesk.intake.edifact.schedule_groups import Wanted, place_of, quantities, schedule_shape
from jitdesk.intake.edifact.syntax import Message
from jitdesk.intake.edifact.transport import transport
from jitdesk.intake.record import Line, Receipt

_CUMULATIVE = "3"
_SCHEDULED = frozenset({"113", "1", "131", "21", "83", "84"})
_ONLY_TOLD = frozenset({"48", "194", "70", "71", "73", "74", "78", "79", "17", "52", "59"})
_RECEIVED_SO_FAR = ("70", "79")
_CUMULATIVES = frozenset({"70", "79", "74", _CUMULATIVE})
_SUM_AMONG_OTHERS = later("is a cumulative quantity for a day of its own among quantities that are none")
_RECEIPTS = frozenset({"48", "194", "12", "1"})
_DUE = ("2", "67", "69", "17", "191", "76", "64", "63", "158", "10", "79")
_RECEIVED = ("50", "35", "11", "171")
_REQUESTED = ("2",)
_STARTS, _ENDS = ("157", "158"), ("36", "159")


class ScheduleReader(CustomerMessageReader):
    """Reads one DELFOR message."""

    noun = later("delivery schedule")

    def __init__(self, message: Message, zone: ZoneInfo) -> None:
        super().__init__(message, zone)
        self.shape = schedule_shape(message.version)
        self._receipts: list[Receipt] = []
        self._plants: dict[str, None] = {}

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield a line for each quantity and date that is wanted; keep what is told of receipts."""
        fields = fields_of(self, item, ref)
        if self.lacks_part(item, fields):
            return
        every = list(quantities(item))
        base = self._base(every)
        is_cumulative = not any(self._is_discrete(each) for each in every)
        wanted: list[Wanted] = []
        told: list[Wanted] = []
        for each in every:
            (wanted if self._is_wanted(each, is_cumulative, base) else told).append(each)
        fields["release"] = fields["release"] or self.number
        fields["facts"] += tuple(fact for each in told for fact in facts_of(each.quantity))
        self._keep_receipts(told, fields)
        if not wanted:
            text = say("calls nothing off: it only tells what came. Nothing was changed.")
            self.lose(ref, ref, text, self.raw(item.start, item.end), unusable=False)
        yield from (
            self._differences(item, fields, wanted, base)
            if is_cumulative
            else self._rows(item, fields, wanted)
        )

    def details(self, header: Group) -> dict[str, Any]:
        """Return the horizon, what is told of receipts, and the plant that it is for."""
        named = ", ".join(self._plants)
        if len(self._plants) > 1:
            self.remark(
                named, say("is for several plants: {named}. The lines of all were read.", named=named)
            )
        starts, ends = self.header_moment(header, _STARTS)[0], self.header_moment(header, _ENDS)[0]
        plant = {"plant_ref": next(iter(self._plants))} if self._plants else {}
        return plant | {
            "shipment": transport(self, header),
            "horizon_from": starts.at,
            "horizon_to": last_second(ends, self.zone) or starts.until,
            "receipts": tuple(self._receipts),
        }

    def _base(self, every: Sequence[Wanted]) -> int | None:
        """Return what was received before the schedule starts to count."""
        for code in _RECEIVED_SO_FAR:
            for each in every:
                if each.code == code:
                    return self.amount(each.quantity, (code,))[0]
        return None

    def _is_discrete(self, each: Wanted) -> bool:
        if each.code in _ONLY_TOLD or each.code == _CUMULATIVE:
            return False
        is_receipt = each.code in _RECEIPTS and each.quantity.first("DTM", _RECEIVED) is not None
        if is_receipt and each.quantity.first("DTM", _DUE) is None:
            return False
        return each.status is not None or each.code in _SCHEDULED

    def _is_wanted(self, each: Wanted, is_cumulative: bool, base: int | None) -> bool:
        if each.code != _CUMULATIVE:
            return self._is_discrete(each)
        # Without a plan status and a date that it is wanted at, it tells what came so far.
        is_due = each.status is not None or each.quantity.first("DTM", _DUE) is not None
        return is_due or (is_cumulative and base is not None)

    def _rows(self, item: Group, fields: dict[str, Any], wanted: Sequence[Wanted]) -> list[Line]:
        """Return a line a discrete quantity; a cumulative one behind it belongs to it.

        A cumulative one for another day than the quantity before it is a problem of its own: what it adds to
        the others, nothing says.
        """
        count = sum(each.code != _CUMULATIVE for each in wanted)
        lines: list[Line] = []
        place = alone = 0
        for each in wanted:
            place += each.code != _CUMULATIVE
            numbered = fields | {"ref": f"{fields['ref']}/{place}" if count > 1 else fields["ref"]}
            try:
                if each.code != _CUMULATIVE:
                    qty, unit, _ = self.amount(each.quantity, (each.code,))
                    lines.append(self._line(item, numbered | {"qty": qty, "unit": unit}, each))
                elif lines and self._is_of(lines[-1], each):
                    lines[-1] = self._with_sum(lines[-1], each)
                else:
                    alone += 1
                    numbered["ref"] = f"{fields['ref']}/sum {alone}"
                    raise BadValue(each.quantity.head.value(1, 2), say(_SUM_AMONG_OTHERS))
            except BadValue as bad:
                self._lose_row(numbered["ref"], bad, item, each)
        return lines

    def _differences(
        self, item: Group, fields: dict[str, Any], wanted: Sequence[Wanted], before: int | None
    ) -> list[Line]:
        """Return a line a cumulative quantity: what it grows by."""
        lines: list[Line] = []
        if before is None and wanted:
            text = say(
                "line {ref} counts on from a cumulative quantity that is not told: "
                "its first quantity is left open.",
                ref=fields["ref"],
            )
            self.remark(fields["ref"], text)
        for place, each in enumerate(wanted, start=1):
            ref = f"{fields['ref']}/{place}" if len(wanted) > 1 else fields["ref"]
            try:
                total, unit, _ = self.amount(each.quantity, (_CUMULATIVE,))
                if total is not None and before is not None and total < before:
                    before = None  # nobody knows which of the two is wrong
                    raise BadValue(
                        each.quantity.head.value(1, 2), say("is less than the cumulative quantity before it")
                    )
                qty = None if total is None or before is None else total - before
                said = {"ref": ref, "qty": qty, "unit": unit, "cum_qty": total}
                lines.append(self._line(item, fields | said, each))
                before = total
            except BadValue as bad:
                self._lose_row(ref, bad, item, each)
        return lines

    def _line(self, item: Group, fields: dict[str, Any], each: Wanted) -> Line:
        quantity = each.quantity
        when = due(self, (quantity,))
        if when.moment.at is None:
            when = replace(when, moment=self.header_moment(outermost(item), _REQUESTED)[0])
        precision, frequency = in_bucket(self, when.moment, each.status)
        place = place_of(quantity)
        if place:
            self._plants[place] = None
        order = quantity.get("RFF", "ON")
        own_order = {"order": order.value(1, 2), "order_line": order.value(1, 3)} if order else {}
        return Line(
            **fields
            | own_order
            | {
                "at": when.moment.at,
                "precision": precision,
                "at_kind": when.kind,
                "window_from": when.window_from,
                "window_to": when.window_to,
                "commitment": commitment(each.status, each.code),
                "cum_from": self._counts_from(quantity),
                "door": near(quantity, "LOC", ("11",), 2, 1),
                "point_of_use": near(quantity, "LOC", ("159",), 2, 1),
                "facts": (*fields["facts"], *frequency, *((("plant", place),) if place else ())),
                "raw": self._raw(item, each),
            }
        )

    def _is_of(self, line: Line, each: Wanted) -> bool:
        """Tell whether a cumulative quantity is the one up to a line: it names no other day."""
        at = due(self, (each.quantity,)).moment.at
        return at is None or at == line.at

    def _with_sum(self, line: Line, each: Wanted) -> Line:
        quantity = each.quantity
        raw = (
            line.raw.with_part(quantity.start, quantity.end)
            if isinstance(line.raw, RawSegments)
            else line.raw
        )
        counts_from = self._counts_from(quantity) or line.cum_from
        return replace(line, cum_qty=self.amount(quantity, (_CUMULATIVE,))[0], cum_from=counts_from, raw=raw)

    def _raw(self, item: Group, each: Wanted) -> RawSegments:
        block = each.quantity.within("SCC")
        status = (block.start, block.head_end) if block else ()
        return self.raw(item.start, item.head_end, *status, each.quantity.start, each.quantity.end)

    def _lose_row(self, ref: str, bad: BadValue, item: Group, each: Wanted) -> None:
        self.lose(ref, bad.found, f": {bad.text} {bad.advice}", self._raw(item, each))

    def _counts_from(self, quantity: Group) -> int | None:
        return self.moment(quantity, ("51",))[0].at

    def _keep_receipts(self, told: Sequence[Wanted], fields: dict[str, Any]) -> None:
        part = fields["part"] or fields["supplier_part"] or fields["gtin"]
        for each in told:
            if each.code in _CUMULATIVES | _RECEIPTS:
                self._receipts.append(self._receipt(each, part))

    def _receipt(self, each: Wanted, part: str) -> Receipt:
        quantity, is_sum = each.quantity, each.code in _CUMULATIVES
        amount = self.amount(quantity, (each.code,))[0]
        note = quantity.first("RFF", codes.DELIVERY_NOTES)
        return Receipt(
            part=part,
            qty=None if is_sum else amount,
            at=self.moment(quantity, ("52",) if is_sum else _RECEIVED)[0].at,
            delivery_note=note.value(1, 2) if note else "",
            cum_qty=amount if is_sum else None,
            cum_from=self._counts_from(quantity),
        )
