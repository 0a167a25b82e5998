"""Which of the bars' texts fit, and where: never elided inside a bar, never cut.

The order of giving way: everything; without the quantity; the icon moves to line 2; the label stands outside
right where the gap is free; the icon alone, for the hover card has all. All bars of a level are fitted at
once: what fits first is taken, and what is taken stays.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.level import Level
from jitdesk.scene.bars.said import Said
from jitdesk.scene.bars.texts import Texts

AIR, TAG_PX = 3, 9
OUTSIDE_GAP = 6
# Gaps wider than any label are all alike.
MOST_GAP = 240
# Tags by number; a level says how wide they are.
TAGS = ("", "J", "JIS")
_LEAST_WITH_ICON, _LEAST_WITH_WORDS = 18, 14

Bools = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Labels:
    """What some bars show of what they say, one row a bar; texts by their number in `Texts`, 0 for none.

    Attributes
    ----------
    name, second : ndarray
        First and second line.
    beside : ndarray
        A lighter text behind the name on line 1 (part and quantity of the hour zoom).
    outside : ndarray
        Width of the label right of the bar; 0 when it is inside.
    icon : ndarray
        Place in `ICON_NAMES`; 0 without.
    icon_px : ndarray of float
        Its edge.
    icon_line : ndarray
        1 or 2: right on that line; 0: in the middle of the bar.
    tag : ndarray
        Place in `TAGS`: right on line 2.
    """

    name: NDArray[np.int32]
    second: NDArray[np.int32]
    beside: NDArray[np.int32]
    outside: NDArray[np.int32]
    icon: NDArray[np.int32]
    icon_px: NDArray[np.float64]
    icon_line: NDArray[np.int32]
    tag: NDArray[np.int32]

    @classmethod
    def blank(cls, bars: int) -> "Labels":
        """Return labels that show nothing."""
        column = {name: np.zeros(bars, np.int32) for name in cls.__dataclass_fields__}
        return cls(**{**column, "icon_px": np.zeros(bars)})  # type: ignore[arg-type]

    def write(self, at: Ints | Bools, **columns: Any) -> None:
        """Set columns at some rows."""
        for name, cells in columns.items():
            getattr(self, name)[at] = cells

    def rows(self, at: Ints | Bools) -> "Labels":
        """Return some of the rows."""
        return Labels(*(getattr(self, name)[at] for name in self.__dataclass_fields__))


class LabelFit:
    """Fits what bars say into them at one level of detail.

    Parameters
    ----------
    level : Level
        Heights and sizes of type.
    texts : Texts
        What the numbers say.
    """

    def __init__(self, level: Level, texts: Texts) -> None:
        self._level = level
        self._texts = texts

    def labels(self, said: Said, width: Ints, gap: Ints, lane_height: Ints) -> Labels:
        """Return what fits.

        Parameters
        ----------
        said : Said
            What the bars would like to say.
        width : ndarray of int
            Visible pixels of each bar.
        gap : ndarray of int
            Free pixels right of it.
        lane_height : ndarray of int
            The height of its lane, which has room for one line only; one that is lower than the type has
            room for the icon only. 0 for a bar that has the whole row.
        """
        fitting = _Fitting(self._level, self._texts, said, width)
        in_lane = lane_height > 0
        fitting.take(
            in_lane & (lane_height < _LEAST_WITH_WORDS),
            icon_px=np.minimum(self._level.icon_px, lane_height - 1),
        )
        one_line = in_lane | (self._level.lines == 1)
        fitting.one_line(one_line)
        fitting.two_lines(~one_line)
        fitting.outside(one_line, np.minimum(gap, MOST_GAP))
        fitting.what_is_left()
        return fitting.labels


class _Fitting:
    """One pass over bars of a level: each takes the first choice that fits."""

    def __init__(self, level: Level, texts: Texts, said: Said, width: Ints) -> None:
        self._level, self._texts, self._said = level, texts, said
        self.labels = Labels.blank(len(width))
        self._open: Bools = np.ones(len(width), np.bool_)
        self._room = width - level.pad - AIR
        narrow = width < level.narrow
        icon = np.where(width < _LEAST_WITH_ICON, 0, said.icon)
        icon_px = np.where(narrow, min(level.icon_px, level.narrow_icon_px), level.icon_px)
        self.labels.write(self._open, icon=icon, icon_px=icon_px)
        self._icon_px = np.rint(icon_px).astype(np.int64)
        self._takes = np.where(icon > 0, self._icon_px + AIR, 0)
        self._tag = np.where(said.jis, np.where(narrow, 1, 2), 0)
        self._tag_takes = np.array([width + AIR if width else 0 for width in level.tags])[self._tag]
        self._name = self._name_width(said.name)

    def _name_width(self, numbers: NDArray[np.integer]) -> Ints:
        return self._texts.widths(numbers, self._level.name_px, 600)

    def _part_width(self, numbers: NDArray[np.integer]) -> Ints:
        return self._texts.widths(numbers, self._level.part_px, 400)

    def take(self, fits: Bools, **columns: Any) -> None:
        """Have those bars that fit, and have no label yet, take one."""
        fits = fits & self._open
        self.labels.write(
            fits, **{name: np.broadcast_to(of, fits.shape)[fits] for name, of in columns.items()}
        )
        self._open &= ~fits

    def one_line(self, wanted: Bools) -> None:
        """Fit the name, with part and quantity beside it."""
        if not wanted.any():
            return
        said, room = self._said, self._room
        for name in (said.full_name, said.name) if self._level.name == "hour" else (said.name,):
            for beside in (said.load, said.part) if self._level.name != "dense" else ():
                needed = self._name_width(name) + 6 + self._part_width(beside) + self._takes
                fits = wanted & (beside > 0) & (needed <= room)
                self.take(fits, name=name, beside=beside, icon_line=1)
        self.take(wanted & (self._name + self._takes <= room), name=said.name, icon_line=1)

    def two_lines(self, wanted: Bools) -> None:
        """Fit the name over part and quantity, the icon on the line that has room for it."""
        if not wanted.any():
            return
        if self._level.name == "hour":
            self._hour_lines(wanted)
        said, room = self._said, self._room
        seconds = [(second, self._part_width(second) + self._tag_takes) for second in (said.load, said.part)]
        for second, needed in seconds:
            fits = wanted & (self._name + self._takes <= room) & (needed <= room)
            self.take(fits, name=said.name, second=second, icon_line=1, tag=self._tag)
        for second, needed in seconds:
            fits = wanted & (self._name <= room) & (needed + self._takes <= room)
            self.take(fits, name=said.name, second=second, icon_line=2, tag=self._tag)

    def _hour_lines(self, wanted: Bools) -> None:
        """Fit the full name and its load over plate, carrier and what was said last."""
        said, room = self._said, self._room
        second = np.zeros(len(room), np.int32)
        for line in said.seconds.T[::-1]:
            second = np.where((line > 0) & (self._part_width(line) + self._tag_takes <= room), line, second)
        for name in (said.full_name, said.name):
            for beside in (said.load, said.part):
                needed = self._name_width(name) + 8 + self._part_width(beside) + self._takes
                fits = wanted & (second > 0) & (needed <= room)
                self.take(fits, name=name, second=second, beside=beside, icon_line=1, tag=self._tag)

    def outside(self, one_line: Bools, gap: Ints) -> None:
        """Fit the label beside the bar, with the most words that the gap has room for."""
        said = self._said
        for load in (said.load,) if one_line.all() else (said.load, said.part):
            second = np.where(one_line, 0, load)
            width = np.maximum(self._name, self._part_width(second)) + OUTSIDE_GAP + AIR
            self.take(width <= gap, name=said.name, second=second, outside=width, icon_px=self._level.icon_px)

    def what_is_left(self) -> None:
        """Fit the name without its part where at least that fits, else the icon alone."""
        fits = (self._name <= self._room) & (self._icon_px <= self._room) & (self._level.lines == 2)
        self.take(fits, name=self._said.name, icon_line=2)
