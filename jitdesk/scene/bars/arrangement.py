"""How rows are arranged: doors in their halls, suppliers and parts by what is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import all_spans_at_door
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.level import HOUR, MONTH, WEEK, WEEK_SMALL, Density, Level, day_level, density_of
from jitdesk.scene.bars.row_order import RowOrder, alphabet, put_in_order, worst_at_all
from jitdesk.scene.bars.rows import BandRows, RowsBy, members_of
from jitdesk.scene.bars.trouble import Trouble, Troubles, troubles_of, worst_of

# Heads of halls by zoom; a strip of quiet doors.
_HEADS, _STRIP = {"hour": 22, "day": 22, "week": 18, "month": 16}, 14
# So many of the worst suppliers or parts have room for words in the week.
_WITH_WORDS = 8


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the user asked for about rows; kept from plan to plan.

    Attributes
    ----------
    by : RowsBy
        What a row stands for.
    density : Density, optional
        Asked for at hour and day; the number of rows decides where it is not.
    open_halls : mapping of str to bool
        Halls that were folded (False) or unfolded (True) by hand.
    unfolded : frozenset of str
        Halls whose quiet doors are shown one by one.
    all_unfolded : bool
        Whether all quiet doors are.
    pinned : frozenset of str
        Doors that stay in view however quiet they are.
    revealed : str
        The door of a delivery that was gone to.
    only : str
        The one door, supplier or part that is shown; "" for all of them.
    order : RowOrder
        In which order they stand; doors stay in their halls.
    """

    by: RowsBy = RowsBy.DOORS
    density: Density | None = None
    open_halls: Mapping[str, bool] = field(default_factory=dict)
    unfolded: frozenset[str] = frozenset()
    all_unfolded: bool = False
    pinned: frozenset[str] = frozenset()
    revealed: str = ""
    only: str = ""
    order: RowOrder = RowOrder.USUAL

    def with_hall(self, hall: str, *, open_it: bool) -> "Arrangement":
        """Return it with a hall folded or unfolded."""
        revealed = self.revealed if open_it else ""
        return replace(self, open_halls={**self.open_halls, hall: open_it}, revealed=revealed)


def is_dense(plan: Plan, zoom: str, wanted: Arrangement) -> bool:
    """Tell whether quiet doors are folded and only loud ones have rows."""
    doors_only = wanted.by is RowsBy.DOORS and zoom in ("hour", "day") and not wanted.only
    return doors_only and density_of(len(plan["doors"]), wanted.density) is Density.DENSE


def arranged(
    outlook: Outlook, zoom: str, wanted: Arrangement, days: tuple[int, int], factor: float = 1.0
) -> BandRows:
    """Return the rows of a plan at a zoom.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now.
    zoom : str
        ``hour``, ``day``, ``week`` or ``month``.
    wanted : Arrangement
        What the user asked for.
    days : tuple of int
        The days that are shown, [start, end) in UTC seconds: their trouble decides which doors are loud.
    factor : float
        The user's text size, 0.9 to 1.5.
    """
    if wanted.only and (row := outlook.plan[wanted.by.value].row_number(wanted.only)) is not None:
        level = _level(zoom, 1, wanted.density).scaled(factor)
        return _alike(wanted.by, outlook.plan, np.array([row]), level)
    if wanted.by is not RowsBy.DOORS:
        return _by_rank(outlook, zoom, wanted, days, factor)
    if is_dense(outlook.plan, zoom, wanted) or zoom in _HALL_ZOOMS:
        return _DoorsInHalls(outlook, zoom, wanted, days, factor).rows()
    doors = outlook.plan["doors"]
    level = _level(zoom, len(doors), wanted.density).scaled(factor)
    member = put_in_order(outlook, RowsBy.DOORS, np.arange(len(doors)), wanted.order)
    return _alike(RowsBy.DOORS, outlook.plan, member, level)


_HALL_ZOOMS = ("week", "month")


def _level(zoom: str, rows: int, density: Density | None) -> Level:
    if zoom == "day":
        return day_level(density_of(rows, density))
    return {"hour": HOUR, "week": WEEK_SMALL, "month": MONTH}[zoom]


def _alike(by: RowsBy, plan: Plan, member: Ints, *levels: Level, level: Ints | None = None) -> BandRows:
    """Return rows without halls; ``level`` tells the number of each row's level, else it is the first."""
    level = np.zeros(len(member), np.int64) if level is None else level
    heights = np.array([each.row for each in levels], np.int64)[level]
    outside = np.full(len(member), -1, np.int64)
    return BandRows(by, plan[by.value], (), levels, member, outside, level, heights)


def _by_rank(
    outlook: Outlook, zoom: str, wanted: Arrangement, days: tuple[int, int], factor: float
) -> BandRows:
    """Return a row for every supplier or part that has deliveries; as usual those need somebody first."""
    plan, by = outlook.plan, wanted.by
    delivery, member = members_of(plan, by)
    count = len(plan[by.value])
    member = np.where(member < 0, count, member)
    there = np.flatnonzero(np.bincount(member, minlength=count + 1))
    worst = _worst_within(outlook, delivery, member, count + 1, days)
    if by is RowsBy.PARTS:
        ranked = there[np.lexsort((there, _first_run_outs(outlook)[there]))]
    else:
        at_all = worst_at_all(outlook, by)
        by_name = alphabet(plan, by)[there]
        order = (by_name, -at_all[there].astype(np.int64), -worst[there].astype(np.int64))
        ranked = there[np.lexsort(order)]
    levels = tuple(
        level.scaled(factor)
        for level in (_level(zoom, len(ranked), wanted.density), WEEK)
        if zoom == "week" or level is not WEEK
    )
    with_words = min(int((worst > Trouble.NONE).sum()), _WITH_WORDS) if zoom == "week" else 0
    is_roomy = np.zeros(count + 1, np.int64)
    is_roomy[ranked[:with_words]] = 1
    rows = put_in_order(outlook, by, ranked, wanted.order)
    return _alike(by, plan, rows, *levels, level=is_roomy[rows])


def _first_run_outs(outlook: Outlook) -> Ints:
    """Return when each part of the plan first runs out; last of all where it never does."""
    coverage, last = outlook.coverage, np.iinfo(np.int64).max
    first = np.full(len(outlook.plan["parts"]) + 1, last)
    run_out = np.where(coverage.run_out_at == UNKNOWN, last, coverage.run_out_at)
    np.minimum.at(first, coverage.part_row, run_out)
    return first


class _DoorsInHalls:
    """Puts doors under the heads of their halls, from top to bottom."""

    def __init__(
        self, outlook: Outlook, zoom: str, wanted: Arrangement, days: tuple[int, int], factor: float
    ) -> None:
        self._outlook, self._zoom, self._wanted, self._factor = outlook, zoom, wanted, factor
        self._doors = outlook.plan["doors"]
        self._names = self._doors["door"].tolist()
        self._dense = is_dense(outlook.plan, zoom, wanted)
        levels = (
            (WEEK, WEEK_SMALL)
            if zoom == "week"
            else (MONTH,)
            if zoom == "month"
            else (_level(zoom, 999, Density.DENSE),)
        )
        self._levels = tuple(level.scaled(factor) for level in levels)
        self._worst = _worst_of_doors(outlook, days) if self._dense else np.zeros(len(self._doors), np.int8)
        self._cells: list[tuple[int, int, int, int]] = []  # member, hall, level, height
        self._quiet: dict[int, Ints] = {}
        self._folded: set[int] = set()

    def rows(self) -> BandRows:
        """Return the rows of all halls."""
        halls: dict[str, list[int]] = {}
        for door, hall in enumerate(self._doors["hall"].tolist()):
            halls.setdefault(hall, []).append(door)
        for number, (hall, doors) in enumerate(halls.items()):
            self._add_hall(number, hall, doors)
        member, hall_of, level, height = (
            np.array(column, np.int64)
            for column in (zip(*self._cells, strict=True) if self._cells else ([],) * 4)
        )
        return BandRows(
            RowsBy.DOORS, self._doors, tuple(halls), self._levels, member, hall_of, level, height,
            self._quiet, frozenset(self._folded),
        )  # fmt: skip

    def _add_hall(self, number: int, hall: str, doors: list[int]) -> None:
        loud = [door for door in doors if self._is_loud(door)] if self._dense else doors
        is_open = self._wanted.open_halls.get(hall, bool(loud))
        is_open |= bool(self._wanted.revealed) and self._wanted.revealed in {
            self._names[door] for door in doors
        }
        # The week shows the first hall wide open, below no head.
        headless = self._zoom == "week" and number == 0
        if not headless:
            if not is_open:
                self._folded.add(len(self._cells))
            self._add(-1, number, -1, round(_HEADS[self._zoom] * self._factor))
        if not (is_open or headless):
            return
        level = 0 if number == 0 else len(self._levels) - 1
        for door in self._in_order(loud):
            self._add(door, number, level, self._levels[level].row)
        if self._dense:
            quiet = [door for door in doors if not self._is_loud(door)]
            self._add_quiet(number, hall, self._in_order(quiet))

    def _is_loud(self, door: int) -> bool:
        name = self._names[door]
        return bool(self._worst[door]) or name in self._wanted.pinned or name == self._wanted.revealed

    def _in_order(self, doors: list[int]) -> list[int]:
        """Return doors of a hall as was asked for; as usual the worst of these days first, where dense."""
        if self._wanted.order is RowOrder.USUAL:
            return sorted(doors, key=lambda door: -int(self._worst[door])) if self._dense else doors
        member = np.array(doors, np.int64)
        ordered: list[int] = put_in_order(self._outlook, RowsBy.DOORS, member, self._wanted.order).tolist()
        return ordered

    def _add_quiet(self, number: int, hall: str, doors: list[int]) -> None:
        if self._wanted.all_unfolded or hall in self._wanted.unfolded:
            for door in doors:
                self._add(door, number, 0, self._levels[0].row)
        elif doors:
            self._quiet[len(self._cells)] = np.array(doors, np.int64)
            self._add(-1, number, -1, round(_STRIP * self._factor))

    def _add(self, member: int, hall: int, level: int, height: int) -> None:
        self._cells.append((member, hall, level, height))


def _worst_of_doors(outlook: Outlook, days: tuple[int, int]) -> Troubles:
    """Return the worst trouble at each door of what begins within some days."""
    delivery, door = members_of(outlook.plan, RowsBy.DOORS)
    known = door >= 0
    return _worst_within(outlook, delivery[known], door[known], len(outlook.plan["doors"]), days)


def _worst_within(
    outlook: Outlook, delivery: Ints, place: Ints, places: int, days: tuple[int, int]
) -> Troubles:
    """Return the worst trouble at each place of what begins within some days."""
    begin = all_spans_at_door(outlook)[0][delivery]
    shown = (begin >= days[0]) & (begin < days[1])
    return worst_of(place[shown], troubles_of(outlook)[delivery[shown]], places)
