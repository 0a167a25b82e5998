"""When the lines work: shifts less breaks and exceptions, as UTC time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from jitdesk.domain.plan import Plan
from jitdesk.domain.shift_rules import ONE_DAY, CalendarException, LineRules, ShiftRule, ShiftSpan
from jitdesk.domain.tables import EVERY
from jitdesk.domain.values import (
    DAY_S,
    wall_from_utc,
)
from jitdesk.domain.working_pieces import Pieces

_CALENDAR_TABLES = ("plant", "shifts", "calendar_exceptions", "lines")


@dataclass(frozen=True, eq=False)
class WorkingTime:
    """When each line works, within [start, end).

    Attributes
    ----------
    start, end : int
        UTC seconds for which the pieces are worked out.
    """

    start: int
    end: int
    _zone: ZoneInfo
    _sources: tuple[object, ...]
    _general: LineRules
    _lines: dict[str, LineRules]
    _pieces: dict[object, Pieces] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: Plan, start: int, end: int, previous: "WorkingTime | None" = None) -> "WorkingTime":
        """Return the working time of a plan's lines within [start, end), reusing what did not change.

        Raises
        ------
        BadInput
            If a shift or an exception cannot be read.
        """
        sources = tuple(plan[name] for name in _CALENDAR_TABLES)
        if (
            previous is not None
            and all(mine is theirs for mine, theirs in zip(sources, previous._sources, strict=True))
            and previous.start <= start
            and end <= previous.end
        ):
            return previous
        shifts = [ShiftRule.of(row) for row in plan["shifts"].rows()]
        read = (CalendarException.of(row) for row in plan["calendar_exceptions"].rows())
        exceptions = [rule for rule in read if rule is not None]
        names = {str(name) for name in plan["lines"]["line"]} | {rule.line for rule in shifts}
        lines = {line: LineRules.of(line, shifts, exceptions) for line in sorted(names - {EVERY})}
        return cls(start, end, plan.zone, sources, LineRules.of(EVERY, shifts, exceptions), lines)

    def pieces(self, line: str) -> Pieces:
        """Return the line's merged working pieces; lines that work alike share one object."""
        rules = self._lines.get(line, self._general)
        if rules not in self._pieces:
            self._pieces[rules] = rules.pieces(*self._days(self.start, self.end), self._zone)
        return self._pieces[rules]

    def worked_s(self, line: str, a: int, b: int) -> int:
        """Return the seconds that the line works in [a, b)."""
        pieces = self.pieces(line)
        return max(0, int(pieces.worked(b)) - int(pieces.worked(a)))

    def union(self, lines: Iterable[str]) -> Pieces:
        """Return the time in which any of the lines works; the same lines give the same object."""
        distinct = list(dict.fromkeys(map(self.pieces, lines)))
        if len(distinct) == 1:
            return distinct[0]
        key = frozenset(distinct)
        if key not in self._pieces:
            self._pieces[key] = Pieces.of(span for pieces in distinct for span in pieces.spans())
        return self._pieces[key]

    def shifts_between(self, t0: int, t1: int) -> list[ShiftSpan]:
        """Return the shifts that overlap [t0, t1), by start: the general ones and those of single lines.

        A line is named where it has shifts of its own; what all lines share stands once, with line ``*``.
        """
        first, last = self._days(t0, t1)
        own = {line: rules for line, rules in self._lines.items() if rules.has_shifts_of(line)}
        spans = [
            span
            for line, rules in {EVERY: self._general, **own}.items()
            for span in rules.shift_spans(line, first, last, self._zone)
            if span.start < t1 and t0 < span.end
        ]
        return sorted(spans, key=lambda span: (span.start, span.line != EVERY, span.line, span.end))

    def _days(self, start: int, end: int) -> tuple[date, date]:
        """Return the plant days on which shifts that reach into [start, end) may start."""
        return (
            wall_from_utc(start - DAY_S, self._zone).date() - ONE_DAY,
            wall_from_utc(end, self._zone).date(),
        )
