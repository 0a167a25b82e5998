"""The two shifts that every demo plant works."""

from dataclasses import dataclass

from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.columns import Row
from jitdesk.domain.tables import EVERY, SHIFT


@dataclass(frozen=True, slots=True)
class DemoShift:
    """A shift's name, when it begins and ends in plant time, and its breaks."""

    name: str
    start: str
    end: str
    breaks: str

    def span(self, clock: StoryClock, day: int) -> tuple[int, int]:
        """Return when it is worked on a day of the story, [start, end) in UTC seconds."""
        return clock.at(self.start, day), clock.at(self.end, day)

    def row(self, weekdays: str) -> Row:
        """Return its row of the ``shifts`` table, for every line."""
        return {"line": EVERY, "shift": self.name, "weekdays": weekdays, **self._hours}

    def extra_row(self, clock: StoryClock, day: int, line: str = EVERY) -> Row:
        """Return its row of the ``calendar`` table for a day of the story on which it is worked as well."""
        date = clock.date(day).isoformat()
        return {"date": date, "line": line, "kind": SHIFT, **self._hours, "note": "Extra shift"}

    @property
    def _hours(self) -> Row:
        return {"start": self.start, "end": self.end, "breaks": self.breaks}


EARLY = DemoShift("early", "06:00", "14:00", "09:00-09:15;12:00-12:30")
LATE = DemoShift("late", "14:00", "22:00", "16:00-16:15;20:00-20:30")
SHIFTS = (EARLY, LATE)
