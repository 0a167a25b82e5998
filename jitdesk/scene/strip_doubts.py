"""When stock lasts only because something is counted that nobody confirmed."""

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.supply import Instead
from jitdesk.scene.strip_rows import FAR, NO_SPANS, Spans

Ints = NDArray[np.int64]

_STALE_S = 2 * HOUR_S


def doubted(outlook: Outlook, locations: Ints, start: int, end: int, instead: Instead | None) -> Spans:
    """Return when parts would be missing if nothing came that nobody confirmed."""
    lines = _doubtful_lines(outlook, locations)
    if not len(lines):
        return NO_SPANS
    arrivals = outlook.arrivals
    rows = np.unique(arrivals.location[lines])
    never = np.full(len(lines), UNKNOWN)
    if instead is not None:
        kept = ~np.isin(instead.lines, lines)
        lines = np.concatenate([lines, instead.lines[kept]])
        never = np.concatenate([never, instead.usable_at[kept]])
        order = np.argsort(lines)
        lines, never = lines[order], never[order]
    curves = outlook.coverage.curves(rows, start, end, Instead(lines, never))
    until = np.where(curves.gap_until == UNKNOWN, FAR, curves.gap_until)
    place = np.argsort(locations)
    position = place[np.searchsorted(locations[place], rows[curves.gap_of])]
    order = np.argsort(position, kind="stable")
    gaps = Spans(position[order], curves.gap_begin[order], until[order])
    return gaps.kept((gaps.begin < end) & (gaps.until > start))


def _doubtful_lines(outlook: Outlook, locations: Ints) -> Ints:
    """Return the lines to some locations that come only by the plan, or by an estimate that has aged."""
    arrivals, (starts, lines) = outlook.arrivals, outlook.coverage.supply.lines_to
    counts = starts[locations + 1] - starts[locations]
    here = lines[np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts - starts[locations], counts)]
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
