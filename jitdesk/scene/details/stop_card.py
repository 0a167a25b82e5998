"""The card over a time without parts: when, how much is missing, what comes next, and the first repair."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.values import UNKNOWN, known
from jitdesk.domain.wording import amount_text, duration_text, joined_text
from jitdesk.planning.free_slots import free_slots
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.card import Card
from jitdesk.scene.bars.faces import joined, supplier_said
from jitdesk.scene.bars.fixed import why_fixed
from jitdesk.scene.details.slot_rows import repair_text, van_text
from jitdesk.scene.flags import LineStop


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without parts of a location, [begin, until) in UTC seconds; ``None`` where nothing ends it."""

    location: int
    begin: int
    until: int | None


def gap_at(outlook: Outlook, location: int, instant: int) -> Gap | None:
    """Return the time without parts of a location around an instant."""
    out = int(outlook.coverage.run_out_at[location])
    if out == UNKNOWN or instant < out:  # as most of what a pointer passes
        return None
    gaps = (Gap(location, begin, known(until)) for begin, until in outlook.coverage.gaps(location))
    return next((gap for gap in gaps if gap.begin <= instant < (gap.until or instant + 1)), None)


def gap_of_flag(outlook: Outlook, stop: LineStop) -> Gap | None:
    """Return the time without parts that a stop's flag stands for."""
    coverage = outlook.coverage
    for row in np.flatnonzero((coverage.run_out_at != UNKNOWN) & (coverage.run_out_at <= stop.at)).tolist():
        if (stop.line, stop.at) in coverage.stops(row):
            return Gap(row, int(coverage.run_out_at[row]), known(int(coverage.missing_until[row])))
    return None


def stop_card(outlook: Outlook, gap: Gap) -> Card:
    """Return the card of a time without parts."""
    coverage, location = outlook.coverage, gap.location
    part = str(coverage.part[location])
    known_part = outlook.plan.find("parts", part) or {}
    lines = [line_name(outlook.plan, line) for line in coverage.lines_of(location)]
    is_first = gap.begin == int(coverage.run_out_at[location])
    missing = amount_text(int(coverage.missing_qty[location]), str(known_part.get("unit") or ""))
    rows = [
        (say("Part"), joined(part, str(known_part.get("description") or "")), ""),
        (say("Missing"), missing if is_first else "", "stop"),
        (say("Next delivery"), _next_delivery(outlook, location), ""),
        *(_repair(outlook, location) if is_first else ()),
    ]
    footer = say("Click shows why, and what led to it")
    title = say("{lines} without parts", lines=joined_text(lines))
    shown = tuple(row for row in rows if row[1])
    return Card("stop", "stop", title, "", _headline(outlook, gap), shown, footer)


def _headline(outlook: Outlook, gap: Gap) -> str:
    location, begin, until = gap.location, gap.begin, gap.until
    start = outlook.clock(begin)
    if until is None:
        return say("No parts from {start} on; nothing planned ends it", start=start)
    if begin != int(outlook.coverage.run_out_at[location]):
        return say("No parts {start} to {end}", start=start, end=outlook.clock(until))
    length = duration_text(int(outlook.coverage.stop_s[location]))
    return say(
        "No parts {start} to {end}, {length} of work", start=start, end=outlook.clock(until), length=length
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
    name = supplier_said(outlook, str(deliveries["supplier"][row]))[0]
    number = str(deliveries["delivery"][row])
    mine = np.flatnonzero((arrivals.line_delivery == row) & (arrivals.location == location))
    usable = arrivals.usable_at[mine].max(initial=UNKNOWN)
    if usable == UNKNOWN:
        why = say("on hold") if arrivals.line_held[mine].any() else say("overdue")
        return joined(name, number, why)
    return joined(name, number, say("usable {when}", when=outlook.clock(int(usable))))


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
