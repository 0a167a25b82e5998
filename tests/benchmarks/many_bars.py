"""Plants with any number of bars: trucks in every state at hundreds of doors, for four weeks."""

from typing import Any

import numpy as np

from jitdesk.domain.columns import Array, array_of
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import Kind
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, UNKNOWN
from tests.benchmarks.wide_plant import NOW, START, Size, filled, numbered, plan_of

DAYS, HALLS = 28, 10
_PAST_DAYS = 3
_SUPPLIERS, _NAMES = 1_800, ("Ravna", "Nordlicht", "Mirow", "Quinta", "Talwerk", "Birka", "Ostkran", "Fjell")
# One truck in so many is late, not confirmed, on hold, locked, cancelled, or clashes with the next one.
_LATE, _SILENT, _HELD, _LOCKED, _CANCELLED, _CLASHING = 40, 25, 400, 60, 300, 150


def plan_with_bars(bars: int, doors: int = 200, *, parts: int = 400, seed: int = 5) -> Plan:
    """Return a plant of four weeks whose doors are busy from 06:00 to 22:00, with as many deliveries."""
    plant = plan_of(
        Size(
            parts=parts,
            lines=4,
            days=DAYS,
            shifts=2,
            trucks_a_day=4,
            parts_a_truck=1,
            shifts_a_pallet=8,
            most_stock=200,
        )
    )
    dice = np.random.default_rng(seed)
    names, numbers = numbered("D", bars), np.arange(bars)
    slot, lasts = _slots(dice, bars, doors)
    suppliers = numbered("S", _SUPPLIERS)
    tables: dict[str, Any] = {
        "doors": _doors(doors),
        "suppliers": filled(
            "suppliers",
            _SUPPLIERS,
            supplier=suppliers,
            name=array_of(Kind.TEXT, [f"{_NAMES[n % 8]} {n} Werke" for n in range(_SUPPLIERS)]),
            short_name=array_of(Kind.TEXT, [f"{_NAMES[n % 8][:5]} {n // 8}" for n in range(_SUPPLIERS)]),
        ),
        "deliveries": filled(
            "deliveries",
            bars,
            delivery=names,
            supplier=suppliers[dice.integers(0, _SUPPLIERS, bars)],
            door=_door_names(doors)[numbers % doors],
            slot_start=slot,
            slot_end=slot + lasts,
            locked=(numbers % _LOCKED == 7).astype(np.int64),
            **_whereabouts(numbers, slot, lasts),
        ),
        "delivery_lines": filled(
            "delivery_lines",
            bars,
            delivery=names,
            line_no=array_of(Kind.TEXT, ["1"] * bars),
            part=plant["parts"]["part"][dice.integers(parts // 2, parts, bars)],
            quantity=dice.integers(1, 900, bars) * 1000,
        ),
        "estimates": _estimates(dice, names, slot),
    }
    return Plan({**plant.tables, **tables})


def _slots(dice: Any, bars: int, doors: int) -> tuple[Array, Array]:
    """Return start and length of each slot: one after the other at a door, a few overlapping."""
    at_door = -(-bars // doors)
    a_day = -(-at_door // DAYS)
    number = np.arange(bars) // doors
    room = 16 * HOUR_S // a_day
    begin = START + (number // a_day - _PAST_DAYS) * DAY_S + 6 * HOUR_S + number % a_day * room
    lasts = np.maximum(dice.uniform(0.4, 0.8, bars) * room // 60 * 60, MINUTE_S).astype(np.int64)
    lasts[number % _CLASHING == 3] = room * 5 // 4
    return begin + (dice.uniform(0, 0.2, bars) * room).astype(np.int64) // 60 * 60, lasts


def _whereabouts(numbers: Array, slot: Array, lasts: Array) -> dict[str, Array]:
    """Return status and times: what has begun is received or being unloaded."""
    status = np.array(["planned"] * len(numbers), dtype=object)
    gone, here = slot + lasts < NOW, (slot <= NOW) & (slot + lasts >= NOW)
    status[gone], status[here] = "received", "unloading"
    status[numbers % _CANCELLED == 11] = "cancelled"
    received_at = np.where(status == "received", slot + lasts, UNKNOWN)
    unloading_at = np.where((status == "received") | (status == "unloading"), slot, UNKNOWN)
    on_hold = (numbers % _HELD == 13).astype(np.int64)
    return {"status": status, "received_at": received_at, "unloading_at": unloading_at, "on_hold": on_hold}


def _estimates(dice: Any, names: Array, slot: Array) -> Any:
    """Return a requested and, but for the silent ones, a confirmed time of each truck."""
    answered = np.flatnonzero(np.arange(len(names)) % _SILENT != 5)
    late = dice.integers(0, _LATE, len(answered)) == 0
    delivery = np.concatenate([names, names[answered]])
    kind = np.array(["requested"] * len(names) + ["confirmed"] * len(answered), dtype=object)
    return filled(
        "estimates",
        len(delivery),
        delivery=delivery,
        known_at=np.full(len(delivery), START - DAY_S),
        kind=kind,
        at=np.concatenate(
            [slot, slot[answered] + np.where(late, dice.integers(2, 7, len(answered)) * 600, 0)]
        ),
        source=array_of(Kind.TEXT, ["benchmark"] * len(delivery)),
    )


def _door_names(doors: int) -> Array:
    a_hall = -(-doors // HALLS)
    return array_of(Kind.TEXT, [f"{'ABCDEFGHIJ'[n // a_hall]}{n % a_hall + 1:02d}" for n in range(doors)])


def _doors(doors: int) -> Any:
    names = _door_names(doors)
    halls = array_of(Kind.TEXT, [name[0] for name in names])
    return filled("doors", doors, door=names, hall=halls)
