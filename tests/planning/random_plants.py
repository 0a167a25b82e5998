"""Small plants at random with everything that can go wrong with time and stock."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S, utc_from_wall

Rows = list[dict[str, Value]]

_STATUSES = (
    *("planned",) * 5,
    *("in_transit",) * 3,
    *("arrived",) * 2,
    "unloading",
    "received",
    "received",
    "refused",
    "no_show",
    "cancelled",
)
# The days around both clock changes, and a week as any other.
_STARTS = ("2026-03-27", "2026-03-28", "2026-10-23", "2026-10-24", "2026-11-24")


@dataclass(frozen=True)
class RandomPlant:
    """A plan, the moment at which it is looked at, and the first instant of its days."""

    plan: Plan
    now: int
    start: int


def random_settings(examples: int) -> settings:
    """Return how many plants a test tries; JITDESK_THOROUGH=20 tries twenty times as many."""
    return settings(
        max_examples=examples * int(os.environ.get("JITDESK_THOROUGH", "1")),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def random_plants() -> st.SearchStrategy[RandomPlant]:
    """Return plants as a hypothesis strategy."""
    return st.randoms(use_true_random=False).map(random_plant)


def random_plant(dice: Random) -> RandomPlant:
    """Return a plant: up to 3 lines, 4 parts, 7 deliveries, two or three days."""
    zone_name = dice.choice(("Europe/Berlin", "Europe/Berlin", "America/New_York", "UTC"))
    zone = ZoneInfo(zone_name)
    day = datetime.fromisoformat(dice.choice(_STARTS))
    start = utc_from_wall(day, zone)
    now = start + dice.choice((dice.randrange(0, 40) * HOUR_S, dice.randrange(0, 40 * HOUR_S)))
    lines = [f"L{n}" for n in range(1, dice.randrange(2, 5))]
    parts = [f"P{n}" for n in range(1, dice.randrange(2, 5))]
    deliveries = list(_deliveries(dice, start, now))
    return RandomPlant(
        Plan.of_rows(
            {
                "plant": [
                    {"key": "time_zone", "value": zone_name},
                    {"key": "look_ahead_h", "value": dice.choice(("", "6", "30"))},
                    {"key": "default_unload_min", "value": dice.choice(("", "0", "45"))},
                    {"key": "on_time_tolerance_min", "value": dice.choice(("", "0"))},
                ],
                "lines": [{"line": line} for line in lines],
                "shifts": list(_shifts(dice, lines)),
                "calendar_exceptions": list(_exceptions(dice, day, lines)),
                "suppliers": [{"supplier": "S1", "name": "Nordlicht"}],
                "doors": [{"door": "A1"}, {"door": "A2"}],
                "parts": [_part(dice, part) for part in parts],
                "consumption": list(_consumption(dice, parts, lines, start)),
                "stock": list(_stock(dice, parts, lines, start)),
                "deliveries": deliveries,
                "delivery_lines": list(_delivery_lines(dice, deliveries, parts, lines)),
                "estimates": list(_estimates(dice, deliveries, now)),
            }
        ),
        now,
        start,
    )


def _wall(dice: Random, first: int = 0, last: int = 24) -> str:
    return f"{dice.randrange(first, last):02d}:{dice.choice((0, 0, 0, 30, 5)):02d}"


def _breaks(dice: Random, start: str) -> str:
    hour = int(start[:2])
    pauses = [
        f"{(hour + n) % 24:02d}:{a}-{(hour + n) % 24:02d}:{b}"
        for n, a, b in ((1, "20", "35"), (3, "00", "30"))
    ]
    return ";".join(pauses[: dice.randrange(0, 3)])


def _shifts(dice: Random, lines: list[str]) -> Iterator[dict[str, Value]]:
    for line in ("*", *(line for line in lines if dice.random() < 0.35)):
        for n in range(dice.choice((1, 1, 2, 3))):
            start = dice.choice(("06:00", "14:00", "22:00", _wall(dice)))
            yield {
                "line": line,
                "shift": f"S{n}",
                "weekdays": dice.choice(("1-7", "1-7", "1-5", "2,4,6,7")),
                "start": start,
                "end": dice.choice(("14:00", "22:00", "06:00", "02:30", _wall(dice))),
                "breaks": _breaks(dice, start),
                "valid_from": dice.choice(("", "", "", "2026-03-29")),
                "valid_to": dice.choice(("", "", "", "2026-10-25")),
            }


def _exceptions(dice: Random, day: datetime, lines: list[str]) -> Iterator[dict[str, Value]]:
    for n in range(dice.choice((0, 0, 1, 2))):
        start = _wall(dice)
        yield {
            "date": (day + timedelta(days=dice.randrange(0, 3))).date().isoformat(),
            "line": dice.choice(("*", *lines)),
            "kind": dice.choice(("closed", "shift", "down", "down")),
            "start": start,
            "end": _wall(dice),
            "breaks": _breaks(dice, start),
            "note": f"exception {n}",
        }


def _part(dice: Random, part: str) -> dict[str, Value]:
    return {
        "part": part,
        "unit": "pcs",
        "low_cover_h": dice.choice((None, None, 0.0, 0.5, 3.0)),
        "safety_stock": dice.choice((None, None, 0, 2000, 40_000)),
        "dock_to_line_min": dice.choice((0, 0, 10, 45)),
    }


def _quantity(dice: Random) -> int:
    return dice.choice((1, 3, 1000, 7000, 40_000, 100_000, dice.randrange(0, 200_000)))


def _consumption(dice: Random, parts: list[str], lines: list[str], start: int) -> Iterator[dict[str, Value]]:
    for part in parts:
        for line in lines:
            begin = start + dice.choice((0, 6 * HOUR_S, dice.randrange(0, 20 * HOUR_S)))
            for _ in range(dice.choice((0, 1, 2, 4))):
                length = dice.choice((8 * HOUR_S, 8 * HOUR_S, 24 * HOUR_S, dice.randrange(1, 9 * HOUR_S)))
                yield {
                    "part": part,
                    "line": line,
                    "from": begin,
                    "to": begin + length,
                    "quantity": _quantity(dice),
                }
                begin += dice.choice((length, length, length // 2 + 1, length + HOUR_S))


def _stock(dice: Random, parts: list[str], lines: list[str], start: int) -> Iterator[dict[str, Value]]:
    for part in parts:
        counted_at = start + dice.choice((0, 6 * HOUR_S, dice.randrange(0, 30 * HOUR_S)))
        for line in ("", *(line for line in lines if dice.random() < 0.3)):
            if line or dice.random() < 0.9:
                yield {
                    "part": part,
                    "line": line,
                    "kind": "unrestricted",
                    "quantity": dice.choice((0, 1, 1000, _quantity(dice), _quantity(dice), -5000)),
                    "counted_at": counted_at,
                }
        yield {"part": part, "kind": "blocked", "quantity": 9_000_000, "counted_at": counted_at}


def _deliveries(dice: Random, start: int, now: int) -> Iterator[dict[str, Value]]:
    for n in range(dice.randrange(0, 8)):
        near = dice.choice((now, start + 12 * HOUR_S))
        slot = near + dice.choice((dice.randrange(-6, 20) * HOUR_S, dice.randrange(-20_000, 60_000)))
        status = dice.choice(_STATUSES)
        slotted = dice.random() < 0.85
        came = now - dice.randrange(0, 5 * HOUR_S)
        yield {
            "delivery": f"D{n}",
            "supplier": dice.choice(("S1", "S1", "S1", "")),
            "door": dice.choice(("A1", "A2", "A2", "")),
            "slot_start": slot if slotted else None,
            "slot_end": slot + dice.choice((30, 45, 0)) * MINUTE_S if slotted else None,
            "status": status,
            "arrived_at": came if status in ("arrived", "unloading", "received") else None,
            "unloading_at": came + 600 if status == "unloading" else None,
            "received_at": min(came + 1200, now) if status == "received" else None,
            "on_hold": int(dice.random() < 0.12),
        }


def _delivery_lines(
    dice: Random, deliveries: Rows, parts: list[str], lines: list[str]
) -> Iterator[dict[str, Value]]:
    for delivery in deliveries:
        for number in range(dice.randrange(1, 4)):
            yield {
                "delivery": delivery["delivery"],
                "line_no": str(number),
                "part": dice.choice(parts),
                "quantity": _quantity(dice),
                "received_quantity": dice.choice((None, None, 500)),
                "line": dice.choice(("", "", *lines)),
                "on_hold": int(dice.random() < 0.08),
            }


def _estimates(dice: Random, deliveries: Rows, now: int) -> Iterator[dict[str, Value]]:
    for delivery in deliveries:
        for n in range(dice.choice((0, 0, 1, 2, 3))):
            yield {
                "delivery": delivery["delivery"],
                "known_at": now - dice.choice((3600, 7200, dice.randrange(0, 9000))),
                "kind": dice.choice(("requested", "confirmed", "eta")),
                "at": now + dice.choice((dice.randrange(-4, 18) * HOUR_S, dice.randrange(-9000, 50_000))),
                "source": f"message {n}",
            }
