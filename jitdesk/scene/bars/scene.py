"""The band without Qt: which bar is in which box, what lies under a point, who is whose neighbour."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.clash_marks import ClashMarks
from jitdesk.scene.bars.columns import FAR, Bars
from jitdesk.scene.bars.faces import BarFace, face_of
from jitdesk.scene.bars.labels import MOST_GAP, LabelFit, Labels
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.level import Level
from jitdesk.scene.bars.many_faces import faces_of
from jitdesk.scene.bars.rows import BandRows, RowsBy
from jitdesk.scene.bars.said import Said, SaidSoFar
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.bars.texts import Texts
from jitdesk.scene.bars.trouble import Trouble, troubles_of
from jitdesk.scene.time_scale import TimeScale

LEAST_BAR, LEAST_MARK = 5, 16
_GRAB = 4
# As far as a mark of an arrow, or a pixel's rounding, reaches to the left.
_ARROW_REACH = 8


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of whole pixels; x from the time area's left edge, y from the first row's top."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The pixel just right of the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The pixel just below the box."""
        return self.y + self.h

    def grown(self, px: int) -> "Box":
        """Return the box with a margin."""
        return Box(self.x - px, self.y - px, self.w + 2 * px, self.h + 2 * px)

    def touches(self, other: "Box") -> bool:
        """Tell whether the boxes share a pixel."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in the box."""
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, eq=False)
class Places:
    """Where some bars are painted, one row a bar; pixels as in `Box`.

    Attributes
    ----------
    bar : ndarray of int64
        Place in `Bars`.
    x, y, w, h : ndarray of int64
        Its box.
    gap : ndarray of int64
        Free pixels to the right of it, at most `MOST_GAP`.
    left, right : ndarray of int64
        The part of the box that is in view, from the view's left edge; empty where left >= right.
    """

    bar: Ints
    x: Ints
    y: Ints
    w: Ints
    h: Ints
    gap: Ints
    left: Ints
    right: Ints

    def rows(self, at: Ints | NDArray[np.bool_]) -> "Places":
        """Return some of the rows."""
        return Places(*(getattr(self, name)[at] for name in self.__dataclass_fields__))


@dataclass(frozen=True, eq=False)
class BarScene:
    """The bars of an outlook in rows.

    Attributes
    ----------
    outlook : Outlook
        What the plan means now.
    rows : BandRows
        The rows from top to bottom.
    bars : Bars
        The bars in them.
    texts : Texts
        Numbers and measures what bars say.
    """

    outlook: Outlook
    rows: BandRows
    bars: Bars
    texts: Texts
    _faces: dict[int, BarFace] = field(default_factory=dict)
    _fits: dict[Level, LabelFit] = field(default_factory=dict)

    def level(self, bar: int) -> Level:
        """Return how a bar's row is shown."""
        return self.rows.levels[int(self.rows.level[self.bars.row[bar]])]

    def face(self, bar: int) -> BarFace:
        """Return what a bar says."""
        face = self._faces.get(bar)
        if face is None:
            state = BarState(int(self.bars.state[bar]))
            with_second = self.level(bar).name == "hour"
            delivery = int(self.bars.delivery[bar])
            face = self._faces[bar] = face_of(self.outlook, delivery, state, with_second=with_second)
        return face

    @cached_property
    def _upright(self) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]:
        """Top, height and least width of every bar: what a pan or zoom leaves alone."""
        bars, rows = self.bars, self.rows
        least = np.where(rows.wordless[bars.row] & self.standing_out, LEAST_MARK, LEAST_BAR)
        top, height = rows.bar_tops[bars.row], rows.bar_heights[bars.row]
        for bar in np.flatnonzero(bars.lanes > 1).tolist():
            lane_top, height[bar] = self.level(bar).lane(int(bars.lane[bar]), int(bars.lanes[bar]))
            top[bar] = int(rows.tops[bars.row[bar]]) + lane_top
        return top.astype(np.int32), height.astype(np.int32), least.astype(np.int32)

    def box(self, bar: int, scale: TimeScale) -> Box:
        """Return where a bar is painted."""
        top, height, least = self._upright
        x = scale.x(int(self.bars.start[bar]))
        w = max(scale.x(int(self.bars.end[bar])) - x, int(least[bar]))
        return Box(x, int(top[bar]), w, int(height[bar]))

    def places(self, bars: Ints, scale: TimeScale) -> Places:
        """Return where many bars are painted."""
        top, height, least = self._upright
        x = scale.xs(self.bars.start[bars])
        y, h = top[bars].astype(np.int64), height[bars].astype(np.int64)
        w = np.maximum(scale.xs(self.bars.end[bars]) - x, least[bars])
        free_until = self.bars.free_until(bars)
        edge = np.where(free_until == FAR, scale.width, np.minimum(scale.xs(free_until), scale.width))
        gap = np.clip(edge - x - w, 0, MOST_GAP)
        return Places(bars, x, y, w, h, gap, np.maximum(x, 0), np.minimum(x + w, scale.width))

    def _faces_of(self, bars: Ints) -> list[BarFace]:
        levels, of_bar = self.levels(bars)
        if any(levels[number].name == "hour" for number in np.unique(of_bar).tolist()):
            return [self.face(bar) for bar in bars.tolist()]
        return faces_of(self.outlook, self.bars.delivery[bars], self.bars.state[bars])

    @cached_property
    def _said(self) -> SaidSoFar:
        return SaidSoFar(len(self.bars), self.texts, self._faces_of)

    def labels(self, places: Places) -> tuple[Said, Labels]:
        """Return what bars say and what of it fits into the parts that are in view."""
        said, (levels, of_bar) = self._said.of(places.bar), self.levels(places.bar)
        lane_height = np.where(self.bars.lanes[places.bar] > 1, places.h, 0)
        width = places.right - places.left
        shown = np.unique(of_bar).tolist()
        if len(shown) == 1:
            return said, self._fit(levels[shown[0]]).labels(said, width, places.gap, lane_height)
        labels = Labels.blank(len(places.bar))
        for number in shown:
            at = of_bar == number
            fit = self._fit(levels[number])
            labels.write(at, **vars(fit.labels(said.rows(at), width[at], places.gap[at], lane_height[at])))
        return said, labels

    def levels(self, bars: Ints) -> tuple[tuple[Level, ...], Ints]:
        """Return the levels of detail that there are, and which of them each bar is shown at."""
        return self.rows.levels, self.rows.level[self.bars.row[bars]]

    def _fit(self, level: Level) -> LabelFit:
        fit = self._fits.get(level)
        if fit is None:
            fit = self._fits[level] = LabelFit(level, self.texts)
        return fit

    @cached_property
    def clash_marks(self) -> ClashMarks:
        """Where two trucks share a door."""
        return ClashMarks.of(self.outlook.clashes, self.bars)

    @cached_property
    def clashing(self) -> NDArray[np.bool_]:
        """Whether each bar shares its door with another one."""
        clashing: NDArray[np.bool_] = troubles_of(self.outlook)[self.bars.delivery] == Trouble.CLASH
        return clashing

    @cached_property
    def standing_out(self) -> NDArray[np.bool_]:
        """Whether the week shows each bar with an icon: late, overdue, hold, stop, clash, no reply."""
        return troubles_of(self.outlook)[self.bars.delivery] > Trouble.NONE

    def visible(self, area: Box, scale: TimeScale, margin: int = 0) -> Ints:
        """Return the bars whose bar or arrow shows in an area, in order of row and start.

        With a margin also those whose label may, as far as that to the right of its bar.
        """
        rows = self.rows.between(area.y, area.bottom)
        start, end = scale.t(area.x - max(margin, LEAST_MARK)), scale.t(area.right + _ARROW_REACH) + 1
        return self.bars.visible(rows, start, end)

    def bar_at(self, x: float, y: float, scale: TimeScale) -> int | None:
        """Return the bar under a point, the topmost first; near misses of slim bars count."""
        row = self.rows.at(y)
        if row < 0:
            return None
        places = self.bars.within(range(row, row + 1), scale.t(x - LEAST_MARK), scale.t(x + _GRAB) + 1)
        for slack in (0, _GRAB):
            for bar in places[::-1].tolist():
                box = self.box(bar, scale)
                # The week's marks run over the pixel or two between bars that look alike.
                grab = slack if box.w < 24 or self.level(bar).lines == 0 else 0
                if Box(box.x - grab, box.y, box.w + 2 * grab, box.h).holds(x, y):
                    return int(bar)
        return None

    def beside(self, bar: int, step: int) -> int:
        """Return the next (1) or previous (-1) bar of the same row, or the bar itself at the end."""
        row = self.bars.in_row(int(self.bars.row[bar]))
        return min(max(bar + step, row.start), row.stop - 1)

    def above_or_below(self, bar: int, step: int) -> int:
        """Return the nearest bar in time of the next row down (1) or up (-1) that has one."""
        middle = (self.bars.start[bar] + self.bars.end[bar]) // 2
        row = int(self.bars.row[bar]) + step
        while 0 <= row < len(self.rows):
            places = self.bars.in_row(row)
            if len(places):
                there = slice(places.start, places.stop)
                middles = (self.bars.start[there] + self.bars.end[there]) // 2
                return places.start + int(np.argmin(np.abs(middles - middle)))
            row += step
        return bar

    def nearest_to(self, instant: int, row: int | None = None) -> int:
        """Return the bar of a row, by default the first one with bars, that begins nearest to an instant."""
        found = self.bars.in_row(int(self.bars.row[0]) if row is None else row)
        return found.start + int(np.argmin(np.abs(self.bars.start[found.start : found.stop] - instant)))

    def bar_of(self, delivery: str) -> int | None:
        """Return the bar of a delivery; None where it has none."""
        row = self.outlook.plan.deliveries.row_number(delivery)
        return None if row is None else self.bars.of_delivery(row)

    def bars_of(self, delivery: str) -> list[int]:
        """Return all bars of a delivery: of one with several parts, one in each part's row."""
        row = self.outlook.plan.deliveries.row_number(delivery)
        first = None if row is None else self.bars.of_delivery(row)
        if first is None or self.rows.by is not RowsBy.PARTS:
            return [] if first is None else [first]
        return np.flatnonzero(self.bars.delivery == row).tolist()

    def row_of(self, delivery: str, door: str) -> int:
        """Return the row in which a delivery is shown that is held at a door.

        That of the door; suppliers and parts keep their delivery wherever it is held.
        """
        row = self.rows.of_door.get(door)
        if row is None and (bar := self.bar_of(delivery)) is not None:
            row = int(self.bars.row[bar])
        return self.rows.door_near(0) if row is None else row

    def delivery(self, bar: int) -> str:
        """Return the delivery of a bar."""
        return str(self.outlook.plan.deliveries["delivery"][self.bars.delivery[bar]])
