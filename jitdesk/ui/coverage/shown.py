"""What the coverage band shows: the rows in their order, and the strips of those in view."""

from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from jitdesk.domain.values import DAY_S, HOUR_S
from jitdesk.planning.cover_state import LOW, STOP
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.supply import Instead
from jitdesk.scene.bars.level import COMPACT as COMPACT_BARS
from jitdesk.scene.bars.level import DENSE as DENSE_BARS
from jitdesk.scene.bars.level import Density, day_level, density_of
from jitdesk.scene.bars.trouble import Trouble
from jitdesk.scene.overview import Mark, rail_marks
from jitdesk.scene.strip_rows import COMFORTABLE, COMPACT, DENSE, HOUR, MONTH, WEEK, StripLook, StripRows
from jitdesk.scene.strips import StripHead, caption, cover_order, strip_head
from jitdesk.scene.strips_of_plan import strip_rows
from jitdesk.scene.time_scale import TimeScale

_LOOKS = {"hour": HOUR, "week": WEEK, "month": MONTH}
_BY_LEVEL = {COMPACT_BARS: COMPACT, DENSE_BARS: DENSE}
# Rows that are made with those in view, for the wheel's next turns.
_SPARE_ROWS = 8
# As far as marks and low stock reach into view that lie before it.
_EDGE_PX = 16


def look_of(zoom: str, doors: int, density: Density | None = None) -> StripLook:
    """Return how strips are drawn: in the day zoom as densely as the deliveries above them."""
    return _LOOKS.get(zoom) or _BY_LEVEL.get(day_level(density_of(doors, density)), COMFORTABLE)


class ShownCoverage:
    """One outlook's coverage rows at one zoom; whatever is asked for twice is worked out once.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now.
    zoom : str
        Decides the order, and what heads say.
    look : StripLook
        How strips are drawn.

    Attributes
    ----------
    order : ndarray of int64
        Rows in coverage, the first run-out on top.
    """

    def __init__(self, outlook: Outlook, zoom: str, look: StripLook) -> None:
        self.outlook, self.zoom, self.look = outlook, zoom, look
        self.order = cover_order(outlook, zoom)
        self._positions = np.empty(len(self.order), np.int64)
        self._positions[self.order] = np.arange(len(self.order))
        self._held_parts = frozenset(p.part for p in outlook.problems() if p.kind == "hold" and p.part)
        self._heads: dict[int, StripHead] = {}
        self._dragged: Instead | None = None
        self._made: dict[Instead | None, _Made] = {}

        self.said = lru_cache(maxsize=8)(self._said)

    def __len__(self) -> int:
        return len(self.order)

    def _said(self, rows: int) -> str:
        """Return what the band says of its rows where there is room for so many."""
        return caption(self.outlook, self.zoom, rows, dense=self.look is DENSE)

    def position(self, location: int) -> int:
        """Return how far down a row in coverage is listed."""
        return int(self._positions[location])

    def head(self, position: int) -> StripHead:
        """Return the words of a row's head."""
        location = int(self.order[position])
        if location not in self._heads:
            self._heads[location] = strip_head(self.outlook, location, self._held_parts, self.zoom)
        return self._heads[location]

    def are_among(self, locations: Set[int], rows: range) -> bool:
        """Tell whether any of some listed rows is one of these locations."""
        return not locations.isdisjoint(self.order[rows.start : rows.stop].tolist())

    @property
    def is_dragged(self) -> bool:
        """Whether the rows are those that a drop would make."""
        return self._dragged is not None

    def drag(self, dragged: Instead | None) -> None:
        """Show the rows as they would be after a drop, or as they are."""
        self._dragged = dragged
        if dragged is None:
            self._made = {None: made} if (made := self._made.get(None)) else {}

    def strips(self, rows: range, scale: TimeScale) -> StripRows:
        """Return the strips of listed rows, at least for what the scale shows."""
        made = self._made.get(self._dragged)
        if made is None or not _within(rows, made.rows) or not self._covers(made.span, scale):
            made = self._made[self._dragged] = self._make(rows, scale)
        return made.part(rows)

    def marks(self, row_height: int, rail_px: int) -> tuple[Mark, ...]:
        """Return what the rail shows: which of all rows stop a line or get low."""
        state = self.outlook.coverage.state_code[np.asarray(self.order, np.int64)]
        worst = np.select([state == STOP, state == LOW], [Trouble.STOP, Trouble.LATE], Trouble.NONE)
        tops, heights = np.arange(len(state)) * row_height, np.full(len(state), row_height)
        return rail_marks(tops, heights, worst.astype(np.int8), len(state) * row_height, rail_px)

    def _make(self, rows: range, scale: TimeScale) -> "_Made":
        """Return the strips of rows, and of what pans and the wheel will ask for next; not while dragging."""
        shown_s, spare = (0, 0) if self._dragged else (scale.end - scale.start, _SPARE_ROWS)
        shown_s = max(shown_s, self._edge_s(scale))
        rows = range(max(rows.start - spare, 0), min(rows.stop + spare, len(self.order)))
        span = scale.start - shown_s, scale.end + shown_s
        located = self.order[rows.start : rows.stop]
        return _Made(rows, span, strip_rows(self.outlook, located, self.look, *span, self._dragged), {})

    def _covers(self, span: tuple[int, int], scale: TimeScale) -> bool:
        edge_s = self._edge_s(scale)
        return span[0] <= scale.start - edge_s and scale.end + edge_s <= span[1]

    def _edge_s(self, scale: TimeScale) -> int:
        """Return from how long before the view on it matters what there is: marks and whole days reach in."""
        marks_s = round(_EDGE_PX * HOUR_S / scale.px_per_hour) + 1
        return max(marks_s, DAY_S + 2 * HOUR_S) if self.look.part_of == "days" else marks_s


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """Strips of listed rows within [span), and those parts of them that were asked for."""

    rows: range
    span: tuple[int, int]
    strips: StripRows
    parts: dict[range, StripRows]

    def part(self, rows: range) -> StripRows:
        if rows not in self.parts:
            first = self.rows.start
            self.parts[rows] = self.strips.between(rows.start - first, rows.stop - first)
        return self.parts[rows]


def _within(rows: range, made: range) -> bool:
    return made.start <= rows.start and rows.stop <= made.stop
