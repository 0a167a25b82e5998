"""The three ways in which the directories of DELFOR nest places, items, plan statuses and quantities.

Source
------
UN/EDIFACT directories, message DELFOR. Up to D.96A: UNS+D [NAD [LIN [QTY SCC DTM RFF]*]*]* or
[LIN [NAD [QTY SCC DTM]*]*]*, a plan status (SCC) behind its quantity. From D.97A on: [GIS or GEI [NAD]*
[LIN [QTY DTM RFF]* [SCC [QTY DTM RFF]*]*]*]*, a plan status in front of its quantities.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jitdesk.intake.edifact.groups import HEADER, Group, Shape
from jitdesk.intake.edifact.item import outermost
from jitdesk.intake.edifact.tokens import Segment

PLANT, PLACE = "plant", "place"
"""A place that items lie in, and one that lies in an item."""

_PLACES = frozenset({"ST", "DP", "CN", "UC"})
_SECTIONS = ("GIS", "GEI")
_RELEASE = re.compile(r"\D*(\d\d)([A-Z]?)")
_OLDEST_YEAR = 70
_STATUS_IN_FRONT_SINCE = 1997


@dataclass(frozen=True, slots=True)
class Wanted:
    """One quantity of a schedule, the plan status that it has, and its own qualifier (6063)."""

    quantity: Group
    status: Segment | None
    code: str


def schedule_shape(version: str) -> Shape:
    """Return how the groups of a DELFOR lie in a directory ("D96A"); the newest where it is unreadable."""
    match = _RELEASE.match(version)
    year = int(match[1]) if match else 99
    year += 1900 if year >= _OLDEST_YEAR else 2000
    return _SHAPE_IN_FRONT if year >= _STATUS_IN_FRONT_SINCE else _SHAPE_BEHIND


def quantities(group: Group) -> Iterator[Wanted]:
    """Yield the quantities of an item, those of its places and plan statuses too."""
    for child in group.children:
        if child.name == "QTY":
            own = next(child.every("SCC"), None)
            status = group.head if group.name == "SCC" else None
            yield Wanted(child, own or status, child.head.value(1))
        else:
            yield from quantities(child)


def place_of(group: Group) -> str:
    """Return the number of the place that a quantity goes to, "" where only the header names it."""
    place = group.within(PLACE) or group.within(PLANT)
    return place.head.value(2) if place else ""


def _in_front(segment: Segment, current: Group) -> str:
    return _place(segment, current) if segment.tag == "NAD" else segment.tag


def _behind(segment: Segment, current: Group) -> str:
    if segment.tag != "SCC":
        return _in_front(segment, current)
    quantity = current.within("QTY")
    # Some write it in front all the same: then it stands before the first quantity and opens a block.
    is_behind = quantity is not None and quantity.parent is not None and quantity.parent.name != "SCC"
    return "" if is_behind else "SCC"


def _place(segment: Segment, current: Group) -> str:
    if segment.value(1) not in _PLACES:
        return ""
    in_section = any(current.within(name) for name in _SECTIONS)
    item = current.within("LIN")
    if item is not None:
        follows = item.parent is not None and item.parent.name == PLANT and not in_section
        return PLANT if follows else PLACE
    in_detail = in_section or outermost(current).get("UNS", "D") is not None
    return PLANT if in_detail and current.name != PLANT else ""


def _shape(renamed: Callable[[Segment, Group], str]) -> Shape:
    return Shape(
        opens={
            "GIS": (HEADER,),
            "GEI": (HEADER,),
            PLANT: (*_SECTIONS, HEADER),
            "LIN": (PLANT, *_SECTIONS, HEADER),
            PLACE: ("LIN",),
            "SCC": (PLACE, "LIN"),
            "QTY": ("SCC", PLACE, "LIN"),
        },
        holds={"QTY": frozenset({"DTM", "RFF", "SCC"})},
        renamed=renamed,
    )


_SHAPE_IN_FRONT, _SHAPE_BEHIND = _shape(_in_front), _shape(_behind)
