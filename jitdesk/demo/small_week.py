"""The trucks of the days around the story: 32 a working day, fewer on Saturdays, so that nothing runs out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import ceil
from random import Random

from jitdesk.demo.nordlicht import FILES, FIRST
from jitdesk.demo.small_demand import days_with_trucks, taken
from jitdesk.demo.small_masters import LAST_DAY, PART, DemoPart
from jitdesk.demo.small_today import trucks_of_today
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.trucks import Move, Promise, Truck, confirmed_before
from jitdesk.domain.tables import CONFIRMED
from jitdesk.domain.values import MINUTE_S, THOUSAND

# door, start, minutes, part; the supplier is the part's.
_SLOTS: tuple[tuple[str, str, int, str], ...] = (
    ("A1", "05:45", 45, "2208"),
    ("A1", "07:00", 45, "7741"),
    ("A1", "08:15", 60, "6105"),
    ("A1", "09:45", 45, "7741"),
    ("A1", "11:00", 60, "3377"),
    ("A1", "13:00", 60, "5120"),
    ("A1", "15:00", 45, "7741"),
    ("A2", "05:45", 60, "9034"),
    ("A2", "07:30", 60, "8102"),
    ("A2", "10:00", 45, "2208"),
    ("A2", "13:30", 45, "2208"),
    ("A2", "17:00", 45, "2208"),
    ("A3", "06:00", 30, "4711"),
    ("A3", "07:00", 30, "4711"),
    ("A3", "10:00", 30, "4718"),
    ("A3", "12:00", 30, "4711"),
    ("A3", "16:30", 30, "4711"),
    ("A4", "05:45", 45, "3377"),
    ("A4", "09:00", 60, "4205"),
    ("A4", "16:15", 60, "3377"),
    ("B1", "06:00", 45, "5120"),
    ("B1", "10:00", 90, "0457"),
    ("B1", "14:15", 90, "0460"),
    ("B2", "08:00", 45, "7312"),
    ("B2", "11:30", 60, "8820"),
    ("B2", "16:00", 45, "4712"),
    ("B3", "09:30", 45, "3391"),
    ("B3", "12:45", 60, "5125"),
    ("B3", "14:30", 45, "3392"),
    ("B4", "07:45", 30, "mixed"),
    ("B4", "11:00", 60, "C-parts"),
    ("B4", "15:00", 45, "9040"),
)
# Parts that come once a week take a slot of one that can wait a day: (weekday, door, start) to part.
_WEEKLY = {
    (1, "B2", "08:00"): "2290",
    (3, "B4", "15:00"): "1180",
    (4, "B4", "15:00"): "2290",
    (5, "B3", "14:30"): "6620",
    (1, "B3", "14:30"): "1410",
    (3, "B3", "14:30"): "1415",
}
# The Nordlicht deliveries that the 09:31 file speaks of keep the numbers of the pictures.
_NUMBERS = {
    (1, "A3", "06:00"): "4452",
    (1, "A3", "07:00"): "4453",
    (1, "A3", "10:00"): "4460",
    (1, "A3", "12:00"): "4454",
    (1, "A3", "16:30"): "4455",
    (2, "B2", "16:00"): "4461",
    (2, "A3", "06:00"): "4462",
    (2, "A3", "07:00"): "4463",
    (2, "A3", "12:00"): "4464",
    (3, "B2", "08:00"): "4466",
}
_FIXED_QUANTITY = {"4452": 432, "4453": 480, "4461": 120, "4466": 160, "4460": 120}
SHORT_DELIVERY, PROMISED_QUANTITY = "4452", 480
ADDED_DELIVERY = "4470"
_SATURDAY_SLOTS_END = "11:00"


def trucks_around(clock: StoryClock, now: int, seed: int) -> tuple[Truck, ...]:
    """Return the trucks of all days but day 0, as known at ``now``."""
    empty = [truck for day in days_with_trucks(clock) for truck in _slots_of(day, clock, seed)]
    known = tuple(_with_files(truck, clock, now) for truck in _filled(empty, clock))
    return (*known, added_truck(clock)) if clock.at(FIRST.time) <= now else known


def added_truck(clock: StoryClock) -> Truck:
    """Return the delivery that Nordlicht's file adds to the plan."""
    return Truck(
        ADDED_DELIVERY, "Nordlicht", "4718", 80, "A3", "14:00", 30, "13:55", "14:00", "14:30", day=2,
        promises=(confirmed_before("14:00", FIRST.time, 2, f"{FIRST.name(clock.anchor)}, row 12"),),
        carrier="Hafner", plate="S-KL 2060", packages="2 × KLT 6428",
    )  # fmt: skip


def _slots_of(day: int, clock: StoryClock, seed: int) -> list[Truck]:
    slots = _SLOTS
    if not clock.works(day):
        slots = tuple(slot for slot in _SLOTS if slot[1] < _SATURDAY_SLOTS_END)[::3]
    return [_truck(day, number, slot, clock, seed) for number, slot in enumerate(slots, start=1)]


def _truck(day: int, place: int, slot: tuple[str, str, int, str], clock: StoryClock, seed: int) -> Truck:
    door, start, minutes, part = slot
    part = _part_there(day, door, start, part, clock)
    number = _NUMBERS.get((day, door, start), str(4400 + 100 * day + place))
    chance = Random(f"{seed}/{number}")
    named = number in _NUMBERS.values()
    early = chance.choice((0, 2, 4, 6, 8, 10))
    return Truck(
        number,
        PART[part].supplier,
        part,
        0,
        door,
        start,
        minutes,
        arrived=_minutes_later(start, -early),
        unloading=start,
        received=_minutes_later(start, minutes),
        day=day,
        promises=(confirmed_before(start, days=_answered_days(day)),)
        if named or _confirmed(day, chance)
        else (),
        carrier="Hafner" if named else chance.choice(("", "Veltra", "Norcar", "Sundal", "Rotmar")),
    )


def _part_there(day: int, door: str, start: str, part: str, clock: StoryClock) -> str:
    if (day, door, start) == (3, "B2", "08:00"):
        return "4720"
    return _WEEKLY.get((clock.date(day).isoweekday(), door, start), part)


def _confirmed(day: int, chance: Random) -> bool:
    """All of tomorrow is confirmed; the farther away, the fewer."""
    return day <= 1 or chance.random() < {2: 0.85, 3: 0.6}.get(day, 0.1)


def _answered_days(day: int) -> int:
    return 1 if day <= 0 else day + 1


def _minutes_later(wall: str, minutes: int) -> str:
    hour, minute = map(int, wall.split(":"))
    total = hour * 60 + minute + minutes
    return f"{total // 60:02d}:{total % 60:02d}"


def _with_files(truck: Truck, clock: StoryClock, now: int) -> Truck:
    """Return a truck with what the accepted rows of Nordlicht's files of day 0 say of it."""
    promises = tuple(
        Promise(file.time, CONFIRMED, said.at, f"{file.name(clock.anchor)}, row {row}", known_day=-truck.day)
        for file in FILES
        for row, said in file.accepted(truck.number)
        if said.at != truck.start
    )
    move = Move("09:38", "10:30", known_day=-truck.day) if truck.number == "4460" else None
    return replace(truck, sent=_sent(truck, clock, now), promises=(*truck.promises, *promises), move=move)


def _sent(truck: Truck, clock: StoryClock, now: int) -> int:
    """Return the quantity as known at ``now``: the week is filled as if the short one were known."""
    known = [
        said.quantity
        for file in FILES
        for _, said in file.accepted(truck.number)
        if said.quantity and clock.at(file.time) <= now
    ]
    if known:
        return known[-1]
    return PROMISED_QUANTITY if truck.number == SHORT_DELIVERY else truck.sent


def _filled(trucks: Sequence[Truck], clock: StoryClock) -> list[Truck]:
    """Return the trucks with quantities: each lasts until the next of its part comes, and a margin longer."""
    by_part: dict[str, list[Truck]] = defaultdict(list)
    for truck in trucks:
        by_part[truck.part].append(truck)
    quantity = {
        truck.number: sent
        for part, listed in by_part.items()
        for truck, sent in _quantities(PART[part], listed, clock)
    }
    return [replace(truck, sent=quantity[truck.number]) for truck in trucks]


def _quantities(part: DemoPart, trucks: Sequence[Truck], clock: StoryClock) -> Iterable[tuple[Truck, int]]:
    ahead = sorted((truck for truck in trucks if truck.day > 0), key=lambda truck: _usable(truck, clock))
    a_day = Counter(truck.day for truck in trucks if truck.day < 0)
    for truck in trucks:
        if truck.day < 0:
            yield truck, _packs(part, part.rate * 14.5 / a_day[truck.day])
    yield from _topped_up(part, ahead, clock)


def _topped_up(part: DemoPart, trucks: Sequence[Truck], clock: StoryClock) -> Iterable[tuple[Truck, int]]:
    stock = (part.stock + _received_today(part, clock)) * THOUSAND
    now = clock.at("06:00")
    for truck, following in zip(trucks, [*trucks[1:], None], strict=True):
        usable = _usable(truck, clock)
        stock -= taken(part, clock, now, usable)
        until = clock.at("22:00", LAST_DAY) if following is None else _usable(following, clock)
        wanted = taken(part, clock, usable, until) + part.margin_h * part.rate * THOUSAND - stock
        sent = _FIXED_QUANTITY.get(truck.number) or _packs(part, wanted / THOUSAND)
        stock, now = stock + sent * THOUSAND, usable
        yield truck, sent


def _received_today(part: DemoPart, clock: StoryClock) -> int:
    return sum(
        truck.sent for truck in trucks_of_today(clock.anchor) if truck.part == part.part and not truck.hold
    )


def _usable(truck: Truck, clock: StoryClock) -> int:
    return clock.at(truck.start, truck.day) + truck.minutes * MINUTE_S


def _packs(part: DemoPart, wanted: float) -> int:
    return max(1, ceil(wanted / part.pack)) * part.pack
