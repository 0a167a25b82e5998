"""The delay timeline: how late each supplier's deliveries of a day were known to be, moment by moment.

A supplier's curve at moment k is the largest delay known at k among its deliveries of that plant day that
were not yet received. It has no point without a promise or an arrival behind it.

Source
------
PLANT_TABLES.md, "A supplier's delay curve".
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook

MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class DelayPoint:
    """The moment at which a delay became known, the delay in seconds, and what said so."""

    known_at: int
    delay_s: int
    delivery: str
    document: str


@dataclass(frozen=True, slots=True)
class Promise:
    """One mark of a delivery's promise history: kind, the time it named, its delay in seconds."""

    kind: str
    at: int
    delay_s: int
    known_at: int
    document: str


@dataclass(frozen=True, slots=True)
class DelayLine:
    """One supplier's curve.

    Attributes
    ----------
    supplier, name : str
        Its key and the name that is shown.
    points : tuple of DelayPoint
        The steps, in time order, none later than now.
    delay_s : int
        The delay known now.
    delivery : str
        The delivery that is now the latest; empty when all are received.
    expected_at : int or None
        When that delivery is now expected, for the dotted line beyond now.
    """

    supplier: str
    name: str
    points: tuple[DelayPoint, ...]
    delay_s: int
    delivery: str
    expected_at: int | None


@dataclass(frozen=True, slots=True)
class DelayPicture:
    """The lines that are drawn, the latest first, and how many suppliers are on time beside them."""

    lines: tuple[DelayLine, ...]
    on_time: int
    promises: tuple[Promise, ...]
    selected: str


def delay_picture(outlook: Outlook, day_start: int, day_end: int, selected: str) -> DelayPicture:
    """Return the curves of the deliveries promised within [day_start, day_end).

    Parameters
    ----------
    selected : str
        The selected delivery: its supplier is drawn in any case, with its promise history; "" for none.
    """
    chosen = outlook.plan.find("deliveries", selected) if selected else None
    chosen_supplier = str(chosen["supplier"]) if chosen else ""
    lines = [
        _line(outlook, supplier, rows) for supplier, rows in _by_supplier(outlook, day_start, day_end).items()
    ]
    lines.sort(key=lambda line: (line.supplier != chosen_supplier, -abs(line.delay_s), line.name))
    drawn = [line for line in lines if line.points and (line.delay_s or line.supplier == chosen_supplier)]
    drawn = drawn[:MOST_LINES]
    tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
    others = [line for line in lines if line not in drawn and line.delay_s <= tolerance_s]
    drawn.sort(key=lambda line: -line.delay_s)
    return DelayPicture(tuple(drawn), len(others), promise_history(outlook, selected), chosen_supplier)


def promise_history(outlook: Outlook, delivery: str) -> tuple[Promise, ...]:
    """Return every promise of a delivery in the order in which it became known, with its delay."""
    row = outlook.plan.deliveries.row_number(delivery)
    if row is None:
        return ()
    promised = int(outlook.promises.promised_at[row])
    if promised == UNKNOWN:
        return ()
    found = [
        Promise(kind, at, at - promised, known_at, document)
        for known_at, kind, at, document in _promises(outlook, row)
        if known_at <= outlook.now
    ]
    return tuple(sorted(found, key=lambda promise: promise.known_at))


def _by_supplier(outlook: Outlook, day_start: int, day_end: int) -> dict[str, list[int]]:
    promised = outlook.promises.promised_at
    rows: dict[str, list[int]] = {}
    for row in np.flatnonzero((promised >= day_start) & (promised < day_end)).tolist():
        rows.setdefault(outlook.plan.deliveries["supplier"][row], []).append(row)
    return rows


def _promises(outlook: Outlook, row: int) -> Iterator[tuple[int, str, int, str]]:
    estimates = outlook.plan.estimates
    starts, rows = estimates.groups("delivery", outlook.plan.deliveries)
    for number in rows[starts[row] : starts[row + 1]].tolist():
        kind = estimates["kind"][number]
        document = estimates["source"][number] or estimates["author"][number]
        yield int(estimates["known_at"][number]), kind, int(estimates["at"][number]), document


def _line(outlook: Outlook, supplier: str, rows: list[int]) -> DelayLine:
    master = outlook.plan.find("suppliers", supplier) or {}
    name = str(master.get("short_name") or master.get("name") or supplier)
    events = sorted(event for row in rows for event in _events(outlook, row) if event[0] <= outlook.now)
    known: dict[int, tuple[int, str]] = {}
    points: list[DelayPoint] = []
    for at, row, delay_s, document in events:
        if delay_s is None:
            known.pop(row, None)
        else:
            known[row] = (delay_s, document)
        if known:
            worst = max(known, key=lambda each: (known[each][0], -each))
            delivery = str(outlook.plan.deliveries["delivery"][worst])
            points.append(DelayPoint(at, known[worst][0], delivery, known[worst][1]))
    last = max(known, key=lambda each: (known[each][0], -each)) if known else None
    if last is None:
        return DelayLine(supplier, name, tuple(points), 0, "", None)
    estimate = int(outlook.promises.estimate[last])
    arrived = int(outlook.plan.deliveries["arrived_at"][last])
    expected = estimate if arrived == UNKNOWN and estimate != UNKNOWN else None
    return DelayLine(
        supplier,
        name,
        tuple(points),
        known[last][0],
        str(outlook.plan.deliveries["delivery"][last]),
        expected,
    )


def _events(outlook: Outlook, row: int) -> Iterator[tuple[int, int, int | None, str]]:
    """Yield (moment, delivery row, delay or None when received, document) for one delivery."""
    promised = int(outlook.promises.promised_at[row])
    deliveries = outlook.plan.deliveries
    arrived, received = int(deliveries["arrived_at"][row]), int(deliveries["received_at"][row])
    for known_at, kind, at, document in _promises(outlook, row):
        if kind in (CONFIRMED, ETA) and (arrived == UNKNOWN or known_at < arrived):
            yield known_at, row, at - promised, document
        elif kind == REQUESTED:
            yield known_at, row, 0, document
    if arrived != UNKNOWN:
        yield arrived, row, arrived - promised, "arrival"
    if received != UNKNOWN:
        yield received, row, None, "receipt"
