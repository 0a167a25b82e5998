"""What the trucks of the largest demo plant carry, and the stock: enough of all parts but a handful."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo.largest_trucks import Flags, Ints, Trucks, story_days
from jitdesk.demo.plant_masters import PACKS, dock_to_line_min
from jitdesk.demo.sizes import SPARE_H, Size
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.worked_hours import EARLY_WORK, WorkedHours
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S

_SHARED_BY_THREE = 7  # of twenty
_NEEDED_IN_H = 6.0  # of trucks that nobody confirmed: within the look-ahead
_STOPS_EARLIER_H, _HELD_STOPS_IN_H = 0.75, 5.8
_LOW_H = (0.3, 0.8)
_PUT_RIGHT_H = 12.0
_LATER_STOP_H, _LATER_STOPS_AFTER_S = 2.0, (9 * DAY_S, 20 * DAY_S)


@dataclass(frozen=True)
class Demand:
    """Which line takes which part, and how many pieces in an hour of work.

    Attributes
    ----------
    part, line : ndarray of int64, one a use
        Positions in the standing data, by part.
    rate : ndarray of int64, one a use
    """

    part: Ints
    line: Ints
    rate: Ints

    @property
    def on_saturday(self) -> Flags:
        """Whether the use's line works Saturday's extra shift."""
        return works_saturdays(self.line)


def works_saturdays(line: Ints) -> Flags:
    """Tell of lines (counted from 0) whether they work Saturday's extra shift: every other one."""
    works: Flags = line % 2 == 0
    return works


def make_demand(size: Size, chance: np.random.Generator) -> Demand:
    """Return the uses: half of the parts go to one line, the others to two or three."""
    part = np.arange(size.parts)
    users = np.where(_goes_to_one_line(part), 1, np.where(part // 2 % 20 < _SHARED_BY_THREE, 3, 2))
    of_part = np.repeat(part, users)
    place = np.arange(len(of_part)) - np.repeat(np.cumsum(users) - users, users)
    rate = np.repeat(chance.integers(1, 13, size.parts) * 4, users)
    return Demand(of_part, (_first_line(of_part, size.lines) + place) % size.lines, rate)


def _goes_to_one_line(part: Ints) -> Flags:
    """Tell which half of the parts goes to one line; each supplier has parts of both halves."""
    one: Flags = (part + part // 1000) % 2 == 0
    return one


def _first_line(part: Ints, lines: int) -> Ints:
    return (part + part // 700) % lines  # a supplier has parts of several lines


@dataclass(frozen=True)
class Loads:
    """The delivery lines by truck, and what was counted in the morning of day 0.

    Attributes
    ----------
    truck, part, pieces : ndarray of int64, one a delivery line
    counted : ndarray of int64, one a part
        Pieces in stock.
    packs : ndarray of int64, one a part
        Pieces in a pack.
    """

    truck: Ints
    part: Ints
    pieces: Ints
    counted: Ints
    packs: Ints


class _Taken:
    """How many pieces of a part the lines take between two instants."""

    def __init__(self, size: Size, demand: Demand, clock: StoryClock) -> None:
        days = story_days(clock)
        self.rate = np.bincount(demand.part, demand.rate, size.parts).astype(np.float64)
        self._extra_rate = np.bincount(demand.part, demand.rate * demand.on_saturday, size.parts)
        self._full = WorkedHours(clock, [day for day in days if clock.works(day)])
        self._extra = WorkedHours(clock, [day for day in days if clock.works_extra(day)], EARLY_WORK)

    def between(self, part: Ints, start: Ints, end: Ints) -> NDArray[np.float64]:
        full = self._full.at(end) - self._full.at(start)
        extra = self._extra.at(end) - self._extra.at(start)
        pieces: NDArray[np.float64] = self.rate[part] * full + self._extra_rate[part] * extra
        return pieces


def make_loads(
    size: Size, trucks: Trucks, demand: Demand, clock: StoryClock, now: int, chance: np.random.Generator
) -> Loads:
    """Return the loads: each lasts until the part's next is usable, above what is always spare."""
    return _Loading(size, trucks, demand, clock, now, chance).loads()


class _Loading:
    """The delivery lines that come to a line, by part and time; what quality holds is not among them."""

    def __init__(
        self,
        size: Size,
        trucks: Trucks,
        demand: Demand,
        clock: StoryClock,
        now: int,
        chance: np.random.Generator,
    ) -> None:
        self._chance, self._now = chance, now
        self._all_truck, self._all_part = _shared_out(size, trucks)
        self._trucks = trucks
        self._packs = chance.choice(PACKS, size.parts)
        self._taken = _Taken(size, demand, clock)
        usable = trucks.end[self._all_truck] + dock_to_line_min(self._all_part) * MINUTE_S
        comes = np.flatnonzero(~trucks.held[self._all_truck])
        self._line = comes[np.lexsort((usable[comes], self._all_part[comes]))]
        self._truck, self._part = self._all_truck[self._line], self._all_part[self._line]
        self._usable = usable[self._line]
        self._is_last = np.append(self._part[1:] != self._part[:-1], True)
        self._counted_at = counted_at(clock, now)
        self._is_silent = ~trucks.confirmed & (trucks.start < now + DAY_S)
        self._end = clock.at("22:00", story_days(clock)[-1])
        self._size = size

    def loads(self) -> Loads:
        until = np.where(self._is_last, self._end, np.append(self._usable[1:], 0))
        pieces = self._packed(self._taken.between(self._part, self._usable, until))
        parts = np.arange(self._size.parts)
        first = self._first_receipts()
        first_at = np.full(self._size.parts, self._end)
        first_at[self._part[first]] = self._usable[first]
        morning = np.full(self._size.parts, self._counted_at)
        spare_h = self._chance.uniform(*SPARE_H, self._size.parts)
        spare_h[self._part[first[self._is_silent[self._truck[first]]]]] = _NEEDED_IN_H
        spare = spare_h * self._taken.rate
        counted = self._taken.between(parts, morning, np.maximum(first_at, morning)) + spare
        for at, wanted in self._short_parts(first, first_at):
            part = self._part[at]
            missing = counted[part] - wanted
            counted[part] = wanted
            pieces[at] += self._packed_one(part, missing + _PUT_RIGHT_H * self._taken.rate[part])
        self._bring_later(pieces, spare)
        everything = self._packed_all(self._taken.rate[self._all_part] * _PUT_RIGHT_H, self._all_part)
        everything[self._line] = pieces
        whole = np.ceil(np.maximum(counted, 0)).astype(np.int64)
        return Loads(self._all_truck, self._all_part, everything, whole, self._packs)

    def _first_receipts(self) -> Ints:
        """Return each part's first receipt after the count."""
        new_part = np.append(True, self._is_last[:-1])
        before = np.append(0, self._usable[:-1])
        return np.flatnonzero((self._usable > self._counted_at) & (new_part | (before <= self._counted_at)))

    def _short_parts(self, first: Ints, first_at: Ints) -> list[tuple[int, float]]:
        """Return the first receipts that come too late, and what is counted of their parts instead."""
        late, low = self._late_receipt(first), self._low_receipts(first)
        short = [] if late is None else [(late, self._until(late, -_STOPS_EARLIER_H))]
        held = self._receipt_after_hold(first, late)
        if held is not None:
            rate = self._taken.rate[self._part[held]]
            at_now = self._taken.between(
                self._part[held : held + 1], np.array([self._counted_at]), np.array([self._now])
            )
            short.append((held, float(at_now[0] + _HELD_STOPS_IN_H * rate)))
        taken = {at for at, _ in short}
        short += [
            (at, self._until(at, self._chance.uniform(*_LOW_H))) for at in low.tolist() if at not in taken
        ]
        return short

    def _until(self, receipt: int, spare_h: float) -> float:
        """Return the pieces that last from the count until so many hours of work after a receipt."""
        part = self._part[receipt : receipt + 1]
        taken = self._taken.between(part, np.array([self._counted_at]), self._usable[receipt : receipt + 1])
        return float(taken[0] + spare_h * self._taken.rate[part[0]])

    def _late_receipt(self, first: Ints) -> int | None:
        """Return a receipt from the truck that comes latest."""
        theirs = first[(self._truck[first] == self._coming_latest()) & _goes_to_one_line(self._part[first])]
        return int(theirs[0]) if len(theirs) else None

    def _coming_latest(self) -> int:
        coming = np.where(self._trucks.start > self._now, self._trucks.delay_s, 0)
        return int(np.argmax(coming))

    def _low_receipts(self, first: Ints) -> Ints:
        """Return receipts from trucks on time in the next hours."""
        ahead_s = self._usable[first] - self._now
        soon = first[
            (ahead_s > 2 * HOUR_S) & (ahead_s < 9 * HOUR_S) & (self._trucks.delay_s[self._truck[first]] == 0)
        ]
        return self._chance.choice(soon, min(self._size.low, len(soon)), replace=False)

    def _receipt_after_hold(self, first: Ints, late: int | None) -> int | None:
        """Return the next receipt of a part whose last one is held: it comes long after, to another line."""
        held = np.flatnonzero(self._trucks.held & (self._trucks.start < self._now))
        parts = self._all_part[np.isin(self._all_truck, held)]
        comes_late = self._usable[first] > self._now + 9 * HOUR_S
        after = first[comes_late & np.isin(self._part[first], parts) & _goes_to_one_line(self._part[first])]
        line = _first_line(self._part, self._size.lines)
        elsewhere = after if late is None else after[line[after] != line[late]]
        return int(elsewhere[0]) if len(elsewhere) else None

    def _bring_later(self, pieces: Ints, spare: NDArray[np.float64]) -> None:
        """Let a part run out in later weeks: what a receipt should bring comes with the one after it."""
        for after_s in _LATER_STOPS_AFTER_S:
            less = self._packed(spare[self._part] + _LATER_STOP_H * self._taken.rate[self._part])
            due = (self._usable > self._now + after_s) & (self._usable < self._now + after_s + DAY_S)
            found = np.flatnonzero(due & ~self._is_last & (pieces > less))
            if len(found):
                at = int(self._chance.choice(found))
                pieces[at] -= less[at]
                pieces[at + 1] += less[at]

    def _packed(self, pieces: NDArray[np.float64]) -> Ints:
        return self._packed_all(pieces, self._part)

    def _packed_all(self, pieces: NDArray[np.float64], part: Ints) -> Ints:
        packs = self._packs[part]
        whole: Ints = np.ceil(np.maximum(pieces, 1) / packs).astype(np.int64) * packs
        return whole

    def _packed_one(self, part: int, pieces: float) -> int:
        return int(self._packed_all(np.array([pieces]), np.array([part]))[0])


def counted_at(clock: StoryClock, now: int) -> int:
    """Return when the stock was counted: at 06:00, before that in the evening; nothing was taken since."""
    return clock.at("06:00") if now >= clock.at("06:00") else clock.at("22:00", -1)


def _shared_out(size: Size, trucks: Trucks) -> tuple[Ints, Ints]:
    """Return truck and part of each delivery line: a supplier's trucks take its parts in turn."""
    count = len(trucks.start)
    truck = np.arange(size.delivery_lines) * count // size.delivery_lines
    supplier = trucks.supplier[truck]
    order = np.argsort(supplier, kind="stable")
    starts = np.searchsorted(supplier[order], np.arange(size.suppliers))
    turn = np.empty(len(truck), dtype=np.int64)
    turn[order] = np.arange(len(truck)) - starts[supplier[order]]
    parts_of = size.parts // size.suppliers + (supplier < size.parts % size.suppliers)
    return truck, turn % parts_of * size.suppliers + supplier
