"""The card over a time without parts: when, how much is missing, what comes next, and the first repair."""

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import amount_text, clock_text, duration_text, joined_text
from jitdesk.planning.free_slots import free_slots
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.card import Card
from jitdesk.scene.bars.drag import why_fixed
from jitdesk.scene.bars.faces import joined, supplier_names
from jitdesk.scene.bars.hint import line_text
from jitdesk.scene.details.slot_rows import repair_text, van_text


def gap_at(outlook: Outlook, location: int, instant: int) -> tuple[int, int] | None:
    """Return the time without parts of a location around an instant as (begin, until or UNKNOWN)."""
    return next(
        (
            (begin, until)
            for begin, until in outlook.coverage.gaps(location)
            if begin <= instant and (until == UNKNOWN or instant < until)
        ),
        None,
    )


def location_that_stops(outlook: Outlook, line: str, at: int) -> int | None:
    """Return the location for lack of whose part a line stops at an instant."""
    coverage = outlook.coverage
    for row in np.flatnonzero((coverage.run_out_at != UNKNOWN) & (coverage.run_out_at <= at)).tolist():
        if (line, at) in coverage.stops(row):
            return int(row)
    return None


def stop_card(outlook: Outlook, location: int, gap: tuple[int, int]) -> Card:
    """Return the card of a time without parts."""
    coverage = outlook.coverage
    part = str(coverage.part[location])
    known_part = outlook.plan.find("parts", part) or {}
    lines = [line_text(outlook, line) for line in coverage.lines_of(location)]
    begin, until = gap
    is_first = begin == int(coverage.run_out_at[location])
    missing = amount_text(int(coverage.missing_qty[location]), str(known_part.get("unit") or ""))
    rows = [
        (say("Part"), joined(part, str(known_part.get("description") or "")), ""),
        (say("Missing"), missing if is_first else "", "stop"),
        (say("Next delivery"), _next_delivery(outlook, location), ""),
        *(_repair(outlook, location) if is_first else ()),
    ]
    footer = say("Click selects · Enter details")
    title = say("{lines} without parts", lines=joined_text(lines))
    shown = tuple(row for row in rows if row[1])
    return Card("stop", "stop", title, "", _headline(outlook, location, begin, until), shown, footer)


def _headline(outlook: Outlook, location: int, begin: int, until: int) -> str:
    start = _clock(outlook, begin)
    if until == UNKNOWN:
        return say("No parts from {start} on; nothing planned ends it", start=start)
    if begin != int(outlook.coverage.run_out_at[location]):
        return say("No parts {start} to {end}", start=start, end=_clock(outlook, until))
    length = duration_text(int(outlook.coverage.stop_s[location]))
    return say(
        "No parts {start} to {end}, {length} of work", start=start, end=_clock(outlook, until), length=length
    )


def _answering(outlook: Outlook, location: int) -> int | None:
    """Return the delivery that is to blame, or that comes next."""
    guilty = outlook.deadlines.causing(location)
    return guilty[0] if guilty else outlook.deadlines.next_answering(location)


def _next_delivery(outlook: Outlook, location: int) -> str:
    row = _answering(outlook, location)
    if row is None:
        return say("none is planned")
    deliveries, arrivals = outlook.plan.deliveries, outlook.arrivals
    name = supplier_names(outlook, str(deliveries["supplier"][row]))[0]
    number = str(deliveries["delivery"][row])
    mine = np.flatnonzero((arrivals.line_delivery == row) & (arrivals.location == location))
    usable = arrivals.usable_at[mine].max(initial=UNKNOWN)
    if usable == UNKNOWN:
        why = say("on hold") if arrivals.line_held[mine].any() else say("overdue")
        return joined(name, number, why)
    return joined(name, number, say("usable {when}", when=_clock(outlook, int(usable))))


def _repair(outlook: Outlook, location: int) -> list[tuple[str, str, str]]:
    """Return the repair that asks least of the truck, and the one that asks nothing of it."""
    row = _answering(outlook, location)
    number = str(outlook.plan.deliveries["delivery"][row]) if row is not None else ""
    if not number or why_fixed(outlook.plan, number):
        return []
    found = free_slots(outlook, number)
    return [
        (say("First repair"), repair_text(outlook, found.slots), "ok"),
        (say("Else"), van_text(outlook, found.by_van), ""),
    ]


def _clock(outlook: Outlook, instant: int) -> str:
    return clock_text(instant, outlook.now, outlook.plan.zone)
