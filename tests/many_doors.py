"""The small demo plant grown to many doors, with every trouble somewhere: made in a second or two."""

import random
from datetime import datetime, time
from itertools import cycle
from typing import Any

from jitdesk.demo.build import build
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, THOUSAND, utc_from_wall, wall_from_utc

_NOTES = ("side and rear", "rear", "small loads", "steel, crane", "sequenced")
_FIRST_HOUR, _HOURS = 6, 16
# One truck in so many is late, or stands over its neighbour's time.
_LATE, _CLASHING = 90, 110


def forty_doors(now: int) -> Plan:
    """Return the plant with five halls of eight doors and four weeks."""
    return many_doors(now, halls=5, doors_a_hall=8, days=27)


def two_hundred_doors(now: int) -> Plan:
    """Return the plant with ten halls of twenty doors, yesterday to the day after tomorrow."""
    return many_doors(now, halls=10, doors_a_hall=20, days=3)


def many_doors(now: int, halls: int, doors_a_hall: int, days: int) -> Plan:
    """Return the plan as of a moment; what the small demo plant tells of today stays as it is.

    Parameters
    ----------
    now : int
        In UTC seconds.
    halls, doors_a_hall : int
        How many there are.
    days : int
        How many from today on have deliveries; yesterday has too.
    """
    plan, dice = build("small", now, 7).plan, random.Random(40)
    old = {str(door) for door in plan["doors"]["door"].tolist()}
    doors = [
        {
            "door": f"{hall}{n}",
            "hall": f"Hall {hall}",
            "kind": "rear",
            "note": note,
            "opens": "06:00",
            "closes": "22:00",
        }
        for hall, note in zip("ABCDEFGHIJ"[:halls], cycle(_NOTES), strict=False)
        for n in range(1, doors_a_hall + 1)
        if f"{hall}{n}" not in old
    ]
    suppliers = [str(key) for key in plan["suppliers"]["supplier"].tolist()]
    trucks: list[dict[str, Any]] = []
    promises: list[dict[str, Any]] = []
    midnight = utc_from_wall(datetime.combine(wall_from_utc(now, plan.zone).date(), time(0, 0)), plan.zone)
    for number, (door, day) in enumerate((door, day) for door in doors for day in range(-1, days)):
        if wall_from_utc(midnight + day * DAY_S + HOUR_S, plan.zone).weekday() > 4:
            continue
        _add_day(trucks, promises, str(door["door"]), midnight + day * DAY_S, now, dice, suppliers, number)
    lines = [
        {"delivery": truck["delivery"], "line_no": "1", "part": "0457", "quantity": 6 * THOUSAND}
        for truck in trucks
    ]
    added = {"doors": doors, "deliveries": trucks, "estimates": promises, "delivery_lines": lines}
    return Plan({**plan.tables, **{name: plan[name].with_rows(rows) for name, rows in added.items()}})


def _add_day(
    trucks: list[dict[str, Any]],
    promises: list[dict[str, Any]],
    door: str,
    midnight: int,
    now: int,
    dice: random.Random,
    suppliers: list[str],
    number: int,
) -> None:
    """Add a door's trucks of a day."""
    start = midnight + _FIRST_HOUR * HOUR_S + dice.randrange(4) * 15 * MINUTE_S
    for place in range(dice.randint(2, 7)):
        name = f"7{number:04d}{place}"
        lasts = dice.choice((45, 60, 75)) * MINUTE_S
        truck = {
            "delivery": name,
            "supplier": dice.choice(suppliers),
            "door": door,
            "slot_start": start,
            "slot_end": start + lasts,
            "status": "planned",
        }
        told = start
        if start + lasts < now:
            truck |= {
                "status": "received",
                "arrived_at": start,
                "unloading_at": start,
                "received_at": start + lasts,
            }
        elif start < now:
            truck |= {"status": "unloading", "arrived_at": start, "unloading_at": start}
        elif dice.randrange(_LATE) == 0:
            told = start + 40 * MINUTE_S
        promises += [
            {"delivery": name, "known_at": midnight - DAY_S, "kind": kind, "at": at, "source": "plan"}
            for kind, at in (("requested", start), ("confirmed", told))
        ]
        trucks.append(truck)
        clashes = dice.randrange(_CLASHING) == 0
        start += lasts - 30 * MINUTE_S if clashes else lasts + dice.randint(2, 8) * 15 * MINUTE_S
        if start > midnight + (_FIRST_HOUR + _HOURS - 1) * HOUR_S:
            return
