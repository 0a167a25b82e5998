"""The delay curves again, delivery by delivery and event by event: what the columns are held against."""

from collections.abc import Iterator

from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook

# (moment, delay in seconds, delivery, document)
Step = tuple[int, int, str, str]


def steps_of(outlook: Outlook, start: int, end: int) -> dict[str, list[Step]]:
    """Return every supplier's steps until now, of the deliveries that were promised within [start, end)."""
    rows: dict[str, list[int]] = {}
    suppliers = outlook.plan["suppliers"]["supplier"].tolist()
    for row, promised in enumerate(outlook.promises.promised_at.tolist()):
        supplier = outlook.plan.deliveries["supplier"][row]
        if start <= promised < end and supplier in suppliers:
            rows.setdefault(supplier, []).append(row)
    return {supplier: _steps(outlook, owned) for supplier, owned in rows.items()}


def _steps(outlook: Outlook, rows: list[int]) -> list[Step]:
    events = [event for row in rows for event in _events(outlook, row) if event[0] <= outlook.now]
    events.sort(key=lambda event: event[:2])  # stable: what was recorded later counts
    known: dict[int, tuple[int, str]] = {}
    steps = []
    for at, row, delay_s, document in events:
        if delay_s is None:
            known.pop(row, None)
        else:
            known[row] = (delay_s, document)
        if known:
            worst = max(known, key=lambda each: (known[each][0], -each))
            delay, why = known[worst]
            steps.append((at, delay, str(outlook.plan.deliveries["delivery"][worst]), why))
    return steps


def _events(outlook: Outlook, row: int) -> Iterator[tuple[int, int, int | None, str]]:
    promised = int(outlook.promises.promised_at[row])
    deliveries, estimates = outlook.plan.deliveries, outlook.plan.estimates
    arrived, received = int(deliveries["arrived_at"][row]), int(deliveries["received_at"][row])
    for number in range(len(estimates)):
        if estimates["delivery"][number] != deliveries["delivery"][row]:
            continue
        known_at, kind = int(estimates["known_at"][number]), estimates["kind"][number]
        document = estimates["source"][number] or estimates["author"][number]
        if kind in (CONFIRMED, ETA) and (arrived == UNKNOWN or known_at < arrived):
            yield known_at, row, int(estimates["at"][number]) - promised, document
        elif kind == REQUESTED:
            yield known_at, row, 0, document
    if arrived != UNKNOWN:
        yield arrived, row, arrived - promised, "arrival"
    if received != UNKNOWN:
        yield received, row, None, "receipt"
