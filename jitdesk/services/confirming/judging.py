"""One line of a file against the plan: what it would change, or why it cannot be used."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.tables import ENDED_STATUSES, NO_SHOW
from jitdesk.domain.wording import amount_text, status_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.adding import add_line, add_wanted_part, named_part, named_supplier
from jitdesk.services.confirming.answers import doubt_about_answer
from jitdesk.services.confirming.arrivals import expected_at
from jitdesk.services.confirming.calling_off import CallOff, wanted_row
from jitdesk.services.confirming.comparing import Comparison
from jitdesk.services.confirming.counting_in import receipt_changes
from jitdesk.services.confirming.cumulating import Cumulatives, stated
from jitdesk.services.confirming.deviating import deviations
from jitdesk.services.confirming.doubts import (
    NO_DOUBT,
    Doubt,
    comes_again,
    doubt_about_advice,
    doubt_about_age,
    doubt_about_arrival,
    doubt_about_distance,
    doubt_about_quantity,
)
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.learning import learn
from jitdesk.services.confirming.matching import Match, Matcher, NotUsable
from jitdesk.services.confirming.patch import FieldChange, Outcome
from jitdesk.services.confirming.plan_rows import PlanRows
from jitdesk.services.confirming.requirements import Requirements
from jitdesk.services.confirming.said import ADDING, Said
from jitdesk.services.confirming.together import read_together, whole_order
from jitdesk.services.confirming.together_called import called_together
from jitdesk.services.confirming.tolerating import Tolerances
from jitdesk.services.confirming.withdrawing import cancelled

_Found = TypeVar("_Found")
# As many lines are looked up at once.
_MANY = 50

_WITHOUT_EFFECT = {
    "copy": later("a copy for information: it changes nothing"),
    "confirm": later("it confirms that a message came: it changes nothing"),
    "duplicate": later("a duplicate of what is in the plan already"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a line: its match, what it changes for reading, and what looks wrong about it."""

    match: Match
    outcome: Outcome
    changes: tuple[FieldChange, ...] = ()
    doubt: Doubt = NO_DOUBT
    note: str = ""
    deviations: tuple[str, ...] = ()


class Judge:
    """Judges the lines of files against one plan at one moment.

    Parameters
    ----------
    plan : Plan
    now : int
        UTC second at which the file became known.
    author : str
        Who accepts it.
    """

    def __init__(self, plan: Plan, now: int, author: str = "") -> None:
        self.plan = plan
        self.now = now
        self._author = author
        self._promises = Promises.of(plan)
        self._rows = PlanRows(plan)
        self.numbers = KnownNumbers(self._rows, self._promises)
        self._matcher = Matcher(self.numbers)
        self._requirements = Requirements(plan)
        self._cumulatives = Cumulatives(plan, self.numbers, now)
        self._tolerances = Tolerances(plan)
        self._untouched = self.draft()
        self._matches: dict[Said, Match] = {}
        self._of_suppliers: dict[Said, Said] = {}

    def draft(self) -> Draft:
        """Return the plan with nothing written over it."""
        return Draft(self._rows, self._promises)

    def supplier_of(self, said: Said) -> str:
        """Return the supplier of a line: as the file says, else that of the delivery which it names."""
        return said.supplier or self.numbers.supplier_of(said.pick or self._matcher.truck(said))

    def together(self, lines: Sequence[Said], heard: Callable[[], None]) -> tuple[Said, ...]:
        """Return the lines of one document with what they say only together.

        Parameters
        ----------
        heard : callable
            Is called before each line; may raise to cancel.
        """

        def heard_before(look: Callable[[Said], _Found]) -> Callable[[Said], _Found]:
            def looked(said: Said) -> _Found:
                heard()
                return look(said)

            return looked

        lines = [each for said in lines for each in whole_order(said, self.numbers)]
        if len(lines) >= _MANY:
            self._rows.keep("parts", {said.line.part for said in lines})
            self._rows.keep_deliveries({said.line.delivery for said in lines})
        if lines and lines[0].meaning is Meaning.CALL_OFF:
            owned = [self._called_by(self._with_supplier(said)) for said in lines]
            return called_together(owned, self.numbers, heard_before(self._part_of), self.now)
        return read_together(lines, heard_before(self.match), self._untouched)

    def _called_by(self, said: Said) -> Said:
        """Return a line of a call-off with the supplier that would be added with its part."""
        if said.supplier or not said.adds or self._known_part(said):
            return said
        return replace(said, supplier=named_supplier(said))

    def _part_of(self, said: Said) -> str:
        return self._known_part(said) or (named_part(said) if said.adds else "")

    def _known_part(self, said: Said) -> str:
        try:
            return self._matcher.part(said)[0]
        except NotUsable:
            return ""

    def know(self, lines: Iterable[Said], matches: Iterable[Match | None]) -> None:
        """Take what lines of a file speak of as found; what the user picked for one goes before it."""
        for said, match in zip(lines, matches, strict=False):
            if match is not None and not (said.pick or said.pick_part or said.pick_supplier):
                self._matches[said] = match

    def match(self, said: Said) -> Match | None:
        """Return what a line speaks of in the plan, None where that is nothing or not clear."""
        try:
            return self._matched(said)
        except NotUsable:
            return None

    def _matched(self, said: Said) -> Match:
        """Return what a line, as it was read, speaks of; found once, though it is asked for twice."""
        match = self._matches.get(said)
        if match is None:
            match = self._matches[said] = self._matcher.match(self._with_supplier(said))
        return match

    def _with_supplier(self, said: Said) -> Said:
        if said.supplier:
            return said
        owned = self._of_suppliers.get(said)
        if owned is None:
            match = self._matches.get(said)
            supplier = self.numbers.supplier_of(match.delivery) if match else self.supplier_of(said)
            owned = self._of_suppliers[said] = replace(said, supplier=supplier)
        return owned

    def verdict(self, said: Said, draft: Draft) -> Verdict:
        """Write what a line changes into the draft, and return what that is.

        Raises
        ------
        NotUsable
            If it cannot be used; the draft is then as it was.
        """
        as_read, said = said, self._with_supplier(said)
        if said.meaning is Meaning.CALL_OFF:
            verdict = self._called_off(said, draft)
        elif said.function == "cancel" and said.meaning is not Meaning.CONFIRMATION:
            return Verdict(*cancelled(said, draft, self.numbers))
        else:
            verdict = self._of_delivery(as_read, said, draft)
        if verdict.match.part:
            verdict = self._cumulated(said, draft, verdict)
        learnt = learn(draft, said, verdict.match.part) if verdict.changes else []
        if learnt:
            verdict = replace(verdict, note="; ".join(filter(None, (verdict.note, *learnt))))
        return verdict

    def _of_delivery(self, as_read: Said, said: Said, draft: Draft) -> Verdict:
        try:
            match = self._matched(as_read)
        except NotUsable as why:
            adds = said.adds and said.meaning in ADDING and said.function not in _WITHOUT_EFFECT
            if not (why.may_add and adds):
                raise
            match, quantity = self._added(said, draft, why)
            return self._compared(said, draft, match, (quantity,), Outcome.NEW)
        if self._is_known_copy(said, match, draft):
            return Verdict(match, Outcome.SAME, note=say(_WITHOUT_EFFECT[said.function]))
        if said.is_split:
            return self._split(said, draft, match)
        if said.meaning is Meaning.RECEIPT:
            return self._received(said, draft, match)
        self._refuse_ended(said, match)
        return self._compared(said, draft, match, (), Outcome.CHANGED)

    def _split(self, said: Said, draft: Draft, match: Match) -> Verdict:
        """Add a later date of an order line as a delivery of its own; it carries the same part."""
        lines = draft.lines_of(match.delivery)
        part = next((str(row["part"]) for row in lines if row["line_no"] == match.line_no), match.part)
        new, quantity = add_line(draft, said, NotUsable("", "", part), part)
        return self._compared(said, draft, new, (quantity,), Outcome.NEW)

    def _received(self, said: Said, draft: Draft, match: Match) -> Verdict:
        changes = tuple(receipt_changes(draft, match, said, self.now))
        refused = said.line.rejected_qty
        note = say("{refused} of it were not accepted", refused=amount_text(refused)) if refused else ""
        told = deviations(self._untouched, self._tolerances, match, said)
        outcome = Outcome.CHANGED if changes else Outcome.SAME
        doubt = (said.warning, say("look at it before you accept it")) if said.warning else NO_DOUBT
        return Verdict(match, outcome, changes, doubt, note, told)

    def _called_off(self, said: Said, draft: Draft) -> Verdict:
        part, note = self._matcher.part(said)
        if said.function in ("copy", "confirm", "duplicate"):
            return Verdict(Match("", "", part), Outcome.SAME, note=say(_WITHOUT_EFFECT[said.function]))
        if said.adds and not part and named_part(said) and said.function != "cancel":
            wanted_row(said, named_part(said), self.numbers, self.now)  # refuses before anything is added
            part, note = add_wanted_part(draft, said), say("a part that the plan has not: it would be added")
        off = CallOff(draft, self.numbers, self._requirements, self.now, self._author).write(said, part)
        doubt = (said.warning, say("look at it before you accept it")) if said.warning else off.doubt
        notes = "; ".join(filter(None, (note, *off.notes)))
        return Verdict(off.match, off.outcome, tuple(off.changes), doubt, notes)

    def _cumulated(self, said: Said, draft: Draft, verdict: Verdict) -> Verdict:
        """Return a verdict with the cumulative quantity that the line states, and why it differs."""
        part = verdict.match.part
        row = self._rows.find("parts", part) or {}
        own = stated(said, part, (str(row.get("supplier_part", "")), said.line.part), self.now)
        if own is None or said.function in _WITHOUT_EFFECT:
            return verdict
        supplier = said.supplier or str(row.get("supplier", ""))
        changes = tuple(self._cumulatives.changes(draft, said, supplier, part, own))
        remark = self._cumulatives.remark(said, supplier, part, verdict.match.delivery, own)
        outcome = verdict.outcome
        if changes and outcome is Outcome.SAME:
            outcome = Outcome.CHANGED
        return replace(
            verdict,
            outcome=outcome,
            changes=(*verdict.changes, *changes),
            note="; ".join(filter(None, (verdict.note, remark))),
            deviations=(*verdict.deviations, *(("cumulative",) if remark else ())),
        )

    def _added(self, said: Said, draft: Draft, why: NotUsable) -> tuple[Match, FieldChange]:
        try:
            return add_line(draft, said, why, self._matcher.part(said)[0])
        except NotUsable as lacks:
            raise NotUsable(
                say("{why}, and {lacks}", why=why.text, lacks=lacks.text), why.delivery, why.part
            ) from None

    def _compared(
        self, said: Said, draft: Draft, match: Match, added: tuple[FieldChange, ...], outcome: Outcome
    ) -> Verdict:
        before = self._expected_before(match.delivery)
        comparison = Comparison(draft, match, said, self.now, self._author)
        changes = (*added, *comparison.changes())
        again = comes_again(said, self._rows.find("deliveries", match.delivery)) if changes else []
        note = "; ".join([*comparison.notes, *again])
        told = deviations(self._untouched, self._tolerances, match, said)
        if not changes:
            return Verdict(match, Outcome.SAME, note=note, deviations=told)
        if outcome is Outcome.NEW and self._rows.find("deliveries", match.delivery) is None:
            changes = tuple(replace(change, old="", old_fact=None) for change in changes)
        doubt = self._doubt(said, draft, match, changes, before)
        return Verdict(match, outcome, changes, doubt, note, told)

    def _doubt(
        self,
        said: Said,
        draft: Draft,
        match: Match,
        changes: tuple[FieldChange, ...],
        before: int | None,
    ) -> Doubt:
        if said.warning:
            return said.warning, say("look at it before you accept it")
        if (doubt := doubt_about_answer(said)) != NO_DOUBT:
            return doubt
        says_when = any(change.field == said.arrival_kind for change in changes)
        told = self._rows.estimates_of(match.delivery) if says_when else ()
        if (doubt := doubt_about_age(said, told, self.plan.zone, self.now)) != NO_DOUBT:
            return doubt
        if (doubt := doubt_about_advice(said, changes)) != NO_DOUBT:
            return doubt
        quantity = next((change for change in changes if change.field == "quantity"), None)
        if quantity is not None and (doubt := doubt_about_quantity(quantity)) != NO_DOUBT:
            return doubt
        if self._rows.find("deliveries", match.delivery) is None:
            return NO_DOUBT
        delivery = draft.find("deliveries", match.delivery)
        at = draft.promised(match.delivery, said.arrival_kind)
        if delivery is None or at is None or not says_when:
            return NO_DOUBT
        if said.line.precision == "minute":
            return doubt_about_arrival(draft, delivery, at, before, self.now)
        return doubt_about_distance(at, before) if said.line.precision == "day" else NO_DOUBT

    def _expected_before(self, delivery: str) -> int | None:
        row = self._rows.find("deliveries", delivery)
        return expected_at(self._untouched, row) if row else None

    def _refuse_ended(self, said: Said, match: Match) -> None:
        """Refuse to change a delivery that is over; what says the same as the plan is fine."""
        row = self._rows.find("deliveries", match.delivery)
        if row is None or row["status"] not in ENDED_STATUSES:
            return
        if Comparison(self.draft(), match, said, self.now).changes():
            status = str(row["status"])
            text = say(
                "delivery {delivery} is {status} already",
                delivery=match.delivery,
                status=say("booked as no show") if status == NO_SHOW else status_text(status),
            )
            raise NotUsable(text, match.delivery, match.part)

    def _is_known_copy(self, said: Said, match: Match, draft: Draft) -> bool:
        if said.function in ("copy", "confirm"):
            return True
        row = draft.find("deliveries", match.delivery) or {}
        return said.function == "duplicate" and row.get("asn") == said.line.asn
