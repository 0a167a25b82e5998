"""Levels of detail: how high rows and bars are, and what fits in them."""

from dataclasses import dataclass, replace
from enum import Enum


class Density(Enum):
    """How much of a bar is shown at the day zoom."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"
    DENSE = "dense"


# Lower rows have no pixel to spare between their lanes.
_ROOMY = 24
TAG_WIDTHS = (0, 12, 22)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of detail; lengths in design pixels.

    Attributes
    ----------
    name : str
        ``hour``, ``comfortable``, ``compact``, ``dense``, ``week``, ``week_small``, ``month``.
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
    tags : tuple of int
        Widths of the tags that parts in sequence carry: none, "J", "JIS".
    narrow, narrow_icon_px : float
        Bars that are not as wide have a smaller icon, and the shorter tag.
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
    tags: tuple[int, ...] = TAG_WIDTHS
    narrow: float = 62
    narrow_icon_px: float = 10

    def scaled(self, factor: float) -> "Level":
        """Return the level at a text size; type is scaled where it is measured and painted."""
        if factor == 1.0:
            return self
        lengths = {name: round(getattr(self, name) * factor) for name in ("row", "bar", "top", "pad")}
        tags = tuple(round(width * factor) for width in self.tags)
        icons = {name: round(getattr(self, name) * factor) for name in ("icon_px", "narrow_icon_px")}
        return replace(self, **lengths, **icons, tags=tags, narrow=self.narrow * factor)

    def lane(self, lane: int, lanes: int) -> tuple[int, int]:
        """Return top (within the row) and height of one of several lanes."""
        # The week shows overlapping trucks at their true time, one over the other.
        if lanes <= 1 or self.lines == 0:
            return self.top, self.bar
        first, gap = (min(self.top, 3), 2) if self.row >= _ROOMY else (1, 0)
        room = self.row - 2 * first
        height = max((room - gap * (lanes - 1)) // lanes, 3)
        return first + lane * (room - height) // (lanes - 1), height


HOUR = Level("hour", 48, 39, 4, 2, 12.5, 11, 14, 12)
COMFORTABLE = Level("comfortable", 40, 30, 4, 2, 12, 11, 13)
COMPACT = Level("compact", 28, 22, 3, 1, 12, 11, 12)
DENSE = Level("dense", 18, 14, 2, 1, 11, 11, 10.5, 8)
WEEK = Level("week", 30, 12, 15, 0, 11, 11, 10)
WEEK_SMALL = Level("week_small", 14, 9, 2, 0, 11, 11, 8.5)
MONTH = Level("month", 14, 14, 0, 0, 11, 11, 10)

_BY_DENSITY = {Density.COMFORTABLE: COMFORTABLE, Density.COMPACT: COMPACT, Density.DENSE: DENSE}
_COMFORTABLE_ROWS, _COMPACT_ROWS = 12, 60


def density_of(rows: int, wanted: Density | None = None) -> Density:
    """Return the density asked for, else what the number of rows allows."""
    if wanted is not None:
        return wanted
    if rows <= _COMFORTABLE_ROWS:
        return Density.COMFORTABLE
    return Density.COMPACT if rows <= _COMPACT_ROWS else Density.DENSE


def day_level(density: Density) -> Level:
    """Return the level of the day zoom at a density."""
    return _BY_DENSITY[density]
