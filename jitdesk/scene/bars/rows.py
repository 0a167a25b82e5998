"""The rows of the deliveries band, whatever they stand for, as columns; what is looked at becomes a row."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import overload

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.level import Level


class RowsBy(StrEnum):
    """What a row stands for; the value is the plan's table."""

    DOORS = "doors"
    SUPPLIERS = "suppliers"
    PARTS = "parts"


_NONE = {
    RowsBy.DOORS: later("no door"),
    RowsBy.SUPPLIERS: later("no supplier"),
    RowsBy.PARTS: later("no part"),
}


@dataclass(frozen=True, slots=True)
class BandRow:
    """One row.

    Attributes
    ----------
    key : str
        The door, supplier or part; empty for a hall's head, a strip of quiet doors, and all that has none.
    hall : str
        The hall as written in the plan.
    name : str
        What the header calls it.
    notes : tuple of str
        What may stand beside the name, best first.
    level : Level or None
        How its bars are shown; None for heads and strips.
    top, height : int
        Pixels from the first row's top.
    member : int
        Row in the plan's doors, suppliers or parts; -1 where it has none.
    quiet : int
        How many doors a strip stands for; 0 for every other row.
    folded : bool
        Whether a head stands for a hall that is folded.
    """

    key: str
    hall: str
    name: str
    notes: tuple[str, ...]
    level: Level | None
    top: int
    height: int
    member: int = -1
    quiet: int = 0
    folded: bool = False

    @property
    def is_head(self) -> bool:
        """Whether it is a hall's head."""
        return self.level is None and not self.quiet

    @property
    def hides_doors(self) -> bool:
        """Whether it stands for doors that have no rows: a folded hall, or quiet doors."""
        return self.folded or self.quiet > 0


def members_of(plan: Plan, by: RowsBy) -> tuple[Ints, Ints]:
    """Return which deliveries belong to which doors, suppliers or parts, as pairs of table rows.

    -1 is a door or supplier that a delivery does not name, or that is not in the plan. A delivery of several
    parts comes once for each.
    """
    deliveries, table = plan.deliveries, plan[by.value]
    if by is not RowsBy.PARTS:
        column = "door" if by is RowsBy.DOORS else "supplier"
        return np.arange(len(deliveries)), deliveries.rows_in(column, table)
    lines = plan.delivery_lines
    return _pairs(_Whole(lines.rows_in("delivery", deliveries)), _Whole(lines.rows_in("part", table)))


@dataclass(frozen=True, slots=True, eq=False)
class _Whole:
    """An array that is never written to, told from others by being itself."""

    cells: Ints

    def __hash__(self) -> int:
        return id(self.cells)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Whole) and other.cells is self.cells


# Half a million lines: sorted once, and again only when what trucks carry changes.
@lru_cache(maxsize=2)
def _pairs(delivery: _Whole, part: _Whole) -> tuple[Ints, Ints]:
    """Return each pair of rows once, sorted; -1 is none."""
    known = (delivery.cells >= 0) & (part.cells >= 0)
    span = int(part.cells.max(initial=0)) + 1
    pairs = np.sort(delivery.cells[known] * span + part.cells[known])
    first = np.ones(len(pairs), np.bool_)
    first[1:] = pairs[1:] != pairs[:-1]
    return np.divmod(pairs[first], span)


@dataclass(frozen=True, eq=False)
class BandRows(Sequence[BandRow]):
    """All rows from top to bottom, in pixels at the user's text size.

    Attributes
    ----------
    by : RowsBy
        What they stand for.
    table : Table
        The plan's doors, suppliers or parts.
    halls : tuple of str
        The halls that have rows.
    levels : tuple of Level
        The levels of detail that rows have.
    member : ndarray of int64
        Row of the table, its length for all that names none; -1 for heads and strips.
    hall, level : ndarray of int64
        Places in `halls` and `levels`; -1 for none.
    heights : ndarray of int64
        Heights in pixels.
    quiet : mapping of int to ndarray of int64
        The doors that each strip stands for.
    folded : frozenset of int
        The heads of folded halls.
    """

    by: RowsBy
    table: Table
    halls: tuple[str, ...]
    levels: tuple[Level, ...]
    member: Ints
    hall: Ints
    level: Ints
    heights: Ints
    quiet: Mapping[int, Ints] = field(default_factory=dict)
    folded: frozenset[int] = frozenset()
    _made: dict[int, BandRow] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.heights)

    @overload
    def __getitem__(self, number: int) -> BandRow: ...
    @overload
    def __getitem__(self, number: slice) -> list[BandRow]: ...

    def __getitem__(self, number: int | slice) -> BandRow | list[BandRow]:
        """Return a row; it is made when it is first looked at."""
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        number = range(len(self))[number]
        row = self._made.get(number)
        if row is None:
            row = self._made[number] = self._row(number)
        return row

    def _row(self, number: int) -> BandRow:
        hall, level, member = (int(of[number]) for of in (self.hall, self.level, self.member))
        named = 0 <= member < len(self.table)
        key = str(self.table[self.table.schema.key[0]][member]) if named else ""
        place = {"top": int(self.tops[number]), "height": int(self.heights[number])}
        name, notes = self._named(member) if named else (say(_NONE[self.by]) if level >= 0 else "", ())
        return BandRow(
            key,
            self.halls[hall] if hall >= 0 else "",
            name,
            notes,
            self.levels[level] if level >= 0 else None,
            **place,
            member=member if named else -1,
            quiet=len(self.quiet.get(number, ())),
            folded=number in self.folded,
        )

    def _named(self, member: int) -> tuple[str, tuple[str, ...]]:
        """Return what a header calls a row, and what may stand beside that."""

        def cell(column: str) -> str:
            return " ".join(str(self.table[column][member]).split())

        if self.by is RowsBy.PARTS:
            return cell("part"), (cell("description"),)
        if self.by is RowsBy.SUPPLIERS:
            name = cell("short_name") or cell("name") or cell("supplier")
            return name, (cell("name"),) if cell("name") != name else ()
        hall = hall_text(cell("hall"))
        kind = say(cell("kind"))  # one of the words that a plant table allows
        notes = [f"{hall} · {note}" if hall else note for note in (cell("note"), kind) if note]
        return cell("door"), (*notes, hall, kind)

    @cached_property
    def heads(self) -> list[int]:
        """The halls' heads."""
        return [number for number in np.flatnonzero(self.level < 0).tolist() if number not in self.quiet]

    @cached_property
    def tops(self) -> Ints:
        """Pixels from the first row's top to each row's."""
        ends: Ints = np.cumsum(self.heights)
        return ends - self.heights

    @cached_property
    def _tops(self) -> list[int]:
        tops: list[int] = self.tops.tolist()
        return tops

    @property
    def height(self) -> int:
        """The height of all rows."""
        return int(self.heights.sum())

    @cached_property
    def bar_tops(self) -> Ints:
        """Pixels from the first row's top to the bars of each row."""
        return self.tops + self._of_level("top")

    @cached_property
    def bar_heights(self) -> Ints:
        """The height of the bars of each row; 0 for heads and strips."""
        return self._of_level("bar")

    @cached_property
    def wordless(self) -> NDArray[np.bool_]:
        """Whether each row's bars have no words in them."""
        wordless = np.array([level.lines == 0 for level in self.levels] + [False], bool)
        return wordless[self.level]

    def _of_level(self, length: str) -> Ints:
        # The last one is that of rows without a level.
        of_level: Ints = np.array([getattr(level, length) for level in self.levels] + [0], np.int64)
        return of_level[self.level]

    @cached_property
    def of_member(self) -> Ints:
        """The row of each row of the table, last that of all that names none; -1 where it has none."""
        rows = np.full(len(self.table) + 1, -1, np.int64)
        shown = np.flatnonzero(self.member >= 0)
        rows[self.member[shown]] = shown
        return rows

    def placed(self, plan: Plan) -> tuple[Ints, Ints]:
        """Return which deliveries belong in which rows, as pairs."""
        delivery, member = members_of(plan, self.by)
        row = self.of_member[member]
        kept = row >= 0
        return delivery[kept], row[kept]

    @cached_property
    def of_door(self) -> dict[str, int]:
        """The row of each door; empty where rows are no doors."""
        if self.by is not RowsBy.DOORS:
            return {}
        shown = np.flatnonzero(self.member >= 0)
        return dict(zip(self.table["door"][self.member[shown]].tolist(), shown.tolist(), strict=True))

    def at(self, y: float) -> int:
        """Return the row at a height; -1 above the first and below the last."""
        if not 0 <= y < self.height:
            return -1
        return bisect_right(self._tops, y) - 1

    def between(self, top: float, bottom: float) -> range:
        """Return the rows that show within [top, bottom)."""
        if not len(self) or bottom <= max(top, 0) or top >= self.height:
            return range(0)
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, bisect_right(self._tops, max(bottom - 1, 0)))

    def door_near(self, y: float) -> int:
        """Return the row with bars at a height, or the nearest one; -1 where there is none."""
        shown = np.flatnonzero(self.level >= 0)
        if not len(shown):
            return -1
        top, bottom = self.tops[shown], self.tops[shown] + self.heights[shown] - 1
        return int(shown[np.argmin(np.maximum(np.maximum(top - y, y - bottom), 0))])


def hall_text(hall: str) -> str:
    """Return a hall's name: a bare letter or number becomes "Hall A"."""
    return say("Hall {hall}", hall=hall) if 0 < len(hall) <= 2 else hall
