"""What rows do together to the lines and the doors, in one sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import clock_text, joined_text
from jitdesk.planning.outlook import Outlook
from jitdesk.services.confirming.location_effects import (
    Gap,
    Location,
    first_stop,
    is_new_gap,
    location_at,
    longer_stop,
    look_ahead_end,
    new_clashes,
)

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What all ticked rows do together, in one sentence."""

    tone: str
    text: str

    @classmethod
    def of(cls, before: Outlook, after: Outlook, deliveries: Iterable[str]) -> "Afterwards":
        """Return what is different at the locations that these deliveries go to, and at the doors."""
        fed = _locations_fed(after, deliveries)
        stops, worse = _new_stops(before, after, fed), _longer_stops(before, after, fed)
        clashes = new_clashes(before, after)
        told = []
        if stops:
            at, line = _earliest(after, stops)
            first = f"{line}, {clock_text(at, after.now, after.plan.zone)}"
            told.append(
                counted(
                    "{n} new line stop ({first})",
                    "{n} new line stops (first {first})",
                    len(stops),
                    first=first,
                )
            )
        if worse:
            told.append(
                counted(
                    "{n} longer line stop ({first})",
                    "{n} longer line stops ({first})",
                    len(worse),
                    first=worse[0],
                )
            )
        if clashes:
            told.append(counted("{n} new door clash", "{n} new door clashes", len(clashes)))
        what = joined_text(told) or say("no new line stop and no new door clash")
        tone = "stop" if stops or worse else "warn" if clashes else "ok"
        return cls(tone, say("Afterwards: {what}. One undo step brings everything back.", what=what))


def _locations_fed(outlook: Outlook, deliveries: Iterable[str]) -> Ints:
    """Return the rows in coverage that the lines of these deliveries go to, each once."""
    numbers = [outlook.plan.deliveries.row_number(delivery) for delivery in deliveries]
    arrivals = outlook.arrivals
    theirs = np.isin(arrivals.line_delivery, [number for number in numbers if number is not None])
    rows = np.unique(arrivals.location[theirs])
    return rows[rows >= 0]


def _new_stops(before: Outlook, after: Outlook, fed: Ints) -> list[tuple[Gap, Location]]:
    """Return the times without parts, begun within the look-ahead, that only the later outlook has."""
    out, end = after.coverage.run_out_at[fed], look_ahead_end(after, after.now)
    rows = fed[(out != UNKNOWN) & (out < end)]
    locations = {row: location_at(after, row) for row in rows.tolist()}
    was = [before.coverage.row_of(*location) for location in locations.values()]
    known_gaps = before.coverage.gaps_of(np.array([row for row in was if row is not None], np.int64))
    found = after.coverage.gaps_of(rows)
    return [
        (gap, location)
        for (row, location), row_before in zip(locations.items(), was, strict=True)
        for gap in found[row]
        if gap[0] < end and is_new_gap(gap, () if row_before is None else known_gaps[row_before])
    ]


def _earliest(outlook: Outlook, stops: Iterable[tuple[Gap, Location]]) -> tuple[int, str]:
    """Return the first of these stops as (UTC second, line)."""
    first: tuple[int, str] | None = None
    for gap, location in sorted(stops):
        # A line may stop later than its parts are gone, never earlier.
        if first is not None and gap[0] > first[0]:
            break
        line, at, _ = first_stop(outlook, location, gap)
        first = min(first or (at, line), (at, line))
    assert first is not None
    return first


def _longer_stops(before: Outlook, after: Outlook, fed: Ints) -> list[str]:
    """Return the stops that the plan has already and that get worse: "Line 3 14:20, 75 min"."""
    out = after.coverage.run_out_at[fed]
    found = (longer_stop(before, after, location_at(after, row)) for row in fed[out != UNKNOWN].tolist())
    return [text for text in found if text]
