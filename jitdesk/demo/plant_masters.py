"""The standing data of the mid-size demo plant: 25 doors, 6 lines, 300 suppliers, 8,000 parts; invented."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo.invented import CARRIERS, DOOR_KINDS, description, trade
from jitdesk.demo.shifts import SHIFTS
from jitdesk.demo.story_clock import TIME_ZONE
from jitdesk.domain.columns import Row
from jitdesk.domain.values import THOUSAND

DOORS, LINES, SUPPLIERS, PARTS = 25, 6, 300, 8_000
PACKS = np.array([10, 20, 24, 40, 60])


def plant_rows() -> list[Row]:
    """Return the rows of the ``plant`` table."""
    settings = {"name": "Werk Mitte", "time_zone": TIME_ZONE, "language": "en"}
    return [{"key": key, "value": value} for key, value in settings.items()]


def line_rows() -> list[Row]:
    """Return the rows of the ``lines`` table."""
    return [{"line": f"L{number}", "name": f"Line {number}"} for number in range(1, LINES + 1)]


def shift_rows() -> list[Row]:
    """Return the rows of the ``shifts`` table: early and late on all seven days."""
    return [shift.row("1-7") for shift in SHIFTS]


def supplier_rows(names: Sequence[str]) -> list[Row]:
    """Return the rows of the ``suppliers`` table, one a short name."""
    return [
        {
            "supplier": supplier_name(number),
            "name": f"{short} {trade(number)}",
            "short_name": short,
            "email": f"dispatch@{short.lower()}.example",
            "language": "de" if number % 3 else "en",
            "time_zone": TIME_ZONE,
        }
        for number, short in enumerate(names)
    ]


def carrier_rows() -> list[Row]:
    """Return the rows of the ``carriers`` table."""
    return [{"carrier": carrier_name(number), "name": name} for number, name in enumerate(CARRIERS)]


def door_rows() -> list[Row]:
    """Return the rows of the ``doors`` table: three halls, open from 05:30 to 22:30."""
    return [
        {
            "door": door_name(number),
            "hall": f"Hall {'ABC'[number // 9]}",
            "kind": DOOR_KINDS[min(number % 9 // 3, 4)] if number < DOORS - 1 else "parcel",
            "opens": "05:30",
            "closes": "22:30",
        }
        for number in range(DOORS)
    ]


def door_name(number: int) -> str:
    """Return the name of a door, counted from 0."""
    return f"{'ABC'[number // 9]}{number % 9 + 1}"


def part_name(number: int) -> str:
    """Return a part's number as text, with its leading zeros."""
    return f"{1_000 + number:06d}"


def supplier_name(number: int) -> str:
    """Return a supplier's number as text."""
    return f"{80_000 + number}"


def carrier_name(number: int) -> str:
    """Return one of the carriers' codes."""
    return CARRIERS[number % len(CARRIERS)][:3].upper()


def dock_to_line_min(part: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the minutes from the door to the line: 0, 15 or 30."""
    return part % 3 * 15


def part_rows(packs: NDArray[np.int64]) -> list[Row]:
    """Return the rows of the ``parts`` table; ``packs`` holds the pieces in a pack."""
    minutes = dock_to_line_min(np.arange(PARTS)).tolist()
    return [
        {
            "part": part_name(number),
            "description": description(number),
            "unit": "pcs",
            "supplier": supplier_name(number % SUPPLIERS),
            "supplier_part": f"{number % SUPPLIERS:03d}-{number:05d}",
            "pack_qty": pack * THOUSAND,
            "dock_to_line_min": minutes[number],
        }
        for number, pack in enumerate(packs.tolist())
    ]
