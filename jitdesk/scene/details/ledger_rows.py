"""The sum of a part in words: everything that somebody needs to add it up by hand, on the phone."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise

from jitdesk.domain.language import counted, say
from jitdesk.domain.names import line_name
from jitdesk.domain.tables import ARRIVED, RECEIVED, UNLOADING
from jitdesk.domain.values import HOUR_S, MINUTE_S, THOUSAND, UNKNOWN, wall_from_utc
from jitdesk.domain.wording import MINUS, amount_text, joined_text, short_duration_text, week_text
from jitdesk.planning.count_problems import STALE_AFTER_S
from jitdesk.planning.ledger import Brought, Ledger, Stretch, ledger_of
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.scene.details.promise_rows import newest_promise, source_name
from jitdesk.scene.details.values import Document, LedgerRow, Why
from jitdesk.services.sources import Sources

_MOST_ROWS = 5  # deliveries, or stretches of consumption, that are told one by one
_WHOLE = frozenset({"", "pc", "pcs", "piece", "pieces", "st", "stk"})
_BREAK_S = 2 * HOUR_S


def why_of(outlook: Outlook, location: int, sources: Sources | None) -> Why:
    """Return why a part at its lines runs out, or how long it lasts."""
    ledger = ledger_of(outlook, location)
    if ledger is None:
        text = say("Nobody has counted this part yet. Enter a count, then its hours follow.")
        return Why(say("HOW LONG IT LASTS"), "", (LedgerRow(text),))
    words = _Words(outlook, ledger, sources)
    stops = outlook.coverage.state[location].value == "stop"
    heading = say("WHY IS THIS RED") if stops else say("HOW LONG IT LASTS")
    return Why(heading, words.rate_text(), tuple(words.rows()))


class _Words:
    """Tells one ledger."""

    def __init__(self, outlook: Outlook, ledger: Ledger, sources: Sources | None) -> None:
        self._outlook, self._ledger, self._sources = outlook, ledger, sources
        coverage = outlook.coverage
        self._part, self._line = str(coverage.part[ledger.location]), str(coverage.line[ledger.location])
        self._unit = str((outlook.plan.find("parts", self._part) or {}).get("unit") or "")
        self._rate = ledger.rate

    def rate_text(self) -> str:
        """Return the rate where it is one and the same all the time: "120 pcs an hour"."""
        return say("{amount} an hour", amount=self._per_hour(self._rate)) if self._rate else ""

    def rows(self) -> Iterator[LedgerRow]:
        """Yield the rows of the sum, from the count to the time without parts."""
        ledger = self._ledger
        yield from self._stale()
        yield from self._supply()
        if not self._rate:
            yield from self._use()
        yield from self._breaks()
        yield from self._low()
        yield self._result()
        yield from self._afterwards()
        for lost in ledger.not_counted[:_MOST_ROWS]:
            yield self._lost(lost)
        if ledger.counted_at <= self._outlook.now <= ledger.until:
            on_hand = ledger.counted - ledger.used_now
            on_hand += sum(each.qty for each in ledger.brought if each.at <= self._outlook.now)
            yield LedgerRow(say("On hand now by this sum"), self._amount(on_hand), tone=Tone.QUIET)

    # -- supply -----------------------------------------------------------------------------------

    def _stale(self) -> Iterator[LedgerRow]:
        age_s = self._outlook.now - self._ledger.counted_at
        if age_s > STALE_AFTER_S:
            text = counted(
                "Counted {n} hour ago. Enter a count.",
                "Counted {n} hours ago. Enter a count.",
                age_s // HOUR_S,
            )
            yield LedgerRow(text, tone=Tone.WARN, strong=True)

    def _supply(self) -> Iterator[LedgerRow]:
        ledger = self._ledger
        early, told = ledger.brought[:-_MOST_ROWS], ledger.brought[-_MOST_ROWS:]
        parts = [
            ledger.counted,
            *((sum(each.qty for each in early),) if early else ()),
            *(b.qty for b in told),
        ]
        hours = self._hours(parts)
        rows = [
            LedgerRow(
                say("Stock counted {when}", when=self._outlook.clock(ledger.counted_at)),
                document=self._count(),
            )
        ]
        if early:
            text = counted("{n} earlier delivery", "{n} earlier deliveries", len(early))
            rows.append(LedgerRow(text))
        rows += [self._came(each) for each in told]
        for row, qty, cover_s in zip(rows, parts, hours, strict=True):
            sign = "+ " if row is not rows[0] and cover_s else ""
            yield _with(row, self._amount(qty), sign + self._duration(cover_s))
        if len(rows) > 1:
            text = say("Together, from {when}", when=self._outlook.clock(ledger.counted_at))
            yield LedgerRow(
                text, self._amount(ledger.together), self._duration(sum(hours)), strong=True, ruled=True
            )

    def _hours(self, parts: Sequence[int]) -> list[int]:
        """Return how long each amount lasts, in whole minutes that add up; 0 without one rate."""
        if not self._rate:
            return [0] * len(parts)
        ends = [int(total / self._rate * 60) * MINUTE_S for total in accumulate(parts, initial=0)]
        return [after - before for before, after in pairwise(ends)]

    def _came(self, brought: Brought) -> LedgerRow:
        """Return the row of a delivery that is usable before the run-out."""
        deliveries = self._outlook.plan.deliveries
        number, status = (str(deliveries[name][brought.delivery]) for name in ("delivery", "status"))
        text = say(
            "Delivery {delivery}, usable {when}", delivery=number, when=self._outlook.clock(brought.at)
        )
        document = self._promise(brought.delivery)
        if status == RECEIVED:
            step = self._sources.receipt(number) if self._sources else None
            document = Document(say("Goods receipt {delivery}", delivery=number), step.seq if step else 0)
        return LedgerRow(text, document=document)

    def _count(self) -> Document | None:
        return source_name(self._sources.count(self._part, self._line)) if self._sources else None

    def _promise(self, delivery: int) -> Document | None:
        """Return who said last when an open delivery comes; its slot where nobody did."""
        newest = newest_promise(self._outlook, delivery)
        number = str(self._outlook.plan.deliveries["delivery"][delivery])
        if newest is None:
            return Document(say("Slot in the plan, no reply"))
        return newest.document(number, self._sources)

    # -- use --------------------------------------------------------------------------------------

    def _use(self) -> Iterator[LedgerRow]:
        """Yield what is used stretch by stretch, where it is not always as much."""
        stretches = self._ledger.stretches
        amounts = self._rounded([stretch.qty for stretch in stretches])
        early = max(len(stretches) - _MOST_ROWS, 0)
        if early:
            text = counted("{n} earlier stretch of work", "{n} earlier stretches of work", early)
            worked = sum(stretch.worked_s for stretch in stretches[:early])
            yield LedgerRow(text, self._taken(sum(amounts[:early])), self._duration(worked))
        for stretch, qty in zip(stretches[early:], amounts[early:], strict=True):
            yield LedgerRow(self._stretch_text(stretch), self._taken(qty), self._duration(stretch.worked_s))

    def _stretch_text(self, stretch: Stretch) -> str:
        start, end = self._outlook.clock(stretch.start), self._outlook.clock(stretch.end)
        if not stretch.per_hour:
            return say("Nothing used {start} to {end}", start=start, end=end)
        return say(
            "{start} to {end} at {amount} an hour",
            start=start,
            end=end,
            amount=self._per_hour(stretch.per_hour),
        )

    def _rounded(self, amounts: Sequence[int]) -> list[int]:
        """Return amounts in whole pieces, where they are pieces, that add up to the same."""
        if self._unit.casefold() not in _WHOLE or sum(amounts) % THOUSAND:
            return list(amounts)
        ends = [round(Fraction(total, THOUSAND)) * THOUSAND for total in accumulate(amounts, initial=0)]
        return [after - before for before, after in pairwise(ends)]

    def _breaks(self) -> Iterator[LedgerRow]:
        pauses = self._ledger.pauses
        if not pauses:
            return
        lengths = [end - start for start, end in pauses]
        total = "+ " + self._duration(sum(lengths))
        document = Document(
            say("Shift plan, {week}", week=self._week(self._ledger.counted_at)), table="shifts"
        )
        if len(pauses) <= 2 and max(lengths) < _BREAK_S:
            starts = joined_text([self._outlook.clock(start) for start, _ in pauses])
            text = counted("Break {when}", "Breaks {when}", len(pauses), when=starts)
            minutes = " + ".join(str(length // MINUTE_S) for length in lengths)
            yield LedgerRow(text, say("{minutes} min", minutes=minutes), total, document)
        else:
            text = counted("No work {n} time", "No work {n} times: breaks, nights", len(pauses))
            yield LedgerRow(text, "", total, document)

    # -- what follows -----------------------------------------------------------------------------

    def _lines(self) -> str:
        lines = self._outlook.coverage.lines_of(self._ledger.location)
        return joined_text([line_name(self._outlook.plan, line) for line in lines]) or self._part

    def _result(self) -> LedgerRow:
        ledger, until = self._ledger, self._outlook.clock(self._ledger.until)
        if not ledger.runs_out:
            left = self._amount(ledger.together - ledger.used)
            text = say("Enough; left over then")
            return LedgerRow(text, left, until, tone=Tone.OK, strong=True, is_result=True)
        text = say("{lines} has no parts from", lines=self._lines())
        soon = self._outlook.coverage.state[ledger.location].value == "stop"
        tone = Tone.STOP if soon else Tone.WARN
        return LedgerRow(text, "", until, tone=tone, strong=True, is_result=True)

    def _low(self) -> Iterator[LedgerRow]:
        """Yield from when on there is little, where that is sooner than nothing."""
        coverage, location = self._outlook.coverage, self._ledger.location
        low_at = int(coverage.low_at[location])
        if coverage.state[location].value == "low":
            yield LedgerRow(
                say("Low from"), "", self._outlook.clock(low_at), tone=Tone.WARN, strong=True, is_result=True
            )

    def _afterwards(self) -> Iterator[LedgerRow]:
        """Yield what ends the time without parts, and how long and how large it is."""
        ledger, coverage = self._ledger, self._outlook.coverage
        if not ledger.runs_out:
            return
        tone = Tone.STOP if coverage.state[ledger.location].value == "stop" else Tone.WARN
        for brought in ledger.catching_up[:1]:
            yield LedgerRow(
                self._usable_text(brought),
                "",
                self._outlook.clock(brought.at),
                self._promise(brought.delivery),
            )
        missing, stop_s = int(coverage.missing_qty[ledger.location]), int(coverage.stop_s[ledger.location])
        if int(coverage.missing_until[ledger.location]) == UNKNOWN:
            text = say("Nothing that is planned ends it; missing")
            yield LedgerRow(text, self._amount(missing), "", tone=tone, strong=True, is_result=True)
        else:
            text, length = say("Without parts"), self._duration(stop_s)
            yield LedgerRow(text, self._amount(missing), length, tone=tone, strong=True, is_result=True)

    def _usable_text(self, brought: Brought) -> str:
        """Return how a delivery's usable time comes about: "4417 usable (15:05 + 30 min)"."""
        outlook, row = self._outlook, brought.delivery
        number, status = (str(outlook.plan.deliveries[name][row]) for name in ("delivery", "status"))
        begin = int(outlook.arrivals.begin[row])
        if begin == UNKNOWN or status in (ARRIVED, UNLOADING, RECEIVED):
            return say("{delivery} usable", delivery=number)
        after = (brought.at - begin) // MINUTE_S
        return say(
            "{delivery} usable ({start} + {n} min)",
            delivery=number,
            start=self._outlook.clock(begin),
            n=after,
        )

    def _lost(self, lost: Brought) -> LedgerRow:
        held, number = (
            bool(self._outlook.arrivals.held[lost.delivery]),
            self._outlook.plan.deliveries["delivery"],
        )
        name = str(number[lost.delivery])
        if self._outlook.arrivals.overdue[lost.delivery] and not held:
            return LedgerRow(
                say("{delivery} is overdue, not counted", delivery=name),
                self._amount(lost.qty),
                tone=Tone.WARN,
            )
        return LedgerRow(
            say("{delivery} is on hold, not counted", delivery=name), self._amount(lost.qty), tone=Tone.HOLD
        )

    # -- words ------------------------------------------------------------------------------------

    def _week(self, instant: int) -> str:
        return week_text(wall_from_utc(instant, self._outlook.plan.zone).date())

    def _amount(self, qty: int) -> str:
        return amount_text(qty, self._unit)

    def _taken(self, qty: int) -> str:
        return f"{MINUS} {self._amount(qty)}" if qty else ""

    def _per_hour(self, rate: Fraction) -> str:
        # To the thousandth below; whoever needs more has the stretch's own amount beside it.
        return self._amount(int(rate))

    def _duration(self, seconds: int) -> str:
        return short_duration_text(seconds) if seconds else ""


def _with(row: LedgerRow, pieces: str, value: str) -> LedgerRow:
    return LedgerRow(row.text, pieces, value, row.document, row.tone, row.strong, row.is_result, row.ruled)
