"""The trucks of the largest demo plant: ten a door and day, and the few of them that need somebody."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo import plant_trucks
from jitdesk.demo.sizes import DAYS, Size
from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

# A slot begins at most a quarter after its turn does and lasts at most 45 minutes: it never meets the next.
_TURN_S, _QUARTER_S = HOUR_S, 15 * MINUTE_S
_TURNS, _EXTRA_TURNS = 16, 8
_MINUTES = np.array([30, 45, 45])
_SATURDAY_DOOR_EVERY, _SATURDAY_TRUCKS_A_DOOR = 5, 6
_CONFIRMED_AHEAD_S, _CONFIRMED_LATER_SHARE = 10 * DAY_S, 0.25
_WORST_DELAY_S = 110 * MINUTE_S
_CAME_LATE_SHARE = 0.02
_LATER_H = (30, 24 * DAYS)  # after the look-ahead


@dataclass(frozen=True)
class Trucks(plant_trucks.Trucks):
    """The trucks by time and door.

    Attributes
    ----------
    held : ndarray of bool
        Whether quality holds all of it.
    """

    held: Flags


def story_days(clock: StoryClock) -> range:
    """Return the days of the four weeks, counted from day 0; they begin on a Monday."""
    first = 1 - clock.date(0).isoweekday()
    return range(first, first + DAYS)


def works_on_saturday(door: Ints) -> Flags:
    """Tell of doors (counted from 0) whether they open for Saturday's extra shift."""
    works: Flags = door % _SATURDAY_DOOR_EVERY == 1
    return works


def make_trucks(size: Size, clock: StoryClock, now: int, chance: np.random.Generator) -> Trucks:
    """Return the trucks of four weeks: quiet but for those that the size says go wrong around ``now``."""
    start, door = _slots(size, clock, chance)
    count = len(start)
    quiet = Trucks(
        start=start,
        minutes=chance.choice(_MINUTES, count),
        delay_s=np.zeros(count, dtype=np.int64),
        door=door,
        supplier=chance.permutation(size.suppliers)[np.arange(count) % size.suppliers],
        confirmed=(start < now + _CONFIRMED_AHEAD_S) | (chance.random(count) < _CONFIRMED_LATER_SHARE),
        held=np.zeros(count, dtype=bool),
    )
    return _Troubles(quiet, now, chance).of(size)


def _slots(size: Size, clock: StoryClock, chance: np.random.Generator) -> tuple[Ints, Ints]:
    """Return start and door of each slot, by time and door."""
    doors = np.arange(size.doors)
    saturday = doors[works_on_saturday(doors)]
    full = [day for day in story_days(clock) if clock.works(day)]
    extra = [day for day in story_days(clock) if clock.works_extra(day)]
    on_extra = len(saturday) * _SATURDAY_TRUCKS_A_DOOR
    on_full, more = divmod(size.deliveries - on_extra * len(extra), len(full))
    days = [(day, doors, _TURNS, on_full + (place < more)) for place, day in enumerate(full)]
    days += [(day, saturday, _EXTRA_TURNS, on_extra) for day in extra]
    starts, at = [], []
    for day, open_doors, turns, trucks in sorted(days, key=lambda told: told[0]):
        taken = np.sort(chance.permutation(turns * len(open_doors))[:trucks])
        turn, place = np.divmod(taken, len(open_doors))
        starts.append(clock.at("06:00", day) + turn * _TURN_S + chance.integers(0, 2, trucks) * _QUARTER_S)
        at.append(open_doors[place])
    start, door = np.concatenate(starts), np.concatenate(at)
    order = np.lexsort((door, start))
    return start[order], door[order]


class _Troubles:
    """Makes a few of quiet trucks late, silent, held, or stand in each other's way, and nothing else."""

    def __init__(self, trucks: Trucks, now: int, chance: np.random.Generator) -> None:
        self._trucks = trucks
        self._now = now
        self._chance = chance
        self._free_s = _free_after(trucks)
        self._is_quiet = np.ones(len(trucks.start), dtype=bool)

    def of(self, size: Size) -> Trucks:
        """Return the trucks with the troubles of a size."""
        quiet = self._trucks
        delay_s, confirmed, held = quiet.delay_s.copy(), quiet.confirmed.copy(), quiet.held.copy()
        worst = self._chosen(1, 2.5, 4.5, free_s=_WORST_DELAY_S)
        delay_s[worst] = _WORST_DELAY_S
        late = self._chosen(size.late - 1, 0.5, 7, free_s=HOUR_S)
        late = np.append(late, self._chosen(size.later_late, *_LATER_H, free_s=HOUR_S))
        delay_s[late] = self._chance.integers(2, 5, len(late)) * _QUARTER_S
        confirmed[late] = True  # whoever tells a delay had said yes before
        confirmed[self._chosen(size.silent, 1, 6)] = False
        held[self._chosen(1, -2.5, -1)] = True
        held[self._chosen(1, 3, 8)] = True
        came_late = np.flatnonzero(
            (quiet.start < self._now - 4 * HOUR_S) & self._is_quiet & (self._free_s >= HOUR_S)
        )
        came_late = came_late[self._chance.random(len(came_late)) < _CAME_LATE_SHARE]
        delay_s[came_late] = self._chance.integers(2, 5, len(came_late)) * _QUARTER_S
        self._is_quiet[came_late] = False
        start, door = self._clashes(size)
        return replace(quiet, start=start, door=door, delay_s=delay_s, confirmed=confirmed, held=held)

    def _clashes(self, size: Size) -> tuple[Ints, Ints]:
        """Return starts and doors after a few trucks were given a door that is taken."""
        quiet = self._trucks
        start, door = quiet.start.copy(), quiet.door.copy()
        hosts = [self._chosen(size.clashes, 1, 8, free_s=HOUR_S)]
        hosts.append(self._chosen(size.later_clashes, *_LATER_H, free_s=HOUR_S))
        for host in np.concatenate(hosts).tolist():
            near = self._is_quiet & (np.abs(quiet.start - quiet.start[host]) < 2 * HOUR_S)
            near &= (quiet.start > self._now + HOUR_S) & (quiet.supplier != quiet.supplier[host])
            guest = self._chance.choice(np.flatnonzero(near))
            self._is_quiet[guest] = False
            start[guest], door[guest] = start[host] + _QUARTER_S, door[host]
        return start, door

    def _chosen(self, count: int, from_h: float, to_h: float, *, free_s: int = 0) -> Ints:
        """Return quiet trucks of different doors that begin so many hours from now, not quiet from now on.

        ``free_s`` is how long the door has to be free after them: longer than what happens to them takes.
        """
        start, door = self._trucks.start, self._trucks.door
        after, before = self._now + from_h * HOUR_S, self._now + to_h * HOUR_S
        found = self._is_quiet & (start >= after) & (start < before) & (self._free_s >= free_s)
        rows = self._chance.permutation(np.flatnonzero(found))
        _, first = np.unique(door[rows], return_index=True)
        chosen = rows[np.sort(first)][:count]
        self._is_quiet[chosen] = False
        return chosen


def _free_after(trucks: Trucks) -> Ints:
    """Return for how many seconds each truck's door is free after it; a day's last one has the night."""
    order = np.lexsort((trucks.start, trucks.door))
    free_s = np.full(len(order), DAY_S, dtype=np.int64)
    same_door = trucks.door[order][1:] == trucks.door[order][:-1]
    until_next = trucks.start[order][1:] - trucks.end[order][:-1]
    free_s[order[:-1]] = np.where(same_door, until_next, DAY_S)
    return free_s
