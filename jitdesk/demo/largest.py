"""The largest demo plant: 200 doors, 42,000 trucks in four weeks, a year of promises; made as columns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.demo.invented import CARRIERS, description, short_names
from jitdesk.demo.largest_history import past_promises
from jitdesk.demo.largest_loads import Demand, Loads, counted_at, make_demand, make_loads
from jitdesk.demo.largest_masters import (
    door_name,
    door_rows,
    extra_shift_rows,
    line_name,
    line_rows,
    plant_rows,
    shift_rows,
)
from jitdesk.demo.largest_trucks import Ints, Trucks, make_trucks, story_days
from jitdesk.demo.plant_masters import (
    carrier_name,
    carrier_rows,
    dock_to_line_min,
    part_name,
    supplier_name,
    supplier_rows,
)
from jitdesk.demo.shifts import SHIFTS
from jitdesk.demo.sizes import LARGEST, Size
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.worked_hours import SHIFT_WORK_MIN
from jitdesk.domain.columns import Array, Table
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import (
    ARRIVED,
    CONFIRMED,
    ETA,
    IN_TRANSIT,
    PLANNED,
    RECEIVED,
    REQUESTED,
    SCHEMA,
    UNLOADING,
    UNRESTRICTED,
)
from jitdesk.domain.texts import Texts, Words
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, THOUSAND, UNKNOWN

SEED = 1

_ON_THE_WAY_S, _ORDERED_BEFORE_S, _TOLD_BEFORE_S = 3 * HOUR_S, 5 * DAY_S, 2 * HOUR_S
_CALLED_OFF_BEFORE_S = 21 * DAY_S
_PROMISES = (REQUESTED, CONFIRMED, ETA)
_STATUS = (PLANNED, IN_TRANSIT, ARRIVED, UNLOADING, RECEIVED)


def made(now: int, seed: int = SEED, size: Size = LARGEST) -> tuple[Plan, PastPromises]:
    """Return the largest plant as it stands at ``now`` (UTC seconds), and its delay history.

    What has happened by ``now`` is booked, so nothing is overdue. Saturdays have an extra shift at some lines
    and doors; on Sundays the plant rests, unless the story's days fall on them.
    """
    return _Making(now, seed, size).made()


@dataclass(frozen=True)
class _Named:
    """The words of the plant, and the names of what is there several times."""

    words: Words
    doors: Texts
    suppliers: Texts
    parts: Texts
    lines: Texts
    deliveries: Texts

    @classmethod
    def of(cls, size: Size, clock: StoryClock) -> "_Named":
        words = Words()

        def texts(names: list[str]) -> Texts:
            return Texts.of(names, len(names), words)

        first = clock.date(0).toordinal() % 1000 * 100_000
        return cls(
            words,
            texts([door_name(size, number) for number in range(size.doors)]),
            texts([supplier_name(number) for number in range(size.suppliers)]),
            texts([part_name(number) for number in range(size.parts)]),
            texts([line_name(number) for number in range(size.lines)]),
            texts([f"{first + number:08d}" for number in range(size.deliveries)]),
        )


class _Making:
    def __init__(self, now: int, seed: int, size: Size) -> None:
        self._now, self._size = now, size
        self._clock = StoryClock.of_now(now)
        self._chance = np.random.default_rng(seed)
        self._named = _Named.of(size, self._clock)
        self._words = self._named.words

    def made(self) -> tuple[Plan, PastPromises]:
        size, chance = self._size, self._chance
        trucks = make_trucks(size, self._clock, self._now, chance)
        demand = make_demand(size, chance)
        loads = make_loads(size, trucks, demand, self._clock, self._now, chance)
        tables = {
            **self._masters(),
            "parts": self._parts(loads),
            "consumption": self._consumption(demand),
            "stock": self._stock(loads),
            "deliveries": self._deliveries(trucks),
            "delivery_lines": self._delivery_lines(trucks, loads),
            "estimates": self._estimates(trucks),
        }
        plan = Plan(
            {name: tables.get(name) or Table.of_rows(SCHEMA[name], (), self._words) for name in SCHEMA}
        )
        past = past_promises(size, self._clock, self._named.suppliers, self._words, chance)
        return plan, past

    def _masters(self) -> dict[str, Table]:
        rows = {
            "plant": plant_rows(),
            "lines": line_rows(self._size),
            "shifts": shift_rows(),
            "calendar_exceptions": extra_shift_rows(self._size, self._clock),
            "suppliers": supplier_rows(short_names(stems=60, ends=30)[: self._size.suppliers]),
            "carriers": carrier_rows(),
            "doors": door_rows(self._size, self._clock),
        }
        return {name: Table.of_rows(SCHEMA[name], listed, self._words) for name, listed in rows.items()}

    def _parts(self, loads: Loads) -> Table:
        number = np.arange(self._size.parts)
        supplier = number % self._size.suppliers
        at_supplier = [f"{of:04d}-{part:05d}" for part, of in enumerate(supplier.tolist())]
        return self._table(
            "parts",
            len(number),
            part=self._named.parts,
            description=self._texts([description(part) for part in range(len(number))]),
            unit=self._texts(["pcs"])[np.zeros(len(number), np.int64)],
            supplier=self._named.suppliers[supplier],
            supplier_part=self._texts(at_supplier),
            pack_qty=loads.packs * THOUSAND,
            dock_to_line_min=dock_to_line_min(number),
        )

    def _consumption(self, demand: Demand) -> Table:
        """Return a row a part, line and shift."""
        full = [
            (*shift.span(self._clock, day), self._clock.works(day))
            for day in story_days(self._clock)
            if self._clock.works(day) or self._clock.works_extra(day)
            for shift in (SHIFTS if self._clock.works(day) else SHIFTS[:1])
        ]
        starts, ends, is_full = (np.array(column) for column in zip(*full, strict=True))
        use, shift = np.nonzero(is_full | demand.on_saturday[:, None])
        return self._table(
            "consumption",
            len(use),
            part=self._named.parts[demand.part[use]],
            line=self._named.lines[demand.line[use]],
            quantity=demand.rate[use] * (SHIFT_WORK_MIN * THOUSAND // 60),
            **{"from": starts[shift], "to": ends[shift]},
        )

    def _stock(self, loads: Loads) -> Table:
        count = self._size.parts
        return self._table(
            "stock",
            count,
            part=self._named.parts,
            kind=self._texts([UNRESTRICTED])[np.zeros(count, np.int64)],
            quantity=loads.counted * THOUSAND,
            counted_at=np.full(count, counted_at(self._clock, self._now)),
        )

    def _deliveries(self, trucks: Trucks) -> Table:
        count = len(trucks.start)
        number = np.arange(count)
        reached = (trucks.arrival - _ON_THE_WAY_S, trucks.arrival, trucks.begin, trucks.end)
        plates = [f"JD-{n % 26 + 65:c}{n // 26 % 26 + 65:c} {n % 900 + 100}" for n in range(count)]
        carriers = self._texts([carrier_name(n) for n in range(len(CARRIERS))])
        reasons = self._texts(["", "Quality check"])
        return self._table(
            "deliveries",
            count,
            delivery=self._named.deliveries,
            supplier=self._named.suppliers[trucks.supplier],
            carrier=carriers[number % len(CARRIERS)],
            door=self._named.doors[trucks.door],
            slot_start=trucks.start,
            slot_end=trucks.start + trucks.minutes * MINUTE_S,
            status=self._texts(_STATUS)[sum((at <= self._now).astype(np.int64) for at in reached)],
            required_at=trucks.start,
            plate=self._texts(plates),
            arrived_at=self._happened(trucks.arrival),
            unloading_at=self._happened(trucks.begin),
            received_at=self._happened(trucks.end),
            on_hold=trucks.held.astype(np.int64),
            hold_reason=reasons[trucks.held.astype(np.int64)],
        )

    def _happened(self, instants: Ints) -> Ints:
        return np.where(instants <= self._now, instants, UNKNOWN)

    def _delivery_lines(self, trucks: Trucks, loads: Loads) -> Table:
        count = len(loads.truck)
        place = np.arange(count) - np.searchsorted(loads.truck, loads.truck)
        most = int(place.max()) + 1
        quantity = loads.pieces * THOUSAND
        orders = self._texts([f"55{part:06d}" for part in range(self._size.parts)])
        return self._table(
            "delivery_lines",
            count,
            delivery=self._named.deliveries[loads.truck],
            line_no=self._texts([str(n + 1) for n in range(most)])[place],
            part=self._named.parts[loads.part],
            quantity=quantity,
            unit=self._texts(["pcs"])[np.zeros(count, np.int64)],
            received_quantity=np.where(trucks.end[loads.truck] <= self._now, quantity, UNKNOWN),
            order=orders[loads.part],
            order_line=self._texts([str((n + 1) * 10) for n in range(most)])[place],
        )

    def _estimates(self, trucks: Trucks) -> Table:
        """Each truck's call-off and order, most trucks' confirmation, and the time of those under way."""
        now, start, number = self._now, trucks.start, np.arange(len(trucks.start))
        early_s = number % 3 * 5 * MINUTE_S
        comes = trucks.begin - np.where(trucks.delay_s > 0, 0, early_s)
        is_told = (trucks.delay_s > 0) | (start - _ON_THE_WAY_S <= now)
        is_told &= trucks.confirmed
        told = (
            (0, start - _CALLED_OFF_BEFORE_S, start, "call-off", np.ones(len(number), bool)),
            (0, start - _ORDERED_BEFORE_S, start, "order", start - _ORDERED_BEFORE_S <= now),
            (1, np.minimum(now, start - DAY_S) - early_s, start - early_s, "portal", trucks.confirmed),
            (2, np.minimum(now, start - _TOLD_BEFORE_S), comes, "carrier", is_told),
        )
        of = np.concatenate([number[known] for *_, known in told])
        order = np.argsort(of, kind="stable")
        kind = np.concatenate([np.full(known.sum(), kind) for kind, *_, known in told])[order]
        source = self._texts([source for *_, source, _ in told])[
            np.concatenate([np.full(known.sum(), place) for place, (*_, known) in enumerate(told)])[order]
        ]
        return self._table(
            "estimates",
            len(of),
            delivery=self._named.deliveries[of[order]],
            known_at=np.concatenate([np.minimum(known_at, now)[known] for _, known_at, *_, known in told])[
                order
            ],
            kind=self._texts(_PROMISES)[kind],
            at=np.concatenate([at[known] for _, _, at, _, known in told])[order],
            source=source,
            author=source,
        )

    def _texts(self, texts: Sequence[str]) -> Texts:
        return Texts.of(texts, len(texts), self._words)

    def _table(self, name: str, rows: int, **columns: Array | Texts) -> Table:
        return Table.of_columns(SCHEMA[name], rows, columns, self._words)
