"""Plans of any size, made as columns: what the benchmarks of planning measure on."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from jitdesk.domain.columns import Array, Table, array_of
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, Kind
from jitdesk.domain.values import DAY_S, HOUR_S, THOUSAND

START = 1_795_478_400 - HOUR_S  # Tuesday 24 November 2026, 00:00 in Berlin
NOW = START + 9 * HOUR_S + 42 * 60
_TEXT = frozenset({Kind.TEXT, Kind.DATE, Kind.TIME, Kind.WEEKDAYS, Kind.BREAKS})
_SHIFTS = (("early", "06:00", "14:00"), ("late", "14:00", "22:00"), ("night", "22:00", "06:00"))


@dataclass(frozen=True, slots=True)
class Size:
    """How large a plant is, and how well supplied; half of its parts are shared by two lines."""

    parts: int
    lines: int
    days: int
    shifts: int
    trucks_a_day: int
    parts_a_truck: int
    shifts_a_pallet: int  # for how many shifts of one line a delivery line lasts
    most_stock: int  # shifts of one line; the least is 2


PLANT = Size(
    parts=8_000,
    lines=12,
    days=14,
    shifts=2,
    trucks_a_day=150,
    parts_a_truck=12,
    shifts_a_pallet=8,
    most_stock=56,
)
LARGEST = Size(
    parts=30_000,
    lines=10,
    days=28,
    shifts=2,
    trucks_a_day=1_500,
    parts_a_truck=12,
    shifts_a_pallet=4,
    most_stock=24,
)


def plan_of(size: Size, *, biggest_truck: int = 0, seed: int = 7) -> Plan:
    """Return a plant; its first truck carries ``biggest_truck`` parts more."""
    dice = np.random.default_rng(seed)
    parts, lines = numbered("P", size.parts), numbered("L", size.lines)
    a_shift = dice.integers(40, 900, size.parts)
    trucks = size.days * size.trucks_a_day
    slots = START + (np.arange(trucks) // size.trucks_a_day) * DAY_S
    slots += 6 * HOUR_S + dice.integers(0, 60, trucks) * 900
    names = numbered("D", trucks)
    tables = {
        "plant": Plan.of_rows({"plant": [{"key": "time_zone", "value": "Europe/Berlin"}]})["plant"],
        "lines": filled("lines", size.lines, line=lines),
        "shifts": _shifts(size),
        "parts": filled(
            "parts", size.parts, part=parts, dock_to_line_min=dice.choice([0, 10, 20], size.parts)
        ),
        "consumption": _consumption(size, dice, parts, lines, a_shift),
        "stock": filled(
            "stock",
            size.parts,
            part=parts,
            kind=_same("unrestricted", size.parts),
            quantity=a_shift * THOUSAND * dice.integers(2, size.most_stock, size.parts),
            counted_at=np.full(size.parts, START + 5 * HOUR_S),
        ),
        "deliveries": filled(
            "deliveries",
            trucks,
            delivery=names,
            door=numbered("A", 200)[np.arange(trucks) % 200],
            slot_start=slots,
            slot_end=slots + 45 * 60,
            status=_same("planned", trucks),
        ),
        "delivery_lines": _delivery_lines(size, dice, names, parts, a_shift, biggest_truck),
        "estimates": filled(
            "estimates",
            trucks,
            delivery=names,
            known_at=np.full(trucks, START),
            kind=_same("confirmed", trucks),
            at=slots + dice.integers(-1, 3, trucks) * 600,
            source=_same("benchmark", trucks),
        ),
    }
    return Plan({**Plan().tables, **tables})


def _shifts(size: Size) -> Table:
    rows = [
        {"line": "*", "shift": name, "weekdays": "1-7", "start": start, "end": end, "breaks": _breaks(start)}
        for name, start, end in _SHIFTS[: size.shifts]
    ]
    return Plan.of_rows({"shifts": rows})["shifts"]


def _breaks(start: str) -> str:
    hour = int(start[:2])
    return (
        f"{(hour + 3) % 24:02d}:00-{(hour + 3) % 24:02d}:15;{(hour + 6) % 24:02d}:00-{(hour + 6) % 24:02d}:30"
    )


def _consumption(size: Size, dice: Any, parts: Array, lines: Array, a_shift: Array) -> Table:
    """Return a row a part, line and shift."""
    first = dice.integers(0, size.lines, size.parts)
    shared = np.flatnonzero(dice.random(size.parts) < 0.5)
    part = np.concatenate([np.arange(size.parts), shared])
    line = np.concatenate([first, (first[shared] + 1) % size.lines])
    shifts = size.days * size.shifts
    part, line = np.repeat(part, shifts), np.repeat(line, shifts)
    shift = np.tile(np.arange(shifts), len(part) // shifts)
    begin = START + shift // size.shifts * DAY_S + (6 + shift % size.shifts * 8) * HOUR_S
    return filled(
        "consumption",
        len(part),
        part=parts[part],
        line=lines[line],
        quantity=a_shift[part] * THOUSAND,
        **{"from": begin, "to": begin + 8 * HOUR_S},
    )


def _delivery_lines(
    size: Size, dice: Any, names: Array, parts: Array, a_shift: Array, biggest_truck: int
) -> Table:
    trucks = len(names)
    truck = np.concatenate(
        [np.zeros(biggest_truck, np.int64), np.repeat(np.arange(trucks), size.parts_a_truck)]
    )
    part = np.concatenate(
        [np.arange(biggest_truck), dice.integers(0, size.parts, trucks * size.parts_a_truck)]
    )
    return filled(
        "delivery_lines",
        len(part),
        delivery=names[truck],
        line_no=numbered("", len(part)),
        part=parts[part],
        quantity=a_shift[part] * THOUSAND * size.shifts_a_pallet,
    )


def numbered(prefix: str, count: int) -> Array:
    """Return as many keys that begin alike."""
    return array_of(Kind.TEXT, [f"{prefix}{number:05d}" for number in range(count)])


def _same(word: str, count: int) -> Array:
    return array_of(Kind.TEXT, [word] * count)


def filled(name: str, rows: int, /, **columns: Array) -> Table:
    """Return a table of these columns; the others are empty."""
    cells = {}
    for column in SCHEMA[name].columns:
        given = columns.get(column.name)
        if given is None:
            given = array_of(column.kind, [column.default] * rows)
        cells[column.name] = given if column.kind in _TEXT else given.astype(_kind(column.kind))
    return Table(SCHEMA[name], cells)


def _kind(kind: Kind) -> type:
    return np.float64 if kind is Kind.REAL else np.int64
