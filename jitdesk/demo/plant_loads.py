"""What the trucks of the mid-size demo plant carry, and the stock: enough for all parts but a handful."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo.plant_masters import PARTS, SUPPLIERS, dock_to_line_min
from jitdesk.demo.plant_trucks import DAYS, DAYS_BEFORE, Ints, Trucks, soon
from jitdesk.demo.sizes import SPARE_H
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.worked_hours import WorkedHours
from jitdesk.domain.values import MINUTE_S

LINES_A_TRUCK = 12

_SHORT_PARTS, _LOW_PARTS, _HELD_LINES = 3, 4, 2


@dataclass(frozen=True, slots=True)
class Loads:
    """The delivery lines by truck, and what was counted at 06:00 of day 0.

    Attributes
    ----------
    truck, part : ndarray of int64, one a delivery line
        Positions of the truck and the part.
    pieces : ndarray of int64, one a delivery line
    held : ndarray of bool, one a delivery line
        Whether quality holds the line.
    counted : ndarray of int64, one a part
        Pieces in stock.
    """

    truck: Ints
    part: Ints
    pieces: Ints
    held: NDArray[np.bool_]
    counted: Ints


def make_loads(
    trucks: Trucks, rates: Ints, packs: Ints, clock: StoryClock, now: int, chance: np.random.Generator
) -> Loads:
    """Return the loads: each lasts until the part's next is usable; a handful of parts is short, low or held.

    Parameters
    ----------
    rates, packs : ndarray of int64, one a part
        Pieces that the line takes in an hour of work, and pieces in a pack.
    """
    truck, part, usable = _lines_by_part(trucks)
    worked = WorkedHours(clock, range(-DAYS_BEFORE - 1, DAYS + 1))
    new_part = np.append(True, part[1:] != part[:-1])
    ends = np.array([clock.at("22:00", DAYS - 1)])
    until = np.where(np.append(new_part[1:], True), ends, np.append(usable[1:], 0))
    wanted = rates[part] * (worked.at(until) - worked.at(usable))
    pieces = np.ceil(np.maximum(wanted, 1) / packs[part]).astype(np.int64) * packs[part]
    held = np.zeros(len(part), dtype=bool)
    held[np.argsort(np.abs(trucks.begin[truck] - now), kind="stable")[:_HELD_LINES]] = True

    morning = np.array([clock.at("06:00")])
    first = np.flatnonzero((usable > morning) & (new_part | (np.append(0, usable[:-1]) <= morning)))
    until_first = np.repeat(worked.at(ends) - worked.at(morning), PARTS)
    until_first[part[first]] = worked.at(usable[first]) - worked.at(morning)
    spare = _spare_hours(part[first[soon(usable[first], now)]], chance)
    counted = np.ceil(rates * np.maximum(until_first + spare, 0)).astype(np.int64)
    return Loads(truck, part, pieces, held, counted)


def _lines_by_part(trucks: Trucks) -> tuple[Ints, Ints, Ints]:
    """Return truck, part and usable instant of each delivery line, by part and time.

    A supplier's trucks take its parts in turn, twelve at a time, so that each part comes every few days.
    """
    count = len(trucks.start)
    trip = np.arange(count) // SUPPLIERS  # all suppliers come once before one comes again
    parts_of = PARTS // SUPPLIERS + (trucks.supplier < PARTS % SUPPLIERS)
    place = (trip[:, None] * LINES_A_TRUCK + np.arange(LINES_A_TRUCK)) % parts_of[:, None]
    part = (place * SUPPLIERS + trucks.supplier[:, None]).ravel()
    truck = np.repeat(np.arange(count), LINES_A_TRUCK)
    usable = trucks.end[truck] + dock_to_line_min(part) * MINUTE_S
    order = np.lexsort((usable, part))
    return truck[order], part[order], usable[order]


def _spare_hours(may_fail: Ints, chance: np.random.Generator) -> NDArray[np.float64]:
    """Return for each part the hours of work that its stock outlasts the next receipt; negative: a stop."""
    spare = chance.uniform(*SPARE_H, PARTS)
    chosen = chance.choice(may_fail, _SHORT_PARTS + _LOW_PARTS, replace=False)
    spare[chosen[:_SHORT_PARTS]] = -chance.uniform(0.5, 1.5, _SHORT_PARTS)
    spare[chosen[_SHORT_PARTS:]] = chance.uniform(0.3, 0.8, _LOW_PARTS)
    return spare
