"""Many suppliers' curves as one picture: how many run through each pixel."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import UNKNOWN
from jitdesk.scene.delays.curves import DelayCurves
from jitdesk.scene.delays.events import Ints
from jitdesk.scene.time_scale import TimeScale

MOST_COUNTED = 255


def crowd_counts(
    curves: DelayCurves,
    suppliers: Ints,
    scale: TimeScale,
    now: int,
    row_of: Callable[[Ints], Ints],
    height: int,
) -> NDArray[np.uint8]:
    """Return how many curves of these suppliers run through each pixel, up to now.

    Parameters
    ----------
    row_of : callable
        Gives the pixel rows of delays in seconds; what lies outside [0, height) is not counted.

    Returns
    -------
    ndarray of uint8, shape (height, scale.width)
        Each step counts from the pixel in which it becomes known to the one in which the next does.
    """
    events, width = curves.events, scale.width
    seen = _seen(curves, suppliers, scale, now)
    row = row_of(curves.delay_s[seen])
    fits = (row >= 0) & (row < height)
    seen, row = seen[fits], row[fits]
    first = np.clip(scale.xs(events.at[seen]), 0, width)
    last = np.clip(scale.xs(np.minimum(curves.until[seen], now)), 0, width)
    # A column more than is seen takes what ends at the right edge, so that every row ends with nobody.
    changes = np.zeros(height * (width + 1), np.int16)
    np.add.at(changes, row * (width + 1) + first, np.int16(1))
    np.subtract.at(changes, row * (width + 1) + last, np.int16(1))
    counts = np.cumsum(changes, dtype=np.int16).reshape(height, width + 1)[:, :width]
    return np.minimum(counts, np.int16(MOST_COUNTED)).astype(np.uint8)


def _seen(curves: DelayCurves, suppliers: Ints, scale: TimeScale, now: int) -> Ints:
    """Return the steps of these suppliers that show in the time that is seen."""
    events = curves.events
    is_shown = np.zeros(int(events.supplier.max(initial=-1)) + 1, dtype=bool)
    is_shown[suppliers] = True
    return np.flatnonzero(
        is_shown[events.supplier]
        & curves.is_due
        & (events.at < min(scale.end, now))
        & (curves.until > scale.start)
    )


def delays_now(curves: DelayCurves, suppliers: Ints, now: int) -> Ints:
    """Return the delay in seconds of those of these suppliers of whom something is due now."""
    last = curves.last_steps(now)[np.isin(curves.suppliers, suppliers)]
    delays = curves.delay_s[last[last >= 0]]
    due: Ints = delays[delays != UNKNOWN]
    return due
