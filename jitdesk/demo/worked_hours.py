"""How long the lines of a demo plant have worked at any moment: early and late shift with their breaks."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from jitdesk.demo.story_clock import StoryClock
from jitdesk.domain.values import HOUR_S

EARLY_WORK = (("06:00", "09:00"), ("09:15", "12:00"), ("12:30", "14:00"))
LATE_WORK = (("14:00", "16:00"), ("16:15", "20:00"), ("20:30", "22:00"))
SHIFT_WORK_MIN = 435


class WorkedHours:
    """Hours worked since before the first of some days, at any instant."""

    def __init__(
        self,
        clock: StoryClock,
        days: Iterable[int],
        work: tuple[tuple[str, str], ...] = EARLY_WORK + LATE_WORK,
    ) -> None:
        edges = [clock.at(wall, day) for day in days for piece in work for wall in piece]
        self._instants = np.array(edges, dtype=np.int64)
        spans = np.diff(self._instants)
        spans[1::2] = 0  # from the end of one piece to the start of the next
        self._hours = np.concatenate([[0], np.cumsum(spans)]) / HOUR_S

    def at(self, instants: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the hours worked until each UTC second."""
        if not len(self._instants):
            return np.zeros(len(instants))
        return np.interp(instants, self._instants, self._hours)
