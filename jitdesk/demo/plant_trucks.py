"""The trucks of the mid-size demo plant: six a door and day, a few of them late or in each other's way."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo.plant_masters import DOORS, SUPPLIERS
from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.values import HOUR_S, MINUTE_S

DAYS_BEFORE, DAYS = 3, 14
TRUCKS_A_DAY = 150

_SLOT_PITCH_S = 150 * MINUTE_S
_QUARTER_S = 15 * MINUTE_S
_LATE, _CLASHES = 3, 2
_CONFIRMED_SHARE = 0.93
# What goes wrong lies in the next hours: near enough to matter, far enough to mend.
_SOONEST_S, _LATEST_S = 3 * HOUR_S, 14 * HOUR_S

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Trucks:
    """The trucks in order of day and place.

    Attributes
    ----------
    start, minutes, delay_s : ndarray of int64
        The slot's start in UTC seconds, its minutes, and how many seconds later the truck comes.
    door, supplier : ndarray of int64
        Positions in the standing data.
    confirmed : ndarray of bool
        Whether the supplier confirmed it.
    """

    start: Ints
    minutes: Ints
    delay_s: Ints
    door: Ints
    supplier: Ints
    confirmed: NDArray[np.bool_]

    @cached_property
    def begin(self) -> Ints:
        """When unloading begins, in UTC seconds."""
        return self.start + self.delay_s

    @cached_property
    def end(self) -> Ints:
        """When unloading ends, in UTC seconds."""
        return self.begin + self.minutes * MINUTE_S

    @cached_property
    def arrival(self) -> Ints:
        """When the truck stands at the gate, a few minutes before it is unloaded."""
        return self.begin - np.arange(len(self.begin)) % 5 * 2 * MINUTE_S


def soon(instants: Ints, now: int) -> Ints:
    """Return the positions of the instants at which something may go wrong."""
    return np.flatnonzero((instants > now + _SOONEST_S) & (instants < now + _LATEST_S))


def make_trucks(clock: StoryClock, now: int, chance: np.random.Generator) -> Trucks:
    """Return the trucks of two weeks, the first three days ago."""
    mornings = [clock.at("06:00", day) for day in range(-DAYS_BEFORE, DAYS - DAYS_BEFORE)]
    count = DAYS * TRUCKS_A_DAY
    turn, door = np.divmod(np.arange(count) % TRUCKS_A_DAY, DOORS)
    # At most 60 minutes after the turn begins, at most 75 long: the next turn, 150 minutes on, is never met.
    start = (
        np.repeat(mornings, TRUCKS_A_DAY) + turn * _SLOT_PITCH_S + chance.integers(0, 5, count) * _QUARTER_S
    )
    chosen = chance.choice(soon(start, now), _LATE + _CLASHES, replace=False)
    late, clashing = chosen[:_LATE], chosen[_LATE:]
    delay_s = np.zeros(count, dtype=np.int64)
    delay_s[late] = chance.integers(2, 5, _LATE) * _QUARTER_S
    # A clash: at the neighbour's door, a quarter of an hour into the neighbour's slot.
    neighbour = np.where(door[clashing] == 0, clashing + 1, clashing - 1)
    start[clashing], door[clashing] = start[neighbour] + _QUARTER_S, door[neighbour]
    return Trucks(
        start=start,
        minutes=chance.choice(np.array([45, 60, 75]), count),
        delay_s=delay_s,
        door=door,
        supplier=chance.permutation(SUPPLIERS)[np.arange(count) % SUPPLIERS],
        confirmed=(chance.random(count) < _CONFIRMED_SHARE) | (start < now),
    )
