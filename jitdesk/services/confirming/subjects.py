"""What the lines of files speak of in one plan: whose they are, which delivery, which part."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from jitdesk.domain.plan import Plan
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.adding import named_part, named_supplier
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.matching import Match, Matcher
from jitdesk.services.confirming.plan_rows import PlanRows
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said
from jitdesk.services.confirming.together import read_together, whole_order
from jitdesk.services.confirming.together_called import called_together

_Found = TypeVar("_Found")
# As many lines are looked up at once.
_MANY = 50


class Subjects:
    """Finds what lines speak of, each once, though it is asked for again.

    Attributes
    ----------
    rows : PlanRows
    numbers : KnownNumbers
    parts : PartNames
        Those of the plan.
    """

    def __init__(self, plan: Plan, now: int) -> None:
        self.rows = PlanRows(plan)
        self.numbers = KnownNumbers(self.rows)
        self._now = now
        self._matcher = Matcher(self.numbers)
        self.parts = self._matcher.parts
        self._matches: dict[Said, Match] = {}

    def supplier_of(self, said: Said) -> str:
        """Return the supplier of a line: as the file says, else that of the delivery which it names."""
        return said.supplier or self.numbers.supplier_of(said.pick or self._matcher.truck(said))

    def with_supplier(self, said: Said) -> Said:
        """Return a line as one of its supplier."""
        return said if said.supplier else _of(said, self.supplier_of(said))

    def known(self, lines: Iterable[Said], matches: Iterable[Match | None]) -> Iterator[Said]:
        """Yield lines of a file that speak of what was found already, each as one of its supplier.

        What the user picked for a line goes before what was found.
        """
        for said, match in zip(lines, matches, strict=True):
            if match is None or said.pick or said.pick_part or said.pick_supplier:
                yield said
                continue
            owned = _of(said, said.supplier or self.numbers.supplier_of(match.delivery))
            self._matches[owned] = match
            yield owned

    def together(
        self, lines: Sequence[Said], matches: Iterable[Match | None], heard: Callable[[], None]
    ) -> tuple[Said, ...]:
        """Return the lines of one document with what they say only together.

        Parameters
        ----------
        matches : iterable of Match or None
            What each of the first lines speaks of, as far as that was found already.
        heard : callable
            Is called before each line; may raise to cancel.
        """

        def heard_before(look: Callable[[Said], _Found]) -> Callable[[Said], _Found]:
            def looked(said: Said) -> _Found:
                heard()
                return look(said)

            return looked

        if len(lines) >= _MANY:
            self.rows.keep("parts", {said.line.part for said in lines})
            self.rows.keep_trucks({said.line.delivery for said in lines})
        lines = [each for said in self.known(lines, matches) for each in whole_order(said, self.numbers)]
        if lines and lines[0].meaning is Meaning.CALL_OFF:
            owned = [self._called_by(self.with_supplier(said)) for said in lines]
            return called_together(owned, self.numbers, heard_before(self._part_or_new), self._now)
        return read_together(list(map(self.with_supplier, lines)), heard_before(self.match), Draft(self.rows))

    def _called_by(self, said: Said) -> Said:
        """Return a line of a call-off with the supplier that would be added with its part."""
        if said.supplier or not said.adds or self._known_part(said):
            return said
        return replace(said, supplier=named_supplier(said))

    def _part_or_new(self, said: Said) -> str:
        return self._known_part(said) or (named_part(said) if said.adds else "")

    def _known_part(self, said: Said) -> str:
        try:
            return self.parts.named(said)[0]
        except NotUsable:
            return ""

    def match(self, said: Said) -> Match | None:
        """Return what a line speaks of in the plan, None where that is nothing or not clear."""
        try:
            return self.matched(said)
        except NotUsable:
            return None

    def matched(self, said: Said) -> Match:
        """Return what a line speaks of in the plan.

        Raises
        ------
        NotUsable
            If that is nothing, or not clear.
        """
        match = self._matches.get(said)
        if match is None:
            match = self._matches[said] = self._matcher.match(self.with_supplier(said))
        return match


def _of(said: Said, supplier: str) -> Said:
    return said if said.supplier == supplier else replace(said, supplier=supplier)
