"""The one clock of the window: which instant stands at which pixel."""

from dataclasses import dataclass, replace
from math import floor

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S

ZOOMS: dict[str, float] = {"hour": 275.0, "day": 88.0, "week": 6.52, "month": 1.61}
LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR = 1.2, 1200.0
# More than two weeks at once are shown as cells of days.
_MOST_HOURS_OF_A_WEEK = 14 * 24


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A linear map from UTC seconds to whole pixels.

    A pan moves whole pixels and leaves the origin alone, so that what was painted can be scrolled: every
    instant keeps its rounding.

    Attributes
    ----------
    origin : int
        The UTC second that stands at pixel 0 before any pan.
    px_per_hour : float
        Pixels an hour.
    width : int
        Pixels that are visible.
    scrolled : int
        Pixels by which the picture has been panned towards later times since the origin.
    """

    origin: int
    px_per_hour: float
    width: int
    scrolled: int = 0

    def x(self, instant: int) -> int:
        """Return the pixel of an instant; every layer and band rounds alike."""
        return floor((instant - self.origin) * (self.px_per_hour / HOUR_S) + 0.5) - self.scrolled

    def xs(self, instants: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the pixels of many instants, rounded as `x` does."""
        pixels = np.floor((instants - self.origin) * (self.px_per_hour / HOUR_S) + 0.5)
        return np.asarray(pixels, dtype=np.int64) - self.scrolled

    def t(self, x: float) -> int:
        """Return the UTC second at a pixel."""
        return self.origin + round((x + self.scrolled) * HOUR_S / self.px_per_hour)

    def px(self, seconds: float) -> float:
        """Return the length of a time in pixels."""
        return seconds * self.px_per_hour / HOUR_S

    @property
    def start(self) -> int:
        """The UTC second at pixel 0."""
        return self.t(0)

    @property
    def end(self) -> int:
        """The UTC second just right of the visible pixels."""
        return self.t(self.width)

    @property
    def zoom(self) -> str:
        """The named zoom whose level of detail fits: ``hour``, ``day``, ``week`` or ``month``."""
        if self.px_per_hour >= 160:
            return "hour"
        if self.px_per_hour >= 24:
            return "day"
        return "week" if self.width <= _MOST_HOURS_OF_A_WEEK * self.px_per_hour else "month"

    def panned(self, px: int) -> "TimeScale":
        """Return the scale moved by whole pixels; positive shows later times."""
        return replace(self, scrolled=self.scrolled + px)

    def starting_at(self, instant: int) -> "TimeScale":
        """Return the scale with an instant at pixel 0."""
        return replace(self, origin=instant, scrolled=0)

    def zoomed(self, factor: float, at_x: float) -> "TimeScale":
        """Return the scale zoomed so that the instant at ``at_x`` keeps its place."""
        px_per_hour = min(max(self.px_per_hour * factor, LEAST_PX_PER_HOUR), MOST_PX_PER_HOUR)
        origin = self.t(at_x) - round(at_x * HOUR_S / px_per_hour)
        return replace(self, px_per_hour=px_per_hour, origin=origin, scrolled=0)


def only_panned(one: TimeScale, other: TimeScale) -> bool:
    """Tell whether two scales differ by whole pixels only."""
    return replace(one, scrolled=0) == replace(other, scrolled=0)
