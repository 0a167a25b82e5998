"""The mid-size demo plant: 150 trucks a day for two weeks with 12 lines each, and a handful of problems."""

from collections.abc import Iterator

import numpy as np

from jitdesk.demo.invented import short_names
from jitdesk.demo.plant_loads import LINES_A_TRUCK, Loads, make_loads
from jitdesk.demo.plant_masters import (
    LINES,
    PACKS,
    PARTS,
    carrier_name,
    carrier_rows,
    door_name,
    door_rows,
    line_rows,
    part_name,
    part_rows,
    plant_rows,
    shift_rows,
    supplier_name,
    supplier_rows,
)
from jitdesk.demo.plant_trucks import DAYS, TRUCKS_A_DAY, Ints, Trucks, make_trucks
from jitdesk.demo.shifts import SHIFTS
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.worked_hours import SHIFT_WORK_MIN
from jitdesk.domain.columns import Row, Value
from jitdesk.domain.tables import (
    ARRIVED,
    CONFIRMED,
    ETA,
    IN_TRANSIT,
    PLANNED,
    RECEIVED,
    REQUESTED,
    SHARED,
    UNLOADING,
    UNRESTRICTED,
)
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, THOUSAND

SEED = 1

_SECOND_LINE_EVERY = 5
_ON_THE_WAY_S = 3 * HOUR_S
_TOLD_AHEAD_S = 2 * HOUR_S


def rows(now: int, seed: int = SEED) -> dict[str, list[Row]]:
    """Return the mid-size plant's rows by table as they stand at ``now`` (UTC seconds).

    Trucks come on each of 14 days, the first three days ago; consumption has a row a part, line and shift.
    What has happened by ``now`` is booked, so nothing is overdue.
    """
    clock = StoryClock.of_now(now)
    chance = np.random.default_rng(seed)
    packs = chance.choice(PACKS, PARTS)
    rates = chance.integers(1, 13, PARTS) * 4
    trucks = make_trucks(clock, now, chance)
    loads = make_loads(trucks, rates, packs, clock, now, chance)
    names = _delivery_names(clock)
    return {
        "plant": plant_rows(),
        "lines": line_rows(),
        "shifts": shift_rows(),
        "suppliers": supplier_rows(short_names(stems=20, ends=15)),
        "carriers": carrier_rows(),
        "doors": door_rows(),
        "parts": part_rows(packs),
        "consumption": _consumption_rows(rates, clock),
        "stock": _stock_rows(loads.counted, clock, now),
        "deliveries": _delivery_rows(trucks, names, now),
        "delivery_lines": _delivery_line_rows(trucks, loads, names, now),
        "estimates": list(_estimate_rows(trucks, names, now)),
    }


def _delivery_names(clock: StoryClock) -> list[str]:
    first = clock.date(0).toordinal() % 1000 * 1000
    return [f"{first + number:06d}" for number in range(DAYS * TRUCKS_A_DAY)]


def _consumption_rows(rates: Ints, clock: StoryClock) -> list[Row]:
    """A part goes to one line, every fifth to two, which then share it half and half."""
    spans = [shift.span(clock, day) for day in range(DAYS) for shift in SHIFTS]
    listed: list[Row] = []
    for number, rate in enumerate(rates.tolist()):
        part, quantity = part_name(number), rate * SHIFT_WORK_MIN * THOUSAND // 60
        users = [number % LINES + 1]
        if number % _SECOND_LINE_EVERY == 0:
            users.append((number + 1) % LINES + 1)
        for line in users:
            share = quantity // len(users)
            listed += [
                {"part": part, "line": f"L{line}", "from": start, "to": end, "quantity": share}
                for start, end in spans
            ]
    return listed


def _stock_rows(counted: Ints, clock: StoryClock, now: int) -> list[Row]:
    # Before 06:00 the last count is that of the evening: nothing was taken since.
    counted_at = clock.at("06:00") if now >= clock.at("06:00") else clock.at("22:00", -1)
    return [
        {
            "part": part_name(number),
            "line": SHARED,
            "kind": UNRESTRICTED,
            "quantity": pieces * THOUSAND,
            "counted_at": counted_at,
        }
        for number, pieces in enumerate(counted.tolist())
    ]


def _delivery_rows(trucks: Trucks, names: list[str], now: int) -> list[Row]:
    return [_delivery_row(trucks, number, name, now) for number, name in enumerate(names)]


def _delivery_row(trucks: Trucks, number: int, name: str, now: int) -> Row:
    start, begin = int(trucks.start[number]), int(trucks.begin[number])
    arrival, end = int(trucks.arrival[number]), int(trucks.end[number])

    def happened(instant: int) -> Value:
        return instant if instant <= now else None

    return {
        "delivery": name,
        "supplier": supplier_name(int(trucks.supplier[number])),
        "carrier": carrier_name(number),
        "door": door_name(int(trucks.door[number])),
        "slot_start": start,
        "slot_end": start + int(trucks.minutes[number]) * MINUTE_S,
        "status": _status(arrival, begin, end, now),
        "required_at": start,
        "plate": f"JD-{number % 26 + 65:c}{number // 26 % 26 + 65:c} {number % 900 + 100}",
        "arrived_at": happened(arrival),
        "unloading_at": happened(begin),
        "received_at": happened(end),
    }


def _status(arrival: int, begin: int, end: int, now: int) -> str:
    reached = ((end, RECEIVED), (begin, UNLOADING), (arrival, ARRIVED), (arrival - _ON_THE_WAY_S, IN_TRANSIT))
    return next((status for instant, status in reached if instant <= now), PLANNED)


def _delivery_line_rows(trucks: Trucks, loads: Loads, names: list[str], now: int) -> list[Row]:
    by_truck = np.argsort(loads.truck, kind="stable")
    received = (trucks.end <= now).tolist()
    columns = (loads.truck, loads.part, loads.pieces, loads.held)
    lines = zip(*(column[by_truck].tolist() for column in columns), strict=True)
    return [
        {
            "delivery": names[truck],
            "line_no": str(place % LINES_A_TRUCK + 1),
            "part": part_name(part),
            "quantity": pieces * THOUSAND,
            "unit": "pcs",
            "received_quantity": pieces * THOUSAND if received[truck] else None,
            "order": f"55{part:06d}",
            "order_line": f"{(place % LINES_A_TRUCK + 1) * 10}",
            "on_hold": int(held),
            "hold_reason": "Quality check" if held else "",
        }
        for place, (truck, part, pieces, held) in enumerate(lines)
    ]


def _estimate_rows(trucks: Trucks, names: list[str], now: int) -> Iterator[Row]:
    """Each truck's order, most trucks' confirmation, and the later time of those that are late."""
    for number, name in enumerate(names):
        start, delay = int(trucks.start[number]), int(trucks.delay_s[number])
        ordered_at = start - 5 * DAY_S
        if ordered_at <= now:
            yield _estimate(name, ordered_at, REQUESTED, start, "order")
        if trucks.confirmed[number]:
            yield _estimate(name, min(now, start - DAY_S), CONFIRMED, start, "portal")
        if delay:
            yield _estimate(name, min(now, start - _TOLD_AHEAD_S), ETA, start + delay, "carrier")


def _estimate(delivery: str, known_at: int, kind: str, at: int, source: str) -> Row:
    return {
        "delivery": delivery,
        "known_at": known_at,
        "kind": kind,
        "at": at,
        "source": source,
        "author": source,
    }
