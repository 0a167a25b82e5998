"""When stock lasts only because something is counted that nobody confirmed."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.supply import Instead
from jitdesk.scene.strip_rows import FAR, NO_SPANS, Spans

Ints = NDArray[np.int64]

_STALE_S = 2 * HOUR_S


def doubted(outlook: Outlook, locations: Ints, start: int, end: int, instead: Instead | None) -> Spans:
    """Return when parts would be missing if nothing came that nobody confirmed.

    Parameters are those of `jitdesk.scene.strips_of_plan.strip_rows`.
    """
    lines = _doubtful_lines(outlook, tuple(locations.tolist()))
    if not len(lines):
        return NO_SPANS
    never = np.full(len(lines), UNKNOWN)
    where = np.argsort(locations)
    fed = np.unique(outlook.arrivals.location[lines])
    positions = np.sort(where[np.searchsorted(locations[where], fed)])
    if instead is not None:
        kept = ~np.isin(instead.lines, lines)
        lines = np.concatenate([lines, instead.lines[kept]])
        order = np.argsort(lines)
        lines, never = lines[order], np.concatenate([never, instead.usable_at[kept]])[order]
    of, begin, until = outlook.coverage.gaps_before(locations[positions], end, Instead(lines, never))
    gaps = Spans(positions[of], begin, np.where(until == UNKNOWN, FAR, until))
    return gaps.kept((gaps.begin < end) & (gaps.until > start))


# A drag asks at every step, for the same rows.
@lru_cache(maxsize=2)
def _doubtful_lines(outlook: Outlook, rows: tuple[int, ...]) -> Ints:
    """Return the lines to some locations that come only by the plan, or by an estimate that has aged."""
    arrivals, (starts, lines) = outlook.arrivals, outlook.coverage.supply.lines_to
    here = np.concatenate([lines[starts[row] : starts[row + 1]] for row in rows] or [lines[:0]])
    here = here[arrivals.usable_at[here] != UNKNOWN]
    delivery = arrivals.line_delivery[here]
    here, delivery = here[arrivals.open[delivery]], delivery[arrivals.open[delivery]]
    doubtful = ~arrivals.answered[delivery]
    doubtful |= np.isin(delivery, _stale(outlook, np.unique(delivery)))
    return np.sort(here[doubtful])


def _stale(outlook: Outlook, deliveries: Ints) -> list[int]:
    """Return those deliveries whose newest word is an estimate that nobody renewed for two hours."""
    estimated = deliveries[outlook.promises.is_eta[deliveries]]
    starts, told = outlook.plan.estimates.groups("delivery", outlook.plan.deliveries)
    known_at = outlook.plan.estimates["known_at"]
    return [
        row
        for row in estimated.tolist()
        if known_at[told[starts[row] : starts[row + 1]]].max() < outlook.now - _STALE_S
    ]
