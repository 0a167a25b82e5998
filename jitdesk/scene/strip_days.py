"""The worst of each plant day in the place of the day: what four weeks show."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strip_rows import FAR, Spans, StripRows
from jitdesk.scene.time_layers import midnight

Ints = NDArray[np.int64]

_FIRM = timedelta(weeks=2)


def by_day(outlook: Outlook, locations: Ints, rows: StripRows) -> StripRows:
    """Return the same with the worst of each plant day in its place; days on which nobody works are empty.

    Today is not past before it is over.
    """
    days = _Days(outlook, locations, rows.start, rows.end)
    stops, stops_at = days.touched(rows.gaps)
    covered, _ = days.touched(rows.covered)
    low, _ = days.touched(rows.low)
    doubted, _ = days.touched(rows.doubted)
    covered &= ~stops
    return replace(
        rows,
        now=midnight(wall_from_utc(rows.now, outlook.plan.zone).date(), outlook.plan.zone),
        covered=days.spans(covered),
        low=days.spans(low & covered),
        gaps=days.spans(stops),
        stops_at=stops_at[stops],
        doubted=days.spans((doubted | days.forecast(outlook)) & covered),
    )


class _Days:
    """The plant days of some rows: which of them a time touches while somebody works."""

    def __init__(self, outlook: Outlook, locations: Ints, start: int, end: int) -> None:
        self._supply, self._locations = outlook.coverage.supply, locations
        day, zone = wall_from_utc(start, outlook.plan.zone).date(), outlook.plan.zone
        bounds = [midnight(day, zone)]
        while bounds[-1] < end:
            day += timedelta(days=1)
            bounds.append(midnight(day, zone))
        self._bounds = np.array(bounds, np.int64)

    def touched(self, times: Spans) -> tuple[NDArray[np.bool_], Ints]:
        """Return for each row and day whether work falls into the times, and its first second then."""
        bounds, last = self._bounds, len(self._bounds) - 2
        first = np.clip(np.searchsorted(bounds, times.begin, side="right") - 1, 0, last)
        final = np.clip(np.searchsorted(bounds, times.until, side="left") - 1, first, last)
        counts = final - first + 1
        of = np.repeat(times.of, counts)
        day = np.arange(len(of)) - np.repeat(np.cumsum(counts) - counts - first, counts)
        begin = np.maximum(np.repeat(times.begin, counts), bounds[day])
        until = np.minimum(np.repeat(times.until, counts), bounds[day + 1])
        clocks, clock = self._supply.demand.clocks, self._supply.demand.clock[self._locations[of]]
        worked = clocks.worked(clock, begin)
        works = clocks.worked(clock, until) > worked
        is_touched = np.zeros((len(self._locations), last + 1), bool)
        is_touched[of[works], day[works]] = True
        at = np.full(is_touched.shape, FAR)
        np.minimum.at(at, (of[works], day[works]), clocks.resumed(clock, worked)[works])
        return is_touched, at

    def spans(self, cells: NDArray[np.bool_]) -> Spans:
        """Return the whole days of cells."""
        of, day = np.nonzero(cells)
        return Spans(of, self._bounds[day], self._bounds[day + 1])

    def forecast(self, outlook: Outlook) -> NDArray[np.bool_]:
        """Return which days lie so far ahead that what comes then is but a forecast."""
        today = wall_from_utc(outlook.now, outlook.plan.zone).date()
        monday = today - timedelta(days=today.weekday())
        ahead: NDArray[np.bool_] = self._bounds[:-1] >= midnight(monday + _FIRM, outlook.plan.zone)
        return ahead
