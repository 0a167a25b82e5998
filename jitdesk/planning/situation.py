"""All parts of an outlook side by side, with the names and times that its problems are told in."""

from dataclasses import dataclass
from functools import cached_property

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name, supplier_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import clock_text
from jitdesk.planning.arrivals import Arrivals
from jitdesk.planning.clashes import Clashes
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.deadlines import Deadlines


@dataclass(frozen=True, eq=False)
class Situation:
    """What a problem is told from; deliveries and locations are rows, instants UTC seconds."""

    plan: Plan
    now: int
    promises: Promises
    arrivals: Arrivals
    coverage: Coverage
    deadlines: Deadlines
    clashes: Clashes

    @cached_property
    def look_ahead_end(self) -> int:
        """The instant until which problems are looked for."""
        return self.now + round(self.plan.settings.look_ahead_h * HOUR_S)

    def minutes_left(self, at: int | None) -> int | None:
        """Return the whole minutes from now until an instant; negative once it has passed."""
        return None if at is None else (at - self.now) // MINUTE_S

    def clock(self, at: int) -> str:
        """Return an instant in plant time, with its day where that is not today."""
        return clock_text(at, self.now, self.plan.zone)

    def delivery(self, row: int) -> str:
        """Return the number of a delivery."""
        return str(self.plan.deliveries["delivery"][row])

    def door(self, row: int) -> str:
        """Return the door of a delivery; "" for none."""
        return str(self.plan.deliveries["door"][row])

    def supplier(self, row: int) -> str:
        """Return the shortest good name of a delivery's supplier, else the delivery's number."""
        name = supplier_name(self.plan, self._supplier(row))
        return name or say("Delivery {delivery}", delivery=self.delivery(row))

    def named(self, row: int) -> str:
        """Return a delivery with its supplier: "Nordlicht 4417"; "Delivery 4417" where nobody is known."""
        supplier = self.supplier(row)
        return f"{supplier} {self.delivery(row)}" if self._supplier(row) else supplier

    def _supplier(self, row: int) -> str:
        return str(self.plan.deliveries["supplier"][row])

    def line(self, line: str) -> str:
        """Return the name of a line, made one where the plant gives none: "Line 3"."""
        return line_name(self.plan, line)

    def headed(self, line: str, row: int, more: int) -> str:
        """Return what a line's problem is headed: "Line 3 · part 4711", "Line 3 · 4711 and 2 more"."""
        if not more:
            return say("{line} · part {part}", line=self.line(line), part=self.part(row))
        return say("{line} · {part} and {stops} more", line=self.line(line), part=self.part(row), stops=more)

    def part(self, row: int) -> str:
        """Return the number of a location's part."""
        return str(self.coverage.part[row])

    def parts_of(self, row: int) -> list[str]:
        """Return the numbers of the parts that a delivery carries, in its order."""
        starts, lines = self.plan.delivery_lines.groups("delivery", self.plan.deliveries)
        return list(dict.fromkeys(self.plan.delivery_lines["part"][lines[starts[row] : starts[row + 1]]]))

    def delay_min(self, row: int) -> int | None:
        """Return how many whole minutes late a delivery is against its promise."""
        delay_s = known(int(self.promises.delay_s[row]))
        return None if delay_s is None else int(delay_s / MINUTE_S)

    def begin(self, row: int) -> int | None:
        """Return when a delivery is expected at its door."""
        return known(int(self.arrivals.begin[row]))

    def is_short_now(self, row: int) -> bool:
        """Whether a location has too little already, and the line works."""
        out = int(self.coverage.run_out_at[row])
        return int(self.coverage.short_since[row]) != UNKNOWN and out <= self.now
