"""The hours of the axis on the days on which clocks are changed."""

from datetime import UTC, datetime

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale
from tests.plants import two_doors_one_day

_HOUR_PX = 88.0


def labels_of_day(start: datetime, hours: int) -> list[str]:
    """Return the labels of an axis that begins at a UTC time and shows so many hours, one an hour."""
    second = int(start.timestamp())
    layers = time_layers(
        Outlook(two_doors_one_day(), second), TimeScale(second, _HOUR_PX, round(hours * _HOUR_PX))
    )
    ticks = [tick for tick in layers.ticks if tick.label and 0 <= tick.x < hours * _HOUR_PX]
    assert [tick.x for tick in ticks] == [round(hour * _HOUR_PX) for hour in range(hours)]
    return [tick.label for tick in ticks]


def test_the_hour_that_comes_twice_in_autumn_says_so() -> None:
    labels = labels_of_day(datetime(2026, 10, 24, 22, tzinfo=UTC), 25)
    assert labels[:5] == ["00:00", "01:00", "02:00", "02:00 (2nd)", "03:00"]
    assert labels[-1] == "23:00", "the day has 25 hours"


def test_the_hour_that_is_missing_in_spring_is_not_shown() -> None:
    labels = labels_of_day(datetime(2027, 3, 27, 23, tzinfo=UTC), 23)
    assert labels[:4] == ["00:00", "01:00", "03:00", "04:00"]
    assert labels[-1] == "23:00", "the day has 23 hours"
