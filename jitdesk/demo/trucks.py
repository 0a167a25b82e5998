"""A truck of the demo: what it carries, what was promised when, how its day goes, and its rows at one moment.

Times are plant times ``HH:MM`` of the truck's own day. Nothing that happens after the asked moment shows: a
demo made at 06:00 knows no arrival of that day, one made at 09:42 knows nine receipts.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jitdesk.demo.small_masters import CARRIER_CODE, PART, SUPPLIER_NUMBER
from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.columns import Row
from jitdesk.domain.tables import ARRIVED, CONFIRMED, IN_TRANSIT, PLANNED, RECEIVED, REQUESTED, UNLOADING
from jitdesk.domain.values import MINUTE_S, THOUSAND

_ORDERED_DAYS_AHEAD = 5
_ORDERED_AT = "10:20"


@dataclass(frozen=True, slots=True)
class Promise:
    """A time that a supplier or carrier gave: when it became known (day 0 = the truck's day) and whence."""

    known: str
    kind: str
    at: str
    source: str
    known_day: int = 0
    author: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """A new start of its slot that the coordinator gave a truck, and when (day 0 = the truck's day)."""

    known: str
    start: str
    known_day: int = 0


@dataclass(frozen=True, slots=True)
class Truck:
    """One delivery of the demo, with the whole of its day.

    ``ordered`` is the time that the order asks for (the slot's start where empty); ``arrived``, ``unloading``
    and ``received`` are what will happen, ``hold`` when its lot is blocked. ``sent`` is the quantity in the
    plan in whole base units.
    """

    number: str
    supplier: str
    part: str
    sent: int
    door: str
    start: str
    minutes: int
    arrived: str
    unloading: str
    received: str
    day: int = 0
    ordered: str = ""
    promises: tuple[Promise, ...] = ()
    move: Move | None = None
    carrier: str = ""
    plate: str = ""
    packages: str = ""
    order: str = ""
    lot: str = ""
    hold: str = ""
    hold_reason: str = ""
    locked: bool = False
    noted: str = ""
    note: str = ""
    first_jis: int | None = None

    @property
    def order_number(self) -> str:
        """The number of the order that the delivery answers."""
        return self.order or f"8{self.number}"

    def slot(self, clock: StoryClock, now: int) -> tuple[int, int]:
        """Return start and end of our slot as it stands at ``now``, in UTC seconds."""
        wall = self.start
        if self.move and clock.at(self.move.known, self.day + self.move.known_day) <= now:
            wall = self.move.start
        start = clock.at(wall, self.day)
        return start, start + self.minutes * MINUTE_S


def delivery_row(truck: Truck, clock: StoryClock, now: int) -> Row:
    """Return the truck's row of the ``deliveries`` table as known at ``now``."""

    def known(wall: str) -> int | None:
        second = clock.at(wall, truck.day) if wall else None
        return second if second is not None and second <= now else None

    start, end = truck.slot(clock, now)
    arrived, unloading, received = known(truck.arrived), known(truck.unloading), known(truck.received)
    held = known(truck.hold) is not None
    return {
        "delivery": truck.number,
        "supplier": SUPPLIER_NUMBER[truck.supplier],
        "carrier": CARRIER_CODE.get(truck.carrier, ""),
        "door": truck.door,
        "slot_start": start,
        "slot_end": end,
        "status": _status(truck, clock, now, arrived, unloading, received),
        "required_at": clock.at(truck.start, truck.day),
        "asn": "",
        "plate": truck.plate,
        "arrived_at": arrived,
        "unloading_at": unloading,
        "received_at": received,
        "on_hold": int(held),
        "hold_reason": truck.hold_reason if held else "",
        "locked": int(truck.locked),
        "note": truck.note if known(truck.noted) is not None else "",
    }


def _status(
    truck: Truck,
    clock: StoryClock,
    now: int,
    arrived: int | None,
    unloading: int | None,
    received: int | None,
) -> str:
    if received is not None:
        return RECEIVED
    if unloading is not None:
        return UNLOADING
    if arrived is not None:
        return ARRIVED
    on_the_way = any(promise.known_day == 0 for promise in _promises_known(truck, clock, now))
    return IN_TRANSIT if on_the_way else PLANNED


def delivery_line_row(truck: Truck, clock: StoryClock, now: int) -> Row:
    """Return the truck's only row of the ``delivery_lines`` table as known at ``now``."""
    part = PART[truck.part]
    quantity = truck.sent * THOUSAND
    received = clock.at(truck.received, truck.day) <= now
    jis = truck.first_jis
    return {
        "delivery": truck.number,
        "line_no": "1",
        "part": truck.part,
        "quantity": quantity,
        "unit": part.unit,
        "received_quantity": quantity if received else None,
        "order": truck.order_number,
        "order_line": "10",
        "lot": truck.lot,
        "packages": truck.packages,
        "jis_from": "" if jis is None else f"{jis:06d}",
        "jis_to": "" if jis is None else f"{jis + truck.sent - 1:06d}",
    }


def estimate_rows(truck: Truck, clock: StoryClock, now: int) -> list[Row]:
    """Return the truck's rows of the ``estimates`` table known at ``now``: the order, then each promise."""
    ordered_at = clock.at(_ORDERED_AT, truck.day - _ORDERED_DAYS_AHEAD)
    ordered: Row = {
        "delivery": truck.number,
        "known_at": ordered_at,
        "kind": REQUESTED,
        "at": clock.at(truck.ordered or truck.start, truck.day),
        "source": f"order {truck.order_number}",
        "author": "ERP",
    }
    promised: list[Row] = [
        {
            "delivery": truck.number,
            "known_at": clock.at(promise.known, truck.day + promise.known_day),
            "kind": promise.kind,
            "at": clock.at(promise.at, truck.day),
            "source": promise.source,
            "author": promise.author or truck.supplier,
        }
        for promise in _promises_known(truck, clock, now)
    ]
    return [ordered, *promised] if ordered_at <= now else promised


def _promises_known(truck: Truck, clock: StoryClock, now: int) -> Iterable[Promise]:
    return (
        promise for promise in truck.promises if clock.at(promise.known, truck.day + promise.known_day) <= now
    )


def confirmed_before(at: str, known: str = "15:10", days: int = 1, source: str = "portal") -> Promise:
    """Return the promise that a supplier gave some days before the truck's own."""
    return Promise(known, CONFIRMED, at, source, known_day=-days)
