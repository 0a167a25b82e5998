"""When the delay band leaves its height to the other bands."""

from collections.abc import Mapping

# A plant with more doors than this needs the height for them.
_MANY_DOORS = 60
_LOW_BANDS = 620


class Folding:
    """Whether the band is folded: as somebody said at this zoom, else where the others need the height."""

    def __init__(self) -> None:
        self._said: dict[str, bool] = {}

    @property
    def said(self) -> dict[str, bool]:
        """What somebody said, by zoom."""
        return dict(self._said)

    def take(self, said: Mapping[str, bool]) -> None:
        """Take what was said before, in place of all of it."""
        self._said = dict(said)

    def say(self, zoom: str, folded: bool) -> None:
        """Keep it folded or unfolded at a zoom, until told otherwise."""
        self._said[zoom] = folded

    def is_folded(self, zoom: str, doors: int, bands_height: int | None) -> bool:
        """Tell whether it is folded at a zoom, among so many doors, in bands of this height (None: alone)."""
        is_cramped = zoom == "day" and doors > _MANY_DOORS
        is_low = bands_height is not None and bands_height < _LOW_BANDS
        return self._said.get(zoom, zoom == "month" or is_cramped or is_low)
