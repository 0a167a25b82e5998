"""One line of a file against the plan: what it would change, or why it cannot be used."""

from dataclasses import dataclass, replace

from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ENDED_STATUSES, NO_SHOW
from jitdesk.domain.wording import amount_text, status_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.adding import add_line, add_wanted_part, named_part
from jitdesk.services.confirming.calling_off import CallOff, wanted_row
from jitdesk.services.confirming.comparing import Comparison
from jitdesk.services.confirming.counting_in import receipt_changes
from jitdesk.services.confirming.cumulating import Cumulatives, stated
from jitdesk.services.confirming.deviating import deviations
from jitdesk.services.confirming.doubts import Doubt, comes_again, doubt_about_document, doubt_about_line
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.learning import learn
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import FieldChange, Outcome
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.requirements import Requirements
from jitdesk.services.confirming.said import ADDING, Said
from jitdesk.services.confirming.subjects import Subjects
from jitdesk.services.confirming.tolerating import Tolerances
from jitdesk.services.confirming.withdrawing import cancelled

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
    doubt: Doubt | None = None
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
        self.subjects = Subjects(plan, now)
        self._rows = self.subjects.rows
        self._numbers = self.subjects.numbers
        self._requirements = Requirements(plan)
        self._cumulatives = Cumulatives(plan, self._numbers, now)
        self._tolerances = Tolerances(plan)
        self._untouched = self.draft()

    def draft(self) -> Draft:
        """Return the plan with nothing written over it."""
        return Draft(self._rows)

    def verdict(self, said: Said, draft: Draft) -> Verdict:
        """Write what a line changes into the draft, and return what that is.

        Raises
        ------
        NotUsable
            If it cannot be used; the draft is then as it was.
        """
        as_read, said = said, self.subjects.with_supplier(said)
        if said.meaning is Meaning.CALL_OFF:
            verdict = self._called_off(said, draft)
        elif said.function == "cancel" and said.meaning is not Meaning.CONFIRMATION:
            return Verdict(*cancelled(said, draft, self._numbers))
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
            match = self.subjects.matched(as_read)
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
        return Verdict(match, outcome, changes, doubt_about_document(said), note, told)

    def _called_off(self, said: Said, draft: Draft) -> Verdict:
        part, note = self.subjects.parts.named(said)
        if said.function in ("copy", "confirm", "duplicate"):
            return Verdict(Match("", "", part), Outcome.SAME, note=say(_WITHOUT_EFFECT[said.function]))
        if said.adds and not part and named_part(said) and said.function != "cancel":
            wanted_row(said, named_part(said), self._numbers, self.now)  # refuses before anything is added
            part, note = add_wanted_part(draft, said), say("a part that the plan has not: it would be added")
        off = CallOff(draft, self._numbers, self._requirements, self.now, self._author).write(said, part)
        notes = "; ".join(filter(None, (note, *off.notes)))
        doubt = doubt_about_document(said) or off.doubt
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
            return add_line(draft, said, why, self.subjects.parts.named(said)[0])
        except NotUsable as lacks:
            raise NotUsable(
                say("{why}, and {lacks}", why=why.text, lacks=lacks.text), why.delivery, why.part
            ) from None

    def _compared(
        self, said: Said, draft: Draft, match: Match, added: tuple[FieldChange, ...], outcome: Outcome
    ) -> Verdict:
        truck = self._rows.truck(match.delivery)
        comparison = Comparison(draft, match, said, self.now, self._author)
        changes = (*added, *comparison.changes())
        told = deviations(self._untouched, self._tolerances, match, said)
        if not changes:
            return Verdict(match, Outcome.SAME, note="; ".join(comparison.notes), deviations=told)
        note = "; ".join([*comparison.notes, *comes_again(said, truck)])
        if outcome is Outcome.NEW and truck is None:
            changes = tuple(replace(change, old="", old_fact=None) for change in changes)
        doubt = doubt_about_line(said, draft, match.delivery, truck, changes, self.now)
        return Verdict(match, outcome, changes, doubt, note, told)

    def _refuse_ended(self, said: Said, match: Match) -> None:
        """Refuse to change a delivery that is over; what says the same as the plan is fine."""
        truck = self._rows.truck(match.delivery)
        if truck is None or truck.row["status"] not in ENDED_STATUSES:
            return
        if Comparison(self.draft(), match, said, self.now).changes():
            status = str(truck.row["status"])
            text = say(
                "delivery {delivery} is {status} already",
                delivery=match.delivery,
                status=say("booked as no show") if status == NO_SHOW else status_text(status),
            )
            raise NotUsable(text, match.delivery, match.part)

    def _is_known_copy(self, said: Said, match: Match, draft: Draft) -> bool:
        if said.function != "duplicate":
            return said.function in ("copy", "confirm")
        row = draft.find("deliveries", match.delivery) or {}
        return row.get("asn") == said.line.asn
