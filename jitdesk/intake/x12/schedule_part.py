"""One part of an X12 schedule: a line for each date it is called off for, and the receipts it repeats."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.numbers import quantity
from jitdesk.intake.record import SHIP, Line, Raw, Receipt
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant, last_minute
from jitdesk.intake.x12.fields import line_of, part_ids, pick, stated
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.segments import Segment

_UNITS = ("UIT", "UNT")  # the first releases call it UNT
_COMMITMENTS = {"A": "immediate", "B": "forecast", "C": "firm", "D": "forecast", "Q": "firm"}
_BUCKETS = {"": "day", "C": "day", "D": "day", "F": "day", "M": "month", "W": "week"}
_RELEASES = (("FI", "production"), ("MT", "material"))
_DISCRETE, _CUMULATIVE = ("", "A"), "C"
_LAST_RECEIPT, _RECEIVED_SO_FAR = "01", "02"
_SHIPPED = "011"


@dataclass(frozen=True, slots=True)
class Terms:
    """What the first segment of a schedule says for all of its parts.

    ``quantities`` is element 676: "A" quantities of each date, "C" running totals.
    """

    quantities: str
    is_at_shipment: bool
    order: str
    release: str


class Part:
    """A LIN loop of a schedule.

    Parameters
    ----------
    level : Level
        Its segments.
    terms : Terms
        What holds for the whole schedule.
    remarks : Remarks
        Where its problems go.
    """

    def __init__(self, level: Level, terms: Terms, remarks: Remarks) -> None:
        self._level = level
        self._terms = terms
        self._remarks = remarks
        self._calls = self._levels("FST")
        for place, call in enumerate(self._calls, start=1):
            call.ref = f"{level.ref}.{place}"

    def lines(self) -> Iterator[Line]:
        """Yield a line for each FST, or for each JIT time of one."""
        if not self._calls:
            self._remarks.lose(
                self._level, self._level.ref, say("calls nothing off: it has no FST segment."), unusable=False
            )
        for call in self._calls:
            for split in self._splits(call):
                line = self._remarks.line(split, self._line)
                if line is not None:
                    yield line

    @cached_property
    def receipts(self) -> tuple[Receipt, ...]:
        """The last receipts and the cumulatives that its SHP segments repeat."""
        read = (
            self._remarks.tried(lambda level=level: self._receipt(level), None)  # type: ignore[misc]
            for level in self._levels("SHP")
        )
        return tuple(receipt for receipt in read if receipt is not None)

    @cached_property
    def _base(self) -> Line:
        line = line_of(self._level, self._remarks)
        return replace(
            line,
            unit=next((unit for tag in _UNITS if (unit := self._level.value(tag, 1))), ""),
            # Marks are what its labels are to bear, not what it lies in.
            handling_units=(),
            order=line.order or self._terms.order,
            release=line.release or self._terms.release,
        )

    @cached_property
    def _released_until(self) -> tuple[tuple[int, str], ...]:
        """Until when a forecast may be produced, and its material be bought: the ATH segments."""
        found = []
        for code, word in _RELEASES:
            day = self._level.own("ATH", (code,))
            at = self._remarks.tried(lambda: self._instant(day.value(2)), None) if day else None  # noqa: B023
            if at is not None:
                found.append((last_minute(at, self._remarks.zone), word))
        return tuple(found)

    @cached_property
    def _added(self) -> dict[Level, int | None]:
        """What each date of running totals adds; None where what it starts from is not said."""
        before = self._so_far.cum_qty if self._so_far else None
        added: dict[Level, int | None] = {}
        for call in self._calls:
            total = _stated(call)
            added[call] = None if total is None or before is None else total - before
            # Of a total below the one before it, nobody knows which of the two is wrong.
            before = None if before is not None and total is not None and total < before else total
        if any(value is None for value in added.values()):
            text = say(
                (
                    "part {ref} is called off in running totals, but a total before its first one is "
                    "missing: that quantity is not known."
                ),
                ref=self._level.ref,
            )
            self._remarks.remark(self._level.ref, text, self._level.segments[0])
        return added

    @cached_property
    def _so_far(self) -> Receipt | None:
        """The cumulative that running totals go on from: what was received, before what was shipped."""
        told = [level for level in self._levels("SHP") if level.segments[0].value(1) == _RECEIVED_SO_FAR]
        told.sort(key=lambda level: level.segments[0].value(3) == _SHIPPED)
        return self._remarks.tried(lambda: self._receipt(told[0]), None) if told else None

    def _levels(self, kind: str) -> list[Level]:
        return [level for level in self._level.inwards() if level.kind == kind]

    def _splits(self, call: Level) -> list[Level]:
        """Return the times of a day's call-off, the call itself where it has none."""
        times = call.inner
        for place, time in enumerate(times, start=1):
            time.ref = f"{call.ref}.{place}"
        called, timed = _stated(call), sum(_stated(time) or 0 for time in times)
        if times and called is not None and called != timed and self._terms.quantities in _DISCRETE:
            text = say(
                "line {ref} calls off {called}, but its times add up to {timed}.",
                ref=call.ref,
                called=f"{called / 1000:g}",
                timed=f"{timed / 1000:g}",
            )
            self._remarks.remark(call.segments[0].value(1), text, call.segments[0])
        return times or [call]

    def _line(self, split: Level) -> Line:
        fst = split.first("FST")
        assert fst is not None
        qty, cum_qty = self._quantities(split)
        line = self._dated(replace(self._base, ref=split.ref), split, fst)
        return replace(
            line,
            qty=qty,
            cum_qty=cum_qty,
            cum_from=self._so_far.cum_from if cum_qty is not None and self._so_far else None,
            commitment=self._commitment(fst, line.at),
            delivery=fst.value(9) if fst.value(8) == "DO" else line.delivery,
            facts=(*line.facts, *_facts(fst, split), *self._releases()),
            raw=self._raw(split),
        )

    def _quantities(self, split: Level) -> tuple[int | None, int | None]:
        """Return the quantity of a date or a time, and the running total up to it."""
        segment, kind = split.segments[0], self._terms.quantities
        stated_qty = quantity(segment.value(1))
        if kind in _DISCRETE or (kind == _CUMULATIVE and split.kind == "JIT"):
            return stated_qty, None
        if kind != _CUMULATIVE:
            raise BadValue(
                kind, say("says that the quantities are neither those of each date nor running totals")
            )
        added = self._added[split]
        if added is not None and added < 0:
            raise BadValue(segment.value(1), say("is less than the running total before it"))
        return added, stated_qty

    def _dated(self, line: Line, split: Level, fst: Segment) -> Line:
        clock = split.segments[0].value(2) if split.kind == "JIT" else fst.value(7)
        bucket = _BUCKETS.get(fst.value(3))
        if bucket is None:
            return replace(
                line,
                precision="period",
                comment=say("period {code} from {day}", code=fst.value(3), day=fst.value(4)),
            )
        at, precision = instant(fst.value(4), clock, "", self._remarks.zone)
        until = self._instant(fst.value(5))
        due = stated(at, precision if precision == "minute" else bucket, fst.value(6))
        leaves = self._terms.is_at_shipment and not fst.value(6)
        return replace(
            line,
            at=due.at,
            at_kind=SHIP if leaves else due.at_kind,
            precision=due.precision,
            window_from=None if until is None else due.at,
            window_to=None if until is None else last_minute(until, self._remarks.zone),
        )

    def _commitment(self, fst: Segment, at: int | None) -> str:
        commitment = _COMMITMENTS.get(fst.value(2), "")
        if commitment != "forecast" or at is None:
            return commitment
        return next((word for until, word in self._released_until if at <= until), commitment)

    def _releases(self) -> Raw:
        """Return what is released until when: the day, the cumulative quantity and where that starts."""
        found = ((word, self._level.own("ATH", (code,))) for code, word in _RELEASES)
        return tuple(
            (
                say("released for {word}", word=word),
                " ".join(filter(None, (ath.value(2), ath.value(3), ath.value(5)))),
            )
            for word, ath in found
            if ath is not None
        )

    def _receipt(self, level: Level) -> Receipt | None:
        shp = level.segments[0]
        ids = part_ids(self._level)
        part = pick(ids, (*codes.BUYER_PART, *codes.SUPPLIER_PART, *codes.GTIN))
        first, last = self._instant(shp.value(4)), self._instant(shp.value(6))
        amount, asn = quantity(shp.value(2)), level.own("REF", ("SI", "PK"))
        note = asn.value(2) if asn else ""
        if shp.value(1) == _RECEIVED_SO_FAR:
            return Receipt(part, None, last, note, cum_qty=amount, cum_from=first)
        return Receipt(part, amount, first, note) if shp.value(1) == _LAST_RECEIPT else None

    def _instant(self, day: str) -> int | None:
        return instant(day, "", "", self._remarks.zone)[0]

    def _raw(self, split: Level) -> Raw:
        """Return the segments that name the part and its unit, and those of one date."""
        naming = self._level.all("LIN", *_UNITS)
        around = [
            level for level in reversed([*split.outwards()]) if level.parent not in (None, self._level.parent)
        ]
        return tuple(
            (each.tag, each.text) for each in (*naming, *(s for level in around for s in level.segments))
        )


def _stated(level: Level) -> int | None:
    try:
        return quantity(level.segments[0].value(1))
    except BadValue:
        return None


def _facts(fst: Segment, split: Level) -> Raw:
    pattern = split.first("SDP")
    told = (
        ("forecast code", "" if fst.value(2) in _COMMITMENTS else fst.value(2)),
        (say("reference {value}", value=fst.value(8)), "" if fst.value(8) == "DO" else fst.value(9)),
        ("ship pattern", " ".join(filter(None, pattern.elements)) if pattern else ""),
    )
    return tuple((word, text) for word, text in told if text)
