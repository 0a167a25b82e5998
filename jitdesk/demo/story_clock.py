"""The clock of a demo plant: wall times of its days as instants, and which day is meant."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from jitdesk.domain.values import time_from_text, utc_from_wall, wall_from_utc

TIME_ZONE = "Europe/Berlin"
MORNING = time(6, 0)

# Before this time of day the night still belongs to yesterday's story.
_DAY_TURNS = time(5, 0)


@dataclass(frozen=True, slots=True)
class StoryClock:
    """Plant times of the days around the day that the demo tells of.

    Attributes
    ----------
    anchor : date
        The plant day of the story, day 0.
    zone : ZoneInfo
        The plant's time zone.
    """

    anchor: date
    zone: ZoneInfo

    @classmethod
    def of_now(cls, now: int) -> "StoryClock":
        """Return the clock whose day 0 is the plant day that a UTC second falls in."""
        zone = ZoneInfo(TIME_ZONE)
        wall = wall_from_utc(now, zone)
        turned = wall.timetz().replace(tzinfo=None) >= _DAY_TURNS
        return cls(wall.date() if turned else wall.date() - timedelta(days=1), zone)

    def date(self, day: int) -> date:
        """Return the date of a day, counted from day 0."""
        return self.anchor + timedelta(days=day)

    def at(self, wall: str, day: int = 0) -> int:
        """Return the UTC second of a plant time ``HH:MM`` of a day."""
        return utc_from_wall(datetime.combine(self.date(day), time_from_text(wall)), self.zone)

    def works(self, day: int) -> bool:
        """Tell whether early and late shift run: from Monday to Friday, and always from day -1 to day 3."""
        return -1 <= day <= 3 or self.date(day).isoweekday() <= 5

    def works_extra(self, day: int) -> bool:
        """Tell whether only an extra early shift runs: on Saturdays."""
        return not self.works(day) and self.date(day).isoweekday() == 6


def this_morning(now: int) -> int:
    """Return 06:00 of the plant day of a UTC second: where a demo starts when no time is given."""
    return StoryClock.of_now(now).at(MORNING.strftime("%H:%M"))


def middle_of_story(now: int) -> int:
    """Return 09:42 of the plant day of a UTC second: a line is about to stop, and the truck is late."""
    return StoryClock.of_now(now).at("09:42")
