"""The small demo plant: the story of the pictures, told up to any minute."""

from jitdesk.demo.small_demand import consumption_rows, stock_rows
from jitdesk.demo.small_masters import (
    calendar_rows,
    carrier_rows,
    door_rows,
    line_rows,
    part_rows,
    plant_rows,
    shift_rows,
    supplier_rows,
)
from jitdesk.demo.small_today import trucks_of_today
from jitdesk.demo.small_week import trucks_around
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.trucks import Truck, delivery_line_row, delivery_row, estimate_rows
from jitdesk.domain.columns import Row

SEED = 1


def rows(now: int, seed: int = SEED) -> dict[str, list[Row]]:
    """Return the small plant's rows by table as they stand at ``now`` (UTC seconds).

    The story is replayed: arrivals, receipts, holds, promises and counts that come later are not in it. At
    09:42 of the day it shows what the pictures show; at 06:00 nothing has arrived and nothing is wrong yet.
    """
    clock = StoryClock.of_now(now)
    trucks = trucks_by_time(clock, now, seed)
    return {
        "plant": plant_rows(),
        "lines": line_rows(),
        "shifts": shift_rows(),
        "calendar_exceptions": calendar_rows(clock),
        "suppliers": supplier_rows(),
        "carriers": carrier_rows(),
        "doors": door_rows(),
        "parts": part_rows(),
        "consumption": consumption_rows(clock),
        "stock": stock_rows(clock, now),
        "deliveries": [delivery_row(truck, clock, now) for truck in trucks],
        "delivery_lines": [delivery_line_row(truck, clock, now) for truck in trucks],
        "estimates": [row for truck in trucks for row in estimate_rows(truck, clock, now)],
    }


def trucks_by_time(clock: StoryClock, now: int, seed: int = SEED) -> list[Truck]:
    """Return all trucks of the small plant known at ``now``, by their first slot."""
    trucks = (*trucks_of_today(clock.anchor), *trucks_around(clock, now, seed))
    return sorted(trucks, key=lambda truck: (clock.at(truck.start, truck.day), truck.door))
