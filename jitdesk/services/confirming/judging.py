"""One line of a file against the plan: what it would change, or why it cannot be used."""

from dataclasses import dataclass, replace

from jitdesk.domain.columns import Row
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.tables import ARRIVED, CANCELLED, ENDED_STATUSES, UNLOADING
from jitdesk.services.confirming.adding import add_line
from jitdesk.services.confirming.arrivals import expected_at
from jitdesk.services.confirming.comparing import Comparison
from jitdesk.services.confirming.doubts import NO_DOUBT, Doubt, doubt_about_arrival, doubt_about_quantity
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.matching import Match, Matcher, NotUsable
from jitdesk.services.confirming.patch import FieldChange, Outcome, Said
from jitdesk.services.confirming.plan_rows import PlanRows

_STATUS_WORDS = {"no_show": "booked as no show"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a line: its match, what it changes for reading, and what looks wrong about it."""

    match: Match
    outcome: Outcome
    changes: tuple[FieldChange, ...] = ()
    doubt: Doubt = NO_DOUBT
    note: str = ""


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
        self._matches: dict[Said, Match] = {}
        self._of_suppliers: dict[Said, Said] = {}

    def draft(self) -> Draft:
        """Return the plan with nothing written over it."""
        return Draft(self._rows, self._promises)

    def supplier_of(self, said: Said) -> str:
        """Return the supplier of a line: as the file says, else that of the delivery which it names."""
        return said.supplier or self.numbers.supplier_of(said.pick or self._matcher.truck(said))

    def match(self, said: Said) -> Match | None:
        """Return what a line speaks of in the plan, None where that is nothing or not clear."""
        try:
            return self._matched(said)
        except NotUsable:
            return None

    def _matched(self, said: Said) -> Match:
        """Return what a line, as it was read, speaks of; found once, though it is asked for twice."""
        if said not in self._matches:
            self._matches[said] = self._matcher.match(self._with_supplier(said))
        return self._matches[said]

    def _with_supplier(self, said: Said) -> Said:
        if said.supplier:
            return said
        if said not in self._of_suppliers:
            self._of_suppliers[said] = replace(said, supplier=self.supplier_of(said))
        return self._of_suppliers[said]

    def verdict(self, said: Said, draft: Draft) -> Verdict:
        """Write what a line changes into the draft, and return what that is.

        Raises
        ------
        NotUsable
            If it cannot be used; the draft is then as it was.
        """
        if said.function == "cancel":
            return self._cancelled(said, draft)
        as_read, said = said, self._with_supplier(said)
        try:
            match = self._matched(as_read)
        except NotUsable as why:
            if not (why.may_add and said.adds) or said.function == "copy":
                raise
            match, quantity = self._added(said, draft, why)
            return self._compared(said, draft, match, (quantity,), Outcome.NEW)
        if self._is_known_copy(said, match, draft):
            return Verdict(match, Outcome.SAME, note=f"a {said.function} of what is in the plan already")
        self._refuse_ended(said, match)
        return self._compared(said, draft, match, (), Outcome.CHANGED)

    def _added(self, said: Said, draft: Draft, why: NotUsable) -> tuple[Match, FieldChange]:
        try:
            return add_line(draft, said, why, self._matcher.part(said)[0])
        except NotUsable as lacks:
            raise NotUsable(f"{why.text}, and {lacks.text}", why.delivery, why.part) from None

    def _compared(
        self, said: Said, draft: Draft, match: Match, added: tuple[FieldChange, ...], outcome: Outcome
    ) -> Verdict:
        before = self._expected_before(match.delivery)
        comparison = Comparison(draft, match, said, self.now, self._author)
        changes = (*added, *comparison.changes())
        note = "; ".join(comparison.notes)
        if not changes:
            return Verdict(match, Outcome.SAME, note=note)
        if outcome is Outcome.NEW and self._rows.find("deliveries", match.delivery) is None:
            changes = tuple(replace(change, old="", old_fact=None) for change in changes)
        return Verdict(match, outcome, changes, self._doubt(said, draft, match, changes, before), note)

    def _doubt(
        self,
        said: Said,
        draft: Draft,
        match: Match,
        changes: tuple[FieldChange, ...],
        before: int | None,
    ) -> Doubt:
        if said.warning:
            return said.warning, "look at it before you accept it"
        quantity = next((change for change in changes if change.field == "quantity"), None)
        if quantity is not None and (doubt := doubt_about_quantity(quantity)) != NO_DOUBT:
            return doubt
        if self._rows.find("deliveries", match.delivery) is None:
            return NO_DOUBT
        delivery = draft.find("deliveries", match.delivery)
        at = draft.promised(match.delivery, said.arrival_kind)
        says_when = any(change.field == said.arrival_kind for change in changes)
        if delivery is None or at is None or not says_when or said.line.precision != "minute":
            return NO_DOUBT
        return doubt_about_arrival(draft, delivery, at, before, self.now)

    def _expected_before(self, delivery: str) -> int | None:
        row = self._rows.find("deliveries", delivery)
        return expected_at(self.draft(), row) if row else None

    def _refuse_ended(self, said: Said, match: Match) -> None:
        """Refuse to change a delivery that is over; what says the same as the plan is fine."""
        row = self._rows.find("deliveries", match.delivery)
        if row is None or row["status"] not in ENDED_STATUSES:
            return
        if Comparison(self.draft(), match, said, self.now).changes():
            status = str(row["status"])
            text = f"delivery {match.delivery} is {_STATUS_WORDS.get(status, status)} already"
            raise NotUsable(text, match.delivery, match.part)

    def _is_known_copy(self, said: Said, match: Match, draft: Draft) -> bool:
        if said.function == "copy":
            return True
        row = draft.find("deliveries", match.delivery) or {}
        return said.function == "duplicate" and row.get("asn") == said.line.asn

    def _cancelled(self, said: Said, draft: Draft) -> Verdict:
        """Cancel the delivery that a withdrawn despatch advice announced; never unseen."""
        row = self._announced_by(said, draft)
        delivery, status = str(row["delivery"]), str(row["status"])
        match = Match(delivery)
        if status == CANCELLED:
            return Verdict(match, Outcome.SAME)
        if status in (ARRIVED, UNLOADING, *ENDED_STATUSES):
            raise NotUsable(
                f"it cancels despatch advice {said.line.asn}, but delivery {delivery} is {status}"
            )
        draft.write("deliveries", row, {"status": CANCELLED})
        change = FieldChange(
            "status", "Status", status.replace("_", " "), CANCELLED, "", "warn", status, CANCELLED
        )
        doubt = (f"Cancels despatch advice {said.line.asn}", f"delivery {delivery} would be cancelled")
        return Verdict(match, Outcome.CHANGED, (change,), doubt)

    def _announced_by(self, said: Said, draft: Draft) -> Row:
        named = self.numbers.advices.get(stripped(said.line.asn), [])
        if len(named) != 1:
            which = f"{len(named)} deliveries carry" if named else "no delivery carries"
            raise NotUsable(f"it cancels despatch advice {said.line.asn}, which {which}")
        row = draft.find("deliveries", named[0])
        assert row is not None
        return row
