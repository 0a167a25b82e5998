"""Deliveries that are expected at a door while it is out: one problem a closure."""

from collections.abc import Iterator

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.wording import joined_text
from jitdesk.planning.problems import Problem
from jitdesk.planning.situation import Situation

_NAMED = 10  # deliveries that can be gone to
_NOBODY = -1


def closed_door_problems(now: Situation) -> Iterator[Problem]:
    """Yield each closure within the look-ahead during which deliveries are expected at its door."""
    closures = now.plan["door_closures"]
    soon = (closures["to"] > now.now) & (closures["from"] < now.look_ahead_end)
    for row in np.flatnonzero(soon).tolist():
        door, start, end = str(closures["door"][row]), int(closures["from"][row]), int(closures["to"][row])
        there = now.clashes.at(door, max(start, now.now), min(end, now.look_ahead_end), _NOBODY)
        if there:
            yield _closed(now, door, end, there)


def _closed(now: Situation, door: str, end: int, there: tuple[int, ...]) -> Problem:
    first = max(int(now.arrivals.begin[there[0]]), now.now)
    who, until = joined_text([now.supplier(row) for row in there]), now.clock(end)
    return Problem(
        "closed_door",
        say("Door {door} · out until {until}", door=door, until=until),
        counted("{n} delivery: {who}", "{n} deliveries: {who}", len(there), who=who),
        say("door is out"),
        say("{who} come to door {door}, which is out until {until}.", who=who, door=door, until=until)
        if len(there) > 1
        else say("{who} comes to door {door}, which is out until {until}.", who=who, door=door, until=until),
        say("Find another door or time for each."),
        first,
        now.minutes_left(first),
        deliveries=tuple(now.delivery(row) for row in there[:_NAMED]),
        door=door,
    )
