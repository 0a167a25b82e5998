"""Deliveries that stand at no door yet: a tray below the doors, what is needed first at its left."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.faces import joined, load_texts, supplier_said
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import Box

CHIP_WIDTH, CHIP_HEIGHT, CHIP_GAP = 150, 30, 8
TRAY_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Chip:
    """One delivery in the tray; an empty delivery is the chip that turns to the next ones."""

    delivery: str
    name: str
    second: str
    box: Box


def unplanned_rows(outlook: Outlook) -> Ints:
    """Return the deliveries that miss a door or a time, by when they are needed; rows of the table."""
    deliveries = outlook.plan.deliveries
    rows = np.flatnonzero(outlook.arrivals.unplanned)
    no_door = deliveries.rows_in("door", outlook.plan["doors"])[rows] < 0
    # One that only misses its supplier stands at its door, where it takes room.
    rows = rows[no_door | (deliveries["slot_start"][rows] == UNKNOWN)]
    safe, needed = outlook.deadlines.latest_safe_start[rows], deliveries["required_at"][rows]
    last = np.iinfo(np.int64).max
    by = np.minimum(np.where(safe == UNKNOWN, last, safe), np.where(needed == UNKNOWN, last, needed))
    first_needed: Ints = rows[np.argsort(by, kind="stable")]
    return first_needed


def chips(outlook: Outlook, rows: Ints, width: int, first: int) -> tuple[Chip, ...]:
    """Return the chips that fit into a width, from the first one on; the last leads to the rest.

    Boxes have x from the time area's left edge and y from the tray's top.
    """
    room = max((width - CHIP_GAP) // (CHIP_WIDTH + CHIP_GAP), 1)
    shown = len(rows) if len(rows) <= room else max(room - 1, 1)
    first = first if first < len(rows) else 0
    made = [
        _chip(outlook, int(row), _box(place))
        for place, row in enumerate(rows[first : first + shown].tolist())
    ]
    if len(rows) > shown:
        more = counted("{n} more", "{n} more", len(rows) - shown)
        made.append(Chip("", more, say("show the next ones"), _box(len(made))))
    return tuple(made)


def _box(place: int) -> Box:
    top = (TRAY_HEIGHT - CHIP_HEIGHT) // 2
    return Box(CHIP_GAP + place * (CHIP_WIDTH + CHIP_GAP), top, CHIP_WIDTH, CHIP_HEIGHT)


def _chip(outlook: Outlook, row: int, box: Box) -> Chip:
    plan = outlook.plan
    delivery = str(plan.deliveries["delivery"][row])
    name = supplier_said(outlook, str(plan.deliveries["supplier"][row]))[0]
    part, quantity = load_texts(plan, row)
    safe = int(outlook.deadlines.latest_safe_start[row])
    by = say("by {safe}", safe=outlook.clock(safe)) if safe != UNKNOWN else quantity
    return Chip(delivery, name, joined(part, by), box)
