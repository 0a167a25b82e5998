"""The delay history of the largest demo plant: a year of deliveries that are gone, and their promises."""

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo.largest_trucks import Ints, story_days
from jitdesk.demo.sizes import Size
from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.past_promises import PAST_KINDS, PastPromises
from jitdesk.domain.texts import Texts, Words
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S

_SOURCES = ("order", "portal", "carrier", "gate")  # of each kind of PAST_KINDS
_TRACKED, _ARRIVED = 2, 3  # their places there
_QUARTER_S = 15 * MINUTE_S
_LATE_SHARE = (0.02, 0.25)  # the best and the worst supplier
_ORDERED_BEFORE_S, _CONFIRMED_BEFORE_S, _TRACKED_BEFORE_S = 5 * DAY_S, DAY_S, 6 * HOUR_S


def past_promises(
    size: Size, clock: StoryClock, suppliers: Texts, words: Words, chance: np.random.Generator
) -> PastPromises:
    """Return the promises: an order, a confirmation, tracked times that come nearer to the truth, an arrival.

    Parameters
    ----------
    suppliers : Texts
        The numbers of all suppliers.
    """
    count = size.past_deliveries
    promised = _promised(size, clock, chance)
    supplier = chance.integers(0, size.suppliers, count)
    delay_s = _delays(supplier, size, chance)
    promises = np.full(count, size.past_promises // count)
    promises[: size.past_promises - int(promises.sum())] += 1
    of = np.repeat(np.arange(count), promises)
    place = np.arange(len(of)) - np.repeat(np.cumsum(promises) - promises, promises)
    tracked = np.maximum(promises[of] - 3, 1)  # besides order, confirmation and arrival
    kind = np.where(place == promises[of] - 1, _ARRIVED, np.minimum(place, _TRACKED))
    # Each tracked time tells more of the delay, the last all of it.
    told = np.where(kind >= _TRACKED, delay_s[of] * np.minimum(place - 1, tracked) // tracked, 0)
    at = promised[of] + told
    tracked_at = promised[of] - _TRACKED_BEFORE_S + (place - _TRACKED) * _TRACKED_BEFORE_S // tracked
    known_at = np.where(kind == _ARRIVED, at, tracked_at)
    for earlier, before_s in enumerate((_ORDERED_BEFORE_S, _CONFIRMED_BEFORE_S)):
        known_at = np.where(kind == earlier, promised[of] - before_s, known_at)
    return PastPromises(
        delivery=Texts.of([f"H{number:07d}" for number in range(count)], count, words),
        supplier=suppliers[supplier],
        promised_at=promised,
        of=of,
        known_at=known_at,
        at=at,
        kind=Texts.of(PAST_KINDS, len(PAST_KINDS), words)[kind],
        source=Texts.of(_SOURCES, len(_SOURCES), words)[kind],
    )


def _promised(size: Size, clock: StoryClock, chance: np.random.Generator) -> Ints:
    """Return when each delivery was promised, in order of time: on workdays from 06:00 to 22:00."""
    first = story_days(clock)[0]
    days = [day for day in range(first - size.past_days, first) if clock.date(day).isoweekday() <= 5]
    mornings = np.array([clock.at("06:00", day) for day in days])
    quarters = chance.integers(0, 64, size.past_deliveries)
    return np.sort(mornings[np.arange(size.past_deliveries) % len(days)] + quarters * _QUARTER_S)


def _delays(supplier: Ints, size: Size, chance: np.random.Generator) -> Ints:
    """Return how late each delivery came, in seconds: most a few minutes early, some suppliers often late."""
    late_share: NDArray[np.float64] = chance.uniform(*_LATE_SHARE, size.suppliers) ** 2 * 4
    is_late = chance.random(len(supplier)) < late_share[supplier]
    early = -chance.integers(0, 10, len(supplier)) * MINUTE_S
    return np.where(is_late, chance.integers(1, 12, len(supplier)) * _QUARTER_S, early)
