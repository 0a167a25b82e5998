"""The one clock of the window: which instant stands at which pixel."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S

ZOOMS: dict[str, float] = {"hour": 275.0, "day": 88.0, "week": 6.52}
LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR = 4.0, 1200.0


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A linear map from UTC seconds to whole pixels.

    Attributes
    ----------
    start : int
        The UTC second at pixel 0.
    px_per_hour : float
        Pixels an hour.
    width : int
        Pixels that are visible.
    """

    start: int
    px_per_hour: float
    width: int

    def x(self, instant: int) -> int:
        """Return the pixel of an instant; every layer and band rounds alike."""
        return int(np.floor((instant - self.start) * self.px_per_hour / HOUR_S + 0.5))

    def xs(self, instants: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the pixels of many instants, rounded as `x` does."""
        return np.floor((instants - self.start) * (self.px_per_hour / HOUR_S) + 0.5).astype(np.int64)

    def t(self, x: float) -> int:
        """Return the UTC second at a pixel."""
        return self.start + round(x * HOUR_S / self.px_per_hour)

    def px(self, seconds: float) -> float:
        """Return the length of a time in pixels."""
        return seconds * self.px_per_hour / HOUR_S

    @property
    def end(self) -> int:
        """The UTC second just right of the visible pixels."""
        return self.t(self.width)

    @property
    def zoom(self) -> str:
        """The named zoom whose level of detail fits: ``hour``, ``day`` or ``week``."""
        if self.px_per_hour >= 160:
            return "hour"
        return "day" if self.px_per_hour >= 24 else "week"

    def panned(self, px: int) -> "TimeScale":
        """Return the scale moved by whole pixels; positive shows later times.

        The start stays on a whole pixel's instant, so that panning there and back is the same scale.
        """
        return replace(self, start=self.t(px))

    def zoomed(self, factor: float, at_x: float) -> "TimeScale":
        """Return the scale zoomed so that the instant at ``at_x`` keeps its place."""
        px_per_hour = min(max(self.px_per_hour * factor, LEAST_PX_PER_HOUR), MOST_PX_PER_HOUR)
        anchor = self.t(at_x)
        return replace(self, px_per_hour=px_per_hour, start=anchor - round(at_x * HOUR_S / px_per_hour))
