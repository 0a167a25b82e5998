"""Levels of detail: how high rows and bars are, and what fits in them."""

from dataclasses import dataclass, replace
from enum import Enum


class Density(Enum):
    """How much of a bar is shown at the day zoom."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"
    DENSE = "dense"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of detail; lengths in design pixels.

    Attributes
    ----------
    name : str
        ``hour``, ``comfortable``, ``compact``, ``dense``, ``week``, ``week_small``.
    row, bar : int
        Height of a row and of the bar in it.
    top : int
        From the row's top to the bar's.
    lines : int
        Lines of text in a bar: 2, 1, or 0.
    name_px, part_px, icon_px : float
        Sizes of type and icon.
    pad : int
        From the bar's left edge to its text: the spine and air.
    """

    name: str
    row: int
    bar: int
    top: int
    lines: int
    name_px: float
    part_px: float
    icon_px: float
    pad: int = 9

    def scaled(self, factor: float) -> "Level":
        """Return the level at a text size; type is scaled where it is measured and painted."""
        if factor == 1.0:
            return self
        lengths = {name: round(getattr(self, name) * factor) for name in ("row", "bar", "top", "pad")}
        return replace(self, **lengths, icon_px=round(self.icon_px * factor))

    def lane(self, lane: int, lanes: int) -> tuple[int, int]:
        """Return top (within the row) and height of one of several lanes."""
        # The week shows overlapping trucks at their true time, one over the other.
        if lanes <= 1 or self.lines == 0:
            return self.top, self.bar
        first = min(self.top, 3)
        room = self.row - 2 * first
        height = max((room - 2 * (lanes - 1)) // lanes, 3)
        return first + lane * (room - height) // (lanes - 1), height


HOUR = Level("hour", 48, 39, 4, 2, 12.5, 11, 14, 12)
COMFORTABLE = Level("comfortable", 40, 30, 4, 2, 12, 11, 13)
COMPACT = Level("compact", 28, 22, 3, 1, 12, 11, 12)
DENSE = Level("dense", 18, 14, 2, 1, 11, 11, 10.5, 8)
WEEK = Level("week", 30, 12, 15, 0, 11, 11, 10)
WEEK_SMALL = Level("week_small", 14, 9, 2, 0, 11, 11, 8.5)

_BY_DENSITY = {Density.COMFORTABLE: COMFORTABLE, Density.COMPACT: COMPACT, Density.DENSE: DENSE}
_COMFORTABLE_DOORS, _COMPACT_DOORS = 12, 60


def day_level(doors: int, density: Density | None = None) -> Level:
    """Return the level of the day zoom: the density asked for, else what the number of doors allows."""
    if density is not None:
        return _BY_DENSITY[density]
    if doors <= _COMFORTABLE_DOORS:
        return COMFORTABLE
    return COMPACT if doors <= _COMPACT_DOORS else DENSE
