"""A tiny yard for the band's tests: three doors, one line, trucks as a test needs them."""

from collections.abc import Mapping
from typing import Any

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S, THOUSAND
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.arrangement import Arrangement, arranged
from jitdesk.scene.bars.columns import bars_of
from jitdesk.scene.bars.days import shown_days
from jitdesk.scene.bars.rows import BandRows
from jitdesk.scene.bars.scene import BarScene
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.time_scale import ZOOMS, TimeScale

DAY = 1_795_474_800  # midnight in Berlin, Tuesday 24 November 2026
SIX, EIGHT, TEN = DAY + 6 * HOUR_S, DAY + 8 * HOUR_S, DAY + 10 * HOUR_S
NOW = DAY + 9 * HOUR_S + 42 * MINUTE_S

Cells = Mapping[str, Any]


class FixedRuler:
    """Every letter is 6 px wide."""

    def width(self, text: str, px: float, weight: int) -> int:
        return 6 * len(text)


def at(clock: str, day: int = 0) -> int:
    """Return the instant of a Berlin time on the tests' day, or days after it."""
    hour, minute = clock.split(":")
    return DAY + day * 24 * HOUR_S + int(hour) * HOUR_S + int(minute) * MINUTE_S


def truck(delivery: str, door: str, start: str, end: str, **cells: Any) -> dict[str, Any]:
    """Return a delivery's row for a slot on the tests' day; an empty start leaves it without one."""
    slot = {"slot_start": at(start), "slot_end": at(end)} if start else {}
    return {"delivery": delivery, "supplier": "nord", "door": door, "status": "planned", **slot, **cells}


def promise(delivery: str, kind: str, clock: str) -> dict[str, Any]:
    """Return a row of the promises."""
    return {"delivery": delivery, "known_at": SIX, "kind": kind, "at": at(clock), "source": "file"}


def plan_of(
    *trucks: Cells, promises: tuple[Cells, ...] = (), lines: tuple[Cells, ...] = (), **more: Any
) -> Plan:
    """Return a plan of these trucks, each with 480 pieces of 4711 unless told.

    Line 3 takes 120 pieces an hour from 06:00 on and has 1,000: it runs out at 14:20.
    """
    carried = {row["delivery"] for row in lines}
    loads = [
        {"delivery": row["delivery"], "line_no": "1", "part": "4711", "quantity": 480 * THOUSAND}
        for row in trucks
        if row["delivery"] not in carried
    ]
    tables: dict[str, Any] = {
        "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
        "lines": [{"line": "3", "name": "Line 3"}],
        "shifts": [
            {
                "line": "*",
                "shift": "early",
                "weekdays": "1-5",
                "start": "06:00",
                "end": "14:00",
                "breaks": "12:00-12:30",
            },
            {"line": "*", "shift": "late", "weekdays": "1-5", "start": "14:00", "end": "22:00"},
        ],
        "suppliers": [
            {"supplier": "nord", "name": "Nordlicht Guss", "short_name": "Nordlicht"},
            {"supplier": "orlik", "name": "Orlik Pumpen", "short_name": "Orlik"},
        ],
        "doors": [
            {"door": "A1", "hall": "A", "kind": "side", "opens": "06:00", "closes": "22:00"},
            {"door": "A2", "hall": "A", "kind": "side", "opens": "06:00", "closes": "22:00"},
            {"door": "B1", "hall": "B", "kind": "rear", "opens": "06:00", "closes": "22:00"},
        ],
        "parts": [
            {"part": "4711", "unit": "pcs", "description": "Steering column"},
            {"part": "7741", "unit": "pcs", "jis": 1},
            {"part": "0457", "unit": "coils"},
        ],
        "consumption": [
            {"part": "4711", "line": "3", "from": SIX, "to": at("22:00"), "quantity": 1860 * THOUSAND}
        ],
        "stock": [
            {
                "part": "4711",
                "line": "",
                "kind": "unrestricted",
                "quantity": 940 * THOUSAND,
                "counted_at": SIX,
            }
        ],
        "deliveries": list(trucks),
        "delivery_lines": [*loads, *lines],
        "estimates": list(promises),
    }
    return Plan.of_rows({**tables, **more})


def rows_of(plan: Plan, zoom: str = "day", factor: float = 1.0, **wanted: Any) -> BandRows:
    """Return the rows of a plan as a user asked for them."""
    days = shown_days(plan, NOW, zoom)
    return arranged(Outlook(plan, NOW), zoom, Arrangement(**wanted), days, factor)


def scene_of(plan: Plan, zoom: str = "day", now: int = NOW, **wanted: Any) -> BarScene:
    """Return the band's scene of a plan."""
    outlook = Outlook(plan, now)
    rows = rows_of(plan, zoom, **wanted)
    return BarScene(outlook, rows, bars_of(outlook, rows), Texts(FixedRuler()))


def scale_at(zoom: str = "day", start: int = SIX, width: int = 1096) -> TimeScale:
    """Return the scale of a named zoom."""
    return TimeScale(start, ZOOMS[zoom], width)
