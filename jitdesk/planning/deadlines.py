"""By when each delivery has to begin so that no line stops, and whose fault a stop is.

Source
------
PLANT_TABLES.md, ``latest_safe_start`` and ``causes``.
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.shares import Shares

Ints = NDArray[np.int64]


class Deadlines:
    """The deadlines of all deliveries; arrays over ``deliveries``.

    Attributes
    ----------
    latest_safe_start : ndarray of int64
        UTC second; UNKNOWN where the delivery answers for no location, is on hold or is here already.
    need_at : ndarray of int64
        UTC second at which the line needs it: the run-out that sets ``latest_safe_start``.
    binding_part : ndarray of int64
        Row in ``parts`` that sets it; -1 for none.
    binding_location : ndarray of int64
        Row in coverage that sets it; -1 for none.
    """

    def __init__(self, coverage: Coverage, delivery: int | None = None) -> None:
        """Work out the deadlines; with a delivery's row, of that one only, which is much less work."""
        self._coverage = coverage
        arrivals = coverage.supply.arrivals
        self._shares = shares = Shares.of(coverage.supply, coverage.run_out_at, delivery)
        count = len(arrivals.begin)
        self.latest_safe_start = np.full(count, UNKNOWN, np.int64)
        self.need_at = np.full(count, UNKNOWN, np.int64)
        self.binding_part = np.full(count, -1, np.int64)
        self.binding_location = np.full(count, -1, np.int64)
        waits = arrivals.open & ~arrivals.held
        decides = np.flatnonzero(
            shares.answers & (shares.run_out_without != UNKNOWN) & waits[shares.delivery]
        )
        start = shares.run_out_without - shares.lead_s
        # The earliest last, so that it stays; of equal ones the delivery's first line.
        decides = decides[::-1][np.argsort(-start[decides[::-1]], kind="stable")]
        rows = shares.delivery[decides]
        self.latest_safe_start[rows] = start[decides]
        self.need_at[rows] = shares.run_out_without[decides]
        self.binding_location[rows] = shares.location[decides]
        self.binding_part[rows] = coverage.part_row[shares.location[decides]]

    def causes(self, delivery: int) -> tuple[tuple[str, str, int], ...]:
        """Return the line stops that a delivery causes as (line, part, at), by time."""
        locations = self._guilty.get(delivery, ())
        stops = [
            (line, str(self._coverage.part[row]), at)
            for row in locations
            for line, at in self._coverage.stops(row)
        ]
        return tuple(sorted(stops, key=lambda stop: (stop[2], stop[0], stop[1])))

    def causing(self, location: int) -> tuple[int, ...]:
        """Return the deliveries that cause a location's stop, in table order."""
        return tuple(self._causing.get(location, ()))

    def next_answering(self, location: int) -> int | None:
        """Return the delivery that comes next of those that answer for a location; ``None`` for none."""
        pair = self._next.get(location)
        return None if pair is None else int(self._shares.delivery[pair])

    def spare_s(self, delivery: int, location: int) -> int | None:
        """Return the seconds from a delivery's begin to the last one that saves a location.

        Negative when it is too late; ``None`` where it has no begin or does not answer for the location.
        """
        shares, begin = self._shares, int(self._coverage.supply.arrivals.begin[delivery])
        pair = np.flatnonzero((shares.delivery == delivery) & (shares.location == location) & shares.answers)
        if not len(pair) or begin == UNKNOWN:
            return None
        return int(shares.run_out_without[pair[0]] - shares.lead_s[pair[0]]) - begin

    @cached_property
    def _next(self) -> dict[int, int]:
        shares = self._shares
        pairs = np.flatnonzero(shares.answers)
        pairs = pairs[np.argsort(shares.usable_at[pairs], kind="stable")][::-1]
        return dict(zip(shares.location[pairs].tolist(), pairs.tolist(), strict=True))

    @cached_property
    def _guilty(self) -> dict[int, list[int]]:
        guilty: dict[int, list[int]] = {}
        for delivery, location in self._blame:
            guilty.setdefault(delivery, []).append(location)
        return guilty

    @cached_property
    def _causing(self) -> dict[int, list[int]]:
        causing: dict[int, list[int]] = {}
        for delivery, location in self._blame:
            causing.setdefault(location, []).append(delivery)
        return causing

    @cached_property
    def _blame(self) -> list[tuple[int, int]]:
        """Every (delivery, location) where the delivery causes the location's stop, in table order."""
        shares, arrivals = self._shares, self._coverage.supply.arrivals
        late = shares.answers & (shares.usable_at > shares.run_out_without)
        overdue = arrivals.overdue[shares.delivery]
        missed = overdue & (arrivals.begin[shares.delivery] < shares.run_out_without)
        guilty = np.flatnonzero((shares.run_out_without != UNKNOWN) & (late | missed))
        pairs = zip(shares.delivery[guilty].tolist(), shares.location[guilty].tolist(), strict=True)
        return sorted({*pairs, *self._held_back()})

    def _held_back(self) -> set[tuple[int, int]]:
        """Return every (delivery, location) where a hold keeps back what was due before the stop."""
        arrivals, run_out = self._coverage.supply.arrivals, self._coverage.run_out_at
        held = np.flatnonzero(
            arrivals.line_held
            & (arrivals.due_at != UNKNOWN)
            & (arrivals.location >= 0)
            & (arrivals.receipt_qty > 0)
        )
        location, delivery = arrivals.location[held], arrivals.line_delivery[held]
        due = (run_out[location] != UNKNOWN) & (arrivals.begin[delivery] < run_out[location])
        return set(zip(delivery[due].tolist(), location[due].tolist(), strict=True))
